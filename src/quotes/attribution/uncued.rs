//! The choices of a stretch that has no cue: it goes on from the one before, a mention stands alone, or nobody says it.

use super::super::cues::lexicon::kind;
use super::super::reading::{Shape, Token};
use super::stretches::{Choice, Found, Look};
use super::weights::QuoteFeature as F;

/// Paragraphs that a quotation may lie back that goes on.
const FAR: usize = 3;

impl Look<'_, '_, '_> {
    /// The quotation before goes on.
    pub(super) fn continuation(&self, first: usize, end: usize, found: &mut Found) {
        let Some((stretch, choice)) = self.last else { return };
        let Some(previous) = self.scene.stretches.get(stretch).and_then(|tokens| tokens.last().copied()) else {
            return;
        };
        let previous_sentence = self.scene.sentence_of.get(previous).copied().unwrap_or(usize::MAX);
        let block = |s: usize| self.scene.reading.sentences.get(s).map_or(usize::MAX, |sentence| sentence.block);
        let blocks = block(first).saturating_sub(block(previous_sentence));
        // In dialogue each new dash is another speaker.
        let dash = self.scene.reading.token(self.first).is_some_and(|t| match t.shape {
            Shape::Quote(i) => self.scene.reading.quoted.get(i).is_some_and(|quoted| quoted.mark == '—'),
            _ => false,
        });
        let asked = blocks == 2 && self.asks(block(first).saturating_sub(1));
        let far = blocks > 1 && !asked;
        if blocks > FAR || dash && blocks > 0 {
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
        add(self.mood, F::Mood);
        add(blocks == 1, F::ContinuesBlock);
        add(asked, F::ContinuesQuestion);
        add(far, F::ContinuesBlocks);
        add(self.foreign(), F::ContinuesForeign);
        let sentence = |s: usize| self.scene.reading.sentences.get(s).map(|s| s.tokens.clone());
        let before = sentence(previous_sentence).is_some_and(|t| t.start == previous && t.end == previous + 1);
        add(before && blocks > 0, F::ContinuesAlone);
        add(between.words == 0, F::ContinuesAtOnce);
        add(apart == 0, F::ContinuesSentence);
        add(apart > 1, F::ContinuesFar);
        add(self.inner.words < 6 && !self.inner.stop, F::ContinuesFragment);
        let cued = !self.scene.cues_of(first).is_empty() || !self.scene.cues_of(end).is_empty();
        add(cued && apart > 0, F::ContinuesCue);
        add(self.alone(first, end), F::ContinuesParagraph);
        if let Some(dominant) = self.dominant {
            let other = choice.source().and_then(|i| self.table.of_mention.get(i).copied().flatten());
            add(other == Some(dominant.figure), F::ContinuesMain);
            add(other.is_some_and(|figure| figure != dominant.figure), F::ContinuesOther);
        }
        found.push((Choice::Continues(stretch, choice.source()), seen));
    }

    /// Whether a block is a question.
    fn asks(&self, block: usize) -> bool {
        self.scene.reading.article.blocks.get(block).is_some_and(|block| block.text.trim_end().ends_with('?'))
    }

    /// A mention alone: the first or the nearest before the stretch, or one right after it.
    pub(super) fn bare(&self, first: usize, end: usize, found: &mut Found) {
        let (head, near) = self.scene.named_before(first, self.first).unzip();
        let colon = self
            .first
            .checked_sub(1)
            .and_then(|i| self.scene.reading.token(i))
            .is_some_and(|t| t.shape == Shape::Stop(':'));
        for index in head.into_iter().chain(near.filter(|_| near != head)) {
            let Some(mention) = self.scene.mentions.get(index) else { continue };
            // Where no verb is known, a name near some marks says nothing.
            if self.scene.reading.lexicon.language.verbs.is_empty() && !(colon && mention.tokens.end + 1 == self.first)
            {
                continue;
            }
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
            add(self.foreign(), F::BareForeign);
            add(mention.subject, F::BareSubject);
            add(self.inner.whole, F::BareSentence);
            found.push((Choice::Bare(index), seen));
        }
        self.beside(first, end, found);
        if let Some(index) = self.credit(end)
            && let Some(mention) = self.scene.mentions.get(index)
        {
            found.push((
                Choice::Bare(index),
                vec![(F::Bare, 1.0), (F::BareCredit, 1.0), (self.source_kind(mention), 1.0)],
            ));
            return;
        }
        self.signed(found);
        let after = (self.end + 1..=self.end + 2).flat_map(|at| self.scene.mentions_at(end, at)).min();
        if let Some(index) = after
            && let Some(mention) = self.scene.mentions.get(index)
        {
            found.push((
                Choice::Bare(index),
                vec![(F::Bare, 1.0), (F::BareAfter, 1.0), (self.source_kind(mention), 1.0)],
            ));
        }
    }

    /// The first mention of the sentence before, or after: who is spoken of where the words stand.
    fn beside(&self, first: usize, end: usize, found: &mut Found) {
        let sentences = &self.scene.reading.sentences;
        if self.scene.reading.lexicon.language.verbs.is_empty() {
            return;
        }
        let block = |s: usize| sentences.get(s).map(|s| s.block);
        let before = first.checked_sub(1);
        for (sentence, feature) in before.into_iter().map(|s| (s, F::BarePrevious)).chain([(end + 1, F::BareNext)]) {
            let same = block(sentence) == block(first);
            let Some(range) = sentences.get(sentence) else { continue };
            if !same && feature == F::BareNext {
                continue;
            }
            let Some((index, _)) = self.scene.named_before(sentence, range.tokens.end) else { continue };
            let Some(mention) = self.scene.mentions.get(index) else { continue };
            let mut seen = vec![
                (F::Bare, 1.0),
                (if same { feature } else { F::BareBlock }, 1.0),
                (self.source_kind(mention), 1.0),
            ];
            let mut add = |holds: bool, f: F| {
                if holds {
                    seen.push((f, 1.0));
                }
            };
            add(self.foreign(), F::BareForeign);
            add(mention.subject, F::BareSubject);
            add(self.inner.whole, F::BareSentence);
            found.push((Choice::Bare(index), seen));
        }
    }

    /// Who says most of what is said on the page, where nothing near tells who speaks.
    pub(super) fn dominant(&self, first: usize, end: usize, found: &mut Found) {
        let Some(dominant) = self.dominant else { return };
        let Some(index) = dominant.mention_before(self.scene, self.first) else { return };
        let Some(mention) = self.scene.mentions.get(index) else { return };
        let block = |s: usize| self.scene.reading.sentences.get(s).map(|sentence| sentence.block);
        let mut seen = vec![(F::Bare, 1.0), (F::BareMain, 1.0), (self.source_kind(mention), 1.0)];
        let mut add = |holds: bool, f: F| {
            if holds {
                seen.push((f, 1.0));
            }
        };
        let before = mention.tokens.end <= self.first;
        add(dominant.nearly_all, F::BareMainMost);
        add(!dominant.of_all, F::BareMainKnown);
        add(before && block(mention.sentence) == block(first), F::BareMainHere);
        add(!before, F::BareMainAfter);
        let cued = !self.scene.cues_of(first).is_empty() || !self.scene.cues_of(end).is_empty();
        add(cued, F::BareMainCued);
        add(self.inner.words < 6 && !self.inner.stop, F::BareMainFragment);
        add(self.mood, F::BareMainMood);
        add(self.foreign(), F::BareForeign);
        add(self.inner.whole, F::BareSentence);
        found.push((Choice::Bare(index), seen));
    }

    /// A heading in marks, whose words the paragraphs below give to somebody.
    pub(super) fn below(&self, first: usize, found: &mut Found) {
        let Some(below) = self.below else { return };
        let Some(mention) = self.scene.mentions.get(below.source) else { return };
        let mut seen = vec![(F::Bare, 1.0), (F::BareBelow, 1.0), (self.source_kind(mention), 1.0)];
        let mut add = |holds: bool, f: F| {
            if holds {
                seen.push((f, 1.0));
            }
        };
        let block = |s: usize| self.scene.reading.sentences.get(s).map_or(0, |sentence| sentence.block);
        add(below.repeats, F::BareBelowRepeats);
        add(block(below.sentence) > block(first) + 1, F::BareBelowFar);
        add(self.foreign(), F::BareForeign);
        found.push((Choice::Bare(below.source), seen));
    }

    /// Somebody says it, and nothing near tells who.
    pub(super) fn unknown(&self, first: usize, end: usize, found: &mut Found) {
        let mut seen = vec![(F::Unknown, 1.0)];
        let mut add = |holds: bool, f: F| {
            if holds {
                seen.push((f, 1.0));
            }
        };
        add(self.inner.whole, F::UnknownSentence);
        add(self.foreign(), F::UnknownForeign);
        add(self.alone(first, end), F::UnknownAlone);
        add(!self.scene.cues_of(first).is_empty(), F::UnknownCued);
        found.push((Choice::Unknown, seen));
    }

    /// Nobody: a scare quote, a title, a nickname.
    pub(super) fn nobody(&self, first: usize, end: usize, found: &mut Found) {
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
        add(inner.dash, F::NoneDash);
        add(inner.first_person, F::NoneFirstPerson);
        add(inner.paragraphs, F::NoneParagraphs);
        add(inner.sentences, F::NoneSentences);
        add(inner.unclosed, F::NoneUnclosed);
        add(self.foreign(), F::NoneForeign);
        add(inner.small, F::NoneSmall);
        add(inner.whole, F::NoneSentence);
        let stop = |at: Option<usize>, stops: &[char]| {
            at.and_then(|at| reading.token(at)).is_some_and(|t| matches!(t.shape, Shape::Stop(c) if stops.contains(&c)))
        };
        add(stop(self.first.checked_sub(1), &['(', '[']), F::NoneBracket);
        let quote =
            |at: Option<usize>| at.and_then(|at| reading.token(at)).is_some_and(|t| matches!(t.shape, Shape::Quote(_)));
        let joins = |at: Option<usize>| {
            stop(at, &[',', '/']) || at.and_then(|at| reading.token(at)).is_some_and(|t| t.entry.is(kind::COORDINATOR))
        };
        let listed = joins(self.first.checked_sub(1)) && quote(self.first.checked_sub(2))
            || joins(Some(self.end + 1)) && quote(Some(self.end + 2));
        add(listed && inner.words < 6, F::NoneCommas);
        add(inner.title && reading.lexicon.language.capital_nouns, F::NoneNouns);
        let before = self.first.checked_sub(1).and_then(|i| reading.token(i)).filter(|t| t.shape == Shape::Word);
        let after = reading.token(self.end + 1).filter(|t| t.shape == Shape::Word);
        let sentence_start = reading.sentences.get(first).map_or(0, |s| s.tokens.start);
        let led = self.first > sentence_start;
        // "the self-declared “interim” council": a word that somebody else chose.
        let chosen = |at: usize| reading.folded(at).starts_with("self-");
        let named = before.is_some_and(|t| t.entry.is(kind::NAMING)) || self.first.checked_sub(1).is_some_and(chosen);
        // "her memoir, “The Long River.”"
        let comma = inner.title && stop(self.first.checked_sub(1), &[',']);
        let aside = self.first.checked_sub(2).and_then(|at| reading.token(at)).filter(|_| comma);
        let named = named || aside.is_some_and(|t| t.entry.is(kind::NAMING));
        add(led && named, F::NoneNaming);
        let introduced = before.is_some_and(|t| t.entry.is(kind::PREPOSITION | kind::BODY));
        let short = inner.words <= 2 && !inner.small && !inner.stop && !inner.comma && !inner.clause;
        add(led && introduced && short && reading.lexicon.language.capital_nouns, F::NoneNamed);
        add(
            led && before.is_some_and(|t| t.entry.is(kind::DETERMINER | kind::POSSESSIVE) || t.possessive),
            F::NoneDeterminer,
        );
        let on =
            before.is_some_and(|t| t.entry.is(kind::PREPOSITION | kind::DETERMINER | kind::POSSESSIVE) || t.possessive);
        let title_on = led && (on || named) && inner.title;
        add(title_on, F::NoneTitleOn);
        add(title_on && (inner.stop || inner.comma), F::NoneTitleClosed);
        add(inner.title && named, F::NoneTitleNamed);
        let again = self.terms.is_marked_again(self.stretch);
        add(again && inner.words > 1 && !inner.clause, F::NoneAgain);
        add(again && inner.words == 1, F::NoneAgainWord);
        let used = self.terms.is_used(self.stretch);
        add(used && inner.words > 1 && !inner.clause, F::NoneUsed);
        add(used && inner.words == 1, F::NoneUsedWord);
        let attributive = after.is_some_and(|t| {
            t.entry.verb.is_none()
                && !t.entry.is(kind::PREPOSITION
                    | kind::COORDINATOR
                    | kind::SUBORDINATOR
                    | kind::AUXILIARY
                    | kind::ADVERB
                    | kind::SUBJECT_PRONOUN)
        });
        let attributive = attributive && !inner.comma && !inner.stop;
        add(attributive, F::NoneAttributive);
        let framed = |t: &Token| t.entry.is(kind::DETERMINER | kind::POSSESSIVE) || t.possessive;
        add(attributive && led && before.is_some_and(framed), F::NoneFramed);
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
}
