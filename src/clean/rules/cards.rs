//! Runs of cards: siblings that look alike, each a headline that links to another page of the site and a sentence or two. They are other
//! articles, whatever their names say.

use std::collections::HashMap;

use super::{Reason, Rule, Step, reason};
use crate::address;
use crate::article::BlockKind;
use crate::clean::leaf::{Leaf, is_prose};
use crate::clean::trust::Sums;
use crate::page::{Attr, NodeId, Page, Tag};

/// A run has at least this many cards.
const RUN: usize = 3;
/// Letters of a card: more is a section of a text.
const CARD: std::ops::RangeInclusive<f32> = 40.0..=600.0;
/// Leaves of a card: headline, teaser, and what says who and when.
const LEAVES: std::ops::RangeInclusive<usize> = 2..=8;
/// Letters of prose that the container must hold besides: a page of nothing but cards is left to the gate. Nor are cards that hold more
/// prose than all the rest other articles: they are what the text lists.
const BESIDES: f32 = 400.0;

/// Drops them within the container.
pub fn drop_cards(page: &Page, leaves: &[Leaf], reasons: &mut [Option<Reason>], container: NodeId) {
    let letters = Sums::new(leaves, |_, leaf| leaf.letters as f32);
    let mut groups: HashMap<(NodeId, Tag, &str), Vec<NodeId>> = HashMap::new();
    for id in page.descendants(container) {
        let (Some(tag @ (Tag::Div | Tag::Li | Tag::Article | Tag::Section)), Some(parent)) =
            (page.tag(id), page.parent(id))
        else {
            continue;
        };
        groups.entry((parent, tag, page.attr(id, Attr::Class).unwrap_or_default())).or_default().push(id);
    }
    let mut runs: Vec<Vec<NodeId>> = groups
        .into_values()
        .filter(|run| run.len() >= RUN)
        .filter(|run| {
            let cards = run.iter().filter(|id| is_card(page, leaves, &letters, **id)).count();
            cards >= RUN && 5 * cards >= 4 * run.len()
        })
        .collect();
    runs.sort_unstable();
    let prose = |at: usize| {
        leaves.get(at).filter(|leaf| is_prose(leaf) && !leaf.hidden).map_or(0.0, |leaf| leaf.letters as f32)
    };
    for run in runs {
        let ranges: Vec<_> = run.iter().map(|id| letters.range(page, *id)).collect();
        let kept: f32 = (0..leaves.len()).filter(|at| reasons.get(*at).is_some_and(Option::is_none)).map(prose).sum();
        let own: f32 = ranges
            .iter()
            .flat_map(Clone::clone)
            .filter(|at| reasons.get(*at).is_some_and(Option::is_none))
            .map(prose)
            .sum();
        if kept - own < BESIDES.max(own) {
            continue;
        }
        for at in ranges.into_iter().flatten() {
            let (Some(leaf), Some(slot)) = (leaves.get(at), reasons.get_mut(at)) else { continue };
            if slot.is_none() && leaf.block.kind != BlockKind::Blockquote {
                *slot = reason(Step::Lines, Rule::PointsElsewhere);
            }
        }
    }
}

/// Whether an element is a card: one of its first leaves is a headline that links to another page of the site, and another is text.
fn is_card(page: &Page, leaves: &[Leaf], letters: &Sums, id: NodeId) -> bool {
    let range = letters.range(page, id);
    if !LEAVES.contains(&range.len()) || !CARD.contains(&letters.of(page, id)) {
        return false;
    }
    let own = leaves.get(range).unwrap_or_default();
    let headline = own.iter().take(3).any(|leaf| {
        leaf.letters >= 12
            && leaf.link_density() > 0.9
            && !leaf.block.text.starts_with(|c: char| c.is_ascii_digit())
            && page
                .ancestors(leaf.first)
                .find(|around| page.tag(*around) == Some(Tag::A))
                .and_then(|link| page.attr(link, Attr::Href))
                .is_some_and(|href| leads_on(page, href))
    });
    headline && own.iter().any(|leaf| leaf.letters >= 30 && leaf.link_density() < 0.5 && leaf.stops > 0)
}

/// Whether an address is that of another page of the same site, and not of a chapter: a page below this one.
fn leads_on(page: &Page, href: &str) -> bool {
    let here = page.url.as_deref().and_then(parted);
    let path = match (parted(href), here) {
        (Some((there, path)), Some((host, _))) if there == host => path,
        (None, _) if !href.starts_with('#') && !href.contains(':') => href,
        _ => return false,
    };
    let own = here.map_or("", |(_, path)| path).trim_end_matches('/');
    own.is_empty() || !path.strip_prefix(own).is_some_and(|below| below.len() > 1 && below.starts_with('/'))
}

/// The host of an address, without "www.", and its path, without query and fragment.
fn parted(url: &str) -> Option<(&str, &str)> {
    Some((address::host(url)?.trim_start_matches("www."), address::path(url)))
}
