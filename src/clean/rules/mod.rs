//! Keep-rules and drop-rules: which leaves are the article's blocks, and why the others are not.

mod boxes;
mod cards;
mod declared;
mod head;
mod tail;

use super::blocks;
use super::body::Witness;
use super::leaf::{Leaf, is_prose};
use super::lines;
use super::metadata::plain::key;
use super::names::{Part, Parts};
use super::rule::{Rule, Step};
use crate::article::BlockKind;
use crate::page::{Attr, NodeId, Page, Tag};

/// Why a leaf was removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The step.
    pub step: Step,
    /// What decided.
    pub rule: Rule,
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

/// For each leaf why it is not part of the article; `None` for the article's blocks.
pub fn reasons(page: &Page, leaves: &[Leaf], context: &Context) -> Vec<Option<Reason>> {
    let mut reasons = by_rule(page, leaves, context);
    blocks::judge(page, leaves, &mut reasons, context);
    boxes::keep_introduced(page, leaves, &mut reasons);
    tail::keep_credit_lines(leaves, &mut reasons);
    tail::drop_lone_headings(leaves, &mut reasons);
    reasons
}

/// The same before the classifier of blocks is asked: what it is trained on.
pub fn by_rule(page: &Page, leaves: &[Leaf], context: &Context) -> Vec<Option<Reason>> {
    let nodes = page.subtree(context.container);
    let title = context.title.map(key).unwrap_or_default();
    let mut reasons: Vec<Option<Reason>> = leaves
        .iter()
        .map(
            |leaf| {
                if nodes.contains(&leaf.first.0) { drop_rule(leaf) } else { reason(Step::Container, Rule::Outside) }
            },
        )
        .collect();
    keep_subject(leaves, &mut reasons);
    let sources = keep_sources(page, leaves, &mut reasons);
    boxes::drop_boxes(page, leaves, &mut reasons, context.container);
    if !sources {
        boxes::drop_link_lists(leaves, &mut reasons);
    }
    cards::drop_cards(page, leaves, &mut reasons, context.container);
    head::keep_summary(leaves, &mut reasons, context, &title);
    head::drop_headline(leaves, &mut reasons, &title, &context.titles);
    head::drop_head_lines(leaves, &mut reasons);
    tail::drop_bio(leaves, &mut reasons, context.authors);
    drop_repeats(leaves, &mut reasons);
    if let Some(witness) = &context.witness {
        declared::hear(leaves, &mut reasons, witness);
    }
    reasons
}

#[allow(clippy::unnecessary_wraps, reason = "reads as the value it makes")]
const fn reason(step: Step, rule: Rule) -> Option<Reason> {
    Some(Reason { step, rule })
}

/// Letters of a boxed sentence or two that belong to the text.
const BOXED: std::ops::RangeInclusive<u32> = 80..=200;

/// So many lines that speak of subscribers or newsletters are what the article is about.
const SUBJECT: usize = 6;

/// Takes back what an article about newsletters was accused of: asking for a subscription, in many lines and without a link.
fn keep_subject(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let accused = |leaf: &Leaf, reason: &Option<Reason>| {
        leaf.linked == 0 && leaf.stops > 0 && reason.is_some_and(|reason| reason.rule == Rule::Promotes)
    };
    if leaves.iter().zip(reasons.iter()).filter(|(leaf, reason)| accused(leaf, reason)).count() < SUBJECT {
        return;
    }
    for (leaf, slot) in leaves.iter().zip(reasons) {
        if accused(leaf, slot) {
            *slot = None;
        }
    }
}

/// So many items or headings that lead to other sites are a list of sources, or of the things that the text is about; fewer may be teasers
/// of a sister paper.
const SOURCES: usize = 3;

/// Takes back items and headings that are links to other sites, if there are enough of them, and says so.
fn keep_sources(page: &Page, leaves: &[Leaf], reasons: &mut [Option<Reason>]) -> bool {
    let listed = |leaf: &Leaf| {
        matches!(leaf.block.kind, BlockKind::ListItem | BlockKind::TableRow | BlockKind::Heading(_))
            && leaf.letters >= 12
    };
    let found: Vec<usize> = (leaves.iter().zip(reasons.iter()).enumerate())
        .filter(|(_, (_, reason))| reason.is_some_and(|reason| reason.rule == Rule::MostlyLinks))
        .filter(|(_, (leaf, _))| listed(leaf) && leads_away(page, leaf))
        .map(|(at, _)| at)
        .collect();
    if found.len() < SOURCES {
        return false;
    }
    for at in found {
        if let Some(slot) = reasons.get_mut(at) {
            *slot = None;
        }
    }
    true
}

/// Whether a leaf is one link to another site: what a text lists with such links are its sources, or the things that it is about.
fn leads_away(page: &Page, leaf: &Leaf) -> bool {
    let link = page.ancestors(leaf.first).find(|id| page.tag(*id) == Some(Tag::A));
    let there = link.and_then(|link| page.attr(link, Attr::Href)).and_then(host);
    let here = page.url.as_deref().and_then(host);
    there.is_some() && here.is_some() && there != here
}

/// The last two labels of an address's host.
fn host(url: &str) -> Option<&str> {
    let host = url.split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
    let labels = host.rmatch_indices('.').nth(1).map_or(0, |(at, _)| at + 1);
    host.get(labels..)
}

/// What a leaf of the container is removed for, looked at by itself.
fn drop_rule(leaf: &Leaf) -> Option<Reason> {
    if leaf.hidden {
        return reason(Step::Visibility, Rule::Hidden);
    }
    // A short box of full sentences without a link tells something: a fact, a tip. Longer ones are as often a service of the house.
    let boxed = leaf.parts.and(Parts::FOREIGN).without(Parts::of(&[Part::Aside, Part::Widget])).is_empty()
        && leaf.linked == 0
        && leaf.block.kind == BlockKind::Paragraph
        && BOXED.contains(&leaf.letters)
        && leaf.stops >= 3
        && lines::tells(leaf);
    if let Some(part) = leaf.parts.and(Parts::FOREIGN).iter().next().filter(|_| !boxed) {
        return reason(Step::Names, part.rule());
    }
    // A table may well stand in a figure, and a quotation is never removed for the name of what embeds it. A caption may be set as one.
    let quoted = leaf.block.kind == BlockKind::Blockquote;
    let media = leaf.parts.has(Part::Media) && !quoted && leaf.block.kind != BlockKind::TableRow;
    if leaf.parts.has(Part::Caption) || leaf.block.kind == BlockKind::Caption || media {
        return reason(Step::Names, Rule::Caption);
    }
    if leaf.parts.has(Part::Byline) && !is_prose(leaf) && !quoted {
        return reason(Step::Names, Rule::Byline);
    }
    let density = leaf.link_density();
    let item = matches!(leaf.block.kind, BlockKind::ListItem | BlockKind::TableRow);
    // Running text with a link on every name is still running text; one link around all of it is a teaser.
    let woven = leaf.links >= 3 && leaf.letters >= 120 && leaf.stops >= 3;
    // Who said it, under an embedded post: a dash, the name and the handle.
    let signed = quoted && leaf.block.text.starts_with('—');
    if signed {
        return None;
    }
    if density > 0.95 || (!woven && (density > 0.8 || (density > 0.6 && !item))) {
        return reason(Step::Links, Rule::MostlyLinks);
    }
    if lines::points_elsewhere(leaf) {
        return reason(Step::Lines, Rule::PointsElsewhere);
    }
    if lines::promotes(leaf) {
        return reason(Step::Lines, Rule::Promotes);
    }
    if lines::labels(leaf) {
        return reason(Step::Lines, Rule::Label);
    }
    if lines::discloses(leaf) {
        return reason(Step::Lines, Rule::Discloses);
    }
    None
}

/// A text that stands twice (for desktop and mobile, or as a pull quote) is kept once.
fn drop_repeats(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let mut seen = std::collections::HashSet::new();
    for (leaf, slot) in leaves.iter().zip(reasons) {
        if slot.is_none() && leaf.letters >= 60 && !seen.insert(leaf.block.text.as_str()) {
            *slot = reason(Step::Repeats, Rule::Repeat);
        }
    }
}
