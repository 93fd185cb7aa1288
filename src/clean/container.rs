//! The element that holds the article: what scores best, what calls itself the body, and the choice between the two.

use super::leaf::{Leaf, Leaves, is_prose};
use super::names::{Part, Parts};
use super::pieces;
use super::trust::Sums;
use crate::page::{Attr, NodeId, Page, Tag};

/// A declared body is taken if it holds this share of the best score.
const DECLARED: f32 = 0.5;
/// A child that holds this share of its parent's prose stands for it.
const BULK: f32 = 0.75;
/// A best score that covers less than this share of what the bulk covers was misled by link lists inside the article.
const COVERS: f32 = 0.5;

/// The element that holds the article, `None` on a page without a single block.
pub fn container(page: &Page, leaves: &Leaves, home: Option<NodeId>) -> Option<NodeId> {
    let inside = |leaf: &Leaf| home.is_none_or(|home| page.encloses(home, leaf.first));
    let values = Sums::new(&leaves.all, |_, leaf| if inside(leaf) { value(leaf) } else { 0.0 });
    let prose = Sums::new(&leaves.all, |_, leaf| if inside(leaf) { value(leaf).max(0.0) } else { 0.0 });
    let mut best: Option<(f32, NodeId)> = None;
    let mut declared: Option<(f32, NodeId)> = None;
    for id in page.ids() {
        let Some(tag) = page.tag(id) else { continue };
        if !holds_blocks(tag) {
            continue;
        }
        let value = values.of(page, id);
        // Of two with the same score the inner one fits closer.
        if best.is_none_or(|(highest, _)| value >= highest) {
            best = Some((value, id));
        }
        let own = leaves.own.get(id.0 as usize).copied().unwrap_or_default();
        let is_body = own.has(Part::Body) && own.and(Parts::FOREIGN).is_empty();
        let value = prose.of(page, id);
        if is_body && declared.is_none_or(|(highest, _)| value >= highest) {
            declared = Some((value, id));
        }
    }
    let (_, mut best) = best?;
    let bulk = bulk(page, &prose, home);
    if prose.of(page, best) < COVERS * prose.of(page, bulk) {
        best = bulk;
    }
    let chosen = match declared {
        Some((value, id)) if value >= DECLARED * prose.of(page, best) && page.encloses(best, id) => id,
        _ => best,
    };
    Some(pieces::around(page, leaves, &prose, chosen).unwrap_or(chosen))
}

/// The element that holds the bulk of all text that is not links, however short its paragraphs: a dialogue, a poem.
pub fn widest(page: &Page, leaves: &Leaves, home: Option<NodeId>) -> NodeId {
    let text = Sums::new(&leaves.all, |_, leaf| {
        let own = !leaf.hidden && leaf.link_density() < 0.3 && leaf.parts.and(Parts::FOREIGN).is_empty();
        if own && leaf.stops > 0 { leaf.letters as f32 } else { 0.0 }
    });
    bulk(page, &text, home)
}

/// The element that the page marks as its post or article and that holds most text, for a page whose text is too short to score.
pub fn posted(page: &Page, leaves: &Leaves) -> Option<NodeId> {
    let text = Sums::new(&leaves.all, |_, leaf| if leaf.hidden { 0.0 } else { leaf.letters as f32 });
    let marked = |id: &NodeId| {
        page.tag(*id) == Some(Tag::Article)
            || page
                .attr(*id, Attr::Class)
                .is_some_and(|class| class.split_ascii_whitespace().any(|name| name == "hentry"))
    };
    page.ids().filter(marked).max_by(|a, b| text.of(page, *a).total_cmp(&text.of(page, *b)))
}

/// The innermost element that holds the bulk of the prose, found from the top.
fn bulk(page: &Page, prose: &Sums, top: Option<NodeId>) -> NodeId {
    let mut at = top.unwrap_or(NodeId(0));
    loop {
        let enough = BULK * prose.of(page, at);
        match page.children(at).find(|child| enough > 0.0 && prose.of(page, *child) >= enough) {
            Some(child) => at = child,
            None => return at,
        }
    }
}

/// How much a leaf speaks for the elements around it; boilerplate speaks against them.
pub fn value(leaf: &Leaf) -> f32 {
    let letters = leaf.letters as f32;
    let density = leaf.link_density();
    if leaf.hidden {
        return 0.0;
    }
    if !leaf.parts.and(Parts::FOREIGN).is_empty() {
        return -0.3 * letters.min(300.0) - 10.0;
    }
    if is_prose(leaf) {
        let full = if leaf.stops > 0 { 1.0 } else { 0.4 };
        return letters.min(1_000.0) * (1.0 - 2.0 * density) * full;
    }
    if density > 0.5 {
        return -15.0 - 0.5 * letters.min(100.0);
    }
    -2.0
}

const fn holds_blocks(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Article
            | Tag::Blockquote
            | Tag::Body
            | Tag::Center
            | Tag::Dd
            | Tag::Details
            | Tag::Div
            | Tag::Dl
            | Tag::Fieldset
            | Tag::Figure
            | Tag::Form
            | Tag::Html
            | Tag::Li
            | Tag::Main
            | Tag::Ol
            | Tag::Other
            | Tag::P
            | Tag::Pre
            | Tag::Section
            | Tag::Span
            | Tag::Table
            | Tag::Tbody
            | Tag::Td
            | Tag::Tr
            | Tag::Ul
    )
}
