//! Attribution: from cues, mentions and marked stretches to quotations with their sources.

mod below;
mod credit;
mod cued;
mod cuts;
mod dominant;
mod dropped;
mod extents;
mod following;
pub mod indirect;
mod inner;
mod mood;
mod nested;
mod repeats;
mod report;
pub mod sources;
pub mod spoken;
pub mod stretches;
mod terms;
mod trace;
mod uncued;
mod verb_second;
pub mod weights;
mod why;

use super::cues::Cue;
use super::cues::lexicon::kind;
use super::people::mentions::MentionKind;
use super::people::resolve::Resolver;
use super::people::table::Table;
use super::reading::Reading;
use super::scene::Scene;
use super::{Quotation, QuotationKind};
use crate::article::Span;
use crate::sort;
use extents::extents;
use sources::Source;
use spoken::Spoken;
use stretches::{Choice, Ranked};
pub use trace::{Observed, Trace, trace};

/// A quotation in the making, with the cue and the mention that its cue and source are.
struct Draft {
    quotation: Quotation,
    cue: Option<usize>,
    source: Option<usize>,
    /// The mention that the subject which its verb leaves out was found to be.
    implied: Option<usize>,
}

impl Draft {
    /// Whether its source stands in a span.
    fn holds_source(&self, scene: &Scene<'_, '_>, span: Span) -> bool {
        let source = self.source.and_then(|i| scene.mentions.get(i)).and_then(|m| scene.reading.span(&m.tokens));
        source.is_some_and(|source| span.contains(&source))
    }
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
    let table = Table::new(reading, &scene.mentions);
    let ranked = stretches::rank(&scene, &table, &sources, 1);
    let resolver = Resolver::new(&scene, table, Spoken::of(&scene, &sources, &ranked));
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
            Choice::Bare(_) | Choice::Unknown => None,
        };
        // One word that nobody is known to have said is the author's, at a distance.
        let said = || best.choice.source().is_some_and(|i| resolver.speaker(i).is_some());
        if joins.is_none() && is_lone_word(reading, &quoted.spans) && !said() {
            continue;
        }
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
    dropped::add(&scene, &resolver, &mut drafts);
    repeats::drop_repeats(reading, &mut drafts);
    let inner = if with_nested { nested::nested(&scene, &resolver, &drafts) } else { Vec::new() };
    let mut quotations: Vec<Quotation> = drafts.into_iter().map(|draft| finished(&scene, &resolver, draft)).collect();
    quotations.extend(inner);
    sort::by(&mut quotations, |a, b| a.spans.cmp(&b.spans));
    quotations
}

/// Whether spans hold a single word that begins small.
fn is_lone_word(reading: &Reading<'_>, spans: &[Span]) -> bool {
    let [span] = spans else { return false };
    let text = reading.article.text(*span);
    let small = text.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase);
    small && text.split_whitespace().nth(1).is_none()
}

fn draft(scene: &Scene<'_, '_>, resolver: &Resolver<'_, '_, '_>, ranked: &Ranked, spans: &[Span]) -> Draft {
    let source = ranked.choice.source();
    let speaker = source.and_then(|i| resolver.speaker(i));
    let mut why = why::of_stretch(scene, ranked).into_iter().collect::<Vec<_>>();
    why.extend(speaker.as_ref().and_then(|speaker| speaker.why.clone()));
    let quotation = Quotation {
        spans: spans.to_vec(),
        kind: form(scene.reading, spans),
        cue: None,
        source: None,
        speaker: speaker.map(|speaker| speaker.name),
        unnamed: false,
        certain: false,
        confidence: ranked.probability,
        why,
    };
    let cue = match ranked.choice {
        Choice::Cue(cue, _) => Some(cue),
        _ => None,
    };
    // A subject that is left out was found in another sentence than its verb's, or in somebody's words before it.
    let left_out = cue.and_then(|i| scene.cues.get(i)).is_some_and(|cue| {
        dropped::leaves_out(scene, cue)
            && source.and_then(|i| scene.mentions.get(i)).is_some_and(|mention| mention.sentence != cue.sentence)
    });
    let (source, implied) = if left_out { (None, source) } else { (source, None) };
    Draft { quotation, cue, source, implied }
}

/// A description may fit several: less sure than a name.
const DESCRIBED: f32 = 0.95;

/// A verb without a subject is less sure than one with it.
const DROPPED: f32 = 0.8;

/// From here on a speaker is shown without "not certain". Of those above, 93 of 100 are right on the articles of many sources that
/// the weights were tuned on (2,240 names); 96 from 0.8 on, 97 from 0.9 on. Lower here, so that reported speech is shown, too.
pub const CERTAIN: f32 = 0.6;

/// Below this no speaker is given at all: a guess is no fact.
const GUESS: f32 = 0.25;

/// The quotation of a draft: its spans in order, its cue and source in full.
fn finished(scene: &Scene<'_, '_>, resolver: &Resolver<'_, '_, '_>, draft: Draft) -> Quotation {
    let Draft { mut quotation, cue, source, implied } = draft;
    sort::sort(&mut quotation.spans);
    quotation.spans.dedup();
    let cue = cue.and_then(|i| scene.cues.get(i));
    // What stands beside such a verb is no source: "que", "le".
    let source = source.filter(|_| implied.is_none());
    let draft_source = implied.or(source);
    let source = source.map(|i| antecedent(scene, cue, i)).and_then(|i| scene.mentions.get(i));
    let content = quotation.spans.iter().find_map(|span| {
        let at = scene.reading.token_at(span);
        let same = scene.sentence_of.get(at).copied() == cue.map(|cue| cue.sentence);
        (same && cue.is_some_and(|cue| at >= cue.tokens.end)).then_some(at)
    });
    let extents = extents(scene, cue, source, content);
    // "An attorney for Ines Calder" is not Ines Calder.
    let head_index = extents.head;
    let head = extents.head.and_then(|head| scene.mentions.get(head));
    if let Some(speaker) = implied.and_then(|i| resolver.speaker(i)) {
        quotation.speaker = Some(speaker.name);
        quotation.confidence *= DROPPED;
    }
    let mut described = draft_source.and_then(|i| resolver.speaker(i)).is_none_or(|speaker| speaker.described);
    if let Some(head) = extents.head {
        quotation.why.truncate(1);
        let speaker = resolver.speaker(head);
        described = speaker.as_ref().is_none_or(|speaker| speaker.described);
        quotation.why.extend(speaker.as_ref().and_then(|speaker| speaker.why.clone()));
        quotation.speaker = speaker.map(|speaker| speaker.name);
    } else if let Some(other) = extents.joined.and_then(|other| resolver.speaker(other)) {
        quotation.speaker = quotation.speaker.map(|name| format!("{} and {name}", other.name));
    }
    quotation.unnamed =
        head.or(source).is_some_and(|m| m.kind == MentionKind::Nominal && m.traits & (kind::PERSON | kind::BODY) != 0)
            && described;
    let who = head_index.or(draft_source);
    let name = who.map_or(1.0, |who| resolver.sure(who));
    quotation.confidence *= name * if quotation.unnamed { DESCRIBED } else { 1.0 };
    if quotation.confidence < GUESS && quotation.kind != QuotationKind::Indirect {
        quotation.speaker = None;
    }
    quotation.certain = quotation.speaker.is_some() && quotation.confidence >= CERTAIN;
    quotation.cue = extents.cue.and_then(|tokens| scene.reading.span(&tokens));
    quotation.source = extents.source.and_then(|tokens| scene.reading.span(&tokens));
    quotation
}

/// The noun before a "who" whose clause has another verb before the cue: "a witness who stood there said".
fn antecedent(scene: &Scene<'_, '_>, cue: Option<&Cue>, source: usize) -> usize {
    let own = || {
        let who =
            scene.mentions.get(source).filter(|m| m.kind == MentionKind::Pronoun && m.traits & kind::RELATIVE != 0)?;
        let before = source.checked_sub(1)?;
        let noun = scene.mentions.get(before)?;
        let verbs = scene.between(who.tokens.end..cue?.tokens.start).all_words > 1;
        (noun.sentence == who.sentence && noun.tokens.end + 1 >= who.tokens.start && verbs).then_some(before)
    };
    own().unwrap_or(source)
}

/// Words that begin small or that no stop or comma ends are part of the author's sentence, unless there are many of them.
fn form(reading: &Reading<'_>, spans: &[Span]) -> QuotationKind {
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
