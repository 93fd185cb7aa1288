//! Whose voice it is: the author speaks as “I” or “we”, to a “you”, and says what should be done.
//!
//! Source: own writing. Reason: who says “I think” or “should” in an own sentence leaves no doubt whose view it is.
//! Figure: of 185 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 73 % are labelled subjective (of all: 48 %).

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (F::FirstPerson, Form::Exact, "i i'm i've i'd i'll me my mine myself"),
    (F::Inclusive, Form::Exact, "we we're we've we'd we'll us our ours ourselves let's"),
    (F::Address, Form::Exact, "you you're you've you'd you'll your yours yourself yourselves"),
    (F::Duty, Form::Exact, "should shouldn't must mustn't ought oughtn't needn't"),
];

/// Word sequences, `|` between them; hyphens are spaces.
pub(super) const PHRASES: &[(F, &str)] = &[
    (
        F::Stance,
        "in my view|in my opinion|in my mind|in my book|in my experience|to my mind|to my eye|my view|my guess|\
         my point|i think|i believe|i feel|i suspect|i fear|i hope|i doubt|i wonder|i argue|i would argue|\
         i'd argue|i would say|i'd say|i find|i guess|i suppose|i imagine|i submit|i contend|i confess|i admit|\
         i have to admit|i must admit|i must say|i prefer|i want|i wish|i'm afraid|i am afraid|i'm sure|i am sure|\
         i'm convinced|i am convinced|i'm not sure|i am not sure|i don't think|i do not think|i don't believe|\
         i do not believe|i don't know|i can't help|i cannot help|i agree|i disagree|i worry|we believe|we think|\
         we feel|we know that|as i see it|if you ask me|for my part|speaking for myself|call me|count me|our view|\
         in our view|in our opinion|i'm glad|i am glad|i'm happy|i am happy|i was struck|i can't imagine|\
         i cannot imagine|i realise|i realize|i love|i hate|i like|i dislike|i loathe|i despise|i admire|i trust|\
         i refuse|i insist|i regret|i care|i mean|i dare say|i daresay|i for one|i personally|my own view|my hope|\
         my fear|my hunch|my sense|my feeling|my favourite|my favorite|my advice|my instinct|my problem with|\
         let me be clear|trust me|believe me|mark my words|dare i say|it strikes me|it seems to me|strikes me as|\
         we hope|we fear|we wish|we suspect|we all know|as far as i",
    ),
    (
        F::Duty,
        "need to|needs to|needed to|have to|has to|had better|it is time|it's time|high time|let us|cannot afford|\
         can't afford|can ill afford|it is vital|it is essential|it is crucial|it is important|it is imperative|\
         it is incumbent|the time has come|no excuse|deserve to|deserves to|would do well|would be wise|\
         would be wrong|would be better|is long overdue|are long overdue|must not|the least we|the least they|the least you|owe it|have no right|\
         has no right|have a duty|has a duty|have an obligation|has an obligation|it is our duty|is a must|\
         are a must|enough is enough|it behoves|it behooves|must be stopped|don't let|do not let|never let|\
         don't forget|do not forget|let's not|let us not|think twice|think again|long past time|past time|\
         about time|it is not too late|it's not too late|must change|needs to change|should be ashamed|\
         is the duty of|the onus is|the right thing|the wrong thing|would be foolish|would be unwise|\
         would be a mistake|would be folly|would be madness|would be naive|may as well|might as well|better off|\
         is worth|are worth|worth remembering|worth noting|worth asking|no substitute for|is no time|\
         now is the time|has no place|have no place|cannot be allowed|can't be allowed|cannot continue|\
         can't continue|cannot go on|can't go on",
    ),
];
