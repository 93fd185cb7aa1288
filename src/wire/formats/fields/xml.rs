//! A source of XML: paths of elements.

use super::source::{Field, Found, Place, Source};
use crate::wire::formats::xml::{Document, Element};
use crate::wire::formats::{Entry, decode, root_name, story};

/// The reports of a file; `None` where its outermost element is another.
pub fn entries(source: &Source, bytes: &[u8]) -> Option<Vec<Entry>> {
    let text = decode(bytes).ok()?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if root_name(text) != source.only.as_deref() {
        return None;
    }
    let document = match Document::read(text) {
        Ok(document) => document,
        Err(why) => return Some(vec![why.into()]),
    };
    let root = document.root()?;
    let items: Vec<Element> = match &source.item {
        None => vec![root],
        Some(name) => root.outermost(name),
    };
    Some(items.into_iter().map(|item| source.entry(found(source, item))).collect())
}

fn found(source: &Source, item: Element) -> Found {
    let text = |field: Option<&Field>| field.and_then(|field| text_at(item, field)).filter(|text| !text.is_empty());
    Found {
        title: text(source.title.as_ref()),
        date: text(source.date.as_ref()),
        agency: text(source.agency.as_ref()).map(|agency| agency.trim_matches('/').to_owned()),
        id: text(source.id.as_ref()),
        url: text(source.url.as_ref()),
        body: source.body.as_ref().and_then(|field| element_at(item, field)).map(body).unwrap_or_default(),
    }
}

/// The element that a path leads to: each name is looked for anywhere within the one before it.
fn element_at<'a>(item: Element<'a>, field: &Field) -> Option<Element<'a>> {
    let Place::Path(path) = &field.place else { return None };
    path.iter().filter(|name| !name.starts_with('@')).try_fold(item, |within, name| within.find(name))
}

fn text_at(item: Element, field: &Field) -> Option<String> {
    let Place::Path(path) = &field.place else { return None };
    let element = element_at(item, field)?;
    match path.last().and_then(|name| name.strip_prefix('@')) {
        Some(attribute) => element.attribute(attribute).map(|value| value.trim().to_owned()),
        None => Some(element.text()),
    }
}

/// Markup within, markup that is escaped, or plain text.
fn body(element: Element) -> String {
    if element.children().next().is_some() { story::of_xml(element) } else { story::of_markup(&element.raw()) }
}
