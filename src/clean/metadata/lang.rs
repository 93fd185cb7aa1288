//! The page's language.

use super::fields::Fields;
use super::json_ld::Described;
use crate::page::{Attr, Page, Tag};

/// The language that the page declares, as a BCP 47 tag of letters, digits and hyphens.
pub fn lang(page: &Page, fields: &Fields, described: &Described) -> Option<String> {
    let html = page.ids().find(|id| page.tag(*id) == Some(Tag::Html)).and_then(|id| page.attr(id, Attr::Lang));
    [html, described.lang.as_deref(), fields.first(&["og:locale", "content-language", "language", "dc.language"])]
        .into_iter()
        .flatten()
        .find_map(tag)
}

fn tag(value: &str) -> Option<String> {
    let value = value.trim().replace('_', "-");
    let primary = value.split('-').next().unwrap_or_default();
    let fits = (2..=3).contains(&primary.len())
        && value.len() <= 20
        && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && primary.chars().all(|c| c.is_ascii_alphabetic());
    fits.then(|| value.clone())
}
