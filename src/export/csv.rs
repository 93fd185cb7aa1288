//! CSV: a row for each quotation, for spreadsheets. No field can be read as a formula.

use super::escape::csv as escape;
use super::w3c::block_starts;
use super::{Units, because};
use crate::contract::{AnalysisJson, SpanJson};

const COLUMNS: [&str; 13] = [
    "speaker",
    "kind",
    "quotation",
    "cue",
    "source",
    "confidence",
    "paragraph",
    "start",
    "end",
    "why",
    "title",
    "published",
    "url",
];

/// The quotations as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel guesses; lines end in CR LF.
/// `paragraph` counts from 1; `start` and `end` count UTF-16 units of the cleaned text, blocks joined by a newline.
pub fn write(analysis: &AnalysisJson) -> String {
    let starts = block_starts(analysis);
    let place = |span: Option<&SpanJson>, at: fn(&SpanJson) -> u32| {
        span.and_then(|span| Some((starts.get(span.block as usize)? + at(span) as usize).to_string()))
            .unwrap_or_default()
    };
    let units = Units::of(analysis);
    let words = |span: Option<SpanJson>| span.map(|span| units.words(span)).unwrap_or_default();
    let article = analysis.article.as_ref();
    let of_article = |field: Option<&String>| field.cloned().unwrap_or_default();
    let mut out = format!("\u{feff}{}", row(COLUMNS.map(str::to_owned)));
    for quotation in &analysis.quotations {
        let (first, last) = (quotation.spans.first(), quotation.spans.last());
        out.push_str(&row([
            quotation.speaker.clone().unwrap_or_default(),
            quotation.kind.to_owned(),
            quotation.text.clone(),
            words(quotation.cue),
            words(quotation.source),
            quotation.confidence.to_string(),
            first.map(|span| (span.block + 1).to_string()).unwrap_or_default(),
            place(first, |span| span.start),
            place(last, |span| span.end),
            because(&quotation.why),
            of_article(article.and_then(|article| article.title.as_ref())),
            of_article(article.and_then(|article| article.published.as_ref())),
            of_article(analysis.url.as_ref()),
        ]));
    }
    out
}

fn row(fields: [String; 13]) -> String {
    fields.map(|field| escape(&field)).join(",") + "\r\n"
}
