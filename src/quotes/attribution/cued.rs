//! The choices of a stretch that has a cue: before or after it, or in the sentence beside its own.

use super::super::cues::Cue;
use super::super::cues::lexicon::{Class, Form, kind};
use super::super::people::mentions::Mention;
use super::super::reading::Shape;
use super::super::scene::Between;
use super::dropped;
use super::stretches::{Choice, Found, Look};
use super::weights::QuoteFeature as F;

/// Cues looked at in one sentence, nearest to the stretch first.
const MAX_CUES: usize = 6;

/// Tokens between a closing mark and its verb that may be a comma, a dash and auxiliaries.
const LEAD: usize = 5;

impl Look<'_, '_, '_> {
    /// Cues of its sentence before the stretch.
    pub(super) fn cues_before(&self, sentence: usize, found: &mut Found) {
        for index in self.scene.cues_before(sentence, self.first).rev().take(MAX_CUES) {
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
            Self::common(&between, &mut seen);
            self.cue(index, &seen, found);
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

    /// Cues of its sentence after it.
    pub(super) fn cues_after(&self, sentence: usize, found: &mut Found) {
        for index in self.scene.cues_after(sentence, self.end).take(MAX_CUES) {
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
            Self::common(&between, &mut seen);
            self.cue(index, &seen, found);
        }
    }

    /// The cue whose "that" opens the clause that the stretch stands in.
    fn that_clause(&self, sentence: usize) -> Option<usize> {
        let index = self.scene.cues_before(sentence, self.first).next_back()?;
        if !self.scene.reading.token(self.cue_end(index)).is_some_and(|t| t.entry.is(kind::THAT)) {
            return None;
        }
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

    /// The last cues of the sentence before.
    pub(super) fn cues_of_previous(&self, sentence: usize, same_block: bool, found: &mut Found) {
        let end = self.sentence_end(sentence);
        let colon =
            end.checked_sub(1).and_then(|i| self.scene.reading.token(i)).is_some_and(|t| t.shape == Shape::Stop(':'));
        let own = self.scene.sentence_of.get(self.end).copied().unwrap_or(usize::MAX);
        let behind = self.end + 1..self.end + 3;
        let beside = self.foreign() && self.scene.cues_of(own).any(|i| behind.contains(&self.cue_start(i)));
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
            add(rank == 0 && self.mood, F::Mood);
            add(between.quotes > 0, F::PreviousQuotes);
            add(rank == 0, F::LastCue);
            add(beside, F::PreviousBeside);
            self.cue(index, &seen, found);
        }
    }

    /// The first cues of the sentence after.
    pub(super) fn cues_of_next(&self, sentence: usize, found: &mut Found) {
        let start = self.scene.reading.sentences.get(sentence).map_or(0, |s| s.tokens.start);
        for index in self.scene.cues_of(sentence).take(2) {
            let mut seen = vec![(F::NextSentence, 1.0)];
            if self.cue_start(index) <= start + 3 {
                seen.push((F::NextStarts, 1.0));
            }
            self.cue(index, &seen, found);
        }
    }

    /// Observations of what stands between a cue and the stretch.
    fn common(between: &Between, seen: &mut Vec<(F, f32)>) {
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
    fn cue(&self, index: usize, seen: &[(F, f32)], found: &mut Found) {
        let Some(cue) = self.scene.cues.get(index) else { return };
        for (rank, source) in self.sources.get(index).into_iter().flatten().take(2).enumerate() {
            if rank == 1 && source.probability < 0.05 {
                break;
            }
            let mut seen = seen.to_vec();
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
            // "sang “The Long River” and read “A Town Divided”".
            let reads = cue.class == Class::Say && !self.inner.comma && !self.foreign();
            let read = reads && cue.tokens.end <= self.first;
            let thing = read || matches!(cue.class, Class::Judge | Class::Show) && cue.tokens.end <= self.first;
            add(thing && fragment && self.inner.title && !self.inner.stop, F::Work);
            let verbal = !matches!(cue.class, Class::Noun | Class::According);
            add(verbal && cue.form == Form::Past, F::Past);
            add(verbal && cue.form == Form::Third, F::Third);
            add(cue.form == Form::Ing, F::Ing);
            add(cue.infinitive, F::Infinitive);
            add(cue.passive, F::Passive);
            add(cue.modal, F::Modal);
            add(cue.negated, F::Negated);
            add(rank == 1, F::SecondSource);
            add(self.foreign(), F::CueForeign);
            let left_out = self.left_out(cue, source.mention);
            let mention = source.mention.filter(|_| left_out.is_none()).and_then(|i| self.scene.mentions.get(i));
            add(mention.is_none() && left_out.is_none(), F::NoSource);
            add(left_out.is_some(), F::LeftOut);
            let source_mention = left_out.or(source.mention);
            add(source_mention.is_some() && self.last_source() == source_mention, F::SameSource);
            for feature in self.side_by_side(cue, mention, left_out.is_some()) {
                add(true, feature);
            }
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
            found.push((Choice::Cue(index, source_mention), seen));
        }
    }

    /// A verb of saying, its source and the marks side by side: “…,” said X. Its subject may be left out.
    fn side_by_side(&self, cue: &Cue, source: Option<&Mention>, left_out: bool) -> Vec<F> {
        let mut seen = Vec::new();
        // A comma joins the verb to the words; behind a stop it may belong to what follows.
        let comma = self.inner.comma || self.is_stop(self.end + 1, ',') || !self.inner.stop;
        let joined = comma || self.scene.sentence_of.get(self.end) == self.scene.sentence_of.get(cue.tokens.start);
        if !matches!(cue.class, Class::Say | Class::Tell) || cue.negated {
            return seen;
        }
        let beside = |at: usize| at > self.end && at <= self.end + LEAD && self.leads_to(at);
        let colon = |at: usize| at + 1 == self.first && self.is_stop(at, ':');
        let verb = &cue.tokens;
        if joined && left_out && beside(verb.start) {
            seen.push(F::VerbBeside);
        }
        let Some(who) = source.map(|mention| &mention.tokens) else { return seen };
        let impersonal = who.start == verb.end + 2 && self.scene.reading.folded(verb.end) == "es";
        if joined && beside(verb.start) && (who.start == verb.end || impersonal) {
            seen.push(F::VerbBeside);
        }
        if joined && beside(who.start) && who.end == verb.start {
            seen.push(F::SubjectBeside);
        }
        if colon(verb.end) && who.end == verb.start || colon(who.end) && who.start == verb.end {
            seen.push(F::Announced);
        }
        seen
    }

    /// Who is meant where the verb leaves out its subject.
    fn left_out(&self, cue: &Cue, source: Option<usize>) -> Option<usize> {
        if source.is_some_and(|source| dropped::may_be_subject(self.scene, source))
            || !dropped::leaves_out(self.scene, cue)
        {
            return None;
        }
        let last = self.last.and_then(|(stretch, choice)| {
            let token = self.scene.stretches.get(stretch)?.last()?;
            Some((*self.scene.sentence_of.get(*token)?, choice.source()?))
        });
        dropped::implied(self.scene, |sentence| last.filter(|(of, _)| *of == sentence).map(|(_, source)| source), cue)
    }

    /// Whether nothing but stops and auxiliaries stands between the stretch and a token: «…», — a déclaré.
    fn leads_to(&self, at: usize) -> bool {
        (self.end + 1..at).all(|at| {
            self.scene
                .reading
                .token(at)
                .is_some_and(|t| matches!(t.shape, Shape::Stop(',' | '—' | '–' | '-')) || t.entry.is(kind::AUXILIARY))
        })
    }

    fn is_stop(&self, at: usize, stop: char) -> bool {
        self.scene.reading.token(at).is_some_and(|t| t.shape == Shape::Stop(stop))
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

    fn last_source(&self) -> Option<usize> {
        self.last.and_then(|(_, choice)| choice.source())
    }
}
