//! Numbers out of bytes that may be anybody's: every read is checked.

use std::ops::Range;

use xxhash_rust::xxh64::xxh64;

/// The little-endian number of `width` bytes (at most 8) at a place; `None` past the end.
pub fn number(bytes: &[u8], at: usize, width: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(width)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// `width` bits (at most 56) from bit `at` on, the low ones first; bits past the end are 0.
pub fn bits(bytes: &[u8], at: usize, width: u32) -> u64 {
    let (byte, shift) = (at / 8, at % 8);
    let word = match bytes.get(byte..byte + 8).and_then(|word| word.try_into().ok()) {
        Some(word) => u64::from_le_bytes(word),
        None => bytes.get(byte..).unwrap_or_default().iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    (word >> shift) & ((1 << width) - 1)
}

/// The content of a page or record that ends with a checksum of 4 bytes; `None` where the two do not fit. `seed` is what tells one page
/// from another, so that two that changed places are seen.
pub fn checked(bytes: &[u8], seed: u64, check: bool) -> Option<&[u8]> {
    let (content, sum) = bytes.split_at_checked(bytes.len().checked_sub(CHECKSUM)?)?;
    (!check || sum == checksum(content, seed)).then_some(content)
}

/// Bytes of a page's checksum.
pub const CHECKSUM: usize = 4;

/// The first 4 bytes of XXH64.
pub fn checksum(content: &[u8], seed: u64) -> [u8; CHECKSUM] {
    let [a, b, c, d, ..] = xxh64(content, seed).to_le_bytes();
    [a, b, c, d]
}

/// Moves a range of offsets by a start, all of it within `end`.
pub fn placed(range: Range<u64>, start: u64, end: u64) -> Option<Range<u64>> {
    let placed = start.checked_add(range.start)?..start.checked_add(range.end)?;
    (placed.start <= placed.end && placed.end <= end).then_some(placed)
}
