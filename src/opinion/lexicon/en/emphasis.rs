//! Boosters: certainty, degree, focus, totality, comparison.
//!
//! Source: own writing. Reason: reports measure, opinions insist; each word is weak by itself, and weighed so.
//! Figure: of 413 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 56 % are labelled subjective (of all: 48 %).

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (
        F::Certainty,
        Form::Exact,
        "clearly obviously certainly surely undoubtedly plainly definitely indeed inevitably undeniably \
         unquestionably naturally evidently inescapably indisputably manifestly assuredly patently transparently \
         unmistakably categorically doubtlessly emphatically incontrovertibly inarguably incontestably invariably \
         indubitably irrefutably undisputedly unequivocally unavoidably unavoidable undeniable unmistakable \
         inescapable obvious evident undoubted unquestionable indisputable irrefutable incontrovertible",
    ),
    (
        F::Intensifier,
        Form::Exact,
        "very extremely incredibly absolutely utterly completely totally entirely truly really deeply highly \
         profoundly hugely massively wildly wholly thoroughly terribly awfully enormously immensely vastly \
         intensely fiercely desperately exceedingly perfectly hopelessly hideously insanely ridiculously \
         stupendously downright outright sheer mere utter overly unduly excessively supremely decidedly notoriously \
         famously glaringly painfully blatantly woefully grossly fundamentally radically infinitely dangerously so \
         such abundantly acutely amply astronomically chronically colossally damned endlessly eternally \
         exponentially firmly flatly fully gravely immeasurably inherently inordinately irretrievably irrevocably \
         markedly monumentally quintessentially singularly sorely squarely strictly uncommonly untold unusually \
         unutterably utmost vehemently veritable vast enormous gigantic gargantuan colossal monumental boundless \
         endless limitless countless innumerable myriad immeasurable unfailingly unerringly",
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
         forever ever every everywhere whatever whoever whatsoever nary naught nought",
    ),
    (
        F::Comparison,
        Form::Exact,
        "more less most least better worse best worst too enough greater greatest bigger biggest deeper deepest \
         harder hardest easier easiest stronger strongest weaker weakest smarter wiser richer poorer uglier finest \
         strangest saddest cruellest safer freer fairer brighter darker darkest sharper simpler simplest grander \
         grandest unlike equally comparable lesser lowest highest finer fairest boldest wisest richest poorest \
         sanest safest freest noblest grimmest bleakest dullest nastiest sillier silliest crazier craziest dumber \
         dumbest meanest toughest tougher sweeter sweetest kinder kindest grimmer starker starkest purer purest \
         truer truest rarest rarer oddest stranger cleverer cleverest sharpest steepest sheerest ugliest happiest \
         happier sadder luckier luckiest likeliest costlier costliest deadliest mightiest loftiest proudest \
         bitterest harsher harshest crueller crueler gentler milder stupider stupidest fewer",
    ),
];

/// Word sequences, `|` between them; hyphens are spaces.
pub(super) const PHRASES: &[(F, &str)] = &[(
    F::Certainty,
    "of course|no doubt|without doubt|without a doubt|beyond doubt|beyond question|make no mistake|\
         needless to say|it goes without saying|for sure|to be sure|most certainly|let there be no|\
         there is no question|there is no doubt|there can be no|it is clear|it's clear|it is obvious|it's obvious|\
         it is evident|as everyone knows|as we all know|as we know|the fact is|the truth is|the reality is|\
         the fact remains|the point is|let's be clear|let us be clear|let's be honest|let's face it|in truth|\
         in reality|in fact|as a matter of fact|you bet|beyond a doubt|beyond any doubt|beyond dispute|\
         by any measure|by any standard|hands down|plain and simple|pure and simple|full stop|end of story|\
         there's no denying|there is no denying|there's no doubt|there's no question|no question|it is undeniable|\
         it is certain|rest assured|the plain fact|the simple fact|the simple truth|the hard truth|the sad truth|\
         the plain truth|the harsh reality|the sad reality|nothing could be further|it stands to reason|\
         it is self evident|self evident|make no bones",
)];
