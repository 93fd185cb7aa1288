//! JSON Lines: `{"id", "agency", "title", "published", "url"?, "kind"?, "text"}`, one report a line.

use serde::Deserialize;

use super::{Entry, Fault, Format, Setting, web_address};
use crate::wire::{ReportKind, WireReport};

/// The row of the table.
pub const FORMAT: Format = Format { name: "jsonl", sniff: |document| document.starts_with('{'), read };

#[derive(Deserialize)]
struct Record {
    id: Id,
    agency: Option<String>,
    title: Option<String>,
    /// Null where the source knows no date; a record that says nothing of it is incomplete.
    #[serde(deserialize_with = "Option::deserialize")]
    published: Option<String>,
    url: Option<String>,
    #[serde(default)]
    kind: Kind,
    text: String,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
enum Kind {
    #[default]
    Report,
    Article,
}

/// Identifiers are often plain numbers.
#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Text(String),
    Number(i64),
}

#[allow(clippy::unnecessary_wraps, reason = "a row of the table has this shape")]
fn read(document: &str, _: &Setting) -> Result<Vec<Entry>, Fault> {
    Ok(vec![record(document).map_or_else(Entry::from, Entry::Report)])
}

/// Why a line is no report. An object of another kind is told by what it holds.
fn why(line: &str, error: &serde_json::Error) -> Fault {
    let object: Option<super::json::Object> = serde_json::from_str(line).ok();
    match object.filter(|object| !object.contains_key("text")) {
        Some(object) => Fault::OtherObject(object.keys().take(6).cloned().collect()),
        None => Fault::Shape(error.to_string()),
    }
}

fn record(line: &str) -> Result<WireReport, Fault> {
    let record: Record = serde_json::from_str(line).map_err(|error| why(line, &error))?;
    Ok(WireReport {
        id: match record.id {
            Id::Text(id) => id,
            Id::Number(id) => id.to_string(),
        },
        agency: record.agency.unwrap_or_default(),
        title: record.title.unwrap_or_default(),
        published: record.published.unwrap_or_default(),
        url: record.url.as_deref().and_then(web_address),
        text: record.text,
        kind: match record.kind {
            Kind::Report => ReportKind::Report,
            Kind::Article => ReportKind::Article,
        },
    })
}
