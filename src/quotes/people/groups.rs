//! What belongs to a noun group: where a name begins, and which words a group goes on over.

use std::collections::HashSet;

use std::ops::Range;

use super::super::cues::lexicon::{Form, kind};
use super::super::reading::{Reading, Shape, Token};

/// Words that stand for somebody by themselves.
pub const PRONOUN: u32 = kind::SUBJECT_PRONOUN | kind::OBJECT_PRONOUN | kind::OTHER_PRONOUN | kind::RELATIVE;
/// Words that end a group.
pub const CLOSED: u32 = kind::PREPOSITION
    | kind::COORDINATOR
    | kind::SUBORDINATOR
    | kind::AUXILIARY
    | kind::SUBJECT_PRONOUN
    | kind::OBJECT_PRONOUN
    | kind::RELATIVE;
/// Nouns that may begin a group without a determiner.
pub const NOUN: u32 = kind::PERSON | kind::BODY | kind::TEXT | kind::NATION;

/// Whether a word is an article that speaks of one of many: "a Calder backer".
pub fn is_indefinite(folded: &str) -> bool {
    matches!(folded, "a" | "an" | "ein" | "eine" | "un" | "une" | "una")
}

/// Whether a capitalised word is a name, and not the first word of a sentence.
pub fn is_name(reading: &Reading<'_>, at: usize, initial: bool, next: Option<&Token>, names: &HashSet<String>) -> bool {
    let Some(token) = reading.token(at) else { return false };
    if token.entry.is(CLOSED | PRONOUN | kind::DETERMINER | kind::POSSESSIVE) {
        return false;
    }
    if !initial || next.is_some_and(|next| next.capital && next.shape == Shape::Word) && !token.entry.is(kind::ADVERB) {
        return true;
    }
    // "“…” — Harbourcast": the credit of a quotation, or of a paragraph.
    let dash = at.checked_sub(1).and_then(|i| reading.token(i));
    if next.is_none() && dash.is_some_and(|t| matches!(t.shape, Shape::Stop('—' | '–' | '―'))) {
        return true;
    }
    // "…,” Reed laughed"
    let behind_marks =
        at.checked_sub(1).and_then(|i| reading.token(i)).is_some_and(|t| matches!(t.shape, Shape::Quote(_)));
    if behind_marks && token.entry.kinds == 0 && token.entry.verb.is_none() {
        return true;
    }
    let folded = reading.folded(at);
    if names.contains(folded.as_ref()) || token.entry.is(kind::MALE | kind::FEMALE) {
        return true;
    }
    token.entry.kinds == 0
        && token.entry.verb.is_none()
        && !folded.ends_with("ing")
        && !folded.ends_with("ly")
        && !folded.ends_with("ed")
        && next.is_some_and(|next| {
            next.entry.verb.is_some() || next.entry.is(kind::AUXILIARY | kind::VERB) || next.shape == Shape::Stop(',')
        })
}

/// A bare plural at the start of a sentence: "Critics say".
pub fn plural_noun(reading: &Reading<'_>, at: usize, next: Option<&Token>) -> bool {
    reading.folded(at).ends_with('s')
        && next.is_some_and(|next| next.entry.verb.is_some() || next.entry.is(kind::AUXILIARY | kind::VERB))
}

/// Whether the word is the mark of a firm: "Calder’s Corp" is no corporation of Calder's.
pub fn is_firm(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.folded(at).as_ref(), "corp" | "inc" | "co" | "ltd" | "llc" | "plc")
}

/// Words of an office behind "of" before its holder's first name: "Secretary of Homeland Security Ines Calder".
const OFFICE: usize = 3;

/// The first name of who holds the office that an "of" goes on with, where all between has capitals: "Secretary of State Ines Calder".
pub fn first_name_behind(reading: &Reading<'_>, of: usize) -> Option<usize> {
    let capital = |at: &usize| reading.token(*at).is_some_and(|t| t.shape == Shape::Word && t.capital);
    let first = |at: &usize| reading.token(*at).is_some_and(|t| t.entry.is(kind::MALE | kind::FEMALE));
    let at = (of + 2..=of + 1 + OFFICE).find(first)?;
    (of + 1..=at + 1).all(|at| capital(&at)).then_some(at)
}

/// Whether the word at `end` belongs to the group that began at `start`.
pub fn goes_on(reading: &Reading<'_>, start: usize, end: usize, word: &Token, sentence: &Range<usize>) -> bool {
    if word.shape != Shape::Word {
        // A stretch in marks between two names is a nickname.
        let nickname = matches!(word.shape, Shape::Quote(_))
            && word.span.end - word.span.start < 30
            && reading.token(end - 1).is_some_and(|t| t.capital)
            && end + 1 < sentence.end
            && reading.token(end + 1).is_some_and(|t| t.capital && t.shape == Shape::Word);
        return nickname || word.shape == Shape::Stop('&');
    }
    let entry = word.entry;
    let Some(before) = reading.token(end - 1) else { return false };
    if word.capital {
        // "whose war heroism Trump belittled": a name begins anew behind nouns that are no titles.
        let title = kind::PERSON | kind::TITLE | kind::DETERMINER | kind::POSSESSIVE | kind::PARTICLE | kind::OF;
        if !before.capital
            && before.shape == Shape::Word
            && !before.entry.is(title)
            && !before.possessive
            && end >= start + 3
            && !reading.lexicon.language.capital_nouns
        {
            return false;
        }
        return !entry.is(kind::TIME | kind::SUBJECT_PRONOUN) && (!entry.is(CLOSED) || entry.is(kind::PARTICLE));
    }
    if entry.is(kind::OF) && before.entry.is(kind::PERSON | kind::TITLE) && first_name_behind(reading, end).is_some() {
        return true;
    }
    // "the Ministry of Water"
    if entry.is(kind::OF) && before.capital && before.entry.is(kind::BODY) {
        return end + 1 < sentence.end && reading.token(end + 1).is_some_and(|t| t.capital && t.shape == Shape::Word);
    }
    if entry.is(kind::PARTICLE) && before.capital {
        // "sagte Reed der Zeitung": in German an article behind a name begins another group; "von der" stands between two parts of one.
        if reading.lexicon.language.capital_nouns && entry.is(kind::DETERMINER) {
            return false;
        }
        return end + 1 < sentence.end && reading.token(end + 1).is_some_and(|t| t.capital);
    }
    if entry.is(CLOSED | kind::TIME) || entry.is(PRONOUN) && !entry.is(kind::DETERMINER) {
        return false;
    }
    let after_determiner = before.entry.is(kind::DETERMINER | kind::POSSESSIVE) || before.possessive;
    if after_determiner {
        return true;
    }
    if entry.is(kind::DETERMINER | kind::POSSESSIVE) {
        return false;
    }
    // A name goes on in capitals only; a noun for a person or a body may follow an adjective's capital.
    if before.capital && !before.entry.is(kind::NATION | kind::DETERMINER) && before.entry.kinds & kind::TITLE == 0 {
        return entry.is(NOUN) && entry.verb.is_none();
    }
    if let Some(verb) = entry.verb {
        let noun = entry.noun && !before.entry.is(kind::PERSON | kind::BODY | kind::TEXT) && verb.form != Form::Past;
        return noun && end - start <= 3;
    }
    if entry.is(kind::VERB | kind::ADVERB) {
        return false;
    }
    let folded = reading.folded(end);
    let verbal = folded.ends_with("ed") || folded.ends_with("ly") || folded.ends_with("ing");
    !verbal && (!before.entry.is(kind::PERSON) || entry.is(NOUN))
}
