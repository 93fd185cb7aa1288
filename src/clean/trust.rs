//! Which names are to be believed: an element that holds most of the page's prose is no sidebar, whatever it is called.

use super::leaf::{Leaf, Leaves, is_prose};
use super::names::{Part, Parts};
use crate::article::BlockKind;
use crate::page::{NodeId, Page, Tag};

/// A name that calls an element foreign is not believed from this share of the prose on. Comments may well hold half of a page's
/// text, so they are believed for longer.
const DOUBT: f32 = 0.4;
const DOUBT_COMMENTS: f32 = 0.97;

/// An element of which this share speaks of cookies is a consent layer.
const CONSENT: f32 = 0.6;

/// Less prose than this clears nobody: a consent banner may well be longer than a short article.
const ENOUGH: f32 = 400.0;

/// Letters of prose from which an element that a name calls a picture or a caption tells something.
const TOLD: f32 = 180.0;

/// Prefix sums over the leaves, so that any subtree's sum is two look-ups.
#[derive(Debug)]
pub struct Sums {
    firsts: Vec<u32>,
    sums: Vec<f32>,
}

impl Sums {
    /// Sums `value` over the leaves.
    pub fn new(leaves: &[Leaf], value: impl Fn(usize, &Leaf) -> f32) -> Self {
        let mut sum = 0.0;
        let mut sums = vec![0.0];
        for (i, leaf) in leaves.iter().enumerate() {
            sum += value(i, leaf);
            sums.push(sum);
        }
        Self { firsts: leaves.iter().map(|leaf| leaf.first.0).collect(), sums }
    }

    /// The leaves that begin within an element, as a range of indices.
    pub fn range(&self, page: &Page, id: NodeId) -> std::ops::Range<usize> {
        let nodes = page.subtree(id);
        let start = self.firsts.partition_point(|first| *first < nodes.start);
        let end = self.firsts.partition_point(|first| *first < nodes.end);
        start..end
    }

    /// The sum over an element's leaves.
    pub fn of(&self, page: &Page, id: NodeId) -> f32 {
        let range = self.range(page, id);
        let at = |i: usize| self.sums.get(i).copied().unwrap_or(0.0);
        at(range.end) - at(range.start)
    }

    /// The sum over all leaves.
    pub fn total(&self) -> f32 {
        self.sums.last().copied().unwrap_or(0.0)
    }
}

/// Reads hidden leaves as visible where they hold most of the prose, and says how many passages that were: none where they do not.
///
/// Pages that show their text by script hide it until then, and paywalls hide what they let search engines read.
pub fn believe_hidden(leaves: &mut Leaves) -> usize {
    let prose = |hidden: bool| -> u64 {
        leaves
            .all
            .iter()
            .filter(|leaf| leaf.hidden == hidden && is_prose(leaf))
            .map(|leaf| u64::from(leaf.letters))
            .sum()
    };
    let bulk = prose(true) > 2 * prose(false) && prose(true) as f32 >= ENOUGH;
    if !bulk {
        return 0;
    }
    let read = leaves.all.iter().filter(|leaf| leaf.hidden && is_prose(leaf)).count();
    for leaf in &mut leaves.all {
        leaf.hidden = false;
    }
    read
}

/// Takes back names that cannot be true, then tells every leaf what the elements around it say, up to and without `top`.
pub fn believe(page: &Page, leaves: &mut Leaves, top: Option<NodeId>) {
    let prose = Sums::new(&leaves.all, |_, leaf| prose(leaf));
    let total = top.map_or(prose.total(), |top| prose.of(page, top)).max(1.0);
    for id in page.ids() {
        let Some(own) = leaves.own.get_mut(id.0 as usize) else {
            break;
        };
        if own.and(Parts::DOUBTFUL).is_empty() {
            continue;
        }
        let here = prose.of(page, id);
        // What a name calls a gallery, a slide's caption or an embed and holds paragraphs is a part of the text.
        let by_name = !matches!(page.tag(id), Some(Tag::Figure | Tag::Figcaption | Tag::Picture | Tag::Caption));
        let pictures = Parts::of(&[Part::Media, Part::Caption]);
        if by_name && !own.and(pictures).is_empty() && here >= TOLD && holds_paragraphs(&leaves.all, &prose, page, id) {
            *own = own.without(pictures);
        }
        let share = if here < ENOUGH { 0.0 } else { here / total };
        if matches!(page.tag(id), Some(Tag::Body | Tag::Html | Tag::Main)) || share > DOUBT_COMMENTS {
            *own = own.without(Parts::DOUBTFUL);
        } else if share > DOUBT {
            *own = own.without(Parts::DOUBTFUL.without(Parts::of(&[Part::Comment])));
        }
    }
    for leaf in &mut leaves.all {
        let own = |id: NodeId| leaves.own.get(id.0 as usize).copied().unwrap_or_default();
        leaf.parts = std::iter::once(leaf.parent)
            .chain(page.ancestors(leaf.parent))
            .take_while(|id| Some(*id) != top)
            .fold(Parts::default(), |parts, id| parts.or(own(id)));
        // Inline elements around the whole leaf speak for it too.
        leaf.parts = page
            .ancestors(leaf.first)
            .take_while(|id| *id != leaf.parent)
            .filter(|id| page.subtree(*id).end > leaf.last.0)
            .fold(leaf.parts, |parts, id| parts.or(own(id)));
    }
    disbelieve(page, leaves, top, total);
}

/// Letters from which a paragraph is no caption.
const NO_CAPTION: u32 = 350;

/// Whether an element holds two paragraphs, without links that make them teasers, or a long one: a short one alone may well be a caption.
fn holds_paragraphs(leaves: &[Leaf], prose: &Sums, page: &Page, id: NodeId) -> bool {
    let own = leaves.get(prose.range(page, id)).unwrap_or_default();
    let told = |leaf: &Leaf, letters: u32, stops: u32| {
        let long = leaf.letters >= letters && leaf.stops >= stops && leaf.link_density() < 0.2 && !leaf.hidden;
        long && leaf.block.kind != BlockKind::Caption
    };
    let paragraph = |leaf: &&Leaf| told(leaf, 120, 2) && leaf.block.text.ends_with(['.', '!', '?', '”', '"']);
    own.iter().any(|leaf| told(leaf, NO_CAPTION, 4)) || own.iter().filter(paragraph).nth(1).is_some()
}

/// A consent layer is known by its words: most of its text speaks of cookies, of which the headline says nothing. It may well be longer
/// than a short article.
pub fn mark_consent(page: &Page, leaves: &mut Leaves) {
    let speaks = |text: &str| text.as_bytes().windows(5).any(|window| window.eq_ignore_ascii_case(b"ookie"));
    let mut found = 0;
    for leaf in &leaves.all {
        if speaks(&leaf.block.text) {
            if matches!(leaf.block.kind, BlockKind::Heading(1)) {
                return;
            }
            found += 1;
        }
    }
    if found < 2 {
        return;
    }
    let letters = Sums::new(&leaves.all, |_, leaf| leaf.letters as f32);
    let cookies = Sums::new(&leaves.all, |_, leaf| if speaks(&leaf.block.text) { leaf.letters as f32 } else { 0.0 });
    let headline = leaves.all.iter().find(|leaf| leaf.block.kind == BlockKind::Heading(1)).map(|leaf| leaf.first);
    for id in page.ids() {
        let fits =
            matches!(page.tag(id), Some(Tag::Div | Tag::Section | Tag::Table | Tag::Dialog | Tag::Aside | Tag::Form))
                && letters.range(page, id).len() >= 2
                && cookies.of(page, id) >= CONSENT * letters.of(page, id)
                && headline.is_none_or(|headline| !page.encloses(id, headline));
        if fits && let Some(own) = leaves.own.get_mut(id.0 as usize) {
            *own = own.or(Parts::of(&[Part::Consent]));
        }
    }
}

/// Takes back names that are false all together: a class that every other paragraph of the text carries.
fn disbelieve(page: &Page, leaves: &mut Leaves, top: Option<NodeId>, total: f32) {
    let mut shares = [0.0; 32];
    let within = |leaf: &Leaf| top.is_none_or(|top| page.encloses(top, leaf.first));
    for leaf in leaves.all.iter().filter(|leaf| within(leaf)) {
        for part in leaf.parts.and(Parts::DOUBTFUL).iter() {
            if let Some(share) = shares.get_mut(part as usize) {
                *share += prose(leaf);
            }
        }
    }
    let mut untrue = Parts::default();
    for part in Parts::DOUBTFUL.iter() {
        let limit = if part == Part::Comment { DOUBT_COMMENTS } else { DOUBT };
        if shares.get(part as usize).is_some_and(|prose| *prose >= ENOUGH && *prose / total > limit) {
            untrue = untrue.or(Parts::of(&[part]));
        }
    }
    if !untrue.is_empty() {
        for leaf in leaves.all.iter_mut().filter(|leaf| within(leaf)) {
            leaf.parts = leaf.parts.without(untrue);
        }
    }
}

fn prose(leaf: &Leaf) -> f32 {
    if is_prose(leaf) && !leaf.hidden { leaf.letters as f32 } else { 0.0 }
}
