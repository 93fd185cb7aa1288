//! German words that tell an author's own voice from reporting.
//!
//! Own writing, put down from general knowledge of German; copied from no published lexicon and collected from no labelled sentence.

use super::{Form, Lexicon, Role};
use crate::opinion::feature::Feature as F;

/// The German lexicon.
pub(super) static GERMAN: Lexicon = Lexicon {
    lang: "de",
    nouns_are_capital: true,
    words: &[WORDS],
    phrases: &[PHRASES],
    suffixes: &[
        ("ste", "", Form::Adjective),
        ("sten", "", Form::Adjective),
        ("ere", "", Form::Adjective),
        ("eren", "", Form::Adjective),
        ("en", "", Form::Adjective),
        ("er", "", Form::Adjective),
        ("es", "", Form::Adjective),
        ("em", "", Form::Adjective),
        ("e", "", Form::Adjective),
        ("en", "", Form::Noun),
        ("er", "", Form::Noun),
        ("es", "", Form::Noun),
        ("s", "", Form::Noun),
        ("e", "", Form::Noun),
        ("n", "", Form::Noun),
    ],
    roles: ROLES,
    past_suffix: "te",
    reporting: "laut|zufolge|nach angaben|nach auskunft|nach ansicht|nach meinung|nach den worten|wie es heißt|hieß es|heißt es in|wie berichtet|\
        einer studie|den angaben zufolge|nach eigenen angaben|aus sicht des|aus sicht der",
    furniture: "lesen sie auch|lesen sie mehr|mehr thema|das könnte sie|newsletter|jetzt anmelden|foto|bild|quelle|anzeige|kommentare|autor|\
        autor|zur autorin|teilen|drucken|hinweis|korrektur|in einer früheren version",
    disclaimers: "gibt die meinung|geben die meinung|nicht die meinung der redaktion|gastbeitrag|spiegelt nicht",
    boards: "die redaktion",
};

const WORDS: &[(F, Form, &str)] = &[
    (F::FirstPerson, Form::Exact, "ich mir mich mein meine meinen meiner meinem meines"),
    (F::Inclusive, Form::Exact, "wir uns unser unsere unseren unserer unserem unseres"),
    (F::Address, Form::Exact, "du dir dich dein deine deinen deiner euch ihr euer eure ihnen"),
    (
        F::Duty,
        Form::Exact,
        "muss müssen müsse müsste müssten soll sollte sollten solle darf dürfen gehört bitte nötig notwendig überfällig",
    ),
    (F::Possibility, Form::Exact, "könnte könnten dürfte dürften vielleicht womöglich möglicherweise eventuell"),
    (F::Hypothesis, Form::Exact, "wäre wären hätte hätten würde würden gäbe käme ginge bräuchte bräuchten"),
    (F::Prediction, Form::Exact, "wird werden"),
    (
        F::Doubt,
        Form::Exact,
        "wohl scheint scheinen scheinbar anscheinend vermutlich wahrscheinlich fraglich zweifelhaft unklar irgendwie quasi",
    ),
    (
        F::Interpretation,
        Form::Exact,
        "bedeutet zeigt offenbart verrät beweist deutet wirkt wirken erinnert spricht steckt heißt",
    ),
    (
        F::Certainty,
        Form::Exact,
        "natürlich selbstverständlich sicherlich sicher zweifellos gewiss offensichtlich eindeutig klar tatsächlich wirklich \
         wahrlich unbestritten freilich",
    ),
    (
        F::Intensifier,
        Form::Adjective,
        "sehr extrem völlig absolut total ganz besonders ungemein unglaublich wahnsinnig ziemlich höchst äußerst zutiefst enorm \
         viel echt richtig geradezu so derart dermaßen kaum",
    ),
    (F::Focus, Form::Exact, "sogar gerade eben nur bloß lediglich ausgerechnet selbst überhaupt schlicht einfach"),
    (
        F::Absolute,
        Form::Exact,
        "immer nie niemals alle alles nichts niemand jeder keiner stets überall nirgends einzig ständig",
    ),
    (
        F::Attitude,
        Form::Exact,
        "leider hoffentlich glücklicherweise erstaunlicherweise bedauerlicherweise bezeichnenderweise immerhin schade ehrlich \
         lieber gerne gern endlich",
    ),
    (
        F::HarshQuality,
        Form::Adjective,
        "absurd abscheulich albern arrogant asozial beschämend dämlich dumm dreist empörend entsetzlich erbärmlich fatal feige \
         furchtbar grauenhaft grausam grotesk heuchlerisch hirnlos hysterisch idiotisch infam irrsinnig irre jämmerlich \
         katastrophal lächerlich lausig menschenverachtend mies naiv niederträchtig peinlich perfide pervers rücksichtslos \
         schamlos schäbig schändlich scheinheilig schlimm schockierend schrecklich skandalös sinnlos skrupellos trostlos \
         unerträglich unfassbar ungeheuerlich unmenschlich unsäglich unsinnig unverantwortlich unverschämt verantwortungslos \
         verheerend verlogen verrückt widerlich widerwärtig zynisch wahnwitzig hanebüchen",
    ),
    (
        F::Criticism,
        Form::Adjective,
        "ärgerlich bedenklich bitter dürftig falsch faul fragwürdig gefährlich halbherzig hilflos hohl inakzeptabel kurzsichtig \
         langweilig leer mangelhaft mäßig nervig nutzlos oberflächlich plump problematisch rückständig schlecht schwach seltsam \
         merkwürdig teuer traurig trist trügerisch überflüssig überzogen unehrlich unfair ungerecht unglaubwürdig unklug unnötig \
         unpassend unwürdig unzureichend veraltet verfehlt verkehrt wirr enttäuschend unverständlich einseitig zäh billig banal \
         blind",
    ),
    (
        F::HighPraise,
        Form::Adjective,
        "ausgezeichnet atemberaubend bahnbrechend begeisternd beeindruckend berührend bewundernswert bezaubernd brillant einmalig \
         einzigartig fabelhaft fantastisch faszinierend genial glänzend grandios großartig herausragend herrlich hervorragend \
         legendär meisterhaft perfekt phänomenal prächtig sensationell spektakulär super toll traumhaft überragend überwältigend \
         umwerfend vorbildlich wunderbar wunderschön wundervoll unvergesslich zauberhaft köstlich lecker hinreißend",
    ),
    (
        F::Praise,
        Form::Adjective,
        "angenehm authentisch bemerkenswert bequem charmant cool elegant erfreulich erfrischend fair gelungen gut hilfreich \
         hübsch ideal interessant klug kostbar lebendig liebevoll lustig mutig nett originell praktisch reizvoll schlau schön \
         sehenswert sinnvoll solide spannend stark sympathisch treffend überzeugend vernünftig verdient verlässlich wertvoll \
         wichtig witzig wohltuend würdig besser best lohnend",
    ),
    (
        F::HarshNoun,
        Form::Noun,
        "armutszeugnis blödsinn desaster dummheit farce frechheit groteske heuchelei hohn hetze irrsinn katastrophe lüge \
         propaganda quatsch schande schwachsinn skandal theater trauerspiel unding unfug unsinn verrat wahnsinn wahn zumutung \
         zynismus bankrotterklärung hysterie ideologe idiot",
    ),
    (
        F::CriticalNoun,
        Form::Noun,
        "fehler irrtum irrweg mangel makel märchen misere mythos problem sackgasse schwäche versagen vorurteil widerspruch \
         willkür dilemma gefahr ignoranz illusion klischee arroganz naivität populismus versäumnis",
    ),
    (
        F::PraiseNoun,
        Form::Noun,
        "chance erfolg freude genuss glück glücksfall hoffnung juwel lichtblick meisterwerk mut perle schatz stärke tugend \
         vorbild vorteil wunder leidenschaft begeisterung vergnügen gewinn",
    ),
    (
        F::HarshVerb,
        Form::Exact,
        "versagt blamiert verhöhnt verhöhnen missbraucht zerstört ruiniert lügt lügen hetzt verraten ignoriert ignorieren \
         verkennt verharmlost beschönigt diffamiert vergiftet schadet",
    ),
    (
        F::Loaded,
        Form::Noun,
        "elite establishment mainstream system lobby regime diktatur bürokratie volk mächtige kartell machthaber gutmensch",
    ),
    (
        F::Abstraction,
        Form::Noun,
        "freiheit wahrheit gerechtigkeit verantwortung moral demokratie gesellschaft menschheit frage vernunft wirklichkeit \
         realität",
    ),
    (F::Emotion, Form::Noun, "angst wut zorn trauer liebe hass scham stolz neid ekel mitleid"),
    (F::Comparison, Form::Exact, "mehr weniger schlechter ebenso genauso eher anders"),
    (F::Concession, Form::Exact, "zwar allerdings trotzdem dennoch obwohl gleichwohl wenngleich jedoch doch"),
    (F::But, Form::Exact, "aber sondern"),
    (
        F::Argument,
        Form::Exact,
        "denn also deshalb deswegen darum daher schließlich folglich somit nämlich weil statt anstatt",
    ),
    (F::If, Form::Exact, "wenn falls ob"),
    (F::Negation, Form::Exact, "nicht kein keine keinen keinem ohne weder"),
    (F::Generic, Form::Exact, "man jemand wer menschen leute einem einen"),
    (F::Informal, Form::Exact, "halt mal ja nun na tja okay eigentlich irgendwann kram ding zeug kriegen"),
    (F::Demonstrative, Form::Exact, "das dies diese dieser dieses solche solcher"),
    (
        F::Irony,
        Form::Exact,
        "sogenannte sogenannten sogenannter angeblich angebliche angeblichen vermeintlich vermeintliche vermeintlichen",
    ),
    (
        F::Time,
        Form::Exact,
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april juni juli august september oktober \
         november dezember gestern heute uhr",
    ),
    (
        F::Procedure,
        Form::Noun,
        "polizei staatsanwaltschaft gericht verfahren prozess antrag gesetz verordnung behörde ministerium sprecher sprecherin \
         mitteilung pressemitteilung bericht angabe ermittlung unfall täter feuerwehr sitzung ausschuss vorstand prozent euro \
         million milliarde",
    ),
    (
        F::HedgeOfReporting,
        Form::Exact,
        "voraussichtlich mutmaßlich mutmaßliche mutmaßlichen bislang zunächst mutmaßlicher demnach",
    ),
];

const PHRASES: &[(F, &str)] = &[
    (
        F::Stance,
        "ich finde|ich glaube|ich denke|ich meine|meiner meinung nach|meines erachtens|aus meiner sicht|ich bin überzeugt|ich bin der meinung|ich wünsche|\
         ich hoffe|ich fürchte|wir finden|wir glauben|finde ich|glaube ich|denke ich|für mich|mir scheint|ich halte|wir wünschen|wir hoffen|wir fordern|wir brauchen",
    ),
    (
        F::Duty,
        "es ist zeit|höchste zeit|an der zeit|es braucht|man muss|wir müssen|es gilt|gehört abgeschafft|wäre besser|täte gut|bleibt zu hoffen|es wird zeit",
    ),
    (F::Doubt, "wie es scheint|es scheint|mag sein|kann sein|nicht gerade|alles andere als"),
    (
        F::Attitude,
        "glück|gott sei dank|kein wunder|ganz ehrlich|mal ehrlich|um es klar zu sagen|mit verlaub|schade dass|gut so|nichts dagegen|na und",
    ),
    (
        F::Argument,
        "das heißt|mit anderen worten|im grunde|kurzum|kurz gesagt|letzten endes|am ende|unterm strich|in wahrheit|in wirklichkeit|geht es um|nichts anderes als|darf man",
    ),
    (
        F::Idiom,
        "auf der strecke|schuss nach hinten|tropfen auf|auf dem holzweg|ein schlag ins|mit füßen|den kopf in|unter den teppich|heißes eisen|auf augenhöhe|macht spaß|lohnt sich|einen blick wert",
    ),
    (F::Concession, "auf der anderen seite|andererseits|einerseits|so sehr|wie auch immer"),
];

const ROLES: &[(Role, &str)] = &[
    (Role::Author, "ich wir"),
    (Role::Modal, "nicht kann muss soll will würde könnte"),
    (Role::Study, "studie studien umfrage umfragen untersuchung untersuchungen erhebung erhebungen"),
    (Role::Finding, "zeigt zeigen zeigte zeigten ergab ergaben ergibt belegt belegen fand"),
    (Role::Aside, "glaubt glaubte meint meinte findet hofft hoffte fürchtet befürchtet vermutet denkt"),
    (
        Role::Speech,
        "sagt sagte sagten erklärt erklärte erklärten betont betonte meint meinte berichtet berichtete berichteten kritisiert kritisierte warnt warnte \
         fordert forderte forderten schreibt schrieb erzählt erzählte teilte antwortet antwortete behauptet behauptete behaupten räumte kündigte verkündete \
         bestätigte bestätigt erläutert erläuterte ergänzt ergänzte begründet begründete lobt lobte verweist verwies äußerte äußert twitterte argumentiert argumentierte \
         mahnt mahnte versichert versicherte bezeichnet bezeichnete beklagt beklagte zitiert zitierte schildert schilderte spricht sprach",
    ),
    (
        Role::Thought,
        "glaubt glaubte hofft hoffte fürchtet fürchtete denkt dachte findet fand wünscht wollte weiß wusste erwartet erwartete",
    ),
    (Role::Be, "ist sind war waren sein gewesen wird werden wurde wurden"),
    (Role::Present, "ist sind bin bist gibt"),
    (
        Role::Past,
        "war waren wurde wurden hatte hatten ging kam gab stand fand nahm ließ hielt blieb begann traf zog fiel lag starb gewann verlor schlug fuhr",
    ),
    (Role::Person, "er sie"),
    (Role::Between, "hat haben auch dann später weiter noch"),
    (Role::Trade, "autor autorin journalist journalistin redakteur redakteurin professor kolumnist korrespondent"),
    (Role::Conjunction, "und aber doch denn oder"),
    (Role::Determiner, "der die das ein eine dem den des"),
    (Role::Command, "stellen denken schauen lassen vergessen nehmen machen probieren achten lesen"),
];
