//! Spanish: reporting verbs and nouns, and the closed classes around them.

use crate::language::cues::{Class, Cues, kind};

/// Its word lists.
pub static CUES: Cues = Cues {
    verbs: &[
        (Class::Say, SAY),
        (
            Class::Tell,
            "preguntar pregunta preguntó preguntando, advertir advierte advirtió advirtiendo, pedir pide pidió pidiendo, recordar recuerda recordó recordando, asegurar asegura aseguró asegurando, informar informa informó informando",
        ),
        (
            Class::Judge,
            "calificar calificó califica calificando, acusar acusó acusa acusando, criticar criticó critica criticando, elogiar elogió elogia, \
            condenar condenó condena, denunciar denunció denuncia denunciando, describir describió describe, llamar llamó llama, tildar tildó tilda, celebrar celebró",
        ),
        (
            Class::Think,
            "creer cree creyó, pensar piensa pensó, esperar espera esperó, querer quiere quiso, temer teme temió, considerar considera consideró considerando, opinar opina opinó",
        ),
        (Class::Show, "mostrar muestra mostró, indicar indica indicó indicando, revelar revela reveló"),
    ],
    nouns: "declaración declaraciones palabras comentario comentarios frase comunicado mensaje carta discurso entrevista acusación acusaciones crítica críticas promesa anuncio respuesta pregunta opinión",
    according: &[&["según"], &["de", "acuerdo", "con"], &["de", "acuerdo", "a"], &["a", "juicio", "de"]],
    postposed: &[],
    aside: "",
    phrases: &[],
    parted: &[],
    dialogue_dashes: true,
    words: &[
        (kind::SUBJECT_PRONOUN, "yo él ella nosotros ellos ellas usted ustedes"),
        (kind::OBJECT_PRONOUN, "me te lo la le nos les los las"),
        (
            kind::OTHER_PRONOUN,
            "esto eso aquello quien alguien nadie todos todas muchos muchas algunos algunas otros otras nada algo",
        ),
        (kind::RELATIVE, "que quien quienes cual cuales cuyo"),
        (
            kind::DETERMINER,
            "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella varios varias algunos algunas todos todas muchos muchas dos tres cada ningún ninguna",
        ),
        (kind::POSSESSIVE, "mi mis tu tus su sus nuestro nuestra nuestros nuestras"),
        (
            kind::PREPOSITION,
            "de del a al en con por para sobre entre hasta desde contra sin ante bajo tras durante hacia según mediante",
        ),
        (kind::COORDINATOR, "y e o u pero sino ni"),
        (kind::SUBORDINATOR, "que cuando si como porque aunque mientras donde pues quien"),
        (
            kind::AUXILIARY,
            "es son era eran fue fueron ser sido está están estaba estaban estar será serán sería ha han había habían haber he hemos habrá puede \
             pueden podía podría debe deben debía debería va van iba",
        ),
        (kind::BE, "es son era eran fue fueron ser sido"),
        (
            kind::ADVERB,
            "no ya también además después luego ahora hoy ayer mañana siempre nunca muy más menos aún todavía sólo solo así aquí allí bien tampoco se",
        ),
        (kind::NEGATION, "no nunca jamás tampoco"),
        (
            kind::TIME,
            "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche semana mes año",
        ),
        (
            kind::PERSON,
            "portavoz presidente presidenta ministro ministra primer jefe jefa director directora alcalde alcaldesa diputado diputada senador senadora \
             líder responsable candidato candidata abogado abogada juez jueza fiscal experto expertos investigador profesor autor autora periodista \
             analista testigo testigos vecino vecinos hombre mujer padre madre rey reina papa general secretario secretaria dirigente funcionario funcionarios gobernador",
        ),
        (
            kind::BODY,
            "gobierno ministerio partido policía fiscalía tribunal empresa grupo agencia sindicato universidad asociación comisión consejo parlamento congreso senado ejército kremlin ayuntamiento organización diario cadena",
        ),
        (kind::TEXT, "informe estudio encuesta documento carta comunicado artículo ley mensaje"),
        (kind::TITLE, "sr sra srta don doña dr dra"),
        (kind::VERB, "hizo hace tomó dio puso llegó salió quedó fueron vino"),
        (kind::THAT, "que"),
        (kind::TO, "a"),
        (kind::BY, "por"),
        (kind::AS, "como"),
        (kind::OF, "de del"),
        (kind::PARTICLE, "de del la las los y von van der den"),
        (kind::NAMING, "llamado llamada titulado titulada denominado denominada apodado"),
        (
            kind::NATION,
            "español española ruso rusa estadounidense francés francesa alemán alemana británico británica italiano italiana mexicano mexicana argentino argentina chino china ucraniano ucraniana israelí",
        ),
        (kind::MALE, "él"),
        (kind::FEMALE, "ella"),
        (kind::MALE, crate::language::names::MALE),
        (kind::FEMALE, crate::language::names::FEMALE),
    ],
    inflect: None,
    plural: Some(plural),
    participle: "ndo",
    verb_second: false,
    elides: false,
    comma_clauses: false,
    capital_nouns: false,
    noun_endings: &[],
};

/// The plural of the present and of the past: afirma, afirman; afirmó, afirmaron; pidió, pidieron.
fn plural(form: &str) -> Option<String> {
    if let Some(stem) = form.strip_suffix("ió") {
        return Some(format!("{stem}ieron"));
    }
    if let Some(stem) = form.strip_suffix('ó') {
        return Some(format!("{stem}aron"));
    }
    form.ends_with(['a', 'e']).then(|| format!("{form}n"))
}

const SAY: &str = "decir dice dijo diciendo dicho dijeron, declarar declara declaró declarando, afirmar afirma afirmó afirmando, añadir añade añadió \
    añadiendo, agregar agrega agregó agregando, explicar explica explicó explicando, anunciar anuncia anunció anunciando, subrayar subraya subrayó, \
    destacar destaca destacó destacando, precisar precisa precisó, responder responde respondió respondiendo, repetir repite repitió, sostener \
    sostiene sostuvo, escribir escribe escribió, contar cuenta contó, reconocer reconoce reconoció, admitir admite admitió, insistir insiste \
    insistió, concluir concluye concluyó, prometer promete prometió, confirmar confirma confirmó, negar niega negó, comentar comenta comentó, \
    apuntar apunta apuntó, reiterar reitera reiteró, manifestar manifiesta manifestó, expresar expresa expresó, exigir exige exigió, reclamar \
    reclama reclamó, alegar alega alegó, lamentar lamenta lamentó, exclamar exclama exclamó, relatar relata relató, tuitear tuiteó, publicar publicó, \
    señalar señala señaló señalando";
