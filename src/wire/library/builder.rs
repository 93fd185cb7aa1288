//! Making a pack: reports in, bytes out.

use std::collections::HashMap;
use std::fmt;

use super::pack::{HEADER, MAGIC, MAX_BYTES, SECTIONS, VERSION, checksum, id_hash};
use super::{postings, records};
use crate::wire::fingerprint::{shingles, winnow};
use crate::wire::tokens;
use crate::wire::{WireReport, terms, time};

/// The longest text of one report, in bytes: ten times the longest book-length feature, and far from what a browser chokes on.
pub const MAX_TEXT: usize = 1 << 20;
/// The longest of the other fields, in bytes.
pub const MAX_FIELD: usize = 4096;
/// The most reports in a pack.
pub const MAX_REPORTS: usize = 1 << 20;
/// A shingle in more than one of this many reports is a stock phrase and finds nothing …
const COMMON: usize = 500;
/// … but a handful is never many.
const COMMON_AT_LEAST: usize = 32;
/// Rare terms kept a report: the rarest. 16 cost about 80 bytes.
const TERMS: usize = 16;

/// Why a report was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reject {
    /// It has no identifier.
    NoId,
    /// It has no text.
    NoText,
    /// Its date is none: what it says.
    BadDate(String),
    /// A field is too long: which, and its bytes.
    TooLong(&'static str, usize),
    /// The pack is full.
    Full,
}

impl fmt::Display for Reject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoId => write!(f, "the report has no \"id\""),
            Self::NoText => write!(f, "the report has no \"text\""),
            Self::BadDate(given) => write!(f, "\"published\" is {given:?}; give a date as in 2024-11-07T08:14:00Z"),
            Self::TooLong(field, bytes) => write!(f, "\"{field}\" has {bytes} bytes, which is too long"),
            Self::Full => write!(f, "the pack is full; begin another"),
        }
    }
}

impl std::error::Error for Reject {}

/// Gathers reports for one pack.
#[derive(Debug, Default)]
pub struct PackBuilder {
    records: Vec<Vec<u8>>,
    bytes: usize,
    by_id: HashMap<String, usize>,
    shingles: Vec<(u64, u32)>,
    terms: Vec<(u64, u32)>,
    /// By report: whether a later one with the same identifier took its place.
    replaced: Vec<bool>,
}

impl PackBuilder {
    /// Takes a report. One with an identifier that is already there takes the earlier one's place.
    ///
    /// # Errors
    /// [`Reject`] says why it was not taken; the pack stays as it was.
    pub fn add(&mut self, report: &WireReport) -> Result<(), Reject> {
        check(report)?;
        if self.records.len() >= MAX_REPORTS || self.bytes + report.text.len() > MAX_BYTES / 2 {
            return Err(Reject::Full);
        }
        let number = self.records.len() as u32;
        let (tokens, _) = tokens::of_report(&report.text);
        let kept = winnow(&shingles(&tokens));
        self.shingles.extend(kept.iter().map(|shingle| (shingle.hash, number)));
        self.terms.extend(terms::rare(&tokens).map(|term| (term, number)));
        let mut record = Vec::with_capacity(report.text.len() + 128);
        records::write(report, &mut record);
        self.bytes += record.len();
        self.records.push(record);
        self.replaced.push(false);
        if let Some(before) = self.by_id.insert(report.id.clone(), number as usize)
            && let Some(replaced) = self.replaced.get_mut(before)
        {
            *replaced = true;
        }
        Ok(())
    }

    /// Takes a report out again.
    pub fn withdraw(&mut self, id: &str) {
        if let Some(number) = self.by_id.remove(id)
            && let Some(replaced) = self.replaced.get_mut(number)
        {
            *replaced = true;
        }
    }

    /// How many reports it has, those replaced left out.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// How many reports were replaced by a later one with the same identifier.
    pub fn replaced(&self) -> usize {
        self.records.len() - self.by_id.len()
    }

    /// The pack's bytes, for [`Pack::read`](super::Pack::read).
    pub fn finish(mut self) -> Vec<u8> {
        let numbers = self.numbers();
        let reports = self.by_id.len();
        renumber(&mut self.shingles, &numbers);
        renumber(&mut self.terms, &numbers);
        drop_common(&mut self.shingles, COMMON_AT_LEAST.max(reports / COMMON));
        keep_rarest(&mut self.terms, reports);
        let mut ids: Vec<(u64, u32)> = Vec::with_capacity(reports);
        for (id, number) in &self.by_id {
            if let Some(Some(number)) = numbers.get(*number) {
                ids.push((id_hash(id), *number));
            }
        }
        let mut out = vec![0; HEADER];
        let mut ends = [0_u32; SECTIONS];
        let [starts_end, records_end, shingles_end, terms_end, ids_end] = &mut ends;
        let kept = || self.records.iter().zip(&self.replaced).filter(|(_, gone)| !**gone);
        let mut at = 0_u32;
        out.extend(at.to_le_bytes());
        for (record, _) in kept() {
            at += record.len() as u32;
            out.extend(at.to_le_bytes());
        }
        *starts_end = out.len() as u32;
        for (record, _) in kept() {
            out.extend(record);
        }
        *records_end = out.len() as u32;
        postings::write(&mut self.shingles, &mut out);
        *shingles_end = out.len() as u32;
        postings::write(&mut self.terms, &mut out);
        *terms_end = out.len() as u32;
        postings::write(&mut ids, &mut out);
        *ids_end = out.len() as u32;
        seal(&mut out, reports as u32, ends);
        out
    }

    /// The number of each report once the replaced ones are gone.
    fn numbers(&self) -> Vec<Option<u32>> {
        let mut next = 0;
        let number = |replaced: &bool| {
            (!replaced).then(|| {
                next += 1;
                next - 1
            })
        };
        self.replaced.iter().map(number).collect()
    }
}

fn check(report: &WireReport) -> Result<(), Reject> {
    if report.id.trim().is_empty() {
        return Err(Reject::NoId);
    }
    if report.text.trim().is_empty() {
        return Err(Reject::NoText);
    }
    // A report may have no date; what stands there must be one.
    if !report.published.is_empty() && time::seconds(&report.published).is_none() {
        return Err(Reject::BadDate(report.published.chars().take(40).collect()));
    }
    let fields = [
        ("id", report.id.len(), MAX_FIELD),
        ("agency", report.agency.len(), MAX_FIELD),
        ("title", report.title.len(), MAX_FIELD),
        ("published", report.published.len(), MAX_FIELD),
        ("url", report.url.as_ref().map_or(0, String::len), MAX_FIELD),
        ("text", report.text.len(), MAX_TEXT),
    ];
    match fields.into_iter().find(|(_, bytes, most)| bytes > most) {
        Some((field, bytes, _)) => Err(Reject::TooLong(field, bytes)),
        None => Ok(()),
    }
}

fn seal(out: &mut [u8], reports: u32, ends: [u32; SECTIONS]) {
    let mut header = Vec::with_capacity(HEADER);
    header.extend(MAGIC);
    header.extend(VERSION.to_le_bytes());
    header.extend(reports.to_le_bytes());
    header.extend((out.len() as u64).to_le_bytes());
    header.extend([0; 8]);
    header.extend(ends.iter().flat_map(|end| end.to_le_bytes()));
    header.extend([0; 4]);
    for (to, from) in out.iter_mut().zip(&header) {
        *to = *from;
    }
    let sum = checksum(out).to_le_bytes();
    for (to, from) in out.iter_mut().skip(24).zip(sum) {
        *to = from;
    }
}

fn renumber(pairs: &mut Vec<(u64, u32)>, numbers: &[Option<u32>]) {
    pairs.retain_mut(|(_, number)| match numbers.get(*number as usize) {
        Some(Some(new)) => {
            *number = *new;
            true
        }
        _ => false,
    });
    pairs.sort_unstable();
    pairs.dedup();
}

/// Takes out what stands in more than `most` reports. `pairs` is sorted.
fn drop_common(pairs: &mut Vec<(u64, u32)>, most: usize) {
    let kept = pairs.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() <= most).flatten().copied().collect();
    *pairs = kept;
}

/// Keeps the rarest terms of every report. `pairs` is sorted.
fn keep_rarest(pairs: &mut Vec<(u64, u32)>, reports: usize) {
    let most = COMMON_AT_LEAST.max(reports / 100);
    let mut ranked: Vec<(u32, usize, u64)> = pairs
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|run| run.len() <= most)
        .flat_map(|run| run.iter().map(|(term, number)| (*number, run.len(), *term)))
        .collect();
    ranked.sort_unstable();
    *pairs = ranked
        .chunk_by(|a, b| a.0 == b.0)
        .flat_map(|run| run.iter().take(TERMS))
        .map(|(number, _, term)| (*term, *number))
        .collect();
}
