//! Whose name stands right behind the words or under them: a credit line, a signature, the writer of a letter.

use super::super::cues::lexicon::kind;
use super::super::people::mentions::{Mention, MentionKind};
use super::super::reading::Shape;
use super::stretches::{Choice, Found, Look};
use super::weights::QuoteFeature as F;
use crate::article::BlockKind;

/// Tokens of the longest credit line: "— Ines Calder, mayor of Tarn, on the radio on Monday".
const CREDIT: usize = 16;

/// Tokens of the longest line that tells who wrote the paragraph above it: "Letter of a reader in Tarn, 12 November 2026".
const SIGNATURE: usize = 14;

impl Look<'_, '_, '_> {
    /// The name in a credit line right behind the words: "— Ines Calder", at the end of their block or as the block after.
    pub(super) fn credit(&self, end: usize) -> Option<usize> {
        let reading = self.scene.reading;
        let own = reading.sentences.get(end)?.block;
        if let Some(name) = self.under(own) {
            return Some(name);
        }
        let dash = self.end + 1;
        let next = reading.token(dash).filter(|t| matches!(t.shape, Shape::Stop('—' | '–' | '-' | '―')))?;
        let sentence = self.scene.sentence_of.get(dash).copied()?;
        let line = reading.sentences.get(sentence)?;
        let opens = line.tokens.start == dash || next.span.block == own;
        let ends = reading.token(line.tokens.end).is_none_or(|t| t.span.block != next.span.block)
            && line.tokens.end.saturating_sub(dash) <= CREDIT;
        let near = next.span.block <= own + 1;
        let name = self.scene.mentions_at(sentence, dash + 1).next_back()?;
        let is_name = self.scene.mentions.get(name).is_some_and(|mention| mention.kind == MentionKind::Name);
        (opens && ends && near && is_name).then_some(name)
    }

    /// The name that the last line of a block quote begins with: who wrote the words.
    fn under(&self, block: usize) -> Option<usize> {
        let is = |block: usize| {
            self.scene.reading.article.blocks.get(block).is_some_and(|b| b.kind == BlockKind::Blockquote)
        };
        let at = self.end + 1;
        let token = self.scene.reading.token(at).filter(|t| t.span.block == block + 1)?;
        let sentence = self.scene.sentence_of.get(at).copied()?;
        let ends = self.scene.reading.sentences.get(sentence).is_some_and(|s| {
            s.tokens.len() <= CREDIT
                && self.scene.reading.token(s.tokens.end).is_none_or(|t| t.span.block != token.span.block)
        });
        let name = self.scene.mentions_at(sentence, at).next_back()?;
        let is_name = self.scene.mentions.get(name).is_some_and(|mention| mention.kind == MentionKind::Name);
        (is(block) && is(block + 1) && ends && is_name).then_some(name)
    }

    /// Who is named behind words that are a paragraph, or in the short line under it: „…“ / "E-mail of a reader, May 2026".
    pub(super) fn signed(&self, found: &mut Found) {
        let reading = self.scene.reading;
        let Some(own) = reading.token(self.end).map(|t| t.span.block) else { return };
        let block_of = |at: usize| reading.token(at).map(|t| t.span.block);
        let opens = self.first.checked_sub(1).and_then(block_of).is_none_or(|block| block != own);
        let from = self.end + 1;
        let Some(line) = block_of(from).filter(|line| opens && *line <= own + 1) else { return };
        let end = (from..=from + SIGNATURE).find(|at| block_of(*at) != Some(line));
        let Some(end) = end else { return };
        let plain = (from..end).all(|at| {
            reading.token(at).is_some_and(|t| match t.shape {
                Shape::Word => {
                    t.entry.verb.is_none() && !t.entry.is(kind::AUXILIARY | kind::VERB | kind::SUBJECT_PRONOUN)
                }
                Shape::Quote(_) => false,
                Shape::Stop(stop) => !matches!(stop, ':' | '?' | '!'),
            })
        });
        // More words in marks follow: the lines between them are alike.
        let is_marks = |at: usize| reading.token(at).is_some_and(|t| matches!(t.shape, Shape::Quote(_)));
        let above = self.first.saturating_sub(SIGNATURE)..self.first;
        let again = is_marks(end)
            || above
                .rev()
                .find(|at| block_of(*at).is_none_or(|block| block + 1 != own))
                .is_some_and(|at| is_marks(at) && at + 1 < self.first && !(at + 1..self.first).any(is_marks));
        if !plain || reading.is_heading(line) && !again {
            return;
        }
        let Some(sentence) = self.scene.sentence_of.get(from).copied() else { return };
        let rank = |index: &usize| {
            let figure = self.table.figure(*index);
            match self.scene.mentions.get(*index)? {
                Mention { kind: MentionKind::Pronoun, .. } => None,
                _ if figure.is_some_and(|figure| figure.person || figure.name.contains(' ')) => Some(0),
                mention if mention.traits & kind::PERSON != 0 => Some(1),
                mention if mention.kind == MentionKind::Name => Some(2),
                _ => None,
            }
        };
        let named = self.scene.mentions_of(sentence).filter(|i| {
            self.scene.mentions.get(*i).is_some_and(|mention| mention.tokens.start >= from && mention.tokens.end <= end)
        });
        let Some(index) = named.filter(|i| rank(i).is_some()).min_by_key(|i| rank(i)) else { return };
        let Some(mention) = self.scene.mentions.get(index) else { return };
        let mut seen = vec![(F::Bare, 1.0), (F::BareUnder, 1.0), (self.source_kind(mention), 1.0)];
        let mut add = |holds: bool, f: F| {
            if holds {
                seen.push((f, 1.0));
            }
        };
        add(again, F::BareUnderAgain);
        add(line == own, F::BareUnderHere);
        add(self.foreign(), F::BareForeign);
        add(self.inner.whole, F::BareSentence);
        found.push((Choice::Bare(index), seen));
    }
}
