//! Formats that reports come in: one file a format, one row a format in the table.

mod ap_json;
mod atom;
mod date;
mod decode;
mod fault;
#[cfg(feature = "fields")]
mod fields;
mod guess;
mod html_page;
mod json;
mod json_feed;
mod jsonl;
mod newsml1;
mod newsml_g2;
mod ninjs;
mod nitf;
mod origin;
mod plain_text;
mod rss;
mod status;
mod story;
mod teletype;
mod xml;

pub use decode::decode;
pub use fault::Fault;
#[cfg(feature = "fields")]
pub use fields::{Fields, FieldsError};
pub use guess::looks_like;

use super::WireReport;
use super::report::web_address;
use status::Status;

/// A format of reports.
#[derive(Debug)]
pub struct Format {
    /// Its name, as a person gives it.
    pub name: &'static str,
    /// Whether a document that begins so is of the format. A file of one JSON object a line is as many documents.
    pub sniff: fn(&str) -> bool,
    /// Reads a document. The error is of the whole document; a record that is refused is an [`Entry`].
    pub read: fn(&str, &Setting) -> Result<Vec<Entry>, Fault>,
}

/// What is known beside the document itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Setting {
    /// The time, in seconds since 1970, by which embargoes are judged; where it is not known, every embargo holds.
    pub now: Option<i64>,
}

/// One record of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A report that may be used.
    Report(WireReport),
    /// A report that its agency took back: its identifier, and why. Earlier versions of it must go as well.
    Withdrawn(String, String),
    /// No report, or one that may not be used: why.
    Refused(String),
}

impl From<Fault> for Entry {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault.to_string())
    }
}

/// The formats, in the order in which they are tried: the ones that are hardest to mistake come first.
pub static FORMATS: &[Format] = &[
    teletype::ANPA,
    teletype::IPTC,
    json_feed::FORMAT,
    ninjs::FORMAT,
    ap_json::FORMAT,
    jsonl::FORMAT,
    newsml_g2::FORMAT,
    newsml1::FORMAT,
    nitf::FORMAT,
    atom::FORMAT,
    rss::FORMAT,
    html_page::FORMAT,
    plain_text::FORMAT,
];

/// What a file is called that was read by a user's mapping; no document is sniffed as such.
#[cfg(feature = "fields")]
pub static MAPPED: Format = Format { name: "fields", sniff: |_| false, read: |_, _| Ok(Vec::new()) };

/// The format of a document.
pub fn sniff(document: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| (format.sniff)(document))
}

/// The format of this name.
pub fn named(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// A record by its status: usable, taken back, or too early.
fn entry(status: Status, report: Result<WireReport, Fault>, id: &str) -> Entry {
    match (status, report) {
        (Status::Withdrawn(why), _) => Entry::Withdrawn(id.to_owned(), why),
        (Status::Embargoed(until), _) => {
            Entry::Refused(format!("it is under embargo until {until}; import it again after that"))
        }
        (Status::Usable, Ok(report)) => Entry::Report(report),
        (Status::Usable, Err(why)) => why.into(),
    }
}

/// The local name of a document's outermost element, where it looks like XML.
fn root_name(document: &str) -> Option<&str> {
    let mut rest = document.trim_start();
    loop {
        rest = rest.trim_start();
        let after = |end: &str| rest.split_once(end).map(|(_, rest)| rest);
        if rest.starts_with("<?") {
            rest = after("?>")?;
        } else if rest.starts_with("<!--") {
            rest = after("-->")?;
        } else if rest.starts_with("<!") {
            // A declaration with parts of its own is refused when it is read; here only its end is looked for.
            let brackets = rest.split_once('>').is_some_and(|(declaration, _)| declaration.contains('['));
            rest = if brackets {
                after("]").and_then(|rest| rest.split_once('>')).map(|(_, rest)| rest)?
            } else {
                after(">")?
            };
        } else {
            let name = rest.strip_prefix('<')?.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next()?;
            return Some(name.rsplit_once(':').map_or(name, |(_, local)| local));
        }
    }
}

/// The first of several texts that says something.
fn first(texts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    texts.into_iter().flatten().map(|text| text.trim().to_owned()).find(|text| !text.is_empty())
}

/// An identifier for a text that brings none: the same for the same words.
fn made_id(title: &str, text: &str) -> String {
    let hash = xxhash_rust::xxh64::xxh64(format!("{title}\n{text}").as_bytes(), 0);
    format!("text:{hash:016x}")
}

/// A record's date, or the reason why it has none that counts.
fn published(candidates: impl IntoIterator<Item = Option<String>>) -> Result<String, Fault> {
    match first(candidates) {
        None => Ok(String::new()),
        Some(text) => date::rfc3339(&text).ok_or_else(|| Fault::Date(text.chars().take(40).collect())),
    }
}
