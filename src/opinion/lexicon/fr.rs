//! French words that tell an author's own voice from reporting.
//!
//! Own writing, put down from general knowledge of French; copied from no published lexicon and collected from no labelled sentence.

use super::{Form, Lexicon, Role};
use crate::opinion::feature::Feature as F;

/// The French lexicon.
pub(super) static FRENCH: Lexicon = Lexicon {
    lang: "fr",
    nouns_are_capital: false,
    words: &[WORDS],
    phrases: &[PHRASES],
    suffixes: &[
        ("euse", "eux", Form::Adjective),
        ("euses", "eux", Form::Adjective),
        ("ement", "", Form::Adjective),
        ("ment", "", Form::Adjective),
        ("es", "", Form::Adjective),
        ("e", "", Form::Adjective),
        ("s", "", Form::Adjective),
        ("s", "", Form::Noun),
    ],
    roles: ROLES,
    past_suffix: "é",
    reporting: "selon|d'après|a déclaré|a expliqué|a affirmé|a indiqué|a estimé|a ajouté|a précisé|a assuré|a annoncé|a souligné|ont déclaré|ont indiqué|a dit|\
        a rappelé|a dénoncé|a reconnu|a raconté|aux yeux de",
    furniture: "lire aussi|à lire aussi|voir aussi|newsletter|abonnez-vous|inscrivez-vous|photo|publicité|partager|source|commentaires|rectificatif",
    disclaimers: "n'engage que|n'engagent que|opinions exprimées|tribune",
    boards: "la rédaction",
};

const WORDS: &[(F, Form, &str)] = &[
    (F::FirstPerson, Form::Exact, "je j'ai j'avais j'étais j'aime j'espère me m'a moi mon ma mes"),
    (F::Inclusive, Form::Exact, "nous notre nos"),
    (F::Address, Form::Exact, "vous votre vos tu te toi ton ta tes"),
    (
        F::Duty,
        Form::Exact,
        "faut doit doivent devrait devraient devons devez faudrait falloir nécessaire indispensable urgent",
    ),
    (F::Possibility, Form::Exact, "pourrait pourraient peut-être possible peuvent"),
    (F::Hypothesis, Form::Exact, "serait seraient aurait auraient ferait"),
    (F::Doubt, Form::Exact, "semble semblent sembler paraît paraissent apparemment probablement presque"),
    (
        F::Interpretation,
        Form::Exact,
        "signifie montre révèle traduit témoigne illustre prouve suggère rappelle c'est-à-dire",
    ),
    (
        F::Certainty,
        Form::Exact,
        "évidemment certainement assurément incontestablement clairement certes vraiment effectivement manifestement",
    ),
    (
        F::Intensifier,
        Form::Exact,
        "très trop si tellement extrêmement totalement complètement absolument profondément particulièrement tout parfaitement \
         plutôt",
    ),
    (F::Focus, Form::Exact, "même surtout seulement simplement justement précisément"),
    (F::Absolute, Form::Exact, "toujours jamais tous toutes rien personne aucun aucune partout chaque"),
    (
        F::Attitude,
        Form::Exact,
        "heureusement malheureusement hélas curieusement étrangement enfin franchement bref espérons dommage",
    ),
    (
        F::HarshQuality,
        Form::Adjective,
        "absurde abject affligeant atroce aberrant barbare consternant criminel cynique débile dégoûtant délirant désastreux \
         effrayant effroyable grotesque honteux horrible hypocrite ignoble immonde immoral inacceptable indécent indigne infâme \
         inhumain insensé insupportable irresponsable lamentable mensonger minable monstrueux odieux pathétique pervers pitoyable \
         révoltant ridicule sinistre scandaleux sordide stupide terrible terrifiant catastrophique fou malsain idiot",
    ),
    (
        F::Criticism,
        Form::Adjective,
        "mauvais faux faible injuste inutile dangereux triste naïf médiocre creux vain absent maladroit regrettable décevant \
         inquiétant discutable douteux excessif hasardeux incohérent inefficace insuffisant ennuyeux banal cruel brutal aveugle \
         vide pire arrogant",
    ),
    (
        F::HighPraise,
        Form::Adjective,
        "admirable brillant bouleversant délicieux époustouflant étonnant exceptionnel extraordinaire fabuleux fantastique \
         fascinant formidable génial grandiose impressionnant incroyable magistral magnifique majestueux merveilleux parfait \
         phénoménal prodigieux remarquable savoureux somptueux splendide sublime superbe inoubliable éblouissant",
    ),
    (
        F::Praise,
        Form::Adjective,
        "beau belle bon bonne meilleur agréable charmant clair courageux élégant émouvant essentiel excellent fin honnête idéal \
         important intelligent intéressant joli juste lucide noble passionnant pertinent précieux rare réussi sage salutaire \
         sincère solide utile touchant drôle",
    ),
    (
        F::HarshNoun,
        Form::Noun,
        "absurdité aberration arnaque bêtise catastrophe cynisme désastre farce folie haine honte horreur hypocrisie imposture \
         lâcheté mascarade mensonge mépris naufrage propagande scandale trahison délire ignominie",
    ),
    (
        F::CriticalNoun,
        Form::Noun,
        "erreur échec faute faiblesse problème danger impasse illusion injustice naïveté contradiction dérive démagogie",
    ),
    (
        F::PraiseNoun,
        Form::Noun,
        "beauté bonheur chance courage espoir force joie merveille plaisir réussite succès talent chef-d'œuvre bijou génie",
    ),
    (F::Loaded, Form::Noun, "élite régime système dictature oligarchie peuple mainstream lobby caste"),
    (
        F::Abstraction,
        Form::Noun,
        "liberté vérité justice démocratie société humanité raison morale dignité réalité responsabilité question",
    ),
    (F::Emotion, Form::Noun, "peur colère amour tristesse rage fierté"),
    (F::Comparison, Form::Exact, "plus moins autant mieux"),
    (F::Concession, Form::Exact, "pourtant cependant néanmoins toutefois malgré or"),
    (F::But, Form::Exact, "mais"),
    (F::Argument, Form::Exact, "donc car ainsi parce puisque finalement autrement"),
    (F::If, Form::Exact, "s'il quand"),
    (F::Negation, Form::Exact, "pas ne n'est n'a ni sans n'ont"),
    (F::Generic, Form::Exact, "on qu'on l'on gens"),
    (F::Informal, Form::Exact, "ça truc voilà ouf bah eh oui non"),
    (F::Demonstrative, Form::Exact, "c'est cela ce cette ces ceci"),
    (F::Irony, Form::Exact, "soi-disant prétendu prétendue prétendument"),
    (
        F::Time,
        Form::Exact,
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre \
         novembre décembre hier",
    ),
    (
        F::Procedure,
        Form::Noun,
        "police tribunal parquet procédure enquête loi décret ministère communiqué rapport euro million milliard député \
         préfecture commission avocat",
    ),
];

const PHRASES: &[(F, &str)] = &[
    (
        F::Stance,
        "à mon avis|je crois|je pense|je trouve|je suis convaincu|selon moi|à mes yeux|j'espère|je souhaite|nous croyons|nous demandons|nous pensons|j'ai l'impression|je veux|pour moi",
    ),
    (
        F::Duty,
        "il faut|il faudrait|il est temps|il est urgent|nous devons|on doit|il convient|on ne peut pas|il suffit",
    ),
    (F::Doubt, "sans doute|il semble|on dirait|comme si"),
    (F::Certainty, "bien sûr|bien entendu|il est clair|en effet|il va de soi|à l'évidence|ne fait aucun doute"),
    (F::Attitude, "par bonheur|quel dommage|tant mieux|tant pis|il est regrettable|n'est pas étonnant|à juste titre"),
    (
        F::Argument,
        "en somme|en réalité|en vérité|au fond|autrement dit|voilà pourquoi|n'est pas seulement|en fin de compte|d'autant plus",
    ),
    (F::Exclamation, "quelle honte|quel scandale"),
];

const ROLES: &[(Role, &str)] = &[
    (Role::Author, "je nous"),
    (Role::Study, "étude études sondage sondages enquête enquêtes"),
    (Role::Finding, "montre montrent indique indiquent révèle révèlent suggère suggèrent"),
    (Role::Aside, "croit pense estime espère craint"),
    (
        Role::Speech,
        "déclare explique affirme indique estime ajoute précise assure annonce souligne dit rappelle dénonce reconnaît raconte poursuit confie \
         expliquait déclarait affirmait affirment estiment expliquent soulignent disent écrit insiste conclut regrette",
    ),
    (Role::Thought, "croit pense espère craint veut voulait pensait"),
    (Role::Be, "est sont était étaient être été"),
    (Role::Present, "est sont c'est suis sommes"),
    (Role::Past, "était étaient fut furent avait avaient fit eut a ont"),
    (Role::Person, "il elle ils elles"),
    (Role::Between, "a ont aussi ensuite encore"),
    (Role::Conjunction, "et mais ou car or"),
    (Role::Determiner, "le la les un une des"),
];
