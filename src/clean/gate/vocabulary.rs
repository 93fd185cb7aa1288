//! The words of a page's class names and of its address, hashed: forums, shops and manuals are built of other parts than articles.
//!
//! The weights and how they were learnt: `training/gate/CARD.md`. They hold no word; many words share a number.

use crate::address;
use crate::page::{Attr, Page};

/// How many numbers words are hashed to.
pub const SIZE: usize = 4_096;
/// Class names of more elements than this say nothing new.
const MAX_ELEMENTS: usize = 20_000;
/// Letters of the shortest word.
const MIN_WORD: usize = 2;

/// A weight of each number, in units of [`UNIT`].
static WEIGHTS: &[u8; SIZE] = include_bytes!("vocabulary.bin");
/// What one of the file's units is worth.
const UNIT: f32 = 0.02;

/// What the words of a page weigh, each counted once: for an article above zero.
pub fn weight(page: &Page) -> f32 {
    let sum: i32 = numbers(page).map(|at| WEIGHTS.get(at).map_or(0, |byte| i32::from(byte.cast_signed()))).sum();
    sum as f32 * UNIT
}

/// The numbers of a page's words, each once, in order.
pub fn numbers(page: &Page) -> impl Iterator<Item = usize> {
    let mut seen = vec![false; SIZE];
    let classes = page.ids().filter_map(|id| page.attr(id, Attr::Class)).take(MAX_ELEMENTS);
    for class in classes {
        each_word(class, |word| mark(&mut seen, b"", word));
    }
    let url = page.url.as_deref().unwrap_or_default();
    each_word(address::rest(url), |word| mark(&mut seen, b"/", word));
    seen.into_iter().enumerate().filter_map(|(at, is)| is.then_some(at))
}

fn mark(seen: &mut [bool], before: &[u8], word: &[u8]) {
    // FNV-1a, 32 bits (Fowler, Noll, Vo).
    let hash = before
        .iter()
        .chain(word)
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193));
    if let Some(slot) = seen.get_mut(hash as usize % SIZE) {
        *slot = true;
    }
}

/// Runs of ASCII letters, cut before a capital: `postBody-2` has "post" and "Body".
fn each_word(text: &str, mut tell: impl FnMut(&[u8])) {
    let bytes = text.as_bytes();
    let mut start = 0;
    for at in 0..=bytes.len() {
        let byte = bytes.get(at).copied().unwrap_or(b' ');
        let begins = byte.is_ascii_uppercase() && at > start && bytes.get(at - 1).is_some_and(u8::is_ascii_lowercase);
        if byte.is_ascii_alphabetic() && !begins {
            continue;
        }
        if let Some(word) = bytes.get(start..at).filter(|word| word.len() >= MIN_WORD) {
            tell(word);
        }
        start = if begins { at } else { at + 1 };
    }
}

#[cfg(test)]
mod tests {
    use super::{each_word, numbers};
    use crate::page::html;

    #[test]
    fn words() {
        for (text, expected) in [
            ("postBody-2", "post Body"),
            ("wp-block__inner", "wp block inner"),
            ("X a", ""),
            ("", ""),
            ("é-list", "list"),
            ("HTMLBox", "HTMLBox"),
        ] {
            let mut found = Vec::new();
            each_word(text, |word| found.push(String::from_utf8_lossy(word).into_owned()));
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn a_word_counts_once() {
        let once = html::parse("<p class=forum>A", None);
        let twice = html::parse("<p class=forum>A<p class='Forum forum'>B", None);
        assert_eq!(numbers(&once).collect::<Vec<_>>(), numbers(&twice).collect::<Vec<_>>());
    }
}
