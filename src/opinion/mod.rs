//! The author's own voice: passages that judge, prescribe, predict or interpret without a source.

mod attribution;
mod context;
pub mod feature;
mod lexicon;
mod passages;
mod prose;
pub mod sentence;
mod token;
mod weights;
mod why;

use crate::article::Span;
use crate::quotes::Quotation;
use crate::text::Reading;
use sentence::Sentence;
pub use why::{Does, Why};

/// A passage in the author's own voice.
#[derive(Debug, Clone, PartialEq)]
pub struct Opinion {
    /// The passage, within one block; never words inside quotation marks.
    pub span: Span,
    /// What it does.
    pub strength: Strength,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// What made it so.
    pub why: Vec<Why>,
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
pub fn find(text: &Reading<'_>, quotations: &[Quotation]) -> Vec<Opinion> {
    find_from(text, quotations, THRESHOLD)
}

/// Finds the passages whose sentences have a confidence of `threshold` (0 to 1) at least. Higher marks less, and more surely.
pub fn find_from(text: &Reading<'_>, quotations: &[Quotation], threshold: f32) -> Vec<Opinion> {
    let Some(table) = lexicon::for_language(text.language().tag) else { return Vec::new() };
    let quoted = sentence::quoted(text, quotations);
    let sentences = sentence::read(text, quotations, &quoted, table);
    passages::passages(text.article, &sentences, &quoted, table, threshold)
}

/// The language of an article (a BCP 47 tag) where there are no word lists for it.
pub fn unread_language(text: &Reading<'_>) -> Option<String> {
    lexicon::for_language(text.language().tag).is_none().then(|| text.judgement.tag.clone())
}

/// What [`find`] sees in each sentence, for those who weigh the features.
pub fn sentences(text: &Reading<'_>, quotations: &[Quotation]) -> Vec<Sentence> {
    let Some(table) = lexicon::for_language(text.language().tag) else { return Vec::new() };
    sentence::read(text, quotations, &sentence::quoted(text, quotations), table)
}
