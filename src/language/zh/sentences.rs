//! Where its sentences end.

use crate::language::sentences::Sentences;

/// Titles, addresses, units and references.
pub static SENTENCES: Sentences = Sentences {
    abbreviations: "",
    may_end: "",
    starters: "",
    ordinals: 0,
    continues: "他说 她说 他表示 她表示 他们说 他写道 她写道 他补充 她补充",
};
