//! Names that elements mark: `rel=author`, `itemprop=author`, a class, a link to an author's page.

use super::name::{MAX_NAME, Site, names, reads_as_name};
use crate::clean::leaf::Leaf;
use crate::clean::metadata::Near;
use crate::clean::metadata::plain::line;
use crate::clean::names::{Part, parts};
use crate::page::{Attr, NodeId, Page, Tag};

/// The names that elements mark: `rel=author`, `itemprop=author`, a class that says so; near the headline first.
pub fn marked(page: &Page, near: &Near, leaves: &[Leaf], site: &Site) -> Vec<String> {
    let mut found = Vec::new();
    let node = |leaf: usize| leaves.get(leaf).map(|leaf| leaf.first.0);
    for range in [&near.head, &near.tail] {
        let (Some(start), end) = (node(range.start), node(range.end).unwrap_or(page.len() as u32)) else {
            continue;
        };
        let mut skip = 0;
        // An element around the first leaf may be the one that marks it.
        for id in (start.saturating_sub(12)..end).map(NodeId) {
            if id.0 < skip || page.hidden(id) {
                continue;
            }
            let says =
                page.attr(id, Attr::Rel).is_some_and(|rel| rel.split_ascii_whitespace().any(|rel| rel == "author"))
                    || page
                        .attr(id, Attr::Itemprop)
                        .is_some_and(|prop| prop.split_ascii_whitespace().any(|prop| prop == "author"))
                    || (page.tag(id).is_some_and(|tag| tag != Tag::Img) && names_author(page, id))
                    || (page.tag(id) == Some(Tag::A) && page.attr(id, Attr::Href).is_some_and(leads_to_author));
            if !says || page.ancestors(id).any(|around| parts(page, around).has(Part::Comment)) {
                continue;
            }
            skip = page.subtree(id).end;
            let text = named(page, id);
            if text.len() <= 3 * MAX_NAME {
                found.push(text);
                continue;
            }
            // A box about the author begins with the name.
            let mut texts = page.descendants(id).filter_map(|id| page.text(id)).filter(|text| !text.trim().is_empty());
            found.extend(texts.by_ref().take(4).find(|text| reads_as_name(text)).map(str::to_owned));
        }
        let names = names(found.iter().map(String::as_str), site);
        if !names.is_empty() {
            return names;
        }
    }
    Vec::new()
}

/// Whether an address is that of an author's page: "/authors/ann-berg".
fn leads_to_author(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or_default();
    let mut segments = path.split('/').rev().filter(|segment| !segment.is_empty());
    let own = segments.next().unwrap_or_default();
    let kind = segments.next().unwrap_or_default();
    own.len() > 3 && AUTHOR_PAGES.iter().any(|known| kind.eq_ignore_ascii_case(known))
}

/// What the pages of authors stand under.
const AUTHOR_PAGES: [&str; 16] = [
    "author",
    "authors",
    "autor",
    "autoren",
    "autores",
    "auteur",
    "auteurs",
    "writers",
    "writer",
    "staff",
    "team",
    "contributors",
    "contributor",
    "producers",
    "journalist",
    "journalists",
];

/// The text of an element, or of what calls itself the name in it: `itemprop=name`, a class that ends so (`author__name`).
fn named(page: &Page, id: NodeId) -> String {
    let is_name = |inner: NodeId| {
        let class = || page.attr(inner, Attr::Class).into_iter().flat_map(str::split_ascii_whitespace);
        page.attr(inner, Attr::Itemprop) == Some("name")
            || class().any(|class| class.ends_with("name") && class.len() > 6)
    };
    let inner = page.descendants(id).find(|inner| is_name(*inner)).unwrap_or(id);
    if let Some(content) = page.attr(inner, Attr::Content) {
        return content.to_owned();
    }
    let mut text = String::new();
    let mut skip = 0;
    for node in page.descendants(inner).take(200) {
        if node.0 < skip {
            continue;
        }
        if stands_beside(page, node) {
            skip = page.subtree(node).end;
            continue;
        }
        match (page.text(node), page.tag(node)) {
            (Some(part), _) => text.push_str(part),
            (_, Some(Tag::A | Tag::Span)) => text.push(' '),
            (_, Some(_)) => text.push_str(" | "),
            _ => {}
        }
    }
    line(&text).unwrap_or_default()
}

/// Whether an element's class calls it an author's name or a byline.
fn names_author(page: &Page, id: NodeId) -> bool {
    let class = page.attr(id, Attr::Class).unwrap_or_default();
    let own = parts(page, id);
    let besides = stands_beside(page, id);
    !besides
        && (own.has(Part::Bio) || own.has(Part::Byline))
        && ["author", "byline", "autor", "auteur", "writer", "contributor"]
            .iter()
            .any(|word| class.to_ascii_lowercase().contains(word))
}

/// Whether an element's class says that it stands beside a name.
fn stands_beside(page: &Page, id: NodeId) -> bool {
    let class = page.attr(id, Attr::Class).unwrap_or_default();
    class.split_ascii_whitespace().any(|word| {
        let word = word.to_ascii_lowercase();
        BESIDES.iter().any(|end| word.ends_with(end))
    })
}

/// Ends of classes of what stands beside a name: `author-role`, `byline__category`.
const BESIDES: [&str; 7] = ["role", "category", "separator", "date", "position", "license", "licence"];

#[cfg(test)]
mod tests {
    use super::leads_to_author;

    #[test]
    fn author_pages() {
        assert!(leads_to_author("https://tarn.example/authors/ann-berg/"));
        assert!(leads_to_author("/staff/ann-berg?ref=1"));
        assert!(!leads_to_author("/authors/"));
        assert!(!leads_to_author("/news/authors-meet"));
    }
}
