//! Reporting verbs and nouns, and the closed classes around them: the usual ones of news style and grammars.

use crate::language::cues::{Class, Cues, kind};

/// Its word lists.
pub static CUES: Cues = Cues {
    verbs: &[
        (Class::Say, SAY),
        (Class::Tell, "chiedere chiede chiesto chiese, avvertire avverte avvertito, domandare domanda domandò"),
    ],
    nouns: "dichiarazione parole messaggio lettera discorso intervista commento risposta annuncio",
    according: &[&["secondo"]],
    aside: "",
    words: &[
        (kind::SUBJECT_PRONOUN, "io lui lei egli ella noi loro essi"),
        (kind::OBJECT_PRONOUN, "mi ti lo la gli le ci vi li"),
        (kind::OTHER_PRONOUN, "questo quello ciò tutti molti alcuni"),
        (kind::RELATIVE, "che cui quale quali"),
        (
            kind::DETERMINER,
            "il lo la i gli le l' un uno una questo questa questi queste quel quella alcuni alcune due tre",
        ),
        (kind::POSSESSIVE, "mio mia suo sua suoi sue nostro nostra loro"),
        (
            kind::PREPOSITION,
            "di a da in con su per tra fra del della dei delle al alla ai nel nella dal dalla sul sulla dopo prima durante contro verso secondo",
        ),
        (kind::COORDINATOR, "e ed o ma però"),
        (kind::SUBORDINATOR, "che quando se mentre perché come dove poiché"),
        (kind::AUXILIARY, "è sono era erano ha hanno aveva avevano sarà può possono deve stato stata essere avere"),
        (kind::BE, "è sono era erano"),
        (kind::ADVERB, "non più anche poi già ancora sempre mai oggi ieri domani intanto inoltre così molto lunedì"),
        (
            kind::TIME,
            "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi ieri domani mattina sera",
        ),
        (
            kind::PERSON,
            "sindaco sindaca presidente ministro ministra premier direttore direttrice deputato senatore portavoce capo professore professoressa avvocato giudice comandante capitano esperto ricercatrice ricercatore leader segretario",
        ),
        (
            kind::BODY,
            "governo ministero polizia procura tribunale comune azienda società associazione partito commissione consiglio università agenzia sindacato regione città club fondazione banca federazione camera",
        ),
        (kind::TEXT, "rapporto studio sondaggio lettera comunicato articolo legge"),
        (kind::TITLE, "sig signor signora dott dottor dottoressa prof on avv ing"),
        (kind::VERB, "fa fatto va andato viene venuto prende preso vede visto dà"),
        (kind::THAT, "che"),
        (kind::TO, "a"),
        (kind::BY, "da"),
        (kind::AS, "come"),
        (kind::OF, "di del della dei"),
        (kind::PARTICLE, "de di da del della la lo dei"),
        (kind::MALE, "lui egli"),
        (kind::FEMALE, "lei ella"),
        (kind::MALE, crate::language::names::MALE),
        (kind::FEMALE, crate::language::names::FEMALE),
    ],
    participle: "ando",
    verb_second: false,
    elides: true,
    drops_subject: true,
    ..Cues::NONE
};

const SAY: &str = "dire dice detto disse, aggiungere aggiunge aggiunto aggiunse, spiegare spiega spiegato spiegò, affermare afferma affermato affermò, dichiarare dichiara dichiarato dichiarò, sottolineare sottolinea sottolineato, ribadire ribadisce ribadito, rispondere risponde risposto rispose, scrivere scrive scritto scrisse, raccontare racconta raccontato raccontò, annunciare annuncia annunciato annunciò, commentare commenta commentato commentò, precisare precisa precisato, concludere conclude concluso concluse, confermare conferma confermato, ammettere ammette ammesso, assicurare assicura assicurato, replicare replica replicato, ricordare ricorda ricordato, osservare osserva osservato, insistere insiste insistito, promettere promette promesso, denunciare denuncia denunciato, esclamare esclama esclamò, continuare continua continuato, sostenere sostiene sostenuto, chiarire chiarisce chiarito, riferire riferisce riferito, gridare grida gridò";
