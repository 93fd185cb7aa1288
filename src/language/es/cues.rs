//! Spanish: reporting verbs and nouns, and the closed classes around them.

use crate::language::cues::{Class, Cues, kind};

/// Its word lists.
pub static CUES: Cues = Cues {
    verbs: &[
        (Class::Say, SAY),
        (
            Class::Tell,
            "preguntar pregunta preguntó preguntando, advertir advierte advirtió advirtiendo advertido, pedir pide pidió pidiendo pedido, recordar recuerda recordó recordando recordado recordaba, asegurar asegura aseguró asegurando, informar informa informó informando",
        ),
        (
            Class::Judge,
            "calificar calificó califica calificando, acusar acusó acusa acusando, criticar criticó critica criticando, elogiar elogió elogia, \
            condenar condenó condena, denunciar denunció denuncia denunciando, describir describió describe descrito, llamar llamó llama, tildar tildó tilda, celebrar celebró",
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
            "no ya también además después luego ahora hoy ayer mañana siempre nunca muy más menos aún todavía sólo solo así aquí allí bien tampoco se asimismo incluso luego mientras entonces finalmente posteriormente \
             anteriormente igualmente actualmente recientemente mientras además tanto quizá quizás acaso apenas justo precisamente me le les nos",
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
             analista testigo testigos vecino vecinos hombre mujer padre madre rey reina papa general secretario secretaria dirigente dirigentes funcionario funcionaria funcionarios gobernador gobernadora titular mandatario mandataria oficial \
             ingeniero ingeniera expresidente expresidenta exministro exministra vicepresidente vicepresidenta vice canciller premier primera legislador legisladora \
             parlamentario parlamentaria concejal concejala intendente intendenta senadores diputados ministros comisario comisaria coronel capitán comandante \
             teniente sargento agente inspector inspectora policía magistrado magistrada procurador procuradora defensor defensora activista militante \
             referente integrante miembro socio socia dueño dueña empresario empresaria economista abogados médico médica doctor doctora científico científica \
             investigadora profesora docente maestro maestra académico académica historiador historiadora escritor escritora periodistas conductor conductora \
             locutor locutora panelista comunicador comunicadora actor actriz cantante músico director entrenador entrenadora técnico piloto jugador jugadora \
             futbolista delantero portero tenista campeón campeona excampeón deportista árbitro joven víctima hermano hermana hijo hija esposo esposa viuda \
             amigo amiga obispo arzobispo sacerdote cardenal embajador embajadora enviado asesor asesora vocero vocera secretarios gerente analistas encargado \
             encargada coordinador coordinadora subsecretario subsecretaria viceministro viceministra exfuncionario líderes sindicalista trabajador trabajadora \
             fuente fuentes fiscales jueces autoridades conservador conservadora socialista británico neerlandés holandés",
        ),
        (
            kind::BODY,
            "gobierno ministerio partido policía fiscalía tribunal empresa grupo agencia sindicato universidad asociación comisión consejo parlamento congreso senado ejército kremlin ayuntamiento organización diario cadena ciudad club federación fundación banco \
             hospital alcaldía municipio presidencia corte juzgado compañía colectivo entidad institución cámara asamblea",
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
        (
            kind::NAMING,
            "palabra término libro película canción programa serie novela llamado llamada titulado titulada denominado denominada apodado",
        ),
        (
            kind::NATION,
            "español española ruso rusa estadounidense francés francesa alemán alemana británico británica italiano italiana mexicano mexicana argentino argentina chino china ucraniano ucraniana israelí",
        ),
        (kind::MALE, "él"),
        (kind::FEMALE, "ella"),
        (kind::MALE, crate::language::names::MALE),
        (kind::FEMALE, crate::language::names::FEMALE),
    ],
    inflect: Some(inflect),
    plural: Some(plural),
    participle: "ndo",
    verb_second: false,
    elides: false,
    drops_subject: true,
    comma_clauses: false,
    capital_nouns: false,
    noun_endings: &[],
};

/// The forms of a regular verb: recalca, recalcó, recalcado, recalcando, recalcaba.
fn inflect(base: &str) -> Vec<String> {
    let stem = base.strip_suffix("ar");
    let [third, past, participle, ing, imperfect] = match stem {
        Some(_) => ["a", "ó", "ado", "ando", "aba"],
        None => ["e", "ió", "ido", "iendo", "ía"],
    };
    let stem = stem.or_else(|| base.get(..base.len().saturating_sub(2))).unwrap_or(base);
    [third, past, participle, ing, imperfect].iter().map(|ending| format!("{stem}{ending}")).collect()
}

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

const SAY: &str = "decir dice dijo dicho diciendo decía dijeron, declarar, afirmar, añadir añade añadió añadido añadiendo añadía, agregar, explicar, \
    anunciar, subrayar, destacar, precisar, responder, repetir repite repitió repetido repitiendo, sostener sostiene sostuvo sostenido sosteniendo, \
    escribir escribe escribió escrito, contar cuenta contó contado contando contaba, reconocer, admitir, insistir, concluir concluye concluyó concluido, \
    prometer, confirmar, negar niega negó negado, comentar, apuntar, reiterar, manifestar manifiesta manifestó manifestado manifestando manifestaba, \
    expresar, exigir exige exigió exigido, reclamar, alegar, lamentar, exclamar, relatar, tuitear, publicar, señalar, recalcar, remarcar, \
     aclarar, espetar, confesar \
    confiesa confesó confesado confesando, detallar, enfatizar, replicar, contestar, matizar, zanjar, ironizar, bromear, defender defiende defendió \
    defendido, argumentar, justificar, razonar, resumir, sentenciar, proclamar, cuestionar, proponer propone propuso \
    propuesto, plantear, sugerir sugiere sugirió sugerido, adelantar, desvelar, narrar, \
    mencionar, citar, leer lee leyó leído, gritar, susurrar, murmurar, corear, cantar, rezar, solicitar, \
    recomendar recomienda recomendó recomendado, aconsejar, invitar, animar, felicitar, agradecer agradece agradeció agradecido, disculpar, \
    valorar, estimar, postular, dictaminar, resaltar, rematar, abundar, aseverar, atribuir atribuye atribuyó atribuido, \
    constatar, vaticinar, augurar, pronosticar, avisar, alertar, amenazar, bautizar, apostillar, puntualizar, ratificar, refrendar, desmentir \
    desmiente desmintió desmentido, rechazar, culpar, reprochar, quejar, interrogar, indagar, reflexionar, suspirar, jurar, contraponer, \
    ahondar, proseguir prosigue prosiguió, continuar continúa continuó, seguir sigue siguió, hablar, referir refiere refirió, comunicar, postear, firmar";
