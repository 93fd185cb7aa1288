//! Korean.

mod patterns;

use super::sentences::Sentences;
use super::{Language, Script};

/// Korean.
pub static KOREAN: Language = Language {
    tag: "ko",
    codes: "kor",
    script: Script::Hangul,
    common: "",
    sentences: &SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences =
    Sentences { abbreviations: "dr mr mrs ms no vol", may_end: "", starters: "", ordinals: 0, continues: "" };
