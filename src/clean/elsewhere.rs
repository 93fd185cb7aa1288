//! A witness for the container: where the headline's and the summary's words are not in what was kept, but together somewhere else,
//! the wrong element was chosen: a consent layer, a service text, another article.

use std::collections::HashSet;

use super::leaf::{Leaf, is_prose};
use super::metadata::Described;
use super::rules::Reason;
use super::trust::Sums;
use crate::page::{Attr, NodeId, Page, Tag};

/// Fewer words than this prove nothing.
const MIN_WORDS: usize = 6;
/// The share of the words below which what was kept does not know the article's subject.
const UNKNOWN: f32 = 0.34;
/// The share from which an element does.
const KNOWN: f32 = 0.6;
/// Letters of a word that says what an article is about.
const TELLING: usize = 4;
/// Letters of prose that an element must have to be an article at all.
const MIN_PROSE: f32 = 150.0;

/// The element that the headline and the summary speak of, where it is not what was kept.
pub fn elsewhere(
    page: &Page,
    leaves: &[Leaf],
    reasons: &[Option<Reason>],
    container: NodeId,
    (title, description): (Option<&str>, Option<&str>),
) -> Option<NodeId> {
    let mut wanted: HashSet<String> = HashSet::new();
    for text in [title, description].into_iter().flatten() {
        wanted.extend(words(text).take(60));
    }
    if wanted.len() < MIN_WORDS {
        return None;
    }
    let share = |texts: &mut dyn Iterator<Item = &Leaf>| -> f32 {
        let mut found: HashSet<String> = HashSet::new();
        for leaf in texts {
            found.extend(words(&leaf.block.text).filter(|word| wanted.contains(word)));
            if found.len() == wanted.len() {
                break;
            }
        }
        found.len() as f32 / wanted.len() as f32
    };
    let mut kept = leaves.iter().zip(reasons).filter(|(_, reason)| reason.is_none()).map(|(leaf, _)| leaf);
    // The headline alone is a weaker witness: it must hardly be known.
    if share(&mut kept) >= if description.is_some() { UNKNOWN } else { UNKNOWN / 2.0 } {
        return None;
    }
    let prose = Sums::new(leaves, |_, leaf| if is_prose(leaf) && !leaf.hidden { leaf.letters as f32 } else { 0.0 });
    let within = page.subtree(container);
    let witness = leaves
        .iter()
        .filter(|leaf| !leaf.hidden && is_prose(leaf) && !within.contains(&leaf.first.0))
        .map(|leaf| (share(&mut std::iter::once(leaf)), leaf))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, leaf)| leaf)?;
    // The widest element that is not around both.
    let apart = |id: &NodeId| !page.encloses(*id, container);
    let around: Vec<NodeId> =
        std::iter::once(witness.parent).chain(page.ancestors(witness.parent)).take_while(apart).collect();
    let most = prose.of(page, *around.last()?);
    let chosen = around.into_iter().find(|id| prose.of(page, *id) >= 0.8 * most)?;
    let inside = page.subtree(chosen);
    let mut there = leaves.iter().filter(|leaf| inside.contains(&leaf.first.0) && !leaf.hidden);
    (most >= MIN_PROSE && share(&mut there) >= KNOWN).then_some(chosen)
}

/// The page's own summary: JSON-LD's, else the one for search engines or social media.
pub fn summary<'a>(page: &'a Page, described: &'a Described) -> Option<&'a str> {
    let is_summary = |id: NodeId| {
        [Attr::Name, Attr::Property]
            .iter()
            .any(|attr| matches!(page.attr(id, *attr), Some("description" | "og:description")))
    };
    let meta = || page.ids().filter(|id| page.tag(*id) == Some(Tag::Meta)).find(|id| is_summary(*id));
    described.description.as_deref().or_else(|| page.attr(meta()?, Attr::Content))
}

/// The telling words of a text, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= TELLING).map(str::to_lowercase)
}
