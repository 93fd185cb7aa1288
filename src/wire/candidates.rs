//! Candidates: the few reports of a library that are worth an exact alignment.
//!
//! Two channels. Shingles find shared wording, however little; names and numbers find one story told in other words. A hit counts
//! the more, the fewer reports share it.

use super::compare::Prepared;
use super::fingerprint::shingles;
use super::library::Library;

/// Reports aligned at most for shared wording. An article takes .4 ms among 19,043 reports, most of it look-ups.
const MOST: usize = 20;
/// Reports aligned at most for shared names and numbers.
const MOST_BY_TERMS: usize = 5;
/// Look-ups at most: what a browser answers in a few milliseconds. An article of ordinary length needs 800.
const LOOK_UPS: usize = 20_000;
/// A hit's weight, shared among the reports that have it.
const WEIGHT: u32 = 64;
/// Weight a candidate needs in shingles: one that it has alone.
const LEAST: u32 = WEIGHT;
/// Weight a candidate needs in names and numbers: three that it has alone.
const LEAST_BY_TERMS: u32 = 3 * WEIGHT;

/// A report by pack and number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// Index of the pack.
    pub pack: usize,
    /// Number of the report in it.
    pub number: usize,
}

/// The reports that share wording with an article, most first.
pub fn by_wording(article: &Prepared, library: &Library) -> Vec<Candidate> {
    let mut hashes: Vec<u64> = shingles(&article.tokens).iter().map(|shingle| shingle.hash).collect();
    hashes.truncate(LOOK_UPS);
    hashes.sort_unstable();
    hashes.dedup();
    let mut hits = Vec::new();
    for (pack, named) in library.packs().enumerate() {
        hit(pack, &hashes, |hash| named.pack.with_shingle(hash), &mut hits);
    }
    heaviest(hits, LEAST, MOST)
}

/// The reports that share names and numbers with an article, most first.
pub fn by_terms(article: &Prepared, library: &Library) -> Vec<Candidate> {
    let terms = article.terms.get(..LOOK_UPS.min(article.terms.len())).unwrap_or_default();
    let mut hits = Vec::new();
    for (pack, named) in library.packs().enumerate() {
        hit(pack, terms, |hash| named.pack.with_term(hash), &mut hits);
    }
    heaviest(hits, LEAST_BY_TERMS, MOST_BY_TERMS)
}

fn hit<I: Iterator<Item = u32>>(
    pack: usize,
    hashes: &[u64],
    look_up: impl Fn(u64) -> I,
    hits: &mut Vec<(Candidate, u32)>,
) {
    for hash in hashes {
        let first = hits.len();
        hits.extend(look_up(*hash).map(|number| {
            let number = number as usize;
            (Candidate { pack, number }, 0)
        }));
        let found = hits.get_mut(first..).unwrap_or_default();
        let weight = WEIGHT / (found.len() as u32).clamp(1, WEIGHT);
        for (_, share) in found {
            *share = weight;
        }
    }
}

/// Sums the weights by report, and keeps the heaviest.
fn heaviest(mut hits: Vec<(Candidate, u32)>, least: u32, most: usize) -> Vec<Candidate> {
    hits.sort_unstable();
    let mut sums: Vec<(u32, Candidate)> = hits
        .chunk_by(|a, b| a.0 == b.0)
        .filter_map(|run| Some((run.iter().map(|(_, weight)| weight).sum(), run.first()?.0)))
        .filter(|(weight, _)| *weight >= least)
        .collect();
    sums.sort_unstable_by_key(|(weight, candidate)| (u32::MAX - weight, *candidate));
    sums.truncate(most);
    sums.into_iter().map(|(_, candidate)| candidate).collect()
}
