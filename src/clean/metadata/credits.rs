//! The fields that may credit somebody with the text, for the wire stage to judge.

use super::fields::Fields;
use super::json_ld::Described;
use crate::address;
use crate::article::Declared;
use crate::page::Page;

/// No more than this many are kept.
const MAX: usize = 40;

/// The fields and their values, JSON-LD first.
pub fn declared(page: &Page, fields: &Fields, described: &Described) -> Vec<Declared> {
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
    found
}

/// Whose site an absolute address is on.
fn domain(url: &str) -> Option<&str> {
    address::host(url).map(address::domain)
}
