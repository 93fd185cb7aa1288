//! A Copydesk list: what a publisher of reports puts on any web host, so that readers can follow it. A small signed manifest names packs, one a day.
//!
//! What a follower is protected from is TUF's list (Samuel et al. 2010), without its weight: an older manifest in the place of a newer one, one
//! that is never renewed, two different ones of one number, another key, packs other than those that were signed. One key signs; whoever has
//! lost it begins a new list. `docs/LIBRARY.md` has the format.

mod error;
mod hex;
mod manifest;
mod signed;

pub use error::ListError;
pub use hex::{hex, of_hex};
pub use manifest::{DayPack, MAX_PACK, MAX_PACKS, MAX_WITHDRAWN, Manifest};
pub use signed::{Known, List, MAX_LIST};

/// The manifest's file.
pub const FILE: &str = "list.json";
