//! What crosses the boundary to JavaScript: types, options, reports, errors, and how values become JavaScript's.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use wasm_bindgen::prelude::*;

use crate::wire::{ReportKind, WireReport};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../wasm.d.ts");

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
pub enum Error {
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

/// What the caller knows of a page.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnalyzeOptions {
    pub url: Option<String>,
    pub title: Option<String>,
    pub published: Option<String>,
    /// Whether to list what cleaning removed.
    #[serde(default)]
    pub explain: bool,
    /// The confidence from which opinion is marked, 0 to 1.
    pub opinion_threshold: Option<f32>,
}

/// A report as JavaScript has it.
#[derive(Serialize, Deserialize)]
pub struct Report {
    pub id: String,
    pub agency: String,
    pub title: String,
    pub published: String,
    pub url: Option<String>,
    #[serde(default)]
    pub article: bool,
    pub text: String,
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

/// A pack of a desk, as JavaScript has it.
#[derive(Serialize)]
pub struct PackName {
    pub name: String,
    pub reports: u32,
}

/// Options as a plain object; a field that is not known is refused, so that a misspelt one is found.
pub fn options_from<T: DeserializeOwned + Default>(value: &JsValue) -> Result<T, Error> {
    if value.is_undefined() || value.is_null() {
        return Ok(T::default());
    }
    let text = js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default();
    serde_json::from_str(&text).map_err(|error| Error::Argument(format!("The options are wrong: {error}")))
}

/// Plain objects, arrays, strings, numbers and null: what survives a browser's message.
pub fn to_js(value: &impl Serialize) -> Result<JsValue, Error> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| Error::Argument(error.to_string()))
}
