//! Verbs that weigh, loaded labels, and the abstractions in which arguments are led.

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (
        F::EvaluativeVerb,
        Form::Verb,
        "abandon absorb accommodate admire adore aggravate amaze amplify amuse annoy applaud appreciate astonish \
         astound backfire baffle befit beg bemoan betoken bewilder bless boast bolster bother brag captivate \
         celebrate cherish claw cling clutter complicate compound conflate confound confuse conjure crave crumble \
         dazzle decry defy deny deserve detest dictate diminish disappoint discourage dither dominate dread drown \
         dwindle echo embarrass embolden embody encourage endanger endure engender enlighten enrich ensnare entice \
         escalate evade evoke excel excite excuse extol fail falter fascinate favour favor feign fetishise flatter \
         flock flourish forget forgive frighten frustrate fuel glow grapple gratify grieve guess hamper harbour \
         haunt hinder hurt idolise ignite ignore impair impede imperil impose impress incite inflate inspire invent \
         invite irritate justify lament lack matter misjudge misread misunderstand mourn nag nurture obstruct \
         offend outdo outweigh overestimate overlook oversimplify overstate overwhelm pine plead please praise \
         presume profit prolong prosper punish rationalise reassure regret relish resemble resonate restrain \
         retreat reward romanticise scare scramble seduce shine shrug shun shy sicken simmer smash soar spoil \
         squash stagger stagnate startle stink struggle stumble succumb suffer surpass tease tempt terrify thrive \
         threaten topple tremble trouble underestimate underwhelm unsettle upend uphold uplift urge value vanish \
         vex waver yearn yield aspire belong boost care compromise compete concern contradict convince counter \
         cultivate curb dare defend depend disguise disrupt distract divert dodge doubt duck elevate enhance equate \
         escape exemplify fix foster guarantee illuminate imagine improve jolt label learn lecture maximise \
         motivate oblige outlast overcome persuade propel protect prove pursue reassess reclaim reinvent rely \
         remind reshape revive risk satisfy save scream seize serve settle shape sink spur stall strive strengthen \
         suit sustain tolerate transform undo unite validate warrant widen abhor accentuate acquiesce alienate \
         anoint assuage atone augur backpedal backslide balk bask befall belie bemuse bode cater chasten clog coax \
         console crystallise crystallize curdle daunt deepen deflate deflect delve demoralise demystify depress \
         derail deteriorate detract dilute disarm dispel dissuade downplay dramatise dwarf ebb eclipse edify \
         empathise empathize empower enchant energise energize enliven enshrine enthral enthuse exasperate exhaust \
         exude flirt forfeit fortify frown fulfil fulfill galvanise galvanize gamble glimpse harden hark hasten \
         hedge hesitate hinge imbue immerse implore inhibit instil instill intensify invigorate jar jostle lag \
         linger loom lure magnify mask mesmerise mire mollify mystify necessitate nourish nudge outclass outgrow \
         outlive outshine outsmart outstrip outwit overdo overshadow pacify perplex pervade placate ponder preclude \
         prevail prop puncture rankle reaffirm reap reckon reconcile rectify redeem redress reimagine rejoice \
         rekindle relent remedy resort resurrect rethink reverberate revitalise revitalize revolve rile salvage sap \
         savour savor scupper seethe sharpen shudder sidestep skirt snowball soften soothe splinter squirm stray \
         straddle suffice supplant surmount tinker transcend typify unify unmask unpack uproot vanquish veer \
         vindicate wane whet wilt wobble wrestle sleepwalk",
    ),
    (
        F::Loaded,
        Form::Noun,
        "activist-class bureaucrat bureaucracy globalist globalism leftist leftism rightist woke wokeness wokeism \
         neocon neoliberal neoliberalism marxist marxism communist collectivist statist imperialist imperialism \
         colonialist plutocrat plutocracy oligarch oligarchy kleptocrat kleptocracy technocrat technocracy \
         apparatchik mandarin warmongering hawk dove pundit commentariat chattering intelligentsia bourgeoisie \
         capitalist proletariat ruling-class overlord ilk gang horde swarm mainstream establishment insider crusade \
         crusader brigade mafia junket fatcat rabble-rouser firebrand do-gooder snowflake sheeple newspeak \
         thoughtcrime bogeymen narrative virtue-signaller alarmist denier hardliner ultranationalist supremacist \
         populace cronies elites masses patriot patriotism patriotic freedom-loving indoctrinated radicalised \
         radicalized brainwashed politicised politicized weaponised agitator antifa aristocrat billionaire \
         bolshevik caste collectivism corporatism corporatist culture-warrior diehard eurocrat fundamentalist \
         fundamentalism fat-cat gatekeeper grandee hegemon illegals infidel interventionist interventionism \
         islamism jacobin keynesian leftie lefty libtard luddite maga magnate mccarthyism mccarthyite militarist \
         mogul multiculturalism multiculturalist nativism neocolonialism neoconservative nomenklatura open-borders \
         paymaster plebs political-correctness politico powerbroker progressives puppet-master rent-seeker rentier \
         robber-baron serf serfdom sjw stalinism stalinist statism tankie theocracy theocrat tycoon ultra-rich \
         underclass utopian utopianism vassal vested-interest welfare-queen westernised whiteness yuppie anti-white \
         anti-american anti-western bigwig class-war class-warfare deplatforming ruling-elite spin-doctor \
         super-rich superrich war-machine warlord jackboot jackbooted identitarian ethnonationalist \
         grievance-industry nanny-state big-business special-interest lamestream",
    ),
    (
        F::Ideology,
        Form::Noun,
        "capitalism socialism socialist nationalism nationalist liberalism conservatism colonialism feminism \
         feminist globalisation globalization libertarian libertarianism progressivism secularism monarchism \
         revolution revolutionary redistribution working-class middle-class proletarian modernity modernism \
         individualism materialist consumerism humanism rationalism utilitarianism meritocracy meritocratic \
         aristocracy sovereignty intellectual peasantry peasant left-wing right-wing leftwing rightwing \
         conservative liberal bourgeois communism superstructure accumulation exploiter colonizer coloniser \
         imperial empire republicanism federalism anarchism anarchist unionism commune commons welfare-state \
         free-market free-speech laissez-faire status-quo social-contract civil-society postmodern postmodernism \
         postmodernist relativism diversity equity inclusion patriarchy gender identity-politics religion theology \
         faith-based spirituality secular piety christendom",
    ),
    (
        F::Abstraction,
        Form::Noun,
        "principle morality ethic conscience freedom liberty democracy justice civilisation civilization mankind \
         humankind society culture tradition identity destiny fate history reality fact logic reason argument \
         notion concept doctrine philosophy creed worldview mindset mentality instinct impulse temptation desire \
         lesson legacy dream spirit essence nature consequence crisis debate premise assumption proposition \
         question answer solution problem challenge explanation opportunity necessity responsibility obligation \
         duty power force threat sense point purpose motive price thing idea theory belief attitude mind viewpoint \
         imperative perspective outlook discourse phenomenon ambition distinction criterion analogy objection \
         metaphor framework theme allegiance precedent inclination perception realisation realization mantra \
         sentiment meaning norm emotion thought intention motto revelation equation calculus quest prospect \
         impression incentive psychology legitimacy psyche paradigm tendency era generation future past \
         consciousness mystery world life story conversation affair circumstance contrast",
    ),
];
