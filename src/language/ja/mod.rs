//! Japanese.

mod patterns;
mod sentences;

use super::{Language, Script};

/// Japanese.
pub static JAPANESE: Language = Language {
    tag: "ja",
    codes: "jpn",
    script: Script::Kana,
    common: "",
    sentences: &sentences::SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};
