//! Danish.

use super::sentences::Sentences;
use super::{Language, Script};

/// Danish.
pub static DANISH: Language = Language {
    tag: "da",
    codes: "dan",
    script: Script::Latin,
    common: "og at det som en på er af for med den til ikke har de et om var fra men blev han hun kan også",
    sentences: &SENTENCES,
    cues: None,
    patterns: None,
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "f.eks bl.a m.m o.s.v d.v.s f.d dvs osv t.o.m fx ca kl nr s dr prof hr fr jan febr feb apr aug sept okt nov dec man tirs ons tors fre lør søn tel maks min inkl ekskl evt jf stk mio mia kr pga ifm mht",
    may_end: "m.m o.s.v osv kr stk mio mia",
    starters: "det den de en et han hun vi jeg man i på af for med til fra om men og eller så når der her nu ifølge efter før under som hvad hvem hvordan hvorfor også dog siden derfor dette denne disse ingen alle mange",
    ordinals: 3,
    continues: "",
};
