//! Stance adverbs and frames, feelings, irony, casual words.
//!
//! Source: own writing. Reason: an adverb about the whole sentence (“sadly”) is the author’s, whoever acts in it.
//! Figure: of 101 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 64 % are labelled subjective (of all: 48 %).

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (
        F::Attitude,
        Form::Exact,
        "unfortunately sadly regrettably thankfully fortunately happily mercifully luckily alas ironically \
         tellingly curiously oddly strangely bizarrely amazingly astonishingly surprising unsurprising remarkably \
         surprisingly unsurprisingly predictably interestingly worryingly disturbingly alarmingly shockingly \
         crucially importantly frankly honestly admittedly hopefully understandably rightly wrongly conveniently \
         mysteriously refreshingly disappointingly inexplicably paradoxically paradoxical ironic irony ironies \
         tragically incredulously notwithstanding personally fittingly unexpectedly unimaginably coincidentally \
         revealingly pointedly wistfully unwittingly blithely doggedly inevitable",
    ),
    (
        F::Emotion,
        Form::Exact,
        "fear fears fearful afraid scared angry anger furious hate hates hated loved loves hopes hoped sorrow grief \
         grieving worried worries anxious anxiety ashamed guilt guilty jealous jealousy bored tired sick fed-up \
         disgusted appalled outraged horrified shocked stunned surprised surprise amazed astonished baffled puzzled \
         bewildered delighted thrilled excited disappointed disillusioned frustrated frustration humiliated \
         offended feel feels feeling felt wish wishes wished dreams cry cried tears laugh laughed laughing weep \
         wept",
    ),
    (
        F::Informal,
        Form::Exact,
        "well oh ah wow hey okay ok yes yeah nope gosh hell damn guy guys kid kids stuff lot lots bunch kinda sorta \
         gonna gotta wanna screw sucks dude huh sure thanks lol bloody goddamn heck darn boss cash er um ahem ha \
         haha whoa yikes ugh meh phew nah pal mate mates chap chaps bloke blokes gal dads moms grandma wacko weirdo \
         gizmo gunk crappy damnit dammit whatnot whatsit anyhow okey omg wtf btw imho",
    ),
];

/// Word sequences, `|` between them; hyphens are spaces.
pub(super) const PHRASES: &[(F, &str)] = &[
    (
        F::Attitude,
        "no wonder|little wonder|small wonder|rife with|riddled with|littered with|most telling|telling slip|it is no surprise|it's no surprise|not surprisingly|\
         hardly surprising|it is hard to|it's hard to|hard to see|hard to believe|hard to imagine|difficult to see|\
         difficult to imagine|it is a pity|it's a pity|it is a shame|it's a shame|how can|how could|how dare|\
         the interesting thing|the sad thing|the odd thing|the strange thing|the worst part|the best part|\
         more importantly|most importantly|worse still|worse yet|better still|to be fair|to be honest|\
         to say the least|at best|at worst|so much for|if only|as if|as though|it turns out|go figure|who knows|\
         never mind|god forbid|thank god|thank goodness|heaven knows|god knows|heaven forbid|good riddance|\
         shame on|what a|what an|what nonsense|to my surprise|to his credit|to her credit|to their credit|\
         to its credit|all too|only too|far too|way too|much too|too good to be true|hard to swallow|\
         hard to stomach|hard to fathom|hard to argue|hard to overstate|hard not to|difficult not to|impossible to|\
         impossible not to|it is easy to|it's easy to|it is tempting|it's tempting|tempting to|it is difficult to|\
         it's difficult to|it is impossible|it's impossible|it is worth|it's worth|it is telling|it is striking|\
         it is ironic|it is sad|it's sad|it is tragic|it is good|it's good|it is right|it is wrong|it's wrong|\
         it's nice|it is fair|it's fair|it is strange|it's strange|it is odd|it's odd|it is curious|\
         it is remarkable|it is absurd|the beauty of|the tragedy is|the tragedy of|the scandal is|the shame is|\
         the good news is|the bad news is|the best thing|the worst thing|the hypocrisy of|the absurdity of|\
         the catch is|with any luck|in vain|for once|at long last|for crying out loud|for goodness sake|let's hope|\
         let us hope|one hopes|one can only hope|we can only hope|one wonders|one can only wonder|makes you wonder|\
         you have to wonder|you'd think|you would think|is it any wonder|small comfort|cold comfort|\
         easier said than done|would have you believe|want you to believe|wants you to believe|want us to believe|\
         wants us to believe|in the first place",
    ),
    (
        F::Irony,
        "so called|self proclaimed|self styled|self appointed|quote unquote|air quotes|oh so|supposed to|\
         much vaunted|much touted|vaunted|much hyped|of all people|of all places|of all things|lo and behold|\
         surprise surprise|if you please|infinite wisdom|in its wisdom|god bless|fancy that|how convenient|\
         how quaint|what a surprise|possibly go wrong|you don't say|never fear|nice try|who would have thought|\
         who knew|big deal|good grief",
    ),
];
