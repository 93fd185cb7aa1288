//! The verb group of a cue: "has not yet said", "pointed out", "called for".

use std::ops::Range;

use super::super::super::cues::Cue;
use super::super::super::cues::lexicon::{Class, Form, kind};
use super::super::super::reading::{Reading, Shape};

/// Words before a verb that are looked at: "would not yet have been willing to".
const GROUP: usize = 8;

/// Words between a source and a participle that make one cue of them: "issued a short statement saying".
const LEAD: usize = 5;

/// Where the verb group of a verb begins, at `least` at the earliest.
pub fn verb_group(reading: &Reading<'_>, verb: usize, least: usize) -> usize {
    let mut first = verb;
    for at in (least..verb).rev().take(GROUP) {
        let Some(token) = reading.token(at).filter(|t| t.shape == Shape::Word) else { break };
        let entry = token.entry;
        let helps = entry.is(kind::AUXILIARY | kind::NEGATION | kind::TO)
            || entry.is(kind::ADVERB) && !entry.is(kind::TIME)
            || reading.folded(at).ends_with("ly");
        // "refused to say": a verb before "to" is part of the group.
        let verb = entry.verb.is_some() || entry.is(kind::VERB) || reading.folded(at).ends_with("ed");
        let leads = verb && reading.token(at + 1).is_some_and(|next| next.entry.is(kind::TO));
        if !helps && !leads || entry.is(kind::COORDINATOR) {
            break;
        }
        first = at;
    }
    // An adverb alone belongs to the clause: "On Monday, perhaps".
    first
}

/// The whole of a cue beside its source, and before the content that begins at a token.
pub fn whole(reading: &Reading<'_>, cue: &Cue, source: Option<&Range<usize>>, content: Option<usize>) -> Range<usize> {
    let Range { start, end } = cue.tokens;
    if cue.class == Class::According {
        return start..end;
    }
    let sentence = reading.sentences.get(cue.sentence).map_or(0..0, |sentence| sentence.tokens.clone());
    let end = tail(reading, end, content.filter(|at| *at >= end).unwrap_or(sentence.end), content.is_some());
    if cue.class == Class::Noun {
        return start..end;
    }
    let behind = source.filter(|source| source.end <= start).map(|source| source.end);
    let start = verb_group(reading, start, behind.unwrap_or(sentence.start));
    match behind {
        Some(behind) if cue.form == Form::Ing && leads(reading, behind..start) => behind..end,
        _ => start..end,
    }
}

/// Whether the words between a source and a participle are a verb and its object: "issued a statement" before "saying".
fn leads(reading: &Reading<'_>, words: Range<usize>) -> bool {
    let verb = reading.token(words.start).is_some_and(|t| t.entry.verb.is_some() || t.entry.is(kind::VERB));
    let other = kind::COORDINATOR | kind::RELATIVE | kind::SUBORDINATOR | kind::TIME | kind::PREPOSITION;
    verb && words.len() <= LEAD
        && words.into_iter().all(|at| reading.token(at).is_some_and(|t| t.shape == Shape::Word && !t.entry.is(other)))
}

/// One past the particle or preposition behind a verb: "pointed out", "called for". A preposition must stand right before the
/// content.
fn tail(reading: &Reading<'_>, end: usize, content: usize, before_content: bool) -> usize {
    let word = |at: usize| reading.token(at).filter(|t| at < content && t.shape == Shape::Word);
    let text = |at: usize| reading.folded(at);
    // Other texts and occasions ("in an interview", "on Monday") are as often left outside.
    if text(end) == "in"
        && matches!(text(end + 1).as_ref(), "a" | "the")
        && text(end + 2) == "statement"
        && word(end + 2).is_some()
    {
        return end + 3;
    }
    let Some(token) = word(end) else { return end };
    let particle = matches!(reading.folded(end).as_ref(), "out" | "back" | "up" | "down");
    let preposition = token.entry.is(kind::PREPOSITION) && before_content && end + 1 == content;
    if particle && word(end + 1).is_some_and(|t| t.entry.is(kind::PREPOSITION)) && before_content && end + 2 == content
    {
        return end + 2;
    }
    end + usize::from(particle || preposition)
}
