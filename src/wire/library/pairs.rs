//! Pairs of a hash and a report, on their way to the keys of a list: what is too common goes, of names the rarest stay.

use super::postings::Shape;

/// A shingle in more than one of this many reports is a stock phrase and finds nothing …
const COMMON: usize = 500;
/// … but a handful is never many …
const COMMON_AT_LEAST: usize = 32;
/// … and so many are too many in any library: each would weigh next to nothing, and a look-up would go through all of them.
const COMMON_AT_MOST: usize = 256;
/// Rare terms kept a report: the rarest. 12 cost about 28 bytes in a pack of a million.
const TERMS: usize = 12;
/// Bits of a hash that are kept, at least: with 23 a look-up in a list of 500,000 keys meets a chance hit once in 17 times.
const HASH_BITS: u32 = 23;
/// Chance hits of one look-up, as a power of two, that a large list may have: a bit more of hash costs a bit a key, and a candidate needs
/// several hits.
const CHANCE_BITS: u32 = 3;
/// Bits of a report's number beside a hash.
const NUMBER_BITS: u32 = 20;

/// A hash with a report's number in place of its last bits.
pub const fn numbered(hash: u64, number: u32) -> u64 {
    hash >> NUMBER_BITS << NUMBER_BITS | number as u64
}

const fn number_of(pair: u64) -> u32 {
    (pair & ((1 << NUMBER_BITS) - 1)) as u32
}

/// The ascending keys of a list, and its shape. `pairs` is sorted.
pub fn keys(pairs: Vec<u64>, bits: Option<u32>, reports: usize) -> (Shape, Vec<u64>) {
    let for_count = pairs.len().max(1).ilog2().saturating_sub(CHANCE_BITS);
    let shape = Shape::new(pairs.len(), bits.unwrap_or(HASH_BITS.max(for_count)), reports);
    let mut keys = pairs;
    for pair in &mut keys {
        *pair = shape.key(*pair, number_of(*pair));
    }
    // Hashes that are now the same stand side by side, their reports in no order.
    for run in keys.chunk_by_mut(|a, b| a >> shape.report_bits == b >> shape.report_bits) {
        run.sort_unstable();
    }
    keys.dedup();
    (Shape { count: keys.len() as u64, ..shape }, keys)
}

pub fn renumber(pairs: &mut Vec<u64>, numbers: &[Option<u32>]) {
    pairs.retain_mut(|pair| match numbers.get(number_of(*pair) as usize) {
        Some(Some(new)) => {
            *pair = numbered(*pair, *new);
            true
        }
        _ => false,
    });
}

const fn hash_of(pair: u64) -> u64 {
    pair >> NUMBER_BITS
}

/// Takes out what stands in too many of the reports. `pairs` is sorted.
pub fn drop_common(pairs: &mut Vec<u64>, reports: usize) {
    let most = (reports / COMMON).clamp(COMMON_AT_LEAST, COMMON_AT_MOST);
    let mut kept = 0;
    let mut at = 0;
    while at < pairs.len() {
        let rest = pairs.get(at..).unwrap_or_default();
        let run = rest.chunk_by(|a, b| hash_of(*a) == hash_of(*b)).next().map_or(1, <[u64]>::len);
        if run <= most {
            pairs.copy_within(at..at + run, kept);
            kept += run;
        }
        at += run;
    }
    pairs.truncate(kept);
}

/// Keeps the rarest terms of every report. `pairs` is sorted.
pub fn keep_rarest(pairs: &mut Vec<u64>, reports: usize) {
    let most = (reports / 100).clamp(COMMON_AT_LEAST, COMMON_AT_MOST);
    // The rarest of each report so far, most common first: its frequency and its pair.
    let mut kept: Vec<[(u32, u64); TERMS]> = vec![[(u32::MAX, 0); TERMS]; reports];
    for run in pairs.chunk_by(|a, b| hash_of(*a) == hash_of(*b)).filter(|run| run.len() <= most) {
        let frequency = run.len() as u32;
        for pair in run {
            let Some(rarest) = kept.get_mut(number_of(*pair) as usize) else { continue };
            if let Some(commonest) = rarest.iter_mut().max()
                && (frequency, *pair) < *commonest
            {
                *commonest = (frequency, *pair);
            }
        }
    }
    *pairs = kept.into_iter().flatten().filter(|(frequency, _)| *frequency < u32::MAX).map(|(_, pair)| pair).collect();
    pairs.sort_unstable();
}
