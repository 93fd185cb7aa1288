//! Variants: one quotation in two wordings, as two translators or two notebooks have it.
//!
//! The same words of a translated quotation point to a common source; other words point against one.

use crate::sort;
use std::ops::Range;

use super::tokens::Token;

/// Words in a quotation, at least: of shorter ones "differs" means nothing.
const WORDS: usize = 4;
/// Words of a quotation that are looked at: longer ones are statements, not quotations.
const MOST_WORDS: usize = 100;
/// Quotations compared on either side, so that time stays linear.
const MOST: usize = 64;
/// Common words, to the words of both (Dice's coefficient), for two quotations to be one: half, for two translations of a
/// sentence share most of their words and two quotations on one topic few. Chosen on made-up pairs, not measured on a set of real ones.
const ALIKE: f32 = 0.5;

/// Quotations that stand in both texts in other words, as ranges of words; in the order of the first text.
pub fn variants(a: &[Token], b: &[Token]) -> Vec<(Range<usize>, Range<usize>)> {
    let theirs: Vec<Quote> = quotes(b).collect();
    let same_words = |ours: &Quote, theirs: &Quote| hashes(a, &ours.range).eq(hashes(b, &theirs.range));
    let mut found = Vec::new();
    for ours in quotes(a) {
        if theirs.iter().any(|theirs| same_words(&ours, theirs)) {
            continue;
        }
        let best = theirs.iter().map(|theirs| (alike(&ours, theirs), theirs)).max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((share, theirs)) = best
            && share >= ALIKE
            && !is_cut(a, &ours.range, b, &theirs.range)
        {
            found.push((ours.range, theirs.range.clone()));
        }
    }
    found
}

/// A quotation: its place and the hashes of its words, ascending.
struct Quote {
    range: Range<usize>,
    sorted: Vec<u64>,
}

fn quotes(tokens: &[Token]) -> impl Iterator<Item = Quote> {
    let mut at = 0;
    let together = tokens.chunk_by(|a, b| a.quoted == b.quoted && a.block == b.block);
    let placed = together.map(move |words| {
        at += words.len();
        (at - words.len()..at, words)
    });
    let fits = |(_, words): &(Range<usize>, &[Token])| {
        (WORDS..=MOST_WORDS).contains(&words.len()) && words.first().is_some_and(|word| word.quoted)
    };
    placed.filter(fits).take(MOST).map(|(range, words)| {
        let mut sorted: Vec<u64> = words.iter().map(|word| word.hash).collect();
        sort::sort(&mut sorted);
        Quote { range, sorted }
    })
}

/// Dice's coefficient of two quotations' words.
fn alike(a: &Quote, b: &Quote) -> f32 {
    let (mut a_rest, mut b_rest) = (a.sorted.as_slice(), b.sorted.as_slice());
    let mut common = 0;
    while let (Some((x, a_after)), Some((y, b_after))) = (a_rest.split_first(), b_rest.split_first()) {
        common += usize::from(x == y);
        if x <= y {
            a_rest = a_after;
        }
        if y <= x {
            b_rest = b_after;
        }
    }
    2.0 * common as f32 / (a.sorted.len() + b.sorted.len()).max(1) as f32
}

fn hashes<'a>(tokens: &'a [Token], range: &Range<usize>) -> impl Iterator<Item = u64> + 'a {
    tokens.get(range.clone()).unwrap_or_default().iter().map(|token| token.hash)
}

/// Whether two quotations are one in the same words, of which one side has left out the beginning or the end.
fn is_cut(a: &[Token], ours: &Range<usize>, b: &[Token], theirs: &Range<usize>) -> bool {
    let a: Vec<u64> = hashes(a, ours).collect();
    let b: Vec<u64> = hashes(b, theirs).collect();
    let (mut longest, mut at) = (0, (0, 0));
    let mut before = vec![0_usize; b.len() + 1];
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![0];
        for (y, run) in b.iter().zip(&before) {
            row.push(if x == y { run + 1 } else { 0 });
        }
        if let Some((j, run)) = row.iter().enumerate().max_by_key(|(_, run)| **run)
            && *run > longest
        {
            (longest, at) = (*run, (i + 1 - run, j - run));
        }
        before = row;
    }
    let front = at.0 == 0 || at.1 == 0;
    let back = at.0 + longest == a.len() || at.1 + longest == b.len();
    longest > 0 && front && back
}
