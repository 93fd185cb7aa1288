//! Whose text a document of the library is: an agency's report, an article that credits an agency, or nobody knows.
//!
//! Where two pages carry the same narrative and one of them credits an agency, the other's passages are that agency's too, though no
//! report is at hand. So a library may hold articles as well as reports. Some say so themselves (those remembered while reading do);
//! of the others, an article's credit stands in its text.

use super::{CreditKind, Document, ReportKind, WireReport, credits};
use crate::article::{Article, Block, BlockKind};

/// Whose text a document is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// An agency's own report, or that of whoever the library names.
    #[default]
    Agency,
    /// An article whose text credits these agencies.
    Credited(Vec<String>),
    /// A document that names no agency and credits none: a press release, a statement, another outlet's article.
    Unknown,
}

impl Source {
    /// The source of a document.
    pub fn of(report: &WireReport) -> Self {
        if let Some(agency) = credits::usual_name(&report.agency) {
            return match report.kind {
                ReportKind::Report => Self::Agency,
                ReportKind::Article => Self::Credited(vec![agency.to_owned()]),
            };
        }
        let blocks = report.text.lines().map(|line| Block::new(BlockKind::Paragraph, line)).collect();
        let article = Article { blocks, ..Article::default() };
        let mut credited: Vec<String> = Vec::new();
        for credit in credits::find(&article) {
            if credit.kind == CreditKind::Text && !credited.contains(&credit.agency) {
                credited.push(credit.agency);
            }
        }
        match (credited.is_empty(), report.agency.is_empty()) {
            (false, _) => Self::Credited(credited),
            (true, true) => Self::Unknown,
            (true, false) => Self::Agency,
        }
    }

    /// Whether the words may be this agency's; agencies that a page leaves unnamed ("with agency inputs") may be any.
    pub fn may_be(&self, agency: &str, report: &WireReport) -> bool {
        let unnamed = credits::usual_name(agency).is_none();
        match self {
            Self::Agency | Self::Credited(_) if unnamed => true,
            Self::Agency => report.agency == agency || credits::usual_name(&report.agency) == Some(agency),
            Self::Credited(agencies) => agencies.iter().any(|credited| credited == agency),
            Self::Unknown => false,
        }
    }

    /// The document in a sentence: "the Reuters report", "an article that credits Reuters".
    pub fn described(&self, report: &WireReport) -> Document {
        match self {
            Self::Agency if report.agency.is_empty() => Document::Report,
            Self::Agency => Document::Of(report.agency.clone()),
            Self::Credited(agencies) => Document::Credits(agencies.clone()),
            Self::Unknown => Document::Other,
        }
    }
}
