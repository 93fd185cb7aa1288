//! A pack: reports and the lists that find them, in one immutable run of bytes, the same on disk and in the browser.
//!
//! A pack is open as soon as its head is read. Its bytes may be in memory, or be fetched stretch by stretch as a look-up needs them.

use std::ops::Range;

use super::head::{HEADER, Head, Header, PackError};
use super::postings::Postings;
use super::records;
use super::sketches::{self, Sketches};
use super::table::{self, Row};
use crate::wire::WireReport;
use crate::wire::sketch::Codes;

/// Reports, and the lists that find them.
#[derive(Debug, Clone)]
pub struct Pack {
    head: Head,
    /// All bytes, where they are in memory.
    bytes: Option<Vec<u8>>,
}

/// Which of a pack's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Runs of words.
    Shingles,
    /// Names and numbers.
    Terms,
    /// Identifiers.
    Ids,
}

impl Pack {
    /// Reads a whole pack and checks every byte of it. Total: bytes that are not one give an error, whatever they are.
    ///
    /// # Errors
    /// [`PackError`] says what is wrong.
    pub fn read(bytes: Vec<u8>) -> Result<Self, PackError> {
        let header = Header::read(&bytes)?;
        match header.length.cmp(&(bytes.len() as u64)) {
            std::cmp::Ordering::Greater => return Err(PackError::Truncated),
            std::cmp::Ordering::Less => return Err(PackError::Damaged),
            std::cmp::Ordering::Equal => {}
        }
        let head = bytes.get(header.head.start as usize..).unwrap_or_default();
        let pack = Self { head: Head::read(&header, head)?, bytes: Some(bytes) };
        let mut records = HEADER as u64;
        for part in pack.parts() {
            let bytes = pack.bytes(part.range()).ok_or(PackError::Damaged)?;
            // Within a page records follow one another; from page to page they must too, or ten thousand pages could each have
            // the same megabytes read.
            if let Part::Table(page, _) = part {
                let rows = table::rows(bytes, page, true).ok_or(PackError::Damaged)?;
                if rows.first().is_some_and(|row| row.record.start < records) {
                    return Err(PackError::Damaged);
                }
                records = rows.last().map_or(records, |row| row.record.end);
            }
            pack.check(&part, bytes)?;
        }
        Ok(pack)
    }

    /// Opens a pack by its header and its head. Its other bytes are asked for as they are needed, and checked then.
    ///
    /// # Errors
    /// [`PackError`] says what is wrong.
    pub fn open(header: &[u8], head: &[u8]) -> Result<Self, PackError> {
        Ok(Self { head: Head::read(&Header::read(header)?, head)?, bytes: None })
    }

    /// How many reports it holds.
    pub const fn len(&self) -> usize {
        self.head.reports
    }

    /// Whether it holds none.
    pub const fn is_empty(&self) -> bool {
        self.head.reports == 0
    }

    /// Its bytes.
    pub const fn size(&self) -> u64 {
        self.head.length
    }

    /// Bytes of all but the records: what finding costs, texts apart.
    pub fn index_bytes(&self) -> u64 {
        self.head.length - (self.head.table.start - HEADER as u64)
    }

    /// Its agencies, by the numbers that the table gives them.
    pub fn agencies(&self) -> &[String] {
        &self.head.agencies
    }

    /// How many keys each of its lists has: shingles, names and numbers, identifiers.
    pub fn keys(&self) -> [u64; 3] {
        self.head.lists.each_ref().map(|list| list.shape.count)
    }

    /// Whether its bytes are in memory, checked.
    pub(crate) const fn is_whole(&self) -> bool {
        self.bytes.is_some()
    }

    /// Whether its reports have their texts; otherwise it has a sketch of each.
    pub const fn has_text(&self) -> bool {
        self.head.sketches.is_none()
    }

    /// Where its sketches lie, where its reports have no texts.
    pub(super) const fn sketches(&self) -> Option<&Sketches> {
        self.head.sketches.as_ref()
    }

    /// How many reports a page of its table or of its sketches has.
    pub(super) fn rows_of(&self, page: usize) -> usize {
        self.len().saturating_sub(page * table::PAGE_ROWS).min(table::PAGE_ROWS)
    }

    pub(crate) fn list(&self, list: List) -> &Postings {
        let [shingles, terms, ids] = &self.head.lists;
        match list {
            List::Shingles => shingles,
            List::Terms => terms,
            List::Ids => ids,
        }
    }

    /// The page of the table with a report's row: its number, its range in the pack, and the row's place in it.
    pub(crate) fn row(&self, report: usize) -> Option<(usize, Range<u64>, usize)> {
        if report >= self.len() {
            return None;
        }
        let (page, range) = table::page(report, self.len());
        let start = self.head.table.start;
        Some((page, start + range.start..start + range.end, report % table::PAGE_ROWS))
    }

    /// Bytes that are in memory.
    pub(crate) fn bytes(&self, range: Range<u64>) -> Option<&[u8]> {
        self.bytes.as_ref()?.get(range.start as usize..range.end as usize)
    }

    /// All parts of the pack in their order, for whoever goes through the whole of it: to check, to copy, to search.
    pub fn parts(&self) -> Vec<Part> {
        let start = self.head.table.start;
        let mut parts: Vec<Part> = (0..self.len())
            .step_by(table::PAGE_ROWS)
            .map(|row| table::page(row, self.len()))
            .map(|(page, range)| Part::Table(page, start + range.start..start + range.end))
            .collect();
        if let Some(sketches) = self.sketches() {
            let pages = 0..sketches.ends.len();
            parts.extend(pages.filter_map(|page| Some(Part::Sketches(page, sketches.page(page)?))));
        }
        for list in [List::Shingles, List::Terms, List::Ids] {
            let postings = self.list(list);
            let pages = 0..postings.ends.len() as u64;
            parts.extend(pages.filter_map(|page| Some(Part::Page(list, page, postings.page_range(page)?))));
        }
        parts
    }

    /// Checks one part. The records that a page of the table speaks of are checked with it where the pack is in memory.
    ///
    /// # Errors
    /// [`PackError::Damaged`].
    pub fn check(&self, part: &Part, bytes: &[u8]) -> Result<(), PackError> {
        let whole = match part {
            Part::Page(list, page, _) => self.list(*list).is_whole(bytes, *page),
            Part::Sketches(page, _) => {
                sketches::search(bytes, *page, self.rows_of(*page), true, &Codes::default(), |_, _| {}).is_some()
            }
            Part::Table(page, _) => table::rows(bytes, *page, true).is_some_and(|rows| {
                rows.iter().all(|row| {
                    let fits =
                        row.record.end <= self.head.table.start && usize::from(row.agency) < self.head.agencies.len();
                    fits && (self.bytes.is_none() || self.record(row).is_some())
                })
            }),
        };
        if whole { Ok(()) } else { Err(PackError::Damaged) }
    }

    fn record(&self, row: &Row) -> Option<WireReport> {
        records::read(self.bytes(row.record.clone())?, true)
    }

    /// The rows of a page of the table.
    ///
    /// # Errors
    /// [`PackError::Damaged`].
    pub fn rows(page: usize, bytes: &[u8]) -> Result<Vec<Row>, PackError> {
        table::rows(bytes, page, true).ok_or(PackError::Damaged)
    }

    /// The report of a record's bytes.
    ///
    /// # Errors
    /// [`PackError::Damaged`].
    pub fn report_of(bytes: &[u8]) -> Result<WireReport, PackError> {
        records::read(bytes, true).ok_or(PackError::Damaged)
    }

    /// All reports of a pack in memory, in order; none of one that is not.
    pub fn reports(&self) -> impl Iterator<Item = WireReport> + '_ {
        let pages = self.parts().into_iter().filter_map(|part| match part {
            Part::Table(page, range) => table::rows(self.bytes(range)?, page, false),
            Part::Sketches(..) | Part::Page(..) => None,
        });
        pages.flatten().filter_map(|row| self.record(&row))
    }

    /// The hash under which an identifier is filed.
    pub(crate) fn id_hash(id: &str) -> u64 {
        xxhash_rust::xxh64::xxh64(id.as_bytes(), 0)
    }

    /// Whether it holds a report with this identifier; `read` gives bytes of the pack. The list has the hash of it alone, so the record decides.
    pub fn holds(&self, id: &str, read: impl Fn(Range<u64>) -> Option<Vec<u8>>) -> bool {
        let ids = self.list(List::Ids);
        let hash = Self::id_hash(id);
        let mut filed = Vec::new();
        let found = |report: u32| filed.push(report as usize);
        ids.page(hash).and_then(|(page, range)| ids.find(&read(range)?, page, hash, true, found));
        let is_it = |report: usize| {
            let (page, range, place) = self.row(report)?;
            let record = table::rows(&read(range)?, page, true)?.get(place)?.record.clone();
            Some(records::read(&read(record)?, true)?.id == id)
        };
        filed.into_iter().any(|report| is_it(report) == Some(true))
    }
}

/// A part of a pack that can be checked by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A page of the table: its number and its bytes.
    Table(usize, Range<u64>),
    /// A page of the sketches: its number and its bytes.
    Sketches(usize, Range<u64>),
    /// A page of a list: its number and its bytes.
    Page(List, u64, Range<u64>),
}

impl Part {
    /// Its bytes, from the start of the pack.
    pub fn range(&self) -> Range<u64> {
        match self {
            Self::Table(_, range) | Self::Sketches(_, range) | Self::Page(_, _, range) => range.clone(),
        }
    }
}
