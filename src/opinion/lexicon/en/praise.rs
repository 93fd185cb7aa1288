//! Praise, high and mild.

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (
        F::HighPraise,
        Form::Adjective,
        "admirable adorable amazing astonishing astounding awe-inspiring awesome beautiful bewitching brave \
         brilliant breathtaking captivating commendable courageous dazzling delicious delightful divine \
         electrifying enchanting enthralling excellent exceptional exemplary exhilarating exquisite extraordinary \
         fabulous fantastic fascinating flawless glorious gorgeous heavenly heroic hilarious immaculate impeccable \
         impressive incomparable incredible indispensable inspiring inspirational invaluable irresistible legendary \
         luminous magical magnificent majestic marvellous marvelous masterful masterly mesmerising mesmerizing \
         noble outstanding overwhelming peerless perfect phenomenal poignant praiseworthy priceless remarkable \
         resplendent riveting sensational spectacular spellbinding splendid stellar stirring striking stunning \
         sublime sumptuous superb superlative terrific thrilling timeless triumphant unforgettable unparalleled \
         unrivalled unsurpassed visionary wonderful wondrous tremendous immense towering transformative unmissable \
         world-class first-rate top-notch ground-breaking groundbreaking prescient unbeatable unmatched gripping \
         gleaming glittering radiant ravishing supreme unwavering larger-than-life beguiling blissful bravura \
         chivalrous consummate dauntless epic epoch-making exalted exuberant faultless first-class game-changing \
         grand gutsy heart-stopping high-minded iconic immortal incandescent indomitable inimitable intoxicating \
         invincible jaw-dropping life-affirming life-changing lyrical matchless mind-blowing miraculous \
         otherworldly pioneering prodigious rapturous resounding revelatory rousing sacred saintly \
         scintillating second-to-none seminal soulful stupendous swashbuckling tour-de-force transcendent undaunted \
         unequalled unflinching unsung virtuosic virtuoso heart-warming hair-raising show-stopping pitch-perfect \
         note-perfect near-perfect best-in-class once-in-a-lifetime",
    ),
    (
        F::Praise,
        Form::Adjective,
        "able accomplished adept agreeable amiable apt ample astute attractive authentic benevolent benign bold \
         bright calm candid capable carefree caring charismatic charming cheerful clear-eyed clever coherent \
         comforting commanding compassionate compelling competent considerate constructive convincing cool crisp \
         cultured cute daring dear decent dedicated deft delicate deserving desirable devoted dignified diligent \
         eloquent elegant eminent enduring energetic engaging enjoyable enlightened enlightening entertaining \
         evocative exciting fair faithful fearless fine flexible forceful formidable fresh friendly fruitful fun \
         funny genial generous gentle genuine gifted glad good graceful gracious great handsome happy harmless \
         harmonious healthy hearty helpful honest honourable honorable hopeful humane humble ideal imaginative \
         impartial ingenious innocent insightful intelligent interesting intricate intriguing intuitive inventive \
         joyful joyous judicious kind kindhearted laudable legitimate likeable lively logical lovely loving loyal \
         lucid lush luxurious marvel meaningful memorable merciful meritorious mighty modest moral nice nimble \
         nuanced optimistic passionate peaceful perceptive persuasive plausible playful pleasant pleasing poetic \
         poised polished potent powerful pragmatic precious pristine profound promising proper proud prudent pure \
         rational reasonable reassuring refined refreshing respectable respectful responsible rewarding rich right \
         righteous robust sane satisfying scrupulous seductive seamless selfless sensible sensitive serene sharp \
         shrewd sincere skilful skillful sleek smart smooth solid soothing sophisticated sound spirited stalwart \
         steadfast strong stylish subtle successful suitable superior sweet sympathetic tasteful tender thankful \
         thoughtful tireless tolerant touching tranquil true trusted trustworthy truthful unbiased unselfish \
         uplifting useful valiant valid valuable venerable vibrant vigilant virtuous vivid warm wealthy welcome \
         well-deserved well-meaning wholesome wise witty worthwhile worthy effective efficient influential \
         essential vital crucial important significant notable noteworthy historic safe clean responsive sturdy \
         swift timely upbeat unique versatile hard-working hardworking open-minded level-headed down-to-earth \
         even-handed good-natured heartfelt heartwarming wholehearted lasting long-overdue popular adaptable \
         affable agile altruistic ambitious amicable appealing articulate artful authoritative beloved beneficial \
         big-hearted bracing brainy breezy brisk buoyant chic civilised civilized classic classy cogent colourful \
         colorful comfortable comical confident congenial conscientious cordial cosy cozy courteous creative \
         credible dashing decisive dependable determined devout dextrous disciplined discerning distinctive \
         distinguished dreamy durable dutiful dynamic earnest easy-going ecstatic edifying empathetic empowering \
         enchanted endearing enviable equitable esteemed ethical euphoric exotic expressive fabled fertile fervent \
         festive feisty fluent folksy foolproof forthright fortunate forward-looking forward-thinking free-spirited \
         fulfilling full-throated gallant genteel giving gleeful good-hearted good-humoured grounded hard-won \
         hard-nosed heartening high-quality hospitable idealistic idyllic illustrious impassioned incisive \
         inclusive industrious infectious informative innovative inquisitive instructive invigorating irreverent \
         jovial jubilant keen laid-back law-abiding liberating light-hearted likable limpid long-suffering \
         magnanimous magnetic mature mellow melodious meticulous mindful mouth-watering neat neighbourly nourishing \
         observant opulent painstaking palatable personable picturesque pithy placid plain-spoken plucky polite \
         positive practical prestigious prized productive proficient prosperous providential punchy purposeful \
         quaint quick-witted rapt realistic regal relatable relaxed relevant reliable renowned resilient resolute \
         resourceful resonant revered rigorous romantic savvy scenic self-aware self-confident self-effacing \
         self-made self-possessed sexy silky snappy sociable soft-spoken spacious sparkling special spontaneous \
         spotless sprightly stately staunch straightforward studious suave succinct sunny supple supportive \
         sure-footed tactful tasty tenacious thorough thought-provoking thrifty tidy tolerable tough-minded \
         transparent unabashed unassuming understated unflappable unpretentious upright upstanding user-friendly \
         vigorous vivacious warm-hearted well-argued well-crafted well-written well-founded well-informed \
         well-intentioned well-rounded well-thought-out whimsical winning winsome wry youthful zany zesty treasured \
         far-sighted farsighted far-reaching clear-sighted clear-headed broad-minded fair-minded public-spirited \
         self-sufficient time-honoured time-honored hard-earned well-earned well-balanced well-designed well-run \
         bespoke homely",
    ),
    (
        F::PraiseNoun,
        Form::Noun,
        "achievement admiration ally appeal asset beauty benevolence bliss blessing boon bravery breakthrough \
         brilliance candour candor charm civility clarity comfort compassion competence courage courtesy creativity \
         decency delight devotion dignity diligence elegance eloquence empathy endurance enlightenment enthusiasm \
         excellence excitement fairness faith finesse flair fortitude generosity genius gift glamour glory goodness \
         goodwill grace gratitude greatness happiness harmony heaven hero heroine heroism honesty honour honor hope \
         humanity humility humour imagination ingenuity innocence insight inspiration integrity intellect joy \
         kindness legend love loyalty luck luxury magic majesty masterpiece maturity mercy merit miracle modesty \
         nobility nuance optimism paradise passion patience peace perfection pleasure poise pragmatism pride \
         promise prosperity prowess prudence purity redemption respect resilience romance sanity serenity sincerity \
         skill solace solidarity soul splendour splendor strength success talent thrill tolerance treasure treat \
         tribute triumph trust truth valour valor victory virtue vision vitality warmth wellbeing wisdom wit wonder \
         zeal accolade acumen altruism antidote aplomb authority backbone bargain benefactor bounty champion chance \
         common-sense credibility delicacy determination discipline ease efficacy empowerment esteem fulfilment gem \
         gain grit gusto haven leadership mastery milestone mindfulness openness potential prestige progress \
         readiness relief respite satisfaction sensitivity sophistication spark stability sweetness tact tenderness \
         transparency understanding usefulness verve wealth willingness winner adulation affection affinity \
         aptitude ardour artistry aspiration audacity authenticity awe balm beacon brainpower bravado camaraderie \
         catharsis charisma chivalry coherence collegiality companionship composure conciliation consolation \
         contentment cornerstone craftsmanship curiosity dedication dexterity directness discernment ebullience \
         ecstasy egalitarianism elation emancipation enchantment encouragement endeavour enjoyment epiphany \
         equality equanimity erudition ethos euphoria exhilaration exuberance feat fervour fervor fidelity fondness \
         foresight forgiveness forbearance frankness friendliness friendship frugality gallantry godsend grandeur \
         gravitas hallmark hilarity hospitality icon idealism idol inclusivity individuality jewel joviality \
         jubilation kinship laughter levity liberation lifeline lightness lucidity luminary lustre magnanimity \
         magnificence mastermind mettle mirth momentum novelty nourishment originality panache paragon perseverance \
         persistence pioneer pluck powerhouse precision prodigy professionalism rapport rationality realism \
         reassurance refinement rebirth rejuvenation renaissance renewal restraint resolve reverence rigour rigor \
         role-model salvation sanctity sanctuary saviour savior self-confidence self-reliance serendipity showpiece \
         simplicity sobriety stamina stewardship symmetry sympathy synergy tenacity thrift titan togetherness \
         tranquillity trailblazer trustworthiness unity utopia vibrancy vigour vigor virtuosity wellspring \
         willpower wizardry zest spine lodestar touchstone standard-bearer torchbearer bulwark bastion",
    ),
];
