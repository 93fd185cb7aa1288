//! The wire desk: who is credited, and which known reports an article shares words with.

pub mod library;

use std::ops::Range;

use crate::article::{Article, Span};
pub use library::Library;

/// A report of a news agency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WireReport {
    /// Its identifier, unique within its pack.
    pub id: String,
    /// The agency.
    pub agency: String,
    /// The headline.
    pub title: String,
    /// When it was published, RFC 3339.
    pub published: String,
    /// Its address.
    pub url: Option<String>,
    /// The text; paragraphs apart by newlines.
    pub text: String,
}

/// An agency that a page names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// The agency's usual name.
    pub agency: String,
    /// What it is named for.
    pub kind: CreditKind,
    /// Where it is named.
    pub from: CreditFrom,
    /// The words, where they stand in the article.
    pub span: Option<Span>,
    /// The words.
    pub text: String,
}

/// What an agency is named for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreditKind {
    /// The words of the article.
    Text,
    /// A picture or a video.
    Photo,
    /// A source inside the story ("told AFP"), a company, a footer.
    Mention,
}

/// Where an agency is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreditFrom {
    /// A line of its own, "(With inputs from Reuters)".
    Line,
    /// "LONDON, Nov 7 (Reuters) -".
    Dateline,
    /// "(Reporting by …; Editing by …)".
    Signoff,
    /// The byline.
    Byline,
    /// The page's metadata.
    Metadata,
}

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
pub struct WireMatch {
    /// The report; its text may be empty where the library keeps none.
    pub report: WireReport,
    /// The pack that holds it; empty in a comparison of two texts.
    pub library: String,
    /// How near.
    pub tier: Tier,
    /// Share of the article's own words (outside quotation marks) that stand in the report, 0 to 1.
    pub article_coverage: f32,
    /// Share of the report's own words that stand in the article, 0 to 1.
    pub report_coverage: f32,
    /// The aligned passages, in the article's order.
    pub passages: Vec<Passage>,
    /// The reasons, in plain words.
    pub why: Vec<String>,
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
pub struct Wire {
    /// Agencies that the page names.
    pub credits: Vec<Credit>,
    /// The nearest tier of all matches.
    pub tier: Tier,
    /// Reports that share words with the article, nearest first.
    pub matches: Vec<WireMatch>,
}

/// Reads credits and looks the article up in the library.
pub fn examine(_article: &Article, _library: &Library) -> Wire {
    Wire::default()
}

/// Compares an article with one report.
pub fn compare(_article: &Article, report: &WireReport) -> WireMatch {
    WireMatch {
        report: report.clone(),
        library: String::new(),
        tier: Tier::None,
        article_coverage: 0.0,
        report_coverage: 0.0,
        passages: Vec::new(),
        why: Vec::new(),
    }
}
