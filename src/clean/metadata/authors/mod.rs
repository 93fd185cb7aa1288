//! Who wrote it: from JSON-LD, the head's fields, marked-up names and the byline, in that order.

mod byline;
mod marked;
mod name;

use super::Near;
use super::fields::Fields;
use super::json_ld::Described;
use super::plain::key;
use crate::address;
use crate::agencies;
use crate::clean::leaf::Leaf;
use crate::page::Page;
pub use byline::after_by;
use name::{Site, is_house, names, reads_as_name};

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
        houses: false,
    };
    let houses = || described.houses.iter().map(String::as_str);
    // An agency signs beside persons; another house does not.
    let linked = || {
        let agencies = houses().filter(|name| agencies::usual_name(name).is_some());
        described.authors.iter().map(String::as_str).chain(agencies)
    };
    let declared = || described.authors.iter().map(String::as_str).chain(houses());
    let written = || fields.written_by.as_deref().into_iter();
    let sources: [&dyn Fn() -> Vec<String>; 6] = [
        &|| names(linked(), &site),
        &|| names(fields.all(&FIELDS), &site),
        &|| names(written(), &site),
        &|| marked::marked(page, near, leaves, &site),
        &|| byline::byline(leaves, near, &site),
        &|| byline::beside_date(leaves, near, &site),
    ];
    // Where a house is declared, only the full name of a person stands above it.
    let by_house = houses().next().is_some() || linked().any(|name| is_house(name, &site));
    let person = |names: &Vec<String>| names.first().is_some_and(|name| reads_as_name(name));
    let signs = |names: &Vec<String>| !names.is_empty() && (!by_house || person(names));
    let mut sources = sources.iter().map(|source| source());
    let Some(found) = sources.by_ref().find(signs) else {
        // A house, or the site itself, is an author only where the page declares it, and nobody signs.
        let nobody = Site { host: None, name: String::new(), houses: true };
        let declared = [
            names(declared(), &nobody),
            names(fields.all(&FIELDS), &nobody),
            names(written(), &nobody),
            marked::marked(page, near, leaves, &nobody),
        ];
        let Some(declared) = declared.into_iter().find(|names| !names.is_empty()) else {
            let printed = byline::byline(leaves, near, &nobody);
            return byline::stressed_signature(leaves, near)
                .or_else(|| byline::agency(leaves, near))
                .or_else(|| byline::account(leaves, near))
                .map_or(printed, |name| vec![name]);
        };
        return byline::signature(leaves, near).map_or(declared, |name| vec![name]);
    };
    // The name of an account, or a first name alone, gives way to the full name that is printed.
    if let [only] = found.as_slice()
        && !only.contains(char::is_whitespace)
        && only.is_ascii()
        && agencies::in_field(only).is_empty()
        && let Some(full) = sources.find(person)
    {
        return full;
    }
    byline::fuller(leaves, near, &found, &site).unwrap_or(found)
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
