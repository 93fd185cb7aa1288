//! Reported speech without marks: from a cue to the clause that it reports, and whether it reports one at all.

use std::ops::Range;

use super::super::cues::Cue;
use super::super::cues::lexicon::{Class, Form, kind};
use super::super::people::mentions::MentionKind;
use super::super::reading::Shape;
use super::super::scene::{Between, Scene};
use super::cuts::{Cuts, as_told};
use super::following::following;
use super::sources::Source;
use super::weights::ClauseFeature as F;

/// Tokens of the longest clause that is reported, marked stretches as one: no clause found in `PolNeAR` train and dev is as long.
/// Without it a sentence of n cues would give n clauses of up to n words.
const MAX_CLAUSE: usize = 250;

/// A clause that a cue may report.
#[derive(Debug, Clone)]
pub struct Clause {
    /// Index of the cue.
    pub cue: usize,
    /// Index of the mention that is the source.
    pub source: Option<usize>,
    /// The clause’s tokens.
    pub tokens: Range<usize>,
    /// The rest of a clause that its cue stands in: "The bridge, she said, will hold".
    pub rest: Option<Range<usize>>,
    /// What was observed.
    pub seen: Vec<(F, f32)>,
    /// Whether it is a clause or an infinitive, and not the object of its cue.
    pub clausal: bool,
    /// How likely the cue reports it, 0 to 1.
    pub probability: f32,
}

/// The clause of every cue that has one, in order of the cues.
pub fn clauses(scene: &Scene<'_, '_>, sources: &[Vec<Source>]) -> Vec<Clause> {
    let cuts = Cuts::new(scene);
    (0..scene.cues.len()).filter_map(|index| clause(scene, sources, &cuts, index)).collect()
}

fn clause(scene: &Scene<'_, '_>, sources: &[Vec<Source>], cuts: &Cuts, index: usize) -> Option<Clause> {
    let cue = scene.cues.get(index)?;
    let sentence = scene.reading.sentences.get(cue.sentence)?.tokens.clone();
    let best = sources.get(index).and_then(|ranked| ranked.first().copied());
    let source = best.and_then(|source| source.mention);
    let mention = source.and_then(|i| scene.mentions.get(i));
    let end = cuts.content_end(cue.sentence).max(cue.tokens.end);
    // What the cue and its source cover together.
    let group = mention.map_or(cue.tokens.clone(), |m| {
        if m.tokens.start.abs_diff(cue.tokens.start) < 12 {
            m.tokens.start.min(cue.tokens.start)..m.tokens.end.max(cue.tokens.end)
        } else {
            cue.tokens.clone()
        }
    });
    let led_by_comma = group.start > sentence.start
        && scene.reading.token(group.start - 1).is_some_and(|t| t.shape == Shape::Stop(','));
    let closes = ends_here(scene, group.end, end);
    let comma = |at: usize| scene.reading.token(at).is_some_and(|t| t.shape == Shape::Stop(','));
    let according = cue.class == Class::According;
    let inserted = cue.class != Class::Noun
        && group.start > sentence.start + usize::from(led_by_comma)
        && (led_by_comma || according)
        && group.end + 1 < end
        && (comma(group.end) && goes_on(scene, cue, group.end + 1)
            || according && scene.reading.lexicon.language.verb_second && !comma(group.end));
    let trailing = match cue.class {
        Class::According => group.start > sentence.start,
        Class::Noun => false,
        _ => led_by_comma && (closes || inserted) && group.start > sentence.start + 2,
    };
    let mut seen = Vec::with_capacity(20);
    let mut rest = None;
    let tokens = if trailing || inserted {
        seen.push((F::Trailing, 1.0));
        if inserted {
            seen.push((F::Inserted, 1.0));
            let from = group.end + usize::from(comma(group.end));
            rest = Some(from..cuts.end_of(scene, from, end, false).max(from));
        }
        sentence.start..group.start - usize::from(led_by_comma)
    } else {
        following(scene, cuts, cue, mention.map(|m| m.tokens.clone()), end, &mut seen)?
    };
    // “…”, said the mayor, according to a note: the words have a cue of their own.
    let quote = |at: usize| scene.reading.token(at).is_some_and(|t| matches!(t.shape, Shape::Quote(_)));
    let own = scene.cues_after(cue.sentence, tokens.start).next().and_then(|i| scene.cues.get(i));
    if trailing && according && quote(tokens.start) && own.is_some_and(|own| own.tokens.end < cue.tokens.start) {
        return None;
    }
    if tokens.len() + rest.as_ref().map_or(0, Range::len) > MAX_CLAUSE {
        return None;
    }
    // A clause that holds its own speaker is no clause of theirs.
    if mention.is_some_and(|m| tokens.contains(&m.tokens.start))
        || scene.reading.sentences.get(cue.sentence).is_some_and(|s| scene.reading.is_teaser(s.block))
    {
        return None;
    }
    let inside = scene.between(tokens.clone());
    if inside.all_words < 2 && rest.is_none() {
        return None;
    }
    observe(scene, cue, &inside, &mut seen);
    let mut add = |holds: bool, f: F| {
        if holds {
            seen.push((f, 1.0));
        }
    };
    match mention.map(|m| (m.kind, m.traits)) {
        None => add(true, F::NoSource),
        Some((MentionKind::Name, _)) => add(true, F::SourceName),
        Some((MentionKind::Pronoun, traits)) => {
            add(traits & kind::SUBJECT_PRONOUN != 0, F::SourcePronoun);
            add(traits & kind::SUBJECT_PRONOUN == 0, F::SourceOtherPronoun);
        }
        Some((MentionKind::Nominal, traits)) => {
            add(traits & (kind::PERSON | kind::BODY) != 0, F::SourcePerson);
            add(traits & kind::TEXT != 0, F::SourceText);
            add(traits & (kind::PERSON | kind::BODY | kind::TEXT) == 0, F::SourceThing);
        }
    }
    seen.push((F::SourceScore, best.map_or(0.0, |s| s.probability)));
    let clausal = seen.iter().any(|(f, _)| {
        matches!(
            f,
            F::Trailing
                | F::OpensThat
                | F::OpensSubject
                | F::OpensPronoun
                | F::OpensQuestion
                | F::OpensTo
                | F::OpensColon
        )
    });
    let score: f32 = seen.iter().map(|(f, x)| f.weight() * x).sum();
    Some(Clause { cue: index, source, tokens, rest, clausal, seen, probability: 1.0 / (1.0 + (-score).exp()) })
}

/// Whether a sentence ends after a cue and its source but for a date or an adverb.
fn ends_here(scene: &Scene<'_, '_>, from: usize, end: usize) -> bool {
    from >= end
        // "she wrote a lot"
        || end - from <= 6 && !matches!(scene.reading.folded(from).as_ref(), "a" | "an")
            && (from..end).all(|at| {
                scene.reading.token(at).is_some_and(|t| {
                    !t.entry.is(kind::THAT | kind::TO | kind::SUBJECT_PRONOUN | kind::AUXILIARY)
                        && t.shape == Shape::Word
                })
            })
}

/// Whether a clause goes on behind the comma after an inserted cue, and no participle or clause of the author's begins there.
fn goes_on(scene: &Scene<'_, '_>, cue: &Cue, at: usize) -> bool {
    let Some(token) = scene.reading.token(at) else { return false };
    let entry = token.entry;
    let participle = entry.verb.is_some_and(|verb| verb.form == Form::Ing);
    let relative = entry.is(kind::RELATIVE) || scene.reading.folded(at).ends_with("ing");
    let tells_who = cue.class != Class::According && entry.is(kind::DETERMINER);
    let other = participle || relative || as_told(scene, at) || scene.is_cued(at) || tells_who && scene.is_cued(at + 1);
    token.shape == Shape::Word && !other
}

fn observe(scene: &Scene<'_, '_>, cue: &Cue, inside: &Between, seen: &mut Vec<(F, f32)>) {
    let opens = |features: &[F], seen: &[(F, f32)]| seen.iter().any(|(f, _)| features.contains(f));
    let trailing = opens(&[F::Trailing], seen);
    let clausal = opens(&[F::OpensThat, F::OpensSubject, F::OpensPronoun, F::OpensQuestion], seen);
    let mut add = |holds: bool, f: F| {
        if holds {
            seen.push((f, 1.0));
        }
    };
    add(true, F::Any);
    add(
        true,
        match cue.class {
            Class::Say => F::Say,
            Class::Tell => F::Tell,
            Class::Judge => F::Judge,
            Class::Think => F::Think,
            Class::Show => F::Show,
            Class::Noun => F::Noun,
            Class::According => F::According,
        },
    );
    let verbal = !matches!(cue.class, Class::Noun | Class::According);
    add(verbal && cue.form == Form::Past, F::Past);
    add(verbal && cue.form == Form::Third, F::Third);
    add(verbal && cue.form == Form::Base, F::Base);
    add(cue.form == Form::Ing, F::Ing);
    add(cue.infinitive, F::Infinitive);
    add(cue.passive, F::Passive);
    add(cue.modal, F::Modal);
    add(cue.negated, F::Negated);
    add(inside.all_words < 4, F::Short);
    add(inside.all_words > 15, F::Long);
    let verbal = inside.clausal > 0;
    add(trailing && verbal, F::TrailingVerb);
    add(!trailing && verbal, F::HoldsVerb);
    let speech = matches!(cue.class, Class::Say | Class::Tell);
    add(trailing && speech, F::TrailingSay);
    add(clausal && speech, F::ClauseSay);
    add(clausal && cue.class == Class::Judge, F::ClauseJudge);
    add(!clausal && !trailing && speech, F::ObjectSay);
    let sentence_start = scene.reading.sentences.get(cue.sentence).map_or(0, |s| s.tokens.start);
    add(cue.tokens.start == sentence_start, F::CueFirst);
    let before =
        cue.tokens.start.checked_sub(1).filter(|at| *at >= sentence_start).and_then(|at| scene.reading.token(at));
    add(before.is_some_and(|t| t.entry.is(kind::DETERMINER) && !t.entry.is(kind::OTHER_PRONOUN)), F::AfterDeterminer);
    add(before.is_some_and(|t| t.entry.is(kind::PREPOSITION)), F::AfterPreposition);
    add(before.is_some_and(|t| t.possessive || t.entry.is(kind::POSSESSIVE)), F::AfterPossessive);
    let main =
        scene.cues_of(cue.sentence).find_map(|i| scene.cues.get(i)).is_some_and(|first| first.tokens == cue.tokens);
    add(main, F::FirstCue);
    let comma = before.is_some_and(|t| t.shape == Shape::Stop(','));
    add(comma && !trailing && matches!(cue.form, Form::Past | Form::Participle), F::AfterComma);
    add(inside.quotes > 0, F::HoldsQuote);
}
