//! What each feature is worth by hand: where a passage says which of its words weighed most, and where a text is too short for its
//! surroundings to say anything.
//!
//! Set by hand, then moved once towards a ridge regression on CheckThat! 2025 English (train and dev, 1,292 sentences); rounded to 0.05.
//! In an article of some length, whether a sentence is marked is the learned numbers' business.

use super::Does;
use super::feature::{COUNT, Feature, Feature as F, Values};

/// One row: a feature, what one occurrence adds to the log-odds that a sentence is the author's opinion, and what a passage does
/// that has it; `None` for what speaks against opinion, which is no reason.
type Row = (Feature, f32, Option<Does>);

/// Log-odds of a sentence in which nothing is seen: three in ten such sentences are somebody's view all the same.
const BIAS: f32 = -0.88;

/// The weights, in the order of [`Feature`].
pub(crate) const WEIGHTS: [Row; COUNT] = [
    (F::Stance, 1.20, Some(Does::View)),
    (F::FirstPerson, 0.20, Some(Does::FirstPerson)),
    (F::Inclusive, 0.55, Some(Does::We)),
    (F::Address, 0.40, Some(Does::Address)),
    (F::Duty, 0.95, Some(Does::Should)),
    (F::Possibility, 0.35, Some(Does::Speculates)),
    (F::Hypothesis, 0.30, Some(Does::Supposes)),
    (F::Prediction, 0.15, Some(Does::Predicts)),
    (F::Doubt, 0.55, Some(Does::Hedges)),
    (F::Interpretation, 0.65, Some(Does::Interprets)),
    (F::Certainty, 0.35, Some(Does::Asserts)),
    (F::Intensifier, 0.40, Some(Does::Intensifies)),
    (F::Focus, 0.10, Some(Does::Emphasises)),
    (F::Absolute, 0.35, Some(Does::Generalises)),
    (F::Attitude, 0.70, Some(Does::Attitude)),
    (F::HarshQuality, 1.10, Some(Does::JudgesHarshly)),
    (F::Criticism, 0.60, Some(Does::Criticises)),
    (F::HighPraise, 0.95, Some(Does::PraisesHighly)),
    (F::Praise, 0.30, Some(Does::Praises)),
    (F::HarshNoun, 0.90, Some(Does::JudgesHarshly)),
    (F::CriticalNoun, 0.25, Some(Does::Criticises)),
    (F::PraiseNoun, 0.20, Some(Does::Praises)),
    (F::HarshVerb, 0.60, Some(Does::JudgesHarshly)),
    (F::EvaluativeVerb, 0.10, Some(Does::Judges)),
    (F::Loaded, 0.50, Some(Does::Loaded)),
    (F::Ideology, 0.25, Some(Does::Doctrines)),
    (F::Abstraction, 0.10, Some(Does::Argues)),
    (F::Emotion, 0.15, Some(Does::Feeling)),
    (F::Comparison, 0.20, Some(Does::Compares)),
    (F::Concession, 0.25, Some(Does::Weighs)),
    (F::But, 0.15, Some(Does::Weighs)),
    (F::Argument, 0.35, Some(Does::Argues)),
    (F::If, 0.10, Some(Does::Supposes)),
    (F::Negation, 0.25, Some(Does::Denies)),
    (F::Negated, 0.30, Some(Does::DeniesExpectation)),
    (F::Generic, 0.20, Some(Does::Generalises)),
    (F::Informal, 0.30, Some(Does::Casual)),
    (F::Demonstrative, 0.20, Some(Does::Comments)),
    (F::Idiom, 0.65, Some(Does::Figure)),
    (F::Irony, 0.60, Some(Does::Distances)),
    (F::Imperative, 0.50, Some(Does::CallsOn)),
    (F::Question, 0.45, Some(Does::Asks)),
    (F::Exclamation, 0.70, Some(Does::Exclaims)),
    (F::ScareQuote, 0.40, Some(Does::DoubtMarks)),
    (F::Dash, 0.05, Some(Does::Aside)),
    (F::Colon, 0.05, Some(Does::Explains)),
    (F::Bracket, 0.00, Some(Does::Aside)),
    (F::Conjunction, 0.20, Some(Does::GoesOn)),
    (F::Present, 0.15, Some(Does::General)),
    (F::Bare, 0.15, Some(Does::Bare)),
    (F::Timeless, 0.30, Some(Does::Timeless)),
    (F::Short, 0.00, None),
    (F::Long, 0.05, Some(Does::Long)),
    (F::Past, -0.15, None),
    (F::Number, -0.50, None),
    (F::Name, -0.10, None),
    (F::Time, -0.20, None),
    (F::Procedure, -0.40, None),
    (F::Event, -0.15, None),
    (F::Thought, -0.20, None),
    (F::HedgeOfReporting, -0.50, None),
    (F::Plain, 0.00, None),
    (F::Quoted, -0.95, None),
    (F::Verdict, 0.50, Some(Does::Judges)),
    (F::Person, 0.00, None),
];

/// What one occurrence of a feature adds.
pub(crate) fn weight(feature: Feature) -> f32 {
    WEIGHTS.get(feature as usize).map_or(0.0, |(_, weight, _)| *weight)
}

/// A sentence's log-odds by what is seen in it, by these weights alone.
pub(crate) fn score(values: &Values) -> f32 {
    BIAS + WEIGHTS.iter().zip(values).map(|((_, weight, _), value)| weight * value).sum::<f32>()
}
