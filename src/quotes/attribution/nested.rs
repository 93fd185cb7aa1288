//! Quotations inside quotations: the outer words are read like an article of their own, once, for who is quoted in them.

use super::super::people::resolve::Resolver;
use super::super::reading::Reading;
use super::super::scene::Scene;
use super::super::{Quotation, QuotationKind, Why};
use super::{Draft, quotations};
use crate::article::{Article, Block, BlockKind, Span};
use crate::sort;
use crate::text;

/// A quotation in an outer one's words is less sure: its speaker is who the outer speaker says it is.
const INNER: f32 = 0.9;

/// Less sure ones are left out: most single marks inside double ones are a word's, not somebody's.
const SURE: f32 = 0.6;

/// Bytes of the longest outer words that are read again, and outer quotations that are: no article has as much, and a hostile page
/// must not be read twice.
const LONGEST: usize = 4000;
const MOST: usize = 64;

/// What is quoted in the marked words of others.
pub fn nested(scene: &Scene<'_, '_>, resolver: &Resolver<'_, '_, '_>, drafts: &[Draft]) -> Vec<Quotation> {
    let reading = scene.reading;
    let marked = |draft: &&Draft| draft.quotation.kind != QuotationKind::Indirect;
    let mut outers: Vec<(Span, &Draft)> = drafts
        .iter()
        .filter(marked)
        .flat_map(|draft| draft.quotation.spans.iter().map(move |span| (*span, draft)))
        .collect();
    sort::by_key(&mut outers, |(span, _)| *span);
    let mut found = Vec::new();
    let mut read: Option<(Span, Vec<Quotation>)> = None;
    let mut count = 0;
    for inner in reading.quoted.iter().filter(|quoted| quoted.depth == 1 && quoted.closed) {
        let [span] = inner.spans.as_slice() else { continue };
        let before = outers.partition_point(|(outer, _)| (outer.block, outer.start) <= (span.block, span.start));
        let Some((outer, draft)) = before.checked_sub(1).and_then(|i| outers.get(i)) else { continue };
        if !outer.contains(span) || outer.end - outer.start > LONGEST {
            continue;
        }
        if read.as_ref().is_none_or(|(last, _)| last != outer) {
            count += 1;
            if count > MOST {
                break;
            }
            read = Some((*outer, quoted_in(reading, resolver, draft, *outer)));
        }
        let said = read
            .as_ref()
            .and_then(|(_, all)| all.iter().find(|quotation| quotation.spans.iter().any(|said| said.overlaps(span))));
        if let Some(said) = said.filter(|said| !found.contains(*said)) {
            found.push(said.clone());
        }
    }
    found
}

/// What is quoted in the words of an outer quotation.
fn quoted_in(reading: &Reading<'_>, resolver: &Resolver<'_, '_, '_>, draft: &Draft, outer: Span) -> Vec<Quotation> {
    let text = reading.article.text(outer);
    let marks = |c: char| matches!(c, '“' | '"' | '‘' | '\'' | '«' | '»' | '„' | '‹' | '›' | '「') || c.is_whitespace();
    let bare = text.trim_start_matches(marks);
    let offset = outer.start + text.len() - bare.len();
    let article = Article { blocks: vec![Block::new(BlockKind::Paragraph, bare)], ..Article::default() };
    let moved = |span: Span| Span::new(outer.block, span.start + offset, span.end + offset);
    let own = |said: Quotation| {
        let source = moved(said.source?);
        let name = reading.article.text(source);
        let speaker = if matches!(name, "I" | "we" | "We") {
            draft.quotation.speaker.clone()
        } else {
            resolver.by_name(name).or(said.speaker)
        };
        let why = std::iter::once(Why::Inside).chain(said.why).collect();
        Some(Quotation {
            spans: said.spans.into_iter().map(moved).collect(),
            cue: said.cue.map(moved),
            source: Some(source),
            speaker,
            confidence: said.confidence * INNER,
            why,
            ..said
        })
    };
    let said = quotations(&Reading::new(&text::Reading::in_language(&article, reading.language_of(outer.block))));
    let sure = |said: &Quotation| said.kind != QuotationKind::Indirect && said.confidence >= SURE;
    said.into_iter().filter(sure).filter_map(own).collect()
}
