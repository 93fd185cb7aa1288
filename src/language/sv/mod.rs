//! Swedish.

mod sentences;

use super::{Language, Script};

/// Swedish.
pub static SWEDISH: Language = Language {
    tag: "sv",
    codes: "swe",
    script: Script::Latin,
    common: "och att det som en på är av för med den till inte har de ett om var från men sig han hon vid kan ska också",
    sentences: &sentences::SENTENCES,
    cues: None,
    patterns: None,
};
