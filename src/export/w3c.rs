//! W3C Web Annotations: each mark with a quote selector and a position selector into its block's text.
//!
//! The model is <https://www.w3.org/TR/annotation-model/>; positions count UTF-16 units of the cleaned text, blocks joined by a newline.

use serde_json::{Value, json};

use super::{Units, because, marks};
use crate::contract::AnalysisJson;

/// How many UTF-16 units of context a quote selector carries on each side: what the Hypothesis client uses.
const CONTEXT: usize = 32;

/// The analysis as an annotation page in JSON-LD.
pub fn annotations(analysis: &AnalysisJson) -> Value {
    let units = Units::of(analysis);
    let starts = block_starts(analysis);
    let items: Vec<Value> = marks(analysis)
        .into_iter()
        .filter_map(|mark| {
            let start = *starts.get(mark.span.block as usize)?;
            let (from, to) = (mark.span.start as usize, mark.span.end as usize);
            let text = |from: usize, to: usize| units.text(mark.span.block, from, to);
            Some(json!({
                "type": "Annotation",
                "motivation": if mark.kind == "quotation" || mark.kind == "reported" { "identifying" } else { "classifying" },
                "body": [
                    { "type": "TextualBody", "purpose": "classifying", "format": "text/plain", "value": format!("{}: {}", mark.kind, mark.note) },
                    { "type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": because(mark.why) },
                ],
                "target": {
                    "source": analysis.url,
                    "selector": [
                        { "type": "TextQuoteSelector", "exact": text(from, to)?, "prefix": text(from.saturating_sub(CONTEXT), from)?, "suffix": text(to, to + CONTEXT)? },
                        { "type": "TextPositionSelector", "start": start + from, "end": start + to },
                    ],
                },
            }))
        })
        .collect();
    json!({ "@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": items })
}

/// Where each block begins in the cleaned text, in UTF-16 units: blocks are joined by a newline.
pub(super) fn block_starts(analysis: &AnalysisJson) -> Vec<usize> {
    let blocks = analysis.article.iter().flat_map(|article| &article.blocks);
    blocks
        .scan(0, |at, block| {
            let start = *at;
            *at += block.text.encode_utf16().count() + 1;
            Some(start)
        })
        .collect()
}
