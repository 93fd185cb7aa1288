//! What a page says of itself: headline, authors, dates, section, credits. All of it is the page's word, kept as plain text.

pub mod authors;
mod credits;
pub mod date;
mod fields;
mod genre;
pub mod json_ld;
mod lang;
pub mod plain;
mod title;

use crate::article::Metadata;
use crate::clean::leaf::Leaf;
use crate::page::{NodeId, Page};
use fields::Fields;
pub use json_ld::Described;

/// Reads the metadata. `leaves` are the page's, `container` the element that holds the article.
pub fn read(page: &Page, leaves: &[Leaf], container: Option<NodeId>, described: &Described) -> Metadata {
    let fields = Fields::read(page);
    let site_name = fields
        .first(&["og:site_name", "application-name", "al:ios:app_name"])
        .map(str::to_owned)
        .or_else(|| described.publisher.clone());
    let title = title::title(page, leaves, &fields, described, site_name.as_deref());
    let near = Near::find(leaves, container, title.as_deref());
    let authors = authors::authors(page, leaves, &near, &fields, described, site_name.as_deref());
    let lang = lang::lang(page, &fields, described);
    let (published, modified) = date::dates(page, leaves, &near, &fields, described, lang.as_deref());
    let section = genre::section(&fields, described);
    Metadata {
        genre: genre::genre(page, leaves, &near, described, section.as_deref(), title.as_deref()),
        declared: credits::declared(page, leaves, &near, &fields, described),
        url: page.url.clone(),
        title,
        authors,
        published,
        modified,
        site_name,
        lang,
        section,
    }
}

/// The page's titles as keys, to know the headline by in other wordings.
pub fn titles(page: &Page) -> Vec<String> {
    let fields = Fields::read(page);
    let found = [fields.title.as_deref(), fields.first(&["og:title"]), fields.first(&["twitter:title"])];
    found.into_iter().flatten().map(plain::key).filter(|title| !title.is_empty()).collect()
}

/// Where on the page a byline stands: around the headline, and at the article's start and end.
#[derive(Debug)]
pub struct Near {
    /// The headline's leaf.
    headline: Option<usize>,
    /// Leaves from a little before the headline to a little into the text.
    head: std::ops::Range<usize>,
    /// Leaves at the end of the article and right after it.
    tail: std::ops::Range<usize>,
}

impl Near {
    fn find(leaves: &[Leaf], container: Option<NodeId>, title: Option<&str>) -> Self {
        let first = container.map_or(0, |container| leaves.partition_point(|leaf| leaf.first < container));
        let key = title.map(plain::key).unwrap_or_default();
        let headline = leaves
            .iter()
            .take(first + 12)
            .rposition(|leaf| is_heading(leaf) && !key.is_empty() && plain::key(&leaf.block.text) == key)
            .or_else(|| {
                leaves
                    .iter()
                    .take(first + 12)
                    .rposition(|leaf| leaf.block.kind == crate::article::BlockKind::Heading(1))
            })
            // The element that holds the article may begin long before its headline.
            .or_else(|| {
                let same = |leaf: &Leaf| is_heading(leaf) && !key.is_empty() && plain::key(&leaf.block.text) == key;
                leaves.iter().position(same)
            });
        let start = headline.unwrap_or(first.saturating_sub(10)).min(first);
        let after = leaves
            .iter()
            .rposition(|leaf| container.is_some() && leaf.letters > 120 && leaf.link_density() < 0.3 && !leaf.hidden)
            .map_or(leaves.len(), |last| last + 1);
        Self {
            headline,
            head: start.saturating_sub(4)..(first.max(headline.unwrap_or(start)) + 8).min(leaves.len()),
            tail: after.saturating_sub(3)..(after + 12).min(leaves.len()),
        }
    }
}

const fn is_heading(leaf: &Leaf) -> bool {
    matches!(leaf.block.kind, crate::article::BlockKind::Heading(_))
}
