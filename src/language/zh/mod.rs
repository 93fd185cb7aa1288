//! Chinese.

mod patterns;

use super::sentences::Sentences;
use super::{Language, Script};

/// Chinese.
pub static CHINESE: Language = Language {
    tag: "zh",
    codes: "zho chi cmn yue",
    script: Script::Han,
    common: "",
    sentences: &SENTENCES,
    cues: None,
    patterns: Some(&patterns::PATTERNS),
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "",
    may_end: "",
    starters: "",
    ordinals: 0,
    continues: "他说 她说 他表示 她表示 他们说 他写道 她写道 他补充 她补充",
};
