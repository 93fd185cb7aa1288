//! What is said of somebody right behind the name: an apposition, a bracket, a place, a relative clause.

use super::super::super::cues::lexicon::{Form, kind};
use super::super::super::people::mentions::{Mention, MentionKind};
use super::super::super::reading::{Reading, Shape, Token};
use super::super::super::scene::Scene;

/// Tokens of the longest apposition: longer ones are sentences of their own.
const APPOSITION: usize = 32;

/// Tokens of the longest bracket that is part of a name: "(R-Utah)".
const BRACKET: usize = 7;

/// Where a source stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Before the verb: the tail ends where the verb group begins.
    BeforeVerb,
    /// Behind it, or behind "according to": the tail ends with the sentence or where the content begins.
    AfterCue,
}

/// The words behind a mention, up to a limit.
pub struct Tail<'s, 'r, 'a> {
    /// What it stands in.
    pub scene: &'s Scene<'r, 'a>,
    /// The mention.
    pub mention: &'s Mention,
    /// Where it must end.
    pub limit: usize,
    /// Where the source stands.
    pub place: Place,
}

const fn is_break(shape: Shape) -> bool {
    matches!(shape, Shape::Stop(',' | '—' | '–' | '-'))
}

impl Tail<'_, '_, '_> {
    /// One past the last token of the source.
    pub fn end(&self) -> usize {
        let end = self.mention.tokens.end;
        if self.limit <= end || self.limit - end > APPOSITION {
            return end;
        }
        let end = self.bracket(end);
        let Some(opener) = self.token(end).filter(|_| end < self.limit) else { return end };
        if is_break(opener.shape) {
            return self.apposition(end);
        }
        if opener.shape != Shape::Word {
            return end;
        }
        let after = self.bracket(self.more(end, opener));
        match self.token(after) {
            Some(token) if after > end && after < self.limit && is_break(token.shape) => self.apposition(after),
            _ => after,
        }
    }

    fn token(&self, at: usize) -> Option<&Token> {
        self.scene.reading.token(at)
    }

    /// Past a short bracket.
    fn bracket(&self, end: usize) -> usize {
        if self.token(end).is_none_or(|t| t.shape != Shape::Stop('(')) {
            return end;
        }
        let close = (end..self.limit.min(end + BRACKET))
            .find(|at| self.token(*at).is_some_and(|t| t.shape == Shape::Stop(')')));
        close.map_or(end, |at| at + 1)
    }

    /// Past what a comma or dash opens, where it tells who somebody is.
    fn apposition(&self, opens: usize) -> usize {
        let is_word = |at: &usize| self.token(*at).is_some_and(|t| t.shape == Shape::Word);
        let Some(first) = (opens + 1..self.limit).find(is_word) else { return opens };
        if !tells_who(self.scene.reading, first) {
            return opens;
        }
        let end = self.apposition_end(first);
        if self.place == Place::BeforeVerb && end == self.limit {
            // The verb group must follow a comma or dash that closes it.
            let closed = self.token(end - 1).is_some_and(|t| is_break(t.shape) || t.shape == Shape::Stop(')'));
            return if closed { self.trimmed(opens, end) } else { opens };
        }
        self.trimmed(opens, end)
    }

    /// Where an apposition ends: before the next verb or clause, or at a stop that is no comma.
    fn apposition_end(&self, first: usize) -> usize {
        let who = self.token(first).is_some_and(|t| t.entry.is(kind::RELATIVE));
        for at in first..self.limit {
            let Some(token) = self.token(at) else { return at };
            match token.shape {
                Shape::Stop(';' | ':' | '.' | '?' | '!') => return at,
                Shape::Quote(_) if self.place == Place::AfterCue => return at,
                Shape::Stop(',') => {
                    let next = self.token(at + 1).filter(|_| at + 1 < self.limit);
                    let goes_on = next.is_none_or(|t| {
                        let entry = t.entry;
                        let ing = entry.verb.is_some_and(|verb| verb.form == Form::Ing);
                        let clause = entry.is(kind::SUBJECT_PRONOUN | kind::SUBORDINATOR)
                            || entry.is(kind::PREPOSITION) && self.place == Place::AfterCue;
                        let verb = !who && entry.is(kind::VERB | kind::AUXILIARY);
                        !ing && !clause && !verb
                    });
                    if !goes_on {
                        return at;
                    }
                }
                _ => {}
            }
        }
        self.limit
    }

    /// Past a place, a body, a participle or a relative clause right behind a noun: "of Tarn", "released on Monday".
    fn more(&self, end: usize, opener: &Token) -> usize {
        let reading = self.scene.reading;
        let name = self.mention.kind == MentionKind::Name
            && !reading.token(self.mention.tokens.start).is_some_and(|t| t.entry.is(kind::DETERMINER));
        let entry = opener.entry;
        let of = matches!(reading.folded(end).as_ref(), "of" | "from" | "for" | "von" | "de" | "del");
        let place = entry.is(kind::PREPOSITION) && !entry.is(kind::SUBORDINATOR | kind::BY | kind::TO);
        let timed = (end..self.limit).take(4).any(|at| {
            let digits = reading.word(at).starts_with(|c: char| c.is_ascii_digit());
            digits || self.token(at).is_some_and(|t| t.entry.is(kind::TIME))
        });
        if self.place == Place::BeforeVerb {
            let plain = (end..self.limit).all(|at| {
                self.token(at).is_some_and(|t| {
                    let closed = kind::SUBORDINATOR | kind::AUXILIARY | kind::SUBJECT_PRONOUN | kind::ADVERB;
                    t.shape == Shape::Word && (!t.entry.is(closed) || t.entry.is(kind::PREPOSITION))
                }) && !self.scene.is_cued(at)
            });
            let participle = opener.entry.verb.is_none() && reading.folded(end).ends_with("ed");
            let joined = entry.is(kind::COORDINATOR) && self.limit - end <= 3;
            let open = kind::PREPOSITION | kind::COORDINATOR | kind::ADVERB | kind::VERB | kind::TIME;
            let noun = !entry.is(open);
            return match () {
                () if plain && place && !timed && (of || !name) => self.limit,
                () if plain && !name && (participle || joined || noun) => self.limit,
                () if place && of => place_end(reading, end, self.limit),
                () => end,
            };
        }
        if place && of && !timed { place_end(reading, end, self.limit) } else { end }
    }

    /// An end without the stops before it.
    fn trimmed(&self, least: usize, mut end: usize) -> usize {
        while end > least && self.token(end - 1).is_some_and(|t| matches!(t.shape, Shape::Stop(c) if c != ')')) {
            end -= 1;
        }
        end
    }
}

/// Whether the words from a token tell who somebody is: "the mayor of Tarn", "who", "62", "Republican of Ohio".
fn tells_who(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.token(at).filter(|t| t.shape == Shape::Word) else { return false };
    let entry = token.entry;
    if (at..at + 3).any(|at| reading.token(at).is_some_and(|t| t.entry.is(kind::TIME))) {
        return false;
    }
    let folded = reading.folded(at);
    if entry.is(kind::RELATIVE) {
        return matches!(folded.as_ref(), "who" | "whose");
    }
    if matches!(folded.as_ref(), "of" | "now") {
        return true;
    }
    if entry.is(kind::DETERMINER | kind::POSSESSIVE | kind::PERSON | kind::TITLE) || token.capital {
        return !entry.is(kind::SUBORDINATOR | kind::SUBJECT_PRONOUN);
    }
    let closed = entry.is(kind::PREPOSITION
        | kind::COORDINATOR
        | kind::SUBORDINATOR
        | kind::AUXILIARY
        | kind::ADVERB
        | kind::VERB
        | kind::SUBJECT_PRONOUN
        | kind::OBJECT_PRONOUN);
    let verbal = folded.ends_with("ing") || folded.ends_with("ed") || folded.ends_with("ly");
    !closed && entry.verb.is_none() && !verbal
}

/// Where a place or a body behind a preposition ends: "of the harbour office of Tarn".
fn place_end(reading: &Reading<'_>, start: usize, limit: usize) -> usize {
    let ends = |at: &usize| {
        reading.token(*at).is_none_or(|token| {
            let entry = token.entry;
            let closed = kind::SUBORDINATOR
                | kind::AUXILIARY
                | kind::TIME
                | kind::SUBJECT_PRONOUN
                | kind::ADVERB
                | kind::VERB
                | kind::COORDINATOR;
            token.shape != Shape::Word
                || entry.is(closed)
                || entry.is(kind::PREPOSITION) && !entry.is(kind::OF)
                || entry.verb.is_some() && !token.capital && !entry.noun
        })
    };
    (start + 1..limit).find(ends).unwrap_or(limit)
}
