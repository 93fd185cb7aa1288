//! One article's look-up in a library whose bytes may be elsewhere.
//!
//! Nothing here reads a file or waits for one. A look-up asks the packs in memory at once; of the others it notes the stretches that it
//! would need, and goes on without them. Whoever runs it fetches those, hands them over and runs it again: the same pure function
//! over more bytes, at most six times (postings, table, records, identifiers in later packs, their table, their records).

use std::cell::RefCell;
use std::ops::Range;

use super::pack::{List, Pack};
use super::sketches;
use super::table;
use super::{Library, records};
use crate::sort;
use crate::wire::WireReport;
use crate::wire::sketch::{Codes, Sketch};

/// Stretches nearer than this are fetched as one: a read costs about what 4 KB more of it cost.
const GAP: u64 = 4096;

/// A stretch of a pack's bytes that a look-up needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Need {
    /// The pack's place in the library.
    pub pack: usize,
    /// First byte.
    pub start: u64,
    /// One past the last byte.
    pub end: u64,
}

/// A look-up under way.
#[derive(Debug)]
pub struct Lookup {
    library: Library,
    /// The stretches that were handed over, by pack, ascending.
    held: Vec<(Need, Vec<u8>)>,
    missing: RefCell<Vec<Need>>,
    /// Each once, as they were found out.
    damaged: RefCell<Vec<usize>>,
    /// What was found in sketches, by pack.
    searched: RefCell<Vec<(usize, Searched)>>,
}

/// What a search of a pack's sketches found.
#[derive(Debug, Default)]
struct Searched {
    /// Codes, and the reports that have them.
    found: Vec<(u32, u32)>,
    /// Letters that were gone through.
    letters: usize,
}

impl Lookup {
    pub(super) const fn new(library: Library) -> Self {
        Self {
            library,
            held: Vec::new(),
            missing: RefCell::new(Vec::new()),
            damaged: RefCell::new(Vec::new()),
            searched: RefCell::new(Vec::new()),
        }
    }

    /// The library that is asked.
    pub const fn library(&self) -> &Library {
        &self.library
    }

    /// What it could not answer without: near stretches as one, ascending. Empty when the last run was complete.
    pub fn needs(&mut self) -> Vec<Need> {
        let mut needs: Vec<Need> = Vec::new();
        let mut missing = std::mem::take(&mut *self.missing.borrow_mut());
        sort::sort(&mut missing);
        for need in missing {
            match needs.last_mut() {
                Some(last) if last.pack == need.pack && need.start <= last.end + GAP => {
                    last.end = last.end.max(need.end);
                }
                _ => needs.push(need),
            }
        }
        needs
    }

    /// Hands over what was needed. Fewer bytes than asked for, or others, are found out by their checksums.
    pub fn supply(&mut self, need: Need, bytes: Vec<u8>) {
        let place = self.held.partition_point(|(held, _)| *held < need);
        self.held.insert(place, (need, bytes));
    }

    /// Gives up on a pack: what it needed could not be had.
    pub fn give_up(&self, pack: usize) {
        self.damage(pack);
    }

    /// The names of packs that proved damaged. The others were searched.
    pub fn damaged(&self) -> Vec<String> {
        self.damaged.borrow().iter().map(|pack| self.library.name(*pack).to_owned()).collect()
    }

    /// How many packs there are.
    pub(crate) fn packs(&self) -> usize {
        self.library.packs.len()
    }

    /// Chance hits that one look-up in a pack's list meets, on average.
    pub(crate) fn chance(&self, pack: usize, list: List) -> f64 {
        self.pack(pack).map_or(0.0, |pack| pack.list(list).shape.chance())
    }

    /// Calls `found` with the reports filed under a hash in one of a pack's lists.
    pub(crate) fn find(&self, number: usize, list: List, hash: u64, found: impl FnMut(u32)) -> Option<()> {
        let pack = self.pack(number)?;
        let postings = pack.list(list);
        let (page, range) = postings.page(hash)?;
        let bytes = self.bytes(number, pack, range)?;
        self.sound(number, postings.find(bytes, page, hash, !pack.is_whole(), found))
    }

    /// Whether a pack has sketches of its reports in place of their texts.
    pub(crate) fn is_sketched(&self, number: usize) -> bool {
        self.library.packs.get(number).is_some_and(|named| !named.pack.has_text())
    }

    /// What a search of a pack's sketches finds: a code and the report, for each place. It is done once, however often this is asked.
    pub(crate) fn search(&self, number: usize, codes: &Codes) -> Vec<(u32, u32)> {
        if let Some((_, searched)) = self.searched.borrow().iter().find(|(pack, _)| *pack == number) {
            return searched.found.clone();
        }
        let mut searched = Searched::default();
        let done = self.pack(number).and_then(|pack| {
            let sketches = pack.sketches()?;
            // They are read through from the first to the last, so all of them are one need.
            let bytes = self.bytes(number, pack, sketches.all())?;
            for page in 0..sketches.ends.len() {
                let range = sketches.page(page)?;
                let (from, to) = (range.start - sketches.start, range.end - sketches.start);
                let bytes = self.sound(number, bytes.get(from as usize..to as usize))?;
                let first = (page * table::PAGE_ROWS) as u32;
                let each = |code, row| searched.found.push((code, first + row as u32));
                let letters = sketches::search(bytes, page, pack.rows_of(page), !pack.is_whole(), codes, each);
                searched.letters += self.sound(number, letters)?;
            }
            Some(())
        });
        let found = searched.found.clone();
        if done.is_some() {
            self.searched.borrow_mut().push((number, searched));
        }
        found
    }

    /// How many letters the sketches have that were searched.
    pub(crate) fn letters(&self) -> f64 {
        self.searched.borrow().iter().map(|(_, searched)| searched.letters as f64).sum()
    }

    /// The sketch of a report.
    pub(crate) fn sketch(&self, number: usize, report: usize) -> Option<Sketch> {
        let pack = self.pack(number)?;
        let page = report / table::PAGE_ROWS;
        let bytes = self.bytes(number, pack, pack.sketches()?.page(page)?)?;
        self.sound(number, sketches::sketch(bytes, page, report % table::PAGE_ROWS, false))
    }

    /// How many of these names and numbers a report is filed under.
    pub(crate) fn shared(&self, number: usize, report: usize, terms: &[u64]) -> usize {
        let mut shared = 0;
        for term in terms {
            self.find(number, List::Terms, *term, |found| shared += usize::from(found as usize == report));
        }
        shared
    }

    /// A report; `None` where it was removed, where a later pack replaced it, and where its bytes are not at hand.
    pub(crate) fn report(&self, number: usize, report: usize) -> Option<WireReport> {
        let report = self.record(number, report)?;
        let removed = self.library.removed.binary_search(&report.id).is_ok();
        (!removed && self.is_newest(number, &report.id)).then_some(report)
    }

    /// A report as its pack has it.
    fn record(&self, number: usize, report: usize) -> Option<WireReport> {
        let pack = self.pack(number)?;
        let check = !pack.is_whole();
        let (page, range, place) = pack.row(report)?;
        let bytes = self.bytes(number, pack, range)?;
        let rows = self.sound(number, table::rows(bytes, page, check))?;
        let record = self.bytes(number, pack, rows.get(place)?.record.clone())?;
        self.sound(number, records::read(record, check))
    }

    /// Whether it is known that no later pack holds a report of this identifier; of what somebody signed, no pack that the same one signed.
    /// Lists have the hash of an identifier, so the record decides. All later packs are asked, so that what they need is noted at once.
    fn is_newest(&self, number: usize, id: &str) -> bool {
        let hash = Pack::id_hash(id);
        let signer = self.library.signer(number);
        let noted = self.missing.borrow().len();
        let mut replaced = false;
        for later in number + 1..self.packs() {
            if signer.is_none() || signer == self.library.signer(later) {
                self.find(later, List::Ids, hash, |report| {
                    replaced |= self.record(later, report as usize).is_some_and(|report| report.id == id);
                });
            }
        }
        !replaced && self.missing.borrow().len() == noted
    }

    fn pack(&self, number: usize) -> Option<&Pack> {
        if self.damaged.borrow().contains(&number) {
            return None;
        }
        self.library.packs.get(number).map(|named| &named.pack)
    }

    /// Bytes of a pack, in memory or handed over. What is neither is noted as missing.
    fn bytes<'a>(&'a self, number: usize, pack: &'a Pack, range: Range<u64>) -> Option<&'a [u8]> {
        if pack.is_whole() {
            return self.sound(number, pack.bytes(range));
        }
        if range.end > pack.size() || range.start > range.end {
            return self.sound(number, None);
        }
        let need = Need { pack: number, start: range.start, end: range.end };
        // Of the stretches of this pack the last that begins no later.
        let after = self.held.partition_point(|(held, _)| (held.pack, held.start) <= (number, range.start));
        let mut held =
            self.held.get(..after).unwrap_or_default().iter().rev().take_while(|(held, _)| held.pack == number);
        let around = held.find(|(held, _)| held.end >= range.end);
        let Some((held, bytes)) = around else {
            self.missing.borrow_mut().push(need);
            return None;
        };
        let from = (range.start - held.start) as usize;
        self.sound(number, bytes.get(from..from + (range.end - range.start) as usize))
    }

    fn damage(&self, pack: usize) {
        let mut damaged = self.damaged.borrow_mut();
        if !damaged.contains(&pack) {
            damaged.push(pack);
        }
    }

    /// Notes that a pack is damaged where a part of it proved to be.
    fn sound<T>(&self, pack: usize, part: Option<T>) -> Option<T> {
        if part.is_none() {
            self.damage(pack);
        }
        part
    }
}
