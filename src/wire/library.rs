//! The library of known reports: a set of immutable packs.

/// A set of packs that articles are looked up in. Immutable: to change it, build a new one.
#[derive(Debug, Clone, Default)]
pub struct Library {}
