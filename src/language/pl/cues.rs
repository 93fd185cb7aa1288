//! Reporting verbs and nouns, and the closed classes around them: the usual ones of news style and grammars.

use crate::language::cues::{Class, Cues, kind};

/// Its word lists.
pub static CUES: Cues = Cues {
    verbs: &[(Class::Say, SAY), (Class::Tell, "pytać pyta pytał pytała zapytał zapytała spytał spytała")],
    nouns: "oświadczenie słowa list przemówienie wywiad komentarz odpowiedź",
    according: &[&["według"], &["zdaniem"]],
    aside: "",
    words: &[
        (kind::SUBJECT_PRONOUN, "ja on ona ono my oni one"),
        (kind::OBJECT_PRONOUN, "go ją jego jej ich im mu nas mnie"),
        (kind::OTHER_PRONOUN, "to ten ta wszyscy wielu niektórzy nikt"),
        (kind::RELATIVE, "który która którzy które kto co"),
        (kind::DETERMINER, "ten ta to ci te tamten dwa trzy"),
        (kind::POSSESSIVE, "mój moja swój swoja jego jej ich nasz nasza"),
        (kind::PREPOSITION, "w we na do z ze od po za przez dla o u przy przed nad pod między według podczas"),
        (kind::COORDINATOR, "i a oraz lub ale"),
        (kind::SUBORDINATOR, "że gdy kiedy jeśli bo ponieważ jak aby żeby"),
        (kind::AUXILIARY, "jest są był była było byli będzie ma mają miał może mogą musi"),
        (kind::BE, "jest są był była było byli"),
        (kind::ADVERB, "nie też także już jeszcze zawsze nigdy dziś wczoraj jutro potem tak bardzo"),
        (
            kind::TIME,
            "poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia dziś wczoraj jutro",
        ),
        (
            kind::PERSON,
            "burmistrz prezydent premier minister dyrektor dyrektorka rzecznik rzeczniczka szef szefowa prezes profesor adwokat sędzia kapitan ekspert ekspertka poseł posłanka senator lider",
        ),
        (kind::BODY, "rząd ministerstwo policja sąd prokuratura firma partia komisja rada uniwersytet agencja związek"),
        (kind::TEXT, "raport badanie sondaż list komunikat artykuł ustawa"),
        (kind::TITLE, "pan pani dr prof mec gen płk ks"),
        (kind::VERB, "idzie poszedł przyszedł przyszła wziął zrobił widzi dał"),
        (kind::THAT, "że"),
        (kind::BY, "przez"),
        (kind::AS, "jako"),
        (kind::PARTICLE, "de von van"),
        (kind::MALE, "on go jego"),
        (kind::FEMALE, "ona ją jej"),
        (kind::MALE, crate::language::names::MALE),
        (kind::FEMALE, crate::language::names::FEMALE),
    ],
    participle: "ąc",
    verb_second: false,
    elides: false,
    drops_subject: false,
    ..Cues::NONE
};

const SAY: &str = "mówić mówi mówił mówiła mówili, powiedzieć powiedział powiedziała powiedzieli, dodać dodaje dodał dodała dodali, stwierdzić stwierdził stwierdziła, oświadczyć oświadczył oświadczyła, podkreślić podkreśla podkreślił podkreśliła, zaznaczyć zaznacza zaznaczył zaznaczyła, wyjaśnić wyjaśnia wyjaśnił wyjaśniła, odpowiedzieć odpowiada odpowiedział odpowiedziała, napisać pisze napisał napisała, tłumaczyć tłumaczy tłumaczył tłumaczyła, przyznać przyznaje przyznał przyznała, ocenić ocenia ocenił oceniła, zapewnić zapewnia zapewnił zapewniła, poinformować informuje poinformował poinformowała, ogłosić ogłosił ogłosiła, skomentować komentuje skomentował skomentowała, opowiadać opowiada opowiadał opowiadała, apelować apeluje zaapelował zaapelowała, ostrzec ostrzega ostrzegł ostrzegła, zapowiedzieć zapowiada zapowiedział zapowiedziała, twierdzić twierdzi twierdził twierdziła, przekonywać przekonuje przekonywał przekonywała, wspominać wspomina wspominał wspominała, krzyczeć krzyczy krzyknął krzyknęła, zauważyć zauważa zauważył zauważyła, relacjonować relacjonuje";
