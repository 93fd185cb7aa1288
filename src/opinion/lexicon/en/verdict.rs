//! Verbs that weigh, loaded labels, and the abstractions in which arguments are led.
//!
//! Source: own writing. Reason: arguments are led in abstractions and labels, reports in names and numbers.
//! Figure: of 489 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 57 % are labelled subjective (of all: 48 %).

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (
        F::EvaluativeVerb,
        Form::Verb,
        "abandon absorb accommodate admire appreciate beg bless bother celebrate claw compound confuse deny \
         deserve discourage dominate dread drown echo encourage endure evade excel excuse fail favour favor flock \
         flourish forget forgive fuel glow guess harbour haunt hurt ignore impose impress inspire invite justify \
         lack matter overlook pine plead please praise profit punish reassure regret resemble restrain retreat \
         reward scare scramble seduce shine shrug shy smash spoil squash stink struggle stumble suffer tease \
         thrive threaten tremble trouble uphold urge value vanish yield belong boost care compromise compete \
         concern convince counter curb dare defend depend disguise disrupt distract divert dodge doubt duck \
         enhance escape fix foster guarantee imagine improve jolt label learn lecture overcome persuade protect \
         prove pursue reclaim rely remind revive risk satisfy save scream seize serve settle shape sink spur stall \
         strive strengthen suit sustain tolerate transform undo unite warrant widen",
    ),
    (
        F::Loaded,
        Form::Noun,
        "activist-class bureaucrat bureaucracy globalist globalism leftist leftism rightist woke wokeness wokeism \
         neocon neoliberal neoliberalism marxist marxism communist collectivist statist imperialist imperialism \
         colonialist plutocrat plutocracy oligarch oligarchy kleptocrat kleptocracy technocrat technocracy \
         apparatchik mandarin warmongering hawk dove pundit commentariat chattering intelligentsia bourgeoisie \
         capitalist proletariat ruling-class overlord ilk gang horde swarm mainstream establishment insider \
         crusade crusader brigade mafia junket fatcat rabble-rouser firebrand do-gooder snowflake sheeple newspeak \
         thoughtcrime bogeymen narrative virtue-signaller alarmist denier hardliner ultranationalist supremacist \
         populace cronies elites masses patriot patriotism patriotic freedom-loving indoctrinated radicalised \
         radicalized brainwashed politicised politicized weaponised billionaire bolshevik caste culture-warrior \
         fat-cat magnate open-borders puppet-master rent-seeker robber-baron ultra-rich vassal vested-interest \
         welfare-queen anti-white anti-american anti-western class-war class-warfare ruling-elite spin-doctor \
         super-rich war-machine warlord nanny-state big-business special-interest",
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
        "principle morality conscience freedom liberty democracy justice civilization mankind society culture \
         tradition identity destiny fate history reality fact logic reason argument notion concept doctrine \
         philosophy creed instinct impulse temptation desire lesson legacy dream spirit essence nature consequence \
         crisis debate premise assumption proposition question answer solution problem challenge explanation \
         opportunity necessity responsibility obligation duty power force threat sense point purpose motive price \
         thing idea theory belief attitude mind viewpoint imperative perspective outlook discourse phenomenon \
         ambition distinction criterion analogy objection metaphor framework theme allegiance precedent \
         inclination perception realization mantra sentiment meaning norm emotion thought intention motto \
         revelation equation calculus quest prospect impression incentive psychology legitimacy psyche paradigm \
         tendency era generation future past consciousness mystery world life story conversation affair \
         circumstance contrast",
    ),
];
