//! A second opinion on single blocks: a small forest of trees, trained on pages whose text is known, that looks at a leaf's shape,
//! its place, its neighbours and what the rules said of it.
//!
//! How it was trained and what it is worth: `training/blocks/CARD.md`.

mod features;
mod forest;

pub use features::features;

use std::ops::Range;

use super::leaf::Leaf;
use super::rule::{Rule, Step};
use super::rules::{Context, Reason};
use crate::article::BlockKind;
use crate::page::Page;

/// A block that the rules kept goes below this chance of being the article's.
const LEAST: f32 = 0.3;
/// A block that the rules removed comes back from this chance on.
const ENOUGH: f32 = 0.7;

/// The leaves that are judged: those of the container and a summary that was kept before it.
pub fn range(page: &Page, leaves: &[Leaf], reasons: &[Option<Reason>], context: &Context) -> Range<usize> {
    let nodes = page.subtree(context.container);
    let start = leaves.partition_point(|leaf| leaf.first.0 < nodes.start);
    let end = leaves.partition_point(|leaf| leaf.first.0 < nodes.end);
    let first = reasons.iter().position(Option::is_none).unwrap_or(start);
    let last = reasons.iter().rposition(Option::is_none).map_or(end, |last| last + 1);
    start.min(first)..end.max(last)
}

/// Overrules the rules where the forest is sure.
pub fn judge(page: &Page, leaves: &[Leaf], reasons: &mut [Option<Reason>], context: &Context) {
    let range = range(page, leaves, reasons, context);
    let rows = features(page, leaves, reasons, context);
    let mut seen: std::collections::HashSet<&str> = std::collections::HashSet::new();
    for (leaf, slot) in leaves.iter().zip(reasons.iter()) {
        if slot.is_none() {
            seen.insert(leaf.block.text.as_str());
        }
    }
    for ((leaf, slot), row) in leaves.iter().zip(reasons.iter_mut()).skip(range.start).zip(&rows) {
        if !is_open(leaf, *slot) {
            continue;
        }
        let chance = forest::chance(row);
        match slot {
            // A quotation is worth more than a tidy page.
            None if chance < LEAST && leaf.block.kind != BlockKind::Blockquote => {
                *slot = Some(Reason { step: Step::Blocks, rule: Rule::UnlikeArticle });
            }
            Some(_) if chance >= ENOUGH && seen.insert(leaf.block.text.as_str()) => *slot = None,
            _ => {}
        }
    }
}

/// Whether the forest is asked: never about what is hidden, stands elsewhere, repeats the text, is the headline, or says itself
/// that it is no part of the text: the forest reads no words.
fn is_open(leaf: &Leaf, reason: Option<Reason>) -> bool {
    !leaf.hidden && reason.is_none_or(|reason| matches!(reason.step, Step::Names | Step::Links | Step::Witness))
}
