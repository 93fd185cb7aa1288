//! Dutch.

mod cues;

use super::sentences::Sentences;
use super::{Language, Script};

/// Dutch.
pub static DUTCH: Language = Language {
    tag: "nl",
    codes: "nld dut",
    script: Script::Latin,
    common: "de het een en van ik is dat niet op te zijn voor met aan ook werd naar bij om uit er maar heeft die wordt door nog wij geen ons hun",
    sentences: &SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "dhr mevr mw dr drs ir ing mr prof ds pr st blz p pp art nr nrs tel fig bv bijv bijv.nw o.a m.b.t m.a.w d.w.z i.v.m n.a.v t.a.v t.o.v t/m enz etc ca max min jan feb mrt apr jun jul aug sept okt nov dec ma di wo do vr za zo gem gen kol kpt sgt b.v n.v jl ll a.s resp incl excl evt vgl zgn str",
    may_end: "enz etc b.v n.v jl ll a.s str za zo",
    starters: "de het een hij zij ze wij we ik er dit dat deze die in op aan bij met van voor na door uit over maar en of ook als toen wanneer waarom hoe wie wat volgens daarna daarom toch nu nog zo omdat terwijl tijdens sinds niemand alle veel",
    ordinals: 0,
    continues: "",
};
