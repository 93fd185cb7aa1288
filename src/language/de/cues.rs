//! German: reporting verbs and nouns, and the closed classes around them.
//!
//! The verbs are the usual verbs of speaking (verba dicendi) of grammars and news style; prefixes that part from their verb
//! ("teilte … mit") are left to the verb alone.

use crate::language::cues::{Class, Cues, kind};

/// Its word lists.
pub static CUES: Cues = Cues {
    verbs: &[
        (Class::Say, SAY),
        (
            Class::Tell,
            "fragen fragt fragte fragend, warnen warnt warnte warnend, bitten bittet bat bittend, erinnern erinnert erinnerte",
        ),
        (Class::Judge, JUDGE),
        (
            Class::Think,
            "glauben glaubt glaubte, hoffen hofft hoffte, denken denkt dachte, wollen will wollte, wünschen wünscht wünschte, \
            fürchten fürchtet fürchtete, befürchten befürchtet befürchtete, vermuten vermutet vermutete, erwarten erwartet erwartete, \
            wissen weiß wusste, planen plant plante, fühlen fühlt fühlte",
        ),
        (Class::Show, "zeigen zeigt zeigte, ergeben ergibt ergab, belegen belegt belegte, beweisen beweist bewies"),
    ],
    nouns: "aussage aussagen äußerung äußerungen bemerkung bemerkungen erklärung worte worten mitteilung forderung vorwurf vorwürfe \
        kritik behauptung stellungnahme ankündigung brief schreiben interview rede aufruf appell frage antwort meinung ansicht auffassung",
    according: &[
        &["laut"],
        &["nach", "angaben", "von"],
        &["nach", "angaben"],
        &["nach", "aussage", "von"],
        &["nach", "aussage"],
        &["nach", "aussagen", "von"],
        &["nach", "aussagen"],
        &["nach", "ansicht", "von"],
        &["nach", "ansicht"],
        &["nach", "meinung", "von"],
        &["nach", "meinung"],
        &["nach", "auffassung", "von"],
        &["nach", "auffassung"],
        &["nach", "worten", "von"],
        &["nach", "worten"],
        &["nach", "darstellung", "von"],
        &["nach", "darstellung"],
        &["nach", "einschätzung", "von"],
        &["nach", "einschätzung"],
        &["nach", "informationen", "von"],
        &["nach", "informationen"],
        &["nach", "überzeugung", "von"],
        &["nach", "überzeugung"],
        &["nach", "erkenntnissen", "von"],
        &["nach", "erkenntnissen"],
        &["nach", "berichten", "von"],
        &["nach", "berichten", "der"],
    ],
    postposed: &["zufolge"],
    aside: "so",
    phrases: &[["darin", "steht"], ["dort", "steht"], ["darin", "heißt"]],
    parted: &[
        ["stellt", "fest"],
        ["stellte", "fest"],
        ["stellten", "fest"],
        ["gibt", "an"],
        ["gab", "an"],
        ["gaben", "an"],
        ["gibt", "zu"],
        ["gab", "zu"],
        ["gaben", "zu"],
        ["schlägt", "vor"],
        ["schlug", "vor"],
        ["schlugen", "vor"],
        ["hebt", "hervor"],
        ["hob", "hervor"],
        ["gibt", "bekannt"],
        ["gab", "bekannt"],
        ["gaben", "bekannt"],
        ["fährt", "fort"],
        ["fuhr", "fort"],
        ["fuhren", "fort"],
        ["stellt", "klar"],
        ["stellte", "klar"],
        ["stellten", "klar"],
        ["ruft", "zu"],
        ["rief", "zu"],
        ["riefen", "zu"],
        ["ruft", "auf"],
        ["rief", "auf"],
        ["merkt", "an"],
        ["merkte", "an"],
        ["führt", "aus"],
        ["führte", "aus"],
        ["führt", "an"],
        ["fügt", "hinzu"],
        ["fügte", "hinzu"],
        ["fasst", "zusammen"],
        ["fasste", "zusammen"],
        ["legt", "nach"],
        ["legte", "nach"],
        ["legt", "dar"],
        ["hakt", "nach"],
        ["wirft", "ein"],
        ["warf", "ein"],
        ["wendet", "ein"],
        ["gibt", "zurück"],
        ["gibt", "preis"],
        ["schließt", "aus"],
        ["weist", "zurück"],
        ["wies", "zurück"],
        ["kündigt", "an"],
        ["kündigte", "an"],
        ["sieht", "ein"],
    ],
    dialogue_dashes: false,
    words: &[
        (kind::SUBJECT_PRONOUN, "ich er sie wir man"),
        (kind::OBJECT_PRONOUN, "mich mir ihn ihm ihnen uns euch dich dir"),
        (kind::OTHER_PRONOUN, "es dies das jemand niemand alle viele einige manche beide andere nichts etwas"),
        (kind::RELATIVE, "welcher welche welches wer was dessen deren denen"),
        (
            kind::DETERMINER,
            "der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesem diesen jeder \
             jede jedes alle viele einige mehrere zwei drei vier fünf",
        ),
        (
            kind::POSSESSIVE,
            "mein meine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren euer",
        ),
        (
            kind::PREPOSITION,
            "in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor hinter neben zwischen durch für gegen \
             ohne um wegen während trotz bis ab gegenüber statt als außer entlang innerhalb außerhalb",
        ),
        (kind::REPORTED_MOOD, MOOD),
        (kind::CONDITIONAL, "würde würden hätte hätten wäre wären könnte könnten müsste müssten"),
        (kind::OBLIQUE, "den dem einen einem keinen keinem diesen diesem seinen seinem ihren ihrem ihn ihm ihnen"),
        (kind::COORDINATOR, "und oder aber sondern denn doch sowie"),
        (
            kind::SUBORDINATOR,
            "dass daß weil wenn als ob obwohl damit während nachdem bevor bis sobald solange falls da sodass wie warum wo",
        ),
        (
            kind::AUXILIARY,
            "ist sind war waren wird werden wurde wurden worden sei seien wäre wären bin bist gewesen hat haben hatte hatten habe \
             hätte hätten kann können konnte konnten könne könnte könnten muss müssen musste müsse soll sollen sollte sollten solle \
             darf dürfen durfte dürfe mag möge möchte möchten würde würden will wollen wolle wollte",
        ),
        (kind::BE, "wird werden wurde wurden worden"),
        (
            kind::ADVERB,
            "auch dann noch schon nur nicht so sehr wieder heute gestern morgen bereits jedoch dabei zudem außerdem ferner weiter \
             daraufhin anschließend zuvor später allerdings bisher nun jetzt hier dort immer nie mehr weniger selbst mit sich wörtlich dazu hierzu folgendermaßen ebenfalls deutlich ähnlich darin darüber deshalb \
             deswegen trotzdem inzwischen somit damit dagegen hingegen indes dennoch vielmehr schließlich zunächst künftig scharf \
             unterdessen zugleich gleichzeitig derweil ebenso zuletzt demnach danach davor seither seitdem mittlerweile immerhin freilich \
             übrigens tatsächlich offenbar eigentlich natürlich vielleicht jedenfalls insgesamt letztlich zumindest überhaupt erneut \
             vorerst einst damals bald kürzlich neulich soeben gerade eben fast etwa rund sogar kaum stets oft manchmal mitunter teils \
             weiterhin weiters nunmehr einerseits andererseits entsprechend sodann hierbei dafür daran darauf daraus davon gern gerne \
             lediglich abschließend ausdrücklich eindringlich vergangene vergangenen kommende kommenden gegenüber",
        ),
        (kind::NEGATION, "nicht nie niemals kein keine"),
        (
            kind::TIME,
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august \
             september oktober november dezember heute gestern morgen abend nacht woche jahr uhr vormittag nachmittag mittag wochenende tag tage tagen wochen monat monate monaten jahre jahren stunde stunden minuten sommer winter herbst frühjahr",
        ),
        (kind::PERSON, PERSON),
        (kind::BODY, BODY),
        (
            kind::TEXT,
            "papier verordnung bericht studie umfrage brief dokument erklärung artikel gutachten mitteilung gesetz urteil",
        ),
        (kind::TITLE, "herr frau dr prof"),
        (
            kind::VERB,
            "ging kam nahm gab machte blieb fand stand liegt lag kommt geht gibt nimmt macht bleibt steht findet forderten",
        ),
        (kind::THAT, "dass daß"),
        (kind::TO, "zu"),
        (kind::BY, "von durch"),
        (kind::AS, "als wie"),
        (kind::OF, "von vom des der"),
        (kind::PARTICLE, "von van de der den zu la"),
        (
            kind::NAMING,
            "sogenannte sogenannten sogenannter genannt namens titel wort begriff motto stichwort song lied album roman buch film serie sendung zeitschrift magazin podcast projekt programm",
        ),
        (
            kind::NATION,
            "deutsche deutschen deutscher russische russischen russischer amerikanische amerikanischen amerikanischer französische \
             französischen französischer britische britischen britischer türkische türkischen türkischer israelische israelischen \
             israelischer polnische polnischen polnischer italienische italienischen spanische spanischen chinesische chinesischen \
             japanische japanischen österreichische österreichischen",
        ),
        (kind::MALE, "er ihn ihm"),
        (kind::FEMALE, "sie"),
        (kind::MALE, crate::language::names::MALE),
        (kind::FEMALE, crate::language::names::FEMALE),
    ],
    inflect: Some(inflect),
    plural: Some(plural),
    participle: "end",
    verb_second: true,
    elides: false,
    drops_subject: false,
    comma_clauses: true,
    capital_nouns: true,
    noun_endings: &[
        "ung",
        "ungen",
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "tion",
        "tionen",
        "ismus",
        "tät",
        "täten",
        "nis",
        "nisse",
        "jahr",
        "jahre",
        "tage",
        "wochen",
        "brauch",
        "bericht",
        "berichte",
        "berichten",
        "kritik",
        "politik",
        "dienste",
        "foto",
        "bild",
        "video",
        "worten",
        "angaben",
        "sprüche",
        "leute",
        "menschen",
    ],
};

/// The forms of a weak verb: wettert, wetterte, gewettert, wetternd.
fn inflect(base: &str) -> Vec<String> {
    let stem = base.strip_suffix("en").or_else(|| base.strip_suffix('n')).unwrap_or(base);
    let e = if stem.ends_with(['t', 'd']) { "e" } else { "" };
    let bound = ["be", "er", "ent", "ver", "zer", "ge", "miss"].iter().any(|prefix| base.starts_with(prefix));
    let ge = if bound || base.ends_with("ieren") { "" } else { "ge" };
    vec![format!("{stem}{e}t"), format!("{stem}{e}te"), format!("{ge}{stem}{e}t"), format!("{base}d")]
}

/// The plural of a past in -te and of a strong past: sagte, sagten; rief, riefen is given in the lists.
fn plural(form: &str) -> Option<String> {
    form.ends_with("te").then(|| format!("{form}n"))
}

/// The first subjunctive where it differs from the indicative. Those of auxiliaries come first: they are most of all.
const MOOD: &str = "sei seien habe werde könne müsse solle dürfe wolle möge gebe komme stehe gehe bleibe liege mache wisse sehe finde \
    halte lasse bringe brauche gelte zeige bedeute führe handle handele nehme trage beginne bestehe verstehe entspreche erhalte \
    gehöre spreche treffe verfüge stelle setze beschränke";

const SAY: &str = "sagen sagt sagte sagten sagend gesagt, erklären erklärt erklärte erklärten, betonen betont betonte betonten, \
    mitteilen teilt teilte mitgeteilt, berichten berichtet berichtete berichteten, meinen meint meinte meinten gemeint, \
    äußern äußert äußerte äußerten geäußert, behaupten behauptet behauptete behaupteten, ankündigen kündigt kündigte angekündigt, \
    bestätigen bestätigt bestätigte bestätigten, fordern fordert forderte forderten gefordert, verlangen verlangt verlangte, \
    antworten antwortet antwortete antworteten, entgegnen entgegnet entgegnete, erwidern erwidert erwiderte, ergänzen ergänzt ergänzte, \
    hinzufügen fügt fügte hinzugefügt, schreiben schreibt schrieb schrieben geschrieben, versichern versichert versicherte, \
    unterstreichen unterstreicht unterstrich, zitieren zitiert zitierte, dementieren dementiert dementierte, bestreiten bestreitet bestritt bestritten, \
    einräumen räumt räumte eingeräumt,   rufen ruft rief riefen, \
    erzählen erzählt erzählte, verkünden verkündet verkündete, begründen begründet begründete, beklagen beklagt beklagte, klagen klagt klagte, \
    appellieren appelliert appellierte,  versprechen verspricht versprach, drohen droht drohte, \
    verweisen verweist verwies, hinweisen weist wies wiesen hingewiesen, feststellen, resümieren resümierte resümiert, \
    kommentieren kommentiert kommentierte, sprechen spricht sprach sprachen gesprochen, lauten lautet lautete, heißen heißt hieß, \
    urteilen urteilt urteilte, skandieren skandiert skandierte, beteuern beteuert beteuerte, befinden befand befanden, \
    beschwören beschwört beschwor, erläutern erläutert erläuterte, unterstellen unterstellt unterstellte, loben lobt lobte, twittern twitterte getwittert, \
    monieren moniert monierte, verraten verrät verriet, schildern schildert schilderte, kontern kontert konterte, \
    bekräftigen bekräftigt bekräftigte, prognostizieren prognostizierte prognostiziert, mahnen mahnt mahnte, raten rät riet, empfehlen empfiehlt empfahl, \
    gestehen gesteht gestand, wiederholen wiederholt wiederholte, präzisieren präzisierte präzisiert, argumentieren argumentiert argumentierte, \
    anmerken merkt merkte angemerkt, bemerken, mutmaßen, schimpfen, schwärmen, scherzen, spotten, ätzen, wettern, poltern, jubeln, freuen, \
    bilanzieren, bekennen bekennt bekannte, flüstern, schreien schreit schrie geschrien, brüllen, murmeln, stöhnen, seufzen, lachen, witzeln, raunen, \
    plädieren, werben wirbt warb geworben, konstatieren, postulieren, formulieren, zusammenfassen fasst fasste zusammengefasst, beichten, offenbaren, \
    enthüllen, notieren, posten, prophezeien, drängen, pochen, lästern, wundern, ärgern, staunen, bedauern, \
    rechtfertigen, verteidigen, klarstellen klarstellt klarstellte klargestellt, ausführen führt führte ausgeführt, darlegen darlegt dargelegt, \
    vorschlagen vorschlägt vorschlug vorgeschlagen, tönen, frotzeln, signalisieren, zurückweisen zurückweist zurückwies zurückgewiesen, \
    anführen anführt angeführt, hervorheben hervorhebt hervorhob hervorgehoben, einwenden wendet wandte eingewendet, einwerfen einwirft eingeworfen, \
    nachhaken hakt hakte nachgehakt, nachlegen nachlegt nachgelegt, zugeben zugibt zugab zugegeben, angeben angibt angab angegeben, \
    weiterführen, heischen, spekulieren, philosophieren, \
    sinnieren, rätseln, grübeln, überlegen überlegt überlegte, titeln, texten, simsen, mailen, bloggen, unken, \
    verlautbaren, kundtun, attestieren attestiert attestierte, bescheinigen, insistieren, beharren, beanstanden, \
    bemängeln, kommunizieren, kolportieren, gratulieren, vermelden vermeldet vermeldete, melden meldet meldete meldeten gemeldet, verlauten verlautete, bekanntgeben bekanntgibt bekanntgab bekanntgegeben, fortfahren";

const JUDGE: &str = "nennen nennt nannte nannten genannt, bezeichnen bezeichnet bezeichnete, kritisieren kritisiert kritisierte kritisierten, verurteilen verurteilt verurteilte, beschuldigen beschuldigt beschuldigte, vorwerfen wirft warf warfen werfen, \
    begrüßen begrüßt begrüßte begrüßten, ablehnen lehnt lehnte abgelehnt, würdigen würdigt würdigte, rügen rügt rügte, tadeln tadelte, \
    beschreiben beschreibt beschrieb beschrieben, titulieren tituliert titulierte, charakterisieren charakterisiert charakterisierte, bewerten bewertet bewertete, werten wertet wertete";

const PERSON: &str = "sprecher sprecherin regierungssprecher pressesprecher präsident präsidentin minister ministerin außenminister innenminister \
    ministerpräsident bundeskanzler bundeskanzlerin kanzler kanzlerin bürgermeister oberbürgermeister vorsitzende vorsitzender chef chefin \
    direktor leiter abgeordnete abgeordneter senator richter staatsanwalt anwalt anwältin experte experten forscher wissenschaftler professor \
    autor autorin trainer spieler kritiker politiker generalsekretär botschafter polizist zeuge zeugen augenzeugen mann frau vater mutter general \
    mediziner medizinerin ministerin vize vizechef vorstand geschäftsführer gewerkschafter parteichef parteichefin journalistin journalist journalisten beamte beamter sportler künstler bischof papst könig königin mitglied mitglieder vertreter \
    vertreterin chefredakteur chefredakteurin trainerin spielerin landrat landrätin stadtrat stadträtin ständerat nationalrat staatssekretär \
    staatssekretärin kommissar kommissarin wissenschaftlerin forscherin ärztin arzt ärzte psychologe psychologin ökonom ökonomin unternehmer \
    unternehmerin gründer gründerin inhaber inhaberin betreiber betreiberin nutzer nutzerin user kunde kundin mandant mandantin student studentin \
    studenten schüler schülerin lehrer lehrerin aktivist aktivistin aktivisten demonstranten bewohner anwohner anwohnerin nachbar nachbarin pfarrer \
    pfarrerin virologe virologin epidemiologe historiker historikerin soziologe soziologin politologe politologin regisseur regisseurin schauspieler \
    schauspielerin sänger sängerin musiker musikerin designer designerin ingenieur ingenieurin mediziner expertin kollege kollegin kollegen freund \
    freundin sohn tochter bruder schwester großmutter großvater ehepaar dame herr junge mädchen kinder eltern gewinner gewinnerin moderator \
    moderatorin kapitän manager managerin torwart stürmer bauer landwirt landwirtin förster biologe biologin chemiker physiker physikerin \
    kabarettist intendant intendantin kurator kuratorin schriftsteller schriftstellerin philosoph philosophin theologe theologin rabbiner imam \
    verteidiger verteidigerin soldat soldatin oberst kommandeur analyst analystin berater beraterin sachverständige dozent dozentin rektor rektorin \
    präsidentin vizepräsident vizepräsidentin bundespräsident kanzleramtschef landeschef landeschefin fraktionschef fraktionschefin parteivorsitzende \
    amtsinhaber herausforderer premier premierminister regierungschef regierungschefin staatschef stadtsprecher polizeisprecher polizeisprecherin \
    coach ceo promoter staatsoberhaupt machthaber diktator oberhaupt nachfolger nachfolgerin vorgänger vorgängerin ologe ologin pädagoge \
    pädagogin ermittler ermittlerin beauftragte beauftragter beauftragten datenschützer datenschützerin umweltschützer gutachter gutachterin \
    verfasser verfasserin herausgeber herausgeberin volkswirt strategin stratege investor aktionär kandidat kandidatin leiterin direktorin \
    senatorin richterin staatsanwältin juristin jurist notar makler händler händlerin winzer wirt wirtin gastronom gastronomin koch köchin \
    bäcker fahrer fahrerin pilot pilotin läufer läuferin boxer boxerin profi präses dekan pastor pastorin superintendent kardinal erzbischof \
    diakon nonne mönch witwe witwer ehefrau ehemann gattin gatte tante onkel oma opa cousin cousine neffe nichte enkel enkelin influencer \
    influencerin blogger bloggerin youtuber podcaster komiker komikerin comedian abgeordneten \
    juristen nutzerinnen kunden kundinnen mandanten wissenschaftlerinnen forscherinnen ökonomen analysten besucher besucherin teilnehmer \
    teilnehmerin mieter mieterin familienvater kellner kellnerin passant passantin leser leserin insider hörer hörerin zuschauer zuschauerin";

const BODY: &str = "regierung bundesregierung polizei partei ministerium außenministerium innenministerium staatsanwaltschaft gericht unternehmen \
    konzern verband gewerkschaft universität zeitung agentur nachrichtenagentur behörde behörden organisation verein firma sender kommission rat \
    bundestag parlament senat stadt feuerwehr armee militär kreml fraktion spd cdu csu fdp grüne grünen linke afd bundesamt institut zentrale gruppe \
    initiative stiftung kirche bistum gemeinde landkreis bank börse fluglinie airline hersteller anbieter verlag redaktion opposition \
    koalition staatskanzlei kanzleramt landesregierung landtag rathaus gesundheitsamt innenministerium team fachwelt presseamt kanzlei";
