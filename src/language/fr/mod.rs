//! French.

mod cues;
mod sentences;

use super::{Language, Script};

/// French.
pub static FRENCH: Language = Language {
    tag: "fr",
    codes: "fra fre",
    script: Script::Latin,
    common: COMMON,
    sentences: &sentences::SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

const COMMON: &str = "le la les de des du et est en un une que qui dans pour pas sur au avec il elle sont par plus ce cette ne se aux été";
