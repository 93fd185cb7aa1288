//! Reading reports out of a file that comes in pieces. Nothing reaches the library before the whole file is read.

use std::fmt;

use super::{PackBuilder, Reject};
use crate::wire::formats::{self, Format};

/// The most records whose reasons are kept; beyond it they are only counted.
const MAX_REASONS: usize = 1000;
/// The longest record, in bytes.
const MAX_RECORD: usize = 8 << 20;

/// An import under way: pieces of a file in, a pack out.
///
/// ```
/// use copydesk::wire::library::{Import, Library, Pack};
///
/// let mut import = Import::default();
/// import.feed(br#"{"id": "r1", "agency": "Reuters", "title": "Ferry", "published": "2024-11-07T08:14:00Z", "text": "A ferry sank."}"#)?;
/// let imported = import.finish()?;
/// assert_eq!((imported.accepted, imported.rejected.len()), (1, 0));
/// let library = Library::new([("mine".to_owned(), Pack::read(imported.pack)?)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Default)]
pub struct Import {
    format: Option<&'static Format>,
    builder: PackBuilder,
    /// The record that has begun and not ended.
    pending: Vec<u8>,
    /// Whether the record at hand is beyond its cap and its bytes are thrown away.
    overlong: bool,
    line: usize,
    rejected: Vec<Rejected>,
    rejects: usize,
}

/// What an import made.
#[derive(Debug)]
pub struct Imported {
    /// The pack's bytes.
    pub pack: Vec<u8>,
    /// How many reports the pack holds.
    pub accepted: usize,
    /// How many reports a later one with the same identifier replaced.
    pub replaced: usize,
    /// The records that were not taken, the first thousand.
    pub rejected: Vec<Rejected>,
    /// How many were not taken in all.
    pub rejects: usize,
}

/// A record that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Its line, from 1.
    pub line: usize,
    /// Why, in words for a person.
    pub reason: String,
}

/// Why a file could not be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportError {
    /// It begins like no format that is known.
    UnknownFormat,
    /// It holds nothing.
    Empty,
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownFormat => {
                write!(f, "this is no format of reports that Copydesk reads; give one JSON object a line")
            }
            Self::Empty => write!(f, "there is nothing in it"),
        }
    }
}

impl std::error::Error for ImportError {}

impl Import {
    /// An import of a format that need not be guessed.
    pub fn of(format: &'static Format) -> Self {
        Self { format: Some(format), ..Self::default() }
    }

    /// Takes the next piece of the file; pieces may end anywhere, even inside a character.
    ///
    /// # Errors
    /// [`ImportError::UnknownFormat`] when the file begins like none.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportError> {
        for piece in bytes.split_inclusive(|b| *b == b'\n') {
            let ends = piece.ends_with(b"\n");
            if self.pending.len() + piece.len() > MAX_RECORD {
                self.overlong = true;
                self.pending.clear();
            }
            if !self.overlong {
                self.pending.extend_from_slice(piece);
            }
            if ends {
                self.record()?;
            }
        }
        Ok(())
    }

    /// Ends the import.
    ///
    /// # Errors
    /// [`ImportError`] when there was nothing, or nothing in a known format.
    pub fn finish(mut self) -> Result<Imported, ImportError> {
        if !self.pending.is_empty() || self.overlong {
            self.record()?;
        }
        if self.builder.is_empty() && self.rejects == 0 {
            return Err(ImportError::Empty);
        }
        Ok(Imported {
            accepted: self.builder.len(),
            replaced: self.builder.replaced(),
            rejected: self.rejected,
            rejects: self.rejects,
            pack: self.builder.finish(),
        })
    }

    /// Reads the record that just ended.
    fn record(&mut self) -> Result<(), ImportError> {
        self.line += 1;
        let record = std::mem::take(&mut self.pending);
        if std::mem::take(&mut self.overlong) {
            self.reject(format!("the record has more than {MAX_RECORD} bytes"));
            return Ok(());
        }
        let text = record.trim_ascii();
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        if text.is_empty() {
            return Ok(());
        }
        let format = match self.format {
            Some(format) => format,
            None => formats::sniff(text).ok_or(ImportError::UnknownFormat)?,
        };
        self.format = Some(format);
        let added = (format.read)(text).and_then(|report| self.builder.add(&report).map_err(|e: Reject| e.to_string()));
        if let Err(reason) = added {
            self.reject(reason);
        }
        // Keep the allocation: the next record is about as long.
        self.pending = record;
        self.pending.clear();
        Ok(())
    }

    fn reject(&mut self, reason: String) {
        self.rejects += 1;
        if self.rejected.len() < MAX_REASONS {
            self.rejected.push(Rejected { line: self.line, reason });
        }
    }
}
