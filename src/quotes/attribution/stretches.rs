//! From a marked stretch to its cue and source, or to none: a ranker over the cues nearby, read from left to right.

use super::super::cues::lexicon::kind;
use super::super::people::mentions::{Mention, MentionKind};
use super::super::people::table::Table;
use super::super::scene::Scene;
use super::below::{Below, below};
use super::dominant::Dominant;
use super::inner::{Inner, inner};
use super::sources::Source;
use super::terms::Terms;
use super::weights::QuoteFeature as F;
use crate::language::ENGLISH;
use crate::sort;

/// Who may be behind a stretch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Choice {
    /// A cue and one of its sources: index of the cue, index of the mention.
    Cue(usize, Option<usize>),
    /// The quotation before goes on: the source of that one.
    Continues(usize, Option<usize>),
    /// A mention without a cue.
    Bare(usize),
    /// Somebody whom the page does not tell.
    Unknown,
    /// Nobody: a scare quote, a title, a nickname.
    Nobody,
}

impl Choice {
    /// The mention that is the source.
    pub const fn source(self) -> Option<usize> {
        match self {
            Self::Cue(_, source) | Self::Continues(_, source) => source,
            Self::Bare(source) => Some(source),
            Self::Unknown | Self::Nobody => None,
        }
    }
}

/// A choice, what was observed of it, and its probability among the stretch's choices.
#[derive(Debug, Clone)]
pub struct Ranked {
    /// The choice.
    pub choice: Choice,
    /// What was observed.
    pub seen: Vec<(F, f32)>,
    /// 0 to 1.
    pub probability: f32,
}

/// The choices of every outer stretch in order, best first and `keep` at most; empty for nested ones.
///
/// They are ranked twice where one figure says most of what is said, or a heading quotes: who that is shows only when all has been
/// read once.
pub fn rank(scene: &Scene<'_, '_>, table: &Table, sources: &[Vec<Source>], keep: usize) -> Vec<Vec<Ranked>> {
    let terms = Terms::of(scene.reading);
    let first = ranked(scene, table, sources, keep, &terms, None, &[]);
    let dominant = Dominant::of(scene, table, &first);
    let below = below(scene, &first);
    if dominant.is_none() && below.iter().all(Option::is_none) {
        return first;
    }
    ranked(scene, table, sources, keep, &terms, dominant.as_ref(), &below)
}

fn ranked(
    scene: &Scene<'_, '_>,
    table: &Table,
    sources: &[Vec<Source>],
    keep: usize,
    terms: &Terms,
    dominant: Option<&Dominant>,
    below: &[Option<Below>],
) -> Vec<Vec<Ranked>> {
    let mut all: Vec<Vec<Ranked>> = vec![Vec::new(); scene.stretches.len()];
    let mut last: Option<(usize, Choice)> = None;
    for (stretch, tokens) in scene.stretches.iter().enumerate() {
        let Some((&first, &end)) = tokens.first().zip(tokens.last()) else { continue };
        if scene.reading.tokens.get(first).is_some_and(|t| scene.reading.is_teaser(t.span.block)) {
            continue;
        }
        let below = below.get(stretch).copied().flatten();
        let look = Look { dominant, below, ..Look::new(scene, table, sources, terms, stretch, first, end, last) };
        let mut ranked = look.choices();
        ranked.truncate(keep);
        ranked.shrink_to_fit();
        if let Some(best) = ranked.first()
            && best.choice != Choice::Nobody
        {
            last = Some((stretch, best.choice));
        }
        if let Some(slot) = all.get_mut(stretch) {
            *slot = ranked;
        }
    }
    all
}

/// The choices of a stretch and what was observed of each.
pub type Found = Vec<(Choice, Vec<(F, f32)>)>;

/// One stretch and what stands around it.
pub struct Look<'s, 'r, 'a> {
    pub(super) scene: &'s Scene<'r, 'a>,
    pub(super) table: &'s Table,
    pub(super) dominant: Option<&'s Dominant>,
    pub(super) below: Option<Below>,
    pub(super) sources: &'s [Vec<Source>],
    pub(super) terms: &'s Terms,
    pub(super) stretch: usize,
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) last: Option<(usize, Choice)>,
    pub(super) inner: Inner,
    /// Its sentence is in the mood of reported speech, and no cue of its own says whose.
    pub(super) mood: bool,
}

impl<'s, 'r, 'a> Look<'s, 'r, 'a> {
    #[expect(clippy::too_many_arguments, reason = "what a stretch is looked at with, gathered here once")]
    fn new(
        scene: &'s Scene<'r, 'a>,
        table: &'s Table,
        sources: &'s [Vec<Source>],
        terms: &'s Terms,
        stretch: usize,
        first: usize,
        end: usize,
        last: Option<(usize, Choice)>,
    ) -> Self {
        let sentence = scene.sentence_of.get(first).copied().unwrap_or(usize::MAX);
        let mood = scene.in_reported_mood(sentence) && scene.cues_of(sentence).is_empty();
        Self {
            scene,
            table,
            dominant: None,
            below: None,
            sources,
            terms,
            stretch,
            first,
            end,
            last,
            inner: inner(scene.reading, stretch),
            mood,
        }
    }

    fn choices(&self) -> Vec<Ranked> {
        let mut found: Found = Vec::new();
        let scene = self.scene;
        let first_sentence = scene.sentence_of.get(self.first).copied().unwrap_or(usize::MAX);
        let end_sentence = scene.sentence_of.get(self.end).copied().unwrap_or(usize::MAX);
        let block = |s: usize| scene.reading.sentences.get(s).map(|sentence| sentence.block);
        self.cues_before(first_sentence, &mut found);
        self.cues_after(end_sentence, &mut found);
        if let Some(previous) = first_sentence.checked_sub(1) {
            let same = block(previous) == block(first_sentence);
            self.cues_of_previous(previous, same, &mut found);
        }
        if block(end_sentence + 1) == block(end_sentence) {
            self.cues_of_next(end_sentence + 1, &mut found);
        }
        self.continuation(first_sentence, end_sentence, &mut found);
        self.bare(first_sentence, end_sentence, &mut found);
        self.dominant(first_sentence, end_sentence, &mut found);
        self.below(first_sentence, &mut found);
        self.unknown(first_sentence, end_sentence, &mut found);
        self.nobody(first_sentence, end_sentence, &mut found);
        for (choice, seen) in &mut found {
            if let Some(source) = choice.source() {
                self.figure(source, seen);
            }
        }
        let foreign = if self.foreign() { 1.0 } else { 0.0 };
        let score =
            |seen: &[(F, f32)]| seen.iter().map(|(f, x)| (f.weight() + foreign * f.elsewhere()) * x).sum::<f32>();
        let scores: Vec<f32> = found.iter().map(|(_, seen)| score(seen)).collect();
        let top = scores.iter().copied().fold(f32::MIN, f32::max);
        let total: f32 = scores.iter().map(|s| (s - top).exp()).sum();
        let mut ranked: Vec<Ranked> = found
            .into_iter()
            .zip(scores)
            .map(|((choice, seen), s)| Ranked { choice, seen, probability: (s - top).exp() / total })
            .collect();
        sort::by(&mut ranked, |a, b| b.probability.total_cmp(&a.probability));
        ranked
    }

    /// What the page knows of the source's figure.
    fn figure(&self, source: usize, seen: &mut Vec<(F, f32)>) {
        let Some(mention) = self.scene.mentions.get(source) else { return };
        // "quien" is a person, as he and she are.
        let person = mention.traits & (kind::MALE | kind::FEMALE) != 0
            || self.scene.reading.folded(mention.tokens.start) == "quien";
        if mention.kind == MentionKind::Pronoun && person {
            seen.extend([(F::FigurePerson, 1.0), (F::FigureOften, 1.0)]);
        }
        if mention.kind != MentionKind::Name {
            return;
        }
        let Some(figure) = self.table.figure(source) else {
            seen.push((F::FigureNone, 1.0));
            return;
        };
        let bare = !figure.name.contains(' ') && !figure.person;
        let mut add = |holds: bool, f: F| {
            if holds {
                seen.push((f, 1.0));
            }
        };
        add(figure.person, F::FigurePerson);
        add(figure.body || mention.traits & kind::BODY != 0, F::FigureBody);
        add(bare, F::FigureLone);
        add(figure.mentions > 1, F::FigureOften);
        add(self.is_dominant(source), F::FigureMain);
        add(bare && self.scene.reading.lexicon.language.capital_nouns, F::FigureNoun);
    }

    /// Whether a mention names who says most of what is said on the page.
    pub(super) fn is_dominant(&self, mention: usize) -> bool {
        let figure = self.table.of_mention.get(mention).copied().flatten();
        self.dominant.is_some_and(|dominant| figure == Some(dominant.figure))
    }

    /// Whether the language is not the one that the weights without it were learned in.
    pub(super) fn foreign(&self) -> bool {
        let block = self.scene.reading.token(self.first).map_or(0, |token| token.span.block);
        *self.scene.reading.language_of(block) != ENGLISH
    }

    pub(super) fn source_kind(&self, mention: &Mention) -> F {
        match mention.kind {
            MentionKind::Name => F::SourceName,
            MentionKind::Pronoun => match self.scene.reading.folded(mention.tokens.start).as_ref() {
                "i" | "we" | "you" => F::SourceFirstPerson,
                "that" => F::SourceRelative,
                _ if mention.traits & kind::RELATIVE != 0 => F::SourceRelative,
                _ if mention.traits & kind::SUBJECT_PRONOUN != 0 => F::SourcePronoun,
                _ => F::SourceOther,
            },
            MentionKind::Nominal if mention.traits & kind::PERSON != 0 => F::SourcePerson,
            MentionKind::Nominal => F::SourceOther,
        }
    }
}
