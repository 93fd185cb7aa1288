//! Where its sentences end.

use crate::language::sentences::Sentences;

/// Titles, addresses, units and references.
pub static SENTENCES: Sentences =
    Sentences { abbreviations: "dr mr mrs ms no vol", may_end: "", starters: "", ordinals: 0, continues: "" };
