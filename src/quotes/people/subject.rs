//! Whether a mention is the subject of a verb.

use std::ops::Range;

use super::super::cues::lexicon::{Form, kind};
use super::super::reading::{Reading, Shape};

/// Tokens in which a parenthesis between a subject and its verb must end: "Ines Calder, the mayor of Tarn, said".
const PARENTHESIS: usize = 12;

/// Tokens of the longest bracket between a subject and its verb: "(R-Utah)".
const BRACKET: usize = 6;

/// Whether a verb follows a mention that ends at a token, with only adverbs or a parenthesis between commas before it.
pub fn is_subject(reading: &Reading<'_>, sentence: &Range<usize>, mention_end: usize) -> bool {
    let mention_end = past_bracket(reading, mention_end, sentence.end);
    let comma = |at: usize| reading.token(at).is_some_and(|t| t.shape == Shape::Stop(','));
    if verb_follows(reading, mention_end..sentence.end) {
        return true;
    }
    comma(mention_end)
        && (mention_end + 2..sentence.end)
            .take(PARENTHESIS)
            .find(|at| comma(*at))
            .is_some_and(|at| verb_follows(reading, at + 1..sentence.end))
}

fn verb_follows(reading: &Reading<'_>, range: Range<usize>) -> bool {
    for at in range.take(3) {
        let Some(token) = reading.token(at) else { return false };
        if token.shape != Shape::Word {
            return false;
        }
        if let Some(verb) = token.entry.verb {
            return verb.form != Form::Ing;
        }
        if token.entry.is(kind::VERB | kind::AUXILIARY) {
            return true;
        }
        let folded = reading.folded(at);
        if !token.entry.is(kind::ADVERB) && !folded.ends_with("ly") {
            return folded.ends_with("ed");
        }
    }
    false
}

/// Past a short bracket: "Ines Calder (R-Utah)".
fn past_bracket(reading: &Reading<'_>, at: usize, end: usize) -> usize {
    let is = |at: usize, c: char| at < end && reading.token(at).is_some_and(|t| t.shape == Shape::Stop(c));
    if !is(at, '(') {
        return at;
    }
    (at + 2..at + BRACKET).find(|close| is(*close, ')')).map_or(at, |close| close + 1)
}
