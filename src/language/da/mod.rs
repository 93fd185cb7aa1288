//! Danish.

mod sentences;

use super::{Language, Script};

/// Danish.
pub static DANISH: Language = Language {
    tag: "da",
    codes: "dan",
    script: Script::Latin,
    common: "og at det som en på er af for med den til ikke har de et om var fra men blev han hun kan også",
    sentences: &sentences::SENTENCES,
    cues: None,
    patterns: None,
};
