//! What was learned from labelled articles: how much each named feature and each word weighs for the author's own voice.
//!
//! Words stand in the table by a hash alone, several to a place: the table holds no word, and none can be read from it.
//! `training/opinion/CARD.md` is its card.

use super::feature::COUNT;
use super::numbers::{BIAS, NAMED, SCALE};
use super::sentence::Sentence;
use super::token::Token;

/// The languages that share numbers: English, German, the Romance languages.
pub(crate) const GROUPS: usize = 3;

/// Places in each group's table. Eight thousand more for English changed nothing on held-out folds.
const PLACES: [usize; GROUPS] = [1 << 14, 1 << 13, 1 << 13];

/// Two weights of four bits a byte, the groups' tables one after another; 8 is nought.
static WORDS: &[u8] = include_bytes!("words.bin");

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

/// The places of a sentence's own words and pairs of words, each once.
pub(crate) fn places(tokens: &[Token], lang: &str) -> Vec<u16> {
    let size = PLACES.get(group(lang)).copied().unwrap_or(1);
    let mut found = Vec::with_capacity(2 * tokens.len());
    let mut before: Option<&str> = Some("^");
    for token in tokens {
        if token.quoted {
            before = None;
            continue;
        }
        let word: &str = &token.folded;
        found.push(place(&[lang, " ", word], size));
        if let Some(first) = before.filter(|first| first.len() < PAIR.0 && word.len() < PAIR.1) {
            found.push(place(&[lang, " ", first, " ", word], size));
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
    let from: usize = PLACES.iter().take(group).sum();
    let words: f32 = sentence.places.iter().map(|place| weight(from + usize::from(*place))).sum();
    let bias = BIAS.get(group).copied().unwrap_or_default();
    let scale = SCALE.get(group).copied().unwrap_or_default();
    // A long sentence has more words, but not more of a voice.
    bias + named + scale * words / (sentence.places.len().max(1) as f32).sqrt()
}

/// The weight at a place, in steps.
fn weight(at: usize) -> f32 {
    let byte = WORDS.get(at / 2).copied().unwrap_or(0x88);
    f32::from(if at.is_multiple_of(2) { byte & 15 } else { byte >> 4 }) - 8.0
}

/// FNV-1a of 32 bits (offset 0x811c9dc5, prime 0x01000193; Fowler, Noll, Vo) folded to the table: a hash of one multiplication a byte.
fn place(parts: &[&str], size: usize) -> u16 {
    let mut hash = 0x811c_9dc5_u32;
    for byte in parts.iter().flat_map(|part| part.bytes()) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    let folded = (hash ^ (hash >> 15)) as usize & (size - 1);
    folded as u16
}
