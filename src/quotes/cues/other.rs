//! Any other language: no word is known, so nothing is read but marks and a name with a colon or dash.

use super::lexicon::Language;

/// A language without word lists.
pub static OTHER: Language = Language {
    tag: "",
    verbs: &[],
    nouns: "",
    according: &[],
    postposed: &[],
    aside: "",
    phrases: &[],
    parted: &[],
    dialogue_dashes: true,
    words: &[],
    inflect: None,
    plural: None,
    participle: "\0",
    verb_second: false,
    elides: false,
    comma_clauses: false,
    capital_nouns: false,
    noun_endings: &[],
    stop_words: "",
};
