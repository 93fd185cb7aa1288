//! What full-text search is asked: an article's rarest words.

use std::collections::HashMap;

/// Words that are asked for: as many as either engine answers quickly.
const RAREST: usize = 24;

/// How many reports a word stands in.
pub type Frequencies = HashMap<String, u32>;

pub fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Counts the words of a sample of reports.
pub fn frequencies(texts: impl Iterator<Item = String>) -> Frequencies {
    let mut counts = Frequencies::new();
    for text in texts {
        for word in distinct(&text) {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts
}

/// The words of an article that stand in the fewest reports.
pub fn rarest(article: &str, frequencies: &Frequencies) -> Vec<String> {
    let mut own = distinct(article);
    own.sort_by_key(|word| frequencies.get(word).copied().unwrap_or(0));
    own.truncate(RAREST);
    own
}

fn distinct(text: &str) -> Vec<String> {
    let mut own: Vec<String> = words(text).collect();
    own.sort_unstable();
    own.dedup();
    own
}
