//! Where the clause after a cue begins, and with what.

use std::ops::Range;

use super::super::cues::Cue;
use super::super::cues::lexicon::{Class, Form, kind};
use super::super::reading::Shape;
use super::super::scene::Scene;
use super::cuts::Cuts;
use super::weights::ClauseFeature as F;

/// Adverbs and dates between a cue and its clause that are passed over: "said late on Monday evening that".
const ASIDE: usize = 12;

/// The clause after a cue: it begins behind the listener, an adverb or a date, and ends with the sentence or before the next
/// thing that the same person goes on to say.
pub fn following(
    scene: &Scene<'_, '_>,
    cuts: &Cuts,
    cue: &Cue,
    source: Option<Range<usize>>,
    end: usize,
    seen: &mut Vec<(F, f32)>,
) -> Option<Range<usize>> {
    let reading = scene.reading;
    let mut start = cue.tokens.end;
    if let Some(source) = source.filter(|s| s.start >= start && s.start < start + 3) {
        start = source.end;
    }
    if reading.lexicon.language.comma_clauses && reading.token(start).is_some_and(|t| t.shape == Shape::Stop(',')) {
        start += 1;
    }
    let mut opener = None;
    for at in start..end.min(start + 10) {
        let Some(token) = reading.token(at) else { break };
        match token.shape {
            Shape::Word if token.entry.is(kind::THAT) => {
                opener = Some((F::OpensThat, at));
                break;
            }
            Shape::Word => {}
            Shape::Stop(',') if at == start && cue.class == Class::According => {
                opener = Some((F::OpensComma, at + 1));
                break;
            }
            _ => break,
        }
    }
    if opener.is_none() {
        // Behind the listener of "told", and behind adverbs and dates.
        let mut at = start;
        if cue.class == Class::Tell
            && let Some(listener) = scene.mentions_at(cue.sentence, at).next().and_then(|i| scene.mentions.get(i))
            && listener.tokens.end < end
            && listener.subject == reading.folded(at).eq("you")
        {
            at = listener.tokens.end;
        }
        let limit = end.min(at + ASIDE);
        while at < limit
            && reading
                .token(at)
                .is_some_and(|t| t.entry.is(kind::TIME) || t.entry.is(kind::ADVERB) && !t.entry.is(kind::NEGATION))
        {
            at += 1;
        }
        let token = reading.token(at)?;
        let entry = token.entry;
        let feature = match token.shape {
            Shape::Quote(_) => F::OpensQuote,
            Shape::Stop(':') => F::OpensColon,
            Shape::Stop(',') => F::OpensComma,
            Shape::Stop(_) => return None,
            Shape::Word if entry.is(kind::TO) => F::OpensTo,
            Shape::Word if entry.is(kind::AS) => F::OpensAs,
            Shape::Word if entry.is(kind::OF) => F::OpensOf,
            Shape::Word if matches!(reading.folded(at).as_ref(), "for" | "against" | "about" | "on" | "over") => {
                F::OpensAbout
            }
            Shape::Word if entry.is(kind::SUBJECT_PRONOUN) => F::OpensPronoun,
            Shape::Word if entry.is(kind::RELATIVE | kind::SUBORDINATOR) => F::OpensQuestion,
            Shape::Word if entry.is(kind::PREPOSITION) => F::OpensPreposition,
            Shape::Word if entry.is(kind::COORDINATOR) => F::OpensCoordinator,
            Shape::Word if entry.verb.is_some_and(|v| v.form == Form::Ing) => F::OpensIng,
            Shape::Word => {
                let longest = scene.mentions_at(cue.sentence, at).next_back();
                let subject = longest.and_then(|i| scene.mentions.get(i)).is_some_and(|m| m.subject);
                if subject { F::OpensSubject } else { F::OpensObject }
            }
        };
        opener = Some((feature, if matches!(token.shape, Shape::Stop(_)) { at + 1 } else { at }));
    }
    let (feature, start) = opener?;
    seen.push((feature, 1.0));
    let stop = cuts.end_of(scene, start, end, feature == F::OpensObject);
    (start < stop).then_some(start..stop)
}
