//! Polish.

mod cues;
mod sentences;

use super::{Language, Script};

/// Polish.
pub static POLISH: Language = Language {
    tag: "pl",
    codes: "pol",
    script: Script::Latin,
    common: "i w na z się nie do to że jest o po jak ale od za przez oraz był było będzie są tym przy może który dla",
    sentences: &sentences::SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};
