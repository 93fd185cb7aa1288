//! Swedish.

use super::sentences::Sentences;
use super::{Language, Script};

/// Swedish.
pub static SWEDISH: Language = Language {
    tag: "sv",
    codes: "swe",
    script: Script::Latin,
    common: "och att det som en på är av för med den till inte har de ett om var från men sig han hon vid kan ska också",
    sentences: &SENTENCES,
    cues: None,
    patterns: None,
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "t.ex bl.a m.m o.s.v d.v.s f.d s.k dvs osv t.o.m fr.o.m m.fl p.g.a pga ca kl nr st s sid dr prof doc ing fil jur hr fr jan febr feb apr aug sept okt nov dec mån tis ons tors fre lör sön tel max min inkl exkl resp ev jfr art kap mom milj mdr kr",
    may_end: "m.m o.s.v osv m.fl kr st",
    starters: "det den de en ett han hon vi jag man i på av för med till från om men och eller så när där här nu enligt efter före under som vad vem hur varför också dock sedan därför detta denna dessa ingen alla många",
    ordinals: 0,
    continues: "",
};
