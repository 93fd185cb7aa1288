//! Dutch.

mod cues;
mod sentences;

use super::{Language, Script};

/// Dutch.
pub static DUTCH: Language = Language {
    tag: "nl",
    codes: "nld dut",
    script: Script::Latin,
    common: "de het een en van ik is dat niet op te zijn voor met aan ook werd naar bij om uit er maar heeft die wordt door nog wij geen ons hun",
    sentences: &sentences::SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};
