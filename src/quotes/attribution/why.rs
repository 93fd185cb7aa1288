//! The reasons of a quotation, in plain words.

use super::super::scene::Scene;
use super::stretches::{Choice, Ranked};
use super::weights::{ClauseFeature, QuoteFeature as F};

/// What tied a marked stretch to its cue or source.
pub fn of_stretch(scene: &Scene<'_, '_>, ranked: &Ranked) -> String {
    let has = |feature: F| ranked.seen.iter().any(|(seen, _)| *seen == feature);
    let text = |mention: usize| {
        let span = scene.mentions.get(mention).and_then(|m| scene.reading.span(&m.tokens));
        span.map_or("", |span| scene.reading.article.text(span))
    };
    match ranked.choice {
        Choice::Cue(cue, _) => {
            let span = scene.cues.get(cue).and_then(|cue| scene.reading.span(&cue.tokens));
            let word = span.map_or("", |span| scene.reading.article.text(span));
            let place = match () {
                () if has(F::AfterGap0) => "right after the closing mark",
                () if has(F::AfterGap2) || has(F::AfterGap5) || has(F::AfterFar) => "after the closing mark",
                () if has(F::BeforeGap0) => "right before the opening mark",
                () if has(F::PreviousSentence) => "in the sentence before",
                () if has(F::PreviousBlock) => "in the paragraph before",
                () if has(F::NextSentence) => "in the sentence after",
                () => "before the opening mark",
            };
            format!("“{word}” {place}")
        }
        Choice::Continues(..) if has(F::ContinuesBlock) => {
            "goes on from the quotation in the paragraph before".to_owned()
        }
        Choice::Continues(..) => "goes on from the quotation before".to_owned(),
        Choice::Bare(mention) if has(F::BareColon) => {
            format!("“{}” and a colon before the opening mark", text(mention))
        }
        Choice::Bare(mention) => format!("“{}” beside it, without a reporting word", text(mention)),
        Choice::Nobody => String::new(),
    }
}

/// What tied a clause to its cue.
pub fn of_clause(scene: &Scene<'_, '_>, cue: usize, seen: &[(ClauseFeature, f32)]) -> String {
    let has = |feature: ClauseFeature| seen.iter().any(|(s, _)| *s == feature);
    let span = scene.cues.get(cue).and_then(|cue| scene.reading.span(&cue.tokens));
    let word = span.map_or("", |span| scene.reading.article.text(span));
    if has(ClauseFeature::Trailing) {
        format!("“{word}” after the clause, no marks")
    } else if has(ClauseFeature::OpensThat) {
        format!("“{word}” and “that” before the clause, no marks")
    } else {
        format!("“{word}” before the clause, no marks")
    }
}
