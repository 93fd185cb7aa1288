//! How surely each sentence is the author's own view: by its words, then by what stands around it, then by what kind of page it is.

use super::context::{self, AROUND};
use super::feature::Feature;
use super::learned::{self, group};
use super::lexicon::Table;
use super::numbers::{CONTEXT, CONTEXT_BIAS, NEWS};
use super::sentence::Sentence;
use super::weights;
use crate::article::Article;

/// The log-odds above the bar from which a mark is sure, for each group of languages. On folds of other papers four English marks in five are right from
/// there on; in German they are too few to say it surely.
const SURE: [f32; learned::GROUPS] = [2.5, 3.1, 1.1];

/// The same for a text so short that the hand-set weights judge it: of single sentences this far above the bar three in four are opinion or more.
const SURE_ALONE: f32 = 0.55;

/// From so many sentences on the learned numbers judge alone. They were learned from whole articles; in a few lines their surroundings are
/// empty, and they lose plain judgements that the hand-set weights see.
const ARTICLE: f32 = 17.0;

/// What the hand-set weights lose in a text of some sentences: rules of law and facts told in the present stand just above their bar.
const SEVERAL: f32 = 0.2;

/// What a page that is surely news takes from each of its sentences: a wrong mark costs more there than a missed one. It goes with the square of how
/// sure that is, so that a column with a few reports in it loses little.
const STRICT: f32 = 6.0;

/// What a page adds to the log-odds that it is news by saying so in its address or section.
const SAYS_NEWS: f32 = 1.5;

/// A sentence that the hand-set weights hold for opinion by this much more than the bar says so itself, whatever stands around it and whatever
/// the page is: on folds F1 is higher by .002 than with the stricter bar of news, and .1 % more of what news pages report is marked.
const PLAIN: f32 = 1.5;

/// So many sentences of which nothing is known are added before a page is called news: a line alone is no page.
const UNSURE: f32 = 4.0;

/// Each sentence's log-odds against the bar from which a sentence is marked: nought is the bar.
pub(crate) fn odds(article: &Article, sentences: &[Sentence], table: &Table) -> Vec<f32> {
    let group = group(table.lang);
    let scores: Vec<f32> = sentences.iter().map(|sentence| learned::score(sentence, group)).collect();
    let declared = context::declared(article, table);
    let around = context::surroundings(sentences, &scores, declared);
    let strict = if declared { 0.0 } else { STRICT * newsness(article, sentences, &scores, around.first()).powi(2) };
    let bias = CONTEXT_BIAS.get(group).copied().unwrap_or_default();
    let alone = alone(sentences.len());
    let several = if sentences.len() > 1 { SEVERAL } else { 0.0 };
    let blend = |(around, sentence): (&[f32; AROUND], &Sentence)| {
        let seen = |feature: Feature| sentence.values.get(feature as usize).is_some_and(|value| *value > 0.0);
        // "The remarks suggest …": on pages of news, too, one in two of these is the author's, of all others one in five.
        // "In my view …" says itself whose it is.
        let strict = if seen(Feature::Interpretation) || seen(Feature::Stance) { 0.0 } else { strict };
        let sum: f32 = CONTEXT.iter().zip(around).map(|(weight, value)| weight * value).sum();
        let by_hand = weights::score(&sentence.values);
        let judged = alone * (by_hand - several) + (1.0 - alone) * (bias + sum - strict);
        // Guides say "you should" throughout, and judge nothing by it.
        if seen(Feature::Address) { judged } else { judged.max(by_hand - PLAIN) }
    };
    around.iter().zip(sentences).map(blend).collect()
}

/// The log-odds above the bar from which a mark is sure, in an article of `count` sentences.
pub(crate) fn sure(count: usize, table: &Table) -> f32 {
    let alone = alone(count);
    let learned = SURE.get(group(table.lang)).copied().unwrap_or_default();
    alone * SURE_ALONE + (1.0 - alone) * learned
}

/// How much of the judgement is the hand-set weights', 0 to 1: the shorter the text, the more. A single sentence has no surroundings at all.
fn alone(count: usize) -> f32 {
    if count == 1 { 1.0 } else { (1.0 - count as f32 / ARTICLE).max(0.0) }
}

/// How surely an article is news, 0 to 1: by its tone, and by what shares of its sentences report, speak of themselves, address the reader, tell
/// the past and give numbers.
fn newsness(article: &Article, sentences: &[Sentence], scores: &[f32], around: Option<&[f32; AROUND]>) -> f32 {
    let [_, _, _, _, _, _, reported, first_person, address, past, number, ..] = around.copied().unwrap_or_default();
    let page = [context::tone_of(sentences, scores), reported, first_person, address, past, number, 1.0];
    let odds: f32 = NEWS.iter().zip(page).map(|(weight, value)| weight * value).sum();
    let odds = if context::declares_news(&article.metadata) { odds + SAYS_NEWS } else { odds };
    let count = sentences.len() as f32;
    context::confidence(odds) * count / (count + UNSURE)
}
