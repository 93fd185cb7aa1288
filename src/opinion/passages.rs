//! From sentences to passages: the threshold, merging, what no passage may cover, and the words that say why.

use std::ops::Range;

use super::context;
use super::feature::Feature;
use super::judge;
use super::lexicon::Table;
use super::sentence::{Sentence, overlapping};
use super::weights::{WEIGHTS, weight};
use super::{Does, Opinion, Strength, THRESHOLD, Why};
use crate::article::{Article, Span};
use crate::sort;
use crate::text::words;

/// What is left between two quotations must have so many words to be worth a mark.
const PIECE_MIN: usize = 4;

/// The same where none of these words has weighed.
const SILENT_MIN: usize = 9;

/// How many reasons a passage gives.
const REASONS: usize = 3;

/// How many words a reason names.
const NAMED: usize = 4;

/// Marked sentences of one paragraph that follow one another.
struct Run<'s> {
    span: Span,
    odds: f32,
    sure: bool,
    sentences: Vec<&'s Sentence>,
}

/// The passages of sentences with a confidence of `threshold` at least, in order. `quoted` has, block by block, the words that
/// none may cover.
pub(crate) fn passages(
    article: &Article,
    sentences: &[Sentence],
    quoted: &[Vec<Range<usize>>],
    table: &Table,
    threshold: f32,
) -> Vec<Opinion> {
    let threshold = if threshold.is_nan() { THRESHOLD } else { threshold.clamp(0.0, 1.0) };
    let bar = context::odds(threshold);
    let sure = judge::sure(sentences.len(), table);
    let mut runs: Vec<Run> = Vec::new();
    let mut last = None;
    for (i, (sentence, odds)) in sentences.iter().zip(judge::odds(article, sentences, table)).enumerate() {
        if sentence.reported || odds <= bar {
            continue;
        }
        let is_sure = odds > sure;
        match runs
            .last_mut()
            .filter(|run| last == Some(i) && run.span.block == sentence.span.block && run.sure == is_sure)
        {
            Some(run) => {
                run.span.end = sentence.span.end;
                run.odds = run.odds.max(odds);
                run.sentences.push(sentence);
            }
            None => runs.push(Run { span: sentence.span, odds, sure: is_sure, sentences: vec![sentence] }),
        }
        last = Some(i + 1);
    }
    runs.iter().flat_map(|run| run.passages(article, quoted)).collect()
}

impl Run<'_> {
    /// Why, where no word is to blame: what the form of the sentences does.
    fn form(&self) -> Vec<Why> {
        let of_run = |(feature, weight, does): &(Feature, f32, Option<Does>)| {
            let values = self.sentences.iter().filter_map(|sentence| sentence.values.get(*feature as usize));
            does.map(|does| (weight * values.sum::<f32>(), does))
        };
        let mut rows: Vec<(f32, Does)> = WEIGHTS.iter().filter_map(of_run).filter(|(sum, _)| *sum > 0.0).collect();
        sort::by(&mut rows, |a, b| b.0.total_cmp(&a.0));
        rows.iter().take(REASONS).map(|(_, does)| Why { does: *does, words: Vec::new() }).collect()
    }

    /// The run without the quoted words: one passage, or several around them.
    fn passages(&self, article: &Article, quoted: &[Vec<Range<usize>>]) -> Vec<Opinion> {
        let masks = quoted.get(self.span.block).map(Vec::as_slice).unwrap_or_default();
        let pieces = outside(self.span, overlapping(masks, &(self.span.start..self.span.end)));
        let hit =
            |(feature, range): &(Feature, Range<usize>)| (*feature, Span::new(self.span.block, range.start, range.end));
        let mut hits: Vec<(Feature, Span)> =
            self.sentences.iter().flat_map(|sentence| sentence.hits.iter().map(hit)).collect();
        sort::by_key(&mut hits, |(_, span)| span.start);
        let passage = |piece: Span| {
            let span = trimmed(article, piece);
            let up_to = |byte| hits.partition_point(|(_, hit)| hit.start < byte);
            let hits = hits.get(up_to(span.start)..up_to(span.end)).unwrap_or_default();
            let judges = hits.iter().any(|(feature, _)| weight(*feature) > 0.0);
            let enough = words::words(article.text(span)).len() >= if judges { PIECE_MIN } else { SILENT_MIN };
            (enough || span == self.span).then(|| Opinion {
                span,
                strength: if self.sure { Strength::Opinion } else { Strength::Maybe },
                confidence: context::confidence(self.odds),
                why: Some(why(article, hits)).filter(|why| !why.is_empty()).unwrap_or_else(|| self.form()),
            })
        };
        pieces.into_iter().filter_map(passage).collect()
    }
}

/// A span without the ranges of `masks`, which are ascending and overlap it.
fn outside(span: Span, masks: &[Range<usize>]) -> Vec<Span> {
    let mut pieces = Vec::new();
    let mut from = span.start;
    for mask in masks {
        pieces.push(Span::new(span.block, from, mask.start.max(from)));
        from = mask.end.max(from);
    }
    pieces.push(Span::new(span.block, from, span.end.max(from)));
    pieces
}

/// A span without white space at its ends, and without the stops that belong to a quotation before it.
fn trimmed(article: &Article, span: Span) -> Span {
    let text = article.text(span);
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | ')'));
    Span {
        start: span.start + (text.len() - start.len()),
        end: span.end - (text.len() - text.trim_end().len()),
        ..span
    }
}

/// The words that weighed most, by what they do.
fn why(article: &Article, hits: &[(Feature, Span)]) -> Vec<Why> {
    let mut rows: Vec<(f32, Why)> = Vec::new();
    for (feature, span) in hits {
        let Some((_, weight, Some(does))) = WEIGHTS.get(*feature as usize).filter(|row| row.1 > 0.0) else { continue };
        let word = article.text(*span);
        match rows.iter_mut().find(|(_, why)| why.does == *does) {
            Some((sum, Why { words, .. })) => {
                *sum += weight;
                if words.len() < NAMED && !words.iter().any(|named| named == word) {
                    words.push(word.to_owned());
                }
            }
            None => rows.push((*weight, Why { does: *does, words: vec![word.to_owned()] })),
        }
    }
    // Stable: equal weights stay in the order of the text.
    sort::by(&mut rows, |a, b| b.0.total_cmp(&a.0));
    rows.truncate(REASONS);
    rows.into_iter().map(|(_, why)| why).collect()
}
