//! The wire desk: who is credited, and which known reports an article shares words with.
//!
//! `docs/WIRE.md` teaches how near-copies are found.

mod align;
mod candidates;
mod compare;
mod credit;
mod credits;
mod fingerprint;
pub mod formats;
pub mod library;
mod matching;
mod overlap;
mod quoted;
mod report;
mod stock;
mod terms;
mod tier;
mod time;
mod tokens;

use std::cmp::Reverse;

use crate::article::Article;
use compare::Prepared;
pub use credit::{Credit, CreditFrom, CreditKind};
pub use library::Library;
pub use matching::{Passage, PassageKind, Tier, Wire, WireMatch};
pub use report::WireReport;

/// The most matches that are told: a reader has no use for more.
const MOST_MATCHES: usize = 5;
/// How far apart an article and a report on the same story may be, in seconds.
const SAME_STORY_WITHIN: u64 = 72 * 3600;

/// Reads credits and looks the article up in the library.
pub fn examine(article: &Article, library: &Library) -> Wire {
    let credits = credits::find(article);
    let credited = credits.iter().any(|credit| credit.kind == CreditKind::Text);
    let mut matches = look_up(article, library, credited);
    matches.sort_by_key(|found| Reverse((found.tier, per_mille(found.report_coverage.max(found.article_coverage)))));
    matches.truncate(MOST_MATCHES);
    Wire { tier: matches.first().map(|found| found.tier).unwrap_or_default(), credits, matches }
}

/// Compares an article with one report. Whoever asks about two texts is told, too, that they are on the same story.
pub fn compare(article: &Article, report: &WireReport) -> WireMatch {
    Prepared::new(article).compare(report.clone(), "", true)
}

fn look_up(article: &Article, library: &Library, credited: bool) -> Vec<WireMatch> {
    if library.is_empty() {
        return Vec::new();
    }
    let prepared = Prepared::new(article);
    let mut candidates = candidates::by_wording(&prepared, library);
    for candidate in candidates::by_terms(&prepared, library) {
        if !candidates.contains(&candidate) {
            candidates.push(candidate);
        }
    }
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let report = library.report(candidate.pack, candidate.number)?;
            let near = credited && within_days(article, &report);
            Some(prepared.compare(report, library.name(candidate.pack), near))
        })
        .filter(|found| found.tier > Tier::None)
        .collect()
}

/// Whether a report is of about the same time as an article; of an article without a date nothing can be said.
fn within_days(article: &Article, report: &WireReport) -> bool {
    let published = article.metadata.published.as_deref().and_then(time::seconds);
    match (published, time::seconds(&report.published)) {
        (Some(article), Some(report)) => article.abs_diff(report) <= SAME_STORY_WITHIN,
        _ => false,
    }
}

fn per_mille(share: f32) -> u32 {
    (share * 1000.0) as u32
}
