//! How surely each sentence is the author's own view: by its words, then by what stands around it, then by what kind of page it is.

use super::context::{self, AROUND};
use super::learned::{self, group};
use super::lexicon::Table;
use super::numbers::{CONTEXT, CONTEXT_BIAS, NEWS};
use super::sentence::Sentence;
use crate::article::Article;

/// The log-odds above the bar from which a mark is sure, for each group of languages. On folds of other sources seven English marks in ten
/// are right from 1.2 on, and nine in ten in the Romance languages; German never gets there, so there every mark is a "maybe".
pub(crate) const SURE: [f32; learned::GROUPS] = [1.7, f32::INFINITY, 1.2];

/// What a page that is surely news takes from each of its sentences: a wrong mark costs more there than a missed one.
const STRICT: f32 = 1.5;

/// So many sentences of which nothing is known are added before a page is called news: a line alone is no page.
const UNSURE: f32 = 4.0;

/// Each sentence's log-odds against the bar from which a sentence is marked: nought is the bar.
pub(crate) fn odds(article: &Article, sentences: &[Sentence], table: &Table) -> Vec<f32> {
    let group = group(table.lang);
    let scores: Vec<f32> = sentences.iter().map(|sentence| learned::score(sentence, group)).collect();
    let declared = context::declared(article, table);
    let around = context::surroundings(sentences, &scores, declared);
    let strict = if declared { 0.0 } else { STRICT * newsness(sentences, &scores, around.first()) };
    let bias = CONTEXT_BIAS.get(group).copied().unwrap_or_default() - strict;
    let weigh =
        |around: &[f32; AROUND]| bias + CONTEXT.iter().zip(around).map(|(weight, value)| weight * value).sum::<f32>();
    around.iter().map(weigh).collect()
}

/// How surely an article is news, 0 to 1: by its tone, and by what shares of its sentences report, speak of themselves, address the reader, tell
/// the past and give numbers.
fn newsness(sentences: &[Sentence], scores: &[f32], around: Option<&[f32; AROUND]>) -> f32 {
    let [_, _, _, _, _, _, reported, first_person, address, past, number, ..] = around.copied().unwrap_or_default();
    let page = [context::tone_of(sentences, scores), reported, first_person, address, past, number, 1.0];
    let odds: f32 = NEWS.iter().zip(page).map(|(weight, value)| weight * value).sum();
    let count = sentences.len() as f32;
    context::confidence(odds) * count / (count + UNSURE)
}
