//! Makes the checksums of a pack fit: a forger would, and a fuzzer cannot.

use std::ops::Range;

use copydesk::wire::library::{Pack, Part};
use xxhash_rust::xxh64::xxh64;

/// Mends magic, version, length and every checksum, as far as the pack holds together.
pub fn seal(bytes: &mut [u8]) {
    if bytes.len() < 64 {
        return;
    }
    let length = bytes.len() as u64;
    // With texts, or without.
    let version = 3 + (bytes.get(8).copied().unwrap_or(0) & 1);
    put(bytes, 0, b"CDWIRE\r\n");
    put(bytes, 8, &[version, 0, 0, 0]);
    put(bytes, 16, &length.to_le_bytes());
    let head = number(bytes, 24, 8);
    let of_head = xxh64(bytes.get(head..).unwrap_or_default(), 0);
    put(bytes, 32, &of_head.to_le_bytes());
    let of_header = xxh64(&bytes[..56], 0);
    put(bytes, 56, &of_header.to_le_bytes());
    let Ok(pack) = Pack::open(&bytes[..64], bytes.get(head..).unwrap_or_default()) else { return };
    for part in pack.parts() {
        let range = part.range().start as usize..part.range().end as usize;
        let seed = match part {
            Part::Table(page, _) | Part::Sketches(page, _) => page as u64,
            Part::Page(_, page, _) => page,
        };
        page(bytes, range.clone(), seed);
        if let Part::Table(page, _) = part
            && let Some(rows) = bytes.get(range).and_then(|bytes| Pack::rows(page, bytes).ok())
        {
            for row in rows {
                record(bytes, row.record.start as usize);
            }
        }
    }
}

/// The four bytes behind a page.
fn page(bytes: &mut [u8], range: Range<usize>, seed: u64) {
    if let Some(end) = range.end.checked_sub(4)
        && let Some(content) = bytes.get(range.start..end)
    {
        let sum = xxh64(content, seed).to_le_bytes();
        put(bytes, end, &sum[..4]);
    }
}

/// The four bytes behind a record: a byte, then six fields, each a length and its bytes.
fn record(bytes: &mut [u8], start: usize) {
    let mut end = start.saturating_add(1);
    for _ in 0..6 {
        end = end.saturating_add(4).saturating_add(number(bytes, end, 4));
    }
    page(bytes, start..end.saturating_add(4), 0);
}

fn number(bytes: &[u8], at: usize, width: usize) -> usize {
    let bytes = bytes.get(at..at.saturating_add(width)).unwrap_or_default();
    bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

fn put(bytes: &mut [u8], at: usize, what: &[u8]) {
    if let Some(place) = at.checked_add(what.len()).and_then(|end| bytes.get_mut(at..end)) {
        place.copy_from_slice(what);
    }
}
