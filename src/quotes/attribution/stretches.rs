//! From a marked stretch to its cue and source, or to none: a ranker over the cues nearby, read from left to right.

use super::super::cues::lexicon::{Class, Form, kind};
use super::super::people::mentions::{Mention, MentionKind};
use super::super::reading::Shape;
use super::scene::{Between, Scene};
use super::sources::Source;
use super::weights::QuoteFeature as F;

/// Cues looked at in one sentence, nearest to the stretch first.
const MAX_CUES: usize = 6;

/// Who may be behind a stretch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Choice {
    /// A cue and one of its sources: index of the cue, index of the mention.
    Cue(usize, Option<usize>),
    /// The quotation before goes on: the source of that one.
    Continues(usize, Option<usize>),
    /// A mention without a cue.
    Bare(usize),
    /// Nobody: a scare quote, a title, a nickname.
    Nobody,
}

impl Choice {
    /// The mention that is the source.
    pub const fn source(self) -> Option<usize> {
        match self {
            Self::Cue(_, source) | Self::Continues(_, source) => source,
            Self::Bare(source) => Some(source),
            Self::Nobody => None,
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

/// The choices of every outer stretch in order, best first; empty for nested ones.
pub fn rank(scene: &Scene<'_, '_>, sources: &[Vec<Source>]) -> Vec<Vec<Ranked>> {
    let mut all: Vec<Vec<Ranked>> = vec![Vec::new(); scene.stretches.len()];
    let mut last: Option<(usize, Choice)> = None;
    for (stretch, tokens) in scene.stretches.iter().enumerate() {
        let Some((&first, &end)) = tokens.first().zip(tokens.last()) else { continue };
        if scene.reading.tokens.get(first).is_some_and(|t| scene.reading.is_teaser(t.span.block)) {
            continue;
        }
        let look = Look::new(scene, sources, stretch, first, end, last);
        let ranked = look.choices();
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

/// One stretch and what stands around it.
struct Look<'s, 'r, 'a> {
    scene: &'s Scene<'r, 'a>,
    sources: &'s [Vec<Source>],
    first: usize,
    end: usize,
    last: Option<(usize, Choice)>,
    inner: Inner,
}

/// What a stretch holds.
struct Inner {
    words: usize,
    comma: bool,
    stop: bool,
    title: bool,
    clause: bool,
    first_person: bool,
    single: bool,
}

impl<'s, 'r, 'a> Look<'s, 'r, 'a> {
    fn new(
        scene: &'s Scene<'r, 'a>,
        sources: &'s [Vec<Source>],
        stretch: usize,
        first: usize,
        end: usize,
        last: Option<(usize, Choice)>,
    ) -> Self {
        Self { scene, sources, first, end, last, inner: inner(scene, stretch) }
    }

    fn choices(&self) -> Vec<Ranked> {
        let mut found: Vec<(Choice, Vec<(F, f32)>)> = Vec::new();
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
        self.nobody(first_sentence, end_sentence, &mut found);
        let score = |seen: &[(F, f32)]| seen.iter().map(|(f, x)| f.weight() * x).sum::<f32>();
        let scores: Vec<f32> = found.iter().map(|(_, seen)| score(seen)).collect();
        let top = scores.iter().copied().fold(f32::MIN, f32::max);
        let total: f32 = scores.iter().map(|s| (s - top).exp()).sum();
        let mut ranked: Vec<Ranked> = found
            .into_iter()
            .zip(scores)
            .map(|((choice, seen), s)| Ranked { choice, seen, probability: (s - top).exp() / total })
            .collect();
        ranked.sort_by(|a, b| b.probability.total_cmp(&a.probability));
        ranked
    }

    fn cues_before(&self, sentence: usize, found: &mut Vec<(Choice, Vec<(F, f32)>)>) {
        let cues = self.scene.cues_of(sentence);
        for index in cues.rev().filter(|i| self.cue_end(*i) <= self.first).take(MAX_CUES) {
            let gap = self.cue_end(index)..self.first;
            let between = self.scene.between(gap);
            let mut seen = Vec::with_capacity(16);
            seen.push((
                match between.words + between.quotes {
                    0 => F::BeforeGap0,
                    1 | 2 => F::BeforeGap2,
                    3..=5 => F::BeforeGap5,
                    6..=10 => F::BeforeGap10,
                    _ => F::BeforeFar,
                },
                1.0,
            ));
            if self.inner.comma && self.first + 1 < self.sentence_end(sentence) {
                seen.push((F::BeforeWhenComma, 1.0));
            }
            if between.ends_in_stop {
                match between.last_stop {
                    Some(':') => seen.push((F::Colon, 1.0)),
                    Some(',') => seen.push((F::Comma, 1.0)),
                    _ => {}
                }
            }
            if self.that_clause(sentence) == Some(index) {
                seen.push((F::OwnsThatClause, 1.0));
            }
            self.common(&between, &mut seen);
            self.cue(index, seen, found);
        }
    }

    /// Words between the stretch and a cue after it, but for those that name the cue's first source.
    fn gap_after(&self, index: usize, words: usize) -> usize {
        let source = self.sources.get(index).and_then(|ranked| ranked.first()?.mention);
        let own = source
            .and_then(|i| self.scene.mentions.get(i))
            .filter(|m| m.tokens.start > self.end && m.tokens.end <= self.cue_start(index))
            .map_or(0, |m| self.scene.between(m.tokens.clone()).words);
        words.saturating_sub(own)
    }

    fn cues_after(&self, sentence: usize, found: &mut Vec<(Choice, Vec<(F, f32)>)>) {
        let cues = self.scene.cues_of(sentence);
        for index in cues.filter(|i| self.cue_start(*i) > self.end).take(MAX_CUES) {
            let between = self.scene.between(self.end + 1..self.cue_start(index));
            let mut seen = Vec::with_capacity(16);
            seen.push((
                match self.gap_after(index, between.words) + between.quotes {
                    0 => F::AfterGap0,
                    1 | 2 => F::AfterGap2,
                    3..=5 => F::AfterGap5,
                    _ => F::AfterFar,
                },
                1.0,
            ));
            let comma =
                self.inner.comma || self.scene.reading.token(self.end + 1).is_some_and(|t| t.shape == Shape::Stop(','));
            seen.push((
                if comma {
                    F::AfterComma
                } else if self.inner.stop {
                    F::AfterEnd
                } else {
                    F::AfterOpen
                },
                1.0,
            ));
            let behind = self.scene.between(self.cue_end(index)..self.sentence_end(sentence)).quotes > 0;
            let leads = self.scene.reading.sentences.get(sentence).is_some_and(|s| s.tokens.start == self.first);
            if behind {
                seen.push((if leads { F::AfterBroken } else { F::AfterBusy }, 1.0));
            }
            if self.that_clause(sentence).is_some() {
                seen.push((F::AfterThatClause, 1.0));
            }
            if self.subordinate(sentence) {
                seen.push((F::AfterLeadClause, 1.0));
            }
            self.common(&between, &mut seen);
            self.cue(index, seen, found);
        }
    }

    /// The cue whose "that" opens the clause that the stretch stands in.
    fn that_clause(&self, sentence: usize) -> Option<usize> {
        let index = self.scene.cues_of(sentence).rev().find(|i| {
            self.cue_end(*i) < self.first
                && self.scene.reading.token(self.cue_end(*i)).is_some_and(|t| t.entry.is(kind::THAT))
        })?;
        let between = self.scene.between(self.cue_end(index)..self.first);
        (between.commas == 0 && between.quotes == 0 && between.cues == 0 && between.words <= 8).then_some(index)
    }

    /// Whether the stretch stands in a clause that leads up to the sentence's main clause: "Asked about …, she said".
    fn subordinate(&self, sentence: usize) -> bool {
        let Some(start) = self.scene.reading.sentences.get(sentence).map(|s| s.tokens.start) else { return false };
        start < self.first
            && self.scene.reading.token(start).is_some_and(|t| {
                t.entry.is(kind::SUBORDINATOR)
                    || t.entry.verb.is_some_and(|verb| matches!(verb.form, Form::Past | Form::Ing))
            })
    }

    fn cues_of_previous(&self, sentence: usize, same_block: bool, found: &mut Vec<(Choice, Vec<(F, f32)>)>) {
        let end = self.sentence_end(sentence);
        let colon =
            end.checked_sub(1).and_then(|i| self.scene.reading.token(i)).is_some_and(|t| t.shape == Shape::Stop(':'));
        for (rank, index) in self.scene.cues_of(sentence).rev().take(3).enumerate() {
            let between = self.scene.between(self.cue_end(index)..end);
            let mut seen = Vec::with_capacity(12);
            let mut add = |holds: bool, f: F| {
                if holds {
                    seen.push((f, 1.0));
                }
            };
            add(same_block, F::PreviousSentence);
            add(same_block && colon, F::PreviousColon);
            add(!same_block, F::PreviousBlock);
            add(!same_block && colon, F::PreviousBlockColon);
            add(between.quotes > 0, F::PreviousQuotes);
            add(rank == 0, F::LastCue);
            self.cue(index, seen, found);
        }
    }

    fn cues_of_next(&self, sentence: usize, found: &mut Vec<(Choice, Vec<(F, f32)>)>) {
        let start = self.scene.reading.sentences.get(sentence).map_or(0, |s| s.tokens.start);
        for index in self.scene.cues_of(sentence).take(2) {
            let mut seen = vec![(F::NextSentence, 1.0)];
            if self.cue_start(index) <= start + 3 {
                seen.push((F::NextStarts, 1.0));
            }
            self.cue(index, seen, found);
        }
    }

    /// Observations of what stands between a cue and the stretch.
    fn common(&self, between: &Between, seen: &mut Vec<(F, f32)>) {
        let mut add = |holds: bool, f: F| {
            if holds {
                seen.push((f, 1.0));
            }
        };
        add(between.that, F::That);
        add(between.as_word, F::As);
        add(between.relatives > 0, F::Relative);
        add(between.coordinators > 0, F::Coordinator);
        add(between.subordinators > usize::from(between.that), F::Subordinator);
        let mut count = |n: usize, f: F| {
            if n > 0 {
                seen.push((f, n.min(3) as f32));
            }
        };
        count(between.commas, F::Commas);
        count(between.cues, F::OtherCues);
        count(between.quotes, F::OtherQuotes);
    }

    /// Adds the choices of one cue: its best source and, where it is no clear case, its second.
    fn cue(&self, index: usize, seen: Vec<(F, f32)>, found: &mut Vec<(Choice, Vec<(F, f32)>)>) {
        let Some(cue) = self.scene.cues.get(index) else { return };
        for (rank, source) in self.sources.get(index).into_iter().flatten().take(2).enumerate() {
            if rank == 1 && source.probability < 0.05 {
                break;
            }
            let mut seen = seen.clone();
            let mut add = |holds: bool, f: F| {
                if holds {
                    seen.push((f, 1.0));
                }
            };
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
            let fragment = !self.inner.comma && !self.inner.clause && self.inner.words < 8;
            add(cue.class == Class::Judge && fragment, F::JudgeFragment);
            let verbal = !matches!(cue.class, Class::Noun | Class::According);
            add(verbal && cue.form == Form::Past, F::Past);
            add(verbal && cue.form == Form::Third, F::Third);
            add(cue.form == Form::Ing, F::Ing);
            add(cue.infinitive, F::Infinitive);
            add(cue.passive, F::Passive);
            add(cue.modal, F::Modal);
            add(cue.negated, F::Negated);
            add(rank == 1, F::SecondSource);
            let mention = source.mention.and_then(|i| self.scene.mentions.get(i));
            add(mention.is_none(), F::NoSource);
            add(mention.is_some() && self.last_source() == source.mention, F::SameSource);
            if let Some(mention) = mention {
                let owned = cue.class == Class::Noun && mention.possessive && mention.tokens.end == cue.tokens.start;
                let that = self.scene.reading.token(cue.tokens.end).is_some_and(|t| t.entry.is(kind::THAT));
                add(owned, F::NounPossessive);
                add(owned && that && cue.tokens.end < self.first, F::NounThat);
                add(
                    mention.tokens.start >= cue.tokens.end
                        && mention.tokens.end <= self.first
                        && cue.tokens.end <= self.first,
                    F::SourceBetween,
                );
                seen.push((self.source_kind(mention), 1.0));
            }
            seen.push((F::SourceScore, source.probability));
            found.push((Choice::Cue(index, source.mention), seen));
        }
    }

    fn source_kind(&self, mention: &Mention) -> F {
        match mention.kind {
            MentionKind::Name => F::SourceName,
            MentionKind::Pronoun => match self.scene.reading.folded(mention.tokens.start).as_ref() {
                "i" | "we" | "you" => F::SourceFirstPerson,
                "who" | "which" | "that" => F::SourceRelative,
                _ if mention.traits & kind::SUBJECT_PRONOUN != 0 => F::SourcePronoun,
                _ => F::SourceOther,
            },
            MentionKind::Nominal if mention.traits & kind::PERSON != 0 => F::SourcePerson,
            MentionKind::Nominal => F::SourceOther,
        }
    }

    fn last_source(&self) -> Option<usize> {
        self.last.and_then(|(_, choice)| choice.source())
    }

    fn continuation(&self, first: usize, end: usize, found: &mut Vec<(Choice, Vec<(F, f32)>)>) {
        let Some((stretch, choice)) = self.last else { return };
        let Some(previous) = self.scene.stretches.get(stretch).and_then(|tokens| tokens.last().copied()) else {
            return;
        };
        let previous_sentence = self.scene.sentence_of.get(previous).copied().unwrap_or(usize::MAX);
        let block = |s: usize| self.scene.reading.sentences.get(s).map_or(usize::MAX, |sentence| sentence.block);
        let blocks = block(first).saturating_sub(block(previous_sentence));
        if blocks > 1 {
            return;
        }
        let mut seen = vec![(F::Continues, 1.0)];
        let mut add = |holds: bool, f: F| {
            if holds {
                seen.push((f, 1.0));
            }
        };
        let apart = first.saturating_sub(previous_sentence);
        let between = self.scene.between(previous + 1..self.first);
        add(blocks == 1, F::ContinuesBlock);
        add(between.words == 0, F::ContinuesAtOnce);
        add(apart == 0, F::ContinuesSentence);
        add(apart > 1, F::ContinuesFar);
        add(self.inner.words < 6 && !self.inner.stop, F::ContinuesFragment);
        let cued = !self.scene.cues_of(first).is_empty() || !self.scene.cues_of(end).is_empty();
        add(cued && apart > 0, F::ContinuesCue);
        add(self.alone(first, end), F::ContinuesParagraph);
        found.push((Choice::Continues(stretch, choice.source()), seen));
    }

    fn bare(&self, first: usize, end: usize, found: &mut Vec<(Choice, Vec<(F, f32)>)>) {
        let mentions = self.scene.mentions_of(first);
        let before = |i: &usize| {
            self.scene.mentions.get(*i).is_some_and(|m| {
                m.tokens.end <= self.first && m.kind != MentionKind::Nominal
                    || m.tokens.end <= self.first && m.traits & (kind::PERSON | kind::BODY) != 0
            })
        };
        let near = mentions.clone().rev().find(before);
        let head = mentions.clone().find(before);
        let colon = self
            .first
            .checked_sub(1)
            .and_then(|i| self.scene.reading.token(i))
            .is_some_and(|t| t.shape == Shape::Stop(':'));
        for index in head.into_iter().chain(near.filter(|_| near != head)) {
            let Some(mention) = self.scene.mentions.get(index) else { continue };
            let mut seen = vec![(F::Bare, 1.0), (self.source_kind(mention), 1.0)];
            let mut add = |holds: bool, f: F| {
                if holds {
                    seen.push((f, 1.0));
                }
            };
            add(colon && mention.tokens.end + 1 == self.first, F::BareColon);
            add(Some(index) == head, F::BareFirst);
            add(Some(index) == near, F::BareNear);
            add(mention.possessive && mention.tokens.end == self.first, F::BarePossessive);
            found.push((Choice::Bare(index), seen));
        }
        let after = self.scene.mentions_of(end).find(|i| {
            self.scene.mentions.get(*i).is_some_and(|m| m.tokens.start > self.end && m.tokens.start <= self.end + 2)
        });
        if let Some(index) = after
            && let Some(mention) = self.scene.mentions.get(index)
        {
            found.push((
                Choice::Bare(index),
                vec![(F::Bare, 1.0), (F::BareAfter, 1.0), (self.source_kind(mention), 1.0)],
            ));
        }
    }

    fn nobody(&self, first: usize, end: usize, found: &mut Vec<(Choice, Vec<(F, f32)>)>) {
        let reading = self.scene.reading;
        let mut seen = vec![(F::None, 1.0)];
        let mut add = |holds: bool, f: F| {
            if holds {
                seen.push((f, 1.0));
            }
        };
        let inner = &self.inner;
        add(inner.words <= 1, F::NoneOneWord);
        add(inner.words == 2, F::NoneTwoWords);
        add((3..=5).contains(&inner.words), F::NoneShort);
        add(inner.words >= 12, F::NoneLong);
        add(inner.title, F::NoneTitle);
        add(inner.clause, F::NoneClause);
        add(inner.comma, F::NoneComma);
        add(inner.stop, F::NoneStop);
        add(inner.single, F::NoneSingle);
        add(inner.first_person, F::NoneFirstPerson);
        let before = self.first.checked_sub(1).and_then(|i| reading.token(i)).filter(|t| t.shape == Shape::Word);
        let after = reading.token(self.end + 1).filter(|t| t.shape == Shape::Word);
        let sentence_start = reading.sentences.get(first).map_or(0, |s| s.tokens.start);
        let led = self.first > sentence_start;
        add(led && before.is_some_and(|t| t.entry.is(kind::NAMING)), F::NoneNaming);
        add(
            led && before.is_some_and(|t| t.entry.is(kind::DETERMINER | kind::POSSESSIVE) || t.possessive),
            F::NoneDeterminer,
        );
        let attributive = after.is_some_and(|t| {
            t.entry.verb.is_none()
                && !t.entry.is(kind::PREPOSITION
                    | kind::COORDINATOR
                    | kind::SUBORDINATOR
                    | kind::AUXILIARY
                    | kind::ADVERB
                    | kind::SUBJECT_PRONOUN)
        });
        add(attributive && !inner.comma && !inner.stop, F::NoneAttributive);
        add(self.alone(first, end), F::NoneAlone);
        add(self.scene.cues_of(first).is_empty() && self.scene.cues_of(end).is_empty(), F::NoneCueless);
        let heading = reading.sentences.get(first).is_some_and(|s| reading.is_heading(s.block));
        add(heading, F::NoneHeading);
        found.push((Choice::Nobody, seen));
    }

    /// Whether the paragraphs of the stretch hold nothing else.
    fn alone(&self, first: usize, end: usize) -> bool {
        let sentence = |s: usize| self.scene.reading.sentences.get(s).map(|s| s.tokens.clone());
        sentence(first).is_some_and(|t| t.start == self.first)
            && sentence(end).is_some_and(|t| t.end == self.end + 1)
            && self.inner.words > 3
    }

    fn cue_start(&self, index: usize) -> usize {
        self.scene.cues.get(index).map_or(0, |cue| cue.tokens.start)
    }

    fn cue_end(&self, index: usize) -> usize {
        self.scene.cues.get(index).map_or(usize::MAX, |cue| cue.tokens.end)
    }

    fn sentence_end(&self, sentence: usize) -> usize {
        self.scene.reading.sentences.get(sentence).map_or(0, |s| s.tokens.end)
    }
}

fn inner(scene: &Scene<'_, '_>, stretch: usize) -> Inner {
    let reading = scene.reading;
    let Some(quoted) = reading.quoted.get(stretch) else {
        return Inner {
            words: 0,
            comma: false,
            stop: false,
            title: false,
            clause: false,
            first_person: false,
            single: false,
        };
    };
    let text = |range: Option<&crate::article::Span>| range.map_or("", |span| reading.article.text(*span));
    let trim: &[char] =
        &['“', '”', '"', '‘', '’', '\'', '«', '»', '„', '‹', '›', '「', '」', ' ', '\u{a0}', '\u{202f}'];
    let last = text(quoted.spans.last()).trim_matches(trim);
    let (mut words, mut capitals, mut long, mut clause, mut first_person) = (0, 0, 0, false, false);
    for span in &quoted.spans {
        for word in text(Some(span)).split_whitespace() {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            if word.is_empty() {
                continue;
            }
            words += 1;
            if words > 40 {
                break;
            }
            if word.chars().count() > 3 {
                long += 1;
                capitals += usize::from(word.starts_with(char::is_uppercase));
            }
            let entry = reading.lexicon.get(&crate::text::words::fold(word));
            clause |= entry.is(range_clause());
            first_person |= matches!(word, "I" | "we" | "We" | "I'm" | "I’m" | "you" | "You" | "my" | "our");
        }
    }
    Inner {
        words,
        comma: last.ends_with(','),
        stop: last.ends_with(['.', '!', '?', '…']),
        title: long > 0 && capitals == long && words > 1,
        clause,
        first_person,
        single: matches!(quoted.mark, '‘' | '\'' | '‚'),
    }
}

const fn range_clause() -> u32 {
    kind::AUXILIARY | kind::SUBJECT_PRONOUN
}
