//! Alignment: which words of one text stand, in order, in the other.
//!
//! Seed and extend: a shingle that both texts hold is a seed; it grows to the longest run of equal words, and on over small gaps, so
//! that a changed word does not cut a passage in two. Left to right and greedy: linear in both texts.

use super::fingerprint::{Shingle, runs, shingles};
use super::tokens::Token;

/// What an alignment goes by.
#[derive(Debug, Clone, Copy)]
pub struct Grain {
    /// Tokens of a seed; `None` for a shingle's.
    pub seed: Option<usize>,
    /// Tokens that may differ between two runs of one passage, on either side.
    pub gap: usize,
    /// Tokens that must be equal again after a gap.
    pub after_gap: usize,
}

/// Words that may differ between two runs of one passage: what an editor changes at a time.
pub const GAP: usize = 3;
/// Words as they are. Two must be equal again after a gap: one alone is chance, "the", "of".
const WORDS: Grain = Grain { seed: None, gap: GAP, after_gap: 2 };
/// Places in the other text that are tried for one seed. A stock phrase repeats; its first places will do, and time stays linear.
const PLACES: usize = 8;

/// Equal words: `len` of them from `a` in one text and from `b` in the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Index of the first word in the first text.
    pub a: usize,
    /// Index of the first word in the second.
    pub b: usize,
    /// How many words.
    pub len: usize,
}

/// Runs that follow one another in both texts with small gaps between them; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// The runs, in order.
    pub runs: Vec<Run>,
}

/// Aligns two texts: chains in the order of the first text, which they cover without overlap.
///
/// In the second text they may overlap: a passage that the first text repeats is found each time.
pub fn align(a: &[Token], b: &[Token]) -> Vec<Chain> {
    align_by(WORDS, a, b)
}

/// The same by another grain.
pub fn align_by(grain: Grain, a: &[Token], b: &[Token]) -> Vec<Chain> {
    let places = Places::new(seeds(grain, b));
    let mut chains: Vec<Chain> = Vec::new();
    // The first word of `a` that no chain holds yet.
    let mut free = 0;
    for seed in seeds(grain, a) {
        if seed.at < free {
            continue;
        }
        let Some(run) = places.longest(a, b, seed, chains.last()) else {
            continue;
        };
        let mut runs = backward(grain, a, b, run, free);
        runs.reverse();
        runs.push(run);
        forward(grain, a, b, &mut runs);
        free = runs.last().map_or(free, |last| last.a + last.len);
        match chains.last_mut() {
            Some(chain) if follows(grain, chain, &runs) => chain.runs.append(&mut runs),
            _ => chains.push(Chain { runs }),
        }
    }
    chains
}

/// Whether runs go on where a chain ends.
fn follows(grain: Grain, chain: &Chain, runs: &[Run]) -> bool {
    match (chain.runs.last(), runs.first()) {
        (Some(last), Some(next)) => {
            let (a, b) = (last.a + last.len, last.b + last.len);
            next.a - a <= grain.gap && next.b >= b && next.b - b <= grain.gap
        }
        _ => false,
    }
}

fn seeds(grain: Grain, tokens: &[Token]) -> Vec<Shingle> {
    grain.seed.map_or_else(|| shingles(tokens), |length| runs(tokens, &|_| length))
}

/// Where each shingle of a text stands.
struct Places {
    /// Sorted by hash, then place.
    shingles: Vec<Shingle>,
}

impl Places {
    fn new(mut shingles: Vec<Shingle>) -> Self {
        shingles.sort_unstable_by_key(|shingle| (shingle.hash, shingle.at));
        Self { shingles }
    }

    /// The longest run from a seed; of equal ones the one that goes on where the last chain ended, then the first.
    fn longest(&self, a: &[Token], b: &[Token], seed: Shingle, last: Option<&Chain>) -> Option<Run> {
        let expected = last.and_then(|chain| chain.runs.last()).map_or(0, |run| run.b + run.len);
        let first = self.shingles.partition_point(|shingle| shingle.hash < seed.hash);
        let places = self.shingles.get(first..)?.iter();
        places
            .take_while(|place| place.hash == seed.hash)
            .take(PLACES)
            .map(|place| Run { a: seed.at, b: place.at, len: common(a, b, seed.at, place.at) })
            .filter(|run| run.len > 0)
            .min_by_key(|run| (usize::MAX - run.len, run.b.abs_diff(expected)))
    }
}

/// How many words are equal from two places on.
fn common(a: &[Token], b: &[Token], from_a: usize, from_b: usize) -> usize {
    let (a, b) = (a.get(from_a..).unwrap_or_default(), b.get(from_b..).unwrap_or_default());
    a.iter().zip(b).take_while(|(a, b)| a.hash == b.hash).count()
}

/// Grows a chain to the right over gaps.
fn forward(grain: Grain, a: &[Token], b: &[Token], runs: &mut Vec<Run>) {
    while let Some(last) = runs.last() {
        let (end_a, end_b) = (last.a + last.len, last.b + last.len);
        let next = gaps(grain.gap).find_map(|(gap_a, gap_b)| {
            let len = common(a, b, end_a + gap_a, end_b + gap_b);
            (len >= grain.after_gap).then_some(Run { a: end_a + gap_a, b: end_b + gap_b, len })
        });
        match next {
            Some(run) => runs.push(run),
            None => return,
        }
    }
}

/// Grows a chain to the left of `run` over gaps, not before word `free` of `a`. The runs come nearest first.
fn backward(grain: Grain, a: &[Token], b: &[Token], run: Run, free: usize) -> Vec<Run> {
    let mut found = Vec::new();
    let (mut start_a, mut start_b) = (run.a, run.b);
    loop {
        let next = gaps(grain.gap).find_map(|(gap_a, gap_b)| {
            let (end_a, end_b) = (start_a.checked_sub(gap_a)?, start_b.checked_sub(gap_b)?);
            let before_a = a.get(free..end_a)?.iter().rev();
            let before_b = b.get(..end_b)?.iter().rev();
            let len = before_a.zip(before_b).take_while(|(a, b)| a.hash == b.hash).count();
            (len >= grain.after_gap).then(|| Run { a: end_a - len, b: end_b - len, len })
        });
        let Some(run) = next else { return found };
        (start_a, start_b) = (run.a, run.b);
        found.push(run);
    }
}

/// The gaps in both texts, small ones first.
fn gaps(most: usize) -> impl Iterator<Item = (usize, usize)> {
    (1..=2 * most)
        .flat_map(move |sum| (0..=sum.min(most)).filter_map(move |a| (sum - a <= most).then_some((a, sum - a))))
}
