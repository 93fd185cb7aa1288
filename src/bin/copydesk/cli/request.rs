//! The request lines of the contract, and the error object that answers a malformed one.

use std::borrow::Cow;

use copydesk::contract::Id;
use copydesk::desk::Known;
use copydesk::page::{self, Page};
use copydesk::wire::WireReport;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A page to look at: HTML or text, and what is known of it.
#[derive(Debug, Deserialize)]
pub struct PageRequest {
    html: Option<String>,
    text: Option<String>,
    url: Option<String>,
    title: Option<String>,
    published: Option<String>,
}

impl PageRequest {
    /// The page, and what is known of it.
    pub fn page(self) -> Result<(Page, Known), Reject> {
        let known = Known { title: self.title, published: self.published };
        match (self.html, self.text) {
            (Some(html), None) => Ok((page::html::parse(&html, self.url), known)),
            (None, Some(text)) => {
                let mut page = page::text::parse(&text);
                page.url = self.url;
                Ok((page, known))
            }
            (Some(_), Some(_)) => Err(Reject::new("badRequest", "give html or text, not both")),
            (None, None) => Err(Reject::new("badRequest", "give the page as \"html\" or as \"text\"")),
        }
    }
}

/// A report to compare with.
#[derive(Debug, Deserialize)]
pub struct ReportRequest {
    id: Option<String>,
    agency: Option<String>,
    title: Option<String>,
    text: String,
    published: Option<String>,
}

impl From<ReportRequest> for WireReport {
    fn from(report: ReportRequest) -> Self {
        Self {
            id: report.id.unwrap_or_default(),
            agency: report.agency.unwrap_or_default(),
            title: report.title.unwrap_or_default(),
            published: report.published.unwrap_or_default(),
            url: None,
            text: report.text,
            ..Self::default()
        }
    }
}

/// The error object that answers a line.
#[derive(Debug, Serialize)]
pub struct Reject {
    code: &'static str,
    message: String,
}

impl Reject {
    /// An error with a code of the contract and a sentence that says how to mend it.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

/// Splits a line into its id and the rest, so that even a request that lacks something is answered by its id.
pub fn parse(line: &str) -> (Option<Id>, Result<Value, Reject>) {
    match serde_json::from_str::<Value>(&whole_escapes(line)) {
        Ok(value) if value.is_object() => match value.get("id") {
            None | Some(Value::Null) => (None, Ok(value)),
            Some(Value::String(id)) => (Some(Id::Text(id.clone())), Ok(value)),
            Some(Value::Number(id)) => (Some(Id::Number(id.clone())), Ok(value)),
            Some(_) => (None, Err(Reject::new("badRequest", "\"id\" must be a string or a number"))),
        },
        Ok(_) => (None, Err(Reject::new("badRequest", "each line must be one JSON object"))),
        Err(error) => (None, Err(Reject::new("badJson", format!("this line is not JSON: {error}")))),
    }
}

/// The line with U+FFFD for each escape that is half a character, such as `\ud800`: JavaScript and Python write them, and browsers read them so.
fn whole_escapes(line: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = line.get(at..).and_then(|rest| rest.find('\\')) {
        let start = at + found;
        // A backslash and what it escapes: behind an escaped backslash nothing else is.
        at = start + 2;
        let Some(first) = surrogate(line, start) else { continue };
        at = start + ESCAPE;
        if first < 0xdc00 && surrogate(line, at).is_some_and(|second| second >= 0xdc00) {
            at += ESCAPE;
            continue;
        }
        out.push_str(line.get(copied..start).unwrap_or_default());
        out.push('\u{fffd}');
        copied = at;
    }
    if copied == 0 {
        return Cow::Borrowed(line);
    }
    out.push_str(line.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// Bytes of `\u` and its four digits.
const ESCAPE: usize = 6;

/// The half of a character that an escape stands for, where one is at this place.
fn surrogate(line: &str, at: usize) -> Option<u32> {
    let digits = line.get(at..at + ESCAPE)?.strip_prefix("\\u")?;
    let unit = u32::from_str_radix(digits, 16).ok()?;
    (0xd800..0xe000).contains(&unit).then_some(unit)
}

/// Reads a typed request out of a line's object.
pub fn typed<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Reject> {
    serde_json::from_value(value).map_err(|error| Reject::new("badRequest", error.to_string()))
}
