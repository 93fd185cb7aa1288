//! English words that tell an author's own voice from reporting.
//!
//! Own writing: the lists were put down from general knowledge of English, group by group. None is copied from a published
//! lexicon, and none was collected from labelled sentences. `docs/OPINION.md` is their card.

use super::{Form, Lexicon, Role};
use crate::opinion::feature::Feature as F;

/// The English lexicon.
pub(super) static ENGLISH: Lexicon = Lexicon {
    lang: "en",
    words: WORDS,
    phrases: PHRASES,
    suffixes: SUFFIXES,
    roles: ROLES,
    past_suffix: "ed",
    reporting: REPORTING,
    furniture: FURNITURE,
};

/// How a form goes back to the entry that stands in a list: what is cut, what is put in its place, whose forms these are.
const SUFFIXES: &[(&str, &str, Form)] = &[
    ("ically", "ic", Form::Adjective),
    ("ily", "y", Form::Adjective),
    ("bly", "ble", Form::Adjective),
    ("ly", "", Form::Adjective),
    ("ness", "", Form::Adjective),
    ("'s", "", Form::Noun),
    ("ies", "y", Form::Noun),
    ("es", "", Form::Noun),
    ("s", "", Form::Noun),
    ("ies", "y", Form::Verb),
    ("ied", "y", Form::Verb),
    ("es", "", Form::Verb),
    ("s", "", Form::Verb),
    ("ed", "", Form::Verb),
    ("d", "", Form::Verb),
    ("ing", "e", Form::Verb),
    ("ing", "", Form::Verb),
];

const WORDS: &[(F, Form, &str)] = &[
    // Whose voice
    (F::FirstPerson, Form::Exact, "i i'm i've i'd i'll me my mine myself"),
    (F::Inclusive, Form::Exact, "we we're we've we'd we'll us our ours ourselves let's"),
    (F::Address, Form::Exact, "you you're you've you'd you'll your yours yourself yourselves"),
    // Prescription
    (F::Duty, Form::Exact, "should shouldn't must mustn't ought oughtn't needn't"),
    // Speculation
    (F::Possibility, Form::Exact, "may might could mightn't"),
    (F::Hypothesis, Form::Exact, "would wouldn't couldn't"),
    (F::Prediction, Form::Exact, "will won't shall"),
    (
        F::Doubt,
        Form::Exact,
        "perhaps maybe probably presumably arguably seemingly possibly conceivably supposedly ostensibly unlikely \
         doubtless purportedly apparently somehow somewhat",
    ),
    (
        F::Interpretation,
        Form::Exact,
        "seem seems seemed appears suggests hints implies betrays underpin underpins epitomises epitomizes \
         exemplifies encapsulates symbolises symbolizes smacks stems reeks heralds foreshadows illustrates \
         underscores underlines proves signifies embodies mirrors echoes highlights reveals belies",
    ),
    // Certainty
    (
        F::Certainty,
        Form::Exact,
        "clearly obviously certainly surely undoubtedly plainly definitely indeed inevitably undeniably \
         unquestionably naturally evidently inescapably indisputably manifestly assuredly patently transparently \
         unmistakably",
    ),
    (
        F::Intensifier,
        Form::Exact,
        "very extremely incredibly absolutely utterly completely totally entirely truly really deeply highly \
         profoundly hugely massively wildly wholly thoroughly terribly awfully enormously immensely vastly \
         intensely fiercely desperately exceedingly perfectly hopelessly hideously insanely ridiculously \
         stupendously downright outright sheer mere utter overly unduly excessively supremely decidedly \
         notoriously famously glaringly painfully blatantly woefully grossly fundamentally radically infinitely \
         dangerously so such",
    ),
    (
        F::Focus,
        Form::Exact,
        "just merely simply even actually only precisely exactly literally basically essentially effectively \
         virtually practically hardly scarcely barely rather quite fairly",
    ),
    (
        F::Absolute,
        Form::Exact,
        "never always everyone everybody everything nobody nothing none nowhere anybody anyone anything anywhere \
         forever ever every everywhere whatever whoever whatsoever",
    ),
    (
        F::Attitude,
        Form::Exact,
        "unfortunately sadly regrettably thankfully fortunately happily mercifully luckily alas ironically \
         tellingly curiously oddly strangely bizarrely amazingly astonishingly surprising unsurprising remarkably surprisingly \
         unsurprisingly predictably interestingly worryingly disturbingly alarmingly shockingly crucially \
         importantly frankly honestly admittedly hopefully understandably rightly wrongly conveniently \
         mysteriously refreshingly disappointingly inexplicably paradoxically paradoxical ironic irony ironies \
         tragically incredulously notwithstanding personally",
    ),
    // Judgement
    (
        F::HarshQuality,
        Form::Adjective,
        "absurd appalling abysmal abhorrent atrocious awful barbaric barbarous bigoted bogus bombastic brainless \
         brazen brutish callous catastrophic clueless contemptible cowardly craven crazy cynical deceitful \
         delusional demented depraved deplorable despicable despotic devious diabolical dictatorial disastrous \
         disgraceful disgusting dishonest disingenuous disgruntled dismal draconian dreadful egregious evil \
         fanatical farcical fascistic fatuous feckless foolish fraudulent freakish frivolous ghastly godawful \
         grotesque gullible hateful heartless heinous hideous horrendous horrible horrid horrifying hypocritical \
         hysterical idiotic ignorant ill-conceived immoral imbecilic incoherent incompetent incomprehensible \
         indefensible inept inexcusable inexplicable infantile inhuman inhumane insane insidious insufferable \
         insulting intolerable irrational irresponsible lamentable laughable laughably loathsome lousy ludicrous \
         lunatic lurid malevolent malicious malign maniacal mendacious mindless miserable misguided monstrous \
         moronic murderous narcissistic nasty nefarious nonsensical noxious obnoxious obscene odious \
         opportunistic orwellian outrageous paranoid parasitic pathetic patronising patronizing perverse \
         perverted pernicious petulant pitiful pitiless poisonous pompous predatory preposterous puerile rabid \
         rapacious reactionary reckless repellent repugnant reprehensible repulsive revolting ridiculous \
         rotten ruinous ruthless sadistic sanctimonious satanic savage scandalous self-serving senseless servile \
         shabby shambolic shameful shameless shoddy sickening sinister slavish sleazy slimy smug sordid soulless \
         specious spineless spiteful spurious squalid strident stupid supine sycophantic tawdry terrible \
         tone-deaf treacherous treasonous twisted tyrannical ugly unacceptable unashamed unbearable \
         unconscionable unforgivable unhinged unjust unprincipled unscrupulous unspeakable untruthful vacuous \
         vapid venal venomous vicious vile vindictive wasteful wicked worthless wretched xenophobic \
         vitriolic incendiary inflammatory nauseating traitorous gutless witless toadying \
         barefaced murky fishy stinking filthy foul loony nutty wacky daft asinine ham-fisted cack-handed \
         half-baked dead-end two-faced mealy-mouthed holier-than-thou out-of-touch hare-brained blinkered \
         benighted blood-soaked power-hungry money-grubbing fear-mongering race-baiting",
    ),
    (
        F::Criticism,
        Form::Adjective,
        "alarming ambiguous amoral anaemic arbitrary archaic arrogant artificial awkward backward bad baffling \
         banal barren baseless biased bitter bizarre bland blatant bleak blind bloated blurry boring brash \
         brittle broken bumpy bureaucratic careless chaotic cheap childish clumsy coarse complacent confused \
         confusing contradictory convoluted counterproductive costly crass creepy crippling crooked \
         crude cruel cumbersome cursory cutthroat damaging deceptive defective deficient dehumanising demagogic \
         depressing derelict desperate destructive detached deluded dire disappointing discredited disheartening \
         disorderly disproportionate disrespectful distasteful distorted disturbing divisive dodgy dogmatic \
         doomed doubtful drab dreary dubious dull dumb dysfunctional eccentric elitist elusive embarrassing empty \
         entrenched erratic erroneous excessive exploitative extravagant extreme faceless failed fake fallacious \
         false farfetched faulty feeble fickle fictitious flagrant flashy flawed flimsy fragile frail frantic \
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
         reluctant repressive rigid rudderless rude sad scant scary scathing self-defeating \
         self-righteous selfish senile sensationalist shady shaky shallow shocking short-sighted shortsighted \
         shrill sickly silly simplistic skewed sloppy sly sneaky snobbish so-so sour sorry stagnant stale \
         staggering startling sterile stifling stilted stingy strange stubborn stunted subpar superficial \
         superfluous surreal suspicious tainted tame tasteless tedious tenuous terrifying thankless theatrical \
         thin thorny threadbare timid tiresome torrid toothless torturous toxic tragic trite trivial troubled \
         troubling turbulent unaccountable unambitious unappealing unbalanced uncaring unconvincing uncomfortable \
         undemocratic underwhelming undeserved undignified uneasy unequal unethical unfair unfit unfounded \
         unfortunate ungrateful unhappy unhealthy uninspired unjustified unkind unnatural unnecessary unpalatable \
         unpleasant unpopular unprofessional unrealistic unreasonable unreliable unsavoury unseemly unsettling \
         unstable unsustainable unthinkable untenable untrue unwarranted unwieldy unwise unworkable unworthy \
         upsetting useless vague vain vainglorious vulgar warped weak weary weird woeful worrisome worrying wrong \
         wrongheaded zealous wary aimless joyless lifeless listless unsound \
         unwelcome unsuccessful unsatisfactory unsophisticated unimaginative uninformed unintelligible \
         unresponsive unremarkable unsuitable unthinking untested sceptical skeptical detrimental \
         disadvantageous disastrously disposable drastic dry expensive exaggerated far-fetched fearsome formulaic \
         fractious fussy ill-fated ill-timed inexperienced inflexible injurious lukewarm magical-thinking \
         meaningless menacing messianic misguiding monotonous nervous noisy overambitious overcrowded overdue \
         overworked pale pallid patronised prickly punitive pushy quixotic racialised rebellious repetitive rocky \
         rough ruthlessly scornful secretive self-absorbed self-centred self-important self-indulgent \
         self-inflicted shortlived showy sluggish smarmy snide sombre stark steep stressful sullen tacky \
         tarnished token turgid undue uneven unheard-of unhelpful unjustifiable unrelenting vindictively weighty \
         wobbly wooden",
    ),
    (
        F::HighPraise,
        Form::Adjective,
        "admirable adorable amazing astonishing astounding awe-inspiring awesome beautiful bewitching brave \
         brilliant breathtaking captivating commendable courageous dazzling delicious delightful divine \
         electrifying enchanting enthralling excellent exceptional exemplary exhilarating exquisite extraordinary \
         fabulous fantastic fascinating flawless glorious gorgeous heavenly heroic hilarious immaculate \
         impeccable impressive incomparable incredible indispensable inspiring inspirational invaluable \
         irresistible legendary luminous magical magnificent majestic marvellous marvelous masterful masterly \
         mesmerising mesmerizing noble outstanding overwhelming peerless perfect phenomenal poignant \
         praiseworthy priceless remarkable resplendent riveting sensational spectacular spellbinding splendid \
         stellar stirring striking stunning sublime sumptuous superb superlative terrific thrilling timeless \
         triumphant unforgettable unparalleled unrivalled unsurpassed visionary wonderful wondrous tremendous \
         immense towering transformative unmissable world-class first-rate top-notch ground-breaking \
         groundbreaking prescient unbeatable unmatched gripping gleaming glittering radiant ravishing supreme \
         unwavering larger-than-life",
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
         rational reasonable reassuring refined refreshing respectable respectful responsible rewarding rich \
         right righteous robust sane satisfying scrupulous seductive seamless selfless sensible sensitive serene \
         sharp shrewd sincere skilful skillful sleek smart smooth solid soothing sophisticated sound spirited \
         stalwart steadfast strong stylish subtle successful suitable superior sweet sympathetic tasteful tender \
         thankful thoughtful tireless tolerant touching tranquil true trusted trustworthy truthful unbiased \
         unselfish uplifting useful valiant valid valuable venerable vibrant vigilant virtuous vivid warm wealthy \
         welcome well-deserved well-meaning wholesome wise witty worthwhile worthy effective efficient \
         influential essential vital crucial important significant notable noteworthy historic safe clean \
         responsive sturdy swift timely upbeat unique versatile hard-working hardworking open-minded level-headed \
         down-to-earth even-handed good-natured heartfelt heartwarming wholehearted lasting long-overdue popular",
    ),
    (
        F::HarshNoun,
        Form::Noun,
        "abomination absurdity apologist arrogance atrocity barbarism bigot bigotry blunder bogeyman bootlicker \
         boondoggle buffoon bullshit bully cabal calamity carnage cesspool charade charlatan cheerleader claptrap \
         clown clique coward cowardice crackpot crap crank cretin cringe crony cronyism cult deceit deception \
         degeneracy delusion demagogue demagoguery depravity despair despot devil disaster disgrace dishonesty \
         dogma doublespeak drivel dupe enabler fallacy fanatic fanaticism farce fascism fascist fiasco fiend \
         folly fool gaslighting gibberish goon grift grifter greed groupthink guff hatemonger henchman hoax \
         hogwash horror hubris humiliation hypocrisy hypocrite hysteria idiocy idiot ignoramus ignorance illusion \
         imbecile incompetence indecency indignity indoctrination inhumanity injustice insanity insult jackal \
         jester joke junk lackey laughingstock liar loser lunacy lust madness maniac malaise malfeasance malice \
         megalomania menace mess misery mob mockery monster monstrosity moron myth naivety naivete narcissist \
         narcissism nightmare nonsense obscenity opportunist opportunism orgy outrage paranoia parasite pettiness \
         philistine pillage pipedream plague plunder ploy posturing pretence pretense profligacy propaganda \
         propagandist puppet quack quackery quagmire rabble racket rascal recklessness regime rot rubbish ruin \
         ruse sabotage sadist sanctimony satrap scam scandal scapegoat scaremongering scoundrel sham shambles \
         shame shenanigan shill shortsightedness sleaze slime smear smokescreen smugness sophistry spectre \
         specter squalor stooge stunt stupidity subterfuge subservience swamp swindle swindler sycophant tantrum \
         terror thug thuggery tosh totalitarianism tragedy traitor trash travesty treachery treason tripe troll \
         tyranny tyrant vandal vanity vermin villain virtue-signalling warmonger weakling whim wickedness \
         witch-hunt wreck xenophobia zealot zealotry bloodbath catastrophe debacle disservice dystopia \
         fearmonger fakery flunky freak freeloader goliath grievance-monger gulag gutlessness hatchet-job inferno \
         invader laughing-stock lapdog leech louse mouthpiece mudslinging nadir parody pariah persecution \
         predator prostitute purgatory rascality sell-out shitshow skulduggery slop slur snob snobbery sociopath \
         psychopath sucker tinpot toady turncoat twit weasel wokery wimp",
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
         inefficiency inequality inequity inertia infatuation insecurity insensitivity intolerance \
         irresponsibility jargon junta lapse malcontent manipulation mediocrity meltdown mendacity militarism \
         mischief misconception misdeed misfortune misrule misstep mistake mistrust misunderstanding muddle \
         negligence neglect neurosis obsession obstacle omission oppression oppressor orthodoxy panic paradox \
         paralysis peril pessimism pity platitude populism prejudice pretext privilege provocation punishment \
         purge puzzle racism racist rage rancour rancor reprisal resentment rhetoric ruthlessness sacrilege \
         self-interest selfishness setback shortcoming shock silliness slander slogan soundbite stagnation stain \
         stalemate stigma stranglehold strife stupor suffering suspicion tokenism torment tribalism trick \
         troublemaker turmoil unrest upheaval victimhood vengeance vested vice vitriol void vulgarity waste \
         weakness whining whitewash woe worry wrath abyss addiction anguish bankruptcy brinkmanship bitterness \
         casualty complicity concession debris deprivation desperation disappointment discomfort dispossession \
         disruption embarrassment emergency exaggeration exclusion exodus fatigue fixation fragility grievance \
         guise hunger impunity inability inflammation looting misinformation disinformation mismanagement \
         nuisance overkill pain pitfall poverty predicament pressure quandary reluctance rupture scarcity sermon \
         speculation stress subjection taboo tension trap trauma uncertainty unfairness unhappiness wreckage",
    ),
    // Adjectives that name a danger as often as they judge it.
    (F::CriticalNoun, Form::Adjective, "severe serious dangerous poor vulnerable difficult hostile violent"),
    (
        F::PraiseNoun,
        Form::Noun,
        "achievement admiration ally appeal asset beauty benevolence bliss blessing boon bravery breakthrough \
         brilliance candour candor charm civility clarity comfort compassion competence courage courtesy \
         creativity decency delight devotion dignity diligence elegance eloquence empathy endurance enlightenment \
         enthusiasm excellence excitement fairness faith finesse flair fortitude generosity genius gift glamour \
         glory goodness goodwill grace gratitude greatness happiness harmony heaven hero heroine heroism honesty \
         honour honor hope humanity humility humour imagination ingenuity innocence insight inspiration integrity \
         intellect joy kindness legend love loyalty luck luxury magic majesty masterpiece maturity mercy merit \
         miracle modesty nobility nuance optimism paradise passion patience peace perfection pleasure poise \
         pragmatism pride promise prosperity prowess prudence purity redemption respect resilience romance sanity \
         serenity sincerity skill solace solidarity soul splendour splendor strength success talent thrill \
         tolerance treasure treat tribute triumph trust truth valour valor victory virtue vision vitality warmth \
         wellbeing wisdom wit wonder zeal accolade acumen altruism antidote aplomb authority backbone bargain \
         benefactor bounty champion chance common-sense credibility delicacy determination discipline ease \
         efficacy empowerment esteem fulfilment gem gain grit gusto haven leadership mastery milestone \
         mindfulness openness potential prestige progress readiness relief respite satisfaction sensitivity \
         sophistication spark stability sweetness tact tenderness transparency understanding usefulness verve \
         wealth willingness winner",
    ),
    (
        F::HarshVerb,
        Form::Verb,
        "abet annihilate appease bamboozle bastardise belittle besmirch betray bleat blight bloviate bludgeon \
         botch brainwash brandish browbeat bulldoze bungle butcher cajole capitulate castrate censor cheapen \
         cheat cherry-pick choke clobber clutch coddle coerce collude concoct condescend confiscate connive \
         contort contrive corrode corrupt cower cripple crush cudgel debase deceive decimate defame defile deface \
         deform degenerate degrade dehumanise dehumanize delude demean demolish demonise demonize denigrate \
         deprive desecrate despise destroy devastate devour disenfranchise disgust disparage distort embezzle \
         emasculate enfeeble engulf enslave entrench eradicate erode eviscerate exacerbate exaggerate excoriate \
         exploit fabricate falsify fawn fester flaunt fleece flounder flout foist foment fritter fumble gag \
         gaslight gloat glorify gobble gouge grandstand grope grovel gut hallucinate harangue harass hijack \
         hobble hoodwink hound humiliate hurtle impoverish indoctrinate infantilise infest inflame inflict \
         infuriate instigate intimidate jeopardise jeopardize kowtow lambast languish lash loathe loot lull lurch \
         lurk mangle manipulate marginalise masquerade massacre meddle mislead mismanage mock mollycoddle mouth \
         muzzle mutilate nauseate obfuscate obliterate obscure obsess ostracise overreach overreact oppress \
         pamper pander parrot peddle perpetuate persecute perpetrate pervert pilfer plummet poison pollute preach \
         pretend prey profess profiteer propagandise provoke rant ransack ravage rave reek repress resent revel \
         ridicule sacrifice scaremonger scoff scold scorn scrounge scuttle shackle shatter shirk shove shovel \
         shriek slash slaughter smother snarl sneer snub sow spew spite squabble squander squeeze \
         stampede starve stifle stigmatise stoke strangle strut stultify stymie subjugate subvert suck suffocate \
         sulk suppress surrender swallow sway taint tarnish taunt terrorise terrorize thwart torch torpedo \
         torture tout trample trivialise trivialize trumpet undercut undermine unleash unravel usurp vandalise \
         vilify violate wallow warp weaken weaponise weaponize whimper whine wither worsen worship wreak wring \
         bankrupt bash bellow berate blacklist bribe brutalise cannibalise con cow crucify deride desert \
         dismember disfigure ditch drool eject evict grind grumble guillotine hammer impale intrude jeer mutter \
         overrun perjure pummel quarrel rail railroad scrap scrape shaft skewer slump smirk \
         snatch sponge stab steal strip tear trip twist unnerve wallop whip",
    ),
    (
        F::EvaluativeVerb,
        Form::Verb,
        "abandon absorb accommodate admire adore aggravate amaze amplify amuse annoy applaud appreciate astonish \
         astound backfire baffle befit beg bemoan betoken bewilder bless boast bolster bother brag captivate \
         celebrate cherish claw cling clutter complicate compound conflate confound confuse conjure crave crumble \
         dazzle decry defy deny deserve detest dictate diminish disappoint discourage dither dominate dread drown \
         dwindle echo embarrass embolden embody encourage endanger endure engender enlighten enrich ensnare \
         entice escalate evade evoke excel excite excuse extol fail falter fascinate favour favor feign fetishise \
         flatter flock flourish forget forgive frighten frustrate fuel glow grapple gratify grieve guess hamper \
         harbour haunt hinder hurt idolise ignite ignore impair impede imperil impose impress incite inflate \
         inspire invent invite irritate justify lament lack matter misjudge misread misunderstand mourn nag \
         nurture obstruct offend outdo outweigh overestimate overlook oversimplify overstate overwhelm pine plead \
         please praise presume profit prolong prosper punish rationalise reassure regret relish resemble resonate \
         restrain retreat reward romanticise scare scramble seduce shine shrug shun shy sicken simmer smash soar \
         spoil squash stagger stagnate startle stink struggle stumble succumb suffer surpass tease tempt terrify \
         thrive threaten topple tremble trouble underestimate underwhelm unsettle upend uphold uplift urge value \
         vanish vex waver yearn yield aspire belong boost care compromise compete concern contradict convince \
         counter cultivate curb dare defend depend disguise disrupt distract divert dodge doubt duck elevate \
         enhance equate escape exemplify fix foster guarantee illuminate imagine improve jolt label learn lecture \
         maximise motivate oblige outlast overcome persuade propel protect prove pursue reassess reclaim reinvent \
         rely remind reshape revive risk satisfy save scream seize serve settle shape sink spur stall strive \
         strengthen suit sustain tolerate transform undo unite validate warrant widen",
    ),
    // Loaded political labels
    (
        F::Loaded,
        Form::Noun,
        "activist-class bureaucrat bureaucracy globalist globalism leftist leftism rightist woke wokeness wokeism \
         neocon neoliberal neoliberalism marxist marxism communist collectivist statist imperialist imperialism \
         colonialist plutocrat plutocracy oligarch oligarchy kleptocrat kleptocracy technocrat technocracy \
         apparatchik mandarin warmongering hawk dove pundit commentariat chattering intelligentsia bourgeoisie \
         capitalist proletariat ruling-class overlord ilk gang horde swarm mainstream establishment insider \
         crusade crusader brigade mafia junket fatcat rabble-rouser firebrand do-gooder snowflake sheeple \
         newspeak thoughtcrime bogeymen narrative virtue-signaller alarmist denier hardliner ultranationalist \
         supremacist populace cronies elites masses patriot patriotism patriotic freedom-loving indoctrinated \
         radicalised radicalized brainwashed politicised politicized weaponised",
    ),
    // Abstractions in which arguments are led
    (
        F::Abstraction,
        Form::Noun,
        "principle morality ethic conscience freedom liberty democracy justice civilisation civilization mankind \
         humankind society culture tradition identity destiny fate history reality fact logic reason argument \
         notion concept doctrine philosophy creed worldview mindset mentality instinct impulse temptation desire \
         lesson legacy dream spirit essence nature consequence crisis debate premise assumption proposition \
         question answer solution problem challenge explanation opportunity necessity responsibility obligation \
         duty power force threat sense point purpose motive price thing",
    ),
    (
        F::Emotion,
        Form::Exact,
        "fear fears fearful afraid scared angry anger furious hate hates hated loved loves hopes hoped sorrow \
         grief grieving worried worries anxious anxiety ashamed guilt guilty jealous jealousy bored tired sick \
         fed-up disgusted appalled outraged horrified shocked stunned surprised surprise amazed astonished \
         baffled puzzled bewildered delighted thrilled excited disappointed disillusioned frustrated frustration \
         humiliated offended feel feels feeling felt wish wishes wished dreams cry cried tears laugh laughed \
         laughing weep wept",
    ),
    // Weighing
    (
        F::Comparison,
        Form::Exact,
        "more less most least better worse best worst too enough greater greatest bigger biggest deeper deepest \
         harder hardest easier easiest stronger strongest weaker weakest smarter wiser richer poorer uglier \
         finest strangest saddest cruellest safer freer fairer brighter darker darkest sharper simpler simplest \
         grander grandest unlike equally comparable",
    ),
    (
        F::Concession,
        Form::Exact,
        "yet however although though nevertheless nonetheless whereas regardless still instead despite otherwise \
         albeit",
    ),
    (F::But, Form::Exact, "but"),
    (
        F::Argument,
        Form::Exact,
        "therefore thus hence because thereby therein wherein consequently accordingly moreover furthermore \
         besides anyway ultimately why unless lest insofar inasmuch",
    ),
    (F::If, Form::Exact, "if"),
    (
        F::Negation,
        Form::Exact,
        "not no nor neither cannot can't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't \
         without ain't dont",
    ),
    (
        F::Generic,
        Form::Exact,
        "one oneself people folks someone somebody somewhere something ordinary everyday citizen citizens \
         taxpayer taxpayers americans westerners humans",
    ),
    (
        F::Informal,
        Form::Exact,
        "well oh ah wow hey okay ok yes yeah nope gosh hell damn guy guys kid kids stuff lot lots bunch kinda \
         sorta gonna gotta wanna screw sucks dude huh sure thanks lol bloody goddamn heck darn boss cash",
    ),
    (F::Demonstrative, Form::Exact, "this these those that's it's there's here here's what's"),
    // Against: the words of reporting
    (
        F::Procedure,
        Form::Noun,
        "police court judge lawyer attorney prosecutor tribunal jury trial hearing verdict suspect officer \
         sheriff investigation investigator inquiry lawsuit charge indictment ministry minister ministerial \
         spokesman spokeswoman spokesperson official agency department committee commission commissioner council \
         councillor parliament senator senate congressman lawmaker legislator legislature deputy mayor governor \
         secretary ambassador embassy envoy president premier chancellor chairman director executive ceo manager \
         company firm shareholder bank investor analyst economist researcher scientist study survey poll data \
         figure report document statement announcement conference summit meeting talks ceremony visit agreement \
         contract bill vote ballot candidate campaign rally protest protester demonstrator strike union worker \
         troops soldier military army navy missile drone airstrike attack explosion blast crash fire flood storm \
         earthquake hurricane hospital doctor vaccine dose virus variant infection university school student \
         teacher percent percentage million billion trillion dollar euro tonne barrel share stock market quarter \
         revenue export import shipment airport flight passenger team match game goal league season coach \
         championship tournament patient treatment symptom disease blood drug surgery clinic diagnosis cancer \
         thunderstorm tornado hail rain rainfall snow snowfall wind gust temperature degree forecast forecaster \
         precipitation humidity glacier species experiment sample laboratory physics molecule telescope satellite \
         orbit kilometre kilometer mile metre foot acre route bridge road highway train bus vessel port bail plaintiff \
         defendant",
    ),
    (
        F::Event,
        Form::Verb,
        "announce arrest arrive appoint approve attend award ban begin bomb capture close collapse complete \
         conduct confirm convict cancel deploy detain deport die discover elect establish evacuate expire explode \
         file flee found fund graduate happen hire host identify indict injure inaugurate invest investigate \
         issue join kill land launch locate marry meet merge move name nominate occur open operate participate \
         pass plan postpone produce publish purchase ratify recall receive record recover register release \
         relocate renew require rescue resign resume retire return reveal rule schedule sell sentence ship shoot \
         sign stage start suspend test testify trade transfer travel unveil withdraw wound",
    ),
    (
        F::Time,
        Form::Exact,
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august \
         september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today \
         tomorrow morning afternoon evening night week weeks month months year years annual annually monthly \
         weekly daily earlier later recently since until during after before ago",
    ),
    (
        F::HedgeOfReporting,
        Form::Exact,
        "reportedly allegedly alleged reported suspected estimated expected scheduled unconfirmed undisclosed \
         according roughly approximately",
    ),
];

/// Word sequences, by feature; `|` stands between them. Hyphens are spaces.
const PHRASES: &[(F, &str)] = &[
    (
        F::Stance,
        "in my view|in my opinion|in my mind|in my book|in my experience|to my mind|to my eye|my view|my guess|my point|\
         i think|i believe|i feel|i suspect|i fear|i hope|i doubt|i wonder|i argue|i would argue|i'd argue|i would say|\
         i'd say|i find|i guess|i suppose|i imagine|i submit|i contend|i confess|i admit|i have to admit|i must admit|\
         i must say|i prefer|i want|i wish|i'm afraid|i am afraid|i'm sure|i am sure|i'm convinced|i am convinced|\
         i'm not sure|i am not sure|i don't think|i do not think|i don't believe|i do not believe|i don't know|\
         i can't help|i cannot help|i agree|i disagree|i worry|we believe|we think|we feel|we know that|as i see it|\
         if you ask me|for my part|speaking for myself|call me|count me|our view|in our view|in our opinion",
    ),
    (
        F::Duty,
        "need to|needs to|needed to|have to|has to|had better|it is time|it's time|high time|let us|cannot afford|\
         can't afford|can ill afford|it is vital|it is essential|it is crucial|it is important|it is imperative|\
         it is incumbent|the time has come|no excuse|deserve to|deserves to|would do well|would be wise|would be wrong|\
         would be better|is long overdue|are long overdue|must not|the least|owe it",
    ),
    (
        F::Interpretation,
        "seem to|seems to|appears to|appear to|hint at|hints at|hinted at|points to|point to|amounts to|amount to|\
         speaks volumes|raises questions|raises the question|raise the question|begs the question|remains to be seen|\
         it remains unclear|smacks of|paves the way|sends a message|sends a signal|a sign of|a sign that|a signal that|\
         a symptom of|a testament to|a reminder that|a reminder of|a reflection of|open up|in theory|at least in theory|\
         no coincidence|not a coincidence|no accident|reads like|reads as|looks like|looks set to|looks as if|feels like|\
         feels as if|sounds like|may be because|may have been because|might be because|suggest that|suggests that|\
         shows that|show that|shows how|shows just|means that|mean that|it means|serves as|serves to|stands in contrast|\
         in stark contrast|translate into|translate to|could prove|may prove|might prove|may signal|could signal|\
         might signal|may well|might well|could well|may say|present opportunities|presents an opportunity|is likely to|\
         are likely to|is unlikely to|are unlikely to|is bound to|are bound to|is set to become|risks becoming",
    ),
    (
        F::Certainty,
        "of course|no doubt|without doubt|without a doubt|beyond doubt|beyond question|make no mistake|needless to say|\
         it goes without saying|for sure|to be sure|most certainly|let there be no|there is no question|there is no doubt|\
         there can be no|it is clear|it's clear|it is obvious|it's obvious|it is evident|as everyone knows|\
         as we all know|as we know|the fact is|the truth is|the reality is|the fact remains|the point is|let's be clear|\
         let us be clear|let's be honest|let's face it|in truth|in reality|in fact|as a matter of fact|you bet",
    ),
    (
        F::Attitude,
        "no wonder|little wonder|small wonder|it is no surprise|it's no surprise|not surprisingly|hardly surprising|\
         it is hard to|it's hard to|hard to see|hard to believe|hard to imagine|difficult to see|difficult to imagine|\
         it is a pity|it's a pity|it is a shame|it's a shame|how can|how could|how dare|the interesting thing|\
         the sad thing|the odd thing|the strange thing|the worst part|the best part|more importantly|most importantly|\
         worse still|worse yet|better still|to be fair|to be honest|to say the least|at best|at worst|so much for|\
         if only|as if|as though|it turns out|go figure|who knows|never mind|god forbid|thank god|thank goodness|\
         heaven knows|god knows|heaven forbid|good riddance|shame on",
    ),
    (
        F::Negated,
        "nothing more than|nothing less than|nothing but|nothing short of|little more than|no more than a|anything but|\
         far from|not only|not just|not merely|not simply|not so much|not because|not to mention|let alone|much less|\
         no longer|not even|no such thing|nothing to do with|nothing new|not enough|no reason|no sense|no point|\
         no need|no amount|there is no|there's no|there is nothing|there's nothing|there are no|there is little|\
         there is something|never before|none of this|none of that|by no means|in no way|it is not|it's not|\
         this is not|this isn't|that is not|that's not|they are not|they're not|we are not|hardly a|scarcely a",
    ),
    (
        F::Argument,
        "in other words|that is why|that's why|this is why|which is why|the reason is|for this reason|that is to say|\
         the problem is|the problem with|the trouble is|the trouble with|the question is|the real question|the answer is|\
         the lesson|the irony|the explanation|after all|in short|in essence|in effect|in the end|at the end of the day|\
         on the other hand|on the contrary|by contrast|the more|the less|to put it|put simply|simply put|put another way|\
         first and foremost|it follows|what matters|what is needed|what we need|what this means|what it means|\
         all the more|so much so|as long as|so long as|in the name of|for the sake of|under the guise of|in the guise of|\
         in disguise|on behalf of|at the expense of|in favour of|at a time when|in an age of|in a world where|\
         in this sense|in a sense|in a way|the very|the sheer|this kind of|that kind of|this sort of|that sort of|\
         the kind of|the sort of|a kind of|a sort of|some kind of|some sort of|rather than|instead of|less about|\
         more about|as opposed to|from an overall point of view|from this point of view|one thing is|if anything|\
         what if|even if|only if",
    ),
    (
        F::Idiom,
        "tip of the iceberg|slippery slope|house of cards|can of worms|elephant in the room|rule of thumb|double standard|\
         double standards|moral high ground|lip service|smoke and mirrors|snake oil|red herring|straw man|sacred cow|\
         silver bullet|magic bullet|magic wand|wishful thinking|wake up call|pandora's box|trojan horse|achilles heel|\
         lion's share|scorched earth|knee jerk|race to the bottom|fig leaf|window dressing|sleight of hand|hot air|\
         ivory tower|band aid|blank cheque|blank check|big tech|big pharma|big government|deep state|fake news|\
         witch hunt|ruling class|political class|thought police|mainstream media|legacy media|corporate media|far left|\
         radical left|radical right|hard left|cancel culture|culture war|culture wars|virtue signalling|\
         virtue signaling|identity politics|nanny state|police state|banana republic|third world|useful idiot|\
         useful idiots|new world order|iron curtain|dark age|dark ages|golden age|powder keg|ticking time bomb|\
         house on fire|play with fire|playing with fire|turn a blind eye|turns a blind eye|turned a blind eye|\
         throw under the bus|kick the can|move the goalposts|cross the line|beat around|jump on the bandwagon|\
         drop in the ocean|drop in the bucket|nail in the coffin|writing on the wall|pull the strings|pulling the strings|\
         line their pockets|sell out|sold out|selling out|cave in|caved in|crack down on|hell bent|brave new world|\
         common sense|rank and file|powers that be|at all costs|at any cost|by all means|good old|good luck|fair enough|\
         chickens come home|on steroids|from hell|to hell|for god's sake|for heaven's sake|the emperor",
    ),
    (F::Number, "at least|at most"),
    (F::Irony, "so called|self proclaimed|self styled|self appointed|quote unquote|air quotes|oh so|supposed to"),
    (
        F::HedgeOfReporting,
        "is expected to|are expected to|was expected to|were expected to|is scheduled to|is due to|are due to|\
         the need to|is believed to|are believed to|is said to|are said to|is thought to|were said to|was said to|it was reported|\
         it is reported|asked not to be named|on condition of anonymity|could not be reached|declined to comment|\
         did not respond|was not immediately|in a statement|news conference|press conference|press release",
    ),
];

/// Words with a part in attribution.
const ROLES: &[(Role, &str)] = &[
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
    (Role::PluralSpeech, "say argue claim insist warn allege contend maintain complain estimate suggest"),
    (
        Role::Speaker,
        "they who critics experts officials analysts supporters opponents scientists researchers economists some many others \
         observers advocates activists sources lawyers doctors authorities investigators prosecutors republicans \
         democrats campaigners residents witnesses historians educators scholars conservatives liberals parents organisers \
         organizers leaders studies polls surveys lawmakers reports investors insiders few most",
    ),
    (
        Role::Thought,
        "believe believes believed think thinks thought predict admit hopes hoped fears feared wants wanted expects expected feels felt considers \
         considered prefers preferred doubts doubted assumes assumed suspects suspected worries wishes knows knew sees saw \
         views viewed intends intended hoping seeks sought",
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
    (Role::Conjunction, "and but or so yet because nor"),
];

/// Word sequences that make the sentence somebody else's.
const REPORTING: &str = "according to|in the words of|as quoted by|in his view|in her view|in their view|in his opinion|\
    in her opinion|in their opinion|quoted as saying|told reporters|in a tweet|as he put it|as she put it|\
    on condition of anonymity";

/// Openings of lines that are no prose of the article: links, calls to act, notices.
const FURNITURE: &str = "read more|read also|also read|read|see also|watch|more read|related|sign up|subscribe|follow us|\
    follow|join our|join us|share|click here|by signing up|your email|the views expressed|views expressed|the opinions expressed|\
    opinions expressed|about the author|this article|this story|this post originally|all rights reserved|copyright|advertisement|\
    photo|image|getty|what do you think|leave a|don't forget to|editor's note|correction|updated|published|last updated|\
    zero spam|get the latest|get our|support our|donate|comments|tags|tagged|filed under|posted by|previous article|next article|\
    get email|get updates|get in touch|create an account|create a free|sign in|log in|for more stories|for more news|for more on|\
    or you can|check out|download|listen to|tell us|have you got|do you have a|got a story|contact us|email us|send us|call us|\
    more from|more on this|you may also|you might also|recommended|most read|top stories|by continuing|we use cookies|we value your privacy|terms of use|thank you for";
