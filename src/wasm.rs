//! The boundary to JavaScript: a few coarse calls, plain data in and out, typed errors.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use wasm_bindgen::prelude::*;

use crate::Analysis;
use crate::article::Article;
use crate::contract::{self, AnalysisJson};
use crate::desk::Known;
use crate::page::{self, NodeId, Page};
use crate::render;
use crate::text::offsets::Utf16Offsets;
use crate::warning::Warning;
use crate::wire::library::{Import, Imported, Library, Pack};

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
    /// What an import made: TypeScript's `ImportResult`.
    #[wasm_bindgen(typescript_type = "ImportResult")]
    pub type JsImportResult;
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
        self.change(|library| library.with_pack(name, pack));
        Ok(())
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

    /// The text of a report, to be shown beside an article; nothing where the library holds it no more.
    #[wasm_bindgen(js_name = reportText)]
    pub fn report_text(&self, library: &str, id: &str) -> Option<String> {
        let desk = self.desk.borrow();
        let named = desk.library().packs().find(|named| named.name == library)?;
        Some(named.pack.report(named.pack.find(id)?)?.text)
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
        self.answer(&page::snapshot::parse(snapshot, options.url.clone()), options)
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
        self.answer(&page, options)
    }

    fn answer(&self, page: &Page, options: AnalyzeOptions) -> Result<JsAnalyzeResult, JsValue> {
        let known = Known { title: options.title, published: options.published };
        let mut desk = self.desk.borrow().clone();
        if let Some(threshold) = options.opinion_threshold {
            desk = desk.with_opinion_threshold(threshold);
        }
        let analysis = desk.analyze_known(page, known);
        let result = AnalyzeResult {
            outcome: outcome(&analysis),
            anchors: analysis.article.as_ref().map(|article| anchors(page, article)).unwrap_or_default(),
            analysis: contract::analysis(&analysis, None, options.explain),
        };
        Ok(to_js(&result)?.unchecked_into())
    }
}

#[derive(Serialize)]
struct PackName {
    name: String,
    reports: u32,
}

/// A file of reports being read into a pack, piece by piece. Nothing reaches a library before the whole file is read.
#[wasm_bindgen(js_name = ReportImport)]
#[derive(Debug, Default)]
pub struct BrowserImport {
    import: RefCell<Import>,
}

#[wasm_bindgen(js_class = ReportImport)]
impl BrowserImport {
    /// An import that guesses the file's format from its first record.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next piece of the file; pieces may end anywhere.
    ///
    /// # Errors
    /// `file` when it begins like no format that is known.
    pub fn feed(&self, bytes: &[u8]) -> Result<(), JsValue> {
        let fed = self.import.borrow_mut().feed(bytes);
        Ok(fed.map_err(|error| Error::File(error.to_string()))?)
    }

    /// Ends the import and makes the pack. The import begins anew.
    ///
    /// # Errors
    /// `file` when there was nothing in the file, or nothing in a known format.
    pub fn finish(&self) -> Result<JsImportResult, JsValue> {
        let imported = self.import.take().finish().map_err(|error| Error::File(error.to_string()))?;
        let result = to_js(&ImportResult::new(&imported)?)?;
        let pack = js_sys::Uint8Array::from(imported.pack.as_slice());
        js_sys::Reflect::set(&result, &"pack".into(), &pack)?;
        Ok(result.unchecked_into())
    }
}

#[derive(Serialize)]
struct ImportResult<'a> {
    info: PackInfo,
    replaced: u32,
    rejects: u32,
    rejected: Vec<Rejected<'a>>,
}

#[derive(Serialize)]
struct Rejected<'a> {
    line: u32,
    reason: &'a str,
}

/// What a list of packs shows of one.
#[derive(Default, Serialize)]
struct PackInfo {
    reports: u32,
    bytes: u32,
    /// The first and the last date.
    from: Option<String>,
    to: Option<String>,
    /// The agencies, each with its number of reports, most first.
    agencies: Vec<(String, u32)>,
}

impl<'a> ImportResult<'a> {
    fn new(imported: &'a Imported) -> Result<Self, Error> {
        let pack = Pack::read(imported.pack.clone()).map_err(|error| Error::Pack(error.to_string()))?;
        Ok(Self {
            info: PackInfo::new(&pack),
            replaced: imported.replaced as u32,
            rejects: imported.rejects as u32,
            rejected: imported
                .rejected
                .iter()
                .map(|rejected| Rejected { line: rejected.line as u32, reason: &rejected.reason })
                .collect(),
        })
    }
}

impl PackInfo {
    fn new(pack: &Pack) -> Self {
        let mut info = Self { reports: pack.len() as u32, bytes: pack.bytes().len() as u32, ..Self::default() };
        let mut agencies = BTreeMap::<String, u32>::new();
        for report in pack.reports() {
            *agencies.entry(report.agency).or_default() += 1;
            let date = Some(report.published);
            if info.from.is_none() || date < info.from {
                info.from.clone_from(&date);
            }
            if date > info.to {
                info.to = date;
            }
        }
        info.agencies = agencies.into_iter().collect();
        info.agencies.sort_by_key(|(_, reports)| std::cmp::Reverse(*reports));
        info
    }
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
