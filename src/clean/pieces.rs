//! Texts that a page sets in pieces, with pictures, offers and links between them, so that no piece holds the text.

use super::leaf::Leaves;
use super::names::Parts;
use super::trust::Sums;
use crate::article::BlockKind;
use crate::page::{Attr, NodeId, Page, Tag};

/// Letters of prose of a piece.
const PIECE: f32 = 100.0;
/// More pieces than this are no parts of one text.
const MAX_PIECES: usize = 60;
/// How much more prose an element may hold than the only box in it that has a class.
const NEAR: f32 = 1.05;
/// How much prose there may be between the pieces.
const BETWEEN: f32 = 1.25;

/// The element around a text that a page sets in pieces, between which pictures and offers stand: elements of one tag and one class, which
/// hold nearly all prose there.
pub fn around(page: &Page, leaves: &Leaves, prose: &Sums, chosen: NodeId) -> Option<NodeId> {
    let near = NEAR * prose.of(page, chosen);
    let (id, tag, class) = std::iter::once(chosen)
        .chain(page.ancestors(chosen))
        .take(4)
        .take_while(|id| prose.of(page, *id) <= near)
        .find_map(|id| Some((id, page.tag(id)?, page.attr(id, Attr::Class).filter(|class| !class.is_empty())?)))?;
    if matches!(tag, Tag::Article | Tag::Body | Tag::Main) {
        return None;
    }
    let own = |id: NodeId| leaves.own.get(id.0 as usize).copied().unwrap_or_default();
    let mut total = 0.0;
    let mut found = Vec::new();
    for other in
        page.ids().filter(|other| page.tag(*other) == Some(tag) && page.attr(*other, Attr::Class) == Some(class))
    {
        let here = prose.of(page, other);
        let nested = found.last().is_some_and(|last| page.encloses(*last, other));
        if here >= PIECE && !nested && own(other).and(Parts::FOREIGN).is_empty() {
            total += here;
            found.push(other);
        }
    }
    if !(2..=MAX_PIECES).contains(&found.len()) {
        return None;
    }
    let around = page.ancestors(id).find(|around| found.iter().all(|piece| page.encloses(*around, *piece)))?;
    let articles = found
        .iter()
        .filter(|piece| {
            page.ancestors(**piece).take_while(|id| *id != around).any(|id| page.tag(id) == Some(Tag::Article))
        })
        .count();
    let range = prose.range(page, around);
    let headlines = leaves.all.get(range)?.iter().filter(|leaf| leaf.block.kind == BlockKind::Heading(1)).count();
    (articles == 0 && headlines <= 1 && prose.of(page, around) <= BETWEEN * total).then_some(around)
}
