//! A pack: reports and the lists that find them, in one immutable run of bytes, the same on disk and in the browser.
//!
//! ```text
//! magic 8 | version u32 | reports u32 | length u64 | checksum u64 | section ends u32 x 5 | 0 u32
//! starts of the records u32 x (reports + 1) | records | shingles | terms | identifiers
//! ```
//!
//! All numbers are little-endian. The checksum is XXH64 of everything but itself, so any byte that changed on the way is seen
//! before a single one is used. Reading copies nothing: look-ups go to the bytes as they lie.

use std::fmt;
use std::ops::Range;

use xxhash_rust::xxh64::Xxh64;

use super::postings::{Postings, u32_at};
use super::records;
use crate::wire::WireReport;

/// Begins every pack. The last bytes show a transfer that took it for text.
pub const MAGIC: [u8; 8] = *b"CDWIRE\r\n";
/// The version of the format. A reader refuses what is newer.
pub const VERSION: u32 = 1;
/// The largest pack: offsets are 32 bits, and a browser must hold it in memory.
pub const MAX_BYTES: usize = 1 << 30;
pub(super) const HEADER: usize = 56;
pub(super) const SECTIONS: usize = 5;
const CHECKSUM_AT: usize = 24;

/// Reports, and the lists that find them.
#[derive(Debug, Clone)]
pub struct Pack {
    bytes: Vec<u8>,
    reports: usize,
    starts: Range<usize>,
    records: Range<usize>,
    shingles: Postings,
    terms: Postings,
    ids: Postings,
}

/// Why bytes are not a pack that can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackError {
    /// They are something else.
    NotAPack,
    /// They end too early.
    Truncated,
    /// Some of them changed.
    Damaged,
    /// They are of a newer version than this program knows: which.
    Newer(u32),
    /// They are more than [`MAX_BYTES`].
    Oversized(usize),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => write!(f, "this is not a pack of reports"),
            Self::Truncated => write!(f, "the pack ends too early; get or make it again"),
            Self::Damaged => write!(f, "the pack is damaged; get or make it again"),
            Self::Newer(version) => {
                write!(f, "the pack has format {version}, this program reads up to {VERSION}; update Copydesk")
            }
            Self::Oversized(bytes) => {
                write!(f, "the pack has {bytes} bytes, more than {MAX_BYTES}; make several smaller ones")
            }
        }
    }
}

impl std::error::Error for PackError {}

impl Pack {
    /// Reads a pack. Total: bytes that are not one give an error, whatever they are.
    ///
    /// # Errors
    /// [`PackError`] says what is wrong.
    pub fn read(bytes: Vec<u8>) -> Result<Self, PackError> {
        if bytes.len() > MAX_BYTES {
            return Err(PackError::Oversized(bytes.len()));
        }
        if !bytes.starts_with(&MAGIC) {
            let cut = MAGIC.starts_with(&bytes);
            return Err(if cut { PackError::Truncated } else { PackError::NotAPack });
        }
        let number = |at| u32_at(&bytes, at).ok_or(PackError::Truncated);
        match number(8)? {
            0 => return Err(PackError::Damaged),
            version if version > VERSION => return Err(PackError::Newer(version)),
            _ => {}
        }
        let length = u64::from(number(16)?) | u64::from(number(20)?) << 32;
        let stored = u64::from(number(24)?) | u64::from(number(28)?) << 32;
        match length.cmp(&(bytes.len() as u64)) {
            std::cmp::Ordering::Greater => return Err(PackError::Truncated),
            std::cmp::Ordering::Less => return Err(PackError::Damaged),
            std::cmp::Ordering::Equal => {}
        }
        if checksum(&bytes) != stored {
            return Err(PackError::Damaged);
        }
        Self::laid_out(bytes).ok_or(PackError::Damaged)
    }

    /// Finds the sections and checks that they fit together: the checksum shows accidents, not intent.
    fn laid_out(bytes: Vec<u8>) -> Option<Self> {
        let reports = u32_at(&bytes, 12)? as usize;
        let mut ends = [HEADER; SECTIONS + 1];
        for section in 0..SECTIONS {
            let end = u32_at(&bytes, 32 + 4 * section)? as usize;
            if end < *ends.get(section)? || end > bytes.len() {
                return None;
            }
            *ends.get_mut(section + 1)? = end;
        }
        let [start, starts, records, shingles, terms, ids] = ends;
        if ids != bytes.len() || starts - start != 4 * (reports.checked_add(1)?) {
            return None;
        }
        let mut last = 0;
        for at in (start..starts).step_by(4) {
            let start = u32_at(&bytes, at)?;
            if start < last {
                return None;
            }
            last = start;
        }
        if last as usize != records - starts {
            return None;
        }
        Some(Self {
            reports,
            starts: start..starts,
            records: starts..records,
            shingles: Postings::read(&bytes, records..shingles, reports)?,
            terms: Postings::read(&bytes, shingles..terms, reports)?,
            ids: Postings::read(&bytes, terms..ids, reports)?,
            bytes,
        })
    }

    /// How many reports it holds.
    pub const fn len(&self) -> usize {
        self.reports
    }

    /// Whether it holds none.
    pub const fn is_empty(&self) -> bool {
        self.reports == 0
    }

    /// Its bytes, as they are kept.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A report by its number.
    pub fn report(&self, number: usize) -> Option<WireReport> {
        records::read(self.record(number)?)
    }

    /// All reports, in order.
    pub fn reports(&self) -> impl Iterator<Item = WireReport> + '_ {
        (0..self.reports).filter_map(|number| self.report(number))
    }

    /// The number of the report with this identifier.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.ids
            .reports(&self.bytes, id_hash(id))
            .map(|number| number as usize)
            .find(|number| self.id(*number) == Some(id))
    }

    pub(crate) fn id(&self, number: usize) -> Option<&str> {
        records::id(self.record(number)?)
    }

    pub(crate) fn with_shingle(&self, hash: u64) -> impl Iterator<Item = u32> + '_ {
        self.shingles.reports(&self.bytes, hash)
    }

    pub(crate) fn with_term(&self, hash: u64) -> impl Iterator<Item = u32> + '_ {
        self.terms.reports(&self.bytes, hash)
    }

    /// Bytes of its lists: what finding costs, texts apart.
    pub fn index_bytes(&self) -> usize {
        self.bytes.len() - self.records.len()
    }

    /// How many postings: shingles, then terms.
    pub const fn postings(&self) -> (usize, usize) {
        (self.shingles.len(), self.terms.len())
    }

    fn record(&self, number: usize) -> Option<&[u8]> {
        let at = self.starts.start + 4 * number;
        if number >= self.reports {
            return None;
        }
        let from = u32_at(&self.bytes, at)? as usize;
        let to = u32_at(&self.bytes, at + 4)? as usize;
        self.bytes.get(self.records.clone())?.get(from..to)
    }
}

/// XXH64 of everything but the checksum itself.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    let mut hash = Xxh64::new(0);
    hash.update(bytes.get(..CHECKSUM_AT).unwrap_or_default());
    hash.update(bytes.get(CHECKSUM_AT + 8..).unwrap_or_default());
    hash.digest()
}

pub(super) fn id_hash(id: &str) -> u64 {
    xxhash_rust::xxh64::xxh64(id.as_bytes(), 0)
}
