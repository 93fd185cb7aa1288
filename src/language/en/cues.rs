//! English: reporting verbs and nouns, and the closed classes around them.
//!
//! The verbs are the usual reporting verbs of news style books and learner's grammars, in the classes of [`Class`].

use crate::language::cues::{Class, Cues, kind};

/// Its word lists.
pub static CUES: Cues = Cues {
    verbs: &[(Class::Say, SAY), (Class::Tell, TELL), (Class::Judge, JUDGE), (Class::Think, THINK), (Class::Show, SHOW)],
    nouns: NOUNS,
    according: &[&["according", "to"]],
    postposed: &[],
    aside: "",
    phrases: &[
        ["put", "it"],
        ["puts", "it"],
        ["shot", "back"],
        ["shoots", "back"],
        ["fired", "back"],
        ["fires", "back"],
        ["hit", "back"],
        ["hits", "back"],
        ["weighed", "in"],
        ["rang", "out"],
        ["went", "on"],
        ["goes", "on"],
        ["pressed", "on"],
        ["chimed", "in"],
        ["chimes", "in"],
    ],
    parted: &[],
    dialogue_dashes: false,
    words: &[
        (kind::SUBJECT_PRONOUN, "i he she we they"),
        (kind::OBJECT_PRONOUN, "me him us them myself himself herself themselves itself ourselves yourself"),
        (
            kind::OTHER_PRONOUN,
            "it you this these those one someone somebody anyone anybody everyone everybody nobody none nothing \
             something anything everything others another both many few several most some all such",
        ),
        (kind::RELATIVE, "who which whom whose what"),
        (
            kind::DETERMINER,
            "the a an this that these those some any each every no another both many few several most all other \
             one two three four five six seven eight nine ten such",
        ),
        (kind::POSSESSIVE, "my your his her its our their whose"),
        (
            kind::PREPOSITION,
            "of in on at for with from by about against into over after before during through between among under \
             without within toward towards upon despite amid across behind beyond near like unlike per via around \
             regarding concerning including outside inside since until till throughout as than to off out up down \
             ahead because onto alongside besides except",
        ),
        (kind::COORDINATOR, "and or but nor yet plus &"),
        (
            kind::SUBORDINATOR,
            "that because if when while whereas although though unless since after before as where why how whether \
             until once which who whom whose so",
        ),
        (
            kind::AUXILIARY,
            "is are was were be been being am has have had having do does did doing will would can could may might \
             must shall should ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't \
             wouldn't can't cannot couldn't shouldn't he's she's it's they're we're i'm you're i've we've they've you've \
             he'd she'd they'd we'd i'd you'd he'll she'll they'll we'll i'll you'll it'll that's who's there's let's",
        ),
        (kind::BE, "is are was were be been being am isn't aren't wasn't weren't"),
        (
            kind::ADVERB,
            "also then later too again even just only still already now here there never ever always often once \
             twice not soon instead however meanwhile earlier further more less rather quite very almost perhaps maybe \
             indeed thus therefore moreover furthermore nevertheless nonetheless back first long far well away \
             together today tonight yesterday tomorrow so yet ago once else",
        ),
        (kind::NEGATION, "not never no neither nor none n't didn't don't doesn't wasn't isn't cannot won't wouldn't"),
        (
            kind::TIME,
            "monday tuesday wednesday thursday friday saturday sunday january february march april june july august \
             september october november december today yesterday tomorrow tonight morning afternoon evening night \
             week month year weekend day hours minutes days weeks months years spring summer autumn fall winter",
        ),
        (kind::PERSON, PERSON),
        (kind::BODY, BODY),
        (kind::TEXT, TEXT),
        (
            kind::TITLE,
            "mr mrs ms miss dr prof sir madam lord lady rev gov sen rep gen col lt sgt capt maj adm cmdr hon pres king \
             queen prince princess pope sheikh imam rabbi judge justice saint st father sister brother",
        ),
        (kind::VERB, VERB),
        (kind::THAT, "that"),
        (kind::TO, "to"),
        (kind::BY, "by"),
        (kind::AS, "as"),
        (kind::OF, "of"),
        (kind::PARTICLE, "de da di del della der den van von la le el al bin ibn abu ben du dos das zu ter ten y st"),
        (
            kind::NAMING,
            "so-called called titled entitled named nicknamed dubbed known termed labeled labelled word phrase term slogan novel book film movie song album play show series poem essay magazine documentary bestseller hit single episode musical band program programme memoir podcast column rated category concept notion definition",
        ),
        (kind::NATION, NATION),
        (kind::MALE, "he him his himself"),
        (kind::FEMALE, "she her hers herself"),
        (kind::MALE, crate::language::names::MALE),
        (kind::FEMALE, crate::language::names::FEMALE),
    ],
    inflect: Some(inflect),
    plural: None,
    participle: "ing",
    verb_second: false,
    elides: false,
    drops_subject: false,
    comma_clauses: false,
    capital_nouns: false,
    noun_endings: &[],
};

/// The forms of a regular verb: say (argue) argues, argued, arguing.
fn inflect(base: &str) -> Vec<String> {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    if let Some(stem) = base.strip_suffix('y')
        && !stem.ends_with(vowel)
    {
        return vec![format!("{stem}ies"), format!("{stem}ied"), format!("{base}ing")];
    }
    if let Some(stem) = base.strip_suffix('e') {
        let ing = if base.ends_with("ee") { format!("{base}ing") } else { format!("{stem}ing") };
        return vec![format!("{base}s"), format!("{base}d"), ing];
    }
    if base.ends_with(['s', 'x', 'z']) || base.ends_with("ch") || base.ends_with("sh") || base.ends_with("go") {
        return vec![format!("{base}es"), format!("{base}ed"), format!("{base}ing")];
    }
    vec![format!("{base}s"), format!("{base}ed"), format!("{base}ing")]
}

const SAY: &str = "say says said saying, add, state, note, explain, declare, announce, insist, argue, maintain, assert, \
    contend, claim, allege, reply, respond, answer, comment, remark, observe, recall, \
    admit admits admitted admitting, concede, acknowledge, confirm, deny, reiterate, repeat, stress, emphasize, emphasise, \
    underline, underscore, highlight, caution, predict, forecast forecasts forecast forecasting, vow, \
    swear swears swore swearing sworn, suggest, recommend, write writes wrote writing written, tweet, retweet, post, \
    report, reveal, disclose, testify, confess, boast, brag brags bragged bragging, joke, \
    quip quips quipped quipping, jest, muse, lament, complain, grumble, gripe, protest, object, exclaim, shout, yell, \
    scream, cry, whisper, mutter, murmur, mumble, bellow, roar, snap snaps snapped snapping, bark, retort, counter, \
    clarify, elaborate, continue, conclude, opine, reason, surmise, speculate, theorize, affirm, reaffirm, attest, aver, \
    venture, volunteer, interject, echo, agree, disagree, concur concurs concurred concurring, proclaim, pronounce, \
    preach, chant, sing sings sang singing sung, recount, relate, narrate, \
    retell retells retold retelling, detail, \
    outline, specify, signal, hint, imply, intimate, insinuate, posit, postulate, profess, avow, pledge, promise, propose, \
    offer, urge, demand, plead, pray, sigh, laugh, chuckle, scoff, sneer, huff, fume, rage, rant, thunder, shrug shrugs \
    shrugged shrugging, wail, \
    groan, moan, gush, enthuse, rave, crow, chime, pipe, ad-lib, deadpan, gloat, warn, advise, advocate, bemoan, blog blogs \
    blogged blogging, text, email, caption, headline, sum sums summed summing, begin begins began beginning begun, start, interrupt, intone, marvel, mention, point, proffer, reflect, rejoin, \
    relay, sob, stipulate, stutter, utter, verify, vent, weigh, wisecrack, hypothesize, counsel, acclaim, assess, broadcast, reckon, \
    apologize, apologise, rule, order, decree, discuss, address, speak speaks spoke speaking spoken, talk, publish, release, issue, \
    rehash, recite, quote, cite, voice, express, articulate, convey, trumpet, tease, trash-talk, blurt, guarantee, refuse, decline, \
    threaten, commit commits committed committing, cheer, boo, laud, disavow, disclaim, dictate";

const TELL: &str = "tell tells told telling, ask, inform, assure, reassure, remind, notify, inquire, query, wonder, request, beg begs begged \
    begging, implore, beseech, convince, persuade, lecture, teach teaches taught teaching, instruct, command, exhort, brief, interview, press, \
    challenge, encourage, invite, thank, invoke, quiz, grill, prod, school";

const JUDGE: &str = "call, describe, label, brand, dub dubs dubbed dubbing, term, characterize, characterise, portray, depict, paint, \
    denounce, condemn, decry, slam slams slammed slamming, blast, bash, rip rips ripped ripping, criticize, criticise, attack, mock, \
    ridicule, praise, hail, applaud, commend, congratulate, accuse, blame, charge, chide, rebuke, scold, dismiss, reject, \
    defend, endorse, welcome, deride, lambaste, lambast, skewer, tout, compare, liken, question, oppose, back, support, \
    assail, berate, castigate, chastise, censure, rail, pan pans panned panning, lash, fault, disparage, belittle, insult, smear, \
    vilify, excoriate, repudiate, rebut rebuts rebutted rebutting, refute, dispute, contest, contradict, \
    admonish, admire, extol extols extolled extolling, honor, salute, celebrate, mourn, deplore, discount, downplay, taunt, heckle, jeer, credit, frame, view, regard, \
    refer refers referred referring, allude, target, tear, pummel, trash, savage, scorn, diss, \
    justify, promote, champion, embrace, favor, vouch, nickname, upbraid, eviscerate, torch, renounce, \
    disown, approve, vote, block, resist, ignore, debate, bill, deem, name, style";

const THINK: &str = "think thinks thought thinking, believe, feel feels felt feeling, hope, want, wish, expect, know knows knew knowing \
    known, understand understands understood understanding, consider, fear, worry, doubt, suspect, assume, imagine, guess, figure, \
    see sees saw seeing seen, like, love, hate, intend, plan plans planned planning, seek seeks sought seeking, \
    decide, hold holds held holding, find finds found finding, realize, realise, recognize, recognise, dream, \
    envision, anticipate, trust, mean means meant meaning, accept, appreciate, remember, forget forgets forgot forgetting, \
    learn, hear hears heard hearing, prefer prefers preferred preferring, dislike, respect, distrust, \
    mistrust, bet bets bet betting, calculate, determine, estimate, project, perceive, presume, sense, value, aim, interpret, ponder, contemplate, reconsider, \
    need, desire, long, crave, yearn, aspire, regret regrets regretted regretting, resent, envy, enjoy, fancy, choose chooses chose choosing chosen, notice, discover, focus, judge, \
    rate, rank, foresee foresees foresaw foreseeing foreseen";

const SHOW: &str = "show, indicate, demonstrate, prove, display, document, illustrate, read reads read reading";

const NOUNS: &str = "statement remark comment claim assertion allegation accusation suggestion warning promise pledge vow call demand \
    question answer response reply announcement declaration tweet post message letter email speech interview testimony description \
    criticism view opinion belief argument insistence admission contention complaint concern fear hope desire idea notion word \
    quote quip joke jab rant tirade critique attack praise rebuke denial proposal recommendation prediction assessment \
    conclusion finding report observation point reference plea request appeal slogan motto chant refrain line phrase headline \
    memo note op-ed column essay editorial article book song ad advertisement ruling theory explanation excuse apology \
    threat insult endorsement support opposition commitment plan vision position stance sentiment thought conviction expectation \
    worry doubt suspicion speculation rumor estimate forecast advice counsel vote decision order intention";

const PERSON: &str = "spokesman spokeswoman spokesperson president minister chancellor senator governor mayor chairman chairwoman chair \
    chief director leader candidate nominee official officials officer officers lawmaker lawmakers congressman congresswoman assemblyman assemblywoman councilman councilwoman alderman \
    representative republican democrat republicans democrats analyst analysts expert experts professor researcher researchers scientist scientists author authors writer \
    columnist reporter reporters journalist journalists editor editors host anchor lawyer lawyers attorney attorneys judge prosecutor prosecutors \
    critic critics supporter supporters voter voters aide aides adviser advisers advisor advisors strategist strategists operative operatives \
    consultant consultants activist activists protester protesters protestor protestors demonstrators resident residents man woman men women mother father son daughter brother \
    sister wife husband friend friends colleague colleagues student students teacher teachers doctor doctors nurse nurses coach player \
    players fan fans owner owners manager executive executives founder co-founder ceo cofounder secretary ambassador envoy diplomat diplomats commissioner \
    sheriff deputy detective witness witnesses victim victims survivor survivors farmer farmers worker workers driver pilot engineer \
    economist economists historian historians pollster pollsters moderator commentator blogger author singer actor actress artist \
    businessman businesswoman billionaire mogul tycoon veteran soldier general commander captain sergeant colonel admiral priest pastor bishop \
    pope king queen prince princess source sources insider insiders observers observer people person persons americans americans opponent opponents rival rivals \
    challenger incumbent frontrunner front-runner delegate delegates member members head boss successor predecessor counterpart premier lieutenant \
    vice-president president-elect ex-president speaker whip treasurer auditor physician psychologist sociologist surgeon scholar scholars \
    politician politicians mp mps reader readers customer client clients listener listeners viewer viewers passenger passengers guest guests conservatives liberals progressives evangelicals organizer organizers volunteer volunteers neighbor neighbors \
    co-author co-chair co-host surrogate surrogates donor donors investor investors trader traders regulator regulators \
    user users customers employees employee staffer staffers staff parents kids children family families relatives authorities police cops \
    investigators investigator negotiator negotiators rebels militants muslims christians jews catholics girl boy guy guys veteran veterans \
    pundits pundit legislator legislators chairperson candidate candidates";

const BODY: &str = "ministry government administration department agency office committee commission council court parliament congress senate \
    house party campaign company firm corporation bank group organization organisation association union federation league club \
    foundation institute university college school hospital team board bureau service army military navy force forces police \
    newspaper paper magazine network station channel outlet website site blog press media kremlin pentagon state embassy republic \
    nation country city county coalition alliance movement church jury panel fund center centre society authority tribunal regime times post journal \
    pac gop dnc rnc nra fbi cia nsa doj epa irs ap reuters cnn nbc abc cbs msnbc npr bbc who un eu nato opec fed treasury camp \
    crowd audience public inc corp ltd llc plc gmbh";

const TEXT: &str = "report statement poll survey study letter email memo document documents records filing lawsuit complaint indictment \
    article editorial column op-ed book ad ads commercial tweet post release transcript video sign banner poster headline resolution \
    bill law constitution treaty agreement ruling affidavit email emails data figures polls surveys studies reports articles message email \
    text caption placard website announcement analysis speech testimony platform story";

const VERB: &str = "went came took got gave made kept left brought began ran met sat stood stayed held led lost won paid sent spent built \
    fell rose grew drew drove flew broke spoke wore ate beat became caught chose cut did dealt fought forgot hid hit hurt laid lay let \
    lit put quit rode sank set shook shot shut slept slid split spread stole struck sued threw tore understood woke \
    comes goes takes gets gives makes keeps leaves brings runs meets stands stays leads loses wins pays sends spends \
    becomes looks turns works plays moves lives remains appears seems include includes included follow follows followed \
    used uses use make take get give come run help helped helps try tried tries seeking faced faces face hopes need needs \
    passed visited attended arrived appeared returned served became ended started turned walked looked moved played worked lived remained";

const NATION: &str = "american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian \
    polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian serbian croatian norwegian swedish danish finnish \
    israeli palestinian iranian iraqi syrian saudi egyptian libyan tunisian moroccan algerian chinese japanese korean indian pakistani \
    afghan bangladeshi vietnamese thai indonesian malaysian filipino australian canadian mexican brazilian argentine argentinian chilean \
    colombian venezuelan cuban peruvian nigerian kenyan ethiopian ghanaian somali sudanese ugandan rwandan african european asian western \
    georgian armenian azerbaijani kazakh estonian latvian lithuanian moldovan cypriot icelandic lebanese jordanian yemeni qatari emirati kuwaiti";
