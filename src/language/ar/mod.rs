//! Arabic.

mod patterns;
mod sentences;

use super::{Language, Script};

/// Arabic.
pub static ARABIC: Language = Language {
    tag: "ar",
    codes: "ara",
    script: Script::Arabic,
    common: "في من على أن إلى التي عن مع هذا الذي هذه كان قال إن بعد كما ما لا بين",
    sentences: &sentences::SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};
