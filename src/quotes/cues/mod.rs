//! Cues: the words that report other words, found by a lexicon a language.

pub mod lexicon;
mod unlisted;

use std::ops::Range;

use super::reading::{Reading, Shape};
use lexicon::{Class, Form, kind};

/// A word or two that report somebody's words or thoughts.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is an observation of its own")]
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

/// Finds the cues of a reading, in order.
pub fn find(reading: &Reading<'_>) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    for (index, sentence) in reading.sentences.iter().enumerate() {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let found = cue_at(reading, index, at);
            at = found.as_ref().map_or(at + 1, |cue| cue.tokens.end);
            let Some(found) = found else { continue };
            match cues.last_mut() {
                Some(last) if goes_on_to(reading, last, &found) => {
                    last.tokens.end = found.tokens.end;
                    last.class = found.class;
                }
                _ => cues.push(found),
            }
        }
    }
    cues
}

/// Whether two verbs are one cue: "continues to insist", "wanted to know".
fn goes_on_to(reading: &Reading<'_>, first: &Cue, second: &Cue) -> bool {
    second.infinitive
        && first.sentence == second.sentence
        && first.tokens.end + 1 == second.tokens.start
        && reading.token(first.tokens.end).is_some_and(|t| t.entry.is(kind::TO))
        && !matches!(first.class, Class::Noun | Class::According)
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
    let folded = reading.folded(at);
    if let Some(end) = according(reading, at, &folded, &range) {
        return Some(plain(Class::According, Form::Base, end));
    }
    let phrase = |[first, second]: &[&str; 2]| folded == *first && reading.folded(at + 1) == *second;
    if reading.lexicon.language.phrases.iter().any(phrase)
        && !reading.token(at + 2).is_some_and(|t| t.entry.is(kind::TO))
    {
        return Some(plain(Class::Say, Form::Past, (at + 2).min(range.end)));
    }
    if parted(reading, at, &folded, &range) {
        return Some(plain(Class::Say, Form::Past, at + 1));
    }
    let capital = token.capital && at != range.start && reading.token(at - 1).is_some_and(|t| t.shape == Shape::Word);
    if capital && !(token.entry.noun && reading.lexicon.language.capital_nouns) {
        return None;
    }
    let before = (at > range.start).then(|| reading.token(at - 1)).flatten();
    if token.entry.noun && (token.entry.verb.is_none() || noun_place(reading, at, range.start)) {
        return Some(plain(Class::Noun, Form::Base, at + 1));
    }
    let verb = token.entry.verb.or_else(|| unlisted::verb(reading, at, &range))?;
    if before.is_some_and(|b| b.possessive || b.entry.is(kind::POSSESSIVE | kind::DETERMINER))
        && verb.form != Form::Ing
        && !before.is_some_and(|b| b.entry.is(kind::OTHER_PRONOUN) && verb.form != Form::Base)
    {
        return None;
    }
    // ", like the harbour": a word that may be a preposition is one behind a stop.
    if token.entry.is(kind::PREPOSITION) && before.is_none_or(|b| b.shape != Shape::Word) {
        return None;
    }
    let mut cue = plain(verb.class, verb.form, at + 1);
    let mut perfect = false;
    // Auxiliaries stand before the verb, with adverbs and a pronoun between.
    for back in (range.start..at).rev().take(4) {
        let Some(word) = reading.token(back) else { break };
        let entry = word.entry;
        if word.shape != Shape::Word || entry.is(kind::COORDINATOR) {
            break;
        }
        cue.negated |= entry.is(kind::NEGATION);
        if entry.is(kind::BE) {
            // "s'est exclamé": nobody else did it.
            let reflexive = back > range.start && matches!(reading.folded(back - 1).as_ref(), "s'" | "s’" | "se");
            cue.passive |= matches!(verb.form, Form::Past | Form::Participle) && !reflexive;
            perfect |= reflexive;
            break;
        }
        if entry.is(kind::TO) && !cue.infinitive {
            cue.infinitive = verb.form == Form::Base && back + 1 == at;
        }
        if entry.is(kind::AUXILIARY) {
            cue.modal |= verb.form == Form::Base;
            perfect = true;
            cue.negated |= reading.folded(back).ends_with("n't");
            continue;
        }
        // "a-t-il ajouté"
        let inverted = reading.lexicon.language.elides && entry.is(kind::SUBJECT_PRONOUN) && back + 1 == at;
        if !entry.is(kind::ADVERB | kind::NEGATION) && !inverted && !reading.folded(back).ends_with("ly") {
            break;
        }
    }
    // "ha dicho", "a déclaré", "hat gesagt" tell of what is past as "dijo" does.
    if verb.form == Form::Participle && !cue.passive && (perfect || is_bracketed(reading, at, &range)) {
        cue.form = Form::Past;
    }
    Some(cue)
}

/// Tokens between the two parts of a verb whose second ends the clause: "hat die Bürgermeisterin am Montag gesagt".
const BRACKETED: usize = 10;

/// Whether a participle ends a clause that an auxiliary opens, as in German: "hat Ines Calder erzählt".
fn is_bracketed(reading: &Reading<'_>, at: usize, sentence: &Range<usize>) -> bool {
    let word = |at: usize| reading.token(at).filter(|t| t.shape == Shape::Word);
    let mut clause = (sentence.start..at).rev().take(BRACKETED).map_while(word);
    reading.lexicon.language.verb_second
        && word(at + 1).is_none()
        && clause.any(|t| t.entry.is(kind::AUXILIARY) && !t.entry.is(kind::BE))
}

/// One past the words for "according to" that begin at a token: with a name, a noun or marks after them, or behind one.
fn according(reading: &Reading<'_>, at: usize, folded: &str, sentence: &Range<usize>) -> Option<usize> {
    let language = reading.lexicon.language;
    let named = |at: usize| {
        reading.token(at).filter(|_| at < sentence.end).is_some_and(|t| {
            t.capital || matches!(t.shape, Shape::Quote(_)) || !t.entry.is(kind::AUXILIARY | kind::SUBJECT_PRONOUN)
        })
    };
    for words in language.according {
        let Some((first, rest)) = words.split_first() else { continue };
        let end = at + words.len();
        if folded == *first && (1..).zip(rest.iter()).all(|(i, word)| reading.folded(at + i) == *word) {
            // "lachten laut auf": an adverb names nobody.
            let adverb = language.verb_second
                && words.len() == 1
                && !reading.token(end).is_some_and(|t| {
                    t.capital || t.shape != Shape::Word || t.entry.is(kind::DETERMINER | kind::POSSESSIVE)
                });
            return (named(end) && !adverb).then_some(end.min(sentence.end));
        }
    }
    if language.postposed.contains(&folded) && at > sentence.start {
        return Some(at + 1);
    }
    let comma = at > sentence.start && reading.token(at - 1).is_some_and(|t| t.shape == Shape::Stop(','));
    let speaker = reading.token(at + 1).is_some_and(|t| t.capital || t.entry.is(kind::DETERMINER));
    (!language.aside.is_empty() && comma && speaker && folded == language.aside).then_some(at + 1)
}

/// Tokens between the parts of a verb: "stellte die Bürgermeisterin von Tarn am Montag fest".
const PARTED: usize = 16;

/// Whether a verb begins at a token whose other part ends the clause.
fn parted(reading: &Reading<'_>, at: usize, folded: &str, sentence: &Range<usize>) -> bool {
    let mut verbs = reading.lexicon.language.parted.iter().filter(|[verb, _]| folded == *verb).peekable();
    verbs.peek().is_some()
        && verbs.any(|[_, part]| {
            (at + 1..sentence.end.min(at + PARTED)).any(|end| {
                reading.folded(end) == *part && reading.token(end + 1).is_none_or(|t| t.shape != Shape::Word)
            })
        })
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
