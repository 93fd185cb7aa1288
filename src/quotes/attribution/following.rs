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

/// Words of the longest subject of a reported clause: "said the timing of the news from the harbour office was".
const SUBJECT: usize = 14;

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
    let mut opener = that(scene, cue, start, end);
    if cue.class == Class::According {
        opener = content_of_according(scene, start, end).or(opener);
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
                let reports = matches!(cue.class, Class::Say | Class::Think | Class::Show);
                let clause = subject || reports && finite_verb(scene, at..end.min(at + SUBJECT));
                if clause { F::OpensSubject } else { F::OpensObject }
            }
        };
        opener = Some((feature, if matches!(token.shape, Shape::Stop(_)) { at + 1 } else { at }));
    }
    let (mut feature, mut start) = opener?;
    if feature == F::OpensTo && !infinitive(scene, start + 1) {
        feature = F::OpensAbout;
    }
    // "called for calm": the preposition is the verb's, an infinitive's "to" is the clause's.
    let governed = matches!(feature, F::OpensOf | F::OpensAbout | F::OpensAs);
    if governed && start == cue.tokens.end && start + 1 < end {
        start += 1;
    }
    // "vowed in her campaign to “build it”": what is said begins with the infinitive.
    if feature == F::OpensPreposition
        && let Some(to) = (start..end.min(start + ASIDE)).take_while(|at| is_word(scene, *at)).find(|at| {
            let marked = reading.token(at + 1).is_some_and(|t| matches!(t.shape, Shape::Quote(_)));
            marked && reading.token(*at).is_some_and(|t| t.entry.is(kind::TO))
        })
    {
        (feature, start) = (F::OpensTo, to);
    }
    seen.push((feature, 1.0));
    let stop = cuts.end_of(scene, start, end, feature == F::OpensObject);
    (start < stop).then_some(start..stop)
}

/// The "that" of a cue's clause, behind its listener, a date or a place: "told the paper on Monday that". A "that" behind another
/// verb or behind an object is that one's: "said he hoped that", "cited a law that".
fn that(scene: &Scene<'_, '_>, cue: &Cue, start: usize, end: usize) -> Option<(F, usize)> {
    let reading = scene.reading;
    for at in start..end.min(start + ASIDE) {
        let token = reading.token(at).filter(|t| t.shape == Shape::Word)?;
        let entry = token.entry;
        if entry.is(kind::THAT) {
            return Some((F::OpensThat, at));
        }
        let aside = kind::PREPOSITION | kind::ADVERB | kind::TIME;
        // "said at a rally that", but "heard in a campaign that": only speech goes over a noun to its "that".
        let speech = matches!(cue.class, Class::Say | Class::Tell);
        if at > start && !speech && entry.is(kind::PREPOSITION) {
            return None;
        }
        let opens_aside = at > start || cue.class == Class::Tell || entry.is(aside);
        let verb = entry.is(kind::AUXILIARY | kind::SUBJECT_PRONOUN) || at > start && scene.is_cued(at) && !entry.noun;
        if !opens_aside || verb {
            return None;
        }
    }
    None
}

fn is_word(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.reading.token(at).is_some_and(|t| t.shape == Shape::Word)
}

/// Whether a finite verb follows in the same clause.
fn finite_verb(scene: &Scene<'_, '_>, tokens: Range<usize>) -> bool {
    let reading = scene.reading;
    for at in tokens {
        let Some(token) = reading.token(at).filter(|t| t.shape == Shape::Word) else { return false };
        let entry = token.entry;
        if entry.is(kind::RELATIVE | kind::THAT | kind::TO | kind::SUBORDINATOR) && !entry.is(kind::PREPOSITION) {
            return false;
        }
        let reports =
            scene.is_cued(at) && entry.verb.is_some_and(|v| matches!(v.form, Form::Third | Form::Past)) && !entry.noun;
        if entry.is(kind::AUXILIARY | kind::SUBJECT_PRONOUN) || entry.is(kind::VERB) && !token.capital || reports {
            return true;
        }
    }
    false
}

/// Whether the word behind "to" is a verb's base form.
fn infinitive(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.reading.token(at).is_some_and(|t| {
        let names = kind::DETERMINER | kind::POSSESSIVE | kind::OBJECT_PRONOUN | kind::OTHER_PRONOUN;
        let ing = scene.reading.folded(at).ends_with(scene.reading.lexicon.language.participle);
        t.shape == Shape::Word && !t.capital && !t.entry.is(names) && !ing
    })
}

/// Words of the longest source of "according to": "analysts at the harbour bank of Tarn".
const ACCORDING: usize = 14;

/// Where the content begins behind "according to" and its source: behind the next comma, or, where the verb stands second, at it.
fn content_of_according(scene: &Scene<'_, '_>, start: usize, end: usize) -> Option<(F, usize)> {
    let reading = scene.reading;
    let verb_second = reading.lexicon.language.verb_second;
    for at in start..end.min(start + ACCORDING) {
        let token = reading.token(at)?;
        let finite = token.entry.is(kind::AUXILIARY | kind::VERB) || token.entry.verb.is_some() && !token.entry.noun;
        match token.shape {
            Shape::Stop(',') => return Some((F::OpensComma, at + 1)),
            Shape::Word if verb_second && finite && !token.capital => return Some((F::OpensSubject, at)),
            Shape::Word | Shape::Stop('-' | '/' | '(' | ')' | '.' | '&') => {}
            _ => return None,
        }
    }
    None
}
