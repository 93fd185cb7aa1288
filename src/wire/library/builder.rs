//! Making a pack: reports in, bytes out.

use std::collections::HashMap;
use std::fmt;

use super::head::{HEADER, Head, Header, MAX_AGENCIES};
use super::pack::Pack;
use super::postings::{self, Postings, Shape};
use super::records;
use super::table::{self, Row};
use crate::wire::fingerprint::fingerprints;
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
/// Rare terms kept a report: the rarest. 12 cost about 28 bytes in a pack of a million.
const TERMS: usize = 12;
/// Bits of a hash that are kept, at least: with 23 a look-up in a list of 500,000 keys meets a chance hit once in 17 times.
const HASH_BITS: u32 = 23;
/// Chance hits of one look-up, as a power of two, that a large list may have: a bit more of hash costs a bit a key, and a candidate needs
/// several hits.
const CHANCE_BITS: u32 = 3;
/// Bits of an identifier's hash: that another identifier of a million has the same is one chance in a million.
const ID_BITS: u32 = 40;
/// Bits of a report's number beside a hash.
const NUMBER_BITS: u32 = 20;

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
    /// It brings one agency more than a pack may have.
    Agencies,
}

impl fmt::Display for Reject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoId => write!(f, "the report has no \"id\""),
            Self::NoText => write!(f, "the report has no \"text\""),
            Self::BadDate(given) => write!(f, "\"published\" is {given:?}; give a date as in 2024-11-07T08:14:00Z"),
            Self::TooLong(field, bytes) => write!(f, "\"{field}\" has {bytes} bytes, which is too long"),
            Self::Agencies => write!(f, "the pack has {MAX_AGENCIES} agencies already; begin another"),
            Self::Full => write!(f, "the pack is full; begin another"),
        }
    }
}

impl std::error::Error for Reject {}

/// Gathers reports for one pack.
///
/// Records may be taken out as they come ([`take_records`](Self::take_records)), so that memory holds 8 bytes a posting and no text.
#[derive(Debug, Default)]
pub struct PackBuilder {
    records: Vec<u8>,
    /// Bytes of records that were taken out.
    taken: u64,
    rows: Vec<Row>,
    agencies: Vec<String>,
    numbers_of_agencies: HashMap<String, u16>,
    by_id: HashMap<String, usize>,
    shingles: Vec<u64>,
    terms: Vec<u64>,
    /// By report: whether it was taken back, or a later one with the same identifier took its place.
    gone: Vec<bool>,
    replaced: usize,
}

/// The hashes that a report is filed under.
#[derive(Debug, Clone, Default)]
pub struct Prints {
    shingles: Vec<u64>,
    terms: Vec<u64>,
}

impl Prints {
    /// Makes them.
    ///
    /// # Errors
    /// [`Reject`] where the report is none that a pack takes.
    pub fn of(report: &WireReport) -> Result<Self, Reject> {
        check(report)?;
        let (tokens, _) = tokens::of_report(&report.text);
        Ok(Self { shingles: fingerprints(&tokens).collect(), terms: terms::rare(&tokens).collect() })
    }
}

/// A finished pack: its header, then the records that were taken out, then the rest.
#[derive(Debug)]
pub struct Finished {
    /// The first bytes.
    pub header: Vec<u8>,
    /// What follows the records that were taken out.
    pub rest: Vec<u8>,
}

impl Finished {
    /// Both parts as one: the whole pack, where no records were taken out.
    pub fn joined(self) -> Vec<u8> {
        let mut bytes = self.header;
        bytes.extend(self.rest);
        bytes
    }
}

impl PackBuilder {
    /// Takes a report. One with an identifier that is already there takes the earlier one's place.
    ///
    /// # Errors
    /// [`Reject`] says why it was not taken; the pack stays as it was.
    pub fn add(&mut self, report: &WireReport) -> Result<(), Reject> {
        self.push(report, &Prints::of(report)?)
    }

    /// Takes a report whose hashes were made before, perhaps on another thread.
    ///
    /// # Errors
    /// [`Reject`] says why it was not taken; the pack stays as it was.
    pub fn push(&mut self, report: &WireReport, prints: &Prints) -> Result<(), Reject> {
        if self.rows.len() >= MAX_REPORTS {
            return Err(Reject::Full);
        }
        let agency = self.agency(&report.agency)?;
        let number = self.rows.len() as u32;
        self.shingles.extend(prints.shingles.iter().map(|hash| numbered(*hash, number)));
        self.terms.extend(prints.terms.iter().map(|term| numbered(*term, number)));
        let start = self.end();
        records::write(report, &mut self.records);
        let minutes = time::seconds(&report.published).and_then(|seconds| i32::try_from(seconds.div_euclid(60)).ok());
        self.rows.push(Row { record: start..self.end(), minutes, agency, kind: report.kind });
        self.gone.push(false);
        if let Some(before) = self.by_id.insert(report.id.clone(), number as usize) {
            self.replaced += 1;
            self.drop_report(before);
        }
        Ok(())
    }

    /// Takes a report out again.
    pub fn withdraw(&mut self, id: &str) {
        if let Some(number) = self.by_id.remove(id) {
            self.drop_report(number);
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
    pub const fn replaced(&self) -> usize {
        self.replaced
    }

    /// The records since the last call, to be written behind [`HEADER_BYTES`](super::HEADER_BYTES) bytes and one another.
    pub fn take_records(&mut self) -> Vec<u8> {
        self.taken += self.records.len() as u64;
        std::mem::take(&mut self.records)
    }

    /// The pack's bytes, for [`Pack::read`]; where records were taken out, use [`finish_behind`](Self::finish_behind).
    pub fn finish(self) -> Vec<u8> {
        self.finish_behind().joined()
    }

    /// The pack's first bytes, and those that follow the records that were taken out.
    pub fn finish_behind(mut self) -> Finished {
        let reports = self.by_id.len();
        let numbers = self.numbers();
        if reports < self.rows.len() {
            renumber(&mut self.shingles, &numbers);
            renumber(&mut self.terms, &numbers);
        }
        self.shingles.sort_unstable();
        self.shingles.dedup();
        drop_common(&mut self.shingles, COMMON_AT_LEAST.max(reports / COMMON));
        self.terms.sort_unstable();
        keep_rarest(&mut self.terms, reports);
        let id = |(id, number): (&String, &usize)| Some(numbered(Pack::id_hash(id), (*numbers.get(*number)?)?));
        let mut ids: Vec<u64> = self.by_id.iter().filter_map(id).collect();
        ids.sort_unstable();
        let rows: Vec<Row> =
            self.rows.iter().zip(&self.gone).filter(|(_, gone)| !**gone).map(|(row, _)| row.clone()).collect();
        let mut rest = std::mem::take(&mut self.records);
        let base = HEADER as u64 + self.taken;
        let at = |rest: &Vec<u8>| base + rest.len() as u64;
        let table = at(&rest);
        table::write(&rows, &mut rest);
        let lists = [(self.shingles, None), (self.terms, None), (ids, Some(ID_BITS))].map(|(pairs, bits)| {
            let start = at(&rest);
            let (shape, keys) = keys(pairs, bits, reports);
            Postings { start, shape, ends: postings::write(&keys, shape, &mut rest) }
        });
        let head = Head::write(table, &self.agencies, &lists);
        let header = Header::write(reports as u32, at(&rest), &head);
        rest.extend(head);
        Finished { header, rest }
    }

    /// Where the next record begins.
    const fn end(&self) -> u64 {
        HEADER as u64 + self.taken + self.records.len() as u64
    }

    fn agency(&mut self, name: &str) -> Result<u16, Reject> {
        if let Some(number) = self.numbers_of_agencies.get(name) {
            return Ok(*number);
        }
        if self.agencies.len() >= MAX_AGENCIES {
            return Err(Reject::Agencies);
        }
        let number = self.agencies.len() as u16;
        self.agencies.push(name.to_owned());
        self.numbers_of_agencies.insert(name.to_owned(), number);
        Ok(number)
    }

    fn drop_report(&mut self, number: usize) {
        if let Some(gone) = self.gone.get_mut(number) {
            *gone = true;
        }
    }

    /// The number of each report once those that are gone are out.
    fn numbers(&self) -> Vec<Option<u32>> {
        let mut next = 0;
        let number = |gone: &bool| {
            (!gone).then(|| {
                next += 1;
                next - 1
            })
        };
        self.gone.iter().map(number).collect()
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

/// A hash with a report's number in place of its last bits.
const fn numbered(hash: u64, number: u32) -> u64 {
    hash >> NUMBER_BITS << NUMBER_BITS | number as u64
}

const fn number_of(pair: u64) -> u32 {
    (pair & ((1 << NUMBER_BITS) - 1)) as u32
}

/// The ascending keys of a list, and its shape. `pairs` is sorted.
fn keys(pairs: Vec<u64>, bits: Option<u32>, reports: usize) -> (Shape, Vec<u64>) {
    let for_count = pairs.len().max(1).ilog2().saturating_sub(CHANCE_BITS);
    let shape = Shape::new(pairs.len(), bits.unwrap_or(HASH_BITS.max(for_count)), reports);
    let mut keys = pairs;
    for pair in &mut keys {
        *pair = shape.key(*pair, number_of(*pair));
    }
    // Hashes that are now the same stand side by side, their reports in no order.
    for run in keys.chunk_by_mut(|a, b| a >> shape.report_bits == b >> shape.report_bits) {
        run.sort_unstable();
    }
    keys.dedup();
    (Shape { count: keys.len() as u64, ..shape }, keys)
}

fn renumber(pairs: &mut Vec<u64>, numbers: &[Option<u32>]) {
    pairs.retain_mut(|pair| match numbers.get(number_of(*pair) as usize) {
        Some(Some(new)) => {
            *pair = numbered(*pair, *new);
            true
        }
        _ => false,
    });
}

const fn same_hash(a: &u64, b: &u64) -> bool {
    *a >> NUMBER_BITS == *b >> NUMBER_BITS
}

/// Takes out what stands in more than `most` reports. `pairs` is sorted.
fn drop_common(pairs: &mut Vec<u64>, most: usize) {
    let mut kept = 0;
    let mut at = 0;
    while at < pairs.len() {
        let rest = pairs.get(at..).unwrap_or_default();
        let run = rest.chunk_by(same_hash).next().map_or(1, <[u64]>::len);
        if run <= most {
            pairs.copy_within(at..at + run, kept);
            kept += run;
        }
        at += run;
    }
    pairs.truncate(kept);
}

/// Keeps the rarest terms of every report. `pairs` is sorted.
fn keep_rarest(pairs: &mut Vec<u64>, reports: usize) {
    let most = COMMON_AT_LEAST.max(reports / 100);
    // The rarest of each report so far, most common first: its frequency and its pair.
    let mut kept: Vec<[(u32, u64); TERMS]> = vec![[(u32::MAX, 0); TERMS]; reports];
    for run in pairs.chunk_by(same_hash).filter(|run| run.len() <= most) {
        let frequency = run.len() as u32;
        for pair in run {
            let Some(rarest) = kept.get_mut(number_of(*pair) as usize) else { continue };
            if let Some(commonest) = rarest.iter_mut().max()
                && (frequency, *pair) < *commonest
            {
                *commonest = (frequency, *pair);
            }
        }
    }
    *pairs = kept.into_iter().flatten().filter(|(frequency, _)| *frequency < u32::MAX).map(|(_, pair)| pair).collect();
    pairs.sort_unstable();
}
