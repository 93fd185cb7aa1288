//! Who speaks: verbs of speech and thought, speakers, and the small words around them.
//!
//! Source: own writing. Reason: a sentence that names whose view it gives is not the author’s, whatever its words. This guard is worth more
//! than any list of judging words.

use super::super::Role;

/// Words with a part in attribution.
pub(super) const ROLES: &[(Role, &str)] = &[
    (Role::Author, "i we i've we've i'd we'd"),
    // What these "suggest" or "signal" is the author's reading.
    (
        Role::Thing,
        "this that these those what comments remarks comment remark words move moves decision visit result results \
         tone timing silence gesture signals trend trends pattern picture developments development news shift choice speech \
         response reaction approach",
    ),
    (
        Role::Speech,
        "said says told tells added adds argued argues insisted insists warned warns explained explains announced declared \
         declares replied responded wrote writes tweeted commented remarked acknowledged acknowledges admitted admits \
         confirmed alleged alleges asserted asserts contended contends maintained concluded predicted predicts urged vowed \
         vows pledged promised accused accuses criticised criticized criticises criticizes praised described describes \
         dismissed dismisses reiterated reiterates stressed stresses emphasised emphasized emphasises emphasizes echoed \
         voiced expressed lauded commended hailed blamed condemned condemns testified testifies reported recalled \
         complained complains joked quipped lamented boasted bragged observed cautioned countered disclosed conceded \
         concedes stated claimed noted suggested mentioned denied denies opined",
    ),
    (
        Role::SpeechOrNoun,
        "claims comments remarks reports notes maintains estimates calls called urges pledges promises praises \
         observes cautions",
    ),
    // These report only with a plural speaker before them: "critics say".
    (
        Role::PluralSpeech,
        "say argue claim insist warn allege contend maintain complain estimate suggest point note \
         believe conclude",
    ),
    (
        Role::Speaker,
        "they who critics experts officials analysts supporters opponents scientists researchers economists some many others \
         observers advocates activists sources lawyers doctors authorities investigators prosecutors republicans \
         democrats campaigners residents witnesses historians educators scholars conservatives liberals parents organisers \
         organizers leaders studies polls surveys lawmakers reports investors insiders few most \
         workers employees teachers students nurses farmers officers families relatives neighbours neighbors users customers owners \
         drivers players voters ministers senators diplomats commanders companies firms banks unions groups organisations \
         organizations charities agencies governments judges traders brokers dealers businessmen bankers exporters employers \
         forecasters meteorologists people locals police engineers executives aides allies rivals colleagues friends",
    ),
    (
        Role::Thought,
        "believe believes believed think thinks thought predict admit hopes hoped fears feared wants wanted expects expected feels felt considers \
         considered prefers preferred doubts doubted assumes assumed suspects suspected worries wishes knows knew sees saw \
         views viewed intends intended hoping seeks sought",
    ),
    (
        Role::Aside,
        "believe believes believed think thinks thought reckons reckoned feels continues continued argues goes recalls suspects fears \
         feared hopes hoped conclude concludes agree agrees agreed",
    ),
    (Role::Study, "study studies poll polls polling survey surveys research findings statistics"),
    (
        Role::Finding,
        "show shows showed suggest suggests suggested find finds found indicate indicates indicated reveal reveals \
         revealed conclude concludes concluded",
    ),
    (Role::Modal, "may might can could will would shall should must to not never don't doesn't didn't cannot let"),
    (Role::Be, "is are was were be been being am isn't aren't wasn't weren't"),
    (Role::Present, "is are isn't aren't am it's that's there's he's she's they're we're you're"),
    (Role::Person, "he she they who"),
    (
        Role::Between,
        "has have had also later then once repeatedly recently previously earlier further again often has always even \
         himself herself itself themselves publicly reportedly",
    ),
    (Role::ClauseOpener, "which though although but yet while whereas"),
    (
        Role::Past,
        "was were had did went took made gave came saw met won lost led began held sent brought fell rose grew kept left paid \
         ran spoke found built bought sold fought caught chose became broke drew flew struck shot drove stood sat got stole \
         swore threw wore understood",
    ),
    (
        Role::Trade,
        "founder columnist journalist writer author editor reporter blogger professor correspondent lecturer fellow \
         contributor analyst commentator strategist",
    ),
    (Role::Determiner, "a an the this that its his her their our your more most less so too be been being"),
    // Bare verbs that open a call to the reader: "Consider the ferry."
    (
        Role::Command,
        "consider imagine remember forget think look listen ask stop note observe notice suppose picture compare beware spare \
         behold witness judge ponder let don't never dare enter cue expect trust reject resist demand wake face admit rejoice \
         mourn welcome",
    ),
    (Role::Conjunction, "and but or so yet because nor"),
];

/// Word sequences that make the sentence somebody else's.
pub(super) const REPORTING: &str = "according to|in the words of|as quoted by|in his view|in her view|in their view|in his opinion|\
    in her opinion|in their opinion|quoted as saying|told reporters|in a tweet|as he put it|as she put it|\
    on condition of anonymity";

/// Who signs a newspaper's own opinion.
pub(super) const BOARDS: &str = "editorial board|editorial team";
