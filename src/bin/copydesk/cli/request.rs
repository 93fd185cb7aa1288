//! The request lines of the contract, and the error object that answers a malformed one.

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
pub fn parse(line: &str) -> (Option<String>, Result<Value, Reject>) {
    match serde_json::from_str::<Value>(line) {
        Ok(value) if value.is_object() => (value.get("id").and_then(Value::as_str).map(str::to_owned), Ok(value)),
        Ok(_) => (None, Err(Reject::new("badRequest", "each line must be one JSON object"))),
        Err(error) => (None, Err(Reject::new("badJson", format!("this line is not JSON: {error}")))),
    }
}

/// Reads a typed request out of a line's object.
pub fn typed<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Reject> {
    serde_json::from_value(value).map_err(|error| Reject::new("badRequest", error.to_string()))
}
