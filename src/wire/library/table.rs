//! The table of reports: where each one's record lies, when it was published, by which agency. What a list of reports shows without
//! reading a text.
//!
//! ```text
//! page: rows, 12 bytes each | where the last record ends u40 | checksum 4 bytes
//! row:  where the record begins u40 | minutes since 1970 i32 | agency u16 | 1 for an article u8
//! ```

use std::ops::Range;

use super::bytes::{CHECKSUM, checked, checksum, number};
use crate::wire::{ReportKind, time};

/// Rows of a page: 1.5 KB.
pub const PAGE_ROWS: usize = 128;
const ROW: usize = 12;
const OFFSET: usize = 5;
/// What stands where the source gives no date.
const NO_DATE: i32 = i32::MIN;

/// A report's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where its record lies, from the start of the pack.
    pub record: Range<u64>,
    /// When it was published, in minutes since 1970; `None` where the source does not say.
    pub minutes: Option<i32>,
    /// The agency's number in the pack's list.
    pub agency: u16,
    /// Whose words it is.
    pub kind: ReportKind,
}

/// A date in minutes since 1970; `None` where it is none.
pub fn minutes(date: &str) -> Option<i32> {
    time::seconds(date).and_then(|seconds| i32::try_from(seconds.div_euclid(60)).ok())
}

/// Writes the rows, whose records follow one another.
pub fn write(rows: &[Row], out: &mut Vec<u8>) {
    for (page, rows) in rows.chunks(PAGE_ROWS).enumerate() {
        let begun = out.len();
        for row in rows {
            out.extend(row.record.start.to_le_bytes().iter().take(OFFSET));
            out.extend(row.minutes.unwrap_or(NO_DATE).to_le_bytes());
            out.extend(row.agency.to_le_bytes());
            out.push(u8::from(row.kind == ReportKind::Article));
        }
        let end = rows.last().map_or(0, |row| row.record.end);
        out.extend(end.to_le_bytes().iter().take(OFFSET));
        let sum = checksum(out.get(begun..).unwrap_or_default(), page as u64);
        out.extend(sum);
    }
}

/// Bytes of a table of so many rows.
pub const fn length(rows: usize) -> u64 {
    (rows * ROW + rows.div_ceil(PAGE_ROWS) * (OFFSET + CHECKSUM)) as u64
}

/// The page of a row, and the range of its bytes in the table.
pub fn page(row: usize, rows: usize) -> (usize, Range<u64>) {
    let page = row / PAGE_ROWS;
    let first = page * PAGE_ROWS;
    let here = PAGE_ROWS.min(rows.saturating_sub(first));
    let start = length(first);
    (page, start..start + length(here))
}

/// The rows of a page. `None` where it is damaged; `check` says whether it is still to be checked.
pub fn rows(bytes: &[u8], page: usize, check: bool) -> Option<Vec<Row>> {
    let content = checked(bytes, page as u64, check)?;
    let (rows, end) = content.split_at_checked(content.len().checked_sub(OFFSET)?)?;
    let starts = rows.chunks_exact(ROW).map(|row| number(row, 0, OFFSET));
    let ends = starts.skip(1).chain([number(end, 0, OFFSET)]);
    rows.chunks_exact(ROW).zip(ends).map(|(row, end)| one(row, end?)).collect()
}

fn one(row: &[u8], end: u64) -> Option<Row> {
    let start = number(row, 0, OFFSET)?;
    let minutes = i32::from_le_bytes(row.get(OFFSET..OFFSET + 4)?.try_into().ok()?);
    Some(Row {
        record: (start <= end).then_some(start..end)?,
        minutes: (minutes != NO_DATE).then_some(minutes),
        agency: number(row, 9, 2)? as u16,
        kind: if number(row, 11, 1)? == 1 { ReportKind::Article } else { ReportKind::Report },
    })
}
