//! English.

mod cues;
mod sentences;

use super::{Language, Script};

/// English.
pub static ENGLISH: Language = Language {
    tag: "en",
    codes: "eng",
    script: Script::Latin,
    common: COMMON,
    sentences: &sentences::SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

const COMMON: &str = "the of and to in that was for with said is on at by from has have he she it not which they are this be but as we you had were would will can been their";
