//! French: reporting verbs and nouns, and the closed classes around them.

use crate::language::cues::{Class, Cues, kind};

/// Its word lists.
pub static CUES: Cues = Cues {
    verbs: &[
        (Class::Say, SAY),
        (
            Class::Tell,
            "demander demande demanda demandé demandant, avertir avertit averti, rappeler rappelle rappelé rappelant rappela rappelait, assurer assure assuré assurant assura assurait",
        ),
        (
            Class::Judge,
            "qualifier qualifie qualifié qualifiant, dénoncer dénonce dénoncé dénonçant, accuser accuse accusé accusant, critiquer critique critiqué, \
            saluer salue salué saluant, condamner condamne condamné, fustiger fustige fustigé, décrire décrit décrivant, traiter traite traité",
        ),
        (
            Class::Think,
            "croire croit cru, penser pense pensé, espérer espère espéré, craindre craint, vouloir veut voulu, souhaiter souhaite souhaité, \
            estimer estime estimé estimant estima estimait, juger juge jugé jugeant, considérer considère considéré considérant",
        ),
        (
            Class::Show,
            "montrer montre montré, indiquer indique indiqué indiquant indiqua indiquait, révéler révèle révélé",
        ),
    ],
    nouns: "déclaration déclarations propos mots remarque remarques phrase communiqué message lettre discours entretien appel accusation \
        accusations critique critiques promesse annonce réponse question opinion avis",
    according: &[&["selon"], &["d", "après"], &["d'", "après"], &["d’", "après"]],
    postposed: &[],
    aside: "",
    phrases: &[["appelé", "à"], ["appelle", "à"], ["appelait", "à"], ["appelant", "à"]],
    parted: &[],
    dialogue_dashes: true,
    words: &[
        (kind::SUBJECT_PRONOUN, "je il elle on nous ils elles tu"),
        (kind::OBJECT_PRONOUN, "me te le la lui leur les moi toi eux"),
        (kind::OTHER_PRONOUN, "ce ça cela ceci vous certains certaines beaucoup tous toutes rien quelqu'un chacun"),
        (kind::RELATIVE, "qui dont lequel laquelle lesquels"),
        (
            kind::DETERMINER,
            "le la les un une des l' ce cet cette ces plusieurs quelques chaque certains certaines aucun aucune deux trois tous",
        ),
        (kind::POSSESSIVE, "mon ma mes son sa ses notre nos votre vos leur leurs ton ta tes"),
        (
            kind::PREPOSITION,
            "de du des d' à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après devant derrière lors malgré parmi selon",
        ),
        (kind::COORDINATOR, "et ou mais ni car donc"),
        (kind::SUBORDINATOR, "que qu' quand lorsque si comme parce puisque alors tandis où dont qui"),
        (
            kind::AUXILIARY,
            "est sont était étaient été être sera seront serait fut a ont avait avaient avoir aura auront aurait ai as avons avez peut peuvent \
             pouvait pourrait doit doivent devait devrait va vont allait suis t",
        ),
        (kind::BE, "est sont était étaient été être sera fut"),
        (
            kind::ADVERB,
            "ne n' pas plus aussi encore déjà toujours jamais très bien ainsi ensuite puis enfin notamment également hier aujourd'hui demain ici là seulement se s' désormais cependant toutefois pourtant parallèlement dès enfin surtout autant ailleurs certes alors même ainsi",
        ),
        (kind::NEGATION, "ne n' pas jamais"),
        (
            kind::TIME,
            "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain soir matin semaine mois année",
        ),
        (
            kind::PERSON,
            "porte-parole président présidente ministre premier chef directeur directrice maire député députée sénateur sénatrice responsable \
             responsables candidat candidate avocat avocate juge procureur expert experts chercheur chercheuse professeur auteur journaliste \
             analyste témoin témoins habitant habitants syndicaliste militant militants homme femme père mère roi reine pape général secrétaire dirigeant dirigeants dirigeante adjoint adjointe patron patronne \
             pdg fondateur fondatrice cofondateur cofondatrice propriétaire gérant gérante élu élue élus conseiller conseillère préfet préfète commissaire colonel \
             capitaine commandant lieutenant policier policière gendarme magistrat magistrate procureure avocats avocate juriste notaire médecin docteur docteure \
             infirmier infirmière scientifique chercheurs économiste historien historienne sociologue politologue enseignant enseignante écrivain écrivaine \
             romancier romancière réalisateur réalisatrice acteur actrice comédien comédienne chanteur chanteuse musicien musicienne animateur animatrice \
             présentateur présentatrice entraîneur entraîneuse sélectionneur joueur joueuse footballeur attaquant gardien coureur coureuse pilote champion \
             championne arbitre athlète jeune victime victimes frère sœur fils fille mari épouse veuve ami amie évêque archevêque prêtre cardinal ambassadeur \
             ambassadrice envoyé envoyée délégué déléguée coordinateur coordinatrice bénévole salarié salariée employé employée ouvrier ouvrière agriculteur \
             agricultrice pêcheur pêcheuse syndicalistes représentant représentante membre cadre ingénieur ingénieure spécialiste source sources vice-président \
             vice-présidente ex-ministre ex-président",
        ),
        (
            kind::BODY,
            "gouvernement ministère parti police parquet tribunal entreprise groupe société agence syndicat université association commission conseil parlement assemblée sénat armée élysée kremlin mairie préfecture organisation journal chaîne ville commune région club fédération \
             collectif fondation banque hôpital compagnie cour",
        ),
        (kind::TEXT, "rapport étude sondage document lettre communiqué article loi message"),
        (kind::TITLE, "m mme mlle dr me"),
        (kind::VERB, "fait faite pris prend mis met vient venu reste resté voit vu donne donné"),
        (kind::THAT, "que qu'"),
        (kind::TO, "à"),
        (kind::BY, "par"),
        (kind::AS, "comme"),
        (kind::OF, "de du d' des"),
        (kind::PARTICLE, "de du d' la le van von ben el al"),
        (
            kind::NAMING,
            "mot terme livre film chanson émission série roman magazine dit dite nommé nommée intitulé intitulée surnommé appelé baptisé",
        ),
        (
            kind::NATION,
            "français française russe américain américaine allemand allemande britannique italien italienne espagnol espagnole chinois chinoise ukrainien ukrainienne israélien israélienne",
        ),
        (kind::MALE, "il"),
        (kind::FEMALE, "elle"),
        (kind::MALE, crate::language::names::MALE),
        (kind::FEMALE, crate::language::names::FEMALE),
    ],
    inflect: Some(inflect),
    plural: Some(plural),
    participle: "ant",
    verb_second: false,
    elides: true,
    drops_subject: false,
    comma_clauses: false,
    capital_nouns: false,
    noun_endings: &[],
};

/// The forms of a regular verb: martèle is given, but détaille, détailla, détaillé, détaillant, détaillait come by rule.
fn inflect(base: &str) -> Vec<String> {
    let stem = base.strip_suffix("er").unwrap_or(base);
    let e = if stem.ends_with('g') { "e" } else { "" };
    ["e", "a", "é", "ant", "ait"]
        .iter()
        .map(|ending| if ending.starts_with('a') { format!("{stem}{e}{ending}") } else { format!("{stem}{ending}") })
        .map(|form| match form.strip_suffix("ca").map(|stem| format!("{stem}ça")) {
            Some(soft) => soft,
            None => form,
        })
        .collect()
}

/// The plural of the present and the imperfect: déclare, déclarent; disait, disaient.
fn plural(form: &str) -> Option<String> {
    match form.strip_suffix("ait") {
        Some(stem) => Some(format!("{stem}aient")),
        None => form.ends_with('e').then(|| format!("{form}nt")),
    }
}

const SAY: &str = "murmurer murmure murmura murmuré, crier crie cria crié, reprendre reprend reprit repris, soupirer soupire soupira, \
    dire dit disait disant, déclarer déclare déclaré déclarant déclara, affirmer affirme affirmé affirmant, ajouter ajoute ajouta ajouté \
    ajoutant, expliquer explique expliqua expliqué expliquant, annoncer annonce annoncé annonçant, souligner souligne souligné soulignant, préciser précise \
    précisé précisant, répondre répond répondit répondu répondant, répéter répète répété, lancer lance lancé lançant, écrire écrit écrivant, confier confie \
    confié, raconter raconte raconté, reconnaître reconnaît reconnu, admettre admet admis, insister insiste insisté, conclure conclut conclu, \
    poursuivre poursuit poursuivi, regretter regrette regretté, promettre promet promis, confirmer confirme confirmé, démentir dément démenti, \
    commenter commente commenté, noter note noté notant, observer observe observé, témoigner témoigne témoigné, plaider plaide plaidé, prévenir, \
    marteler martèle martelé, réclamer réclame réclamé, exiger exige exigé, réagir réagit réagi, rapporter rapporte rapporté, proclamer proclame, \
    s'exclamer exclame exclamé, s'interroger interroge interrogé, ironiser ironise ironisé, tweeter tweete tweeté, publier publie publié, nier nie nié, \
    détailler, argumenter, résumer, analyser, renchérir renchérit renchéri, rétorquer, s'indigner indigne indigné, s'inquiéter inquiète inquiété, \
    s'amuser amuse amusé, s'enthousiasmer enthousiasme, se réjouir réjouit réjoui félicite félicité, déplorer, alerter, abonder, \
    glisser, tempérer tempère tempéré, nuancer nuance nuancé, justifier justifie justifié, expliciter, évoquer évoque évoqué, mentionner, signaler, \
    informer, communiquer, marmonner, hurler, chuchoter, souffler, chanter, scander, clamer, revendiquer revendique revendiqué, \
     \
    prétendre prétend prétendu, soutenir soutient soutenu, maintenir maintient maintenu, avouer avoue avoué, certifier, attester, défendre défend défendu, \
    conseiller, recommander, suggérer suggère suggéré, proposer, inviter, appeler appelle appelé appelant, exhorter, \
    questionner, interroger interroge interrogé, résister, moquer, twitter, poster, tonner, pester, gronder, persifler, plaisanter, \
    lâcher lâche lâcha lâché, asséner assène assené, épingler, pointer, détonner, prédire prédit, spéculer, supposer, \
    décrypter, constater, relever relève relevé, remarquer, remercier remercie remercié, applaudir applaudit applaudi, sourire sourit, rire rit, parler";
