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

const PUBLISHED: [&str; 37] = [
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
    "published",
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
        .or_else(|| labelled(leaves, lang))
        .or_else(|| page.url.as_deref().and_then(in_address))
        .map(|date| page.url.as_deref().and_then(in_address).filter(|known| swapped(&date, known)).unwrap_or(date));
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
            if leaf.hidden {
                continue;
            }
            if leaf.letters > 140 {
                // "27.1.2022 - The harbour …": a text may begin with its day.
                let start = leaf.block.text.get(..leaf.block.text.floor_char_boundary(12)).unwrap_or_default();
                let begins = start.starts_with(|c: char| c.is_ascii_digit()) && start.matches('.').count() == 2;
                if let Some(date) = begins.then(|| written(start, lang)).flatten() {
                    return Some(date);
                }
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

/// A date anywhere on the page behind a label of its own: "Published on 3 May 2024", or the label in the line before.
fn labelled(leaves: &[Leaf], lang: Option<&str>) -> Option<String> {
    let labels = |text: &str| {
        let lower = text.get(..text.floor_char_boundary(60)).unwrap_or(text).to_lowercase();
        LABELS.iter().any(|label| lower.contains(label))
    };
    let mut before = false;
    for leaf in leaves {
        let label_before = std::mem::take(&mut before);
        if leaf.hidden || leaf.letters > 140 || !leaf.parts.and(Parts::FOREIGN.without(Parts::of(&FRAME))).is_empty() {
            continue;
        }
        before = leaf.letters <= 20 && labels(&leaf.block.text);
        let found = leaf
            .block
            .text
            .lines()
            .find_map(|line| (label_before || labels(line)).then(|| written(line, lang)).flatten());
        if found.is_some() {
            return found;
        }
    }
    None
}

/// Where the day of the article may stand: the foot of the page, a box about the author.
const FRAME: [Part; 4] = [Part::Footer, Part::Bio, Part::Aside, Part::Tags];

/// What stands before the day of publication.
const LABELS: [&str; 11] = [
    "published",
    "posted on",
    "veröffentlicht",
    "erschienen",
    "eingestellt",
    "geschrieben am",
    "datum:",
    "publié le",
    "publicado",
    "pubblicato",
    "gepubliceerd",
];

/// Whether two dates are the same but for day and month in each other's place.
fn swapped(date: &str, known: &str) -> bool {
    let parts = |date: &str| Some((date.get(..4)?.to_owned(), date.get(5..7)?.to_owned(), date.get(8..10)?.to_owned()));
    match (parts(date), parts(known)) {
        (Some(a), Some(b)) => a.0 == b.0 && a.1 == b.2 && a.2 == b.1 && a.1 != a.2,
        _ => false,
    }
}

fn is_later(text: &str) -> bool {
    let lower = text.get(..text.floor_char_boundary(60)).unwrap_or(text).to_lowercase();
    LATER.iter().any(|word| lower.contains(word)) && !lower.contains("publi")
}

/// A date in the address: `/2024/05/03/`, `/2024-05-03-`, `/2024/may/03/`, `20240503`, `/23-05-2024`.
fn in_address(url: &str) -> Option<String> {
    let path = address::path(url);
    let segments: Vec<&str> = path.split('/').collect();
    let named = segments.windows(3).find_map(|window| match window {
        [year, name, day] if year.len() == 4 && day.len() <= 2 => {
            parse::date(year.parse().ok()?, month::month(&name.to_lowercase())?, day.parse().ok()?)
        }
        _ => None,
    });
    if named.is_some() {
        return named;
    }
    let numbers: Vec<&str> = path.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    numbers
        .windows(3)
        .find_map(|window| match window {
            [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
                parse::date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
            }
            // Only where the first number can be no month.
            [day, month, year] if year.len() == 4 && month.len() == 2 && day.len() == 2 && *day > "12" => {
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
    use super::{in_address, swapped};

    #[test]
    fn day_and_month() {
        assert!(swapped("2023-03-10", "2023-10-03"));
        assert!(!swapped("2023-03-10", "2023-03-10"));
        assert!(!swapped("2023-03-03", "2023-03-03"));
    }

    #[test]
    fn addresses() {
        assert_eq!(in_address("https://tarn.example/2024/05/03/storm").as_deref(), Some("2024-05-03"));
        assert_eq!(in_address("https://tarn.example/a-20240503-b").as_deref(), Some("2024-05-03"));
        assert_eq!(in_address("https://tarn.example/9999/99/99/x"), None);
        assert_eq!(in_address("https://tarn.example/blog/2024/may/03/storm").as_deref(), Some("2024-05-03"));
        assert_eq!(in_address("https://tarn.example/news/23-05-2024").as_deref(), Some("2024-05-23"));
        assert_eq!(in_address("https://tarn.example/news/03-05-2024"), None);
    }
}
