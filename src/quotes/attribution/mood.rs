//! Reported sentences without a cue: where a language has a mood for them. "Er sagte, die Brücke sei alt. Sie müsse gesperrt werden."

use super::super::people::resolve::Resolver;
use super::super::scene::Scene;
use super::super::{Quotation, QuotationKind, Why};
use super::Draft;
use crate::article::Span;

/// The mood also marks a wish or what is only thought of.
const CONFIDENCE: f32 = 0.6;

/// Adds the sentences in the mood of reported speech that follow what somebody said in their paragraph.
pub fn add(scene: &Scene<'_, '_>, resolver: &Resolver<'_, '_, '_>, drafts: &mut Vec<Draft>) {
    let reading = scene.reading;
    // For each sentence, who is quoted in it last.
    let mut said: Vec<Option<Option<usize>>> = vec![None; reading.sentences.len()];
    let mut held = vec![false; reading.sentences.len()];
    for draft in drafts.iter() {
        for span in &draft.quotation.spans {
            let sentence = scene.sentence_of.get(reading.token_at(span)).copied();
            if let Some((said, held)) = sentence.and_then(|i| Some((said.get_mut(i)?, held.get_mut(i)?))) {
                *said = Some(draft.source);
                *held = true;
            }
        }
    }
    for index in 1..reading.sentences.len() {
        let pair = reading.sentences.get(index - 1).zip(reading.sentences.get(index));
        let Some((_, sentence)) = pair.filter(|(before, sentence)| before.block == sentence.block) else { continue };
        let source = said.get(index - 1).copied().flatten();
        if held.get(index).copied().unwrap_or(true) || !scene.in_reported_mood(index) {
            continue;
        }
        let Some((source, span)) = source.zip(reading.span(&sentence.tokens)) else { continue };
        let text = reading.article.text(span);
        let span = Span { end: span.start + text.trim_end_matches(['.', ' ']).len(), ..span };
        if let Some(slot) = said.get_mut(index) {
            *slot = Some(source);
        }
        let speaker = source.and_then(|i| resolver.speaker(i));
        let why = std::iter::once(Why::Mood);
        drafts.push(Draft {
            quotation: Quotation {
                spans: vec![span],
                kind: QuotationKind::Indirect,
                cue: None,
                source: None,
                confidence: CONFIDENCE,
                why: why.chain(speaker.as_ref().and_then(|speaker| speaker.why.clone())).collect(),
                speaker: speaker.map(|speaker| speaker.name),
                unnamed: false,
                certain: false,
            },
            cue: None,
            source,
            implied: None,
        });
    }
}
