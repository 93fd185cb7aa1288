//! The author's own voice: passages that judge, prescribe, predict or interpret without a source.

mod attribution;
mod context;
#[doc(hidden)]
pub mod feature;
mod judge;
mod learned;
mod lexicon;
mod numbers;
mod passages;
mod prose;
#[doc(hidden)]
pub mod sentence;
mod token;
mod weights;
mod why;

use crate::article::{Article, Span};
use crate::quotes::Quotation;
use crate::text::Reading;
use sentence::Sentence;
pub use why::{Does, Why};

/// A passage in the author's own voice.
#[derive(Debug, Clone, PartialEq)]
pub struct Opinion {
    /// The passage, within one block; never words inside quotation marks.
    pub span: Span,
    /// Its strength.
    pub strength: Strength,
    /// The confidence, 0 to 1; 0.5 is the threshold for a mark.
    pub confidence: f32,
    /// The reasons.
    pub why: Vec<Why>,
}

/// How certain it is that a passage is the author's own view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// The author's own view; this holds for three in four, measured on articles that were not learned from.
    Opinion,
    /// Possibly the author's view.
    Maybe,
}

/// The default confidence from which a sentence is marked.
pub const THRESHOLD: f32 = 0.5;

/// Finds the author's opinion passages, in order. Text inside a quotation belongs to its speaker.
/// Nothing is marked in a language that has no word lists: see [`unread_language`].
pub fn find(text: &Reading<'_>, quotations: &[Quotation]) -> Vec<Opinion> {
    find_from(text, quotations, THRESHOLD)
}

/// Finds the passages whose sentences have at least a confidence of `threshold` (0 to 1). A higher one marks less, with more certainty.
pub fn find_from(text: &Reading<'_>, quotations: &[Quotation], threshold: f32) -> Vec<Opinion> {
    let Some(table) = lexicon::for_language(text.language().tag) else { return Vec::new() };
    let quoted = sentence::quoted(text, quotations);
    let sentences = sentence::read(text, quotations, &quoted, table);
    passages::passages(text.article, &sentences, &quoted, table, threshold)
}

/// The share of an article's words above which it is mostly its author's view.
const MOSTLY: f32 = 0.6;

/// Whether more than `MOSTLY` of an article's text, in bytes, lies in opinion passages.
pub fn is_most(article: &Article, opinions: &[Opinion]) -> bool {
    let all: usize = article.blocks.iter().map(|block| block.text.len()).sum();
    let own: usize = opinions.iter().map(|opinion| opinion.span.end - opinion.span.start).sum();
    own as f32 > MOSTLY * all as f32
}

/// The language of an article (a BCP 47 tag) if there are no word lists for it.
pub fn unread_language(text: &Reading<'_>) -> Option<String> {
    lexicon::for_language(text.language().tag).is_none().then(|| text.judgement.tag.clone())
}

/// Whether the page says that it is opinion or analysis.
pub fn declared(text: &Reading<'_>) -> bool {
    lexicon::for_language(text.language().tag).is_some_and(|table| context::declared(text.article, table))
}

/// Whether the page says that it is news.
pub fn declared_news(text: &Reading<'_>) -> bool {
    context::declares_news(&text.article.metadata)
}

/// What [`find`] sees in each sentence, and its log-odds above the bar of a mark, for those who weigh the features.
pub fn sentences(text: &Reading<'_>, quotations: &[Quotation]) -> Vec<(Sentence, f32)> {
    let Some(table) = lexicon::for_language(text.language().tag) else { return Vec::new() };
    let sentences = sentence::read(text, quotations, &sentence::quoted(text, quotations), table);
    let odds = judge::odds(text.article, &sentences, table);
    sentences.into_iter().zip(odds).collect()
}
