//! Hindi.

mod patterns;
mod sentences;

use super::{Language, Script};

/// Hindi.
pub static HINDI: Language = Language {
    tag: "hi",
    codes: "hin",
    script: Script::Devanagari,
    common: "के में की है से का को और ने पर कि यह हैं भी एक नहीं लिए था कहा",
    sentences: &sentences::SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};
