//! Strong blame: words that hardly stand in a report but in somebody’s mouth.

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
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
         moronic murderous narcissistic nasty nefarious nonsensical noxious obnoxious obscene odious opportunistic \
         orwellian outrageous paranoid parasitic pathetic patronising patronizing perverse perverted pernicious \
         petulant pitiful pitiless poisonous pompous predatory preposterous puerile rabid rapacious reactionary \
         reckless repellent repugnant reprehensible repulsive revolting ridiculous rotten ruinous ruthless sadistic \
         sanctimonious satanic savage scandalous self-serving senseless servile shabby shambolic shameful shameless \
         shoddy sickening sinister slavish sleazy slimy smug sordid soulless specious spineless spiteful spurious \
         squalid strident stupid supine sycophantic tawdry terrible tone-deaf treacherous treasonous twisted \
         tyrannical ugly unacceptable unashamed unbearable unconscionable unforgivable unhinged unjust unprincipled \
         unscrupulous unspeakable untruthful vacuous vapid venal venomous vicious vile vindictive wasteful wicked \
         worthless wretched xenophobic vitriolic incendiary inflammatory nauseating traitorous gutless witless \
         toadying barefaced murky fishy stinking filthy foul loony nutty wacky daft asinine ham-fisted cack-handed \
         half-baked dead-end two-faced mealy-mouthed holier-than-thou out-of-touch hare-brained blinkered benighted \
         blood-soaked power-hungry money-grubbing fear-mongering race-baiting abject accursed addled amateurish \
         bloodthirsty bloody-minded boorish brain-dead calamitous cancerous cartoonish clownish cold-blooded \
         contemptuous corrosive cretinous damnable damning dastardly debauched decadent defamatory demonic derisory \
         detestable dim-witted disreputable doltish duplicitous dystopian execrable feeble-minded fetid fiendish \
         frenzied frightful genocidal ghoulish gormless gratuitous grievous grisly gross gruesome half-witted \
         hapless hate-filled hellish histrionic humourless hyperbolic ignoble ignominious ill-considered ill-judged \
         impudent incorrigible indecent infamous inglorious insolent invidious irredeemable jaundiced kleptocratic \
         lawless lecherous macabre maddening maladroit malignant maudlin mercenary misanthropic miserly \
         misogynistic monomaniacal muddle-headed nightmarish offensive overweening parasitical pathological \
         pedantic perfidious pig-headed pitiable plutocratic psychotic pugnacious pusillanimous rancid retrograde \
         revanchist risible sacrilegious scabrous scurrilous seedy self-aggrandising self-aggrandizing \
         self-congratulatory self-destructive self-loathing self-obsessed self-pitying self-satisfied sexist shitty \
         simple-minded slanderous slipshod soul-crushing soul-destroying splenetic stomach-churning suicidal surly \
         tendentious thoughtless thuggish totalitarian trashy treasonable tyrannous uncivilised uncivilized uncouth \
         undeserving unedifying unfeeling ungodly unholy unpatriotic unpardonable unreconstructed unrepentant \
         unsightly usurious vampiric vengeful villainous virulent voracious weak-kneed weak-willed wilful willful \
         wrong-headed jaw-droppingly horrific cruddy scummy cringeworthy cringe-inducing tin-eared cloth-eared \
         knuckle-dragging mouth-breathing swivel-eyed red-baiting gas-lighting self-deluding hard-hearted \
         ill-begotten ill-gotten god-awful",
    ),
    (
        F::HarshNoun,
        Form::Noun,
        "abomination absurdity apologist arrogance atrocity barbarism bigot bigotry blunder bogeyman bootlicker \
         boondoggle buffoon bullshit bully cabal calamity carnage cesspool charade charlatan cheerleader claptrap \
         clown clique coward cowardice crackpot crap crank cretin cringe crony cronyism cult deceit deception \
         degeneracy delusion demagogue demagoguery depravity despair despot devil disaster disgrace dishonesty \
         dogma doublespeak drivel dupe enabler fallacy fanatic fanaticism farce fascism fascist fiasco fiend folly \
         fool gaslighting gibberish goon grift grifter greed groupthink guff hatemonger henchman hoax hogwash \
         horror hubris humiliation hypocrisy hypocrite hysteria idiocy idiot ignoramus ignorance illusion imbecile \
         incompetence indecency indignity indoctrination inhumanity injustice insanity insult jackal jester joke \
         junk lackey laughingstock liar loser lunacy lust madness maniac malaise malfeasance malice megalomania \
         menace mess misery mob mockery monster monstrosity moron myth naivety naivete narcissist narcissism \
         nightmare nonsense obscenity opportunist opportunism orgy outrage paranoia parasite pettiness philistine \
         pillage pipedream plague plunder ploy posturing pretence pretense profligacy propaganda propagandist \
         puppet quack quackery quagmire rabble racket rascal recklessness regime rot rubbish ruin ruse sabotage \
         sadist sanctimony satrap scam scandal scapegoat scaremongering scoundrel sham shambles shame shenanigan \
         shill shortsightedness sleaze slime smear smokescreen smugness sophistry spectre specter squalor stooge \
         stunt stupidity subterfuge subservience swamp swindle swindler sycophant tantrum terror thug thuggery tosh \
         totalitarianism tragedy traitor trash travesty treachery treason tripe troll tyranny tyrant vandal vanity \
         vermin villain virtue-signalling warmonger weakling whim wickedness witch-hunt wreck xenophobia zealot \
         zealotry bloodbath catastrophe debacle disservice dystopia fearmonger fakery flunky freak freeloader \
         goliath grievance-monger gulag gutlessness hatchet-job inferno invader laughing-stock lapdog leech louse \
         mouthpiece mudslinging nadir parody pariah persecution predator prostitute purgatory rascality sell-out \
         shitshow skulduggery slop slur snob snobbery sociopath psychopath sucker tinpot toady turncoat twit weasel \
         wokery wimp affront aggressor agitprop airhead anathema appeaser appeasement asshole autocrat autocracy \
         backstabber backwater balderdash baloney banality bastard beast betrayal betrayer bile bilge blather \
         blockhead bloodlust bloodsucker blowhard bombast boor brute bullying bunk bunkum butchery capitulation \
         caricature chauvinism chauvinist chicanery circus cock-up codswallop collusion con-man con-artist \
         connivance contrivance cop-out creep crook curse cynic debauchery degradation demonisation \
         demonization depredation dereliction desecration despoliation despotism diatribe dictator dictatorship \
         dimwit disrepute dolt doom-monger doublethink double-dealing dross duplicity dumpster-fire egotism \
         egomania egomaniac enslavement falsehood fib figment flimflam garbage ghoul glutton gluttony gobbledygook \
         hack hackery heresy heretic hokum hooey hoodlum hooligan huckster humbug idolatry ignominy ill-will \
         immorality impertinence impostor imposter inanity infamy infestation iniquity insolence invective \
         irrationality jerk jingoism jobsworth kangaroo-court killjoy know-nothing kook laziness loon lowlife \
         machination madman madhouse maelstrom mania manipulator martinet mayhem megalomaniac miscreant misanthrope \
         mishmash misogyny misogynist mongrel mumbo-jumbo nazi nepotism nihilism nimby ninny nitwit nonentity \
         numbskull nutcase nutjob nutter oaf obfuscation obscurantism odium ogre opprobrium ostracism outcast \
         pandemonium pap paternalism patsy perfidy perversion perversity pig pigsty piffle poppycock prat prig \
         provocateur pseudoscience quisling quibble racketeer ragbag rapacity reprobate revulsion ripoff rip-off \
         rogue ruffian sadism savagery scapegoating schemer scourge screed scum scumbag self-delusion \
         self-deception servility shakedown shitstorm simpleton sin sinner sinkhole skullduggery slob sloth sophism \
         sop spectacle stench stinker stitch-up superstition supremacism swagger swill sycophancy thievery \
         throwback tirade toxicity train-wreck trickery trickster turpitude twaddle ugliness usurper usurpation \
         vampire vendetta venom villainy virulence viper vulture wasteland whataboutism whinger wingnut yes-man yob \
         zombie bottom-feeder bad-faith scorched-earth crybaby windbag gasbag poseur wannabe \
         lightweight dinosaur",
    ),
    (
        F::HarshVerb,
        Form::Verb,
        "abet annihilate appease bamboozle bastardise belittle besmirch betray bleat blight bloviate bludgeon botch \
         brainwash brandish browbeat bulldoze bungle butcher cajole capitulate castrate censor cheapen cheat \
         cherry-pick choke clobber clutch coddle coerce collude concoct condescend confiscate connive contort \
         contrive corrode corrupt cower cripple crush cudgel debase deceive decimate defame defile deface deform \
         degenerate degrade dehumanise dehumanize delude demean demolish demonise demonize denigrate deprive \
         desecrate despise destroy devastate devour disenfranchise disgust disparage distort embezzle emasculate \
         enfeeble engulf enslave entrench eradicate erode eviscerate exacerbate exaggerate excoriate exploit \
         fabricate falsify fawn fester flaunt fleece flounder flout foist foment fritter fumble gag gaslight gloat \
         glorify gobble gouge grandstand grope grovel gut hallucinate harangue harass hijack hobble hoodwink hound \
         humiliate hurtle impoverish indoctrinate infantilise infest inflame inflict infuriate instigate intimidate \
         jeopardise jeopardize kowtow lambast languish lash loathe loot lull lurch lurk mangle manipulate \
         marginalise masquerade massacre meddle mislead mismanage mock mollycoddle mouth muzzle mutilate nauseate \
         obfuscate obliterate obscure obsess ostracise overreach overreact oppress pamper pander parrot peddle \
         perpetuate persecute perpetrate pervert pilfer plummet poison pollute preach pretend prey profess \
         profiteer propagandise provoke rant ransack ravage rave reek repress resent revel ridicule sacrifice \
         scaremonger scoff scold scorn scrounge scuttle shackle shatter shirk shove shovel shriek slash slaughter \
         smother snarl sneer snub sow spew spite squabble squander squeeze stampede starve stifle stigmatise stoke \
         strangle strut stultify stymie subjugate subvert suck suffocate sulk suppress surrender swallow sway taint \
         tarnish taunt terrorise terrorize thwart torch torpedo torture tout trample trivialise trivialize trumpet \
         undercut undermine unleash unravel usurp vandalise vilify violate wallow warp weaken weaponise weaponize \
         whimper whine wither worsen worship wreak wring bankrupt bash bellow berate blacklist bribe brutalise \
         cannibalise con cow crucify deride desert dismember disfigure ditch drool eject evict grind grumble \
         guillotine hammer impale intrude jeer mutter overrun perjure pummel quarrel rail railroad scrap scrape \
         shaft skewer slump smirk snatch sponge stab steal strip tear trip twist unnerve wallop whip abase \
         antagonise antagonize asphyxiate backstab badger bedevil befoul beguile bewail blabber blacken blindside \
         castigate chastise chide condone conspire denude deplore deprave despoil destabilise destabilize devalue \
         disinform disown dispossess dissemble embroil enrage entrap equivocate fixate flay flog fob fudge \
         fulminate gerrymander glamorise glamorize gloss gnaw goad gorge grouse gush hamstring hector hobnob \
         idealise idealize incense indulge ingratiate insinuate jabber jettison legitimise legitimize lionise \
         lionize maltreat maul milk mishandle misgovern misinform misrepresent mistreat moan monopolise monopolize \
         moralise moralize negate nitpick objectify overburden overpower paralyse paralyze patronise patronize \
         pester pigeonhole pillory plagiarise politicise politicize pontificate prattle procrastinate quibbling \
         ramble regurgitate relegate renege reproach revile rig rob rubber-stamp sanitise sanitize screech \
         self-destruct short-change shortchange sideline silence skimp snoop soil spoon-feed spout steamroll \
         steamroller stonewall strong-arm sully throttle toy traduce traumatise traumatize tyrannise victimise \
         victimize vitiate waffle yammer gaslit dumb-down water-down kneecap sandbag bellyache bitch \
         virtue-signal wallpaper",
    ),
];
