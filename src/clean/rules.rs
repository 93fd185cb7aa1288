//! Keep-rules and drop-rules: which leaves are the article's blocks, and why the others are not.

use super::body::Witness;
use super::leaf::{Leaf, is_prose};
use super::lines;
use super::metadata::plain::key;
use super::names::{Part, Parts};
use super::trust::Sums;
use crate::article::BlockKind;
use crate::page::{NodeId, Page};

/// Why a leaf was removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The step.
    pub step: &'static str,
    /// What decided.
    pub why: &'static str,
}

/// What the rules know besides the leaves.
#[derive(Debug)]
pub struct Context<'a> {
    /// The element that holds the article.
    pub container: NodeId,
    /// The headline.
    pub title: Option<&'a str>,
    /// Other wordings of the headline: the page's title, the one for social media.
    pub titles: Vec<String>,
    /// What the page's head gives as its summary.
    pub description: Option<&'a str>,
    /// The authors.
    pub authors: &'a [String],
    /// The text as JSON-LD gives it.
    pub witness: Option<Witness>,
}

/// A box is at most this many letters long.
const MAX_BOX: f32 = 1_500.0;
/// The declared text is taken for the whole one if it covers this share of what was kept.
const COVERED: f64 = 0.8;
/// Bylines and dates are looked for until this many blocks after the first prose.
const HEAD: usize = 4;
/// A summary stands at most this many leaves before the article's first.
const DEK_REACH: usize = 30;
/// A heading of more letters than this is text that was marked up as a heading.
const LONG_HEADING: u32 = 160;

/// For each leaf why it is not part of the article; `None` for the article's blocks.
pub fn reasons(page: &Page, leaves: &[Leaf], context: &Context) -> Vec<Option<Reason>> {
    let nodes = page.subtree(context.container);
    let title = context.title.map(key).unwrap_or_default();
    let mut reasons: Vec<Option<Reason>> =
        leaves
            .iter()
            .map(|leaf| {
                if nodes.contains(&leaf.first.0) { drop_rule(leaf) } else { reason("container", "outside the article") }
            })
            .collect();
    drop_boxes(page, leaves, &mut reasons, context.container);
    drop_link_lists(leaves, &mut reasons);
    keep_summary(leaves, &mut reasons, context, &title);
    drop_headline(leaves, &mut reasons, &title, &context.titles);
    drop_head_lines(leaves, &mut reasons);
    drop_bio(leaves, &mut reasons, context.authors);
    drop_repeats(leaves, &mut reasons);
    if let Some(witness) = &context.witness {
        hear(leaves, &mut reasons, witness);
    }
    keep_credit_lines(leaves, &mut reasons);
    drop_lone_headings(leaves, &mut reasons);
    reasons
}

#[allow(clippy::unnecessary_wraps, reason = "reads as the value it makes")]
const fn reason(step: &'static str, why: &'static str) -> Option<Reason> {
    Some(Reason { step, why })
}

/// What a leaf of the container is removed for, looked at by itself.
fn drop_rule(leaf: &Leaf) -> Option<Reason> {
    if leaf.hidden {
        return reason("visibility", "hidden");
    }
    if let Some(part) = leaf.parts.and(Parts::FOREIGN).iter().next() {
        return reason("names", part.why());
    }
    // A table may well stand in a figure.
    let media = leaf.parts.has(Part::Media) && leaf.block.kind != BlockKind::TableRow;
    if leaf.parts.has(Part::Caption) || leaf.block.kind == BlockKind::Caption || media {
        return reason("names", "caption or picture");
    }
    if leaf.parts.has(Part::Byline) && !is_prose(leaf) {
        return reason("names", "byline");
    }
    let density = leaf.link_density();
    let item = matches!(leaf.block.kind, BlockKind::ListItem | BlockKind::TableRow);
    // Running text with a link on every name is still running text; one link around all of it is a teaser.
    let woven = leaf.links >= 3 && leaf.letters >= 120 && leaf.stops >= 3;
    if density > 0.95 || (!woven && (density > 0.8 || (density > 0.6 && !item))) {
        return reason("links", "mostly links");
    }
    if lines::points_elsewhere(leaf) {
        return reason("lines", "points to another article");
    }
    if lines::promotes(leaf) {
        return reason("lines", "asks to subscribe or follow");
    }
    if lines::labels(leaf) {
        return reason("lines", "label of the page");
    }
    if lines::discloses(leaf) {
        return reason("lines", "says what the page earns");
    }
    None
}

/// A line that promotes or points elsewhere speaks for the whole box around it: the widest element without a paragraph.
fn drop_boxes(page: &Page, leaves: &[Leaf], reasons: &mut [Option<Reason>], container: NodeId) {
    let letters = Sums::new(leaves, |_, leaf| leaf.letters as f32);
    let solid = Sums::new(leaves, |_, leaf| if is_solid(leaf) { 1.0 } else { 0.0 });
    let most = MAX_BOX.min(0.3 * letters.of(page, container));
    let mut done = 0;
    for at in 0..leaves.len() {
        let (Some(leaf), Some(Some(seed))) = (leaves.get(at), reasons.get(at).copied()) else {
            continue;
        };
        if seed.step != "lines" || at < done || lines::labels(leaf) || lines::discloses(leaf) {
            continue;
        }
        let fits = |id: &NodeId| *id != container && solid.of(page, *id) < 1.0 && letters.of(page, *id) <= most;
        let Some(outer) = std::iter::once(leaf.parent).chain(page.ancestors(leaf.parent)).take_while(fits).last()
        else {
            continue;
        };
        let range = letters.range(page, outer);
        done = range.end;
        for slot in reasons.get_mut(range).into_iter().flatten().filter(|slot| slot.is_none()) {
            *slot = Some(seed);
        }
    }
}

/// A paragraph that no box of links and appeals has.
fn is_solid(leaf: &Leaf) -> bool {
    leaf.letters >= 160 && leaf.link_density() < 0.3 && leaf.stops >= 2 && !leaf.hidden && !lines::promotes(leaf)
}

/// A list of which two thirds of the items are links is a list of links, with its other items.
fn drop_link_lists(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let mut at = 0;
    while at < leaves.len() {
        let length = leaves.iter().skip(at).take_while(|leaf| leaf.block.kind == BlockKind::ListItem).count();
        let list = at..at + length;
        let linked =
            leaves.get(list.clone()).unwrap_or_default().iter().filter(|leaf| leaf.link_density() > 0.6).count();
        if length >= 2 && 3 * linked >= 2 * length {
            for (leaf, slot) in leaves.iter().zip(reasons.iter_mut()).take(list.end).skip(list.start) {
                if slot.is_none() && leaf.letters < 60 {
                    *slot = reason("links", "in a list of links");
                }
            }
        }
        at += length.max(1);
    }
}

/// Kickers, bylines and dates before the first prose. A line that credits an agency may come back.
fn drop_head_lines(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let mut after_prose = 0;
    for (leaf, slot) in leaves.iter().zip(reasons) {
        if slot.is_some() {
            continue;
        }
        let prose = leaf.letters >= 100 || (leaf.letters >= 45 && leaf.stops > 0 && !lines::heads(leaf));
        if prose || after_prose > 0 {
            after_prose += 1;
        }
        // A byline may stand between the summary and the text.
        if after_prose > HEAD {
            return;
        }
        let kicker =
            after_prose == 0 && leaf.letters < 30 && leaf.stops == 0 && leaf.block.kind == BlockKind::Paragraph;
        if !prose && (lines::heads(leaf) || kicker) {
            *slot = reason("lines", "kicker, byline or date");
        }
    }
}

/// One of the last blocks that begins with an author's name is about the author.
fn drop_bio(leaves: &[Leaf], reasons: &mut [Option<Reason>], authors: &[String]) {
    let kept: Vec<usize> = (0..leaves.len()).filter(|at| reasons.get(*at).is_some_and(Option::is_none)).collect();
    if kept.len() < 6 {
        return;
    }
    for at in kept.into_iter().rev().take(3) {
        let (Some(leaf), Some(slot)) = (leaves.get(at), reasons.get_mut(at)) else {
            continue;
        };
        let text = leaf.block.text.trim_start_matches(|c: char| !c.is_alphanumeric());
        let begins = authors.iter().any(|author| author.contains(' ') && text.starts_with(author.as_str()));
        if begins && leaf.letters < 600 {
            *slot = reason("lines", "about the author");
        }
    }
}

/// The summary between headline and text, wherever it stands before the container.
fn keep_summary(leaves: &[Leaf], reasons: &mut [Option<Reason>], context: &Context, title: &str) {
    let Some(first) = reasons.iter().position(Option::is_none) else {
        return;
    };
    let description = context.description.map(key).unwrap_or_default();
    let start = first.saturating_sub(DEK_REACH);
    let headline = leaves
        .get(start..first)
        .and_then(|before| before.iter().rposition(|leaf| is_headline(leaf, title)))
        .map(|at| at + start);
    for (at, leaf) in leaves.iter().enumerate().take(first).skip(start) {
        if leaf.hidden || leaf.letters < 30 || leaf.link_density() > 0.3 || is_headline(leaf, title) {
            continue;
        }
        // German and Dutch sites call the summary a teaser, which elsewhere means links to other articles.
        let teaser =
            leaf.parts.has(Part::Summary) && leaf.linked == 0 && headline.is_some_and(|headline| at <= headline + 4);
        let innocent = if teaser { Parts::of(&[Part::Aside, Part::Related]) } else { Parts::of(&[Part::Aside]) };
        let foreign = leaf.parts.without(innocent).and(Parts::FOREIGN);
        if !foreign.is_empty() || leaf.parts.has(Part::Caption) || leaf.parts.has(Part::Media) {
            continue;
        }
        let own = key(&leaf.block.text);
        let described = own.len() >= 30 && (description.starts_with(&own) || own == description);
        let follows = headline.is_some_and(|headline| at > headline);
        let reads = leaf.stops > 0 && !leaf.parts.has(Part::Byline) && leaf.letters >= 45;
        if (described || (follows && (reads || leaf.parts.has(Part::Summary)) && !lines::promotes(leaf)))
            && let Some(slot) = reasons.get_mut(at)
        {
            *slot = None;
        }
    }
}

fn is_headline(leaf: &Leaf, title: &str) -> bool {
    let heading = matches!(leaf.block.kind, BlockKind::Heading(_)) || leaf.parts.has(Part::Headline);
    let own = key(&leaf.block.text);
    heading && (leaf.block.kind == BlockKind::Heading(1) || (!own.is_empty() && own == title))
}

/// The headline is metadata. What repeats it before the first prose goes; so does a first heading of level 1.
fn drop_headline(leaves: &[Leaf], reasons: &mut [Option<Reason>], title: &str, titles: &[String]) {
    let mut prose = false;
    let mut first = true;
    for (leaf, slot) in leaves.iter().zip(reasons) {
        let level = leaf.block.kind == BlockKind::Heading(1);
        let again = || {
            let own = key(&leaf.block.text);
            let heading = matches!(leaf.block.kind, BlockKind::Heading(_)) && own.len() >= 12;
            (!title.is_empty() && own == title) || (heading && titles.iter().any(|title| title.starts_with(&own)))
        };
        if slot.is_none() && !prose && ((level && first) || again()) {
            *slot = reason("metadata", "headline");
        } else if slot.is_none() && is_prose(leaf) {
            prose = true;
        }
        first &= !level;
    }
}

/// What the declared text holds is kept wherever it stands, unless it is hidden, a heading of the page or a repeat. Where the declared
/// text covers nearly all that was kept, what stands after its last leaf goes.
fn hear(leaves: &[Leaf], reasons: &mut [Option<Reason>], witness: &Witness) {
    let held: Vec<Option<bool>> = leaves.iter().map(|leaf| witness.holds(&leaf.block.text)).collect();
    let mut seen = std::collections::HashSet::new();
    for (leaf, slot) in leaves.iter().zip(reasons.iter()) {
        if slot.is_none() {
            seen.insert(leaf.block.text.as_str());
        }
    }
    for ((leaf, slot), held) in leaves.iter().zip(reasons.iter_mut()).zip(&held) {
        let open = slot.is_some_and(|reason| matches!(reason.step, "container" | "names" | "lines" | "links"));
        if open && *held == Some(true) && !leaf.hidden && is_prose(leaf) && seen.insert(leaf.block.text.as_str()) {
            *slot = None;
        }
    }
    let (mut kept, mut covered) = (0, 0);
    for ((leaf, slot), held) in leaves.iter().zip(reasons.iter()).zip(&held) {
        if slot.is_none() {
            kept += leaf.letters;
            covered += if *held == Some(true) { leaf.letters } else { 0 };
        }
    }
    if f64::from(covered) < COVERED * f64::from(kept) {
        return;
    }
    let last = held.iter().rposition(|held| *held == Some(true)).unwrap_or(leaves.len());
    for (slot, held) in reasons.iter_mut().zip(&held).skip(last + 1) {
        if slot.is_none() && *held == Some(false) {
            *slot = reason("witness", "after the end of the declared text");
        }
    }
}

/// A text that stands twice (for desktop and mobile, or as a pull quote) is kept once.
fn drop_repeats(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let mut seen = std::collections::HashSet::new();
    for (leaf, slot) in leaves.iter().zip(reasons) {
        if slot.is_none() && leaf.letters >= 60 && !seen.insert(leaf.block.text.as_str()) {
            *slot = reason("repeats", "stands there already");
        }
    }
}

/// A line that credits an agency or a reporter stays, if it stands in the first two or last three blocks of the container:
/// it says where the words came from.
fn keep_credit_lines(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let kept: Vec<usize> = (0..reasons.len()).filter(|at| reasons.get(*at).is_some_and(Option::is_none)).collect();
    let (Some(first), Some(last)) = (kept.first(), kept.last()) else {
        return;
    };
    let second = kept.get(1).unwrap_or(first);
    let third_last = kept.len().checked_sub(3).and_then(|at| kept.get(at)).unwrap_or(first);
    let near = (first.saturating_sub(3)..=(*second)).chain(*third_last..last + 5);
    for at in near {
        let (Some(leaf), Some(slot)) = (leaves.get(at), reasons.get_mut(at)) else {
            continue;
        };
        if slot.is_some_and(|reason| reason.step == "names" || reason.step == "lines" || reason.step == "links")
            && !leaf.hidden
            && lines::credits(leaf)
        {
            *slot = None;
        }
    }
}

/// Headings before nothing go.
fn drop_lone_headings(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let mut text_follows = false;
    // Nothing follows the last heading, however large it is.
    let mut level_below = 0;
    for (leaf, slot) in leaves.iter().zip(reasons).rev() {
        if slot.is_some() {
            continue;
        }
        match leaf.block.kind {
            BlockKind::Heading(level) if leaf.letters <= LONG_HEADING => {
                // A heading may stand before a smaller one that has text.
                if !text_follows && level >= level_below {
                    *slot = reason("headings", "nothing follows it");
                } else {
                    level_below = level;
                }
                if text_follows {
                    level_below = level;
                }
                text_follows = false;
            }
            _ => {
                text_follows = true;
                level_below = 7;
            }
        }
    }
}
