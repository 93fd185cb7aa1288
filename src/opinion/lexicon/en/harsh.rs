//! Strong blame: words that hardly stand in a report but in somebody’s mouth.
//!
//! Source: own writing. Reason: the strongest single sign; verbs that name harm as a fact stand under milder blame instead.
//! Figure: of 104 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 70 % are labelled subjective (of all: 48 %).

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
         reckless repellent repugnant reprehensible repulsive revolting ridiculous rotten ruinous ruthless \
         sadistic sanctimonious satanic savage scandalous self-serving senseless servile shabby shambolic shameful \
         shameless shoddy sickening sinister slavish sleazy slimy smug sordid soulless specious spineless spiteful \
         spurious squalid strident stupid supine sycophantic tawdry terrible tone-deaf treacherous treasonous \
         twisted tyrannical ugly unacceptable unashamed unbearable unconscionable unforgivable unhinged unjust \
         unprincipled unscrupulous unspeakable untruthful vacuous vapid venal venomous vicious vile vindictive \
         wasteful wicked worthless wretched xenophobic vitriolic incendiary inflammatory nauseating traitorous \
         gutless witless toadying barefaced murky fishy stinking filthy foul loony nutty wacky daft asinine \
         ham-fisted cack-handed half-baked dead-end two-faced mealy-mouthed holier-than-thou out-of-touch \
         hare-brained blinkered benighted blood-soaked power-hungry money-grubbing fear-mongering race-baiting \
         bloody-minded brain-dead cold-blooded demonic gross hate-filled ill-considered ill-judged infamous \
         mercenary offensive pig-headed psychotic self-destructive self-obsessed self-satisfied shitty \
         simple-minded soul-crushing soul-destroying stomach-churning suicidal weak-willed wrong-headed horrific \
         mouth-breathing gas-lighting hard-hearted ill-gotten god-awful",
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
         stunt stupidity subterfuge subservience swamp swindle swindler sycophant tantrum terror thug thuggery \
         tosh totalitarianism tragedy traitor trash travesty treachery treason tripe troll tyranny tyrant vandal \
         vanity vermin villain virtue-signalling warmonger weakling whim wickedness witch-hunt wreck xenophobia \
         zealot zealotry bloodbath catastrophe debacle disservice dystopia fearmonger fakery flunky freak \
         freeloader goliath grievance-monger gulag gutlessness hatchet-job inferno invader laughing-stock lapdog \
         leech louse mouthpiece mudslinging nadir parody pariah persecution predator prostitute purgatory \
         rascality sell-out shitshow skulduggery slop slur snob snobbery sociopath psychopath sucker tinpot toady \
         turncoat twit weasel wokery wimp asshole bastard beast betrayal bile brute bullying bunk circus creep \
         crook curse degradation dictator dictatorship garbage hack heresy jerk madman mania mayhem nazi patsy pig \
         rogue sin spectacle stench toxicity vampire venom viper vulture zombie lightweight dinosaur",
    ),
    (
        F::HarshVerb,
        Form::Verb,
        "squander vilify pander peddle botch bungle belittle besmirch bludgeon browbeat capitulate coddle demonise demonize denigrate disparage foist fritter \
         gloat hoodwink jeopardise jeopardize kowtow languish marginalise meddle obfuscate overreach sow stigmatise subjugate subvert trivialise trivialize trample unleash usurp weaponise weaponize gaslight flaunt foment fawn delude degrade cheapen \
         betray butcher cheat choke corrupt disgust exploit fumble gag gut hound lash manipulate mock mouth muzzle \
         obscure parrot preach pretend prey provoke rave sacrifice shove shovel shriek snarl spite stampede stoke \
         suck suppress sway torch torpedo trumpet undermine violate warp whimper worship bash con cow desert ditch \
         grind hammer mutter quarrel rail scrape shaft smirk sponge twist whip badger gloss gorge hector incense \
         milk moan rig rob silence snoop soil throttle toy bitch",
    ),
];
