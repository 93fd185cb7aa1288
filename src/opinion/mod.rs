//! The author's own voice: passages that judge, prescribe, predict or interpret without a source.

mod attribution;
mod context;
pub mod feature;
mod language;
mod lexicon;
mod passages;
mod prose;
pub mod sentence;
mod token;
mod weights;

use crate::article::{Article, Span};
use crate::quotes::Quotation;
use sentence::Sentence;

/// A passage in the author's own voice.
#[derive(Debug, Clone, PartialEq)]
pub struct Opinion {
    /// The passage, within one block; never words inside quotation marks.
    pub span: Span,
    /// What it does.
    pub strength: Strength,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// The words that made it so.
    pub why: Vec<String>,
}

/// What a passage in the author's voice does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// Judges, prescribes or predicts.
    Opinion,
    /// Interprets without naming a source.
    Analysis,
}

/// The confidence from which a sentence is marked, where nobody says otherwise.
pub const THRESHOLD: f32 = 0.5;

/// Finds the author's opinion passages, in order. What a quotation covers is its speaker's.
/// Nothing is marked in a language that has no word lists: see [`unread_language`].
pub fn find(article: &Article, quotations: &[Quotation]) -> Vec<Opinion> {
    find_from(article, quotations, THRESHOLD)
}

/// Finds the passages whose sentences have a confidence of `threshold` (0 to 1) at least. Higher marks less, and more surely.
pub fn find_from(article: &Article, quotations: &[Quotation], threshold: f32) -> Vec<Opinion> {
    let Some(table) = lexicon::for_language(&language::of(article)) else { return Vec::new() };
    let quoted = sentence::quoted(article, quotations);
    let sentences = sentence::read(article, quotations, &quoted, table);
    passages::passages(article, &sentences, &quoted, table, threshold)
}

/// The language of an article (a BCP 47 tag) where there are no word lists for it.
pub fn unread_language(article: &Article) -> Option<String> {
    let lang = language::of(article);
    lexicon::for_language(&lang).is_none().then_some(lang)
}

/// What [`find`] sees in each sentence, for those who weigh the features.
pub fn sentences(article: &Article, quotations: &[Quotation]) -> Vec<Sentence> {
    let Some(table) = lexicon::for_language(&language::of(article)) else { return Vec::new() };
    sentence::read(article, quotations, &sentence::quoted(article, quotations), table)
}
