//! Reading something into the facts: modals of possibility, hedges, verbs of interpretation.
//!
//! Source: own writing. Reason: a reading of the facts without a source is analysis; the same words beside a source are the source’s.
//! Figure: of 284 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 56 % are labelled subjective (of all: 48 %).

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (F::Possibility, Form::Exact, "may might could mightn't"),
    (F::Hypothesis, Form::Exact, "would wouldn't couldn't"),
    (F::Prediction, Form::Exact, "will won't shall"),
    (F::If, Form::Exact, "if"),
    (
        F::Doubt,
        Form::Exact,
        "perhaps maybe probably presumably arguably seemingly possibly conceivably supposedly ostensibly unlikely \
         doubtless purportedly apparently somehow somewhat theoretically hypothetically nominally notionally \
         outwardly reputedly ostensible purported conceivable",
    ),
    (
        F::Interpretation,
        Form::Exact,
        "seem seems seemed appears suggests hints implies betrays underpin underpins epitomises epitomizes \
         exemplifies encapsulates symbolises symbolizes smacks stems reeks heralds foreshadows illustrates \
         underscores underlines proves signifies embodies mirrors echoes highlights reveals belies portends \
         bespeaks connotes demonstrates signalled illustrate reflects attests speaks",
    ),
];

/// Word sequences, `|` between them; hyphens are spaces.
pub(super) const PHRASES: &[(F, &str)] = &[(
    F::Interpretation,
    "seem to|seems to|appears to|appear to|hint at|hints at|hinted at|points to|point to|amounts to|amount to|tantamount to|\
         speaks volumes|raises questions|raises the question|raise the question|begs the question|\
         remains to be seen|it remains unclear|smacks of|paves the way|sends a message|sends a signal|a sign of|\
         a sign that|a signal that|a symptom of|a testament to|a reminder that|a reminder of|a reflection of|\
         open up|in theory|at least in theory|no coincidence|not a coincidence|no accident|reads like|reads as|\
         looks like|looks set to|looks as if|feels like|feels as if|sounds like|may be because|\
         may have been because|might be because|suggest that|suggests that|shows that|show that|shows how|\
         shows just|means that|mean that|it means|serves as|serves to|stands in contrast|in stark contrast|\
         translate into|translate to|could prove|may prove|might prove|may signal|could signal|might signal|\
         may well|might well|could well|may say|present opportunities|presents an opportunity|is likely to|\
         are likely to|is unlikely to|are unlikely to|is bound to|are bound to|is set to become|risks becoming|\
         boils down to|boil down to|comes down to|come down to|attests to|attest to|harks back|calls into question|\
         called into question|casts doubt on|cast doubt on|lays bare|laid bare|goes to show|is evidence of|\
         is proof of|is proof that|is a mark of|is a measure of|a case of|a question of|a product of|\
         a consequence of|has become a|has turned into|risks being|is destined to|are destined to|is doomed to|\
         are doomed to|to all intents and purposes|for all intents and purposes|at heart|at its core|at its heart|\
         at root|in the making|in all likelihood|chances are|odds are|it could be that|it may be that|\
         it might be that|one could argue|one might argue|one might say|one would think|you could say|\
         some might say|it is as if|it's as if|as it were|so to speak|could hardly|can hardly|would hardly|may yet|\
         might yet|could yet|says more about|says a lot about|tells us|tell us|reminds us|remind us|in hindsight|\
         in retrospect|with hindsight",
)];
