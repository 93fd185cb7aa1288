//! Who wrote it: from JSON-LD, the head's fields, marked-up names and the byline, in that order.

mod byline;
mod marked;
mod name;

use super::Near;
use super::fields::Fields;
use super::json_ld::Described;
use super::plain::key;
use crate::address;
use crate::clean::leaf::Leaf;
use crate::page::Page;
pub use byline::after_by;
use name::{Site, names};

/// The authors, each once.
pub fn authors(
    page: &Page,
    leaves: &[Leaf],
    near: &Near,
    fields: &Fields,
    described: &Described,
    site: Option<&str>,
) -> Vec<String> {
    let site = Site {
        name: site.map(key).unwrap_or_default(),
        host: page.url.as_deref().and_then(address::host).and_then(address::label),
    };
    let linked = || described.authors.iter().map(String::as_str);
    let sources: [&dyn Fn() -> Vec<String>; 4] = [
        &|| names(linked(), &site),
        &|| names(fields.all(&FIELDS), &site),
        &|| marked::marked(page, near, leaves, &site),
        &|| byline::byline(leaves, near, &site),
    ];
    let Some(found) = sources.iter().map(|source| source()).find(|names| !names.is_empty()) else {
        // The site itself is an author only where the page declares it, and nobody signs.
        let nobody = Site::default();
        let declared = [names(linked(), &nobody), names(fields.all(&FIELDS), &nobody)];
        let Some(declared) = declared.into_iter().find(|names| !names.is_empty()) else {
            return Vec::new();
        };
        return byline::signature(leaves, near).map_or(declared, |name| vec![name]);
    };
    byline::fuller(leaves, near, &found).unwrap_or(found)
}

/// The head's fields that name authors. Those for scholars come first: they name all.
const FIELDS: [&str; 13] = [
    "citation_author",
    "citation_authors",
    "author",
    "parsely-author",
    "sailthru.author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "articleauthor",
    "cxenseparse:author",
    "og:article:author",
    "shareaholic:article_author_name",
];
