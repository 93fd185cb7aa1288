//! Subjects where the verb stands second, as in German: "In einem Brief erklärte sie", and endings that no subject has.

use super::super::cues::Cue;
use super::super::cues::lexicon::{Class, kind};
use super::super::people::mentions::Mention;
use super::super::reading::Shape;
use super::super::scene::Scene;
use super::weights::SourceFeature as F;

/// What speaks for a mention as the subject of a cue, in languages that put the verb second.
pub fn observe(scene: &Scene<'_, '_>, cue: &Cue, mention: &Mention) -> Vec<F> {
    let mut seen = Vec::new();
    if !scene.reading.lexicon.language.verb_second || matches!(cue.class, Class::Noun | Class::According) {
        return seen;
    }
    let before = mention.tokens.end <= cue.tokens.start;
    let follows = subject_follows(scene, cue);
    if !before && follows == Some(mention.tokens.start) {
        seen.push(F::VerbSecond);
    }
    if before && follows.is_some() {
        seen.push(F::VerbSecondField);
    }
    if is_impersonal(scene, cue) {
        let reading = scene.reading;
        let own = mention.tokens.start == cue.tokens.end;
        let at = cue.tokens.end + 1;
        let behind = mention.tokens.start == at + 1 && reading.token(at).is_some_and(|t| t.entry.is(kind::PREPOSITION));
        let led = before && mention.after_preposition && mention.first;
        seen.extend(own.then_some(F::Impersonal));
        seen.extend((behind || led).then_some(F::ImpersonalIn));
    }
    if !cue.passive && scene.reading.token(mention.tokens.start).is_some_and(|t| t.entry.is(kind::OBLIQUE)) {
        seen.push(F::Oblique);
    }
    seen
}

/// Whether a cue is "heißt es", whose text a preposition names: "hieß es in einer Mitteilung", "in dem Bericht heißt es".
fn is_impersonal(scene: &Scene<'_, '_>, cue: &Cue) -> bool {
    let reading = scene.reading;
    matches!(reading.folded(cue.tokens.end.saturating_sub(1)).as_ref(), "heißt" | "hieß" | "heisst" | "hiess")
        && reading.folded(cue.tokens.end) == "es"
}

/// Words of the field before a verb that stands second which are looked at.
const FIELD: usize = 16;

/// Where the subject begins that follows a verb in second place: "In an interview said she", word by word. `None` where the subject
/// stands before the verb, as it does unless a preposition, an adverb, a clause or marks stand there.
fn subject_follows(scene: &Scene<'_, '_>, cue: &Cue) -> Option<usize> {
    let reading = scene.reading;
    let passed = kind::ADVERB | kind::OBJECT_PRONOUN;
    let at = (cue.tokens.end..cue.tokens.end + 3)
        .find(|at| !reading.token(*at).is_some_and(|t| t.shape == Shape::Word && t.entry.is(passed)))?;
    let after = scene.mentions_at(cue.sentence, at).next_back().and_then(|i| scene.mentions.get(i))?;
    if reading.token(at).is_some_and(|t| t.entry.is(kind::OBLIQUE)) {
        return None;
    }
    // "sie" may be an object.
    if after.traits & kind::SUBJECT_PRONOUN != 0 && after.traits & kind::FEMALE == 0 && reading.folded(at) != "sie" {
        return Some(at);
    }
    let start = reading.sentences.get(cue.sentence).map_or(0, |sentence| sentence.tokens.start);
    let is_word = |at: &usize| reading.token(*at).is_some_and(|t| t.shape == Shape::Word);
    let opener = (start..cue.tokens.start).rev().take(FIELD).take_while(is_word).last();
    let Some(opener) = opener.and_then(|at| reading.token(at)) else {
        let marks = (start..cue.tokens.start)
            .rev()
            .take(2)
            .any(|at| reading.token(at).is_some_and(|t| matches!(t.shape, Shape::Quote(_))));
        return marks.then_some(at);
    };
    let other = kind::PREPOSITION | kind::ADVERB | kind::SUBORDINATOR | kind::OBLIQUE;
    let determiner = opener.entry.is(kind::DETERMINER) && !opener.entry.is(kind::OBLIQUE);
    (opener.entry.is(other) && !determiner).then_some(at)
}
