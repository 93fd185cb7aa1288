//! Chinese.

mod patterns;
mod sentences;

use super::{Language, Script};

/// Chinese.
pub static CHINESE: Language = Language {
    tag: "zh",
    codes: "zho chi cmn yue",
    script: Script::Han,
    common: "",
    sentences: &sentences::SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};
