//! Every choice that the rankers have on an article: what the weights are tuned on.

use std::ops::Range;

use super::super::people::resolve::Resolver;
use super::super::people::table::Table;
use super::super::reading::Reading;
use super::super::scene::Scene;
use super::indirect;
use super::sources::{self, Source};
use super::spoken::Spoken;
use super::stretches::{self, Choice};
use crate::article::Span;

/// One choice of a ranker, for tuning and for tests.
#[derive(Debug, Clone)]
pub struct Observed {
    /// Where the cue stands.
    pub cue: Option<Span>,
    /// Where the source stands.
    pub source: Option<Span>,
    /// Who the source stands for.
    pub speaker: Option<String>,
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
    /// For each pronoun, its span and the figures that it may stand for.
    pub pronouns: Vec<(Span, Vec<Observed>)>,
    /// For each clause that a cue may report, its spans, and the choices "reported" and "not".
    pub clauses: Vec<(Vec<Span>, Vec<Observed>)>,
}

/// Traces the choices on an article: what the weights are tuned on.
pub fn trace(reading: &Reading<'_>) -> Trace {
    let scene = Scene::new(reading);
    let sources: Vec<Vec<Source>> = scene.cues.iter().map(|cue| sources::rank(&scene, cue)).collect();
    let span = |tokens: &Range<usize>| reading.span(tokens);
    let mention = |i: Option<usize>| i.and_then(|i| scene.mentions.get(i)).and_then(|m| span(&m.tokens));
    let table = Table::new(reading, &scene.mentions);
    let ranked = stretches::rank(&scene, &table, &sources, usize::MAX);
    let resolver = Resolver::new(&scene, table, Spoken::of(&scene, &sources, &ranked));
    let speaker = |i: Option<usize>| i.and_then(|i| resolver.speaker(i)).map(|speaker| speaker.name);
    let mut trace = Trace::default();
    for (i, pronoun) in scene.mentions.iter().enumerate() {
        let choices = resolver.choices(i);
        let observed = choices.into_iter().map(|(name, seen)| Observed {
            cue: None,
            source: None,
            speaker: Some(name),
            seen: seen.into_iter().map(|(f, x)| (f.name(), x)).collect(),
        });
        if let Some(at) = span(&pronoun.tokens) {
            trace.pronouns.push((at, observed.collect()));
        }
    }
    trace.pronouns.retain(|(_, choices)| choices.len() > 1);
    for cue in &scene.cues {
        let Some(at) = span(&cue.tokens) else { continue };
        let choices = sources::choices(&scene, cue)
            .into_iter()
            .map(|(i, seen)| Observed {
                cue: Some(at),
                source: mention(i),
                speaker: speaker(i),
                seen: seen.into_iter().map(|(f, x)| (f.name(), x)).collect(),
            })
            .collect();
        trace.cues.push((at, choices));
    }
    for (ranked, quoted) in ranked.into_iter().zip(&reading.quoted) {
        let choices: Vec<Observed> = ranked
            .into_iter()
            .map(|ranked| Observed {
                cue: match ranked.choice {
                    Choice::Cue(i, _) => scene.cues.get(i).and_then(|cue| span(&cue.tokens)),
                    _ => None,
                },
                source: mention(ranked.choice.source()),
                speaker: speaker(ranked.choice.source()),
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
            speaker: speaker(clause.source),
            seen: clause.seen.into_iter().map(|(f, x)| (f.name(), x)).collect(),
        };
        let not = Observed { cue: None, source: None, speaker: None, seen: Vec::new() };
        let rest = clause.rest.as_ref().and_then(span);
        trace.clauses.push((std::iter::once(at).chain(rest).collect(), vec![reported, not]));
    }
    trace
}
