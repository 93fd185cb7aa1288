//! What was learned from labelled articles: how much each named feature and each word weighs for the author's own voice.
//!
//! Words stand in the table by a hash alone: it holds no word, and none can be read from it.
//! `training/opinion/CARD.md` is its card.

use super::feature::COUNT;
use super::numbers::{BIAS, NAMED, SCALE};
use super::sentence::Sentence;
use super::token::Token;

/// The languages that share numbers: English, German, the Romance languages.
pub(crate) const GROUPS: usize = 3;

/// The table of words, in three parts of [`PART`] bytes. A word has a byte in each; the three together, by exclusive or, give its weight (four bits; 8 is
/// nought) under a check of four bits, which fifteen of sixteen words that are not in the table fail. Such a table takes 1.23 bytes a word and mixes no
/// two (Chazelle et al., "The Bloomier filter", 2004; laid out as in Graf and Lemire, "Xor filters", 2020).
static WORDS: &[u8] = include_bytes!("words.bin");

/// Bytes in each part of the table.
const PART: u32 = 5461;

/// A pair of words counts where the first is as short as function words are, in bytes, and the second not long.
const PAIR: (usize, usize) = (6, 8);

/// The group of a language (its primary tag).
pub(crate) fn group(lang: &str) -> usize {
    match lang {
        "en" => 0,
        "de" => 1,
        _ => 2,
    }
}

/// A sentence's own words and pairs of words, hashed, each once.
pub(crate) fn hashes(tokens: &[Token], lang: &str) -> Vec<u32> {
    let mut found = Vec::with_capacity(2 * tokens.len());
    let mut before: Option<&str> = Some("^");
    for token in tokens {
        if token.quoted {
            before = None;
            continue;
        }
        let word: &str = &token.folded;
        found.push(hash(&[lang, " ", word]));
        if let Some(first) = before.filter(|first| first.len() < PAIR.0 && word.len() < PAIR.1) {
            found.push(hash(&[lang, " ", first, " ", word]));
        }
        before = Some(word);
    }
    crate::sort::sort(&mut found);
    found.dedup();
    found
}

/// A sentence's log-odds by its own words, before its surroundings are asked.
pub(crate) fn score(sentence: &Sentence, group: usize) -> f32 {
    let named = NAMED.get(group).unwrap_or(&[0.0; COUNT]);
    let named: f32 = named.iter().zip(sentence.values).map(|(weight, value)| weight * value).sum();
    let words: f32 = sentence.hashes.iter().map(|hash| weight(*hash)).sum();
    let bias = BIAS.get(group).copied().unwrap_or_default();
    let scale = SCALE.get(group).copied().unwrap_or_default();
    // A long sentence has more words, but not more of a voice.
    bias + named + scale * words / (sentence.hashes.len().max(1) as f32).sqrt()
}

/// The weight of a word by its hash, in steps; nought where the table does not know it.
fn weight(hash: u32) -> f32 {
    let byte = |part: u32| WORDS.get((part * PART + mixed(hash, part) % PART) as usize).copied().unwrap_or_default();
    let all = byte(0) ^ byte(1) ^ byte(2);
    if u32::from(all >> 4) == mixed(hash, 3) >> 28 { f32::from(all & 15) - 8.0 } else { 0.0 }
}

/// Another hash of a hash, one for each round: the last steps of `MurmurHash3` (Appleby).
const fn mixed(hash: u32, round: u32) -> u32 {
    let mut h = hash.wrapping_add(round.wrapping_mul(0x9e37_79b9));
    h = (h ^ (h >> 16)).wrapping_mul(0x85eb_ca6b);
    h = (h ^ (h >> 13)).wrapping_mul(0xc2b2_ae35);
    h ^ (h >> 16)
}

/// FNV-1a of 32 bits (offset 0x811c9dc5, prime 0x01000193; Fowler, Noll, Vo): a hash of one multiplication a byte.
fn hash(parts: &[&str]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for byte in parts.iter().flat_map(|part| part.bytes()) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash
}
