//! Milder blame: qualities and things found wanting, some of which also name facts.

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
         farfetched faulty feeble fickle fictitious flagrant flashy flawed flimsy fragile frail frantic frightening \
         frustrating futile gaudy gloomy glaring greedy grim grubby half-hearted haphazard harmful harsh haunting \
         heavy-handed hollow hopeless humiliating idle ill-advised ill-informed illegitimate illiberal illogical \
         illusory immature imperious implausible impotent impractical improbable imprudent inadequate inane \
         inappropriate incessant inconsistent incorrect indifferent ineffective ineffectual inefficient inequitable \
         inferior inflated inhospitable insatiable insecure insignificant insincere insipid insular insulated \
         intolerant intractable intrusive inward irksome irreconcilable irrelevant irreparable jarring jingoistic \
         lacklustre lackluster lame lazy lavish lethargic lopsided manipulative mean-spirited meagre meager \
         mediocre meddlesome merciless messy militant misbegotten mischievous misleading misplaced mistaken morbid \
         muddled mundane myopic naive narrow-minded nebulous needless neglectful negligent nihilistic notorious \
         obfuscatory oblivious obsessive obsolete obstinate ominous one-sided onerous oppressive outdated \
         outlandish overblown overbearing overheated overhyped overpriced overrated painful paltry panicked \
         paralysed partisan patchy perilous perplexing petty phoney phony piecemeal pointless polarising polarizing \
         populist precarious predictable preening pretentious problematic profligate puzzling questionable radical \
         rampant redundant regressive regrettable relentless reluctant repressive rigid rudderless rude sad scant \
         scary scathing self-defeating self-righteous selfish senile sensationalist shady shaky shallow shocking \
         short-sighted shortsighted shrill sickly silly simplistic skewed sloppy sly sneaky snobbish so-so sour \
         sorry stagnant stale staggering startling sterile stifling stilted stingy strange stubborn stunted subpar \
         superficial superfluous surreal suspicious tainted tame tasteless tedious tenuous terrifying thankless \
         theatrical thin thorny threadbare timid tiresome torrid toothless torturous toxic tragic trite trivial \
         troubled troubling turbulent unaccountable unambitious unappealing unbalanced uncaring unconvincing \
         uncomfortable undemocratic underwhelming undeserved undignified uneasy unequal unethical unfair unfit \
         unfounded unfortunate ungrateful unhappy unhealthy uninspired unjustified unkind unnatural unnecessary \
         unpalatable unpleasant unpopular unprofessional unrealistic unreasonable unreliable unsavoury unseemly \
         unsettling unstable unsustainable unthinkable untenable untrue unwarranted unwieldy unwise unworkable \
         unworthy upsetting useless vague vain vainglorious vulgar warped weak weary weird woeful worrisome \
         worrying wrong wrongheaded zealous wary aimless joyless lifeless listless unsound unwelcome unsuccessful \
         unsatisfactory unsophisticated unimaginative uninformed unintelligible unresponsive unremarkable \
         unsuitable unthinking untested sceptical skeptical detrimental disadvantageous disastrously disposable \
         drastic dry expensive exaggerated far-fetched fearsome formulaic fractious fussy ill-fated ill-timed \
         inexperienced inflexible injurious lukewarm magical-thinking meaningless menacing messianic misguiding \
         monotonous nervous noisy overambitious overcrowded overdue overworked pale pallid patronised prickly \
         punitive pushy quixotic racialised rebellious repetitive rocky rough ruthlessly scornful secretive \
         self-absorbed self-centred self-important self-indulgent self-inflicted shortlived showy sluggish smarmy \
         snide sombre stark steep stressful sullen tacky tarnished token turgid undue uneven unheard-of unhelpful \
         unjustifiable unrelenting vindictively weighty wobbly wooden abrasive abstruse acerbic acrimonious adrift \
         adversarial ailing aloof alienating ambivalent anachronistic antagonistic antiquated antisocial apathetic \
         apocalyptic argumentative atomised atomized authoritarian autocratic averse awry beleaguered bellicose \
         belligerent beholden bloodless bothersome boastful cagey caustic cheesy chilling circuitous claustrophobic \
         cliched cloying clunky cold-hearted combative conceited confrontational contentious coercive corny cranky \
         creaking cryptic culpable cultish cursed daunting debatable debilitating deep-seated defeatist defensive \
         delinquent demoralising demoralizing desolate despondent destabilising destabilizing diffident disaffected \
         disagreeable discordant discourteous disenchanted disjointed dismissive disorganised disorganized \
         disorienting dispiriting disquieting dissolute distressing distrustful docile doctrinaire domineering dour \
         downtrodden droning dumbed-down edgy eerie effete egocentric egotistical entitled enervating \
         envious ephemeral equivocal escapist esoteric evasive exasperating exclusionary excruciating exhausting \
         exorbitant expedient extortionate extraneous facile factional faddish fallible fanciful fatalistic fateful \
         ferocious finicky fitful flaccid flailing flippant foggy forbidding foreboding forlorn fraught frenetic \
         frosty fruitless fulsome gaping garbled garish gimmicky glib glum grating grudging gruelling grueling \
         hackneyed hamstrung harried hasty hawkish hegemonic hidebound high-handed hit-and-miss humdrum ideological \
         ill-defined ill-equipped ill-prepared ill-suited immodest immoderate impassive impatient impenetrable \
         imperfect impersonal impossible imprecise improper impulsive inaccurate inapt inattentive incapable \
         inconclusive incongruous inconsequential inconsiderate inconvenient indecisive indiscriminate indolent \
         indulgent inelegant inessential inexorable iniquitous inimical insensitive insurmountable intemperate \
         interminable invasive irascible irritable jaded jumbled knotty laborious languid lax leaden leaderless \
         limp lofty long-winded lumbering machiavellian materialistic meandering mechanistic melancholy \
         melodramatic meretricious minuscule mirthless misinformed monolithic moralising moralistic moribund morose \
         mournful mushy mystifying nagging nativist needy nerve-racking neurotic nitpicking numbing obligatory \
         oblique obstructive obtuse odd offhand opaque outmoded out-of-date overburdened overcautious overconfident \
         overdone overextended overprotective oversized overwrought overzealous parochial patchwork patriarchal \
         patrician pedestrian peevish penny-pinching perfunctory perturbing pessimistic plodding polarised \
         polarized ponderous porous powerless preachy precipitous predetermined prejudicial prejudiced presumptuous \
         prim propagandistic protectionist provincial provocative prudish puritanical purposeless quarrelsome \
         queasy ragged rambling ramshackle rancorous rarefied rash raucous reductionist reductive \
         remorseless restless rigged robotic rote ruined sanitised sanitized sappy sarcastic sardonic \
         schizophrenic scrappy second-rate third-rate self-deluded self-perpetuating sensationalised \
         sensationalized sentimental sheepish shifty short-lived sinful skittish slack slanted slapdash slippery \
         slow-witted sobering solipsistic soporific spendthrift spoilt spotty squeamish starry-eyed static staid \
         standoffish stereotypical sticky stodgy strained stuck stuffy stupefying subservient substandard \
         supercilious sweeping tangled tatty technocratic tepid testy tiring top-down topsy-turvy tortuous touchy \
         traumatic tribal tricky troublesome trumped-up two-tier unaffordable unattainable unattractive \
         unbelievable unbridled unchecked uncompromising unconcerned uncontrollable uncritical underhand \
         underhanded undesirable undisciplined uneducated unending unenlightened unenviable unexciting unfocused \
         unforgiving unfulfilled unimpressive uninspiring uninteresting unloved unlucky unmanageable unmitigated \
         unmoved unoriginal unpersuasive unpredictable unprepared unpromising unproven unqualified unquestioning \
         unremitting unruly unsatisfying unscientific unserious unsubstantiated unsympathetic untidy untimely \
         untrustworthy unwilling unwinnable vacillating wanton wayward washed-up watered-down wearisome well-worn \
         wild wishy-washy woolly world-weary worn-out bloodied broken-down decrepit decaying dilapidated grey-faced \
         hollowed-out cookie-cutter one-dimensional paper-thin wafer-thin skin-deep half-empty hard-line \
         cash-strapped scandal-ridden crisis-ridden debt-ridden guilt-ridden self-referential navel-gazing \
         over-the-top overstretched overcomplicated overcooked under-resourced",
    ),
    (
        F::CriticalNoun,
        Form::Noun,
        "absence abuse agenda alarm anachronism antipathy apathy backlash baggage bane barrier bias blame bluster \
         brutality burden chaos cliche complacency confusion contempt contradiction corruption coverup crackdown \
         cruelty cynicism damage danger deadlock decadence decay decline defeat defect deficiency demise denial \
         denialism destruction detriment dilemma discontent disarray discord disdain disillusion disillusionment \
         disorder disregard disrespect distortion distraction distrust doom downfall elite elitism emptiness envy \
         erosion euphemism excess exploitation extremism extremist failing failure fault favouritism favoritism \
         fearmongering flaw frenzy fury fuss gimmick gloom gridlock hardship harm hatred headache hostility hype \
         ideologue ideology impasse impotence imposition inaction inadequacy incoherence indifference indignation \
         inefficiency inequality inequity inertia infatuation insecurity insensitivity intolerance irresponsibility \
         jargon junta lapse malcontent manipulation mediocrity meltdown mendacity militarism mischief misconception \
         misdeed misfortune misrule misstep mistake mistrust misunderstanding muddle negligence neglect neurosis \
         obsession obstacle omission oppression oppressor orthodoxy panic paradox paralysis peril pessimism pity \
         platitude populism prejudice pretext privilege provocation punishment purge puzzle racism racist rage \
         rancour rancor reprisal resentment rhetoric ruthlessness sacrilege self-interest selfishness setback \
         shortcoming shock silliness slander slogan soundbite stagnation stain stalemate stigma stranglehold strife \
         stupor suffering suspicion tokenism torment tribalism trick troublemaker turmoil unrest upheaval \
         victimhood vengeance vested vice vitriol void vulgarity waste weakness whining whitewash woe worry wrath \
         abyss addiction anguish bankruptcy brinkmanship bitterness casualty complicity concession debris \
         deprivation desperation disappointment discomfort dispossession disruption embarrassment emergency \
         exaggeration exclusion exodus fatigue fixation fragility grievance guise hunger impunity inability \
         inflammation looting misinformation disinformation mismanagement nuisance overkill pain pitfall poverty \
         predicament pressure quandary reluctance rupture scarcity sermon speculation stress subjection taboo \
         tension trap trauma uncertainty unfairness unhappiness wreckage abandonment aberration abdication acrimony \
         adversity afterthought agony alienation ambivalence amnesia anarchy animosity animus annoyance anomaly \
         antagonism apprehension atrophy aversion avarice backsliding bandwagon bedlam belligerence bewilderment \
         bickering blind-spot bloat boredom breakdown bugbear buzzword cacophony calumny canard caprice chasm \
         clamour clampdown climbdown coercion commodification conceit condescension conformism conformity conundrum \
         corrosion cover-up credulity culprit damnation darkness deadweight debasement dearth degeneration \
         dejection denigration derision desolation despondency destitution dichotomy diktat disadvantage \
         disaffection disapproval disbelief disenchantment dishonour dishonor disinterest dismay disparity \
         displeasure disquiet dissonance dissatisfaction distaste dogmatism domination downside drawback drudgery \
         dud dysfunction echo-chamber egoism encroachment enmity ennui entanglement escapism estrangement evasion \
         exasperation expediency extravagance fad fantasist fantasy fatalism feud filth foible foot-dragging \
         fragmentation friction frivolity futility gaffe glut grudge half-measure half-truth handicap handwringing \
         havoc heartache heartbreak hegemony helplessness histrionics hurdle hyperbole hysterics illegitimacy \
         imbalance imbroglio immaturity impatience impediment imperfection impropriety imprudence inaccuracy \
         incapacity incivility inconvenience indecision indiscretion indolence indulgence infighting innuendo \
         insincerity insinuation instability insularity intransigence intrigue intrusion irrelevance irritation \
         isolationism jeopardy labyrinth lethargy limbo litany logjam loneliness machismo maladministration malady \
         materialism minefield misapprehension miscalculation misdirection misgiving misinterpretation \
         misrepresentation misuse moralism morass myopia mystification naysayer nostalgia numbness obscurity \
         obstinacy obstruction obstructionism onslaught opacity ordeal overconfidence overstatement partisanship \
         passivity pedantry penury perplexity plight polarisation polarization politicisation politicization \
         pomposity precarity precipice preconception presumption prevarication protectionism puritanism quirk \
         recrimination red-tape reductionism regression rehash relic remorse repression rigidity rigmarole rift rut \
         scepticism skepticism schism sectarianism self-doubt self-importance self-pity sensationalism \
         sentimentality short-termism sideshow sloppiness snag snare stereotype straitjacket stumbling-block \
         subordination superficiality surfeit tedium theatrics timidity torpor travail treadmill tribulation \
         triviality trope truism turbulence unease unreality unreason vacuum vilification vortex weariness wedge \
         wilderness wrangling yoke comeuppance downward-spiral backdoor brinksmanship cognitive-dissonance",
    ),
    (F::CriticalNoun, Form::Adjective, "severe serious dangerous poor vulnerable difficult hostile violent"),
];
