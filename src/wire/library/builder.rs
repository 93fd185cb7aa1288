//! Builds a pack: reports in, bytes out.

use std::collections::HashMap;

use super::head::{HEADER, Head, Header, MAX_AGENCIES, VERSION, WITH_TEXT};
use super::pack::Pack;
use super::pairs::{drop_common, keep_rarest, keys, numbered, renumber};
use super::postings::{self, Postings};
use super::records;
use super::reject::{Reject, check};
#[cfg(feature = "formats")]
use super::sketches;
use super::sketches::Sketches;
use super::table::{self, Row};
#[cfg(feature = "formats")]
use crate::language::ENGLISH;
use crate::wire::fingerprint::fingerprints;
#[cfg(feature = "formats")]
use crate::wire::sketch::Sketch;
use crate::wire::tokens;
use crate::wire::vocabulary::Vocabulary;
use crate::wire::{WireReport, terms};

/// The most reports in a pack.
pub const MAX_REPORTS: usize = 1 << 20;
/// Bits of an identifier's hash: the chance that one of a million others has the same is one in a million.
const ID_BITS: u32 = 40;
/// Bits of a name's hash in a pack without text, which is a day's: of 1,500 reports one look-up in four meets another by chance.
const TERM_BITS: u32 = 16;

/// Collects reports for one pack.
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
    vocabulary: Vocabulary,
    /// The sketches of the reports, where their texts are not to be kept.
    #[cfg(feature = "formats")]
    sketches: Option<Vec<Vec<u8>>>,
}

/// The hashes that a report is filed under.
#[derive(Debug, Clone, Default)]
pub struct Prints {
    shingles: Vec<u64>,
    terms: Vec<u64>,
}

impl Prints {
    /// Makes them. One vocabulary for many reports makes it faster, and changes nothing.
    ///
    /// # Errors
    /// [`Reject`] if a pack cannot take the report.
    pub fn of(report: &WireReport, vocabulary: &mut Vocabulary) -> Result<Self, Reject> {
        check(report)?;
        let tokens = tokens::of_filed(&report.text, vocabulary);
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
    /// A builder of a pack that keeps a sketch of each report in place of its text.
    #[cfg(feature = "formats")]
    pub fn without_text() -> Self {
        Self { sketches: Some(Vec::new()), ..Self::default() }
    }

    /// Adds a report. It replaces an earlier one with the same identifier.
    ///
    /// # Errors
    /// [`Reject`] says why it was not taken; the pack stays as it was.
    pub fn add(&mut self, report: &WireReport) -> Result<(), Reject> {
        let prints = Prints::of(report, &mut self.vocabulary)?;
        self.push(report, &prints)
    }

    /// Adds a report whose hashes were made before, perhaps on another thread.
    ///
    /// # Errors
    /// [`Reject`] says why it was not taken; the pack stays as it was.
    pub fn push(&mut self, report: &WireReport, prints: &Prints) -> Result<(), Reject> {
        if self.rows.len() >= MAX_REPORTS {
            return Err(Reject::Full);
        }
        let agency = self.agency(&report.agency)?;
        let number = self.rows.len() as u32;
        self.terms.extend(prints.terms.iter().map(|term| numbered(*term, number)));
        let start = self.end();
        #[cfg(feature = "formats")]
        let sketched = self.takes_sketch(report);
        #[cfg(not(feature = "formats"))]
        let sketched = false;
        if !sketched {
            self.shingles.extend(prints.shingles.iter().map(|hash| numbered(*hash, number)));
            records::write(report, &mut self.records);
        }
        let minutes = table::minutes(&report.published);
        self.rows.push(Row { record: start..self.end(), minutes, agency, kind: report.kind });
        self.gone.push(false);
        if let Some(before) = self.by_id.insert(report.id.clone(), number as usize) {
            self.replaced += 1;
            self.drop_report(before);
        }
        Ok(())
    }

    /// Removes a report again.
    pub fn withdraw(&mut self, id: &str) {
        if let Some(number) = self.by_id.remove(id) {
            self.drop_report(number);
        }
    }

    /// How many reports it has, not counting those replaced.
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
        drop_common(&mut self.shingles, reports);
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
        #[cfg(feature = "formats")]
        let sketches = self.write_sketches(at(&rest), &mut rest);
        #[cfg(not(feature = "formats"))]
        let sketches: Option<Sketches> = None;
        let for_terms = sketches.as_ref().map(|_| TERM_BITS);
        let lists = [(self.shingles, None), (self.terms, for_terms), (ids, Some(ID_BITS))].map(|(pairs, bits)| {
            let start = at(&rest);
            let (shape, keys) = keys(pairs, bits, reports);
            Postings { start, shape, ends: postings::write(&keys, shape, &mut rest) }
        });
        let head = Head::write(table, &self.agencies, &lists, sketches.as_ref());
        let version = if sketches.is_some() { VERSION } else { WITH_TEXT };
        let header = Header::write(version, reports as u32, at(&rest), &head);
        rest.extend(head);
        Finished { header, rest }
    }

    /// Takes a report without its text, where none is to be kept.
    #[cfg(feature = "formats")]
    fn takes_sketch(&mut self, report: &WireReport) -> bool {
        let Some(sketches) = &mut self.sketches else { return false };
        let mut sketch = Vec::new();
        Sketch::of(&tokens::of_report(&report.text, ENGLISH.sentences).0).write(&mut sketch);
        sketches.push(sketch);
        records::write_brief(report, &mut self.records);
        true
    }

    /// Writes the sketches of the reports that stay; nothing where there are texts.
    #[cfg(feature = "formats")]
    fn write_sketches(&self, start: u64, out: &mut Vec<u8>) -> Option<Sketches> {
        let sketches = self.sketches.as_ref()?.iter().zip(&self.gone).filter(|(_, gone)| !**gone);
        let ends = sketches::write(&sketches.map(|(sketch, _)| sketch).collect::<Vec<_>>(), out);
        Some(Sketches { start, ends })
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
