//! When it was published and changed: from JSON-LD, the head's fields, `<time>`, the address and the byline, in that order.

mod month;
mod parse;

use super::Near;
use super::fields::Fields;
use super::json_ld::Described;
use crate::address;
use crate::clean::leaf::Leaf;
use crate::clean::names::{Part, Parts, parts};
use crate::page::{Attr, NodeId, Page, Tag};
use parse::normal;
pub use parse::written;

const PUBLISHED: [&str; 36] = [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "published_time",
    "article:published",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "published-date",
    "publication-date",
    "date_published",
    "article:publish_time",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "dc.date.created",
    "date.created",
    "date.available",
    "content:publishdate",
    "prism.publicationdate",
    "citation_publication_date",
    "citation_date",
    "displaydate",
    "og:publish_date",
    "og:release_date",
    "date-pub",
    "date",
    "shareaholic:article_published_time",
];
const MODIFIED: [&str; 10] = [
    "article:modified_time",
    "og:article:modified_time",
    "datemodified",
    "og:updated_time",
    "dcterms.modified",
    "date.modified",
    "date.updated",
    "last-modified",
    "modified-date",
    "modified-time",
];

/// Words that say a date is not that of publication.
const LATER: [&str; 12] = [
    "updated",
    "last updated",
    "modified",
    "aktualisiert",
    "stand:",
    "mis à jour",
    "actualizado",
    "aggiornato",
    "revised",
    "reviewed",
    "更新",
    "zuletzt",
];

/// Publication and last change.
pub fn dates(
    page: &Page,
    leaves: &[Leaf],
    near: &Near,
    fields: &Fields,
    described: &Described,
    lang: Option<&str>,
) -> (Option<String>, Option<String>) {
    let published = described
        .published
        .as_deref()
        .and_then(|value| normal(value, lang))
        .or_else(|| PUBLISHED.iter().find_map(|name| normal(fields.first(&[name])?, lang)))
        .or_else(|| times(page, leaves, near, lang))
        .or_else(|| lines(leaves, near, lang))
        .or_else(|| page.url.as_deref().and_then(in_address));
    let modified = described
        .modified
        .as_deref()
        .and_then(|value| normal(value, lang))
        .or_else(|| MODIFIED.iter().find_map(|name| normal(fields.first(&[name])?, lang)));
    (published, modified)
}

/// The first `<time>` or `itemprop=datePublished` near the headline that is not said to be a later change; else the first on the page.
fn times(page: &Page, leaves: &[Leaf], near: &Near, lang: Option<&str>) -> Option<String> {
    let start = leaves.get(near.head.start).map_or(0, |leaf| leaf.first.0);
    let end = leaves.get(near.head.end).map_or(page.len() as u32, |leaf| leaf.first.0);
    let marked = |id: NodeId| -> Option<String> {
        let property = page.attr(id, Attr::Itemprop).unwrap_or_default();
        if page.tag(id) != Some(Tag::Time) && property != "datePublished" {
            return None;
        }
        if property == "dateModified" || page.attr(id, Attr::Class).is_some_and(is_later) {
            return None;
        }
        let text = page.descendants(id).find_map(|id| page.text(id)).unwrap_or_default();
        if is_later(text) || before(page, id).is_some_and(is_later) {
            return None;
        }
        [Attr::Datetime, Attr::Content, Attr::Title]
            .iter()
            .find_map(|name| normal(page.attr(id, *name)?, lang))
            .or_else(|| written(text, lang))
    };
    page.ids()
        .find(|id| page.attr(*id, Attr::Itemprop) == Some("datePublished") && marked(*id).is_some())
        .and_then(marked)
        .or_else(|| (start.saturating_sub(6)..end).map(NodeId).find_map(marked))
        .or_else(|| {
            // Farther from the headline only outside lists of other articles, which carry dates of their own.
            let foreign = |id| parts(page, id).and(Parts::FOREIGN.or(Parts::of(&[Part::Header]))).is_empty();
            (start..page.len() as u32)
                .map(NodeId)
                .filter(|id| page.tag(*id) == Some(Tag::Time))
                .take(1)
                .find(|id| page.ancestors(*id).all(foreign))
                .and_then(marked)
        })
}

/// The text right before an element.
fn before(page: &Page, id: NodeId) -> Option<&str> {
    (id.0.saturating_sub(4)..id.0).rev().map(NodeId).find_map(|id| page.text(id)).filter(|text| !text.trim().is_empty())
}

/// A date written in a short line near the headline or at the end of the article. One that is said to be a later change is the last resort.
fn lines(leaves: &[Leaf], near: &Near, lang: Option<&str>) -> Option<String> {
    let mut later = None;
    for range in [&near.head, &near.tail] {
        for leaf in leaves.get(range.clone())? {
            if leaf.letters > 140 || leaf.hidden {
                continue;
            }
            for line in leaf.block.text.lines() {
                let Some(date) = written(line, lang) else { continue };
                if is_later(line) {
                    later.get_or_insert(date);
                } else {
                    return Some(date);
                }
            }
        }
    }
    later
}

fn is_later(text: &str) -> bool {
    let lower = text.get(..text.floor_char_boundary(60)).unwrap_or(text).to_lowercase();
    LATER.iter().any(|word| lower.contains(word)) && !lower.contains("publi")
}

/// A date in the address: `/2024/05/03/`, `/2024-05-03-`, `20240503`.
fn in_address(url: &str) -> Option<String> {
    let numbers: Vec<&str> =
        address::path(url).split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    numbers
        .windows(3)
        .find_map(|window| match window {
            [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
                parse::date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
            }
            _ => None,
        })
        .or_else(|| {
            numbers.iter().filter(|number| number.len() == 8).find_map(|number| {
                parse::date(
                    number.get(..4)?.parse().ok()?,
                    number.get(4..6)?.parse().ok()?,
                    number.get(6..)?.parse().ok()?,
                )
            })
        })
}

#[cfg(test)]
mod tests {
    use super::in_address;

    #[test]
    fn addresses() {
        assert_eq!(in_address("https://tarn.example/2024/05/03/storm").as_deref(), Some("2024-05-03"));
        assert_eq!(in_address("https://tarn.example/a-20240503-b").as_deref(), Some("2024-05-03"));
        assert_eq!(in_address("https://tarn.example/9999/99/99/x"), None);
    }
}
