//! Praise, high and mild.
//!
//! Source: own writing. Reason: high praise is as sure a sign as harsh blame; mild praise stands in reports too and counts little.
//! Figure: of 291 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 57 % are labelled subjective (of all: 48 %).

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
         impressive incomparable incredible indispensable inspiring inspirational invaluable irresistible \
         legendary luminous magical magnificent majestic marvellous marvelous masterful masterly mesmerising \
         mesmerizing noble outstanding overwhelming peerless perfect phenomenal poignant praiseworthy priceless \
         remarkable resplendent riveting sensational spectacular spellbinding splendid stellar stirring striking \
         stunning sublime sumptuous superb superlative terrific thrilling timeless triumphant unforgettable \
         unparalleled unrivalled unsurpassed visionary wonderful wondrous tremendous immense towering \
         transformative unmissable world-class first-rate top-notch ground-breaking groundbreaking prescient \
         unbeatable unmatched gripping gleaming glittering radiant ravishing supreme unwavering larger-than-life \
         epic epoch-making first-class game-changing grand heart-stopping high-minded iconic immortal invincible \
         jaw-dropping life-changing lyrical mind-blowing miraculous pioneering sacred second-to-none seminal \
         tour-de-force heart-warming hair-raising show-stopping pitch-perfect note-perfect near-perfect \
         best-in-class once-in-a-lifetime",
    ),
    (
        F::Praise,
        Form::Adjective,
        "able accomplished adept apt ample attractive authentic benevolent benign bold bright calm capable caring \
         charismatic charming cheerful clever coherent comforting commanding compassionate compelling competent \
         constructive convincing cool crisp cute daring dear decent dedicated delicate desirable devoted elegant \
         eminent enduring energetic engaging enjoyable entertaining exciting fair faithful fearless fine flexible \
         forceful formidable fresh friendly fun funny generous gentle genuine gifted glad good graceful great \
         handsome happy harmless healthy helpful honest honourable honorable hopeful humane humble ideal \
         imaginative innocent intelligent interesting intricate intriguing intuitive kind legitimate lively \
         logical lovely loving loyal lush luxurious marvel meaningful memorable meritorious mighty modest moral \
         nice optimistic passionate peaceful plausible playful pleasant pleasing poetic poised polished potent \
         powerful precious pristine profound promising proper proud pure rational reasonable reassuring refined \
         refreshing respectable respectful responsible rich right righteous robust sane satisfying seductive \
         sensible sensitive serene sharp sincere sleek smart smooth solid soothing sophisticated sound spirited \
         strong subtle successful suitable superior sweet sympathetic tender thankful thoughtful tolerant touching \
         true trusted useful valiant valid valuable venerable vibrant vivid warm wealthy welcome wise witty worthy \
         effective efficient influential essential vital crucial important significant notable noteworthy historic \
         safe clean responsive sturdy swift timely upbeat unique versatile lasting popular agile ambitious \
         appealing authoritative beloved beneficial bracing brisk civilized classic colourful colorful comfortable \
         comical confident cozy creative credible decisive determined devout disciplined distinctive distinguished \
         durable dynamic earnest enchanted ethical exotic expressive fertile fluent fortunate fulfilling gallant \
         giving grounded illustrious inclusive infectious innovative keen magnetic mature neat picturesque polite \
         positive practical prestigious prized productive proficient prosperous realistic regal relaxed relevant \
         reliable renowned revered rigorous romantic scenic sexy silky spacious sparkling special spontaneous \
         staunch straightforward sunny supportive thorough tidy transparent upright vigorous winning wry youthful",
    ),
    (
        F::PraiseNoun,
        Form::Noun,
        "achievement admiration ally appeal asset beauty bliss blessing boon bravery breakthrough brilliance charm \
         clarity comfort compassion competence courage courtesy creativity delight devotion dignity elegance \
         empathy endurance enlightenment enthusiasm excellence excitement fairness faith flair generosity genius \
         gift glamour glory goodness goodwill grace gratitude happiness harmony heaven hero heroine heroism \
         honesty honour honor hope humanity humour imagination innocence insight inspiration integrity intellect \
         joy kindness legend love loyalty luck luxury magic majesty masterpiece maturity mercy merit miracle \
         nobility optimism paradise passion patience peace perfection pleasure pride promise prosperity prowess \
         purity redemption respect romance sanity sincerity skill solidarity soul strength success talent thrill \
         tolerance treasure treat tribute triumph trust truth valor victory virtue vision warmth wisdom wit wonder \
         authority backbone bargain benefactor bounty champion chance credibility determination discipline ease \
         efficacy empowerment esteem gem gain grit haven leadership mastery milestone potential prestige progress \
         readiness relief satisfaction sensitivity spark stability sweetness tenderness transparency understanding \
         verve wealth willingness winner",
    ),
];
