//! Credits in what a page says of itself: authors, credit fields, an address elsewhere.

use crate::address;
use crate::agencies::{in_field, owner};
use crate::article::Metadata;
use crate::wire::{Credit, CreditFrom, CreditKind};

/// The credits of the metadata.
pub fn find(metadata: &Metadata) -> Vec<Credit> {
    let authors = metadata.authors.iter().map(|author| ("author", author.as_str(), CreditFrom::Byline));
    let declared = metadata
        .declared
        .iter()
        .map(|declared| (declared.field.as_str(), declared.value.as_str(), CreditFrom::Metadata));
    let mut found: Vec<Credit> = Vec::new();
    for (field, value, from) in authors.chain(declared) {
        let agencies = match address::host(value) {
            Some(host) if is_elsewhere(host, metadata) => {
                owner(host).into_iter().map(|agency| (agency, agency.name)).collect()
            }
            Some(_) => Vec::new(),
            None => in_field(value),
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

/// Templates fill most of these fields with the page's own address: only another host says anything.
fn is_elsewhere(host: &str, metadata: &Metadata) -> bool {
    let own = metadata.url.as_deref().and_then(address::host);
    own.is_none_or(|own| !own.eq_ignore_ascii_case(host))
}
