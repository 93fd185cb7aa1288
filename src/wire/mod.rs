//! The wire desk: who is credited, and which known reports an article shares words with.
//!
//! `docs/WIRE.md` teaches how near-copies are found.

mod credit;
mod fingerprint;
pub mod formats;
pub mod library;
mod matching;
mod report;
mod terms;
mod time;
mod tokens;

use crate::article::Article;
pub use credit::{Credit, CreditFrom, CreditKind};
pub use library::Library;
pub use matching::{Passage, PassageKind, Tier, Wire, WireMatch};
pub use report::WireReport;

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
