//! Attribution: from cues, mentions and marked stretches to quotations with their sources.

mod cuts;
pub mod indirect;
mod inner;
pub mod sources;
pub mod stretches;
mod uncued;
pub mod weights;
mod why;

use std::ops::Range;

use super::people::resolve::Resolver;
use super::reading::Reading;
use super::scene::Scene;
use super::{Quotation, QuotationKind};
use crate::article::Span;
use sources::Source;
use stretches::{Choice, Ranked};
use weights::ClauseFeature;

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
    report(&scene, &sources, &resolver, &by_cue, &mut quotations);
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

/// Without marks the words are the author’s: a reader should see that we are less sure.
const INDIRECT: f32 = 0.8;

/// A clause is reported from this probability on. Below a half: recall is the weaker side (`PolNeAR` dev: 0.5 gives 84 / 55,
/// 0.4 gives 82 / 58).
const REPORTED: f32 = 0.4;

/// The same for the object of a cue ("welcomed the plans"): less often speech than a clause is, and a reader misses it less.
const OBJECT: f32 = 0.7;

/// Adds what is reported without marks, and widens a marked fragment to the clause that holds it.
fn report(
    scene: &Scene<'_, '_>,
    sources: &[Vec<Source>],
    resolver: &Resolver<'_, '_, '_>,
    by_cue: &[Option<usize>],
    quotations: &mut Vec<Quotation>,
) {
    let reading = scene.reading;
    let clauses = indirect::clauses(scene, sources);
    let of_marked = |cue: usize| by_cue.get(cue).copied().flatten();
    for clause in clauses.iter().filter(|clause| clause.clausal) {
        if let Some(quotation) = of_marked(clause.cue).and_then(|i| quotations.get_mut(i))
            && let Some(span) = reading.span(&clause.tokens)
        {
            widen(quotation, span);
        }
    }
    for quotation in quotations.iter_mut() {
        quotation.spans.sort_unstable();
    }
    let taken = Taken::new(quotations);
    for clause in clauses.iter().filter(|clause| of_marked(clause.cue).is_none()) {
        let Some(span) = reading.span(&clause.tokens) else { continue };
        if clause.probability < if clause.clausal { REPORTED } else { OBJECT } {
            continue;
        }
        // Marked words that nobody says, right behind a cue, are a name: dubbed “Clean River”.
        if clause.seen.iter().any(|(feature, _)| *feature == ClauseFeature::OpensQuote) {
            continue;
        }
        let source = clause.source.and_then(|i| scene.mentions.get(i)).and_then(|m| reading.span(&m.tokens));
        // What one source is said to say within what it says is one thing: the outer clause stands for both.
        let said = |q: &Quotation| {
            let before = q.spans.partition_point(|outer| (outer.block, outer.start) <= (span.block, span.start));
            let outer = before.checked_sub(1).and_then(|i| q.spans.get(i));
            q.source.is_some() && q.source == source && outer.is_some_and(|outer| outer.contains(&span))
        };
        if quotations.iter().rev().take(8).any(said) {
            continue;
        }
        let spans = without(reading, span, &taken);
        if spans.is_empty() {
            continue;
        }
        let speaker = clause.source.and_then(|i| resolver.speaker(i));
        let confidence = clause.probability * INDIRECT;
        quotations.push(Quotation {
            spans,
            kind: QuotationKind::Indirect,
            source,
            cue: scene.cues.get(clause.cue).and_then(|cue| reading.span(&cue.tokens)),
            confidence,
            why: [why::of_clause(scene, clause.cue, &clause.seen)]
                .into_iter()
                .chain(speaker.as_ref().and_then(|speaker| speaker.why.clone()))
                .collect(),
            speaker: speaker.map(|speaker| speaker.name),
        });
    }
}

/// The spans of the marked quotations, in order.
struct Taken {
    spans: Vec<Span>,
    /// For each span, the furthest end up to it: rises, so that it can be searched by halves.
    furthest: Vec<(usize, usize)>,
}

impl Taken {
    fn new(quotations: &[Quotation]) -> Self {
        let mut spans: Vec<Span> = quotations.iter().flat_map(|q| q.spans.iter().copied()).collect();
        spans.sort_unstable();
        let furthest = spans.iter().scan((0, 0), |far, span| {
            *far = (*far).max((span.block, span.end));
            Some(*far)
        });
        Self { furthest: furthest.collect(), spans }
    }

    fn overlapping(&self, clause: Span) -> impl Iterator<Item = &Span> {
        let from = self.furthest.partition_point(|far| *far <= (clause.block, clause.start));
        let to = self.spans.partition_point(|span| (span.block, span.start) < (clause.block, clause.end));
        let near = self.spans.get(from..to.max(from)).unwrap_or_default();
        near.iter().filter(move |span| clause.overlaps(span))
    }
}

/// A reported clause without the marked quotations in it, which have sources of their own.
fn without(reading: &Reading<'_>, clause: Span, marked: &Taken) -> Vec<Span> {
    let mut inside: Vec<Span> = marked.overlapping(clause).copied().collect();
    inside.push(Span::new(clause.block, clause.end, clause.end));
    let mut pieces = Vec::new();
    let mut at = clause.start;
    for span in inside {
        let gap = Span::new(clause.block, at, span.start.max(at));
        let text = reading.article.text(gap);
        let start = at
            + text
                .find(|c: char| !c.is_whitespace() && !matches!(c, ',' | ';' | ':' | '—' | '–' | '-'))
                .unwrap_or(text.len());
        let piece = Span::new(clause.block, start, at + text.trim_end().len());
        if reading.article.text(piece).split_whitespace().nth(1).is_some() {
            pieces.push(piece);
        }
        at = at.max(span.end);
    }
    pieces
}

/// Widens a quotation to the reported clause around its marked fragment.
fn widen(quotation: &mut Quotation, clause: Span) {
    let inside = quotation.spans.iter().any(|span| clause.contains(span) && *span != clause);
    if !inside {
        return;
    }
    let starts = quotation.spans.iter().any(|span| span.block == clause.block && span.start == clause.start);
    if starts {
        return;
    }
    quotation.kind = QuotationKind::Mixed;
    quotation.spans.retain(|span| !clause.contains(span));
    quotation.spans.push(clause);
}

/// One choice of a ranker, for tuning and for tests.
#[derive(Debug, Clone)]
pub struct Observed {
    /// Where the cue stands.
    pub cue: Option<Span>,
    /// Where the source stands.
    pub source: Option<Span>,
    /// What was observed, by name.
    pub seen: Vec<(&'static str, f32)>,
}

/// All choices that the rankers had on a page.
#[derive(Debug, Clone, Default)]
pub struct Trace {
    /// For each cue, its span and its choices.
    pub cues: Vec<(Span, Vec<Observed>)>,
    /// For each outer stretch, its spans and its choices.
    pub stretches: Vec<(Vec<Span>, Vec<Observed>)>,
    /// For each clause that a cue may report, its spans, and the choices "reported" and "not".
    pub clauses: Vec<(Vec<Span>, Vec<Observed>)>,
}

/// Traces the choices on an article: what the weights are tuned on.
pub fn trace(reading: &Reading<'_>) -> Trace {
    let scene = Scene::new(reading);
    let sources: Vec<Vec<Source>> = scene.cues.iter().map(|cue| sources::rank(&scene, cue)).collect();
    let span = |tokens: &Range<usize>| reading.span(tokens);
    let mention = |i: Option<usize>| i.and_then(|i| scene.mentions.get(i)).and_then(|m| span(&m.tokens));
    let mut trace = Trace::default();
    for cue in &scene.cues {
        let Some(at) = span(&cue.tokens) else { continue };
        let choices = sources::choices(&scene, cue)
            .into_iter()
            .map(|(i, seen)| Observed {
                cue: Some(at),
                source: mention(i),
                seen: seen.into_iter().map(|(f, x)| (f.name(), x)).collect(),
            })
            .collect();
        trace.cues.push((at, choices));
    }
    for (ranked, quoted) in stretches::rank(&scene, &sources, usize::MAX).into_iter().zip(&reading.quoted) {
        let choices: Vec<Observed> = ranked
            .into_iter()
            .map(|ranked| Observed {
                cue: match ranked.choice {
                    Choice::Cue(i, _) => scene.cues.get(i).and_then(|cue| span(&cue.tokens)),
                    _ => None,
                },
                source: mention(ranked.choice.source()),
                seen: ranked.seen.into_iter().map(|(f, x)| (f.name(), x)).collect(),
            })
            .collect();
        if !choices.is_empty() {
            trace.stretches.push((quoted.spans.clone(), choices));
        }
    }
    for clause in indirect::clauses(&scene, &sources) {
        let Some(at) = span(&clause.tokens) else { continue };
        let reported = Observed {
            cue: scene.cues.get(clause.cue).and_then(|cue| span(&cue.tokens)),
            source: mention(clause.source),
            seen: clause.seen.into_iter().map(|(f, x)| (f.name(), x)).collect(),
        };
        let not = Observed { cue: None, source: None, seen: Vec::new() };
        trace.clauses.push((vec![at], vec![reported, not]));
    }
    trace
}
