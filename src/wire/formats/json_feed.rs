//! JSON Feed 1.0 and 1.1 (jsonfeed.org): a site's items, with their full content where it gives that.

use super::json::{self, Object};
use super::origin::origin;
use super::{Entry, Fault, Format, Setting, published, story, web_address};
use crate::wire::WireReport;

/// The row of the table.
pub const FORMAT: Format = Format { name: "jsonfeed", sniff, read };

fn sniff(document: &str) -> bool {
    document.starts_with('{') && document.contains("jsonfeed.org/version/") && json::object(document).is_ok()
}

fn read(document: &str, _: &Setting) -> Result<Vec<Entry>, Fault> {
    let feed = json::object(document)?;
    let entries =
        json::objects(&feed, "items").map(|item| item_of(&feed, item).map_or_else(Entry::from, Entry::Report));
    Ok(entries.collect())
}

fn item_of(feed: &Object, item: &Object) -> Result<WireReport, Fault> {
    let text = json::text(item, &["content_html"]).map(|html| story::of_html(&html));
    let text = text.or_else(|| json::text(item, &["content_text", "summary"]).map(|text| story::of_text(&text)));
    let text = text.filter(|text| !text.is_empty()).ok_or("the item has no content")?;
    let id = json::text(item, &["id", "url"]).ok_or("the item has no id")?;
    let title = json::text(item, &["title"]).unwrap_or_default();
    let address = json::text(item, &["url", "external_url"]).as_deref().and_then(web_address);
    let author = |object| -> Option<String> {
        let listed = json::objects(object, "authors").find_map(|author| json::text(author, &["name"]));
        listed.or_else(|| json::text(object.get("author")?.as_object()?, &["name"]))
    };
    let declared = [json::text(feed, &["title"]), author(item), author(feed)].map(Option::unwrap_or_default);
    let declared: Vec<&str> = declared.iter().map(String::as_str).collect();
    let (agency, kind) = origin(&declared, address.as_deref(), &title, &text);
    let published = published([json::text(item, &["date_published", "date_modified"])])?;
    Ok(WireReport { id, agency, title, published, url: address, text, kind })
}
