//! Reading reports out of a file that comes in pieces. Nothing reaches the library before the whole file is read.

use serde_json::Value;

use super::builder::PackBuilder;
use super::imported::{ImportError, Imported, Rejected};
use super::read::{self, Numbered, Read};
use crate::wire::formats::{self, Entry, Fault, Format, Setting, decode};
use crate::wire::vocabulary::Vocabulary;

/// The most records whose reasons are kept; beyond it they are only counted.
const MAX_REASONS: usize = 1000;
/// The longest line, in bytes.
const MAX_LINE: usize = 8 << 20;
/// The largest file that is one document, in bytes: a feed of 20,000 full stories. JSON Lines have no such bound.
const MAX_DOCUMENT: usize = 64 << 20;

/// An import under way: pieces of a file in, a pack out.
///
/// ```
/// use copydesk::wire::library::{Import, Library, Pack};
///
/// let mut import = Import::default();
/// import.feed(br#"{"id": "r1", "agency": "Reuters", "title": "Ferry", "published": "2024-11-07T08:14:00Z", "text": "A ferry sank."}"#)?;
/// let imported = import.finish()?;
/// assert_eq!((imported.accepted, imported.rejected.len()), (1, 0));
/// let library = Library::new([("mine".to_owned(), Pack::read(imported.pack.joined())?)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Default)]
pub struct Import {
    format: Option<&'static Format>,
    setting: Setting,
    framing: Framing,
    builder: PackBuilder,
    /// Threads that read records.
    jobs: usize,
    /// Records that have ended and are not read yet, with their numbers; of those that cannot be read, why.
    batch: Vec<Numbered>,
    /// The line or the document that has begun and not ended.
    pending: Vec<u8>,
    /// Whether anything but white space has come.
    begun: bool,
    /// Whether the line at hand is beyond its cap and its bytes are thrown away.
    overlong: bool,
    records: usize,
    withdrawn: Vec<String>,
    rejected: Vec<Rejected>,
    rejects: usize,
    vocabulary: Vocabulary,
    /// Where the fields of a user's own files stand.
    #[cfg(feature = "fields")]
    fields: Option<std::sync::Arc<formats::Fields>>,
}

/// What the documents of a file are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Framing {
    /// Not known before the first line has ended.
    #[default]
    Open,
    /// Its lines.
    Lines,
    /// The file itself.
    Whole,
}

impl Import {
    /// An import of a format that need not be guessed.
    pub fn of(format: &'static Format) -> Self {
        let framing = if format.name == "jsonl" { Framing::Lines } else { Framing::Open };
        Self { format: Some(format), framing, ..Self::default() }
    }

    /// The same import, which judges embargoes by this time, in seconds since 1970. Without it every embargo holds.
    #[must_use]
    pub const fn at(mut self, now: i64) -> Self {
        self.setting.now = Some(now);
        self
    }

    /// The same import, which reads records on so many threads.
    #[must_use]
    pub const fn on(mut self, jobs: usize) -> Self {
        self.jobs = jobs;
        self
    }

    /// The same import, which reads files by a user's mapping where one of its sources may have sent them.
    #[cfg(feature = "fields")]
    #[must_use]
    pub fn by(mut self, fields: std::sync::Arc<formats::Fields>) -> Self {
        self.fields = Some(fields);
        self.framing = Framing::Whole;
        self
    }

    /// The pack's records so far, to be written as they come; see [`PackBuilder::take_records`].
    pub fn take_records(&mut self) -> Vec<u8> {
        self.builder.take_records()
    }

    /// How many records were read so far, and how many of them not taken.
    pub const fn progress(&self) -> (usize, usize) {
        (self.records, self.rejects)
    }

    /// Takes the next piece of the file; pieces may end anywhere, even inside a character.
    ///
    /// # Errors
    /// [`ImportError`] when the file is no text, or one document that is too large.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportError> {
        match self.framing {
            Framing::Lines => self.lines(bytes),
            Framing::Whole => self.whole(bytes)?,
            Framing::Open => {
                let first = self.pending.len();
                self.pending.extend_from_slice(bytes);
                self.frame(first);
                if self.framing == Framing::Lines {
                    let begun = std::mem::take(&mut self.pending);
                    self.lines(&begun);
                } else {
                    self.whole(&[])?;
                }
            }
        }
        self.read_batch();
        Ok(())
    }

    /// Ends the import.
    ///
    /// # Errors
    /// [`ImportError`] when there was nothing, nothing in a known format, or a document that cannot be read.
    pub fn finish(mut self) -> Result<Imported, ImportError> {
        let format = match self.framing {
            Framing::Lines => {
                if !self.pending.is_empty() || self.overlong {
                    self.line();
                }
                self.read_batch();
                self.format
            }
            Framing::Open | Framing::Whole => Some(self.document()?),
        };
        if self.builder.is_empty() && self.rejects == 0 && self.withdrawn.is_empty() {
            return Err(ImportError::Empty);
        }
        Ok(Imported {
            format: format.map_or("jsonl", |format| format.name),
            accepted: self.builder.len(),
            replaced: self.builder.replaced(),
            withdrawn: self.withdrawn,
            rejected: self.rejected,
            rejects: self.rejects,
            pack: self.builder.finish_behind(),
        })
    }

    /// Once the first line has ended: a line that is a whole JSON object begins a file of lines. What came last begins at `first`.
    fn frame(&mut self, first: usize) {
        let last = self.pending.get(first..).unwrap_or_default();
        self.begun |= !matches!(last.trim_ascii(), b"" | b"\xef\xbb\xbf");
        // A document may be one line of many pieces: each is looked through once.
        if !self.begun || !last.contains(&b'\n') {
            return;
        }
        let text = self.pending.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.pending).trim_ascii_start();
        let Some(end) = text.iter().position(|byte| *byte == b'\n') else { return };
        let line = text.get(..end).unwrap_or_default();
        let object = line.starts_with(b"{") && serde_json::from_slice::<Value>(line).is_ok();
        self.framing = if object { Framing::Lines } else { Framing::Whole };
    }

    fn whole(&mut self, bytes: &[u8]) -> Result<(), ImportError> {
        if self.pending.len() + bytes.len() > MAX_DOCUMENT {
            return Err(ImportError::TooLarge(MAX_DOCUMENT));
        }
        self.pending.extend_from_slice(bytes);
        let head = self.pending.get(..1024).unwrap_or(&self.pending);
        let wide = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
        if head.contains(&0) && !wide { Err(ImportError::UnknownFormat) } else { Ok(()) }
    }

    /// Reads the file as one document.
    fn document(&mut self) -> Result<&'static Format, ImportError> {
        let bytes = std::mem::take(&mut self.pending);
        if bytes.trim_ascii().is_empty() {
            return Err(ImportError::Empty);
        }
        if let Some(format) = self.mapped(&bytes) {
            return Ok(format);
        }
        let text = decode(&bytes).map_err(ImportError::Unreadable)?;
        let text = text.trim_start_matches('\u{feff}').trim();
        if let Some(records) = array(text) {
            for record in records {
                self.record(&record);
            }
            self.read_batch();
            return self.format.ok_or(ImportError::UnknownFormat);
        }
        let format = self.format.or_else(|| formats::sniff(text));
        let unknown = || formats::looks_like(text).map_or(ImportError::UnknownFormat, ImportError::Foreign);
        let format = format.ok_or_else(unknown)?;
        // A file of lines whose first one is broken.
        if format.name == "jsonl" && text.lines().nth(1).is_some() && serde_json::from_str::<Value>(text).is_err() {
            self.format = Some(format);
            self.lines(text.as_bytes());
            if !self.pending.is_empty() {
                self.line();
            }
            self.read_batch();
            return Ok(format);
        }
        match (format.read)(text, &self.setting) {
            Ok(entries) => self.take_all(entries),
            Err(why) => return Err(ImportError::Unreadable(why)),
        }
        Ok(format)
    }

    fn take_all(&mut self, entries: Vec<Entry>) {
        for entry in entries {
            self.records += 1;
            let read = Read::new(self.records, entry, &mut self.vocabulary);
            self.take(read);
        }
    }

    /// Reads the file by the user's mapping, where there is one and a source of it may have sent the file.
    #[cfg(feature = "fields")]
    fn mapped(&mut self, bytes: &[u8]) -> Option<&'static Format> {
        let entries = self.fields.clone()?.entries(bytes)?;
        self.take_all(entries);
        Some(&formats::MAPPED)
    }

    #[cfg(not(feature = "fields"))]
    #[allow(clippy::unused_self, reason = "it has the shape of the one above")]
    const fn mapped(&self, _: &[u8]) -> Option<&'static Format> {
        None
    }

    fn lines(&mut self, bytes: &[u8]) {
        for piece in bytes.split_inclusive(|b| *b == b'\n') {
            if self.pending.len() + piece.len() > MAX_LINE {
                self.overlong = true;
                self.pending.clear();
            }
            if !self.overlong {
                self.pending.extend_from_slice(piece);
            }
            if piece.ends_with(b"\n") {
                self.line();
            }
        }
    }

    /// Reads the line that just ended.
    fn line(&mut self) {
        let mut line = std::mem::take(&mut self.pending);
        if std::mem::take(&mut self.overlong) {
            self.records += 1;
            self.reject(Fault::LongLine(MAX_LINE));
            return;
        }
        let text = line.trim_ascii();
        match std::str::from_utf8(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text)) {
            Ok("") => self.records += 1,
            Ok(record) => self.record(record),
            Err(_) => {
                self.records += 1;
                self.reject(Fault::LineEncoding);
            }
        }
        // Keep the allocation: the next line is about as long.
        line.clear();
        self.pending = line;
    }

    /// Notes one of a file's many documents, to be read with others.
    fn record(&mut self, record: &str) {
        self.records += 1;
        if self.format.is_none() {
            self.format = formats::sniff(record);
        }
        self.batch.push((self.records, Ok(record.to_owned())));
    }

    /// Reads the records at hand; they are taken in their order.
    fn read_batch(&mut self) {
        let batch = std::mem::take(&mut self.batch);
        let Some(format) = self.format else { return };
        for record in read::all(&batch, format, self.setting, self.jobs, &mut self.vocabulary) {
            self.take(record);
        }
    }

    fn take(&mut self, read: Read) {
        let number = read.number;
        match read.entry {
            Ok((report, prints)) => {
                if let Err(why) = self.builder.push(&report, &prints) {
                    self.reject_at(number, why.to_string());
                }
            }
            Err(Entry::Withdrawn(id, why)) => {
                self.builder.withdraw(&id);
                self.withdrawn.push(id);
                self.reject_at(number, why);
            }
            Err(Entry::Refused(why)) => self.reject_at(number, why),
            Err(Entry::Report(_)) => {}
        }
    }

    /// Rejects the record that just ended, in its turn.
    fn reject(&mut self, fault: Fault) {
        self.batch.push((self.records, Err(fault)));
    }

    fn reject_at(&mut self, line: usize, reason: String) {
        self.rejects += 1;
        if self.rejected.len() < MAX_REASONS {
            self.rejected.push(Rejected { line, reason });
        }
    }
}

/// The documents of a JSON array.
fn array(text: &str) -> Option<Vec<String>> {
    if !text.starts_with('[') {
        return None;
    }
    let values: Vec<Value> = serde_json::from_str(text).ok()?;
    Some(values.iter().map(Value::to_string).collect())
}
