//! Why a pack does not take a report.

use std::fmt;

use super::head::MAX_AGENCIES;
use crate::wire::{WireReport, time};

/// The longest text of one report, in bytes: ten times the longest book-length feature, and far from what a browser chokes on.
pub const MAX_TEXT: usize = 1 << 20;
/// The longest of the other fields, in bytes.
pub const MAX_FIELD: usize = 4096;
/// Why a report was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reject {
    /// It has no identifier.
    NoId,
    /// It has no text.
    NoText,
    /// Its date is none: what it says.
    BadDate(String),
    /// A field is too long: which, and its bytes.
    TooLong(&'static str, usize),
    /// The pack is full.
    Full,
    /// It brings one agency more than a pack may have.
    Agencies,
}

impl fmt::Display for Reject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoId => write!(f, "the report has no \"id\""),
            Self::NoText => write!(f, "the report has no \"text\""),
            Self::BadDate(given) => write!(f, "\"published\" is {given:?}; write dates like 2024-11-07T08:14:00Z"),
            Self::TooLong(field, bytes) => write!(f, "\"{field}\" has {bytes} bytes, which is too long"),
            Self::Agencies => write!(f, "the pack has {MAX_AGENCIES} agencies already; begin another"),
            Self::Full => write!(f, "the pack is full; begin another"),
        }
    }
}

impl std::error::Error for Reject {}

/// Whether a report is one that a pack takes.
pub fn check(report: &WireReport) -> Result<(), Reject> {
    if report.id.trim().is_empty() {
        return Err(Reject::NoId);
    }
    if report.text.trim().is_empty() {
        return Err(Reject::NoText);
    }
    // A report may have no date; what stands there must be one.
    if !report.published.is_empty() && time::seconds(&report.published).is_none() {
        return Err(Reject::BadDate(report.published.chars().take(40).collect()));
    }
    let fields = [
        ("id", report.id.len(), MAX_FIELD),
        ("agency", report.agency.len(), MAX_FIELD),
        ("title", report.title.len(), MAX_FIELD),
        ("published", report.published.len(), MAX_FIELD),
        ("url", report.url.as_ref().map_or(0, String::len), MAX_FIELD),
        ("text", report.text.len(), MAX_TEXT),
    ];
    match fields.into_iter().find(|(_, bytes, most)| bytes > most) {
        Some((field, bytes, _)) => Err(Reject::TooLong(field, bytes)),
        None => Ok(()),
    }
}
