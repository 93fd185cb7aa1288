//! The author's own voice: passages that judge, prescribe, predict or interpret without a source.

use crate::article::{Article, Span};
use crate::quotes::Quotation;

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

/// Finds the author's opinion passages, in order. What a quotation covers is its speaker's.
pub fn find(_article: &Article, _quotations: &[Quotation]) -> Vec<Opinion> {
    Vec::new()
}
