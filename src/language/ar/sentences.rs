//! Where its sentences end.

use crate::language::sentences::Sentences;

/// Titles, addresses, units and references.
pub static SENTENCES: Sentences = Sentences {
    abbreviations: "د أ م ص ق هـ أ.د م.م ج ت ط ر.س",
    may_end: "ص هـ م",
    starters: "",
    ordinals: 0,
    continues: "",
};
