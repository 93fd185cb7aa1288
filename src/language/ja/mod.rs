//! Japanese.

mod patterns;

use super::sentences::Sentences;
use super::{Language, Script};

/// Japanese.
pub static JAPANESE: Language = Language {
    tag: "ja",
    codes: "jpn",
    script: Script::Kana,
    common: "",
    sentences: &SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "",
    may_end: "",
    starters: "",
    ordinals: 0,
    continues: "と って との という などと とし とも や",
};
