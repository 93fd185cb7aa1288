//! The JSON contract: the shape in which an [`Analysis`] leaves the crate, whoever asks.
//!
//! Core types do not serialise; these do. Here bytes become UTF-16 units, and here only.

use std::ops::Range;

use serde::Serialize;

use crate::Analysis;
use crate::article::{Article, BlockKind, Genre, Span};
use crate::clean::Removal;
use crate::opinion::{Opinion, Strength};
use crate::quotes::{Quotation, QuotationKind};
use crate::text::offsets::Utf16Offsets;
use crate::wire::{Credit, CreditFrom, CreditKind, LIGHT_EDIT, PassageKind, ReportKind, Source, Take, Tier, WireMatch};

/// The version of the shape. It changes when a field is renamed or dropped, not when one is added.
pub const SCHEMA: u32 = 1;

/// An analysis as JSON.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are the contract's")]
pub struct AnalysisJson {
    pub schema: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    pub article: Option<ArticleJson>,
    pub quotations: Vec<QuotationJson>,
    pub opinions: Vec<OpinionJson>,
    pub credits: Vec<CreditJson>,
    pub wire: WireJson,
    pub warnings: Vec<String>,
    /// What was removed, only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removals: Option<Vec<RemovalJson>>,
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
    pub confidence: f64,
    pub why: Vec<String>,
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
    pub why: Vec<String>,
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
    pub id: Option<String>,
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
    pub why: Vec<String>,
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
    pub reason: String,
    pub text: String,
    pub before: u32,
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
}

/// Makes the JSON of an analysis. `explain` adds the removals.
pub fn analysis(analysis: &Analysis, id: Option<String>, explain: bool) -> AnalysisJson {
    let none = Article::default();
    let article = analysis.article.as_ref().unwrap_or(&none);
    let text = Converter::new(article);
    AnalysisJson {
        schema: SCHEMA,
        id,
        url: article.metadata.url.clone(),
        article: analysis.article.as_ref().map(article_json),
        quotations: analysis.quotations.iter().map(|quotation| text.quotation(quotation)).collect(),
        opinions: analysis.opinions.iter().map(|opinion| text.opinion(opinion)).collect(),
        credits: analysis.wire.credits.iter().map(|credit| text.credit(credit)).collect(),
        wire: WireJson {
            tier: tier(analysis.wire.tier),
            largely_from: share(LIGHT_EDIT),
            matches: analysis.wire.matches.iter().map(|found| text.wire_match(found, None)).collect(),
        },
        warnings: analysis.warnings.iter().map(ToString::to_string).collect(),
        removals: explain.then(|| analysis.removals.iter().map(removal).collect()),
    }
}

/// Makes the JSON of a comparison with one report.
pub fn comparison(article: &Article, found: &WireMatch, id: Option<String>) -> WireMatchJson {
    Converter::new(article).wire_match(found, id)
}

fn article_json(article: &Article) -> ArticleJson {
    let metadata = &article.metadata;
    ArticleJson {
        title: metadata.title.clone(),
        authors: metadata.authors.clone(),
        published: metadata.published.clone(),
        modified: metadata.modified.clone(),
        site_name: metadata.site_name.clone(),
        lang: metadata.lang.clone(),
        genre: metadata.genre.map(genre),
        section: metadata.section.clone(),
        blocks: article
            .blocks
            .iter()
            .map(|block| BlockJson { kind: block_kind(block.kind), text: block.text.clone(), level: level(block.kind) })
            .collect(),
    }
}

const fn level(kind: BlockKind) -> Option<u8> {
    if let BlockKind::Heading(level) = kind { Some(level) } else { None }
}

fn removal(removal: &Removal) -> RemovalJson {
    RemovalJson {
        step: removal.step,
        reason: removal.reason.clone(),
        text: removal.text.clone(),
        before: removal.before as u32,
        kind: block_kind(removal.kind),
        level: level(removal.kind),
    }
}

/// An article with the offset table of each block.
struct Converter<'a> {
    article: &'a Article,
    offsets: Vec<Utf16Offsets>,
}

impl<'a> Converter<'a> {
    fn new(article: &'a Article) -> Self {
        Self { article, offsets: article.blocks.iter().map(|block| Utf16Offsets::new(&block.text)).collect() }
    }

    fn span(&self, span: Span) -> SpanJson {
        let at = |byte| self.offsets.get(span.block).map_or(0, |table| table.to_utf16(byte)) as u32;
        SpanJson { block: span.block as u32, start: at(span.start), end: at(span.end) }
    }

    fn quotation(&self, quotation: &Quotation) -> QuotationJson {
        let texts: Vec<&str> = quotation.spans.iter().map(|span| self.article.text(*span)).collect();
        QuotationJson {
            spans: quotation.spans.iter().map(|span| self.span(*span)).collect(),
            text: texts.join(" "),
            kind: match quotation.kind {
                QuotationKind::Direct => "direct",
                QuotationKind::Mixed => "mixed",
                QuotationKind::Indirect => "indirect",
            },
            cue: quotation.cue.map(|span| self.span(span)),
            source: quotation.source.map(|span| self.span(span)),
            speaker: quotation.speaker.clone(),
            unnamed: quotation.unnamed,
            confidence: share(quotation.confidence),
            why: quotation.why.clone(),
        }
    }

    fn opinion(&self, opinion: &Opinion) -> OpinionJson {
        OpinionJson {
            span: self.span(opinion.span),
            text: self.article.text(opinion.span).to_owned(),
            strength: match opinion.strength {
                Strength::Opinion => "opinion",
                Strength::Analysis => "analysis",
            },
            confidence: share(opinion.confidence),
            why: opinion.why.clone(),
        }
    }

    fn credit(&self, credit: &Credit) -> CreditJson {
        let span = credit.span.map(|span| self.span(span));
        CreditJson {
            agency: credit.name.clone(),
            kind: match credit.kind {
                CreditKind::Text => "text",
                CreditKind::Photo => "photo",
                CreditKind::Mention => "mention",
            },
            from: match credit.from {
                CreditFrom::Line => "line",
                CreditFrom::Dateline => "dateline",
                CreditFrom::Signoff => "signoff",
                CreditFrom::Byline => "byline",
                CreditFrom::Metadata => "metadata",
            },
            block: span.map(|span| span.block),
            start: span.map(|span| span.start),
            end: span.map(|span| span.end),
            text: credit.text.clone(),
        }
    }

    fn wire_match(&self, found: &WireMatch, id: Option<String>) -> WireMatchJson {
        let report = &found.report;
        let offsets = Utf16Offsets::new(&report.text);
        let range = |bytes: &Range<usize>| RangeJson {
            start: offsets.to_utf16(bytes.start) as u32,
            end: offsets.to_utf16(bytes.end) as u32,
        };
        WireMatchJson {
            id,
            report: ReportJson {
                id: report.id.clone(),
                agency: report.agency.clone(),
                title: report.title.clone(),
                published: report.published.clone(),
                url: report.url.clone(),
                kind: (report.kind == ReportKind::Article).then(|| report.kind.name()),
                library: found.library.clone(),
                source: match &found.source {
                    Source::Agency => "agency",
                    Source::Credited(_) => "credited",
                    Source::Unknown => "unknown",
                },
                credits: match &found.source {
                    Source::Credited(agencies) => agencies.clone(),
                    Source::Agency | Source::Unknown => Vec::new(),
                },
                signer: found.signer.clone(),
            },
            tier: tier(found.tier),
            article_coverage: share(found.article_coverage),
            report_coverage: share(found.report_coverage),
            common_sentences: found.common_sentences as u32,
            sentences: found.sentences as u32,
            variants: found
                .variants
                .iter()
                .map(|variant| VariantJson {
                    article: self.span(variant.article),
                    report: range(&variant.report),
                    report_text: report.text.get(variant.report.clone()).unwrap_or_default().to_owned(),
                })
                .collect(),
            takes: found.takes.iter().map(take).collect(),
            passages: found
                .passages
                .iter()
                .map(|passage| PassageJson {
                    article: self.span(passage.article),
                    report: range(&passage.report),
                    words: passage.words as u32,
                    kind: match passage.kind {
                        PassageKind::Narrative => "narrative",
                        PassageKind::Quote => "quote",
                    },
                    report_text: report.text.get(passage.report.clone()).unwrap_or_default().to_owned(),
                })
                .collect(),
            why: found.why.clone(),
        }
    }
}

fn take(take: &Take) -> TakeJson {
    TakeJson { id: take.id.clone(), published: take.published.clone(), library: take.library.clone() }
}

/// A share, rounded to three places: more would pretend.
///
/// It is rounded as an `f64`: JavaScript has no other number, and a widened `f32` would read 0.9990000128746033 there.
fn share(value: f32) -> f64 {
    if value.is_finite() { (f64::from(value.clamp(0.0, 1.0)) * 1000.0).round() / 1000.0 } else { 0.0 }
}

const fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::None => "none",
        Tier::SameStory => "sameStory",
        Tier::SharedQuotes => "sharedQuotes",
        Tier::Partial => "partial",
        Tier::LightEdit => "lightEdit",
        Tier::Verbatim => "verbatim",
    }
}

const fn genre(genre: Genre) -> &'static str {
    match genre {
        Genre::News => "news",
        Genre::Opinion => "opinion",
        Genre::Analysis => "analysis",
    }
}

const fn block_kind(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Paragraph => "paragraph",
        BlockKind::Heading(_) => "heading",
        BlockKind::ListItem => "listItem",
        BlockKind::Blockquote => "blockquote",
        BlockKind::Caption => "caption",
        BlockKind::Preformatted => "preformatted",
        BlockKind::TableRow => "tableRow",
    }
}
