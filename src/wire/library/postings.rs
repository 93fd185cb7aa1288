//! Postings: which reports a hash stands in. Sorted keys in pages that are read one by one.
//!
//! A key is a hash and a report's number behind it, `hash_bits + report_bits` bits. Its leading `page_bits` bits are its page's number
//! and are stored nowhere, so that a look-up reads one page and searches no directory. Within a page the keys are coded after Elias (1974) and
//! Fano (1971): the low bits as they are, the others as a string of ones and zeros, about two bits a key. A million reports' 90 million
//! keys of 43 bits take 18 bits each, 1.4 above what any code needs.
//!
//! ```text
//! page: keys u32 | low bits, `low` a key | ones and zeros | checksum 4 bytes
//! ```

use std::ops::Range;

use super::bytes::{checked, checksum};
use super::elias_fano::{self, Keys};

/// Keys a page, or up to twice as many: a look-up reads and checks some 800 bytes, and a page's 12 bytes beside its keys come to .3 bits a key.
/// With twice as many keys, checking was a quarter of a look-up.
const PAGE_KEYS: usize = 256;
/// The most pages: of a pack of a million reports, half of them.
const MAX_PAGE_BITS: u32 = 19;

/// A list: its shape and where its pages lie.
#[derive(Debug, Clone, Default)]
pub struct Postings {
    /// Where the pages begin, from the start of the pack.
    pub start: u64,
    pub shape: Shape,
    /// Where each page ends, from `start`; the first begins there.
    pub ends: Vec<u32>,
}

/// How wide the parts of a key are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shape {
    pub count: u64,
    pub hash_bits: u32,
    pub report_bits: u32,
    pub page_bits: u32,
}

impl Shape {
    /// The shape of a list of so many keys over so many reports.
    pub fn new(count: usize, hash_bits: u32, reports: usize) -> Self {
        let report_bits = u32::BITS - (reports.saturating_sub(1) as u32).leading_zeros();
        let page_bits = (count / PAGE_KEYS).max(1).ilog2().min(MAX_PAGE_BITS).min(hash_bits);
        Self { count: count as u64, hash_bits, report_bits, page_bits }
    }

    /// Whether it is one that can be read.
    pub const fn is_sound(self) -> bool {
        self.hash_bits <= 40
            && self.report_bits <= 20
            && self.page_bits <= MAX_PAGE_BITS
            && self.page_bits <= self.hash_bits
    }

    const fn within_bits(self) -> u32 {
        self.hash_bits + self.report_bits - self.page_bits
    }

    /// The key of the leading bits of a hash, and a report.
    pub const fn key(self, hash: u64, report: u32) -> u64 {
        let hash = if self.hash_bits == 0 { 0 } else { hash >> (u64::BITS - self.hash_bits) };
        hash << self.report_bits | report as u64
    }

    /// Chance hits that a look-up meets, on average: keys over possible hashes.
    pub fn chance(self) -> f64 {
        self.count as f64 / (1_u64 << self.hash_bits) as f64
    }
}

/// Writes the pages of a list of ascending keys. Returns where each ends.
pub fn write(keys: &[u64], shape: Shape, out: &mut Vec<u8>) -> Vec<u32> {
    let start = out.len();
    let within = shape.within_bits();
    let mut rest = keys;
    (0..1_u64 << shape.page_bits)
        .map(|page| {
            let (here, after) = rest.split_at(rest.partition_point(|key| key >> within <= page));
            rest = after;
            let begun = out.len();
            elias_fano::write(here, within, out);
            let sum = checksum(out.get(begun..).unwrap_or_default(), page);
            out.extend(sum);
            (out.len() - start) as u32
        })
        .collect()
}

impl Postings {
    /// The page that the reports of a hash stand in, and its bytes' range in the pack.
    pub fn page(&self, hash: u64) -> Option<(u64, Range<u64>)> {
        let page = self.shape.key(hash, 0) >> self.shape.within_bits();
        Some((page, self.page_range(page)?))
    }

    /// The range in the pack of a page's bytes.
    pub fn page_range(&self, page: u64) -> Option<Range<u64>> {
        let index = page as usize;
        let from = if index == 0 { 0 } else { *self.ends.get(index - 1)? };
        let to = *self.ends.get(index)?;
        Some(self.start + u64::from(from)..self.start + u64::from(to))
    }

    /// Calls `found` with every report of a hash in a page, ascending. `None` where the page is damaged; `check` says whether it is still
    /// to be checked.
    pub fn find(&self, bytes: &[u8], page: u64, hash: u64, check: bool, mut found: impl FnMut(u32)) -> Option<()> {
        let content = checked(bytes, page, check)?;
        let shape = self.shape;
        let within = shape.within_bits();
        let mask = (1_u64 << within) - 1;
        let first = shape.key(hash, 0) & mask;
        let last = first | ((1 << shape.report_bits) - 1);
        let keys = Keys::new(content, within)?;
        for key in keys.from(first) {
            if key > last {
                break;
            }
            if key >= first {
                found((key & ((1 << shape.report_bits) - 1)) as u32);
            }
        }
        Some(())
    }

    /// Whether a page is whole.
    pub fn is_whole(&self, bytes: &[u8], page: u64) -> bool {
        let whole = checked(bytes, page, true).and_then(|content| {
            let keys = Keys::new(content, self.shape.within_bits())?;
            Some(keys.from(0).count() == keys.count)
        });
        whole == Some(true)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Postings, Shape, write};

    proptest! {
        #[test]
        fn every_report_is_found_under_its_hash(
            pairs in prop::collection::btree_set((0_u64..1 << 12, 0_u32..1000), 0..3000),
            hash_bits in 0_u32..=40,
        ) {
            // Few hashes, spread over the whole range, so that many reports share one.
            let spread = |hash: u64| hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let shape = Shape::new(pairs.len(), hash_bits, 1000);
            let mut keys: Vec<u64> = pairs.iter().map(|(hash, report)| shape.key(spread(*hash), *report)).collect();
            keys.sort_unstable();
            keys.dedup();
            let mut out = Vec::new();
            let ends = write(&keys, shape, &mut out);
            let postings = Postings { start: 0, shape, ends };
            for hash in (0..1 << 12).step_by(7).map(spread) {
                let (page, range) = postings.page(hash).unwrap();
                let bytes = &out[range.start as usize..range.end as usize];
                prop_assert!(postings.is_whole(bytes, page));
                let mut found = Vec::new();
                postings.find(bytes, page, hash, true, |report| found.push(report)).unwrap();
                let expected: Vec<u32> = keys
                    .iter()
                    .filter(|key| **key >> shape.report_bits == shape.key(hash, 0) >> shape.report_bits)
                    .map(|key| (key & ((1 << shape.report_bits) - 1)) as u32)
                    .collect();
                prop_assert_eq!(found, expected);
            }
        }
    }
}
