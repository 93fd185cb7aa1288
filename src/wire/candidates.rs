//! Candidates: the few reports of a library that are worth an exact alignment.
//!
//! Two channels. Shingles find shared wording, however little; names and numbers find one story told in other words. A hit counts
//! the more, the fewer reports share it.

use super::compare::Prepared;
use super::fingerprint::fingerprints;
use super::library::{List, Lookup};
use super::sketch::Codes;
use crate::sort;

/// Reports aligned at most for shared wording. An article takes .4 ms among 19,043 reports, most of it look-ups.
const MOST: usize = 20;
/// Reports aligned at most for shared names and numbers.
const MOST_BY_TERMS: usize = 5;
/// Look-ups at most: what a browser answers in a few milliseconds. An article of ordinary length needs 800.
const LOOK_UPS: usize = 20_000;
/// A hit's weight, shared among the reports that have it.
const WEIGHT: u32 = 64;
/// Weight a candidate needs in shingles: two that it has alone. One is chance; of Reuters-21578 as many articles are found as with one (2026-11).
const LEAST: u32 = 2 * WEIGHT;
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
pub fn by_wording(article: &Prepared, lookup: &Lookup) -> Vec<Candidate> {
    let mut hashes: Vec<u64> = fingerprints(&article.tokens).collect();
    hashes.truncate(LOOK_UPS);
    hashes.sort_unstable();
    hashes.dedup();
    let mut found = heaviest(&hashes, List::Shingles, lookup, LEAST, MOST);
    found.extend(by_sketch(article, lookup));
    found
}

/// The reports without a text whose sketches share codes with an article, most first.
fn by_sketch(article: &Prepared, lookup: &Lookup) -> Vec<Candidate> {
    let mut sums: Vec<(u32, Candidate)> = Vec::new();
    let mut codes = None;
    for pack in (0..lookup.packs()).filter(|pack| lookup.is_sketched(*pack)) {
        let codes = codes.get_or_insert_with(|| Codes::of(&article.tokens));
        let mut found = lookup.search(pack, codes);
        // A code that many reports have is a stock phrase.
        found.sort_unstable();
        let mut hits: Vec<(u32, u32)> = Vec::with_capacity(found.len());
        for run in found.chunk_by(|a, b| a.0 == b.0) {
            let weight = WEIGHT / (run.len() as u32).clamp(1, WEIGHT);
            hits.extend(run.iter().map(|(_, report)| (*report, weight)));
        }
        hits.sort_unstable();
        sum(&hits, pack, LEAST, &mut sums);
    }
    best(sums, MOST)
}

/// The reports that share names and numbers with an article, most first.
pub fn by_terms(article: &Prepared, lookup: &Lookup) -> Vec<Candidate> {
    let terms = article.terms.get(..LOOK_UPS.min(article.terms.len())).unwrap_or_default();
    heaviest(terms, List::Terms, lookup, LEAST_BY_TERMS, MOST_BY_TERMS)
}

/// The reports with the most weight of `least` and more. `hashes` is ascending, so that pages are read in their order.
fn heaviest(hashes: &[u64], list: List, lookup: &Lookup, least: u32, most: usize) -> Vec<Candidate> {
    let mut sums: Vec<(u32, Candidate)> = Vec::new();
    let mut hits: Vec<(u32, u32)> = Vec::new();
    for pack in 0..lookup.packs() {
        hits.clear();
        let chance = lookup.chance(pack, list);
        // What chance explains: where it brings some hits to every look-up, three deviations more of them (the count is Poisson's).
        let explained = if chance < 1.0 { chance } else { 3.0f64.mul_add(chance.sqrt(), chance) };
        for hash in hashes {
            let first = hits.len();
            lookup.find(pack, list, *hash, |report| hits.push((report, 0)));
            let found = hits.get_mut(first..).unwrap_or_default();
            let weight = WEIGHT / ((found.len() as f64 - explained) as u32).clamp(1, WEIGHT);
            for (_, share) in found {
                *share = weight;
            }
        }
        // Where chance alone brings more candidates than are aligned, one hit says nothing.
        let least = if chance * hashes.len() as f64 > most as f64 { least.max(2 * WEIGHT) } else { least };
        hits.sort_unstable();
        sum(&hits, pack, least, &mut sums);
    }
    best(sums, most)
}

/// Sums the weights that each report of a pack has; `hits` is sorted.
fn sum(hits: &[(u32, u32)], pack: usize, least: u32, sums: &mut Vec<(u32, Candidate)>) {
    sums.extend(hits.chunk_by(|a, b| a.0 == b.0).filter_map(|run| {
        let weight = run.iter().map(|(_, weight)| weight).sum();
        let number = run.first()?.0 as usize;
        (weight >= least).then_some((weight, Candidate { pack, number }))
    }));
}

fn best(mut sums: Vec<(u32, Candidate)>, most: usize) -> Vec<Candidate> {
    // Of equals the later pack's first: it replaces the others, where they are versions of one report.
    sort::by_key(&mut sums, |(weight, found)| (u32::MAX - weight, usize::MAX - found.pack, found.number));
    sums.truncate(most);
    sums.into_iter().map(|(_, candidate)| candidate).collect()
}
