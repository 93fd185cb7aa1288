//! From a cue to its source: a ranker over the mentions of the cue's sentence.

use crate::language::ENGLISH;
use crate::sort;
use std::ops::Range;

use super::super::cues::Cue;
use super::super::cues::lexicon::{Class, Form, kind};
use super::super::people::mentions::{MAX_GROUP, Mention, MentionKind};
use super::super::reading::Shape;
use super::super::scene::Scene;
use super::verb_second;
use super::weights::SourceFeature as F;

/// Mentions of a sentence that are looked at, nearest to the cue first: enough for any sentence somebody would write.
const MAX_MENTIONS: usize = 16;

/// Auxiliaries and adverbs before a verb that are looked past: "would not yet have been able to".
const VERB_GROUP: usize = 12;

/// A source that a cue may name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Source {
    /// Index of the mention; `None` stands for "the cue names nobody".
    pub mention: Option<usize>,
    /// Its probability among the cue's choices, 0 to 1.
    pub probability: f32,
}

/// The choices of a cue and what was observed of each.
pub type Choices = Vec<(Option<usize>, Vec<(F, f32)>)>;

/// Every choice of a cue with its observations.
pub fn choices(scene: &Scene<'_, '_>, cue: &Cue) -> Choices {
    let Range { start, end } = scene.mentions_of(cue.sentence);
    // Mentions stand in order of their ends, their starts are out of order within a group only.
    let at = scene.mentions_before(cue.sentence, cue.tokens.start).end;
    let reach = MAX_MENTIONS + MAX_GROUP;
    let mut near: Vec<usize> = (at.saturating_sub(reach).max(start)..(at + reach).min(end)).collect();
    sort::by_key(&mut near, |i| {
        scene.mentions.get(*i).map_or(usize::MAX, |m| m.tokens.start.abs_diff(cue.tokens.start))
    });
    near.truncate(MAX_MENTIONS);
    sort::sort(&mut near);
    let mut all: Vec<_> = near
        .iter()
        .filter_map(|i| Some((*i, scene.mentions.get(*i)?)))
        .filter(|(_, mention)| mention.tokens.end <= cue.tokens.start || mention.tokens.start >= cue.tokens.end)
        .map(|(i, mention)| (Some(i), observe(scene, cue, mention)))
        .collect();
    let mut none = vec![(F::None, 1.0)];
    let mut add = |holds: bool, feature| {
        if holds {
            none.push((feature, 1.0));
        }
    };
    add(cue.passive, F::NonePassive);
    add(cue.class == Class::Noun, F::NoneNoun);
    add(cue.form == Form::Ing, F::NoneIng);
    add(cue.infinitive, F::NoneInfinitive);
    add(!near.iter().any(|i| scene.mentions.get(*i).is_some_and(|m| m.tokens.end <= cue.tokens.start)), F::NoneFirst);
    all.push((None, none));
    all
}

/// The sources of a cue, best first.
pub fn rank(scene: &Scene<'_, '_>, cue: &Cue) -> Vec<Source> {
    let choices = choices(scene, cue);
    let scores: Vec<f32> = choices.iter().map(|(_, seen)| seen.iter().map(|(f, x)| f.weight() * x).sum()).collect();
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let total: f32 = scores.iter().map(|score| (score - top).exp()).sum();
    let mut ranked: Vec<Source> = choices
        .iter()
        .zip(&scores)
        .map(|((mention, _), score)| Source { mention: *mention, probability: (score - top).exp() / total })
        .collect();
    sort::by(&mut ranked, |a, b| b.probability.total_cmp(&a.probability));
    ranked
}

fn observe(scene: &Scene<'_, '_>, cue: &Cue, mention: &Mention) -> Vec<(F, f32)> {
    let mut seen = Vec::with_capacity(16);
    let reading = scene.reading;
    let before = mention.tokens.end <= cue.tokens.start;
    let gap = if before { mention.tokens.end..cue.tokens.start } else { cue.tokens.end..mention.tokens.start };
    let between = scene.between(gap.clone());
    let verbal = !matches!(cue.class, Class::Noun | Class::According);
    let postposed = reading.lexicon.language.postposed.contains(&reading.folded(cue.tokens.start).as_ref());
    let subject = before && mention.subject;
    let mut add = |holds: bool, feature: F| {
        if holds {
            seen.push((feature, 1.0));
        }
    };
    let clear = between.words == 0 && between.commas == 0 && between.quotes == 0 && between.last_stop.is_none();
    if before {
        let distance = match between.words + between.quotes + between.commas {
            _ if clear => F::BeforeGap0,
            0..=2 => F::BeforeGap2,
            3..=5 => F::BeforeGap5,
            6..=10 => F::BeforeGap10,
            _ => F::BeforeFar,
        };
        add(true, distance);
        add(postposed && clear, F::AccordingTo);
    } else {
        add(clear, F::AfterGap0);
        add(!clear, F::AfterFar);
        let (inverted, comma) = behind_marks(scene, cue);
        add(verbal && clear && inverted, F::Inverted);
        add(verbal && clear && comma && !inverted, F::InvertedComma);
        // English alone puts whom the verb speaks to right behind it: “…,” told X. Elsewhere that is the subject: « … », a assuré X.
        let block = reading.token(cue.tokens.start).map_or(0, |token| token.span.block);
        let speaks_to = !inverted || *reading.language_of(block) == ENGLISH;
        add(clear && cue.class == Class::Tell && speaks_to, F::AfterTell);
        add(verbal && !cue.passive && last_is(scene, mention, kind::TO), F::Listener);
        add(verbal && cue.passive && last_is(scene, mention, kind::BY), F::ByAgent);
        add(cue.class == Class::According && clear && !postposed, F::AccordingTo);
        add(cue.class == Class::Noun && gap.len() == 1 && mention.after_preposition, F::NounAgent);
    }
    add(verbal && before && cue.passive, F::PassiveSubject);
    add(between.commas == 2 && between.verbs == 0, F::TwoCommas);
    let comma = |at: usize| reading.token(at).is_some_and(|t| t.shape == Shape::Stop(','));
    let verb_group = (mention.tokens.end..cue.tokens.start)
        .rev()
        .take(VERB_GROUP)
        .find(|at| !reading.token(*at).is_some_and(|t| t.entry.is(kind::AUXILIARY | kind::ADVERB)));
    let apart = comma(mention.tokens.end) && verb_group.is_some_and(|at| at > mention.tokens.end && comma(at));
    add(before && apart && !mention.after_preposition && !mention.after_verb, F::AcrossParenthesis);
    add(between.coordinators > 0, F::Coordinator);
    add(between.relatives > 0, F::Relative);
    add(between.subordinators > 0, F::Subordinator);
    let traits = mention.traits;
    for feature in nature(scene, mention).into_iter().chain(verb_second::observe(scene, cue, mention)) {
        add(true, feature);
    }
    add(traits & kind::TIME != 0, F::Time);
    add(mention.possessive, F::Possessive);
    add(mention.after_preposition, F::AfterPreposition);
    add(last_is(scene, mention, kind::OF), F::AfterOf);
    add(mention.after_verb, F::AfterVerb);
    add(mention.first, F::First);
    add(mention.begins_clause, F::BeginsClause);
    add(subject, F::Subject);
    if cue.class == Class::Noun {
        add(before && mention.possessive && between.words <= 2 && between.commas == 0, F::NounPossessive);
        add(mention.first, F::NounFirst);
        add(subject, F::NounSubject);
    }
    if cue.form == Form::Ing && verbal {
        add(mention.first && !mention.after_preposition, F::IngFirst);
        add(before && clear, F::IngGap0);
        // "sent a letter to Reed demanding answers": to whom it was sent.
        add(before && clear && last_is(scene, mention, kind::TO), F::Listener);
        add(before && between.words == 0 && between.commas == 1, F::IngComma);
        add(subject, F::IngSubject);
        add(
            !before && cue.tokens.start <= first_token(scene, cue) + 1 && subject_after_comma(scene, mention),
            F::ParticipleLeads,
        );
    }
    add(cue.infinitive && subject, F::InfinitiveSubject);
    let joined =
        cue.tokens.start.checked_sub(1).and_then(|i| reading.token(i)).is_some_and(|t| t.entry.is(kind::COORDINATOR));
    add(subject && joined && between.subordinators == 0, F::Coordinated);
    let owns = before && between.cues > 0 && (mention.tokens.end..cue.tokens.start).take(2).any(|at| scene.is_cued(at));
    add(owns, F::OwnsOtherCue);
    let comma_before =
        mention.tokens.start.checked_sub(1).and_then(|i| reading.token(i)).is_some_and(|t| t.shape == Shape::Stop(','));
    let comma_after = reading.token(mention.tokens.end).is_some_and(|t| t.shape == Shape::Stop(','));
    add(comma_before && comma_after && before, F::InsideApposition);
    let mut count = |n: usize, cap: usize, feature: F| {
        if n > 0 {
            seen.push((feature, n.min(cap) as f32));
        }
    };
    count(between.commas, 4, F::Commas);
    count(between.quotes, 2, F::Quotes);
    count(between.verbs, 3, F::Verbs);
    count(scene.mentions_between(cue.sentence, &gap, 4), 4, F::MentionsBetween);
    seen
}

/// Whether a cue follows a closing mark, and whether a comma stands before it. Auxiliaries may come first: “…”, a déclaré X.
fn behind_marks(scene: &Scene<'_, '_>, cue: &Cue) -> (bool, bool) {
    let reading = scene.reading;
    let lead = (first_token(scene, cue)..cue.tokens.start)
        .rev()
        .take(VERB_GROUP)
        .find(|i| !reading.token(*i).is_some_and(|t| t.entry.is(kind::AUXILIARY)));
    let shape = |at: Option<usize>| at.and_then(|at| reading.token(at)).map(|t| t.shape);
    let closes = |at: Option<usize>| matches!(shape(at), Some(Shape::Quote(_)));
    let comma = shape(lead) == Some(Shape::Stop(','));
    // Only American English sets the comma inside the marks.
    (closes(lead) || comma && closes(lead.and_then(|at| at.checked_sub(1))), comma)
}

/// What a mention is: a name, a pronoun of some sort, a noun of some sort.
fn nature(scene: &Scene<'_, '_>, mention: &Mention) -> Vec<F> {
    let traits = mention.traits;
    let word = scene.reading.folded(mention.tokens.start);
    match mention.kind {
        MentionKind::Name => vec![F::Name],
        MentionKind::Pronoun if matches!(word.as_ref(), "i" | "we" | "you") => vec![F::FirstPerson],
        MentionKind::Pronoun if traits & kind::SUBJECT_PRONOUN != 0 => vec![F::SubjectPronoun],
        MentionKind::Pronoun if traits & kind::OBJECT_PRONOUN != 0 => vec![F::ObjectPronoun],
        MentionKind::Pronoun if traits & kind::RELATIVE != 0 => vec![F::RelativePronoun],
        MentionKind::Pronoun => vec![F::OtherPronoun],
        MentionKind::Nominal => [(kind::PERSON, F::Person), (kind::BODY, F::Body), (kind::TEXT, F::Text)]
            .into_iter()
            .filter_map(|(bit, feature)| (traits & bit != 0).then_some(feature))
            .collect(),
    }
}

fn first_token(scene: &Scene<'_, '_>, cue: &Cue) -> usize {
    scene.reading.sentences.get(cue.sentence).map_or(0, |sentence| sentence.tokens.start)
}

fn subject_after_comma(scene: &Scene<'_, '_>, mention: &Mention) -> bool {
    let comma = |i: usize| scene.reading.token(i).is_some_and(|t| !matches!(t.shape, Shape::Word));
    mention.tokens.start.checked_sub(1).is_some_and(comma)
}

fn last_is(scene: &Scene<'_, '_>, mention: &Mention, kinds: u32) -> bool {
    mention.tokens.start.checked_sub(1).and_then(|i| scene.reading.token(i)).is_some_and(|t| t.entry.is(kinds))
}
