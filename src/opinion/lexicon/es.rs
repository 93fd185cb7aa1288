//! Spanish words that tell an author's own voice from reporting.
//!
//! Own writing, put down from general knowledge of Spanish; copied from no published lexicon and collected from no labelled sentence.

use super::{Form, Lexicon, Role};
use crate::opinion::feature::Feature as F;

/// The Spanish lexicon.
pub(super) static SPANISH: Lexicon = Lexicon {
    lang: "es",
    nouns_are_capital: false,
    words: &[WORDS],
    phrases: &[PHRASES],
    suffixes: &[
        ("amente", "o", Form::Adjective),
        ("mente", "", Form::Adjective),
        ("as", "o", Form::Adjective),
        ("os", "o", Form::Adjective),
        ("a", "o", Form::Adjective),
        ("es", "", Form::Adjective),
        ("s", "", Form::Adjective),
        ("a", "", Form::Adjective),
        ("es", "", Form::Noun),
        ("s", "", Form::Noun),
    ],
    roles: ROLES,
    past_suffix: "ó",
    reporting: "según|de acuerdo con|de acuerdo a|a juicio de|en palabras de|se informó|se informa",
    furniture: "lea también|lee también|leer más|te puede interesar|suscríbete|newsletter|foto|publicidad|compartir|comentarios|fuente",
    disclaimers: "no reflejan|es responsabilidad|opiniones expresadas|columna de opinión",
    boards: "la redacción|editorial",
};

const WORDS: &[(F, Form, &str)] = &[
    (F::FirstPerson, Form::Exact, "yo mí mi mis me conmigo creo pienso soy estoy"),
    (F::Inclusive, Form::Exact, "nosotros nos nuestro nuestra nuestros nuestras somos estamos tenemos debemos podemos"),
    (F::Address, Form::Exact, "tú usted ustedes te ti tu tus vos"),
    (F::Duty, Form::Exact, "debe deben debería deberían necesario imprescindible urge"),
    (F::Possibility, Form::Exact, "podría podrían quizá quizás acaso puede pueden"),
    (F::Hypothesis, Form::Exact, "sería serían habría habrían fuera hubiera hubiese"),
    (F::Doubt, Form::Exact, "parece parecen parecería aparentemente probablemente posiblemente casi"),
    (
        F::Interpretation,
        Form::Exact,
        "significa demuestra muestra revela refleja evidencia sugiere implica representa supone",
    ),
    (
        F::Certainty,
        Form::Exact,
        "obviamente claramente indudablemente ciertamente evidentemente realmente definitivamente",
    ),
    (
        F::Intensifier,
        Form::Exact,
        "muy tan demasiado extremadamente totalmente completamente absolutamente profundamente especialmente tanto bastante",
    ),
    (F::Focus, Form::Exact, "incluso solo sólo apenas precisamente simplemente justamente"),
    (F::Absolute, Form::Exact, "siempre nunca jamás todos todas todo nada nadie ninguno ninguna ningún"),
    (
        F::Attitude,
        Form::Exact,
        "afortunadamente desafortunadamente lamentablemente desgraciadamente ojalá curiosamente paradójicamente sinceramente \
         francamente",
    ),
    (
        F::HarshQuality,
        Form::Adjective,
        "absurdo aberrante atroz bárbaro cínico cobarde criminal cruel deleznable desastroso despreciable detestable escandaloso \
         espantoso estúpido grotesco hipócrita horrible horroroso idiota ignorante inaceptable indignante infame inhumano inmoral \
         insensato insoportable intolerable irresponsable lamentable macabro mentiroso miserable monstruoso nefasto patético \
         perverso ridículo siniestro terrible vergonzoso vil",
    ),
    (
        F::Criticism,
        Form::Adjective,
        "malo mal peor falso débil injusto inútil peligroso triste ingenuo mediocre vacío torpe decepcionante preocupante dudoso \
         excesivo incoherente ineficaz insuficiente aburrido banal ciego equivocado errado oscuro doloroso grave",
    ),
    (
        F::HighPraise,
        Form::Adjective,
        "admirable asombroso brillante delicioso espectacular espléndido estupendo excelente excepcional extraordinario fabuloso \
         fantástico fascinante formidable genial grandioso impresionante increíble inolvidable magistral magnífico maravilloso \
         memorable perfecto precioso sobresaliente soberbio",
    ),
    (
        F::Praise,
        Form::Adjective,
        "bueno buen mejor bello hermoso bonito agradable claro valiente digno elegante emocionante honesto ideal importante \
         inteligente interesante justo lúcido noble original pertinente sabio sincero sólido útil valioso divertido entretenido",
    ),
    (
        F::HarshNoun,
        Form::Noun,
        "aberración barbarie catástrofe cinismo desastre despropósito disparate engaño estafa estupidez farsa hipocresía horror \
         infamia locura mentira odio propaganda traición vergüenza escándalo fracaso",
    ),
    (
        F::CriticalNoun,
        Form::Noun,
        "error fallo culpa debilidad problema peligro ilusión injusticia ingenuidad contradicción demagogia populismo crisis",
    ),
    (
        F::PraiseNoun,
        Form::Noun,
        "belleza alegría acierto coraje esperanza fuerza joya maravilla placer éxito talento virtud orgullo sueño",
    ),
    (F::Loaded, Form::Noun, "élite régimen sistema dictadura oligarquía pueblo casta lobby tirano"),
    (
        F::Abstraction,
        Form::Noun,
        "libertad verdad justicia democracia sociedad humanidad razón moral dignidad realidad responsabilidad historia",
    ),
    (F::Emotion, Form::Noun, "miedo rabia ira amor tristeza dolor"),
    (F::Comparison, Form::Exact, "más menos"),
    (F::Concession, Form::Exact, "aunque pese"),
    (F::But, Form::Exact, "pero sino"),
    (F::Argument, Form::Exact, "porque pues así entonces"),
    (F::If, Form::Exact, "si cuando"),
    (F::Negation, Form::Exact, "no ni sin tampoco"),
    (F::Generic, Form::Exact, "uno gente quien"),
    (F::Demonstrative, Form::Exact, "esto eso esta este estos estas"),
    (F::Irony, Form::Exact, "supuesto supuesta supuestos presunto"),
    (
        F::Time,
        Form::Exact,
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre \
         octubre noviembre diciembre ayer",
    ),
    (
        F::Procedure,
        Form::Noun,
        "policía tribunal fiscalía juzgado ley decreto ministerio comunicado informe euro dólar millón diputado comisión juez",
    ),
];

const PHRASES: &[(F, &str)] = &[
    (
        F::Stance,
        "en mi opinión|a mi juicio|a mi entender|yo creo|creo que|pienso que|me parece|desde mi punto|estoy convencido|espero que|creemos que|a mi modo",
    ),
    (F::Duty, "hay que|es hora de|tiene que|tienen que|tenemos que|no puede ser|no se puede|habría que|debemos"),
    (F::Doubt, "tal vez|al parecer|da la impresión|como si"),
    (F::Certainty, "por supuesto|sin duda|está claro|es evidente|desde luego|claro que|lo cierto es"),
    (F::Attitude, "por suerte|por fortuna|por desgracia|menos mal|qué pena|no es casual|no sorprende"),
    (
        F::Argument,
        "es decir|en realidad|en el fondo|en definitiva|en otras palabras|por eso|no se trata|se trata de|después de todo|al fin y al cabo",
    ),
    (F::Concession, "sin embargo|no obstante|a pesar de"),
];

const ROLES: &[(Role, &str)] = &[
    (Role::Author, "yo nosotros"),
    (Role::Study, "estudio estudios encuesta encuestas sondeo sondeos"),
    (Role::Finding, "muestra muestran indica indican revela revelan sugiere sugieren"),
    (Role::Aside, "cree piensa opina espera teme"),
    (
        Role::Speech,
        "dijo dice dijeron dicen explicó explica afirmó afirma indicó indica señaló señala agregó agrega añadió añade aseguró asegura anunció sostuvo sostiene \
         manifestó manifestaron precisó destacó declaró comentó relató contó denunció advirtió expresó informó reconoció subrayó aseguraron afirmaron explicaron \
         recordó recuerda insistió detalló apuntó escribió respondió",
    ),
    (Role::Thought, "cree piensa espera teme quiere quería considera"),
    (Role::Be, "es son fue fueron era eran ser sido está están"),
    (Role::Present, "es son está están hay"),
    (Role::Past, "fue fueron era eran había habían hizo tuvo estaba estaban"),
    (Role::Person, "él ella ellos ellas"),
    (Role::Between, "ha han también además luego"),
    (Role::Conjunction, "y pero o porque"),
    (Role::Determiner, "el la los las un una"),
];
