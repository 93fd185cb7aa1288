//! French.

mod cues;

use super::sentences::Sentences;
use super::{Language, Script};

/// French.
pub static FRENCH: Language = Language {
    tag: "fr",
    codes: "fra fre",
    script: Script::Latin,
    common: COMMON,
    sentences: &SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

const COMMON: &str = "le la les de des du et est en un une que qui dans pour pas sur au avec il elle sont par plus ce cette ne se aux été";

/// Where its sentences end: titles, addresses, references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "m mm mme mmes mlle dr pr prof gén col cap me mgr st ste av ave bd boul fg pl rte chap vol éd p pp art al cf ex env etc tél \
        hab janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim j.-c c.-à-d inc ltd corp co cie s.a n min max réf dép",
    may_end: "etc inc ltd corp co cie m s.a hab j.-c",
    starters: "le la les un une des il elle ils elles on nous vous je ce cet cette ces c'est mais et or donc car dans en à au aux pour \
        par sur avec selon après avant depuis lors quand si comme son sa ses leur leurs tous toutes deux pourtant ainsi enfin \
        puis alors cependant toutefois l'",
    ordinals: 0,
    continues: "",
};
