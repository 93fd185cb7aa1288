//! How surely each sentence is the author's own view: by its words, then by what stands around it.

use super::context::{self, AROUND};
use super::learned::{self, group};
use super::lexicon::Table;
use super::numbers::{CONTEXT, CONTEXT_BIAS};
use super::sentence::Sentence;
use crate::article::Article;

/// The log-odds, above the bar of a mark, from which a mark is sure.
pub(crate) const SURE: f32 = 1.0;

/// Each sentence's log-odds against the bar from which a sentence is marked: nought is the bar.
pub(crate) fn odds(article: &Article, sentences: &[Sentence], table: &Table) -> Vec<f32> {
    let group = group(table.lang);
    let scores: Vec<f32> = sentences.iter().map(|sentence| learned::score(sentence, group)).collect();
    let around = context::surroundings(sentences, &scores, context::declared(article, table));
    let bias = CONTEXT_BIAS.get(group).copied().unwrap_or_default();
    let weigh = |around: &[f32; AROUND]| bias + CONTEXT.iter().zip(around).map(|(weight, value)| weight * value).sum::<f32>();
    around.iter().map(weigh).collect()
}
