//! Formats that reports come in: one file a format, one row a format in the table.

mod jsonl;

use super::WireReport;

/// A format of one record a line.
#[derive(Debug)]
pub struct Format {
    /// Its name, as a person gives it.
    pub name: &'static str,
    /// Whether a file whose first record is this is of the format.
    pub sniff: fn(&[u8]) -> bool,
    /// Reads a record; the error is for a person.
    pub read: fn(&[u8]) -> Result<WireReport, String>,
}

/// The formats, in the order in which they are tried.
pub static FORMATS: &[Format] = &[jsonl::FORMAT];

/// The format of a file that begins with this record.
pub fn sniff(record: &[u8]) -> Option<&'static Format> {
    FORMATS.iter().find(|format| (format.sniff)(record))
}

/// The format of this name.
pub fn named(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}
