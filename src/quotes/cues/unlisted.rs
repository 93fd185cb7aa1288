//! Verbs that no list knows, told by their place: “…”, zanjó el ministro; “…,” Hale quipped.
//!
//! Between a closing mark with its comma and a subject stands hardly anything but a verb of speaking.

use std::ops::Range;

use super::super::reading::{Reading, Shape};
use super::lexicon::{Class, Entry, Form, Verb, kind};

/// Words of the longest name between a closing mark and such a verb.
const NAME: usize = 3;

/// The verb at a token that only its place shows.
pub fn verb(reading: &Reading<'_>, at: usize, sentence: &Range<usize>) -> Option<Verb> {
    let token = reading.token(at)?;
    if token.capital || token.entry != Entry::default() || at == sentence.start {
        return None;
    }
    let word = reading.folded(at);
    let helps = |i: &usize| reading.token(*i).is_some_and(|t| t.entry.is(kind::AUXILIARY));
    let helped = (sentence.start..at).rev().take(2).take_while(helps).count();
    let led = is_behind_marks(reading, at - helped, sentence);
    let inverted = || led && subject_follows(reading, at, &word, sentence);
    let alone = || {
        led && reading.lexicon.language.drops_subject && {
            ends_clause(reading, at + 1, sentence) && (helped > 0 || told(&word))
        }
    };
    let last =
        || ends_clause(reading, at + 1, sentence) && word.ends_with("ed") && subject_leads(reading, at, sentence);
    (inverted() || alone() || last()).then_some(Verb { class: Class::Say, form: Form::Past })
}

/// Whether a closing mark and a comma stand before a token, the comma inside or outside of the marks.
fn is_behind_marks(reading: &Reading<'_>, at: usize, sentence: &Range<usize>) -> bool {
    let before = |back: usize| at.checked_sub(back).filter(|i| *i >= sentence.start).and_then(|i| reading.token(i));
    let comma = before(1).is_some_and(|t| t.shape == Shape::Stop(','));
    before(if comma { 2 } else { 1 }).is_some_and(|t| {
        let inside =
            reading.article.text(t.span).trim_end_matches(|c: char| !c.is_alphanumeric() && !",!?".contains(c));
        matches!(t.shape, Shape::Quote(_)) && (comma || inside.ends_with([',', '!', '?']))
    })
}

/// Whether a subject stands behind a word that may be its verb.
fn subject_follows(reading: &Reading<'_>, at: usize, word: &str, sentence: &Range<usize>) -> bool {
    let next = (at + 1 < sentence.end).then(|| reading.token(at + 1)).flatten();
    // Where nouns take capitals an adjective may stand before one, yet it does not end like a verb.
    let verbal = !reading.lexicon.language.capital_nouns || word.ends_with('t') || word.ends_with("te");
    next.is_some_and(|t| {
        t.shape == Shape::Word
            && (t.entry.is(kind::DETERMINER | kind::POSSESSIVE | kind::SUBJECT_PRONOUN) || t.capital && verbal)
    })
}

/// Whether only a pronoun or a name stands between a closing mark and a token.
fn subject_leads(reading: &Reading<'_>, at: usize, sentence: &Range<usize>) -> bool {
    let subject = |i: &usize| {
        reading.token(*i).is_some_and(|t| t.shape == Shape::Word && (t.capital || t.entry.is(kind::SUBJECT_PRONOUN)))
    };
    let words = (sentence.start..at).rev().take(NAME + 1).take_while(subject).count();
    (1..=NAME).contains(&words) && is_behind_marks(reading, at - words, sentence)
}

fn ends_clause(reading: &Reading<'_>, at: usize, sentence: &Range<usize>) -> bool {
    at >= sentence.end || reading.token(at).is_none_or(|t| t.shape != Shape::Word)
}

/// Whether a word ends as the past or the imperfect of a third person does in Spanish, Italian or Portuguese.
fn told(word: &str) -> bool {
    ["ó", "ò", "ou", "aba", "ava", "ía"].iter().any(|ending| word.ends_with(ending))
}
