//! Where its sentences end.

use crate::language::sentences::Sentences;

/// Titles, addresses, units and references.
pub static SENTENCES: Sentences = Sentences {
    abbreviations: "",
    may_end: "",
    starters: "",
    ordinals: 0,
    continues: "と って との という などと とし とも や",
};
