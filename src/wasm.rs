//! The boundary to JavaScript: a few coarse calls, plain data in and out, typed errors.

use std::cell::RefCell;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use wasm_bindgen::prelude::*;

use crate::Analysis;
use crate::article::Article;
use crate::contract::{self, AnalysisJson};
use crate::desk::Known;
use crate::desk::Reading;
use crate::page::{self, NodeId, Page};
use crate::render;
use crate::text::offsets::Utf16Offsets;
use crate::warning::Warning;
use crate::wire::library::{Library, Pack, PackBuilder};
use crate::wire::{ReportKind, WireReport, keepable};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm.d.ts");

#[wasm_bindgen]
extern "C" {
    /// A result whose TypeScript type is `AnalyzeResult`.
    #[wasm_bindgen(typescript_type = "AnalyzeResult")]
    pub type JsAnalyzeResult;
    /// What is known of a page: TypeScript's `AnalyzeOptions`.
    #[wasm_bindgen(typescript_type = "AnalyzeOptions | undefined")]
    pub type JsAnalyzeOptions;
    /// An article of an analysis: TypeScript's `Article`.
    #[wasm_bindgen(typescript_type = "Article")]
    pub type JsArticle;
    /// Marks to be drawn: TypeScript's `Mark[]`.
    #[wasm_bindgen(typescript_type = "Mark[]")]
    pub type JsMarks;
    /// Packs of a desk: TypeScript's `PackName[]`.
    #[wasm_bindgen(typescript_type = "PackName[]")]
    pub type JsPacks;
    /// Reports: TypeScript's `Report[]`.
    #[wasm_bindgen(typescript_type = "Report[]")]
    pub type JsReports;
    /// Bytes of a pack, or null for those that could not be read.
    #[wasm_bindgen(typescript_type = "(Uint8Array | null)[]")]
    pub type JsBytes;
    /// An `Error` with a code.
    #[wasm_bindgen(extends = js_sys::Error)]
    pub type CodedError;
    #[wasm_bindgen(method, setter)]
    fn set_code(this: &CodedError, code: &str);
}

/// What can be wrong with a call. Every page and every text has an analysis: only arguments, packs and files can be wrong.
#[derive(Debug)]
enum Error {
    /// An argument does not have the shape that it should have.
    Argument(String),
    /// Bytes are not a pack that can be used.
    Pack(String),
    /// A file is none of reports.
    File(String),
}

impl From<Error> for JsValue {
    fn from(error: Error) -> Self {
        let (code, message) = match error {
            Error::Argument(message) => ("argument", message),
            Error::Pack(message) => ("pack", message),
            Error::File(message) => ("file", message),
        };
        let js: CodedError = js_sys::Error::new(&message).unchecked_into();
        js.set_name("CopydeskError");
        js.set_code(code);
        js.into()
    }
}

/// Runs once, when the module is instantiated: a panic says where it was before the instance dies.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// What the caller knows of a page.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AnalyzeOptions {
    url: Option<String>,
    title: Option<String>,
    published: Option<String>,
    /// Whether to list what cleaning removed.
    #[serde(default)]
    explain: bool,
    /// The confidence from which opinion is marked, 0 to 1.
    opinion_threshold: Option<f32>,
}

#[derive(Serialize)]
struct AnalyzeResult {
    /// What the page was found to be, in one word.
    outcome: &'static str,
    analysis: AnalysisJson,
    anchors: Vec<Vec<u32>>,
    /// The text of each match's report, to be shown beside the article: no part of the analysis, which may be saved and sent.
    reports: Vec<String>,
}

/// The desk. Its calls take `&self`, so that a trap in one leaves no borrow behind.
#[wasm_bindgen(js_name = Desk)]
#[derive(Debug, Default)]
pub struct BrowserDesk {
    desk: RefCell<crate::Desk>,
}

#[wasm_bindgen(js_class = Desk)]
impl BrowserDesk {
    /// A desk with an empty library.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a pack to the library, in the place of one of its name.
    ///
    /// # Errors
    /// `pack` when the bytes are not a pack: the library stays as it was.
    #[wasm_bindgen(js_name = addPack)]
    pub fn add_pack(&self, name: String, bytes: Vec<u8>) -> Result<(), JsValue> {
        let pack = Pack::read(bytes).map_err(|error| Error::Pack(error.to_string()))?;
        self.change(|library| library.with_pack(name, None, pack));
        Ok(())
    }

    /// Opens a pack by its header and its head, in the place of one of its name; its other bytes are asked for by [`Reading`](BrowserReading).
    ///
    /// # Errors
    /// `pack` when the bytes are not a pack's: the library stays as it was.
    #[wasm_bindgen(js_name = openPack)]
    pub fn open_pack(&self, name: String, signer: Option<String>, header: &[u8], head: &[u8]) -> Result<(), JsValue> {
        let pack = Pack::open(header, head).map_err(|error| Error::Pack(error.to_string()))?;
        self.change(|library| library.with_pack(name, signer, pack));
        Ok(())
    }

    /// Leaves reports out, by their identifiers.
    #[wasm_bindgen(js_name = leaveOut)]
    pub fn leave_out(&self, ids: Vec<String>) {
        self.change(|library| library.without(ids));
    }

    /// Makes a pack of reports, and of those of another pack where one is given.
    ///
    /// # Errors
    /// `argument` when the reports are not what they should be; `pack` when the other is none; `file` when a pack takes one of them not.
    #[wasm_bindgen(js_name = addTo)]
    pub fn add_to(&self, pack: Option<Vec<u8>>, reports: &JsReports) -> Result<Vec<u8>, JsValue> {
        let more: Vec<Report> = options_from(reports.as_ref())?;
        let before = pack.map(Pack::read).transpose().map_err(|error| Error::Pack(error.to_string()))?;
        let before = before.iter().flat_map(Pack::reports);
        let mut builder = PackBuilder::default();
        for report in before.chain(more.into_iter().map(WireReport::from)) {
            builder.add(&report).map_err(|error| Error::File(error.to_string()))?;
        }
        Ok(builder.finish())
    }

    /// Removes a pack; one that is not there is not missed.
    #[wasm_bindgen(js_name = removePack)]
    pub fn remove_pack(&self, name: &str) {
        self.change(|library| library.without_pack(name));
    }

    /// The packs of the library.
    ///
    /// # Errors
    /// None that is known.
    pub fn packs(&self) -> Result<JsPacks, JsValue> {
        let desk = self.desk.borrow();
        let packs: Vec<PackName> = desk
            .library()
            .packs()
            .map(|named| PackName { name: named.name.clone(), reports: named.pack.len() as u32 })
            .collect();
        Ok(to_js(&packs)?.unchecked_into())
    }

    fn change(&self, change: impl FnOnce(Library) -> Library) {
        let library = self.desk.borrow().library().clone();
        self.desk.replace(crate::Desk::new(change(library)));
    }

    /// Analyses a snapshot of a page.
    ///
    /// # Errors
    /// `argument` when the options are not what they should be.
    pub fn analyze(&self, snapshot: &str, options: &JsAnalyzeOptions) -> Result<JsAnalyzeResult, JsValue> {
        let options: AnalyzeOptions = options_from(options.as_ref())?;
        self.answer(page::snapshot::parse(snapshot, options.url.clone()), options)
    }

    /// Analyses plain text: every line is a paragraph.
    ///
    /// # Errors
    /// `argument` when the options are not what they should be.
    #[wasm_bindgen(js_name = analyzeText)]
    pub fn analyze_text(&self, text: &str, options: &JsAnalyzeOptions) -> Result<JsAnalyzeResult, JsValue> {
        let options: AnalyzeOptions = options_from(options.as_ref())?;
        let mut page = page::text::parse(text);
        page.url.clone_from(&options.url);
        self.answer(page, options)
    }

    /// Begins to analyse a snapshot with packs that are elsewhere.
    ///
    /// # Errors
    /// `argument` when the options are not what they should be.
    pub fn begin(&self, snapshot: &str, options: &JsAnalyzeOptions) -> Result<BrowserReading, JsValue> {
        let options: AnalyzeOptions = options_from(options.as_ref())?;
        Ok(self.reading(page::snapshot::parse(snapshot, options.url.clone()), options))
    }

    fn reading(&self, page: Page, options: AnalyzeOptions) -> BrowserReading {
        let known = Known { title: options.title, published: options.published };
        let mut desk = self.desk.borrow().clone();
        if let Some(threshold) = options.opinion_threshold {
            desk = desk.with_opinion_threshold(threshold);
        }
        let reading = desk.begin(&page, known);
        BrowserReading { page, explain: options.explain, reading: RefCell::new(reading) }
    }

    fn answer(&self, page: Page, options: AnalyzeOptions) -> Result<JsAnalyzeResult, JsValue> {
        self.reading(page, options).finish()
    }
}

/// An analysis under way: the engine says which bytes of which packs it needs, JavaScript reads them, the engine goes on.
#[wasm_bindgen(js_name = Reading)]
#[derive(Debug)]
pub struct BrowserReading {
    page: Page,
    explain: bool,
    reading: RefCell<Reading>,
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
        let report = keepable(self.reading.borrow().analysis());
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

/// A report as JavaScript has it.
#[derive(Serialize, Deserialize)]
struct Report {
    id: String,
    agency: String,
    title: String,
    published: String,
    url: Option<String>,
    #[serde(default)]
    article: bool,
    text: String,
}

impl From<Report> for WireReport {
    fn from(report: Report) -> Self {
        let kind = if report.article { ReportKind::Article } else { ReportKind::Report };
        let Report { id, agency, title, published, url, text, .. } = report;
        Self { id, agency, title, published, url, text, kind }
    }
}

impl From<WireReport> for Report {
    fn from(report: WireReport) -> Self {
        let WireReport { id, agency, title, published, url, text, kind } = report;
        Self { id, agency, title, published, url, article: kind == ReportKind::Article, text }
    }
}

#[derive(Serialize)]
struct PackName {
    name: String,
    reports: u32,
}

/// Draws an article with its marks into an element, whose children are replaced. No HTML is parsed.
///
/// # Errors
/// `argument` when the article or the marks do not have the contract's shape.
#[wasm_bindgen(js_name = renderArticle)]
pub fn render_article(target: &web_sys::Element, article: JsArticle, marks: JsMarks) -> Result<(), JsValue> {
    let argument = |error: serde_wasm_bindgen::Error| Error::Argument(error.to_string());
    let article: render::Drawing = serde_wasm_bindgen::from_value(article.into()).map_err(argument)?;
    let marks: Vec<render::Mark> = serde_wasm_bindgen::from_value(marks.into()).map_err(argument)?;
    render::draw(target, &article, &marks)
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

/// Options as a plain object; a field that is not known is refused, so that a misspelt one is found.
fn options_from<T: DeserializeOwned + Default>(value: &JsValue) -> Result<T, Error> {
    if value.is_undefined() || value.is_null() {
        return Ok(T::default());
    }
    let text = js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default();
    serde_json::from_str(&text).map_err(|error| Error::Argument(format!("The options are wrong: {error}")))
}

/// Plain objects, arrays, strings, numbers and null: what survives a browser's message.
fn to_js(value: &impl Serialize) -> Result<JsValue, Error> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| Error::Argument(error.to_string()))
}
