//! Where a page says that its text is: in its only post, or in its one `<main>`. What is beside it, however long, is not looked at.

use super::container;
use super::leaf::Leaves;
use super::names::Parts;
use super::trust::Sums;
use crate::page::{Attr, NodeId, Page, Tag};

/// Letters of prose from which the only post, or the only `<main>`, is believed to hold the text.
const POST: f32 = 250.0;
const MAIN: f32 = 150.0;
/// And the share of the page's prose: a lone `<article>` may well be a card beside the text.
const HOME_SHARE: f32 = 0.25;

/// The element that a page declares to hold its text, if it declares only one: its one post or, failing that, its one `<main>`. A foot or
/// a column beside it, however long, is not looked at.
pub fn home(page: &Page, leaves: &Leaves) -> Option<NodeId> {
    let prose = Sums::new(&leaves.all, |_, leaf| container::value(leaf).max(0.0));
    let feet = |home: NodeId| -> f32 {
        let feet = page.ids().filter(|id| page.tag(*id) == Some(Tag::Footer) && !page.encloses(home, *id));
        feet.map(|id| prose.of(page, id)).sum()
    };
    let only = |marks: &dyn Fn(NodeId) -> bool, least: f32| -> Option<NodeId> {
        let mut found: Option<NodeId> = None;
        for id in page.ids().filter(|id| marks(*id)) {
            match found {
                Some(first) if page.encloses(first, id) => {}
                Some(_) => return None,
                None => found = Some(id),
            }
        }
        found.filter(|home| {
            let here = prose.of(page, *home);
            // The foot of a page may well be longer than a short article.
            here >= least && here >= HOME_SHARE * (prose.total() - feet(*home))
        })
    };
    let own = |id: NodeId| leaves.own.get(id.0 as usize).copied().unwrap_or_default();
    let is_post = |id: NodeId| {
        let class = page.attr(id, Attr::Class).unwrap_or_default();
        let marked = page.tag(id) == Some(Tag::Article)
            || class.split_ascii_whitespace().any(|name| matches!(name, "hentry" | "type-post"))
            || page.attr(id, Attr::Itemprop) == Some("articleBody");
        marked && own(id).and(Parts::FOREIGN).is_empty() && !page.hidden(id)
    };
    let is_main = |id: NodeId| page.tag(id) == Some(Tag::Main) || page.attr(id, Attr::Role) == Some("main");
    only(&is_post, POST).or_else(|| only(&is_main, MAIN))
}
