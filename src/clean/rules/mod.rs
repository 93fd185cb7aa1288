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
use crate::page::{NodeId, Page};

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
    boxes::drop_boxes(page, leaves, &mut reasons, context.container);
    boxes::drop_link_lists(leaves, &mut reasons);
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
    // A table may well stand in a figure.
    let media = leaf.parts.has(Part::Media) && leaf.block.kind != BlockKind::TableRow;
    if leaf.parts.has(Part::Caption) || leaf.block.kind == BlockKind::Caption || media {
        return reason(Step::Names, Rule::Caption);
    }
    if leaf.parts.has(Part::Byline) && !is_prose(leaf) {
        return reason(Step::Names, Rule::Byline);
    }
    let density = leaf.link_density();
    let item = matches!(leaf.block.kind, BlockKind::ListItem | BlockKind::TableRow);
    // Running text with a link on every name is still running text; one link around all of it is a teaser.
    let woven = leaf.links >= 3 && leaf.letters >= 120 && leaf.stops >= 3;
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
