//! The joints of an argument: concession, inference, negated expectation, generic subjects.
//!
//! Source: own writing. Reason: weak signs that come in numbers: a sentence with three of them argues.
//! Figure: of 640 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 56 % are labelled subjective (of all: 48 %).

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (
        F::Concession,
        Form::Exact,
        "yet however although though nevertheless nonetheless whereas regardless still instead despite otherwise \
         albeit whilst granted",
    ),
    (F::But, Form::Exact, "but"),
    (
        F::Argument,
        Form::Exact,
        "therefore thus hence because thereby therein wherein consequently accordingly moreover furthermore besides \
         anyway ultimately why unless lest insofar inasmuch hitherto henceforth whence whereby wherefore likewise \
         conversely nowadays firstly secondly thirdly lastly namely",
    ),
    (
        F::Negation,
        Form::Exact,
        "not no nor neither cannot can't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't \
         without ain't dont",
    ),
    (
        F::Generic,
        Form::Exact,
        "one oneself people folks someone somebody somewhere something ordinary everyday citizen citizens taxpayer \
         taxpayers americans westerners humans everyman public nation nations men women folk majority",
    ),
    (F::Demonstrative, Form::Exact, "this these those that's it's there's here here's what's"),
];

/// Word sequences, `|` between them; hyphens are spaces.
pub(super) const PHRASES: &[(F, &str)] = &[
    (
        F::Argument,
        "in other words|that is why|that's why|this is why|which is why|the reason is|for this reason|\
         that is to say|the problem is|the problem with|the trouble is|the trouble with|the question is|\
         the real question|the answer is|the lesson|the irony|the explanation|after all|in short|in essence|\
         in effect|in the end|at the end of the day|on the other hand|on the contrary|by contrast|the more|\
         the less|to put it|put simply|simply put|put another way|first and foremost|it follows|what matters|\
         what is needed|what we need|what this means|what it means|all the more|so much so|as long as|so long as|\
         in the name of|for the sake of|under the guise of|in the guise of|in disguise|on behalf of|\
         at the expense of|in favour of|at a time when|in an age of|in a world where|in this sense|in a sense|\
         in a way|the very|the sheer|this kind of|that kind of|this sort of|that sort of|the kind of|the sort of|\
         a kind of|a sort of|some kind of|some sort of|rather than|instead of|less about|more about|as opposed to|\
         from an overall point of view|from this point of view|one thing is|if anything|what if|even if|only if|\
         precisely because|simply because|for the simple reason|the point of|the key is|the key to|the real issue|\
         the real problem|the real reason|the real story|the bigger picture|the bottom line|the upshot|\
         the net effect|the alternative is|the choice is|the danger is|the risk is|the difference is|the trick is|\
         the challenge is|the challenge for|the same is true|the same goes for|the opposite is true|\
         the reverse is true|quite the opposite|quite the contrary|and yet|but then|then again|even so|that said|\
         having said that|be that as it may|all the same|by the same token|for that matter|in that sense|if so|\
         on the one hand|on balance|all in all|by and large|when all is said|that is not to say|this is not to say|\
         to be clear|to put it mildly|to put it bluntly|to say nothing of|put bluntly|first of all|to begin with|\
         for one thing|for starters|above all|most of all|no matter|whether or not|like it or not|\
         one way or another|sooner or later|in the long run|in the short run|time and again|time after time|\
         over and over|again and again|yet again|to this day|as ever|as always|as usual|for too long|\
         for far too long|of our time|of our age|in our time|in today's world|these days|the likes of|\
         when it comes to|in the face of|at the hands of|at the mercy of|at the heart of|in the grip of|\
         on the brink of|on the verge of|in the shadow of|in the service of|a far cry from|another matter|\
         nothing like|anything like|or rather|or worse|if at all|as such|what is more|what's more|what is worse|\
         what's worse|which is to say|so what|all of this|all this|none of us|most of us|many of us|some of us|\
         all of us|the rest of us|each of us|so many|so much|so little|so few|more often than not|and so|it takes|\
         takes more than|first place",
    ),
    (
        F::Negated,
        "nothing more than|nothing less than|nothing but|nothing short of|little more than|no more than a|\
         anything but|far from|not only|not just|not merely|not simply|not so much|not because|not to mention|\
         let alone|much less|no longer|not even|no such thing|nothing to do with|nothing new|not enough|no reason|\
         no sense|no point|no need|no amount|there is no|there's no|there is nothing|there's nothing|there are no|\
         there is little|there is something|never before|none of this|none of that|by no means|in no way|it is not|\
         it's not|this is not|this isn't|that is not|that's not|they are not|they're not|we are not|hardly a|\
         scarcely a|nowhere near|not remotely|not in the least|not the slightest|not a single|not exactly|\
         not necessarily|not at all|not really|no mere|no ordinary|no match for|no friend of|no fan of|\
         no stranger to|no secret|no mean feat|isn't about|isn't just|isn't only|wasn't just|is not about|\
         does not mean|doesn't mean|do not mean|don't mean|cannot simply|can't just|cannot just|there isn't|\
         there aren't|without so much|fails to|fail to see|lack of|lacking in|too little|too few|too late|\
         too often|too many|too much|neither here nor",
    ),
];
