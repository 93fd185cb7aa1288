//! What is reported without marks: the clauses that become quotations, and the marked fragments that a clause holds.

use super::super::cues::lexicon::Class;
use super::super::people::resolve::Resolver;
use super::super::reading::{Reading, Shape};
use super::super::scene::Scene;
use super::super::{Quotation, QuotationKind};
use super::sources::Source;
use super::weights::ClauseFeature;
use super::{Draft, form, indirect, why};
use crate::article::Span;
use crate::sort;

/// Without marks the words are the author’s: a reader should see that we are less sure.
const INDIRECT: f32 = 0.8;

/// A clause is reported from this probability on. Below a half: recall is the weaker side (`PolNeAR` dev: 0.5 gives 84 / 55,
/// 0.4 gives 82 / 58).
const REPORTED: f32 = 0.4;

/// The same for the object of a cue ("welcomed the plans"): less often speech than a clause is, and a reader misses it less.
const OBJECT: f32 = 0.7;

/// Adds what is reported without marks, and widens a marked fragment to the clause that holds it.
pub fn add(
    scene: &Scene<'_, '_>,
    sources: &[Vec<Source>],
    resolver: &Resolver<'_, '_, '_>,
    by_cue: &[Option<usize>],
    drafts: &mut Vec<Draft>,
) {
    let reading = scene.reading;
    let clauses = indirect::clauses(scene, sources);
    let of_marked = |cue: usize| by_cue.get(cue).copied().flatten();
    for clause in &clauses {
        if let Some(draft) = of_marked(clause.cue).and_then(|i| drafts.get_mut(i))
            && let Some(span) = reading.span(&clause.tokens)
            && !draft.holds_source(scene, span)
        {
            widen(reading, &mut draft.quotation, span, clause.clausal);
        }
    }
    for draft in drafts.iter_mut() {
        sort::sort(&mut draft.quotation.spans);
    }
    let taken = Taken::new(drafts);
    for clause in clauses.iter().filter(|clause| of_marked(clause.cue).is_none()) {
        let Some(span) = reading.span(&clause.tokens) else { continue };
        if clause.probability < if clause.clausal { REPORTED } else { OBJECT } {
            continue;
        }
        // Marked words that nobody says, right behind a cue, are a name: dubbed “Clean River”.
        if clause.seen.iter().any(|(feature, _)| *feature == ClauseFeature::OpensQuote) {
            continue;
        }
        // What one source is said to say within what it says is one thing: the outer clause stands for both.
        let said = |draft: &Draft| {
            let spans = &draft.quotation.spans;
            let before = spans.partition_point(|outer| (outer.block, outer.start) <= (span.block, span.start));
            let outer = before.checked_sub(1).and_then(|i| spans.get(i));
            draft.source.is_some() && draft.source == clause.source && outer.is_some_and(|outer| outer.contains(&span))
        };
        if drafts.iter().rev().take(8).any(said) {
            continue;
        }
        // Nothing but marked words before their verb: somebody's, whatever they look like.
        let marked = clause.tokens.len() == 1
            && reading.token(clause.tokens.start).is_some_and(|t| matches!(t.shape, Shape::Quote(_)));
        let rest = clause.rest.as_ref().filter(|_| !marked).and_then(|rest| reading.span(rest));
        let mut spans = without(reading, span, &taken);
        spans.extend(rest.into_iter().flat_map(|rest| without(reading, rest, &taken)));
        if spans.is_empty() {
            continue;
        }
        let speaker = clause.source.and_then(|i| resolver.speaker(i));
        // "Experience shows that", "is expected to": nobody says it.
        let to = clause.seen.iter().any(|(feature, _)| *feature == ClauseFeature::OpensTo);
        let nobody = scene.cues.get(clause.cue).is_some_and(|cue| cue.class == Class::Show || cue.passive && to);
        if nobody && speaker.is_none() {
            continue;
        }
        let confidence = clause.probability * INDIRECT;
        let kind = if marked { form(reading, &spans) } else { QuotationKind::Indirect };
        let quotation = Quotation {
            spans,
            kind,
            source: None,
            cue: None,
            confidence,
            why: [why::of_clause(scene, clause.cue, &clause.seen)]
                .into_iter()
                .chain(speaker.as_ref().and_then(|speaker| speaker.why.clone()))
                .collect(),
            speaker: speaker.map(|speaker| speaker.name),
            unnamed: false,
            certain: false,
        };
        drafts.push(Draft { quotation, cue: Some(clause.cue), source: clause.source, implied: None });
    }
}

/// The spans of the marked quotations, in order.
struct Taken {
    spans: Vec<Span>,
    /// For each span, the furthest end up to it: rises, so that it can be searched by halves.
    furthest: Vec<(usize, usize)>,
}

impl Taken {
    fn new(drafts: &[Draft]) -> Self {
        let mut spans: Vec<Span> = drafts.iter().flat_map(|draft| draft.quotation.spans.iter().copied()).collect();
        sort::sort(&mut spans);
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

/// Widens a quotation to the reported clause around its marked fragment, or to the object: called the plan “a huge win”.
fn widen(reading: &Reading<'_>, quotation: &mut Quotation, clause: Span, clausal: bool) {
    let inside = quotation.spans.iter().any(|span| clause.contains(span) && *span != clause);
    let starts = quotation.spans.iter().any(|span| span.block == clause.block && span.start == clause.start);
    if !inside || starts || !clausal && quotation.kind != QuotationKind::Mixed {
        return;
    }
    // What stands before the marks must run on into them: a comma or colon opens somebody's whole sentence.
    let first = quotation.spans.iter().find(|span| clause.contains(span));
    let lead = first.map_or("", |first| reading.article.text(Span::new(clause.block, clause.start, first.start)));
    if !clausal && lead.contains([',', ':', ';', '—', '–']) {
        return;
    }
    // What follows the last marks may be the author's: called it “a huge win” on Monday.
    let last = quotation.spans.iter().filter(|span| clause.contains(span)).map(|span| span.end).max();
    let clause = Span { end: if clausal { clause.end } else { last.unwrap_or(clause.end) }, ..clause };
    quotation.kind = QuotationKind::Mixed;
    quotation.spans.retain(|span| !clause.contains(span));
    quotation.spans.push(clause);
}
