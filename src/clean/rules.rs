//! Keep-rules and drop-rules: which leaves of the container are the article's, and why the others are not.

use super::Removal;
use super::leaf::{Leaf, Leaves, is_prose};
use super::names::{Part, Parts};
use crate::article::{Block, BlockKind};
use crate::page::{NodeId, Page};

/// The article's blocks, and what was taken away.
pub fn apply(page: &Page, leaves: Leaves, container: NodeId) -> (Vec<Block>, Vec<Removal>) {
    let nodes = page.subtree(container);
    let mut reasons: Vec<Option<&'static str>> = leaves
        .all
        .iter()
        .map(|leaf| if nodes.contains(&leaf.first.0) { reason(leaf) } else { Some("outside the article") })
        .collect();
    // Headings before nothing go.
    let mut text_follows = false;
    for (leaf, reason) in leaves.all.iter().zip(&mut reasons).rev() {
        if reason.is_some() {
            continue;
        }
        if matches!(leaf.block.kind, BlockKind::Heading(_)) {
            if !text_follows {
                *reason = Some("heading without text");
            }
            text_follows = false;
        } else {
            text_follows = true;
        }
    }
    let mut blocks = Vec::new();
    let mut removals = Vec::new();
    for (leaf, reason) in leaves.all.into_iter().zip(reasons) {
        match reason {
            None => blocks.push(leaf.block),
            Some(reason) => removals.push(Removal {
                step: "rules",
                reason: reason.to_owned(),
                text: leaf.block.text.chars().take(200).collect(),
            }),
        }
    }
    (blocks, removals)
}

fn reason(leaf: &Leaf) -> Option<&'static str> {
    let foreign = leaf.parts.and(Parts::FOREIGN);
    if leaf.hidden {
        return Some("hidden");
    }
    if !foreign.is_empty() {
        return Some("foreign part");
    }
    if leaf.parts.has(Part::Caption) || leaf.block.kind == BlockKind::Caption || leaf.parts.has(Part::Media) {
        return Some("caption");
    }
    if leaf.parts.has(Part::Byline) && !is_prose(leaf) {
        return Some("byline");
    }
    if leaf.link_density() > 0.6 && !matches!(leaf.block.kind, BlockKind::ListItem) {
        return Some("links");
    }
    if leaf.link_density() > 0.8 {
        return Some("links");
    }
    if leaf.block.kind == BlockKind::Heading(1) {
        return Some("headline");
    }
    None
}
