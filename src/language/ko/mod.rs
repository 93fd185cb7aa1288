//! Korean.

mod patterns;
mod sentences;

use super::{Language, Script};

/// Korean.
pub static KOREAN: Language = Language {
    tag: "ko",
    codes: "kor",
    script: Script::Hangul,
    common: "",
    sentences: &sentences::SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};
