//! The form in which a description is shown: "eines Mandanten" is "ein Mandant".

use std::ops::Range;

use super::super::cues::lexicon::kind;
use super::super::reading::Reading;

/// What the genitive, dative and accusative of a German noun may add to its first form, longest first.
const ENDINGS: [&str; 4] = ["es", "s", "en", "n"];

/// The first case of an article and a noun in another one; `None` where they are in it, or it is not known.
pub fn nominative(reading: &Reading<'_>, tokens: &Range<usize>) -> Option<String> {
    if tokens.len() != 2 || !reading.lexicon.language.capital_nouns {
        return None;
    }
    let noun = reading.word(tokens.start + 1);
    let known = |word: &str| reading.lexicon.get(&word.to_lowercase()).is(kind::PERSON | kind::BODY | kind::TEXT);
    match reading.folded(tokens.start).as_ref() {
        "einer" => known(noun).then(|| format!("eine {noun}")),
        "eines" | "einem" | "einen" => ENDINGS
            .iter()
            .filter_map(|ending| noun.strip_suffix(ending))
            .chain([noun])
            .find(|base| known(base))
            .map(|base| format!("ein {base}")),
        _ => None,
    }
}
