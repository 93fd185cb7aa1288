//! The library: packs of reports that an article is looked up in.
//!
//! A pack is immutable. What can change is the set of packs, and the set of removed reports. `docs/LIBRARY.md` has the format.

mod builder;
pub(super) mod bytes;
mod elias_fano;
mod head;
#[cfg(feature = "formats")]
mod import;
#[cfg(feature = "formats")]
mod imported;
mod lookup;
mod pack;
mod pairs;
mod postings;
#[cfg(feature = "formats")]
mod read;
mod records;
mod reject;
#[cfg(feature = "formats")]
pub mod signature;
mod sketches;
mod table;

use std::sync::Arc;

use crate::sort;

pub use builder::{Finished, MAX_REPORTS, PackBuilder, Prints};
pub use head::{HEADER as HEADER_BYTES, Header, MAX_BYTES, PackError, VERSION};
#[cfg(feature = "formats")]
pub use import::Import;
#[cfg(feature = "formats")]
pub use imported::{ImportError, Imported, Rejected};
pub use lookup::{Lookup, Need};
pub(crate) use pack::List;
pub use pack::{Pack, Part};
pub use reject::{MAX_FIELD, MAX_TEXT, Reject};
pub use table::Row;

pub use super::vocabulary::Vocabulary;

/// Packs by name. Later packs take precedence: of two reports with the same identifier, the one in the later pack counts.
///
/// Cheap to clone: the packs are shared.
#[derive(Debug, Clone, Default)]
pub struct Library {
    packs: Vec<Arc<NamedPack>>,
    /// Ascending.
    removed: Arc<Vec<String>>,
}

/// A pack and the name it is known by.
#[derive(Debug)]
#[non_exhaustive]
pub struct NamedPack {
    /// The name shown beside a match.
    pub name: String,
    /// Who signed it, if it has a valid signature.
    pub signer: Option<String>,
    /// The pack.
    pub pack: Pack,
}

impl Library {
    /// A library of packs, oldest first.
    pub fn new(packs: impl IntoIterator<Item = (String, Pack)>) -> Self {
        packs.into_iter().fold(Self::default(), |library, (name, pack)| library.with_pack(name, None, pack))
    }

    /// The same library with one more pack, which replaces one of the same name.
    #[must_use]
    pub fn with_pack(self, name: String, signer: Option<String>, pack: Pack) -> Self {
        let mut library = self.without_pack(&name);
        library.packs.push(Arc::new(NamedPack { name, signer, pack }));
        library
    }

    /// The same library without the pack of this name.
    #[must_use]
    pub fn without_pack(mut self, name: &str) -> Self {
        self.packs.retain(|named| named.name != name);
        self
    }

    /// The same library without the reports with these identifiers.
    #[must_use]
    pub fn without(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        let removed = Arc::make_mut(&mut self.removed);
        removed.extend(ids);
        sort::sort(removed);
        removed.dedup();
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

    /// A look-up in it, for one article.
    pub fn lookup(&self) -> Lookup {
        Lookup::new(self.clone())
    }

    /// The identifiers of reports that were removed, ascending.
    pub fn removed(&self) -> &[String] {
        &self.removed
    }

    pub(crate) fn name(&self, pack: usize) -> &str {
        self.packs.get(pack).map_or("", |named| &named.name)
    }

    pub(crate) fn signer(&self, pack: usize) -> Option<&str> {
        self.packs.get(pack).and_then(|named| named.signer.as_deref())
    }
}
