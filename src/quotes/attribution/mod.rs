//! Attribution: from cues, mentions and marked stretches to quotations with their sources.

mod cued;
mod cuts;
mod extents;
mod following;
pub mod indirect;
mod inner;
mod mood;
mod nested;
mod repeats;
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
use extents::extents;
use sources::Source;
use stretches::{Choice, Ranked};
pub use trace::{Observed, Trace, trace};

/// A quotation in the making, with the cue and the mention that its cue and source are.
struct Draft {
    quotation: Quotation,
    cue: Option<usize>,
    source: Option<usize>,
}

/// Finds the quotations of a reading, those inside others included.
pub fn attribute(reading: &Reading<'_>) -> Vec<Quotation> {
    found(reading, true)
}

/// Finds the quotations of a reading, but for those inside others.
fn quotations(reading: &Reading<'_>) -> Vec<Quotation> {
    found(reading, false)
}

fn found(reading: &Reading<'_>, with_nested: bool) -> Vec<Quotation> {
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
    let mut drafts: Vec<Draft> = Vec::new();
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
        let index = if let Some((index, quotation)) = joins.and_then(|i| Some((i, drafts.get_mut(i)?))) {
            quotation.quotation.spans.extend(quoted.spans.iter().copied());
            index
        } else {
            drafts.push(draft(&scene, &resolver, best, &quoted.spans));
            drafts.len() - 1
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
    report::add(&scene, &sources, &resolver, &by_cue, &mut drafts);
    mood::add(&scene, &resolver, &mut drafts);
    repeats::drop_repeats(reading, &mut drafts);
    let inner = if with_nested { nested::nested(&scene, &resolver, &drafts) } else { Vec::new() };
    let mut quotations: Vec<Quotation> = drafts.into_iter().map(|draft| finished(&scene, draft)).collect();
    quotations.extend(inner);
    quotations.sort_by(|a, b| a.spans.cmp(&b.spans));
    quotations
}

fn draft(scene: &Scene<'_, '_>, resolver: &Resolver<'_, '_, '_>, ranked: &Ranked, spans: &[Span]) -> Draft {
    let source = ranked.choice.source();
    let speaker = source.and_then(|i| resolver.speaker(i));
    let mut why = vec![why::of_stretch(scene, ranked)];
    why.extend(speaker.as_ref().and_then(|speaker| speaker.why.clone()));
    let quotation = Quotation {
        spans: spans.to_vec(),
        kind: kind(scene.reading, spans),
        cue: None,
        source: None,
        speaker: speaker.map(|speaker| speaker.name),
        confidence: ranked.probability,
        why,
    };
    let cue = match ranked.choice {
        Choice::Cue(cue, _) => Some(cue),
        _ => None,
    };
    Draft { quotation, cue, source }
}

/// The quotation of a draft: its spans in order, its cue and source in full.
fn finished(scene: &Scene<'_, '_>, draft: Draft) -> Quotation {
    let Draft { mut quotation, cue, source } = draft;
    quotation.spans.sort_unstable();
    quotation.spans.dedup();
    let cue = cue.and_then(|i| scene.cues.get(i));
    let source = source.and_then(|i| scene.mentions.get(i));
    let content = quotation.spans.iter().find_map(|span| {
        let at = scene.reading.token_at(span);
        let same = scene.sentence_of.get(at).copied() == cue.map(|cue| cue.sentence);
        (same && cue.is_some_and(|cue| at >= cue.tokens.end)).then_some(at)
    });
    let extents = extents(scene, cue, source, content);
    quotation.cue = extents.cue.and_then(|tokens| scene.reading.span(&tokens));
    quotation.source = extents.source.and_then(|tokens| scene.reading.span(&tokens));
    quotation
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
