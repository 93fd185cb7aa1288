//! Milder blame: qualities and things found wanting, some of which also name facts.
//!
//! Source: own writing. Reason: many of these words also name facts (“crisis”, “weak”), so that they count half as much as harsh ones.
//! Figure: of 251 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 64 % are labelled subjective (of all: 48 %).

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (
        F::Criticism,
        Form::Adjective,
        "alarming ambiguous amoral anaemic arbitrary archaic arrogant artificial awkward backward bad baffling \
         banal barren baseless biased bitter bizarre bland blatant bleak blind bloated blurry boring brash brittle \
         broken bumpy bureaucratic careless chaotic cheap childish clumsy coarse complacent confused confusing \
         contradictory convoluted counterproductive costly crass creepy crippling crooked crude cruel cumbersome \
         cursory cutthroat damaging deceptive defective deficient dehumanising demagogic depressing derelict \
         desperate destructive detached deluded dire disappointing discredited disheartening disorderly \
         disproportionate disrespectful distasteful distorted disturbing divisive dodgy dogmatic doomed doubtful \
         drab dreary dubious dull dumb dysfunctional eccentric elitist elusive embarrassing empty entrenched \
         erratic erroneous excessive exploitative extravagant extreme faceless failed fake fallacious false \
         farfetched faulty feeble fickle fictitious flagrant flashy flawed flimsy fragile frail frantic \
         frightening frustrating futile gaudy gloomy glaring greedy grim grubby half-hearted haphazard harmful \
         harsh haunting heavy-handed hollow hopeless humiliating idle ill-advised ill-informed illegitimate \
         illiberal illogical illusory immature imperious implausible impotent impractical improbable imprudent \
         inadequate inane inappropriate incessant inconsistent incorrect indifferent ineffective ineffectual \
         inefficient inequitable inferior inflated inhospitable insatiable insecure insignificant insincere \
         insipid insular insulated intolerant intractable intrusive inward irksome irreconcilable irrelevant \
         irreparable jarring jingoistic lacklustre lackluster lame lazy lavish lethargic lopsided manipulative \
         mean-spirited meagre meager mediocre meddlesome merciless messy militant misbegotten mischievous \
         misleading misplaced mistaken morbid muddled mundane myopic naive narrow-minded nebulous needless \
         neglectful negligent nihilistic notorious obfuscatory oblivious obsessive obsolete obstinate ominous \
         one-sided onerous oppressive outdated outlandish overblown overbearing overheated overhyped overpriced \
         overrated painful paltry panicked paralysed partisan patchy perilous perplexing petty phoney phony \
         piecemeal pointless polarising polarizing populist precarious predictable preening pretentious \
         problematic profligate puzzling questionable radical rampant redundant regressive regrettable relentless \
         reluctant repressive rigid rudderless rude sad scant scary scathing self-defeating self-righteous selfish \
         senile sensationalist shady shaky shallow shocking short-sighted shortsighted shrill sickly silly \
         simplistic skewed sloppy sly sneaky snobbish so-so sour sorry stagnant stale staggering startling sterile \
         stifling stilted stingy strange stubborn stunted subpar superficial superfluous surreal suspicious \
         tainted tame tasteless tedious tenuous terrifying thankless theatrical thin thorny threadbare timid \
         tiresome torrid toothless torturous toxic tragic trite trivial troubled troubling turbulent unaccountable \
         unambitious unappealing unbalanced uncaring unconvincing uncomfortable undemocratic underwhelming \
         undeserved undignified uneasy unequal unethical unfair unfit unfounded unfortunate ungrateful unhappy \
         unhealthy uninspired unjustified unkind unnatural unnecessary unpalatable unpleasant unpopular \
         unprofessional unrealistic unreasonable unreliable unsavoury unseemly unsettling unstable unsustainable \
         unthinkable untenable untrue unwarranted unwieldy unwise unworkable unworthy upsetting useless vague vain \
         vainglorious vulgar warped weak weary weird woeful worrisome worrying wrong wrongheaded zealous wary \
         aimless joyless lifeless listless unsound unwelcome unsuccessful unsatisfactory unsophisticated \
         unimaginative uninformed unintelligible unresponsive unremarkable unsuitable unthinking untested \
         sceptical skeptical detrimental disadvantageous disastrously disposable drastic dry expensive exaggerated \
         far-fetched fearsome formulaic fractious fussy ill-fated ill-timed inexperienced inflexible injurious \
         lukewarm magical-thinking meaningless menacing messianic misguiding monotonous nervous noisy \
         overambitious overcrowded overdue overworked pale pallid patronised prickly punitive pushy quixotic \
         racialised rebellious repetitive rocky rough ruthlessly scornful secretive self-absorbed self-centred \
         self-important self-indulgent self-inflicted shortlived showy sluggish smarmy snide sombre stark steep \
         stressful sullen tacky tarnished token turgid undue uneven unheard-of unhelpful unjustifiable unrelenting \
         vindictively weighty wobbly wooden apocalyptic authoritarian chilling contentious cryptic cursed \
         defensive eerie entitled ferocious gaping hasty ideological impatient imperfect impossible improper \
         inaccurate incapable invasive lax limp melancholy needy obligatory oblique odd opaque oversized parochial \
         pedestrian powerless provincial provocative ragged rash restless rigged robotic ruined sarcastic \
         sentimental slack slippery static sticky strained stuck sweeping tangled traumatic tribal tricky \
         unbelievable unpredictable unwilling wild dilapidated",
    ),
    (
        F::CriticalNoun,
        Form::Noun,
        "absence abuse agenda alarm backlash baggage bane barrier bias blame brutality burden chaos confusion \
         contempt contradiction corruption cruelty damage danger decay decline defeat defect deficiency demise \
         denial destruction dilemma discontent disdain disorder disregard distortion distraction distrust doom \
         downfall elite emptiness envy erosion excess exploitation failing failure fault flaw frenzy fury fuss \
         gloom hardship harm hatred headache hostility ideology indifference inequality junta manipulation \
         mischief mistake misunderstanding negligence neglect obsession obstacle oppression orthodoxy panic \
         paradox paralysis pity prejudice privilege punishment purge puzzle racism racist rage resentment rhetoric \
         shock slogan stain stigma strife suffering suspicion torment trick turmoil unrest vengeance vested vice \
         void waste weakness worry wrath abyss addiction anguish bankruptcy bitterness casualty concession debris \
         deprivation desperation disappointment discomfort disruption embarrassment emergency exclusion exodus \
         fatigue guise hunger inability inflammation looting pain poverty pressure reluctance sermon speculation \
         stress taboo tension trap trauma uncertainty wreckage abandonment agony amnesia anarchy annoyance anomaly \
         apprehension boredom breakdown corrosion darkness disadvantage disapproval disbelief dismay displeasure \
         dissatisfaction domination dysfunction fantasy feud fragmentation friction handicap havoc heartbreak \
         hurdle impatience instability intrusion irritation jeopardy labyrinth loneliness nostalgia obstruction \
         onslaught ordeal plight regression relic remorse repression rift skepticism turbulence unease vacuum \
         vortex wedge wilderness",
    ),
    (F::CriticalNoun, Form::Adjective, "severe serious dangerous poor vulnerable difficult hostile violent"),
    // Verbs that name harm as often as they judge it.
    (
        F::CriticalNoun,
        Form::Verb,
        "destroy slash steal stab torture slaughter massacre poison bankrupt scrap strip tear crush shatter \
         surrender swallow weaken snatch overrun bribe clutch squeeze",
    ),
];
