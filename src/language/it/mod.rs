//! Italian.

mod cues;
mod sentences;

use super::{Language, Script};

/// Italian.
pub static ITALIAN: Language = Language {
    tag: "it",
    codes: "ita",
    script: Script::Latin,
    common: "il lo gli e che di un una per non con del della sono è si anche dal nel ha più alla dei delle le i al ma come nella questo la era",
    sentences: &sentences::SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};
