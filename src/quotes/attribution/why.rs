//! The reasons of a quotation: what tied it to its cue or source.

use super::super::Why;
use super::super::scene::Scene;
use super::stretches::{Choice, Ranked};
use super::weights::{ClauseFeature, QuoteFeature as F};

/// What tied a marked stretch to its cue or source.
pub fn of_stretch(scene: &Scene<'_, '_>, ranked: &Ranked) -> Option<Why> {
    let has = |feature: F| ranked.seen.iter().any(|(seen, _)| *seen == feature);
    let text = |mention: usize| {
        let span = scene.mentions.get(mention).and_then(|m| scene.reading.span(&m.tokens));
        span.map_or_else(String::new, |span| scene.reading.article.text(span).to_owned())
    };
    Some(match ranked.choice {
        Choice::Cue(cue, _) => {
            let span = scene.cues.get(cue).and_then(|cue| scene.reading.span(&cue.tokens));
            let word = span.map_or_else(String::new, |span| scene.reading.article.text(span).to_owned());
            match () {
                () if has(F::AfterGap0) => Why::RightAfter(word),
                () if has(F::AfterGap2) || has(F::AfterGap5) || has(F::AfterFar) => Why::After(word),
                () if has(F::BeforeGap0) => Why::RightBefore(word),
                () if has(F::PreviousSentence) => Why::SentenceBefore(word),
                () if has(F::PreviousBlock) => Why::ParagraphBefore(word),
                () if has(F::NextSentence) => Why::SentenceAfter(word),
                () => Why::Before(word),
            }
        }
        Choice::Continues(..) if has(F::ContinuesBlock) => Why::ContinuesParagraph,
        Choice::Continues(..) => Why::Continues,
        Choice::Bare(mention) if has(F::BareColon) => Why::Colon(text(mention)),
        Choice::Bare(mention) => Why::Beside(text(mention)),
        Choice::Unknown | Choice::Nobody => return None,
    })
}

/// What tied a clause to its cue.
pub fn of_clause(scene: &Scene<'_, '_>, cue: usize, seen: &[(ClauseFeature, f32)]) -> Why {
    let has = |feature: ClauseFeature| seen.iter().any(|(s, _)| *s == feature);
    let span = scene.cues.get(cue).and_then(|cue| scene.reading.span(&cue.tokens));
    let word = span.map_or_else(String::new, |span| scene.reading.article.text(span).to_owned());
    if has(ClauseFeature::Trailing) {
        Why::ClauseBefore(word)
    } else if has(ClauseFeature::OpensThat) {
        Why::ThatClause(word)
    } else {
        Why::ClauseAfter(word)
    }
}
