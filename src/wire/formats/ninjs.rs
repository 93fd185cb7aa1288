//! ninjs 1.0 to 3.1, IPTC's news in JSON: an item a document, an item a line, or a service's answer that lists items.
//!
//! What changed between versions is names: `headline` and `body_text` became `headlines` and `bodies` in 2.0, and `versioncreated`
//! became `versionCreated` in 3.0. Items of every version are read by all of them.

use super::json::{self, Object};
use super::origin::origin;
use super::status::status;
use super::{Entry, Fault, Format, Setting, entry, first, published, story, web_address};
use crate::wire::WireReport;

/// The row of the table.
pub const FORMAT: Format = Format { name: "ninjs", sniff, read };

/// Names that no other format has beside `uri`.
const SIGNS: &[&str] = &[
    "versioncreated",
    "versionCreated",
    "pubstatus",
    "pubStatus",
    "bodies",
    "headlines",
    "body_text",
    "body_xhtml",
    "body_html",
    "standard",
    "firstcreated",
    "firstCreated",
];

/// Under which names services list items.
const LISTS: &[&str] = &["item", "items", "_items", "data", "results"];

fn is_item(object: &Object) -> bool {
    (object.contains_key("uri") || object.contains_key("guid")) && SIGNS.iter().any(|name| object.contains_key(*name))
}

/// The items of a document: itself, or those that it lists.
fn items(document: &Object) -> Vec<&Object> {
    if is_item(document) {
        return vec![document];
    }
    LISTS.iter().flat_map(|name| json::objects(document, name)).filter(|item| is_item(item)).collect()
}

fn sniff(document: &str) -> bool {
    document.starts_with('{')
        && (document.contains("\"uri\"") || document.contains("\"guid\""))
        && json::object(document).is_ok_and(|document| !items(&document).is_empty())
}

fn read(document: &str, setting: &Setting) -> Result<Vec<Entry>, Fault> {
    let document = json::object(document)?;
    let items = items(&document);
    if items.is_empty() {
        return Ok(vec![one(&document, setting)]);
    }
    Ok(items.into_iter().map(|item| one(item, setting)).collect())
}

fn one(item: &Object, setting: &Setting) -> Entry {
    let Some(id) = json::text(item, &["uri", "guid"]) else {
        return Entry::Refused("the item has no uri".to_owned());
    };
    let text = |names: &[&str]| json::text(item, names);
    let status = status(text(&["pubstatus", "pubStatus"]).as_deref(), text(&["embargoed"]).as_deref(), setting.now);
    entry(status, report(item, &id), &id)
}

fn report(item: &Object, id: &str) -> Result<WireReport, Fault> {
    let type_ = json::text(item, &["type"]).unwrap_or_else(|| "text".to_owned());
    if !matches!(type_.as_str(), "text" | "composite") {
        return Err(Fault::NoStory("type", type_));
    }
    let text = body(item).filter(|text| !text.is_empty()).ok_or("the item has no body")?;
    let main = |object: &&Object| json::text(object, &["role"]).is_none_or(|role| role == "main");
    let listed = || json::objects(item, "headlines");
    let title = first([
        listed().find(main).or_else(|| listed().next()).and_then(|headline| json::text(headline, &["value"])),
        json::text(item, &["headline", "headline_main", "title"]),
    ]);
    let title = title.unwrap_or_default();
    let sources = ["infosources", "infoSources", "organisations"].into_iter().take(2);
    let sources = sources.flat_map(|name| json::objects(item, name)).filter_map(|source| json::text(source, &["name"]));
    let declared: Vec<String> = json::text(item, &["copyrightholder", "copyrightHolder"])
        .into_iter()
        .chain(json::text(item, &["source", "original_source"]))
        .chain(sources)
        .chain(json::text(item, &["byline", "by"]))
        .collect();
    let declared: Vec<&str> = declared.iter().map(String::as_str).collect();
    let url = web_address(id);
    let (agency, kind) = origin(&declared, url.as_deref(), &title, &text);
    let dates =
        ["versioncreated", "versionCreated", "contentcreated", "contentCreated", "firstcreated", "firstCreated"];
    let published = published([json::text(item, &dates)])?;
    Ok(WireReport { id: id.to_owned(), agency, title, published, url, text, kind })
}

/// The story: of several bodies the one with markup, which keeps its paragraphs, else the longest.
fn body(item: &Object) -> Option<String> {
    let listed = json::objects(item, "bodies").filter_map(|body| {
        let kind = json::text(body, &["contenttype", "contentType"]).unwrap_or_default();
        Some((
            kind.contains("html")
                || kind.contains("xml")
                || json::text(body, &["role"]).is_some_and(|role| role.contains("html")),
            json::text(body, &["value"])?,
        ))
    });
    let named = item.iter().filter(|(name, _)| name.starts_with("body_")).filter_map(|(name, value)| {
        let value = value.as_str()?;
        Some((name.contains("html") || name.contains("rich") || value.trim_start().starts_with('<'), value.to_owned()))
    });
    let bodies = listed.chain(named).map(|(markup, value)| {
        let text = if markup { story::of_markup(&value) } else { story::of_text(&value) };
        (markup && !text.is_empty(), text.len(), text)
    });
    bodies.max().map(|(_, _, text)| text)
}
