//! German.

mod cues;
mod sentences;

use super::{Language, Script};

/// German.
pub static GERMAN: Language = Language {
    tag: "de",
    codes: "deu ger",
    script: Script::Latin,
    common: COMMON,
    sentences: &sentences::SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

const COMMON: &str = "der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei wurde sind";
