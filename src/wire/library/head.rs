//! A pack's header and head: what is read of it before any look-up, and enough to say which bytes a look-up needs.
//!
//! ```text
//! header, 64 bytes: magic 8 | version u32 | reports u32 | length u64 | head starts u64 | head's checksum u64 | 0 x 16 | header's checksum u64
//! records | table | (sketches' pages) | shingles' pages | terms' pages | identifiers' pages
//! head: table starts u64 | agencies u16 | each: length u16, name | lists: three | of a pack without text: sketches
//! sketches: start u64 | ends of their pages u32 each
//! list: starts u64 | keys u64 | hash bits u8 | report bits u8 | page bits u8 | 0 u8 | ends of its pages u32 each
//! ```
//!
//! All numbers are little-endian; checksums are XXH64. The head is at the end because the records before it are written as they come.

use std::fmt;
use std::ops::Range;

use xxhash_rust::xxh64::xxh64;

use super::bytes::{number, placed};
use super::postings::{Postings, Shape};
use super::sketches::Sketches;
use super::table::{self, PAGE_ROWS};

/// Begins every pack. The last bytes show a transfer that took it for text.
pub const MAGIC: [u8; 8] = *b"CDWIRE\r\n";
/// The newest version of the format: that of packs without text. A reader refuses what is newer.
pub const VERSION: u32 = 4;
/// The version of packs with text. A reader of before there were others reads them as well.
pub const WITH_TEXT: u32 = 3;
/// Bytes of the header.
pub const HEADER: usize = 64;
/// The largest pack: what 40 bits of offset can reach is a terabyte; this keeps a forged length from being believed.
pub const MAX_BYTES: u64 = 1 << 36;
/// The largest head, in bytes: a million reports' has one megabyte.
const MAX_HEAD: u64 = 1 << 24;
/// The most agencies in one pack.
pub const MAX_AGENCIES: usize = 1 << 12;

/// Why bytes are not a usable pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackError {
    /// They are something else.
    NotAPack,
    /// They end too early.
    Truncated,
    /// Some of them changed.
    Damaged,
    /// They are of this older version, which is no longer read.
    Older(u32),
    /// They are of this version, which is newer than this program knows.
    Newer(u32),
    /// They are more than [`MAX_BYTES`].
    Oversized(u64),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => write!(f, "this is not a pack of reports"),
            Self::Truncated => write!(f, "the pack ends too early; get or make it again"),
            Self::Damaged => write!(f, "the pack is damaged; get or make it again"),
            Self::Older(version) => write!(f, "the pack has format {version}, which is too old; make it again"),
            Self::Newer(version) => {
                write!(f, "the pack has format {version}, but this program reads {VERSION}; update Copydesk")
            }
            Self::Oversized(bytes) => {
                write!(f, "the pack has {bytes} bytes, more than {MAX_BYTES}; make several smaller ones")
            }
        }
    }
}

impl std::error::Error for PackError {}

/// What the header says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// How many reports there are.
    pub reports: u32,
    /// How many bytes the pack has, its header included.
    pub length: u64,
    /// Where the head lies.
    pub head: Range<u64>,
    /// Whether the reports have their texts; otherwise there are sketches.
    pub with_text: bool,
    checksum: u64,
}

impl Header {
    /// Reads the first bytes of a pack; more may follow.
    ///
    /// # Errors
    /// [`PackError`] says what is wrong.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        if !bytes.starts_with(&MAGIC) {
            let cut = MAGIC.starts_with(bytes);
            return Err(if cut { PackError::Truncated } else { PackError::NotAPack });
        }
        let field = |at, width| number(bytes, at, width).ok_or(PackError::Truncated);
        let version = field(8, 4)? as u32;
        match version {
            VERSION | WITH_TEXT => {}
            0 => return Err(PackError::Damaged),
            version if version < WITH_TEXT => return Err(PackError::Older(version)),
            version => return Err(PackError::Newer(version)),
        }
        if xxh64(bytes.get(..HEADER - 8).ok_or(PackError::Truncated)?, 0) != field(HEADER - 8, 8)? {
            return Err(PackError::Damaged);
        }
        let (length, head) = (field(16, 8)?, field(24, 8)?);
        if length > MAX_BYTES {
            return Err(PackError::Oversized(length));
        }
        if head < HEADER as u64 || head > length || length - head > MAX_HEAD {
            return Err(PackError::Damaged);
        }
        let (reports, with_text) = (field(12, 4)? as u32, version == WITH_TEXT);
        Ok(Self { reports, length, head: head..length, with_text, checksum: field(32, 8)? })
    }

    /// Writes a header for a head that begins at `start`.
    pub fn write(version: u32, reports: u32, start: u64, head: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(HEADER);
        out.extend(MAGIC);
        out.extend(version.to_le_bytes());
        out.extend(reports.to_le_bytes());
        out.extend((start + head.len() as u64).to_le_bytes());
        out.extend(start.to_le_bytes());
        out.extend(xxh64(head, 0).to_le_bytes());
        out.extend([0; 16]);
        let sum = xxh64(&out, 0);
        out.extend(sum.to_le_bytes());
        out
    }
}

/// The head: the agencies and where everything lies.
#[derive(Debug, Clone)]
pub struct Head {
    /// How many reports there are.
    pub reports: usize,
    /// How many bytes the pack has.
    pub length: u64,
    /// The agencies, by the numbers that the table gives them.
    pub agencies: Vec<String>,
    /// Where the table lies.
    pub table: Range<u64>,
    /// Shingles, names and numbers, identifiers.
    pub lists: [Postings; 3],
    /// Where the sketches lie, where there are no texts.
    pub sketches: Option<Sketches>,
}

impl Head {
    /// Reads the head that a header speaks of, and checks that its parts fit together: a checksum shows accidents, not intent.
    ///
    /// # Errors
    /// [`PackError`] says what is wrong.
    pub fn read(header: &Header, bytes: &[u8]) -> Result<Self, PackError> {
        let length = header.head.end - header.head.start;
        if (bytes.len() as u64) < length {
            return Err(PackError::Truncated);
        }
        if bytes.len() as u64 > length || xxh64(bytes, 0) != header.checksum {
            return Err(PackError::Damaged);
        }
        Self::parts(header, bytes).ok_or(PackError::Damaged)
    }

    fn parts(header: &Header, bytes: &[u8]) -> Option<Self> {
        let (reports, end) = (header.reports as usize, header.head.start);
        let start = number(bytes, 0, 8)?;
        let table = placed(0..table::length(reports), start, end)?;
        let count = number(bytes, 8, 2)? as usize;
        let mut at = 10;
        let mut agencies = Vec::with_capacity(count.min(MAX_AGENCIES));
        for _ in 0..count {
            let length = number(bytes, at, 2)? as usize;
            agencies.push(String::from_utf8(bytes.get(at + 2..at + 2 + length)?.to_vec()).ok()?);
            at += 2 + length;
        }
        let mut list = || read_list(bytes, &mut at, reports, end);
        let lists = [list()?, list()?, list()?];
        let sketches = if header.with_text {
            None
        } else {
            Some(read_sketches(bytes, &mut at, reports.div_ceil(PAGE_ROWS), end)?)
        };
        (at == bytes.len()).then_some(Self { reports, length: header.length, agencies, table, lists, sketches })
    }

    /// Writes a head.
    pub fn write(table: u64, agencies: &[String], lists: &[Postings], sketches: Option<&Sketches>) -> Vec<u8> {
        let mut out = Vec::new();
        out.extend(table.to_le_bytes());
        out.extend((agencies.len() as u16).to_le_bytes());
        for agency in agencies {
            out.extend((agency.len() as u16).to_le_bytes());
            out.extend(agency.as_bytes());
        }
        for list in lists {
            let Shape { count, hash_bits, report_bits, page_bits } = list.shape;
            out.extend(list.start.to_le_bytes());
            out.extend(count.to_le_bytes());
            out.extend([hash_bits as u8, report_bits as u8, page_bits as u8, 0]);
            out.extend(list.ends.iter().flat_map(|end| end.to_le_bytes()));
        }
        if let Some(sketches) = sketches {
            out.extend(sketches.start.to_le_bytes());
            out.extend(sketches.ends.iter().flat_map(|end| end.to_le_bytes()));
        }
        out
    }
}

fn read_sketches(bytes: &[u8], at: &mut usize, pages: usize, end: u64) -> Option<Sketches> {
    let start = number(bytes, *at, 8)?;
    let ends = read_ends(bytes, *at + 8, pages)?;
    *at += 8 + 4 * pages;
    placed(0..u64::from(ends.last().copied().unwrap_or(0)), start, end)?;
    Some(Sketches { start, ends })
}

/// Where so many pages end, ascending.
fn read_ends(bytes: &[u8], at: usize, pages: usize) -> Option<Vec<u32>> {
    let ends = bytes.get(at..at + 4 * pages)?;
    let ends: Vec<u32> = ends.chunks_exact(4).filter_map(|end| Some(number(end, 0, 4)? as u32)).collect();
    ends.is_sorted().then_some(ends)
}

fn read_list(bytes: &[u8], at: &mut usize, reports: usize, end: u64) -> Option<Postings> {
    let byte = |offset| Some(u32::from(*bytes.get(*at + offset)?));
    let shape =
        Shape { count: number(bytes, *at + 8, 8)?, hash_bits: byte(16)?, report_bits: byte(17)?, page_bits: byte(18)? };
    let start = number(bytes, *at, 8)?;
    let fits = shape.is_sound() && shape.report_bits <= Shape::new(0, 0, reports).report_bits;
    let pages = if fits { 1_usize << shape.page_bits } else { return None };
    let ends = read_ends(bytes, *at + 20, pages)?;
    *at += 20 + 4 * pages;
    placed(0..u64::from(*ends.last()?), start, end)?;
    Some(Postings { start, shape, ends })
}
