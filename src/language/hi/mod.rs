//! Hindi.

mod patterns;

use super::sentences::Sentences;
use super::{Language, Script};

/// Hindi.
pub static HINDI: Language = Language {
    tag: "hi",
    codes: "hin",
    script: Script::Devanagari,
    common: "के में की है से का को और ने पर कि यह हैं भी एक नहीं लिए था कहा",
    sentences: &SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "डॉ श्री श्रीमती सुश्री प्रो पं कु स्व मो सं रु क्र पृ उदा ई इं एड",
    may_end: "",
    starters: "",
    ordinals: 0,
    continues: "",
};
