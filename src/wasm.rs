//! The boundary to JavaScript: a few coarse calls, plain data in and out, typed errors.

use std::cell::RefCell;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use wasm_bindgen::prelude::*;

use crate::article::Article;
use crate::contract::{self, AnalysisJson};
use crate::desk::Known;
use crate::page::{self, NodeId, Page};
use crate::render;
use crate::text::offsets::Utf16Offsets;

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
    /// An `Error` with a code.
    #[wasm_bindgen(extends = js_sys::Error)]
    pub type CodedError;
    #[wasm_bindgen(method, setter)]
    fn set_code(this: &CodedError, code: &str);
}

/// What can be wrong with a call. Every page and every text has an analysis: only arguments and packs can be wrong.
#[derive(Debug)]
enum Error {
    Argument(String),
}

impl Error {
    const fn code(&self) -> &'static str {
        match self {
            Self::Argument(_) => "argument",
        }
    }
}

impl From<Error> for JsValue {
    fn from(error: Error) -> Self {
        let code = error.code();
        let Error::Argument(message) = error;
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
}

#[derive(Serialize)]
struct AnalyzeResult {
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
        let analysis = self.desk.borrow().analyze_known(page, known);
        let result = AnalyzeResult {
            anchors: analysis.article.as_ref().map(|article| anchors(page, article)).unwrap_or_default(),
            analysis: contract::analysis(&analysis, None, options.explain),
        };
        Ok(to_js(&result)?.unchecked_into())
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
