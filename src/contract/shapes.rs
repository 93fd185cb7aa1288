//! The shapes of the JSON, field by field. What the fields mean is said in `wasm.d.ts`.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::reason::{Arg, Told};

/// A reason as JSON: `{"code", "args", "text"}`, the text in English.
#[derive(Debug, Clone)]
pub struct ReasonJson(pub Told);

impl Serialize for ReasonJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("code", self.0.code)?;
        map.serialize_entry("args", &Args(&self.0.args))?;
        map.serialize_entry("text", &self.0.text)?;
        map.end()
    }
}

impl ReasonJson {
    /// The arguments alone, as JSON: for tables, whose columns cannot differ from code to code.
    pub fn args(&self) -> String {
        serde_json::to_string(&Args(&self.0.args)).unwrap_or_default()
    }
}

struct Args<'a>(&'a [(&'static str, Arg)]);

impl Serialize for Args<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, arg) in self.0 {
            match arg {
                Arg::Text(text) => map.serialize_entry(name, text)?,
                Arg::Count(count) => map.serialize_entry(name, &(*count as u32))?,
                Arg::Words(words) => map.serialize_entry(name, words)?,
                Arg::Told(told) => map.serialize_entry(name, &ReasonJson(told.clone()))?,
            }
        }
        map.end()
    }
}

/// What a request is called, as it was given: many archives number their pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Id {
    /// A text.
    Text(String),
    /// A number.
    Number(serde_json::Number),
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self::Text(id)
    }
}

/// An analysis as JSON.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct AnalysisJson {
    pub schema: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    pub article: Option<ArticleJson>,
    pub quotations: Vec<QuotationJson>,
    pub opinions: Vec<OpinionJson>,
    /// Whether the article is mostly its author's view: one line then says more than marks everywhere.
    pub mostly_opinion: bool,
    pub credits: Vec<CreditJson>,
    pub wire: WireJson,
    pub warnings: Vec<ReasonJson>,
    pub coverage: Option<CoverageJson>,
    /// What was removed, only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removals: Option<Vec<RemovalJson>>,
}

/// What was looked for in the article's language, as JSON.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct CoverageJson {
    pub language: String,
    pub quotations: bool,
    pub speakers: bool,
    pub opinion: bool,
}

/// An article as JSON.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct ArticleJson {
    pub title: Option<String>,
    pub authors: Vec<String>,
    pub published: Option<String>,
    pub modified: Option<String>,
    pub site_name: Option<String>,
    pub lang: Option<String>,
    pub genre: Option<&'static str>,
    pub section: Option<String>,
    pub blocks: Vec<BlockJson>,
}

/// A block as JSON.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct BlockJson {
    pub kind: &'static str,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continued: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heads: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inlines: Vec<InlineJson>,
}

/// A stretch of a block that is set apart, in UTF-16 units.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct InlineJson {
    pub start: u32,
    pub end: u32,
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
}

/// A half-open stretch of a block in UTF-16 units.
#[derive(Debug, Clone, Copy, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct SpanJson {
    pub block: u32,
    pub start: u32,
    pub end: u32,
}

/// A quotation as JSON.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct QuotationJson {
    pub spans: Vec<SpanJson>,
    pub text: String,
    pub kind: &'static str,
    pub cue: Option<SpanJson>,
    pub source: Option<SpanJson>,
    pub speaker: Option<String>,
    pub unnamed: bool,
    pub certain: bool,
    pub confidence: f64,
    pub why: Vec<ReasonJson>,
}

/// An opinion passage as JSON.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct OpinionJson {
    #[serde(flatten)]
    pub span: SpanJson,
    pub text: String,
    pub strength: &'static str,
    pub confidence: f64,
    pub why: Vec<ReasonJson>,
}

/// A credit as JSON.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct CreditJson {
    pub agency: String,
    pub kind: &'static str,
    pub from: &'static str,
    pub block: Option<u32>,
    pub start: Option<u32>,
    pub end: Option<u32>,
    pub text: String,
    pub unnamed: bool,
}

/// What the wire desk found, as JSON.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct WireJson {
    pub tier: &'static str,
    pub matches: Vec<WireMatchJson>,
    /// The share of common own words from which an article is said to be largely the same text.
    pub largely_from: f64,
}

/// A match as JSON.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct WireMatchJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    pub report: ReportJson,
    pub tier: &'static str,
    pub article_coverage: f64,
    pub report_coverage: f64,
    /// Sentences of the article most of which stand in the report, and all of them.
    pub common_sentences: u32,
    pub sentences: u32,
    pub passages: Vec<PassageJson>,
    pub variants: Vec<VariantJson>,
    pub takes: Vec<TakeJson>,
    pub why: Vec<ReasonJson>,
}

/// A quotation in two wordings as JSON.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct VariantJson {
    pub article: SpanJson,
    pub report: RangeJson,
    pub report_text: String,
}

/// Another version of a report as JSON.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct TakeJson {
    pub id: String,
    pub published: String,
    pub library: String,
}

/// The report of a match as JSON.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct ReportJson {
    pub id: String,
    pub agency: String,
    pub title: String,
    pub published: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `article` where it is not the agency's own report; else absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    pub library: String,
    /// Whose text it is: "agency", "credited" (an article that credits the agencies of `credits`) or "unknown".
    pub source: &'static str,
    pub credits: Vec<String>,
    /// Who signed the pack; absent where nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signer: Option<String>,
    /// `true` where the report's text is not in the library; else absent.
    #[serde(rename = "withoutText", skip_serializing_if = "std::ops::Not::not")]
    pub without_text: bool,
}

/// A passage as JSON. The report's words come along, so that evidence can be shown without the library.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct PassageJson {
    pub article: SpanJson,
    pub report: RangeJson,
    pub words: u32,
    pub kind: &'static str,
    pub report_text: String,
}

/// A half-open stretch of a report's text in UTF-16 units.
#[derive(Debug, Clone, Copy, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct RangeJson {
    pub start: u32,
    pub end: u32,
}

/// A removal as JSON.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct RemovalJson {
    pub step: &'static str,
    pub reason: ReasonJson,
    pub text: String,
    pub before: u32,
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
}
