//! What both rankers look at: a reading with its cues and mentions, and what stands between two places.

use std::ops::Range;

use super::cues::lexicon::{Form, kind};
use super::cues::{self, Cue};
use super::people::mentions::{self, Mention};
use super::reading::{Reading, Shape};

/// A reading with everything found in it.
pub struct Scene<'r, 'a> {
    /// The reading.
    pub reading: &'r Reading<'a>,
    /// All cues, in order.
    pub cues: Vec<Cue>,
    /// All mentions, in order.
    pub mentions: Vec<Mention>,
    /// For each stretch, its tokens: one a span.
    pub stretches: Vec<Vec<usize>>,
    /// For each token, the sentence that holds it.
    pub sentence_of: Vec<usize>,
    /// For each token, whether a cue holds it.
    in_cue: Vec<bool>,
}

/// What stands between two places of a sentence.
#[derive(Debug, Clone, Copy, Default)]
pub struct Between {
    /// Words that are neither adverb nor auxiliary.
    pub words: usize,
    /// Commas.
    pub commas: usize,
    /// Marked stretches.
    pub quotes: usize,
    /// Verbs, reporting or not.
    pub verbs: usize,
    /// Tokens of cues.
    pub cues: usize,
    /// "and", "but".
    pub coordinators: usize,
    /// "who", "which".
    pub relatives: usize,
    /// "that", "because".
    pub subordinators: usize,
    /// Whether "that" is among them.
    pub that: bool,
    /// Whether "as" is among them.
    pub as_word: bool,
    /// The last stop.
    pub last_stop: Option<char>,
    /// Whether the last token is that stop.
    pub ends_in_stop: bool,
}

impl<'r, 'a> Scene<'r, 'a> {
    /// Finds cues and mentions.
    pub fn new(reading: &'r Reading<'a>) -> Self {
        let cues = cues::find(reading);
        let mentions = mentions::find(reading);
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
        Self { reading, cues, mentions, stretches, sentence_of, in_cue }
    }

    /// The indices of the cues of a sentence.
    pub fn cues_of(&self, sentence: usize) -> Range<usize> {
        self.cues.partition_point(|cue| cue.sentence < sentence)
            ..self.cues.partition_point(|cue| cue.sentence <= sentence)
    }

    /// The indices of the mentions of a sentence.
    pub fn mentions_of(&self, sentence: usize) -> Range<usize> {
        self.mentions.partition_point(|m| m.sentence < sentence)
            ..self.mentions.partition_point(|m| m.sentence <= sentence)
    }

    /// Whether a token belongs to a cue.
    pub fn is_cued(&self, token: usize) -> bool {
        self.in_cue.get(token).copied().unwrap_or_default()
    }

    /// What stands between two tokens of one sentence.
    pub fn between(&self, range: Range<usize>) -> Between {
        let mut between = Between::default();
        let Range { start, end } = range;
        for at in range {
            let Some(token) = self.reading.token(at) else { continue };
            between.ends_in_stop = false;
            match token.shape {
                Shape::Quote(_) => between.quotes += 1,
                Shape::Stop(c) => {
                    between.commas += usize::from(c == ',');
                    between.last_stop = Some(c);
                    between.ends_in_stop = at + 1 == end;
                }
                Shape::Word => {
                    let entry = token.entry;
                    let light = entry.is(kind::AUXILIARY | kind::ADVERB | kind::NEGATION);
                    between.words += usize::from(!light);
                    between.coordinators += usize::from(entry.is(kind::COORDINATOR));
                    between.relatives += usize::from(entry.is(kind::RELATIVE));
                    between.subordinators +=
                        usize::from(entry.is(kind::SUBORDINATOR) && !entry.is(kind::RELATIVE | kind::AS));
                    between.that |= entry.is(kind::THAT);
                    between.as_word |= entry.is(kind::AS);
                    let cue = self.is_cued(at);
                    between.cues += usize::from(cue && (at == start || !self.is_cued(at - 1)));
                    between.verbs += usize::from(cue && !entry.noun || entry.is(kind::VERB) || entry.is(kind::BE));
                }
            }
        }
        between
    }

    /// Whether a verb follows a mention, with only adverbs or a parenthesis between commas before it.
    pub fn is_subject(&self, mention: &Mention) -> bool {
        let end = self.reading.sentences.get(mention.sentence).map_or(0, |sentence| sentence.tokens.end);
        let comma = |at: usize| self.reading.token(at).is_some_and(|t| t.shape == Shape::Stop(','));
        if self.verb_follows(mention.tokens.end..end) {
            return true;
        }
        comma(mention.tokens.end)
            && (mention.tokens.end + 2..end)
                .take(12)
                .find(|at| comma(*at))
                .is_some_and(|at| self.verb_follows(at + 1..end))
    }

    fn verb_follows(&self, range: Range<usize>) -> bool {
        for at in range.take(3) {
            let Some(token) = self.reading.token(at) else { return false };
            if token.shape != Shape::Word {
                return false;
            }
            if let Some(verb) = token.entry.verb {
                return verb.form != Form::Ing;
            }
            if token.entry.is(kind::VERB | kind::AUXILIARY) {
                return true;
            }
            let folded = self.reading.folded(at);
            if !token.entry.is(kind::ADVERB) && !folded.ends_with("ly") {
                return folded.ends_with("ed");
            }
        }
        false
    }
}
