//! AP's Media API: items that tell of a story and say where it can be fetched; the story itself only where it was put in.

use serde_json::Value;

use super::json::{self, Object};
use super::origin::origin;
use super::status::status;
use super::{Entry, Fault, Format, Setting, entry, published, story};
use crate::wire::WireReport;

/// The row of the table.
pub const FORMAT: Format = Format { name: "ap-json", sniff, read };

fn sniff(document: &str) -> bool {
    document.starts_with('{')
        && document.contains("\"data\"")
        && json::object(document).is_ok_and(|document| !items(&document).is_empty())
}

fn items(document: &Object) -> Vec<&Object> {
    let Some(data) = document.get("data").and_then(Value::as_object) else { return Vec::new() };
    let inner = |object: &'_ Value| object.get("item").and_then(Value::as_object).is_some();
    let one = data.get("item").and_then(Value::as_object);
    let many = data.get("items").and_then(Value::as_array).into_iter().flatten().filter(|item| inner(item));
    one.into_iter().chain(many.filter_map(|item| item.get("item").and_then(Value::as_object))).collect()
}

fn read(document: &str, setting: &Setting) -> Result<Vec<Entry>, Fault> {
    let document = json::object(document)?;
    Ok(items(&document).into_iter().map(|item| one(item, setting)).collect())
}

fn one(item: &Object, setting: &Setting) -> Entry {
    let text = |names: &[&str]| json::text(item, names);
    let of = |object: &str, name: &str| json::text(item.get(object)?.as_object()?, &[name]);
    let Some(id) = of("altids", "itemid").or_else(|| text(&["uri"])) else {
        return Entry::Refused("the item has no identifier".to_owned());
    };
    let status = status(text(&["pubstatus"]).as_deref(), text(&["embargoed"]).as_deref(), setting.now);
    entry(status, report(item, &id), &id)
}

fn report(item: &Object, id: &str) -> Result<WireReport, Fault> {
    let text = |names: &[&str]| json::text(item, names);
    let kind = text(&["type"]).unwrap_or_else(|| "text".to_owned());
    if kind != "text" {
        return Err(Fault::NoStory("type", kind));
    }
    let body = text(&["body_nitf", "nitf", "body_html", "story", "body", "text"]).map(|body| story::of_markup(&body));
    let body = body
        .filter(|body| !body.is_empty())
        .ok_or("this is AP Media API JSON, whose text is elsewhere: fetch the item's NITF rendition and import that")?;
    let title = text(&["headline", "title"]).unwrap_or_default();
    let source = text(&["bylines", "copyrightnotice", "provider"]).unwrap_or_else(|| "AP".to_owned());
    let (agency, kind) = origin(&[&source, "AP"], None, &title, &body);
    let published = published([text(&["versioncreated", "firstcreated"])])?;
    Ok(WireReport { id: id.to_owned(), agency, title, published, url: None, text: body, kind })
}
