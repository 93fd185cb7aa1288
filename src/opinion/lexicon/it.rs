//! Italian words that tell an author's own voice from reporting.
//!
//! Own writing, put down from general knowledge of Italian; copied from no published lexicon and collected from no labelled sentence.

use super::{Form, Lexicon, Role};
use crate::opinion::feature::Feature as F;

/// The Italian lexicon.
pub(super) static ITALIAN: Lexicon = Lexicon {
    lang: "it",
    nouns_are_capital: false,
    words: &[WORDS],
    phrases: &[PHRASES],
    suffixes: &[
        ("amente", "o", Form::Adjective),
        ("mente", "e", Form::Adjective),
        ("a", "o", Form::Adjective),
        ("i", "o", Form::Adjective),
        ("i", "e", Form::Adjective),
        ("he", "o", Form::Adjective),
        ("e", "o", Form::Adjective),
        ("e", "a", Form::Noun),
        ("i", "o", Form::Noun),
        ("i", "e", Form::Noun),
    ],
    roles: ROLES,
    past_suffix: "ato",
    reporting: "secondo|a detta di|stando a|stando alle|a giudizio di|ha detto|ha dichiarato|ha spiegato|ha affermato|ha aggiunto|ha annunciato|hanno detto",
    furniture: "leggi anche|leggi tutto|iscriviti|newsletter|foto|pubblicità|condividi|commenti|fonte|clicca qui",
    disclaimers: "non rispecchia|non riflettono|opinioni espresse",
    boards: "la redazione",
};

const WORDS: &[(F, Form, &str)] = &[
    (F::FirstPerson, Form::Exact, "io mi me mio mia miei mie credo penso sono"),
    (F::Inclusive, Form::Exact, "noi ci nostro nostra nostri nostre siamo abbiamo dobbiamo possiamo"),
    (F::Address, Form::Exact, "tu voi ti vi vostro vostra tuo tua"),
    (F::Duty, Form::Exact, "deve devono dovrebbe dovrebbero bisogna occorre serve necessario indispensabile"),
    (F::Possibility, Form::Exact, "potrebbe potrebbero forse magari può possono"),
    (F::Hypothesis, Form::Exact, "sarebbe sarebbero avrebbe avrebbero fosse fossero"),
    (F::Prediction, Form::Exact, "sarà saranno avrà avranno"),
    (F::Doubt, Form::Exact, "sembra sembrano pare appare apparentemente probabilmente quasi"),
    (
        F::Interpretation,
        Form::Exact,
        "significa dimostra mostra rivela testimonia conferma suggerisce rappresenta insomma",
    ),
    (
        F::Certainty,
        Form::Exact,
        "ovviamente certamente sicuramente evidentemente indubbiamente davvero certo infatti naturalmente chiaro",
    ),
    (
        F::Intensifier,
        Form::Exact,
        "molto troppo così estremamente totalmente completamente assolutamente profondamente particolarmente tanto tutto \
         veramente assai",
    ),
    (F::Focus, Form::Exact, "persino perfino addirittura soltanto solo proprio semplicemente appunto soprattutto anzi"),
    (F::Absolute, Form::Exact, "sempre mai tutti tutte niente nulla nessuno nessuna ogni ovunque"),
    (
        F::Attitude,
        Form::Exact,
        "purtroppo fortunatamente sfortunatamente finalmente peccato stranamente francamente curiosamente ahimè",
    ),
    (
        F::HarshQuality,
        Form::Adjective,
        "assurdo abominevole atroce barbaro becero cialtrone cinico criminale delirante demenziale disastroso disgustoso disumano \
         folle grottesco idiota ignobile imbarazzante immorale inaccettabile indecente indegno infame insensato insopportabile \
         ipocrita irresponsabile mostruoso osceno patetico penoso perverso ridicolo scandaloso schifoso sciagurato spaventoso \
         squallido stupido terribile vergognoso vile volgare catastrofico",
    ),
    (
        F::Criticism,
        Form::Adjective,
        "cattivo peggiore peggio falso debole ingiusto inutile pericoloso triste ingenuo mediocre vuoto goffo deludente \
         preoccupante discutibile dubbio eccessivo incoerente inefficace insufficiente noioso banale cieco sbagliato brutto \
         strano crudele tragico arrogante misero sterile grave",
    ),
    (
        F::HighPraise,
        Form::Adjective,
        "ammirevole brillante delizioso eccellente eccezionale fantastico fascinoso favoloso formidabile geniale grandioso \
         impressionante incredibile indimenticabile magistrale magnifico meraviglioso perfetto prezioso splendido straordinario \
         stupendo stupefacente sublime superbo",
    ),
    (
        F::Praise,
        Form::Adjective,
        "bello bel buono buon migliore meglio gradevole coraggioso degno elegante emozionante onesto ideale importante \
         intelligente interessante giusto lucido nobile originale saggio sincero solido utile valido divertente serio bravo",
    ),
    (
        F::HarshNoun,
        Form::Noun,
        "assurdità catastrofe cinismo disastro farsa follia idiozia imbroglio inganno ipocrisia menzogna odio orrore propaganda \
         schifo scempio stupidità tradimento vergogna scandalo delirio truffa buffonata balla bugia viltà",
    ),
    (
        F::CriticalNoun,
        Form::Noun,
        "errore fallimento colpa debolezza problema pericolo illusione ingiustizia ingenuità contraddizione demagogia populismo \
         paura",
    ),
    (
        F::PraiseNoun,
        Form::Noun,
        "bellezza gioia coraggio speranza forza gioiello meraviglia piacere successo talento virtù orgoglio sogno fortuna",
    ),
    (F::Loaded, Form::Noun, "élite regime sistema dittatura oligarchia popolo casta lobby potere padrone globalista"),
    (
        F::Abstraction,
        Form::Noun,
        "libertà verità giustizia democrazia società umanità ragione morale dignità realtà responsabilità storia",
    ),
    (F::Emotion, Form::Noun, "rabbia ira amore tristezza dolore"),
    (F::Comparison, Form::Exact, "più meno piuttosto come"),
    (F::Concession, Form::Exact, "tuttavia eppure sebbene benché nonostante però"),
    (F::But, Form::Exact, "ma bensì"),
    (F::Argument, Form::Exact, "perché dunque quindi poiché allora cioè"),
    (F::If, Form::Exact, "se quando"),
    (F::Negation, Form::Exact, "non né senza neanche nemmeno neppure"),
    (F::Generic, Form::Exact, "si gente chi qualcuno"),
    (F::Informal, Form::Exact, "boh ecco beh mica roba basta"),
    (F::Demonstrative, Form::Exact, "questo questa questi queste quello ciò"),
    (F::Irony, Form::Exact, "cosiddetto cosiddetta cosiddetti sedicente presunto presunta"),
    (
        F::Time,
        Form::Exact,
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto \
         settembre ottobre novembre dicembre ieri",
    ),
    (
        F::Procedure,
        Form::Noun,
        "polizia tribunale procura processo legge decreto ministero comunicato rapporto euro milione miliardo deputato \
         commissione giudice inchiesta",
    ),
];

const PHRASES: &[(F, &str)] = &[
    (
        F::Stance,
        "a mio avviso|a mio parere|secondo me|io credo|credo che|penso che|mi sembra|mi pare|sono convinto|spero che|dal mio punto|mi chiedo|a mio modo",
    ),
    (
        F::Duty,
        "è ora di|è tempo di|bisogna che|dobbiamo|si deve|non si può|ci vuole|ci vorrebbe|ha bisogno|abbiamo bisogno",
    ),
    (F::Doubt, "a quanto pare|come se|si direbbe"),
    (F::Certainty, "senza dubbio|è chiaro|è evidente|di certo|va da sé|di sicuro|sia chiaro"),
    (F::Attitude, "per fortuna|meno male|non sorprende|non è un caso|guarda caso|che vergogna|altro che"),
    (
        F::Argument,
        "in realtà|in fondo|in altre parole|insomma|ecco perché|non si tratta|si tratta di|dopo tutto|alla fine|vale a dire|il punto è|per questo",
    ),
];

const ROLES: &[(Role, &str)] = &[
    (Role::Author, "io noi"),
    (Role::Study, "studio studi sondaggio sondaggi indagine indagini"),
    (Role::Finding, "mostra mostrano indica indicano rivela rivelano suggerisce"),
    (Role::Aside, "crede pensa ritiene spera teme"),
    (
        Role::Speech,
        "disse dice dicono spiegò spiega afferma affermò dichiara dichiarò sottolinea sostiene aggiunge annuncia racconta precisa ricorda conclude ribadisce \
         commenta scrive denuncia avverte osserva riferisce rivela assicura",
    ),
    (Role::Thought, "crede pensa spera teme vuole voleva ritiene"),
    (Role::Be, "è sono era erano essere stato stata"),
    (Role::Present, "è sono c'è"),
    (Role::Past, "era erano fu furono aveva avevano fece ebbe"),
    (Role::Person, "lui lei loro egli"),
    (Role::Between, "ha hanno anche poi inoltre"),
    (Role::Conjunction, "e ma o perché"),
    (Role::Determiner, "il lo la i gli le un una"),
];
