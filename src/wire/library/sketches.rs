//! The sketches of a pack whose reports have no text: one after another in the table's order, in pages of as many rows.
//!
//! ```text
//! page: sketches | checksum 4 bytes
//! ```

use std::ops::Range;

use super::bytes::checked;
#[cfg(feature = "formats")]
use super::bytes::checksum;
#[cfg(feature = "formats")]
use super::table::PAGE_ROWS;
use crate::wire::sketch::{Codes, Sketch};

/// Where the pages of the sketches lie.
#[derive(Debug, Clone, Default)]
pub struct Sketches {
    /// Where the first begins, from the start of the pack.
    pub start: u64,
    /// Where each ends, from `start`.
    pub ends: Vec<u32>,
}

/// Writes encoded sketches. Returns where each page ends.
#[cfg(feature = "formats")]
pub fn write(sketches: &[&Vec<u8>], out: &mut Vec<u8>) -> Vec<u32> {
    let start = out.len();
    let mut ends = Vec::new();
    for (page, sketches) in sketches.chunks(PAGE_ROWS).enumerate() {
        let begun = out.len();
        for sketch in sketches {
            out.extend_from_slice(sketch);
        }
        let sum = checksum(out.get(begun..).unwrap_or_default(), page as u64);
        out.extend(sum);
        ends.push((out.len() - start) as u32);
    }
    ends
}

impl Sketches {
    /// The range in the pack of a page's bytes.
    pub fn page(&self, page: usize) -> Option<Range<u64>> {
        let from = page.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before))?;
        Some(self.start + u64::from(*from)..self.start + u64::from(*self.ends.get(page)?))
    }

    /// The range in the pack of all of them.
    pub fn all(&self) -> Range<u64> {
        self.start..self.start + u64::from(self.ends.last().copied().unwrap_or(0))
    }
}

/// The sketch of a row in a page.
pub fn sketch(bytes: &[u8], page: usize, row: usize, check: bool) -> Option<Sketch> {
    let mut rest = checked(bytes, page as u64, check)?;
    for _ in 0..row {
        Sketch::skip(&mut rest)?;
    }
    Sketch::read(&mut rest)
}

/// Searches a page of `rows` sketches, and nothing behind them: `found` is called with every code that is met and the row. Gives the number of
/// letters.
pub fn search(
    bytes: &[u8],
    page: usize,
    rows: usize,
    check: bool,
    codes: &Codes,
    mut found: impl FnMut(u32, usize),
) -> Option<usize> {
    let mut rest = checked(bytes, page as u64, check)?;
    let mut letters = 0;
    for row in 0..rows {
        letters += codes.search(&mut rest, |code| found(code, row))?;
    }
    rest.is_empty().then_some(letters)
}
