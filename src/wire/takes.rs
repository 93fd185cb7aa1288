//! Takes: the versions in which an agency files one report, of which one is enough.

use super::template::Likeness;
use super::{Take, WireMatch};

/// Share of the shorter one's fingerprints that two takes have in common. A new take adds paragraphs and changes some, so that most of the
/// shorter one stays; a follow-up repeats some background. Chosen on made-up takes (`tests/inference.rs`), not measured on a set of real ones.
const CONTAINMENT: f32 = 0.6;

/// A match with the fingerprints of its report, ascending.
#[derive(Debug)]
pub struct Printed {
    /// The match.
    pub found: WireMatch,
    /// The fingerprints.
    pub prints: Vec<u64>,
    /// Whether the two are one form with other figures.
    pub likeness: Likeness,
}

/// Keeps of each report the first take; the others are listed with it.
pub fn gather(ranked: Vec<Printed>) -> Vec<WireMatch> {
    let mut kept: Vec<Printed> = Vec::new();
    for printed in ranked {
        match kept.iter_mut().find(|first| is_take(first, &printed)) {
            Some(first) => {
                let report = printed.found.report;
                let library = printed.found.library;
                first.found.takes.push(Take { id: report.id, published: report.published, library });
            }
            None => kept.push(printed),
        }
    }
    kept.into_iter().map(|printed| printed.found).collect()
}

fn is_take(a: &Printed, b: &Printed) -> bool {
    if a.found.report.agency != b.found.report.agency {
        return false;
    }
    let common = a.prints.iter().filter(|print| b.prints.binary_search(print).is_ok()).count();
    let fewer = a.prints.len().min(b.prints.len());
    common > 0 && common as f32 >= CONTAINMENT * fewer as f32
}
