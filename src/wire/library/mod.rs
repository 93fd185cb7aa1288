//! The library: packs of reports that an article is looked up in.
//!
//! A pack is immutable and is read whole or not at all. What changes is which packs there are, and which reports were removed.

mod builder;
#[cfg(feature = "formats")]
mod import;
mod pack;
mod postings;
mod records;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use builder::{MAX_FIELD, MAX_REPORTS, MAX_TEXT, PackBuilder, Reject};
#[cfg(feature = "formats")]
pub use import::{Import, ImportError, Imported, Rejected};
pub use pack::{MAX_BYTES, Pack, PackError, VERSION};

use super::WireReport;

/// Packs by name, later ones first in rank: of two reports with one identifier the later pack's counts.
///
/// Cheap to clone: the packs are shared.
#[derive(Debug, Clone, Default)]
pub struct Library {
    packs: Vec<Arc<NamedPack>>,
    removed: BTreeSet<String>,
}

/// A pack and the name it is known by.
#[derive(Debug)]
pub struct NamedPack {
    /// The name shown beside a match.
    pub name: String,
    /// The pack.
    pub pack: Pack,
}

impl Library {
    /// A library of packs, oldest first.
    pub fn new(packs: impl IntoIterator<Item = (String, Pack)>) -> Self {
        let named = |(name, pack)| Arc::new(NamedPack { name, pack });
        Self { packs: packs.into_iter().map(named).collect(), removed: BTreeSet::new() }
    }

    /// The same library with a pack more, which takes the place of one of its name.
    #[must_use]
    pub fn with_pack(self, name: String, pack: Pack) -> Self {
        let mut library = self.without_pack(&name);
        library.packs.push(Arc::new(NamedPack { name, pack }));
        library
    }

    /// The same library without the pack of this name.
    #[must_use]
    pub fn without_pack(mut self, name: &str) -> Self {
        self.packs.retain(|named| named.name != name);
        self
    }

    /// The same library without the reports of these identifiers.
    #[must_use]
    pub fn without(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        self.removed.extend(ids);
        self
    }

    /// Its packs, oldest first.
    pub fn packs(&self) -> impl Iterator<Item = &NamedPack> {
        self.packs.iter().map(AsRef::as_ref)
    }

    /// Whether it holds no report at all.
    pub fn is_empty(&self) -> bool {
        self.packs.iter().all(|named| named.pack.is_empty())
    }

    /// The reports that count: not removed, not replaced by a later pack.
    pub fn reports(&self) -> impl Iterator<Item = (&NamedPack, WireReport)> {
        self.packs().enumerate().flat_map(move |(index, named)| {
            let numbers = 0..named.pack.len();
            numbers.filter_map(move |number| Some((named, self.report(index, number)?)))
        })
    }

    /// A report by pack and number; `None` where it is removed or a later pack replaced it.
    pub(crate) fn report(&self, pack: usize, number: usize) -> Option<WireReport> {
        let named = self.packs.get(pack)?;
        let id = named.pack.id(number)?;
        let later = self.packs.get(pack + 1..).unwrap_or_default();
        if self.removed.contains(id) || later.iter().any(|later| later.pack.find(id).is_some()) {
            return None;
        }
        named.pack.report(number)
    }

    pub(crate) fn name(&self, pack: usize) -> &str {
        self.packs.get(pack).map_or("", |named| &named.name)
    }
}
