//! Portuguese.

mod cues;
mod sentences;

use super::{Language, Script};

/// Portuguese.
pub static PORTUGUESE: Language = Language {
    tag: "pt",
    codes: "por",
    script: Script::Latin,
    common: "o os as e que não um uma para com do da em por mais foi dos das ao é se na no como também pelo pela são mas",
    sentences: &sentences::SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};
