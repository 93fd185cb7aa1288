//! An analysis under way, and its result as JavaScript gets it.

use std::cell::RefCell;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::shapes::{JsAnalyzeResult, JsBytes, JsReports, Report, to_js};
use crate::Analysis;
use crate::article::Article;
use crate::contract::{self, AnalysisJson};
use crate::desk::Reading;
use crate::page::{NodeId, Page};
use crate::text::offsets::Utf16Offsets;
use crate::warning::Warning;
use crate::wire::keepable;

#[derive(Serialize)]
struct AnalyzeResult {
    /// What the page was found to be, in one word.
    outcome: &'static str,
    analysis: AnalysisJson,
    anchors: Vec<Vec<u32>>,
    /// The text of each match's report, to be shown beside the article: no part of the analysis, which may be saved and sent.
    reports: Vec<String>,
}

/// An analysis under way: the engine says which bytes of which packs it needs, JavaScript reads them, the engine goes on.
#[wasm_bindgen(js_name = Reading)]
#[derive(Debug)]
pub struct BrowserReading {
    page: Page,
    explain: bool,
    reading: RefCell<Reading>,
}

impl BrowserReading {
    /// The reading of a page; `explain` says whether the result lists what cleaning removed.
    pub(super) const fn new(page: Page, explain: bool, reading: Reading) -> Self {
        Self { page, explain, reading: RefCell::new(reading) }
    }
}

#[wasm_bindgen(js_class = Reading)]
impl BrowserReading {
    /// What is needed: three numbers each, the pack's place in the library, the first byte, one past the last. None when it is done.
    pub fn needs(&self) -> Vec<f64> {
        let reading = self.reading.borrow();
        reading.needs().iter().flat_map(|need| [need.pack as f64, need.start as f64, need.end as f64]).collect()
    }

    /// Hands over what was needed, in that order; null for what could not be read.
    pub fn supply(&self, bytes: &JsBytes) {
        let bytes = js_sys::Array::from(bytes);
        let bytes = bytes.iter().map(|bytes| bytes.dyn_ref::<js_sys::Uint8Array>().map(js_sys::Uint8Array::to_vec));
        self.reading.borrow_mut().supply(bytes);
    }

    /// The names of packs that proved damaged, or could not be read.
    pub fn damaged(&self) -> Vec<String> {
        self.reading.borrow().damaged()
    }

    /// What the library may keep of the page: an agency's own report, or an article that credits one. An array of one, or none.
    ///
    /// # Errors
    /// None that is known.
    pub fn keepable(&self) -> Result<JsReports, JsValue> {
        let reading = self.reading.borrow();
        let analysis = reading.analysis();
        let report = analysis.article.as_ref().and_then(|article| keepable(article, &analysis.wire));
        let reports: Vec<Report> = report.into_iter().map(Report::from).collect();
        Ok(to_js(&reports)?.unchecked_into())
    }

    /// The analysis, as far as it is known.
    ///
    /// # Errors
    /// None that is known.
    pub fn finish(&self) -> Result<JsAnalyzeResult, JsValue> {
        let reading = self.reading.borrow();
        let analysis = reading.analysis();
        let result = AnalyzeResult {
            outcome: outcome(analysis),
            anchors: analysis.article.as_ref().map(|article| anchors(&self.page, article)).unwrap_or_default(),
            reports: analysis.wire.matches.iter().map(|found| found.report.text.clone()).collect(),
            analysis: contract::analysis(analysis, None, self.explain),
        };
        Ok(to_js(&result)?.unchecked_into())
    }
}

/// What a page was found to be, in one word.
fn outcome(analysis: &Analysis) -> &'static str {
    let warned = |test: fn(&Warning) -> bool| analysis.warnings.iter().any(test);
    if analysis.article.is_some() {
        "article"
    } else if warned(|warning| matches!(warning, Warning::TooShort(_))) {
        "tooShort"
    } else if warned(|warning| matches!(warning, Warning::Empty | Warning::NotText)) {
        "empty"
    } else {
        "notArticle"
    }
}

/// Where each block's text stands in the page: for every block, `[at, text, offset, length]` again and again, in UTF-16 units.
/// `text` is the number that the snapshot's maker knows a text by.
fn anchors(page: &Page, article: &Article) -> Vec<Vec<u32>> {
    let mut of_text: Option<(NodeId, Utf16Offsets)> = None;
    let mut found = Vec::with_capacity(article.blocks.len());
    for block in &article.blocks {
        let of_block = Utf16Offsets::new(&block.text);
        let mut flat = Vec::with_capacity(block.origins.len() * 4);
        for origin in &block.origins {
            let (Some(number), Some(text)) = (page.text_number(origin.node), page.text(origin.node)) else {
                continue;
            };
            if of_text.as_ref().is_none_or(|(node, _)| *node != origin.node) {
                of_text = Some((origin.node, Utf16Offsets::new(text)));
            }
            let Some((_, in_text)) = &of_text else { continue };
            let at = of_block.to_utf16(origin.at as usize);
            let end = of_block.to_utf16((origin.at + origin.len) as usize);
            let offset = in_text.to_utf16(origin.offset as usize);
            flat.extend([at as u32, number, offset as u32, (end - at) as u32]);
        }
        found.push(flat);
    }
    found
}
