//! What an editor did to a report: its sentences, kept or cut, and the sentences of the article that are not in it.
//!
//! A sentence is common when most of its letters stand in the passages, as the desk counts them (`wire/compare.rs`).

use std::ops::Range;

use copydesk::Analysis;
use copydesk::article::{Article, Block, BlockKind, Span};
use copydesk::contract::SpanJson;
use copydesk::quotes::QuotationKind;
use copydesk::text::Reading;
use copydesk::text::offsets::Utf16Offsets;
use copydesk::wire::{Tier, WireMatch};

/// A sentence is in common from this share of its letters on.
const COMMON: f64 = 0.5;

/// A sentence of a report or of an article that was made of it.
pub struct Edit {
    /// What became of it: `kept` or `cut`, of the report's; `added`, of the article's.
    pub kind: &'static str,
    /// Its number, and how many its text has.
    pub sentence: usize,
    pub sentences: usize,
    pub words: usize,
    /// Share of its letters in the common passages, 0 to 1.
    pub share: f64,
    /// Whose voice it is: `quotation`, `opinion` or `narrative`. Opinion is not looked for in reports.
    pub voice: &'static str,
    /// Where it stands: in the report's lines or in the article's blocks.
    pub span: SpanJson,
    pub text: String,
}

/// The sentences of the nearest report and what is new beside them. Nothing where the article only shares quotations with it, or the
/// library keeps no text of it.
pub fn edits(article: &Article, analysis: &Analysis) -> Vec<Edit> {
    let Some(best) = analysis.wire.matches.first().filter(|best| best.tier >= Tier::Partial) else { return Vec::new() };
    if best.report.text.is_empty() {
        return Vec::new();
    }
    let reading = Reading::new(article);
    let mut found = of_report(best, &reading);
    found.extend(added(best, &reading, analysis));
    found
}

fn of_report(best: &WireMatch, reading: &Reading) -> Vec<Edit> {
    let (lines, starts) = lines(&best.report.text);
    let report = Reading::in_language(&lines, reading.language());
    let quoted = Stretches::of(report.quoted.iter().flat_map(|quoted| quoted.spans.iter().copied()));
    let common = Stretches::of(best.passages.iter().map(|passage| {
        let Range { start, end } = passage.report;
        Span { block: 0, start, end }
    }));
    let mut found = sentences(
        &report,
        |_| true,
        |span| {
            let begin = starts.get(span.block).copied().unwrap_or_default();
            let whole = Span { block: 0, start: begin + span.start, end: begin + span.end };
            (common.share(whole), if quoted.meet(span) { "quotation" } else { "narrative" })
        },
    );
    for edit in &mut found {
        edit.kind = if edit.share > COMMON { "kept" } else { "cut" };
    }
    found
}

fn added(best: &WireMatch, reading: &Reading, analysis: &Analysis) -> Vec<Edit> {
    let common = Stretches::of(best.passages.iter().map(|passage| passage.article));
    let opinions = Stretches::of(analysis.opinions.iter().map(|opinion| opinion.span));
    let said = analysis.quotations.iter().filter(|quotation| quotation.kind != QuotationKind::Indirect);
    let quoted = Stretches::of(said.flat_map(|quotation| quotation.spans.iter().copied()));
    let is_prose = |kind| !matches!(kind, BlockKind::Caption | BlockKind::Heading(_));
    let mut found = sentences(reading, is_prose, |span| {
        let voice = match (opinions.meet(span), quoted.meet(span)) {
            (true, _) => "opinion",
            (_, true) => "quotation",
            _ => "narrative",
        };
        (common.share(span), voice)
    });
    found.retain(|edit| edit.share <= COMMON);
    found
}

/// Every sentence of the blocks that count, with its share in common and its voice, as `added`.
fn sentences(
    reading: &Reading,
    counts: impl Fn(BlockKind) -> bool,
    said: impl Fn(Span) -> (f64, &'static str),
) -> Vec<Edit> {
    let mut found = Vec::new();
    for (index, block) in reading.article.blocks.iter().enumerate().filter(|(_, block)| counts(block.kind)) {
        let offsets = Utf16Offsets::new(&block.text);
        let at = |byte| offsets.to_utf16(byte) as u32;
        for range in reading.sentences(index) {
            let span = Span { block: index, start: range.start, end: range.end };
            let (share, voice) = said(span);
            found.push(Edit {
                kind: "added",
                sentence: found.len(),
                sentences: 0,
                words: reading.words_in(index, range).len(),
                share,
                voice,
                span: SpanJson { block: index as u32, start: at(span.start), end: at(span.end) },
                text: reading.article.text(span).to_owned(),
            });
        }
    }
    let sentences = found.len();
    for edit in &mut found {
        edit.sentences = sentences;
    }
    found
}

/// A report as an article with a block a line, and the byte at which each line begins.
fn lines(text: &str) -> (Article, Vec<usize>) {
    let mut article = Article::default();
    let (mut starts, mut at) = (Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        if !content.is_empty() {
            starts.push(at + line.len() - line.trim_start().len());
            let kind = BlockKind::Paragraph;
            article.blocks.push(Block::new(kind, content));
        }
        at += line.len();
    }
    (article, starts)
}

/// Stretches of text, in order and apart, so that what meets a sentence is found without going through all.
struct Stretches(Vec<Span>);

impl Stretches {
    fn of(spans: impl Iterator<Item = Span>) -> Self {
        let mut all: Vec<Span> = spans.collect();
        all.sort_unstable_by_key(|span| (span.block, span.start));
        let mut apart: Vec<Span> = Vec::with_capacity(all.len());
        for span in all {
            match apart.last_mut().filter(|last| last.block == span.block && last.end >= span.start) {
                Some(last) => last.end = last.end.max(span.end),
                None => apart.push(span),
            }
        }
        Self(apart)
    }

    /// Bytes of a stretch that these cover.
    fn covered(&self, of: Span) -> usize {
        let first = self.0.partition_point(|span| (span.block, span.end) <= (of.block, of.start));
        let met = self.0.iter().skip(first).take_while(|span| span.block == of.block && span.start < of.end);
        met.map(|span| span.end.min(of.end) - span.start.max(of.start)).sum()
    }

    fn meet(&self, of: Span) -> bool {
        self.covered(of) > 0
    }

    /// The share that they cover, to three places.
    fn share(&self, of: Span) -> f64 {
        (1000.0 * self.covered(of) as f64 / (of.end - of.start).max(1) as f64).round() / 1000.0
    }
}
