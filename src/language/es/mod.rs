//! Spanish.

mod cues;

use super::sentences::Sentences;
use super::{Language, Script};

/// Spanish.
pub static SPANISH: Language = Language {
    tag: "es",
    codes: "spa",
    script: Script::Latin,
    common: COMMON,
    sentences: &SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

const COMMON: &str =
    "el la los las de del que y en un una por con para se no su al lo como más pero sus le ha es fue son este está";

/// Where its sentences end: titles, addresses, states in double letters.
static SENTENCES: Sentences = Sentences {
    abbreviations: "sr sra srta sres dr dra prof lic ing gral gob pdte d da dña ud uds vd st sto sta av avda c ctra pza núm nº pág \
        págs p pp art vol cap ed ej etc aprox máx mín tel ene feb mar abr may jun jul ago sept sep oct nov dic ee uu ff aa rr hh cc \
        dd ddhh jj s.a s.l s.m ee.uu ff.aa cía inc ltd corp co a.c d.c a.m p.m mons fr hnos depto admón",
    may_end: "uu ee.uu aa ff.aa rr hh cc s.a s.l etc inc ltd corp co a.c d.c a.m p.m cía mar",
    starters: "el la los las un una unos unas él ella ellos ellas lo se en a al de del con por para según pero y e o que no ni como \
        cuando si su sus este esta estos estas ese esa eso esto aunque además también después luego entonces ahora tras desde hasta sin sobre entre mientras \
        así ya hoy ayer más muchos todos todo nadie",
    ordinals: 0,
    continues: "",
};
