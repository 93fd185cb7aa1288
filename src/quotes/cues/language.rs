//! Which language a page is in, and so which words it is read with.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::lexicon::{Language, Lexicon};
use super::{english, french, german, other, spanish};
use crate::article::Article;
use crate::text::words::fold;

/// Bytes of a page that are enough to tell its language.
const SAMPLE: usize = 4000;

/// Words from which on a language can be told.
const FEW: usize = 40;

/// Every language, in the order in which a tie is broken.
const LANGUAGES: [&Language; 4] = [&english::ENGLISH, &german::GERMAN, &french::FRENCH, &spanish::SPANISH];

/// The lexicon for a page: by its language tag, or, without one that is known, by its most frequent small words.
pub fn lexicon_for(article: &Article) -> &'static Lexicon {
    static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&english::ENGLISH));
    static GERMAN: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&german::GERMAN));
    static FRENCH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&french::FRENCH));
    static SPANISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&spanish::SPANISH));
    static OTHER: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&other::OTHER));
    let primary = article.metadata.lang.as_deref().and_then(|tag| tag.get(..2)).map(str::to_ascii_lowercase);
    let declared = primary.as_deref().map(|primary| LANGUAGES.iter().position(|language| language.tag == primary));
    let index = match declared {
        Some(Some(index)) => Some(index),
        // A page that declares another language may still be in English: templates are translated less often than texts.
        Some(None) => guess(article, FREQUENT).filter(|index| *index == 0),
        None => guess(article, SOME),
    };
    match index {
        Some(0) => &ENGLISH,
        Some(1) => &GERMAN,
        Some(2) => &FRENCH,
        Some(3) => &SPANISH,
        _ => &OTHER,
    }
}

/// Percent of a text's words that are among the small words of its language; English news has some 30.
const FREQUENT: usize = 15;

/// The same for a text of which nothing is known: lists and headlines have few.
const SOME: usize = 4;

/// The index of the language whose small words are most frequent, if they make up so many percent of the words. Of a few words
/// nothing can be told: the first.
fn guess(article: &Article, percent: usize) -> Option<usize> {
    static STOP_WORDS: LazyLock<HashMap<&'static str, [usize; 4]>> = LazyLock::new(|| {
        let mut words: HashMap<&'static str, [usize; 4]> = HashMap::new();
        for (i, language) in LANGUAGES.iter().enumerate() {
            for word in language.stop_words.split(' ') {
                if let Some(count) = words.entry(word).or_default().get_mut(i) {
                    *count = 1;
                }
            }
        }
        words
    });
    let mut counts = [0_usize; 4];
    let (mut read, mut all) = (0, 0);
    let words = article.blocks.iter().flat_map(|block| block.text.split(|c: char| !c.is_alphabetic()));
    for word in words.filter(|word| !word.is_empty()) {
        if let Some(found) = STOP_WORDS.get(fold(word).as_ref()) {
            counts.iter_mut().zip(found).for_each(|(count, one)| *count += one);
        }
        all += 1;
        read += word.len();
        if read > SAMPLE {
            break;
        }
    }
    let top = counts.iter().copied().max().unwrap_or_default();
    if all < FEW {
        return counts.iter().position(|count| *count == top);
    }
    (top * 100 >= all * percent).then(|| counts.iter().position(|count| *count == top)).flatten()
}
