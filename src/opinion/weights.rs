//! What each feature is worth.

use super::feature::{COUNT, Feature, Feature as F};

/// One row: a feature, what one occurrence adds to the log-odds that a sentence is the author's opinion, and what it is called
/// where a passage says why.
type Row = (Feature, f32, &'static str);

/// Log-odds of a sentence in which nothing is seen.
pub(crate) const BIAS: f32 = -0.9;

/// The weights, in the order of [`Feature`].
pub(crate) const WEIGHTS: [Row; COUNT] = [
    (F::Stance, 1.2, "says “I think”"),
    (F::FirstPerson, 0.3, "first person"),
    (F::Inclusive, 0.3, "“we”"),
    (F::Address, 0.4, "speaks to the reader"),
    (F::Duty, 0.6, "says what should be"),
    (F::Possibility, 0.3, "speculates"),
    (F::Hypothesis, 0.3, "supposes"),
    (F::Prediction, 0.1, "predicts"),
    (F::Doubt, 0.5, "hedges"),
    (F::Interpretation, 0.6, "interprets"),
    (F::Certainty, 0.5, "asserts"),
    (F::Intensifier, 0.3, "intensifies"),
    (F::Focus, 0.2, "emphasises"),
    (F::Absolute, 0.3, "generalises"),
    (F::Attitude, 0.6, "takes an attitude"),
    (F::HarshQuality, 1.0, "judges harshly"),
    (F::Criticism, 0.5, "criticises"),
    (F::HighPraise, 0.7, "praises highly"),
    (F::Praise, 0.3, "praises"),
    (F::HarshNoun, 0.8, "judges harshly"),
    (F::CriticalNoun, 0.3, "criticises"),
    (F::PraiseNoun, 0.3, "praises"),
    (F::HarshVerb, 0.7, "judges harshly"),
    (F::EvaluativeVerb, 0.3, "judges"),
    (F::Loaded, 0.4, "loaded word"),
    (F::Abstraction, 0.2, "argues"),
    (F::Emotion, 0.2, "feeling"),
    (F::Comparison, 0.2, "compares"),
    (F::Concession, 0.2, "weighs"),
    (F::But, 0.1, "weighs"),
    (F::Argument, 0.3, "argues"),
    (F::If, 0.1, "supposes"),
    (F::Negation, 0.2, "denies"),
    (F::Negated, 0.3, "denies an expectation"),
    (F::Generic, 0.1, "generalises"),
    (F::Informal, 0.3, "casual"),
    (F::Demonstrative, 0.1, "comments on what was said"),
    (F::Idiom, 0.6, "figure of speech"),
    (F::Irony, 0.6, "distances itself"),
    (F::Question, 0.7, "asks the reader"),
    (F::Exclamation, 0.7, "exclaims"),
    (F::ScareQuote, 0.3, "word in doubt marks"),
    (F::Dash, 0.1, "aside"),
    (F::Colon, 0.1, "explains"),
    (F::Bracket, 0.0, "aside"),
    (F::Conjunction, 0.2, "goes on arguing"),
    (F::Present, 0.2, "states as general"),
    (F::Bare, 0.3, "no name, number or date"),
    (F::Timeless, 0.4, "speaks of what holds at all times"),
    (F::Short, 0.0, "short"),
    (F::Long, 0.0, "long"),
    (F::Past, -0.2, "tells what happened"),
    (F::Number, -0.3, "numbers"),
    (F::Name, -0.1, "names"),
    (F::Time, -0.2, "dates"),
    (F::Procedure, -0.2, "words of reporting"),
    (F::Event, -0.2, "events"),
    (F::Thought, -0.4, "somebody's thoughts"),
    (F::HedgeOfReporting, -0.5, "hedges of reporting"),
    (F::Quoted, -1.0, "quotation"),
];
