//! Where a reported clause may end before its sentence does.
//!
//! Whether a place parts two things said depends on the place alone. So it is found once for every token, from the last to the
//! first, and not once for every cue: a sentence may hold a hundred thousand of each.

use super::super::cues::lexicon::Form;
use super::super::reading::Shape;
use super::super::scene::Scene;

/// The places that end a clause, by where one looks from.
pub struct Cuts {
    /// For each token, the next one at or after it that ends a clause.
    clause: Vec<usize>,
    /// For each token, the next comma at or after it.
    comma: Vec<usize>,
    /// For each sentence, one past its last token that is no stop.
    content: Vec<usize>,
}

impl Cuts {
    /// Finds them in a scene.
    pub fn new(scene: &Scene<'_, '_>) -> Self {
        let all = scene.reading.tokens.len();
        let (mut clause, mut comma) = (vec![all; all], vec![all; all]);
        let (mut next_cut, mut next_comma) = (all, all);
        for at in (0..all).rev() {
            if is_cut(scene, at) {
                next_cut = at;
            }
            if scene.reading.token(at).is_some_and(|t| t.shape == Shape::Stop(',')) {
                next_comma = at;
            }
            if let Some((cut, comma)) = clause.get_mut(at).zip(comma.get_mut(at)) {
                (*cut, *comma) = (next_cut, next_comma);
            }
        }
        let is_stop = |at: &usize| scene.reading.token(*at).is_none_or(|t| matches!(t.shape, Shape::Stop(_)));
        let content = scene.reading.sentences.iter().map(|sentence| {
            let stops = sentence.tokens.clone().rev().take_while(is_stop).count();
            sentence.tokens.end - stops
        });
        Self { clause, comma, content: content.collect() }
    }

    /// One past the last token of a sentence that is no stop.
    pub fn content_end(&self, sentence: usize) -> usize {
        self.content.get(sentence).copied().unwrap_or_default()
    }

    /// Where a clause ends that begins at `start`, by `end` at the latest. An object alone ends with its own clause: at a comma.
    pub fn end_of(&self, scene: &Scene<'_, '_>, start: usize, end: usize, object: bool) -> usize {
        let next = |from: &[usize]| from.get(start + 1).copied().unwrap_or(end);
        let cut = next(&self.clause);
        let comma = if object { next(&self.comma) } else { end };
        if comma < cut {
            return comma.min(end);
        }
        // A stretch in marks belongs to the clause that ends with it.
        let marked = scene.reading.token(cut).is_some_and(|t| matches!(t.shape, Shape::Quote(_)));
        (cut + usize::from(marked)).min(end)
    }
}

fn is_cut(scene: &Scene<'_, '_>, at: usize) -> bool {
    let reading = scene.reading;
    match reading.token(at).map(|token| token.shape) {
        Some(Shape::Stop(';' | '—' | '–')) => true,
        // ", adding …", ", simply stating …", ", according to …", ", Jane Doe replied"
        Some(Shape::Stop(',')) => goes_on_to_say(scene, at) || as_told(scene, at + 1),
        Some(Shape::Quote(_)) => {
            let said = reading.word(at).trim_end_matches(|c: char| !c.is_alphanumeric() && c != ',');
            said.ends_with(',') && (goes_on_to_say(scene, at) || begins_clause(scene, at + 1))
        }
        _ => false,
    }
}

/// Tokens of the longest clause that names who else told: ", wie die Agentur am Dienstag berichtete".
const AS_TOLD: usize = 10;

/// Whether a German clause begins at a token that says who told what stands before.
pub fn as_told(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.reading.lexicon.language.verb_second
        && scene.reading.folded(at) == "wie"
        && (at..at + AS_TOLD)
            .take_while(|i| scene.reading.token(*i).is_some_and(|t| !matches!(t.shape, Shape::Stop(_))))
            .any(|i| scene.is_cued(i))
}

/// Whether a subject and its verb begin at a token: "…,” Reed laughed".
fn begins_clause(scene: &Scene<'_, '_>, at: usize) -> bool {
    let sentence = scene.sentence_of.get(at).copied().unwrap_or(usize::MAX);
    scene.mentions_at(sentence, at).next_back().and_then(|i| scene.mentions.get(i)).is_some_and(|m| m.subject)
}

/// Whether another cue, with its subject or as a participle, begins right after a token.
fn goes_on_to_say(scene: &Scene<'_, '_>, token: usize) -> bool {
    let at = token + 1;
    let participle = (at..at + 2).any(|i| {
        scene.is_cued(i)
            && scene.reading.token(i).is_some_and(|t| {
                t.entry.verb.is_some_and(|v| v.form == Form::Ing) || t.entry.kinds == 0 && t.entry.verb.is_none()
            })
    });
    let sentence = scene.sentence_of.get(token).copied().unwrap_or(usize::MAX);
    let mention = || scene.mentions_at(sentence, at).next_back().and_then(|i| scene.mentions.get(i));
    participle || mention().is_some_and(|m| m.subject && (m.tokens.end..m.tokens.end + 2).any(|i| scene.is_cued(i)))
}
