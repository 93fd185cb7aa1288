//! Terms: short words in marks that the page has elsewhere, too, in marks again or as the author's own.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};

use super::super::reading::{Reading, Shape};
use crate::text::words::fold;

/// Words of the longest term: what is longer and comes twice is a pull quote.
const WORDS: usize = 4;

/// For each stretch, whether the page has its words elsewhere.
#[derive(Debug, Default)]
pub struct Terms {
    /// In marks.
    marked: Vec<bool>,
    /// Without marks.
    used: Vec<bool>,
}

impl Terms {
    /// Looks for the words of every short stretch of a reading.
    pub fn of(reading: &Reading<'_>) -> Self {
        let phrases: Vec<Option<u64>> = (0..reading.quoted.len()).map(|i| phrase(reading, i)).collect();
        let mut counts: HashMap<u64, u32> = HashMap::new();
        for phrase in phrases.iter().flatten() {
            *counts.entry(*phrase).or_default() += 1;
        }
        let mut found: HashSet<u64> = HashSet::new();
        for (at, token) in reading.tokens.iter().enumerate().filter(|_| !counts.is_empty()) {
            let mut hasher = DefaultHasher::new();
            for next in (at..reading.tokens.len()).take(WORDS) {
                if !reading.token(next).is_some_and(|t| t.shape == Shape::Word && t.span.block == token.span.block) {
                    break;
                }
                reading.folded(next).hash(&mut hasher);
                let words = hasher.finish();
                if counts.contains_key(&words) {
                    found.insert(words);
                }
            }
        }
        let marked = |words: &u64| counts.get(words).is_some_and(|count| *count > 1);
        Self {
            marked: phrases.iter().map(|phrase| phrase.as_ref().is_some_and(marked)).collect(),
            used: phrases.iter().map(|phrase| phrase.is_some_and(|words| found.contains(&words))).collect(),
        }
    }

    /// Whether the page sets the words of a stretch in marks again.
    pub fn is_marked_again(&self, stretch: usize) -> bool {
        self.marked.get(stretch).copied().unwrap_or_default()
    }

    /// Whether the author uses the words of a stretch without marks.
    pub fn is_used(&self, stretch: usize) -> bool {
        self.used.get(stretch).copied().unwrap_or_default()
    }
}

/// A number for the words of a stretch, folded; `None` where they are too many for a term.
fn phrase(reading: &Reading<'_>, stretch: usize) -> Option<u64> {
    let [span] = reading.quoted.get(stretch)?.spans.as_slice() else { return None };
    let mut hasher = DefaultHasher::new();
    let mut count = 0;
    for word in reading.article.text(*span).split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.is_empty() {
            continue;
        }
        count += 1;
        if count > WORDS {
            return None;
        }
        fold(bare).hash(&mut hasher);
    }
    (count > 0).then(|| hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Block, BlockKind};

    #[test]
    fn terms() {
        #[track_caller]
        fn check(text: &str, marked: bool, used: bool) {
            let article = Article { blocks: vec![Block::new(BlockKind::Paragraph, text)], ..Article::default() };
            let text = crate::text::Reading::new(&article);
            let terms = Terms::of(&Reading::new(&text));
            assert_eq!((terms.is_marked_again(0), terms.is_used(0)), (marked, used), "{article:?}");
        }
        check("She wants a “cold store” by May. The cold store is late.", false, true);
        check("The “cold store” is late. Nobody has seen the “Cold Store”.", true, false);
        check("The “cold store” is late. The store is cold.", false, false);
        check("She said: “Bring the old bridge down.” Bring the old bridge down!", false, false);
    }
}
