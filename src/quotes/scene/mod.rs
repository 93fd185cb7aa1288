//! What both rankers look at: a reading with its cues and mentions, and what stands between two places.
//!
//! A page may be one sentence of half a million words with a cue in every third. So nothing here is found by walking a sentence:
//! cues and mentions stand in order and are found by halving or by their count, and what stands between two places is a
//! difference of counts.

mod between;

use std::ops::Range;

use super::cues::lexicon::kind;
use super::cues::{self, Cue};
use super::people::mentions::{self, MAX_GROUP, Mention, MentionKind};
use super::reading::{Reading, Sentence, Shape};
pub use between::Between;
use between::Counts;

/// A reading with everything found in it.
pub struct Scene<'r, 'a> {
    /// The reading.
    pub reading: &'r Reading<'a>,
    /// All cues, in order.
    pub cues: Vec<Cue>,
    /// All mentions, in order of their ends.
    pub mentions: Vec<Mention>,
    /// For each stretch, its tokens: one a span.
    pub stretches: Vec<Vec<usize>>,
    /// For each token, the sentence that holds it.
    pub sentence_of: Vec<usize>,
    /// For each sentence, whether it is in the mood of reported speech.
    moods: Vec<bool>,
    /// For each token, whether a cue holds it.
    in_cue: Vec<bool>,
    /// For each mention, the last one up to it that may speak without a cue.
    last_named: Vec<Option<usize>>,
    /// For each token, how many mentions end before it or right there; one more for the end.
    ended: Vec<u32>,
    /// For each token, what stands before it; one more for the end.
    counts: Vec<Counts>,
}

impl<'r, 'a> Scene<'r, 'a> {
    /// Finds cues and mentions.
    pub fn new(reading: &'r Reading<'a>) -> Self {
        let cues = cues::find(reading);
        let mentions = mentions::find(reading, &cues);
        let mut stretches = vec![Vec::new(); reading.quoted.len()];
        let mut sentence_of = vec![usize::MAX; reading.tokens.len()];
        let mut in_cue = vec![false; reading.tokens.len()];
        for (i, sentence) in reading.sentences.iter().enumerate() {
            for at in sentence.tokens.clone() {
                if let Some(slot) = sentence_of.get_mut(at) {
                    *slot = i;
                }
            }
        }
        for (at, token) in reading.tokens.iter().enumerate() {
            if let Shape::Quote(i) = token.shape
                && let Some(tokens) = stretches.get_mut(i)
            {
                tokens.push(at);
            }
        }
        for at in cues.iter().flat_map(|cue| cue.tokens.clone()) {
            if let Some(slot) = in_cue.get_mut(at) {
                *slot = true;
            }
        }
        let mut last = None;
        let last_named = mentions.iter().enumerate().map(|(i, mention)| {
            if mention.kind != MentionKind::Nominal || mention.traits & (kind::PERSON | kind::BODY) != 0 {
                last = Some(i);
            }
            last
        });
        let last_named = last_named.collect();
        let mut ended = vec![0_u32; reading.tokens.len() + 1];
        for mention in &mentions {
            if let Some(count) = ended.get_mut(mention.tokens.end) {
                *count += 1;
            }
        }
        ended.iter_mut().fold(0, |sum, count| {
            *count += sum;
            *count
        });
        let counts = between::counts(reading, &in_cue);
        let moods = moods(reading);
        Self { reading, cues, mentions, stretches, sentence_of, moods, in_cue, last_named, ended, counts }
    }

    /// The indices of the cues of a sentence.
    pub fn cues_of(&self, sentence: usize) -> Range<usize> {
        self.cues.partition_point(|cue| cue.sentence < sentence)
            ..self.cues.partition_point(|cue| cue.sentence <= sentence)
    }

    /// The indices of the cues of a sentence that end before a token or right there.
    pub fn cues_before(&self, sentence: usize, token: usize) -> Range<usize> {
        let Range { start, end } = self.cues_of(sentence);
        start..self.cues.partition_point(|cue| cue.tokens.end <= token).clamp(start, end)
    }

    /// The indices of the cues of a sentence that begin after a token.
    pub fn cues_after(&self, sentence: usize, token: usize) -> Range<usize> {
        let Range { start, end } = self.cues_of(sentence);
        self.cues.partition_point(|cue| cue.tokens.start <= token).clamp(start, end)..end
    }

    /// The indices of the mentions of a sentence.
    pub fn mentions_of(&self, sentence: usize) -> Range<usize> {
        let tokens = self.reading.sentences.get(sentence).map_or(0..0, |sentence| sentence.tokens.clone());
        self.ended_by(tokens.start)..self.ended_by(tokens.end)
    }

    /// The indices of the mentions of a sentence that end before a token or right there.
    pub fn mentions_before(&self, sentence: usize, token: usize) -> Range<usize> {
        let Range { start, end } = self.mentions_of(sentence);
        start..self.ended_by(token).clamp(start, end)
    }

    /// How many mentions of the page end before a token or right there.
    fn ended_by(&self, token: usize) -> usize {
        self.ended.get(token).map_or(self.mentions.len(), |count| *count as usize)
    }

    /// The indices of the mentions of a sentence that begin at a token, shortest first.
    pub fn mentions_at(&self, sentence: usize, token: usize) -> impl DoubleEndedIterator<Item = usize> {
        let before = self.mentions_before(sentence, token).end;
        let end = self.mentions_of(sentence).end.min(before + MAX_GROUP);
        (before..end).filter(move |i| self.mentions.get(*i).is_some_and(|m| m.tokens.start == token))
    }

    /// The last mention of a sentence that ends at a token: the longest of its group.
    pub fn mention_ending(&self, sentence: usize, token: usize) -> Option<usize> {
        let last = self.mentions_before(sentence, token).next_back()?;
        self.mentions.get(last).is_some_and(|mention| mention.tokens.end == token).then_some(last)
    }

    /// The first and the last mention of a sentence, up to a token, that may speak without a cue: a name, a pronoun, a noun for
    /// a person or body.
    pub fn named_before(&self, sentence: usize, token: usize) -> Option<(usize, usize)> {
        let range = self.mentions_before(sentence, token);
        let last_named = |i: usize| self.last_named.get(i).copied().flatten().filter(|i| *i >= range.start);
        let last = last_named(range.end.checked_sub(1)?)?;
        // Every entry before the first is empty or of an earlier sentence.
        let slots = self.last_named.get(range.clone())?;
        let first = range.start + slots.partition_point(|slot| slot.is_none_or(|i| i < range.start));
        Some((first, last))
    }

    /// Mentions that stand wholly between two tokens, counted up to a cap.
    pub fn mentions_between(&self, sentence: usize, range: &Range<usize>, cap: usize) -> usize {
        let from = self.mentions_before(sentence, range.start).end;
        let to = self.mentions_before(sentence, range.end).end;
        let inside = self.mentions.get(from..to.max(from)).unwrap_or_default();
        inside.iter().filter(|m| m.tokens.start >= range.start).take(cap).count()
    }

    /// Whether the author tells a sentence in the mood of reported speech: "Die Brücke sei alt."
    pub fn in_reported_mood(&self, sentence: usize) -> bool {
        self.moods.get(sentence).copied().unwrap_or_default()
    }

    /// Whether a token belongs to a cue.
    pub fn is_cued(&self, token: usize) -> bool {
        self.in_cue.get(token).copied().unwrap_or_default()
    }

    /// What stands between two tokens of one sentence.
    pub fn between(&self, range: Range<usize>) -> Between {
        between::between(self, &range)
    }
}

/// The sentences in the mood of reported speech. Its other form ("würde", "hätte") counts right behind one in that mood.
fn moods(reading: &Reading<'_>) -> Vec<bool> {
    let mut before = None;
    let mood = |sentence: &Sentence| {
        let tokens = reading.tokens.get(sentence.tokens.clone()).unwrap_or_default();
        let has = |kinds: u32| tokens.iter().any(|token| token.entry.is(kinds));
        let follows = before == Some((sentence.block, true));
        let mood = has(kind::REPORTED_MOOD) || follows && has(kind::CONDITIONAL);
        before = Some((sentence.block, mood));
        mood
    };
    reading.sentences.iter().map(mood).collect()
}
