//! Attribution: from cues, mentions and marked stretches to quotations with their sources.

mod cued;
mod cuts;
mod following;
pub mod indirect;
mod inner;
mod report;
pub mod sources;
pub mod stretches;
mod trace;
mod uncued;
pub mod weights;
mod why;

use super::people::resolve::Resolver;
use super::reading::Reading;
use super::scene::Scene;
use super::{Quotation, QuotationKind};
use crate::article::Span;
use sources::Source;
use stretches::{Choice, Ranked};
pub use trace::{Observed, Trace, trace};

/// Finds the quotations of a reading.
pub fn attribute(reading: &Reading<'_>) -> Vec<Quotation> {
    let scene = Scene::new(reading);
    let sources: Vec<Vec<Source>> = scene.cues.iter().map(|cue| sources::rank(&scene, cue)).collect();
    let ranked = stretches::rank(&scene, &sources, 1);
    let mut speaks = vec![false; scene.mentions.len()];
    for source in ranked.iter().filter_map(|choices| choices.first()?.choice.source()) {
        if let Some(slot) = speaks.get_mut(source) {
            *slot = true;
        }
    }
    let resolver = Resolver::new(&scene, &speaks);
    let mut quotations: Vec<Quotation> = Vec::new();
    // For each stretch, the quotation that holds it.
    let mut holder: Vec<Option<usize>> = vec![None; ranked.len()];
    let mut by_cue: Vec<Option<usize>> = vec![None; scene.cues.len()];
    for (stretch, choices) in ranked.iter().enumerate() {
        let Some(best) = choices.first() else { continue };
        let Some(quoted) = reading.quoted.get(stretch) else { continue };
        let joins = match best.choice {
            Choice::Nobody => continue,
            Choice::Continues(before, _) => holder.get(before).copied().flatten(),
            Choice::Cue(cue, _) => by_cue.get(cue).copied().flatten(),
            Choice::Bare(_) => None,
        };
        let index = if let Some((index, quotation)) = joins.and_then(|i| Some((i, quotations.get_mut(i)?))) {
            quotation.spans.extend(quoted.spans.iter().copied());
            index
        } else {
            quotations.push(quotation(&scene, &resolver, best, &quoted.spans));
            quotations.len() - 1
        };
        if let Some(slot) = holder.get_mut(stretch) {
            *slot = Some(index);
        }
        if let Choice::Cue(cue, _) = best.choice
            && let Some(slot) = by_cue.get_mut(cue)
        {
            *slot = Some(index);
        }
    }
    report::add(&scene, &sources, &resolver, &by_cue, &mut quotations);
    for quotation in &mut quotations {
        quotation.spans.sort_unstable();
        quotation.spans.dedup();
    }
    quotations.sort_by(|a, b| a.spans.cmp(&b.spans));
    quotations
}

fn quotation(scene: &Scene<'_, '_>, resolver: &Resolver<'_, '_, '_>, ranked: &Ranked, spans: &[Span]) -> Quotation {
    let reading = scene.reading;
    let cue = match ranked.choice {
        Choice::Cue(cue, _) => scene.cues.get(cue).and_then(|cue| reading.span(&cue.tokens)),
        _ => None,
    };
    let source = ranked.choice.source().and_then(|i| scene.mentions.get(i)).and_then(|m| reading.span(&m.tokens));
    let speaker = ranked.choice.source().and_then(|i| resolver.speaker(i));
    let mut why = vec![why::of_stretch(scene, ranked)];
    why.extend(speaker.as_ref().and_then(|speaker| speaker.why.clone()));
    Quotation {
        spans: spans.to_vec(),
        kind: kind(reading, spans),
        cue,
        source,
        speaker: speaker.map(|speaker| speaker.name),
        confidence: ranked.probability,
        why,
    }
}

/// Words that begin small or that no stop or comma ends are part of the author's sentence, unless there are many of them.
fn kind(reading: &Reading<'_>, spans: &[Span]) -> QuotationKind {
    let text = |span: Option<&Span>| span.map_or("", |span| reading.article.text(*span));
    let first = text(spans.first()).chars().find(|c| c.is_alphanumeric());
    let end = text(spans.last())
        .trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | ',' | '!' | '?' | '…'));
    let ends = end.ends_with(['.', ',', '!', '?', '…']);
    let words = spans.iter().map(|span| text(Some(span)).split_whitespace().count()).sum::<usize>();
    if first.is_some_and(char::is_lowercase) || (!ends && words < 6) {
        QuotationKind::Mixed
    } else {
        QuotationKind::Direct
    }
}
