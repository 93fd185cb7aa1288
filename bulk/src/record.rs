//! One record of an archive: a page and what is known of it, from a request line of the contract or from columns.

use copydesk::desk::Known;
use copydesk::page::{self, Page};
use serde::Deserialize;
use serde_json::Value;

use crate::error::Reject;

/// A page to look at, before it is parsed.
#[derive(Debug, Default)]
pub struct Record {
    pub id: Option<String>,
    /// The outlet, as passim calls it.
    pub series: Option<String>,
    pub html: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
    pub title: Option<String>,
    pub published: Option<String>,
}

/// A request line: the contract's fields, and passim's `series` and `date`.
#[derive(Deserialize)]
struct Line {
    html: Option<String>,
    text: Option<String>,
    url: Option<String>,
    title: Option<String>,
    published: Option<String>,
    series: Option<String>,
    /// Where passim's users keep the day. What is none is not used, for nothing says what stands in it.
    date: Option<Value>,
}

impl Record {
    /// Reads a request line. Its identifier is told even where the rest is wrong.
    pub fn from_line(line: &[u8]) -> (Option<String>, Result<Self, Reject>) {
        let Ok(line) = std::str::from_utf8(line) else {
            return (None, Err(Reject::new("badUtf8", "this line is not UTF-8; convert the file first")));
        };
        let value = match serde_json::from_str::<Value>(line.trim_start_matches('\u{feff}')) {
            Ok(value) if value.is_object() => value,
            Ok(_) => return (None, Err(Reject::new("badRequest", "each line must be one JSON object"))),
            Err(error) => return (None, Err(Reject::new("badJson", format!("this line is not JSON: {error}")))),
        };
        let id = match value.get("id") {
            Some(Value::String(id)) => Some(id.clone()),
            Some(Value::Number(id)) => Some(id.to_string()),
            _ => None,
        };
        let line: Line = match serde_json::from_value(value) {
            Ok(line) => line,
            Err(error) => return (id, Err(Reject::new("badRequest", error.to_string()))),
        };
        let date = line.date.as_ref().and_then(Value::as_str).filter(|date| day(date).is_some());
        let record = Self {
            id: id.clone(),
            series: line.series,
            html: line.html,
            text: line.text,
            url: line.url,
            title: line.title,
            published: line.published.or_else(|| date.map(str::to_owned)),
        };
        (id, Ok(record))
    }

    /// The bytes of a page that a server sent.
    pub fn with_body(mut self, body: &[u8], charset: Option<&str>) -> Self {
        self.html = Some(page::charset::decode(body, charset).0);
        self
    }

    /// The page, what is known of it, and the text where it is plain.
    pub fn page(self) -> Result<(Page, Known, Option<String>), Reject> {
        let known = Known { title: self.title, published: self.published };
        match (self.html, self.text) {
            (Some(html), None) => Ok((page::html::parse(&html, self.url), known, None)),
            (None, Some(text)) => {
                let mut page = page::text::parse(&text);
                page.url = self.url;
                Ok((page, known, Some(text)))
            }
            (Some(_), Some(_)) => Err(Reject::new("badRequest", "give html or text, not both")),
            (None, None) => Err(Reject::new("badRequest", "give the page as \"html\" or as \"text\"")),
        }
    }
}

/// Only what says when a request line was published.
#[derive(Deserialize)]
struct Dated {
    published: Option<Value>,
    date: Option<Value>,
}

/// The day that a request line gives, in days since 1970.
pub fn day_of_line(line: &[u8]) -> Option<i32> {
    let dated: Dated = serde_json::from_slice(line).ok()?;
    [dated.published, dated.date].into_iter().flatten().find_map(|value| day(value.as_str()?))
}

/// The day of a date, in days since 1970.
pub fn day(date: &str) -> Option<i32> {
    i32::try_from(copydesk::wire::time::seconds(date)?.div_euclid(86_400)).ok()
}
