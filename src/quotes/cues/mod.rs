//! Cues: the words that report other words, found by a lexicon a language.

mod english;
pub mod lexicon;

use std::ops::Range;
use std::sync::LazyLock;

use super::reading::{Reading, Shape};
use lexicon::{Class, Form, Lexicon, kind};

/// A word or two that report somebody's words or thoughts.
#[derive(Debug, Clone)]
pub struct Cue {
    /// Index of its sentence in the reading.
    pub sentence: usize,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What it does.
    pub class: Class,
    /// Its form; of a noun, [`Form::Base`].
    pub form: Form,
    /// "was quoted", "is described": the speaker follows "by" or is not named.
    pub passive: bool,
    /// "to say".
    pub infinitive: bool,
    /// "would say", "could argue".
    pub modal: bool,
    /// "did not say".
    pub negated: bool,
}

/// The lexicon for a page: by its language tag, or by its most frequent small words.
pub fn lexicon_for(tag: Option<&str>, texts: &[&str]) -> &'static Lexicon {
    static ALL: LazyLock<Vec<Lexicon>> = LazyLock::new(|| vec![Lexicon::new(&english::ENGLISH)]);
    static ENGLISH: LazyLock<&'static Lexicon> = LazyLock::new(|| &ALL[0]);
    let _ = (tag, texts);
    &ENGLISH
}

/// Finds the cues of a reading, in order.
pub fn find(reading: &Reading<'_>) -> Vec<Cue> {
    let mut cues = Vec::new();
    for (index, sentence) in reading.sentences.iter().enumerate() {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let found = cue_at(reading, index, at);
            at = found.as_ref().map_or(at + 1, |cue| cue.tokens.end);
            cues.extend(found);
        }
    }
    cues
}

fn cue_at(reading: &Reading<'_>, sentence: usize, at: usize) -> Option<Cue> {
    let token = reading.token(at)?;
    if token.shape != Shape::Word {
        return None;
    }
    let range = reading.sentences.get(sentence)?.tokens.clone();
    let plain = |class, form, end| Cue {
        sentence,
        tokens: at..end,
        class,
        form,
        passive: false,
        infinitive: false,
        modal: false,
        negated: false,
    };
    let according = reading.lexicon.language.according;
    let mut words = according.iter().enumerate();
    if !according.is_empty() && words.all(|(i, word)| reading.folded(at + i) == *word) {
        return Some(plain(Class::According, Form::Base, at + according.len()));
    }
    let capital = token.capital && at != range.start && reading.token(at - 1).is_some_and(|t| t.shape == Shape::Word);
    if capital {
        return None;
    }
    let before = (at > range.start).then(|| reading.token(at - 1)).flatten();
    if token.entry.noun && (token.entry.verb.is_none() || noun_place(reading, at, range.start)) {
        return Some(plain(Class::Noun, Form::Base, at + 1));
    }
    let verb = token.entry.verb?;
    if before.is_some_and(|b| b.possessive || b.entry.is(kind::POSSESSIVE | kind::DETERMINER))
        && verb.form != Form::Ing
        && !before.is_some_and(|b| b.entry.is(kind::OTHER_PRONOUN) && verb.form != Form::Base)
    {
        return None;
    }
    let mut cue = plain(verb.class, verb.form, at + 1);
    // Auxiliaries stand before the verb, with adverbs and a pronoun between.
    for back in (range.start..at).rev().take(4) {
        let Some(word) = reading.token(back) else { break };
        let entry = word.entry;
        if word.shape != Shape::Word || entry.is(kind::COORDINATOR) {
            break;
        }
        cue.negated |= entry.is(kind::NEGATION);
        if entry.is(kind::BE) {
            cue.passive |= matches!(verb.form, Form::Past | Form::Participle) && cue.form != Form::Ing;
            break;
        }
        if entry.is(kind::TO) && !cue.infinitive {
            cue.infinitive = verb.form == Form::Base && back + 1 == at;
        }
        if entry.is(kind::AUXILIARY) {
            cue.modal |= verb.form == Form::Base;
            cue.negated |= reading.folded(back).ends_with("n't");
            continue;
        }
        if !entry.is(kind::ADVERB | kind::NEGATION) && !reading.folded(back).ends_with("ly") {
            break;
        }
    }
    Some(cue)
}

/// Whether a word that can be noun or verb is a noun where it stands.
fn noun_place(reading: &Reading<'_>, at: usize, start: usize) -> bool {
    if at == start {
        return false;
    }
    let Some(before) = reading.token(at - 1) else { return false };
    if before.shape != Shape::Word {
        return false;
    }
    let entry = before.entry;
    if before.possessive || entry.is(kind::POSSESSIVE) {
        return true;
    }
    if entry.is(kind::OTHER_PRONOUN
        | kind::SUBJECT_PRONOUN
        | kind::PERSON
        | kind::BODY
        | kind::RELATIVE
        | kind::TO
        | kind::AUXILIARY
        | kind::ADVERB)
    {
        return entry.is(kind::DETERMINER) && !reading.folded(at).ends_with("ed");
    }
    if entry.is(kind::DETERMINER | kind::PREPOSITION) {
        return true;
    }
    // "a recent claim": an adjective after a determiner.
    !before.capital
        && at >= start + 2
        && reading.token(at - 2).is_some_and(|t| t.possessive || t.entry.is(kind::DETERMINER | kind::POSSESSIVE))
}
