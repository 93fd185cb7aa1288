//! Credits in what a page says of itself: authors, credit fields, an address elsewhere.

use super::agencies::{AGENCIES, Agency, Supplies};
use super::names::names;
use crate::article::Metadata;
use crate::wire::{Credit, CreditFrom, CreditKind};

/// The most words that a field with a credit holds beside the agency: "By Jane Doe and John Roe, Associated Press".
const WORDS: usize = 12;

/// The credits of the metadata.
pub fn find(metadata: &Metadata) -> Vec<Credit> {
    let authors = metadata.authors.iter().map(|author| ("author", author.as_str(), CreditFrom::Byline));
    let declared = metadata
        .declared
        .iter()
        .map(|declared| (declared.field.as_str(), declared.value.as_str(), CreditFrom::Metadata));
    let mut found: Vec<Credit> = Vec::new();
    for (field, value, from) in authors.chain(declared) {
        let agencies = match host(value) {
            Some(host) if is_elsewhere(host, metadata) => {
                owner(host).into_iter().map(|agency| (agency, agency.name)).collect()
            }
            Some(_) => Vec::new(),
            None => named(value),
        };
        let about_pictures = field.to_lowercase().contains("image");
        for (agency, name) in agencies {
            if about_pictures || found.iter().any(|credit| credit.agency == agency.name) {
                continue;
            }
            found.push(Credit {
                agency: agency.name.to_owned(),
                name: name.to_owned(),
                kind: CreditKind::Text,
                from,
                span: None,
                text: value.to_owned(),
            });
        }
    }
    found
}

/// Agencies that a field names, and how to show them, where it holds little else.
pub fn named(value: &str) -> Vec<(&'static Agency, &'static str)> {
    if value.split_whitespace().count() > WORDS {
        return Vec::new();
    }
    names(value)
        .into_iter()
        .filter(|name| {
            name.agency.supplies != Supplies::Pictures && (!name.ambiguous || name.range == (0..value.trim().len()))
        })
        .map(|name| (name.agency, name.shown))
        .collect()
}

/// The agency whose site a host is, or belongs to.
pub fn owner(host: &str) -> Option<&'static Agency> {
    AGENCIES.iter().find(|agency| agency.hosts.iter().any(|own| is_within(host, own)))
}

/// The host of an absolute address.
pub fn host(address: &str) -> Option<&str> {
    let rest = address.trim().split_once("://")?.1;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

/// Templates fill most of these fields with the page's own address: only another host says anything.
fn is_elsewhere(host: &str, metadata: &Metadata) -> bool {
    let own = metadata.url.as_deref().and_then(self::host);
    own.is_none_or(|own| !own.eq_ignore_ascii_case(host))
}

fn is_within(host: &str, domain: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host == domain || host.strip_suffix(domain).is_some_and(|sub| sub.ends_with('.'))
}
