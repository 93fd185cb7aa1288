//! Italian.

mod cues;

use super::sentences::Sentences;
use super::{Language, Script};

/// Italian.
pub static ITALIAN: Language = Language {
    tag: "it",
    codes: "ita",
    script: Script::Latin,
    common: "il lo gli e che di un una per non con del della sono è si anche dal nel ha più alla dei delle le i al ma come nella questo la era",
    sentences: &SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "sig sigg dott dottssa prof profssa avv ing on sen mons arch geom rag gen col magg cap ten sgt art artt comma pag pagg p pp vol cap ecc cfr es nr n tel fig s st v via c.so p.za l.go d.lgs d.l s.p.a spa s.r.l srl s.a.s a.c d.c gen feb mar apr mag giu lug ago set sett ott nov dic lun mart merc giov ven sab dom inc ltd corp co ca min max ed trad",
    may_end: "ecc s.p.a spa s.r.l srl a.c d.c inc ltd corp co mar dom set",
    starters: "il lo la i gli le un uno una l' in nel nella a al alla di del della da dal dalla con su per tra fra ma e o però anche non si è sono lui lei loro noi questo questa questi quello quella dopo prima quando se come secondo oggi ieri poi così tutti molti nessuno intanto inoltre",
    ordinals: 0,
    continues: "",
};
