//! What the forest looks at: a leaf's shape, its place, the elements around it, its neighbours, what the rules said.
//!
//! The order is the trained one. Of 82 features tried, these are the ones that the trees used.

use std::collections::HashMap;

use crate::article::BlockKind;
use crate::clean::leaf::{Leaf, is_prose};
use crate::clean::names::Part;
use crate::clean::rule::Step;
use crate::clean::rules::{Context, Reason};
use crate::clean::trust::Sums;
use crate::page::{Attr, Page, Tag};

/// How many features a leaf has.
pub const FEATURES: usize = OWN + BESIDE * NEIGHBOURS.len();
/// Features of the leaf itself and its place.
const OWN: usize = 32;
/// Features of one neighbour: share of links, kind, what the rules said.
const BESIDE: usize = 3;
/// Which neighbours are looked at: one before, two after.
const NEIGHBOURS: [isize; 3] = [-1, 1, 2];
/// Distances are counted up to this many leaves.
const FAR: f32 = 50.0;

/// The features of the leaves that are judged ([`super::range`]), in their order. Linear in the leaves.
pub fn features(page: &Page, leaves: &[Leaf], reasons: &[Option<Reason>], context: &Context) -> Vec<[f32; FEATURES]> {
    let judged = super::range(page, leaves, reasons, context);
    let scene = Scene::new(page, leaves, reasons, context);
    let beside = |at: usize, offset: isize| -> [f32; BESIDE] {
        let other = at.checked_add_signed(offset).and_then(|at| leaves.get(at).zip(reasons.get(at)));
        other.map_or([-1.0; BESIDE], |(leaf, reason)| [leaf.link_density(), kind(leaf.block.kind), step(*reason)])
    };
    judged
        .filter_map(|at| {
            let mut row = [0.0; FEATURES];
            let own = scene.own(at)?;
            let others = NEIGHBOURS.iter().flat_map(|offset| beside(at, *offset));
            for (slot, value) in row.iter_mut().zip(own.into_iter().chain(others)) {
                *slot = value;
            }
            Some(row)
        })
        .collect()
}

/// The page around a leaf: sums over its elements, distances to what was kept, what looks alike.
struct Scene<'a> {
    page: &'a Page,
    leaves: &'a [Leaf],
    reasons: &'a [Option<Reason>],
    context: &'a Context<'a>,
    letters: Sums,
    linked: Sums,
    prose: Sums,
    /// How many leaves look the same, and how much prose they hold.
    alike: HashMap<Look<'a>, (f32, f32)>,
    kept_before: Vec<f32>,
    kept_after: Vec<f32>,
    /// The first and the last prose that the rules kept.
    first: f32,
    last: f32,
    headline: f32,
}

/// What makes two leaves look alike: tag, class and depth of the element around them.
type Look<'a> = (Tag, &'a str, usize);

impl<'a> Scene<'a> {
    fn new(page: &'a Page, leaves: &'a [Leaf], reasons: &'a [Option<Reason>], context: &'a Context<'a>) -> Self {
        let mut alike: HashMap<Look, (f32, f32)> = HashMap::new();
        for leaf in leaves {
            let slot = alike.entry(look(page, leaf)).or_default();
            slot.0 += 1.0;
            slot.1 += prose(leaf);
        }
        let kept = |(reason, leaf): (&Option<Reason>, &Leaf)| reason.is_none() && is_prose(leaf);
        let mut pairs = reasons.iter().zip(leaves);
        let first = pairs.clone().position(kept).unwrap_or(0);
        let last = pairs.rposition(kept).unwrap_or(leaves.len());
        let headline = leaves.iter().position(|leaf| leaf.block.kind == BlockKind::Heading(1)).unwrap_or(0);
        let mut kept_after = distances(reasons.iter().rev());
        kept_after.reverse();
        Self {
            page,
            leaves,
            reasons,
            context,
            letters: Sums::new(leaves, |_, leaf| leaf.letters as f32),
            linked: Sums::new(leaves, |_, leaf| leaf.linked as f32),
            prose: Sums::new(leaves, |_, leaf| prose(leaf)),
            alike,
            kept_before: distances(reasons.iter()),
            kept_after,
            first: first as f32,
            last: last as f32,
            headline: headline as f32,
        }
    }

    /// The features of the leaf itself.
    fn own(&self, at: usize) -> Option<[f32; OWN]> {
        let page = self.page;
        let leaf = self.leaves.get(at)?;
        let text = leaf.block.text.as_str();
        let (letters, here) = (leaf.letters.max(1) as f32, at as f32);
        let words = text.split_whitespace().count() as f32;
        let capitals = text.split_whitespace().filter(|word| word.starts_with(char::is_uppercase)).count() as f32;
        let digits = text.bytes().filter(u8::is_ascii_digit).count() as f32;
        let end = text.trim_end_matches(['"', '”', '»', '’', ')', ']', ' ']).chars().next_back().unwrap_or(' ');
        let container = self.context.container;
        let within = self.letters.range(page, container);
        let inside = self.prose.of(page, container).max(1.0);
        let total = self.prose.total().max(1.0);
        let (parent, outer) = (leaf.parent, page.parent(leaf.parent).unwrap_or(leaf.parent));
        let links = |id| self.linked.of(page, id) / self.letters.of(page, id).max(1.0);
        let (count, share) = self.alike.get(&look(page, leaf)).copied().unwrap_or_default();
        let distance = |distances: &[f32]| distances.get(at).copied().unwrap_or(FAR);
        let declared = self.context.witness.as_ref().map_or(0.0, |witness| match witness.holds(text) {
            Some(true) => 1.0,
            Some(false) => -1.0,
            None => 0.5,
        });
        Some([
            // Its shape.
            (leaf.letters as f32).ln_1p(),
            leaf.link_density(),
            leaf.stops as f32,
            leaf.stops as f32 / letters,
            leaf.stressed as f32 / letters,
            kind(leaf.block.kind),
            words,
            capitals / words.max(1.0),
            digits / text.len().max(1) as f32,
            yes(matches!(end, '.' | '!' | '?' | '…' | '。' | '！' | '？')),
            yes(end == ':'),
            declared,
            // Its place.
            here / self.leaves.len() as f32,
            here - self.first,
            self.last - here,
            here - self.headline,
            if within.contains(&at) { (at - within.start) as f32 / within.len().max(1) as f32 } else { -1.0 },
            distance(&self.kept_before),
            distance(&self.kept_after),
            page.ancestors(parent).take_while(|id| *id != container).count() as f32,
            // The elements around it.
            self.letters.of(page, parent).ln_1p(),
            links(parent),
            self.prose.of(page, parent) / inside,
            self.prose.of(page, outer) / inside,
            links(outer),
            self.letters.range(page, outer).len() as f32,
            yes(matches!(page.tag(parent), Some(Tag::Div | Tag::Section))),
            // What looks like it.
            count,
            share / total,
            // What names and rules say.
            yes(leaf.parts.has(Part::Body)),
            step(self.reasons.get(at).copied().flatten()),
            inside / total,
        ])
    }
}

/// For each leaf how many leaves lie between it and the nearest one before it that the rules kept.
fn distances<'a>(reasons: impl Iterator<Item = &'a Option<Reason>>) -> Vec<f32> {
    let mut distance = FAR;
    reasons
        .map(|reason| {
            let now = distance;
            distance = if reason.is_none() { 0.0 } else { (distance + 1.0).min(FAR) };
            now
        })
        .collect()
}

fn look<'a>(page: &'a Page, leaf: &Leaf) -> Look<'a> {
    let tag = page.tag(leaf.parent).unwrap_or(Tag::Other);
    let class = page.attr(leaf.parent, Attr::Class).unwrap_or_default();
    (tag, class, page.ancestors(leaf.parent).count())
}

fn prose(leaf: &Leaf) -> f32 {
    if is_prose(leaf) && !leaf.hidden { leaf.letters as f32 } else { 0.0 }
}

const fn yes(is: bool) -> f32 {
    if is { 1.0 } else { 0.0 }
}

/// The kind of block, from running text to headings.
fn kind(kind: BlockKind) -> f32 {
    match kind {
        BlockKind::Paragraph => 0.0,
        BlockKind::Blockquote => 1.0,
        BlockKind::Preformatted => 2.0,
        BlockKind::ListItem => 3.0,
        BlockKind::TableRow => 4.0,
        BlockKind::Caption => 5.0,
        BlockKind::Heading(level) => 5.0 + f32::from(level),
    }
}

/// What the rules said, from kept to least doubtful.
fn step(reason: Option<Reason>) -> f32 {
    match reason.map(|reason| reason.step) {
        None => 0.0,
        Some(Step::Lines) => 1.0,
        Some(Step::Links) => 2.0,
        Some(Step::Names) => 3.0,
        Some(Step::Witness) => 4.0,
        Some(Step::Container) => 5.0,
        Some(Step::Repeats) => 6.0,
        Some(Step::Metadata) => 7.0,
        Some(_) => 8.0,
    }
}
