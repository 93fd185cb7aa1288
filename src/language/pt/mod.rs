//! Portuguese.

mod cues;

use super::sentences::Sentences;
use super::{Language, Script};

/// Portuguese.
pub static PORTUGUESE: Language = Language {
    tag: "pt",
    codes: "por",
    script: Script::Latin,
    common: "o os as e que não um uma para com do da em por mais foi dos das ao é se na no como também pelo pela são mas",
    sentences: &SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "sr sra srta srs dr dra drs dras prof profa eng engª arq exmo exma gen cel cap ten sgt d dom pe st sta sto av r pç al trav est rod art arts inc núm n nº pág págs p pp vol cap ed etc ex aprox máx mín tel jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb ltda ltd cia s.a e.u.a a.c d.c min dep sen gov pres",
    may_end: "etc ltda ltd cia s.a e.u.a a.c d.c mar set out seg",
    starters: "o a os as um uma em no na nos nas de do da com por para pelo pela mas e ou ele ela eles elas nós eu se não já também quando como segundo após antes depois este esta esse essa isso isto hoje ontem ainda assim todos muitos ninguém além até desde durante entre",
    ordinals: 0,
    continues: "",
};
