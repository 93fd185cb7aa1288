//! Where its sentences end.

use crate::language::sentences::Sentences;

/// Titles, addresses, units and references.
pub static SENTENCES: Sentences = Sentences {
    abbreviations: "sr sra srta srs dr dra drs dras prof profa eng engª arq exmo exma gen cel cap ten sgt d dom pe st sta sto av r pç al trav est rod art arts inc núm n nº pág págs p pp vol cap ed etc ex aprox máx mín tel jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb ltda ltd cia s.a e.u.a a.c d.c min dep sen gov pres",
    may_end: "etc ltda ltd cia s.a e.u.a a.c d.c mar set out seg",
    starters: "o a os as um uma em no na nos nas de do da com por para pelo pela mas e ou ele ela eles elas nós eu se não já também quando como segundo após antes depois este esta esse essa isso isto hoje ontem ainda assim todos muitos ninguém além até desde durante entre",
    ordinals: 0,
    continues: "",
};
