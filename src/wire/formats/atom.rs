//! Atom (RFC 4287): a feed of entries, or one entry.

use super::origin::origin;
use super::xml::{Document, Element};
use super::{Entry, Fault, Format, Setting, first, made_id, published, root_name, story, web_address};
use crate::wire::WireReport;

/// The row of the table.
pub const FORMAT: Format =
    Format { name: "atom", sniff: |document| matches!(root_name(document), Some("feed" | "entry")), read };

fn read(document: &str, _: &Setting) -> Result<Vec<Entry>, Fault> {
    let document = Document::read(document)?;
    let root = document.root().ok_or("the feed is empty")?;
    let entries: Vec<Element> = if root.local() == "entry" {
        vec![root]
    } else {
        root.children().filter(|child| child.local() == "entry").collect()
    };
    Ok(entries.into_iter().map(|entry| report(root, entry).map_or_else(Entry::from, Entry::Report)).collect())
}

fn report(feed: Element, entry: Element) -> Result<WireReport, Fault> {
    let child = |element: Element<'_>, name: &str| -> Option<String> { own(element, name).map(Element::text) };
    let body = own(entry, "content").map(body).filter(|body| !body.is_empty());
    let body = body.or_else(|| own(entry, "summary").map(self::body)).filter(|body| !body.is_empty());
    let body = body.ok_or("the entry has no content and no summary")?;
    let title = own(entry, "title").map(self::body).unwrap_or_default().replace('\n', " ");
    let alternate = |link: &Element| link.attribute("rel").is_none_or(|rel| rel == "alternate");
    let links = entry.children().filter(|element| element.local() == "link");
    let address = links.filter(alternate).find_map(|link| link.attribute("href").and_then(web_address));
    let id = first([child(entry, "id"), address.clone()]).unwrap_or_else(|| made_id(&title, &body));
    let name = |element: Element| own(element, "author").and_then(|author| child(author, "name"));
    let source = own(entry, "source").and_then(|source| child(source, "title"));
    let declared = [source, name(entry), name(feed), child(feed, "title")].map(Option::unwrap_or_default);
    let declared: Vec<&str> = declared.iter().map(String::as_str).collect();
    let (agency, kind) = origin(&declared, address.as_deref(), &title, &body);
    let published = published([child(entry, "published"), child(entry, "updated")])?;
    Ok(WireReport { id, agency, title, published, url: address, text: body, kind })
}

/// A child in the feed's own namespace: `media:content` beside `content` is a picture.
fn own<'a>(element: Element<'a>, name: &str) -> Option<Element<'a>> {
    let prefix = element.name().split_once(':').map_or(String::new(), |(prefix, _)| format!("{prefix}:"));
    element.child(&format!("{prefix}{name}"))
}

/// A text construct: HTML in text, XHTML in elements, or plain.
fn body(element: Element) -> String {
    match element.attribute("type") {
        Some("xhtml") => story::of_xml(element),
        Some(kind) if kind.contains("html") => story::of_html(&element.raw()),
        _ => story::of_text(&element.raw()),
    }
}
