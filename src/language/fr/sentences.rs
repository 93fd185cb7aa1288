//! Where its sentences end.

use crate::language::sentences::Sentences;

/// Titles, addresses, references.
pub static SENTENCES: Sentences = Sentences {
    abbreviations: "m mm mme mmes mlle dr pr prof gén col cap me mgr st ste av ave bd boul fg pl rte chap vol éd p pp art al cf ex env etc tél \
        hab janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim j.-c c.-à-d inc ltd corp co cie s.a n min max réf dép",
    may_end: "etc inc ltd corp co cie m s.a hab j.-c",
    starters: "le la les un une des il elle ils elles on nous vous je ce cet cette ces c'est mais et or donc car dans en à au aux pour \
        par sur avec selon après avant depuis lors quand si comme son sa ses leur leurs tous toutes deux pourtant ainsi enfin \
        puis alors cependant toutefois l'",
    ordinals: 0,
    continues: "",
};
