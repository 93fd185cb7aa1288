//! The page's `<meta>` and `<link>` elements and its `<title>`.

use super::plain;
use crate::page::{Attr, NodeId, Page, Tag};

/// The label of who wrote it, in the languages of the sample pages.
const WRITTEN_BY: [&str; 8] = [
    "written by",
    "verfasst von",
    "geschrieben von",
    "écrit par",
    "escrito por",
    "scritto da",
    "geschreven door",
    "napisane przez",
];

/// No more fields than this are read.
const MAX: usize = 1_000;

/// What stands in the page's head, in document order.
#[derive(Debug, Default)]
pub struct Fields {
    entries: Vec<(String, String)>,
    /// The `<title>`.
    pub title: Option<String>,
    /// `<link rel=canonical>`.
    pub canonical: Option<String>,
    /// Who wrote it, as a card for social media says: a field with the label "Written by", and the next one with the name.
    pub written_by: Option<String>,
}

impl Fields {
    /// Reads them, wherever in the page they stand: many pages open their body too early.
    pub fn read(page: &Page) -> Self {
        let mut found = Self::default();
        for id in page.ids() {
            match page.tag(id) {
                Some(Tag::Meta) if found.entries.len() < MAX => found.meta(page, id),
                Some(Tag::Title) if found.title.is_none() => {
                    found.title = page.descendants(id).find_map(|text| page.text(text)).and_then(plain::line);
                }
                Some(Tag::Link)
                    if found.canonical.is_none()
                        && page.attr(id, Attr::Rel).is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) =>
                {
                    found.canonical = page.attr(id, Attr::Href).and_then(plain::line);
                }
                _ => {}
            }
        }
        for (label, name) in [("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")] {
            if found
                .first(&[label])
                .is_some_and(|label| WRITTEN_BY.iter().any(|known| label.eq_ignore_ascii_case(known)))
            {
                found.written_by = found.first(&[name]).map(str::to_owned);
            }
        }
        found
    }

    fn meta(&mut self, page: &Page, id: NodeId) {
        let Some(value) = page.attr(id, Attr::Content).and_then(plain::line) else {
            return;
        };
        for name in [Attr::Property, Attr::Name, Attr::Itemprop] {
            if let Some(name) = page.attr(id, name) {
                self.entries.push((name.trim().to_lowercase(), value.clone()));
            }
        }
    }

    /// All values of the first of these fields that has any, in document order.
    pub fn all<'a>(&'a self, names: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
        let name = names.iter().find(|name| self.entries.iter().any(|(field, _)| field == **name)).copied();
        self.entries.iter().filter(move |(field, _)| Some(field.as_str()) == name).map(|(_, value)| value.as_str())
    }

    /// The first value of the first of these fields that has one.
    pub fn first(&self, names: &[&str]) -> Option<&str> {
        names
            .iter()
            .find_map(|name| self.entries.iter().find(|(field, _)| field == name))
            .map(|(_, value)| value.as_str())
    }
}
