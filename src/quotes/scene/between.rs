//! What stands between two places of a sentence: a difference of counts that are taken once, over all tokens.

use std::ops::Range;

use super::super::cues::lexicon::kind;
use super::super::reading::{Reading, Shape};
use super::Scene;

/// What stands between two places of a sentence.
#[derive(Debug, Clone, Copy, Default)]
pub struct Between {
    /// Words that are neither adverb nor auxiliary.
    pub words: usize,
    /// All words.
    pub all_words: usize,
    /// Commas.
    pub commas: usize,
    /// Marked stretches.
    pub quotes: usize,
    /// Verbs, reporting or not.
    pub verbs: usize,
    /// Words that show a clause: auxiliaries, subject pronouns, common verbs.
    pub clausal: usize,
    /// Cues.
    pub cues: usize,
    /// "and", "but".
    pub coordinators: usize,
    /// "who", "which".
    pub relatives: usize,
    /// "that", "because".
    pub subordinators: usize,
    /// Whether "that" is among them.
    pub that: bool,
    /// Whether "as" is among them.
    pub as_word: bool,
    /// The last stop.
    pub last_stop: Option<char>,
    /// Whether the last token is that stop.
    pub ends_in_stop: bool,
}

/// How much of each stands before a token. An article is far below 4 Gi tokens.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    words: u32,
    all_words: u32,
    commas: u32,
    quotes: u32,
    verbs: u32,
    clausal: u32,
    cues: u32,
    coordinators: u32,
    relatives: u32,
    subordinators: u32,
    that: u32,
    as_words: u32,
    /// One past the last stop.
    stop: u32,
}

/// Tokens of the longest bracket that is looked past: "(R-Utah)", "(SPD)".
const BRACKET: usize = 6;

/// For each token, whether it stands in a short bracket: it tells a party or a short name, and parts nothing.
pub fn bracketed(reading: &Reading<'_>) -> Vec<bool> {
    let mut inside = vec![false; reading.tokens.len()];
    let is = |at: usize, c: char| reading.tokens.get(at).is_some_and(|token| token.shape == Shape::Stop(c));
    let mut at = 0;
    while at < inside.len() {
        let close = if is(at, '(') { (at + 2..at + BRACKET).find(|close| is(*close, ')')) } else { None };
        let next = close.map_or(at, |close| close + 1);
        if let Some(slots) = inside.get_mut(at..next) {
            slots.fill(true);
        }
        at = next.max(at + 1);
    }
    inside
}

/// The counts before every token and before the end.
pub fn counts(reading: &Reading<'_>, in_cue: &[bool]) -> Vec<Counts> {
    let mut all = Vec::with_capacity(reading.tokens.len() + 1);
    let mut sum = Counts::default();
    let mut cued_before = false;
    all.push(sum);
    let bracketed = bracketed(reading);
    for (at, (token, cue)) in reading.tokens.iter().zip(in_cue).enumerate() {
        if bracketed.get(at).copied().unwrap_or_default() {
            all.push(sum);
            continue;
        }
        match token.shape {
            Shape::Quote(_) => sum.quotes += 1,
            Shape::Stop(c) => {
                sum.commas += u32::from(c == ',');
                sum.stop = at as u32 + 1;
            }
            Shape::Word => {
                let entry = token.entry;
                sum.all_words += 1;
                sum.words += u32::from(!entry.is(kind::AUXILIARY | kind::ADVERB | kind::NEGATION));
                sum.coordinators += u32::from(entry.is(kind::COORDINATOR));
                sum.relatives += u32::from(entry.is(kind::RELATIVE));
                sum.subordinators += u32::from(entry.is(kind::SUBORDINATOR) && !entry.is(kind::RELATIVE | kind::AS));
                sum.that += u32::from(entry.is(kind::THAT));
                sum.as_words += u32::from(entry.is(kind::AS));
                sum.cues += u32::from(*cue && !cued_before);
                sum.verbs += u32::from(*cue && !entry.noun || entry.is(kind::VERB | kind::BE));
                sum.clausal += u32::from(entry.is(kind::AUXILIARY | kind::SUBJECT_PRONOUN | kind::VERB));
            }
        }
        cued_before = *cue;
        all.push(sum);
    }
    all
}

/// What stands in a range of tokens; nothing in an empty one.
pub fn between(scene: &Scene<'_, '_>, range: &Range<usize>) -> Between {
    let end = range.end.min(scene.reading.tokens.len());
    let Some((a, b)) = scene.counts.get(range.start).zip(scene.counts.get(end)).filter(|_| range.start < end) else {
        return Between::default();
    };
    let count = |of: fn(&Counts) -> u32| of(b).saturating_sub(of(a)) as usize;
    // A range that begins inside a run of cues begins with a cue.
    let inside = scene.is_cued(range.start) && range.start.checked_sub(1).is_some_and(|before| scene.is_cued(before));
    let stop = (b.stop as usize).checked_sub(1).filter(|at| *at >= range.start);
    let stop_char = stop.and_then(|at| scene.reading.token(at)).and_then(|token| match token.shape {
        Shape::Stop(c) => Some(c),
        _ => None,
    });
    Between {
        words: count(|c| c.words),
        all_words: count(|c| c.all_words),
        commas: count(|c| c.commas),
        quotes: count(|c| c.quotes),
        verbs: count(|c| c.verbs),
        clausal: count(|c| c.clausal),
        cues: count(|c| c.cues) + usize::from(inside),
        coordinators: count(|c| c.coordinators),
        relatives: count(|c| c.relatives),
        subordinators: count(|c| c.subordinators),
        that: count(|c| c.that) > 0,
        as_word: count(|c| c.as_words) > 0,
        last_stop: stop_char,
        ends_in_stop: stop.is_some_and(|at| at + 1 == end),
    }
}
