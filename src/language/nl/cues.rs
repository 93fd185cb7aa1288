//! Reporting verbs and nouns, and the closed classes around them: the usual ones of news style and grammars.

use crate::language::cues::{Class, Cues, kind};

/// Its word lists.
pub static CUES: Cues = Cues {
    verbs: &[(Class::Say, SAY), (Class::Tell, "vragen vraagt vroeg vroegen")],
    nouns: "verklaring woorden bericht brief toespraak interview reactie antwoord",
    according: &[&["volgens"]],
    aside: "aldus",
    words: &[
        (kind::SUBJECT_PRONOUN, "ik hij zij ze wij we"),
        (kind::OBJECT_PRONOUN, "mij me hem haar ons hen hun"),
        (kind::OTHER_PRONOUN, "dit dat deze die iedereen niemand velen sommigen"),
        (kind::RELATIVE, "die dat wie"),
        (kind::DETERMINER, "de het een deze die dit dat twee drie"),
        (kind::POSSESSIVE, "mijn zijn haar ons onze hun"),
        (
            kind::PREPOSITION,
            "van in op aan bij met voor na door uit over tegen tussen tot sinds tijdens volgens naar om",
        ),
        (kind::COORDINATOR, "en of maar"),
        (kind::SUBORDINATOR, "dat omdat als toen terwijl of hoe waar"),
        (kind::AUXILIARY, "is zijn was waren heeft hebben had hadden wordt werd zal kan moet"),
        (kind::BE, "is zijn was waren"),
        (kind::ADVERB, "niet ook nog al nu toen daarna later vandaag gisteren morgen zeer heel wel eens"),
        (
            kind::TIME,
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december vandaag gisteren morgen",
        ),
        (
            kind::PERSON,
            "burgemeester president minister premier directeur woordvoerder woordvoerster voorzitter hoogleraar professor advocaat rechter kapitein deskundige onderzoeker wethouder raadslid leider secretaris kamerlid",
        ),
        (
            kind::BODY,
            "regering ministerie politie rechtbank gemeente bedrijf partij commissie raad universiteit vakbond vereniging",
        ),
        (kind::TEXT, "rapport onderzoek peiling brief bericht artikel wet"),
        (kind::TITLE, "dhr mevr mevrouw meneer dr prof mr ir drs"),
        (kind::VERB, "gaat ging komt kwam neemt nam ziet zag geeft gaf doet deed"),
        (kind::THAT, "dat"),
        (kind::TO, "te"),
        (kind::BY, "door"),
        (kind::AS, "als"),
        (kind::OF, "van"),
        (kind::PARTICLE, "van de der den het ter ten"),
        (kind::MALE, "hij hem"),
        (kind::FEMALE, "zij ze haar"),
        (kind::MALE, crate::language::names::MALE),
        (kind::FEMALE, crate::language::names::FEMALE),
    ],
    participle: "end",
    verb_second: true,
    elides: false,
    drops_subject: false,
    ..Cues::NONE
};

const SAY: &str = "zeggen zegt zei zeiden gezegd, toevoegen voegde voegt, verklaren verklaart verklaarde verklaarden, vertellen vertelt vertelde, schrijven schrijft schreef schreven, antwoorden antwoordt antwoordde, uitleggen legt legde, benadrukken benadrukt benadrukte, stellen stelt stelde, melden meldt meldde, roepen roept riep, reageren reageert reageerde, vinden vindt vond, beweren beweert beweerde, erkennen erkent erkende, bevestigen bevestigt bevestigde, concluderen concludeert concludeerde, beloven belooft beloofde, opmerken merkt merkte, vervolgen vervolgt vervolgde, besluiten besluit besloot, klagen klaagt klaagde, waarschuwen waarschuwt waarschuwde, herhalen herhaalt herhaalde, aankondigen kondigt kondigde, lachen lacht lachte, zuchten zucht zuchtte, tweeten tweet tweette, laten laat liet";
