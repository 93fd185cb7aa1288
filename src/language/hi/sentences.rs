//! Where its sentences end.

use crate::language::sentences::Sentences;

/// Titles, addresses, units and references.
pub static SENTENCES: Sentences = Sentences {
    abbreviations: "डॉ श्री श्रीमती सुश्री प्रो पं कु स्व मो सं रु क्र पृ उदा ई इं एड",
    may_end: "",
    starters: "",
    ordinals: 0,
    continues: "",
};
