//! What the wire desk answers: how near an article is to which report, and the passages that show it.

use std::ops::Range;

use super::source::Source;
use super::tier::Features;
use super::{Credit, Why, WireReport};
use crate::article::Span;

/// How near an article is to a report; ordered from far to near.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Nothing in common that counts.
    #[default]
    None,
    /// The same story, told independently.
    SameStory,
    /// The same quotations, other words around them.
    SharedQuotes,
    /// Passages of the report's own words.
    Partial,
    /// Largely the same text.
    LightEdit,
    /// The same text.
    Verbatim,
}

/// A report that an article shares words with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WireMatch {
    /// The report; its text is empty where the library keeps none.
    pub report: WireReport,
    /// The pack that holds it; empty in a comparison of two texts.
    pub library: String,
    /// Whose text it is.
    pub source: Source,
    /// Who signed that pack; `None` where nobody did.
    pub signer: Option<String>,
    /// Whether the report's text is not here: then passages are the article's alone, and their ranges in the report are empty.
    pub without_text: bool,
    /// How near.
    pub tier: Tier,
    /// What the tier was judged by.
    pub features: Features,
    /// How many of the article's sentences have most of their words in the passages.
    pub common_sentences: usize,
    /// How many sentences the article has.
    pub sentences: usize,
    /// Share of the article's own words (outside quotation marks) that stand in the report, 0 to 1.
    pub article_coverage: f32,
    /// Share of the report's own words that stand in the article, 0 to 1.
    pub report_coverage: f32,
    /// The aligned passages, in the article's order.
    pub passages: Vec<Passage>,
    /// Quotations that both texts have, in other words.
    pub variants: Vec<Variant>,
    /// Other versions of the same report, which share as much or less with the article.
    pub takes: Vec<Take>,
    /// The reasons.
    pub why: Vec<Why>,
}

/// A passage that stands in both texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where in the article.
    pub article: Span,
    /// Where in the report's text, in bytes.
    pub report: Range<usize>,
    /// How many words.
    pub words: usize,
    /// Whose words they are.
    pub kind: PassageKind,
}

/// A quotation that stands in both texts, in other words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variant {
    /// Where in the article, without its marks.
    pub article: Span,
    /// Where in the report's text, in bytes.
    pub report: Range<usize>,
}

/// Another version of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Take {
    /// Its identifier.
    pub id: String,
    /// When it was published, RFC 3339; may be empty.
    pub published: String,
    /// The pack that holds it.
    pub library: String,
}

/// Whose words a passage holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    /// The report's own.
    Narrative,
    /// A quotation's: outside the count of copied words.
    Quote,
}

/// What the wire desk found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wire {
    /// Agencies that the page names.
    pub credits: Vec<Credit>,
    /// The nearest tier of all matches.
    pub tier: Tier,
    /// Reports that share words with the article, nearest first.
    pub matches: Vec<WireMatch>,
}
