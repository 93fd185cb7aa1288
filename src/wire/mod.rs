//! The wire desk: who is credited, and which known reports an article shares words with.
//!
//! `docs/WIRE.md` explains how near-copies are found.

mod align;
mod candidates;
mod compare;
mod credit;
mod credits;
mod fingerprint;
#[cfg(feature = "formats")]
pub mod formats;
mod formulae;
mod keep;
pub mod library;
#[cfg(feature = "formats")]
pub mod list;
mod matching;
mod overlap;
mod quoted;
mod report;
mod script;
mod sketch;
mod source;
mod spelling;
mod stock;
mod takes;
mod template;
mod terms;
mod tier;
pub mod time;
mod tokens;
mod variants;
mod vocabulary;
mod why;

use crate::text::Reading;
use candidates::Candidate;
use compare::{Kept, Prepared};
pub use credit::{Credit, CreditFrom, CreditKind};
pub use keep::keepable;
pub use library::{Library, Lookup};
pub use matching::{Passage, PassageKind, Take, Tier, Variant, Wire, WireMatch};
pub use report::{ReportKind, WireReport};
pub use source::Source;
use takes::Printed;
use template::Likeness;
pub use tier::{Features, LIGHT_EDIT};
pub use why::{Document, Why};

/// The most matches that are reported: a reader has no use for more.
const MOST_MATCHES: usize = 5;
/// How far apart an article and a report on the same story may be, in seconds.
const SAME_STORY_WITHIN: u64 = 72 * 3600;
/// Quoted words that an article must share with a report that was found rather than given: among many reports some share a phrase.
const QUOTED_WORDS: usize = 15;

/// Reports that are one form with an article, at least, for it to be known as filled anew each day.
const RECURRING: usize = 3;

/// An article as the wire desk asks about it: read once, however often its look-up is run.
#[derive(Debug)]
pub struct Inquiry {
    credits: Vec<Credit>,
    prepared: Prepared,
}

impl Inquiry {
    /// Reads an article's credits, and makes it ready to be looked up.
    pub fn new(reading: &Reading<'_>) -> Self {
        Self { credits: credits::find(reading.article), prepared: Prepared::new(reading) }
    }

    /// Looks the article up. Where the look-up then has needs, this is to be asked again once they are supplied.
    pub fn examine(&self, lookup: &Lookup) -> Wire {
        let found =
            if lookup.library().is_empty() { Vec::new() } else { look_up(&self.prepared, lookup, &self.credits) };
        let mut matches = takes::gather(ranked(self.prepared.published.as_deref(), found));
        matches.truncate(MOST_MATCHES);
        let tier = matches.iter().map(|found| found.tier).max().unwrap_or_default();
        Wire { tier, credits: self.credits.clone(), matches }
    }
}

/// Reads credits and looks an article up that is asked about once.
pub fn examine(reading: &Reading<'_>, lookup: &Lookup) -> Wire {
    Inquiry::new(reading).examine(lookup)
}

/// Compares an article with one report. Whoever asks about two texts is told, too, that they are on the same story.
pub fn compare(reading: &Reading<'_>, report: &WireReport) -> WireMatch {
    Prepared::new(reading).compare(report.clone(), None, "", true).found
}

/// Compares an article with one report as if it were found by its sketch, without its text, among `among` words of reports.
#[cfg(feature = "formats")]
pub fn compare_without_text(reading: &Reading<'_>, report: &WireReport, among: f64) -> WireMatch {
    let tokens = tokens::of_report(&report.text, crate::language::ENGLISH.sentences).0;
    let prepared = Prepared::new(reading);
    let filed: Vec<u64> = terms::rare(&tokens).collect();
    let terms = prepared.terms.iter().filter(|term| filed.binary_search(term).is_ok()).count();
    let kept = Kept { sketch: sketch::Sketch::of(&tokens), among, terms };
    prepared.compare(WireReport { text: String::new(), ..report.clone() }, Some(&kept), "", true).found
}

/// The reports worth comparing with an article, by pack and number: those that share wording, most first, then those that share names.
pub fn candidates_of(reading: &Reading<'_>, lookup: &Lookup) -> Vec<(usize, usize)> {
    candidates(&Prepared::new(reading), lookup).into_iter().map(|found| (found.pack, found.number)).collect()
}

fn candidates(prepared: &Prepared, lookup: &Lookup) -> Vec<Candidate> {
    let mut candidates = candidates::by_wording(prepared, lookup);
    for candidate in candidates::by_terms(prepared, lookup) {
        if !candidates.contains(&candidate) {
            candidates.push(candidate);
        }
    }
    candidates
}

fn look_up(prepared: &Prepared, lookup: &Lookup, credits: &[Credit]) -> Vec<Printed> {
    let published = prepared.published.as_deref();
    let compared = candidates(prepared, lookup).into_iter().filter_map(|candidate| {
        // What is not at hand is noted and read in one go, so all of it is asked for before anything is missed.
        let (report, kept) = (lookup.report(candidate.pack, candidate.number), kept_of(prepared, lookup, candidate));
        let report = report?;
        if kept.is_none() && lookup.is_sketched(candidate.pack) {
            return None;
        }
        let source = Source::of(&report);
        let is_credited = |credit: &&Credit| credit.kind == CreditKind::Text && source.may_be(&credit.agency, &report);
        let credited = credits.iter().find(is_credited);
        let one_story =
            (credited.is_some() || matches!(source, Source::Credited(_))) && may_be_of_days(published, &report);
        let library = lookup.library().name(candidate.pack);
        let mut printed = prepared.compare(report, kept.as_ref(), library, one_story);
        printed.found.signer = lookup.library().signer(candidate.pack).map(str::to_owned);
        if let Some(credit) = credited {
            printed.found.why.push(Why::Credit(credit.name.clone()));
        }
        if printed.found.report.published.is_empty() {
            printed.found.why.push(Why::DateUnknown);
        }
        Some(printed)
    });
    without_forms(compared.collect()).into_iter().filter(|printed| is_telling(&printed.found)).collect()
}

/// What the library keeps of a candidate's wording where its text is not; nothing where the text is there, or bytes are missing.
fn kept_of(prepared: &Prepared, lookup: &Lookup, candidate: Candidate) -> Option<Kept> {
    if !lookup.is_sketched(candidate.pack) {
        return None;
    }
    let terms = lookup.shared(candidate.pack, candidate.number, &prepared.terms);
    let sketch = lookup.sketch(candidate.pack, candidate.number)?;
    Some(Kept { sketch, among: lookup.letters(), terms })
}

/// What recurs over days is a form: where it is that beside several reports, a report that may be one more of them is no other story's.
fn without_forms(compared: Vec<Printed>) -> Vec<Printed> {
    let forms = compared.iter().filter(|printed| printed.likeness == Likeness::Form).count();
    let least = if forms >= RECURRING { Likeness::Maybe } else { Likeness::Form };
    compared
        .into_iter()
        .filter(|printed| printed.likeness < least || printed.found.tier == Tier::SharedQuotes)
        .collect()
}

/// Whether a match that was found says something.
fn is_telling(found: &WireMatch) -> bool {
    match found.tier {
        Tier::None => false,
        Tier::SharedQuotes => found.passages.iter().map(|passage| passage.words).sum::<usize>() >= QUOTED_WORDS,
        _ => true,
    }
}

/// Puts first what holds most of the article's words. Of reports that hold about as much, which are takes of one report, the one
/// of which most is there; then the newest that is not younger than the article.
fn ranked(published: Option<&str>, found: Vec<Printed>) -> Vec<Printed> {
    let published = published.and_then(time::seconds).unwrap_or(i64::MAX);
    let key = |found: &WireMatch| {
        let time = time::seconds(&found.report.published).unwrap_or(i64::MIN);
        let reuse = found.tier.min(Tier::Partial);
        let shares = (per_fifty(found.article_coverage), per_fifty(found.report_coverage));
        (reuse, shares, time <= published, time)
    };
    // Two dozen at most: each is put in its place.
    let mut ranked: Vec<Printed> = Vec::with_capacity(found.len());
    for printed in found {
        let key_of = key(&printed.found);
        let before = ranked.partition_point(|other| key(&other.found) >= key_of);
        ranked.insert(before, printed);
    }
    ranked
}

/// Whether a report may be of about the same time as an article: nothing is known to speak against it.
fn may_be_of_days(published: Option<&str>, report: &WireReport) -> bool {
    match (published.and_then(time::seconds), time::seconds(&report.published)) {
        (Some(article), Some(report)) => article.abs_diff(report) <= SAME_STORY_WITHIN,
        (None, Some(_)) => true,
        // A report of no date may be of any year: names in common then say little.
        (_, None) => false,
    }
}

/// A share in steps of 2 %: less is no difference.
fn per_fifty(share: f32) -> u32 {
    (share * 50.0).round() as u32
}
