//! German.

mod cues;

use super::sentences::Sentences;
use super::{Language, Script};

/// German.
pub static GERMAN: Language = Language {
    tag: "de",
    codes: "deu ger",
    script: Script::Latin,
    common: COMMON,
    sentences: &SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

const COMMON: &str = "der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei wurde sind";

/// Where its sentences end: titles, units, what is shortened in dates and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "z.b z d.h d u.a u a o.ä bzw ca nr str dr prof dipl ing hr fr frl st vgl s bd jh jhd jahrh mio mrd tel abs art \
        jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so inkl exkl zzgl geb gest verh evtl ggf sog usw etc \
        chr bspw max min std abt allg ausg dt engl franz hrsg kath evang ev lat lt ltd inc co corp gem gegr i.d.r o.g u.u v.a \
        z.t z.z m.e s.o s.u rd röm sek bl hl kl pl pfr präs vors stellv pol univ",
    may_end: "usw etc inc co corp ltd u.a o.ä jh jhd mio mrd str chr so do mi di u a z d -str",
    starters: "der die das er sie es wir ihr ich ein eine und aber doch auch in im am an auf bei mit von für nach zu zum zur als \
        wenn wer was wie wo warum dann da danach dabei dazu damit dies diese dieser dieses hier jetzt nun so noch nur man sein seine \
        ihre ihr mehr bisher zudem außerdem allerdings jedoch deshalb laut seit vor während trotz alle viele einige kein keine",
    ordinals: 3,
    continues: "",
};
