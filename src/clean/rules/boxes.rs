//! Boxes between the paragraphs: what promotes, points elsewhere or lists links.

use super::{Reason, Rule, Step, reason};
use crate::article::BlockKind;
use crate::clean::leaf::Leaf;
use crate::clean::lines;
use crate::clean::trust::Sums;
use crate::page::{Attr, NodeId, Page, Tag};

/// A box is at most this many letters long.
const MAX_BOX: f32 = 1_500.0;

/// A line that promotes or points elsewhere speaks for the whole box around it: the widest element without a paragraph.
pub fn drop_boxes(page: &Page, leaves: &[Leaf], reasons: &mut [Option<Reason>], container: NodeId) {
    let letters = Sums::new(leaves, |_, leaf| leaf.letters as f32);
    let solid = Sums::new(leaves, |_, leaf| if is_solid(leaf) { 1.0 } else { 0.0 });
    let most = MAX_BOX.min(0.3 * letters.of(page, container));
    let mut done = 0;
    for at in 0..leaves.len() {
        let (Some(leaf), Some(Some(seed))) = (leaves.get(at), reasons.get(at).copied()) else {
            continue;
        };
        if seed.step != Step::Lines || at < done || lines::labels(leaf) || lines::discloses(leaf) {
            continue;
        }
        // One item of a list speaks for itself: the others may be steps, or the parts of an offer that the text compares.
        if leaf.block.kind == BlockKind::ListItem {
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
pub fn drop_link_lists(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let mut at = 0;
    while at < leaves.len() {
        let length = leaves.iter().skip(at).take_while(|leaf| leaf.block.kind == BlockKind::ListItem).count();
        let list = at..at + length;
        let linked =
            leaves.get(list.clone()).unwrap_or_default().iter().filter(|leaf| leaf.link_density() > 0.6).count();
        if length >= 2 && 3 * linked >= 2 * length {
            for (leaf, slot) in leaves.iter().zip(reasons.iter_mut()).take(list.end).skip(list.start) {
                if slot.is_none() && leaf.letters < 60 {
                    *slot = reason(Step::Links, Rule::ListOfLinks);
                }
            }
        }
        at += length.max(1);
    }
}

/// A list of links that a line of the text introduces ("Four boats have left:") and the text goes on after; and the question of an
/// accordion, which is a link to the answer right behind it.
pub fn keep_introduced(page: &Page, leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let kept = |reasons: &[Option<Reason>], at: usize| reasons.get(at).is_some_and(Option::is_none);
    let by_links = |reasons: &[Option<Reason>], at: usize| {
        reasons.get(at).copied().flatten().is_some_and(|reason| reason.step == Step::Links)
    };
    let mut at = 0;
    while let Some(leaf) = leaves.get(at) {
        if matches!(leaf.block.kind, BlockKind::Heading(_)) && by_links(reasons, at) && kept(reasons, at + 1) {
            let link = page.ancestors(leaf.first).find(|id| page.tag(*id) == Some(Tag::A));
            let here = link.and_then(|link| page.attr(link, Attr::Href)).is_some_and(|href| href.starts_with('#'));
            if here && let Some(slot) = reasons.get_mut(at) {
                *slot = None;
            }
        }
        let length = leaves.iter().skip(at).take_while(|leaf| leaf.block.kind == BlockKind::ListItem).count();
        let introduced = length >= 2
            && at > 0
            && kept(reasons, at - 1)
            && leaves.get(at - 1).is_some_and(|leaf| {
                leaf.block.kind == BlockKind::Paragraph && leaf.letters >= 40 && leaf.block.text.ends_with(':')
            })
            && kept(reasons, at + length)
            && leaves.get(at + length).is_some_and(|leaf| leaf.letters >= 60);
        if introduced {
            for item in at..at + length {
                if by_links(reasons, item)
                    && let Some(slot) = reasons.get_mut(item)
                {
                    *slot = None;
                }
            }
        }
        at += length.max(1);
    }
}
