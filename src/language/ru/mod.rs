//! Russian.

mod cues;
mod sentences;

use super::{Language, Script};

/// Russian.
pub static RUSSIAN: Language = Language {
    tag: "ru",
    codes: "rus",
    script: Script::Cyrillic,
    common: "и в на что не с он как по это его из к о за для от был она они также но при будет году",
    sentences: &sentences::SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};
