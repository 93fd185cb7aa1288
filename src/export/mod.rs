//! An [`Analysis`](crate::Analysis) in forms that other tools read: Markdown, CSV, a single HTML page, W3C annotations.
//!
//! All are made from the contract's JSON, so that whoever holds an analysis can export it, and all treat every string as
//! text: what a page says can never become markup, front matter, formula or script of an export.
//! `extension/export` writes the same Markdown, CSV and annotations in the browser; an end-to-end test compares them.

pub mod csv;
mod escape;
pub mod html;
pub mod markdown;
pub mod w3c;

use crate::contract::{AnalysisJson, ReasonJson, SpanJson};
use crate::sort;

/// A mark of any kind, for the exports that list them in reading order.
#[derive(Debug, Clone)]
pub(crate) struct Mark<'a> {
    pub(crate) span: SpanJson,
    pub(crate) kind: &'static str,
    /// What a reader is told: the speaker, the agency, "the author's own view".
    pub(crate) note: String,
    pub(crate) why: &'a [ReasonJson],
}

/// Reasons in one line.
pub(crate) fn because(why: &[ReasonJson]) -> String {
    why.iter().map(|reason| reason.0.text.as_str()).collect::<Vec<_>>().join("; ")
}

/// The blocks' texts in UTF-16 units, so that a span's words are at hand without counting from the start of its block.
#[derive(Debug)]
pub(crate) struct Units(Vec<Vec<u16>>);

impl Units {
    /// The units of an analysis.
    pub(crate) fn of(analysis: &AnalysisJson) -> Self {
        let blocks = analysis.article.iter().flat_map(|article| &article.blocks);
        Self(blocks.map(|block| block.text.encode_utf16().collect()).collect())
    }

    /// The words of a block from one unit to another, as far as there are any.
    pub(crate) fn text(&self, block: u32, from: usize, to: usize) -> Option<String> {
        let units = self.0.get(block as usize)?;
        units.get(from..to.min(units.len())).map(String::from_utf16_lossy)
    }

    /// The words under a span; empty where it does not fit.
    pub(crate) fn words(&self, span: SpanJson) -> String {
        self.text(span.block, span.start as usize, span.end as usize).unwrap_or_default()
    }
}

/// Of marks in reading order those in one block.
pub(crate) fn in_block<'m, 'a>(marks: &'m [Mark<'a>], block: usize) -> &'m [Mark<'a>] {
    let up_to = |block| marks.partition_point(|mark| (mark.span.block as usize) < block);
    marks.get(up_to(block)..up_to(block + 1)).unwrap_or_default()
}

/// Every mark of an analysis in reading order.
pub(crate) fn marks(analysis: &AnalysisJson) -> Vec<Mark<'_>> {
    let mut marks = Vec::new();
    for quotation in &analysis.quotations {
        let kind = if quotation.kind == "indirect" { "reported" } else { "quotation" };
        let note = quotation.speaker.clone().unwrap_or_else(|| "speaker not named".to_owned());
        marks.extend(quotation.spans.iter().map(|span| Mark {
            span: *span,
            kind,
            note: note.clone(),
            why: &quotation.why,
        }));
    }
    for opinion in &analysis.opinions {
        let note =
            if opinion.strength == "opinion" { "the author’s own view" } else { "may be the author’s own view" };
        marks.push(Mark { span: opinion.span, kind: "opinion", note: note.to_owned(), why: &opinion.why });
    }
    for credit in analysis.credits.iter().filter(|credit| credit.kind == "text") {
        if let (Some(block), Some(start), Some(end)) = (credit.block, credit.start, credit.end) {
            let note = format!("credits {}", credit.agency);
            marks.push(Mark { span: SpanJson { block, start, end }, kind: "credit", note, why: &[] });
        }
    }
    for found in &analysis.wire.matches {
        for passage in &found.passages {
            let note = format!("also in a {} report of {}", found.report.agency, found.report.published);
            marks.push(Mark { span: passage.article, kind: "wire", note, why: &found.why });
        }
    }
    sort::by_key(&mut marks, |mark| (mark.span.block, mark.span.start, std::cmp::Reverse(mark.span.end)));
    marks
}
