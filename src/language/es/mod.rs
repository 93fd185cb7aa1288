//! Spanish.

mod cues;
mod sentences;

use super::{Language, Script};

/// Spanish.
pub static SPANISH: Language = Language {
    tag: "es",
    codes: "spa",
    script: Script::Latin,
    common: COMMON,
    sentences: &sentences::SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

const COMMON: &str =
    "el la los las de del que y en un una por con para se no su al lo como más pero sus le ha es fue son este está";
