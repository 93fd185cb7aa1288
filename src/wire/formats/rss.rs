//! RSS 0.9 to 2.0 and RSS 1.0 (RDF): full content (`content:encoded`) where the feed gives it, else its description.

use super::origin::origin;
use super::xml::{Document, Element};
use super::{Entry, Fault, Format, Setting, first, made_id, published, root_name, story, web_address};
use crate::wire::WireReport;

/// The row of the table.
pub const FORMAT: Format =
    Format { name: "rss", sniff: |document| matches!(root_name(document), Some("rss" | "RDF")), read };

fn read(document: &str, _: &Setting) -> Result<Vec<Entry>, Fault> {
    let document = Document::read(document)?;
    let root = document.root().ok_or("the feed is empty")?;
    let channel = root.child("channel").ok_or("the feed has no channel")?;
    let items = root.descendants().filter(|element| element.name() == "item");
    Ok(items.map(|item| report(channel, item).map_or_else(Entry::from, Entry::Report)).collect())
}

fn report(channel: Element, item: Element) -> Result<WireReport, Fault> {
    let text = |name: &str| item.child(name).map(Element::text);
    let content = item.child("content:encoded").or_else(|| item.child("description"));
    let body = content.map(|content| story::of_html(&content.raw())).filter(|body| !body.is_empty());
    let body = body.ok_or("the item has no content and no description")?;
    let title = story::of_html(&text("title").unwrap_or_default()).replace('\n', " ");
    let address = text("link").as_deref().and_then(web_address);
    let id = first([text("guid"), address.clone()]).unwrap_or_else(|| made_id(&title, &body));
    let of_channel = |name: &str| channel.child(name).map(Element::text).unwrap_or_default();
    let declared = [
        text("source").unwrap_or_default(),
        text("dc:creator").unwrap_or_default(),
        text("author").unwrap_or_default(),
        of_channel("dc:publisher"),
        of_channel("title"),
    ];
    let declared: Vec<&str> = declared.iter().map(String::as_str).collect();
    let (agency, kind) = origin(&declared, address.as_deref(), &title, &body);
    // Feeds are written by hand, too: a date that is none loses its story no more than a missing one.
    let published = published([text("pubDate"), text("dc:date")]).unwrap_or_default();
    Ok(WireReport { id, agency, title, published, url: address, text: body, kind })
}
