//! The fields that may credit somebody with the text, for the wire stage to judge.

use std::ops::Range;

use super::Near;
use super::authors::after_by;
use super::fields::Fields;
use super::json_ld::Described;
use crate::address;
use crate::agencies;
use crate::article::{BlockKind, Declared};
use crate::clean::leaf::Leaf;
use crate::clean::names::Part;
use crate::page::Page;

/// No more than this many are kept.
const MAX: usize = 40;
/// Letters of a line that credits an agency, at most: as of a byline (`authors/byline.rs`).
const LINE: u32 = 100;
/// Lines that are looked at from the last three of the article on: farther below stand other articles' bylines.
const BELOW: usize = 6;

/// The fields and their values, JSON-LD first; then the lines about the article that credit an agency, for a byline and
/// what stands below the text are no part of it.
pub fn declared(page: &Page, leaves: &[Leaf], near: &Near, fields: &Fields, described: &Described) -> Vec<Declared> {
    let mut found: Vec<Declared> = Vec::new();
    let mut add = |field: &str, value: &str| {
        let declared = Declared { field: field.to_owned(), value: value.to_owned() };
        if found.len() < MAX && !found.contains(&declared) {
            found.push(declared);
        }
    };
    for (field, value) in &described.credits {
        add(field, value);
    }
    for name in [
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "source",
        "dc.source",
        "article:credit",
        "copyright",
        "dc.rights",
    ] {
        for value in fields.all(&[name]) {
            add(name, value);
        }
    }
    // An address elsewhere says where the text came from; one on the same host says nothing.
    let own = page.url.as_deref().and_then(domain);
    for name in ["syndication-source", "original-source"] {
        for value in fields.all(&[name]).filter(|value| domain(value) != own) {
            add(name, value);
        }
    }
    if let Some(canonical) = fields.canonical.as_deref()
        && own.is_some()
        && domain(canonical).is_some_and(|domain| Some(domain) != own)
    {
        add("canonical", canonical);
    }
    let lines = |range: &Range<usize>| leaves.get(range.clone()).unwrap_or_default().iter();
    for leaf in lines(&near.head).chain(lines(&near.tail).take(BELOW)) {
        let text = leaf.block.text.as_str();
        let line = !leaf.hidden
            && leaf.letters <= LINE
            && leaf.block.kind != BlockKind::Caption
            && !leaf.parts.has(Part::Comment)
            // A word alone is a picture's credit or a menu's "RSS", "App" as often as an agency's byline.
            && (text.contains(char::is_whitespace) || text.starts_with(['(', '[', '（']));
        let names = || after_by(text).is_some_and(|names| !agencies::in_field(names).is_empty());
        if line && (agencies::is_credit_line(text) || names()) {
            add("byline", text);
        }
    }
    found
}

/// Whose site an absolute address is on.
fn domain(url: &str) -> Option<&str> {
    address::host(url).map(address::domain)
}
