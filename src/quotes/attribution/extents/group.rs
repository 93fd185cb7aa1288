//! Where a noun group begins, and a chain of them: "a study by Tarn and Dunmore".

use super::super::super::cues::lexicon::kind;
use super::super::super::people::mentions::{Mention, MentionKind};
use super::super::super::reading::{Reading, Shape};
use super::super::super::scene::Scene;

/// Words that a noun group may begin before the part of it that is a mention: "the rather small Tarn harbour office".
const GROUP: usize = 6;

/// Noun groups that a source may be made of: "a study by the university and the city of Tarn" has three.
const GROUPS: usize = 4;

/// Words that no noun group holds but at its start.
const CLOSED: u32 = kind::PREPOSITION
    | kind::COORDINATOR
    | kind::SUBORDINATOR
    | kind::AUXILIARY
    | kind::SUBJECT_PRONOUN
    | kind::OBJECT_PRONOUN
    | kind::OTHER_PRONOUN
    | kind::RELATIVE
    | kind::ADVERB
    | kind::TIME
    | kind::VERB;

/// Where the noun group that goes on at a token begins, at `least` at the earliest.
pub fn start(reading: &Reading<'_>, from: usize, least: usize) -> usize {
    let determines = |at: usize| {
        reading.token(at).is_some_and(|t| t.entry.is(kind::DETERMINER | kind::POSSESSIVE) && !t.entry.is(kind::THAT))
    };
    if determines(from) {
        return from;
    }
    let mut first = from;
    for at in (least..from).rev().take(GROUP) {
        let Some(token) = reading.token(at) else { break };
        // "the Tarn/Dunmore poll"
        if token.shape == Shape::Stop('/') {
            continue;
        }
        if token.shape != Shape::Word {
            break;
        }
        if determines(at) {
            return at;
        }
        let noun = token.entry.noun || token.entry.is(kind::PERSON | kind::BODY | kind::TEXT);
        let verb = token.entry.verb.is_some() && !noun && (!token.capital || at == least);
        if token.entry.is(CLOSED) || verb || reading.folded(at).ends_with("ly") {
            break;
        }
        first = at;
    }
    first
}

/// A chain of noun groups that ends in a mention.
pub struct Chain {
    /// Where it begins.
    pub start: usize,
    /// The mention that governs it, if it is another: the attorney in "an attorney for Ines Calder".
    pub head: Option<usize>,
    /// A mention that "and" joins with that one: "Ines Calder and Paul Ostrow".
    pub joined: Option<usize>,
}

/// The chain that ends in a mention whose group begins at `start`.
pub fn chain(scene: &Scene<'_, '_>, mention: &Mention, start: usize, least: usize) -> Chain {
    let reading = scene.reading;
    let mut chain = Chain { start, head: None, joined: None };
    for _ in 0..GROUPS {
        let Some(at) = chain.start.checked_sub(1).filter(|at| *at > least) else { break };
        let Some(link) = reading.token(at) else { break };
        let joins = link.entry.is(kind::COORDINATOR) && !link.entry.is(kind::ADVERB);
        let belongs = link.entry.is(kind::PREPOSITION) && !link.entry.is(kind::SUBORDINATOR | kind::TIME);
        if !joins && !belongs {
            break;
        }
        let Some(index) = scene.mention_ending(mention.sentence, at) else { break };
        let Some(before) = scene.mentions.get(index).filter(|before| {
            let speaks = before.kind != MentionKind::Pronoun && before.traits & kind::TIME == 0;
            speaks && !before.after_verb && !before.possessive
        }) else {
            break;
        };
        let begins = self::start(reading, before.tokens.start, least);
        // "met Doe and Calder said": the first of the two is the object of the verb before.
        let leads = begins == least
            || reading.token(begins - 1).is_some_and(|t| {
                t.shape != Shape::Word || t.entry.is(kind::COORDINATOR | kind::SUBORDINATOR | kind::PREPOSITION)
            });
        if !leads {
            break;
        }
        chain.start = begins;
        if belongs {
            chain.head = Some(index);
            chain.joined = None;
        } else {
            chain.joined = Some(index);
        }
    }
    chain
}
