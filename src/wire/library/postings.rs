//! Postings: sorted (hash, report) pairs, packed so that a look-up reads them where they lie.
//!
//! ```text
//! count u32 | bucket bits u8 | report bits u8 | 0 u16 | 2^b + 1 bucket starts u32 | entries, bit-packed | 8 bytes 0
//! ```
//!
//! A hash has [`HASH_BITS`] bits. Its leading bits choose a bucket and are stored nowhere else; an entry holds the other bits and
//! the report's number, `HASH_BITS - b + r` bits in all. So 40-bit hashes of a million reports cost 37 bits a posting.

use std::ops::Range;

/// Bits of a hash that are kept. With 10^8 postings a chance hit on one look-up has odds of 1 in 11,000.
pub const HASH_BITS: u32 = 40;
const HEADER: usize = 8;
const PADDING: usize = 8;

/// Where the parts of a list lie in a pack's bytes. Checked when it is read; look-ups trust nothing all the same.
#[derive(Debug, Clone, Default)]
pub struct Postings {
    bytes: Range<usize>,
    count: usize,
    bucket_bits: u32,
    report_bits: u32,
}

/// Writes a list. `pairs` is sorted and made unique here; hashes are cut to their leading bits.
pub fn write(pairs: &mut Vec<(u64, u32)>, out: &mut Vec<u8>) {
    for (hash, _) in pairs.iter_mut() {
        *hash >>= 64 - HASH_BITS;
    }
    pairs.sort_unstable();
    pairs.dedup();
    let highest = pairs.iter().map(|(_, report)| *report).max().unwrap_or(0);
    let report_bits = u32::BITS - highest.leading_zeros();
    // About eight entries a bucket: the directory costs half a byte a posting.
    let bucket_bits = (pairs.len() / 8).max(1).ilog2().min(24);
    out.extend((pairs.len() as u32).to_le_bytes());
    out.extend([bucket_bits as u8, report_bits as u8, 0, 0]);
    let rest_bits = HASH_BITS - bucket_bits;
    let mut next = 0;
    for bucket in 0..=(1_u64 << bucket_bits) {
        while pairs.get(next).is_some_and(|(hash, _)| hash >> rest_bits < bucket) {
            next += 1;
        }
        out.extend((next as u32).to_le_bytes());
    }
    let mut buffer = 0_u128;
    let mut filled = 0;
    for (hash, report) in pairs.iter() {
        let rest = hash & ((1 << rest_bits) - 1);
        buffer |= u128::from(rest << report_bits | u64::from(*report)) << filled;
        filled += rest_bits + report_bits;
        while filled >= 8 {
            out.push(buffer as u8);
            buffer >>= 8;
            filled -= 8;
        }
    }
    out.push(buffer as u8);
    out.extend([0; PADDING]);
}

impl Postings {
    /// Reads the section that lies in `range` of `bytes`; `None` where it is not one over `reports` reports.
    pub fn read(bytes: &[u8], range: Range<usize>, reports: usize) -> Option<Self> {
        let section = bytes.get(range.clone())?;
        let count = u32_at(section, 0)? as usize;
        let (bucket_bits, report_bits) = (u32::from(*section.get(4)?), u32::from(*section.get(5)?));
        // An entry must lie within one unaligned 64-bit read.
        if bucket_bits > 24 || report_bits > u32::BITS || HASH_BITS - bucket_bits + report_bits > 56 {
            return None;
        }
        if reports < u32::MAX as usize && report_bits > u32::BITS - (reports as u32).leading_zeros() {
            return None;
        }
        let postings = Self { bytes: range, count, bucket_bits, report_bits };
        let entries = (count as u64 * u64::from(postings.entry_bits())) / 8 + 1 + PADDING as u64;
        if section.len() as u64 != postings.entries_at() as u64 + entries {
            return None;
        }
        let starts = section.get(HEADER..postings.entries_at())?.chunks_exact(4);
        let mut before = 0;
        for start in starts {
            let next = u32_at(start, 0)?;
            if next < before || next as usize > count {
                return None;
            }
            before = next;
        }
        (before as usize == count).then_some(postings)
    }

    /// How many pairs.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// The reports filed under a hash, ascending.
    pub fn reports<'a>(&'a self, bytes: &'a [u8], hash: u64) -> impl Iterator<Item = u32> + 'a {
        let hash = hash >> (64 - HASH_BITS);
        let rest_bits = HASH_BITS - self.bucket_bits;
        let list = bytes.get(self.bytes.clone()).unwrap_or_default();
        let bucket = HEADER + 4 * (hash >> rest_bits) as usize;
        let from = u32_at(list, bucket).unwrap_or(0) as usize;
        let to = u32_at(list, bucket + 4).unwrap_or(0) as usize;
        let rest = hash & ((1 << rest_bits) - 1);
        let first = self.first_not_below(list, from..to, rest);
        (first..to)
            .map_while(move |index| self.entry(list, index))
            .take_while(move |(found, _)| *found == rest)
            .map(|(_, report)| report)
    }

    fn first_not_below(&self, list: &[u8], range: Range<usize>, rest: u64) -> usize {
        let (mut low, mut high) = (range.start, range.end.max(range.start));
        while low < high {
            let middle = low + (high - low) / 2;
            if self.entry(list, middle).is_some_and(|(found, _)| found < rest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// One entry: the hash's other bits, and the report.
    fn entry(&self, list: &[u8], index: usize) -> Option<(u64, u32)> {
        let bit = index as u64 * u64::from(self.entry_bits());
        let at = self.entries_at() + (bit / 8) as usize;
        let word = u64::from_le_bytes(list.get(at..at + 8)?.try_into().ok()?) >> (bit % 8);
        let report = word & ((1 << self.report_bits) - 1);
        let rest = (word >> self.report_bits) & ((1 << (HASH_BITS - self.bucket_bits)) - 1);
        Some((rest, report as u32))
    }

    const fn entry_bits(&self) -> u32 {
        HASH_BITS - self.bucket_bits + self.report_bits
    }

    const fn entries_at(&self) -> usize {
        HEADER + 4 * ((1 << self.bucket_bits) + 1)
    }
}

/// The little-endian number at a place; `None` past the end.
pub fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}
