//! Arabic.

mod patterns;

use super::sentences::Sentences;
use super::{Language, Script};

/// Arabic.
pub static ARABIC: Language = Language {
    tag: "ar",
    codes: "ara",
    script: Script::Arabic,
    common: "في من على أن إلى التي عن مع هذا الذي هذه كان قال إن بعد كما ما لا بين",
    sentences: &SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "د أ م ص ق هـ أ.د م.م ج ت ط ر.س",
    may_end: "ص هـ م",
    starters: "",
    ordinals: 0,
    continues: "",
};
