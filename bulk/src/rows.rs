//! An analysis as rows of the tables.

use copydesk::Analysis;
use copydesk::article::Span;
use copydesk::contract::{
    AnalysisJson, BlockJson, CoverageJson, CreditJson, OpinionJson, PassageJson, QuotationJson, RangeJson, ReasonJson,
    SpanJson, TakeJson, VariantJson, WireMatchJson,
};
use copydesk::wire::{Passage, Variant, WireMatch};
use serde::Serialize;

use crate::edits::{Edit, edits};
use crate::error::Reject;
use crate::place::{Places, count};

/// Which record a row is of.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Key {
    pub source: Option<String>,
    pub position: i64,
    pub id: Option<String>,
}

/// Rows of all tables.
#[derive(Default)]
pub struct Rows {
    pub articles: Vec<ArticleRow>,
    pub quotations: Vec<QuotationRow>,
    pub opinions: Vec<OpinionRow>,
    pub credits: Vec<CreditRow>,
    pub matches: Vec<MatchRow>,
    pub edits: Vec<EditRow>,
    pub rejects: Vec<RejectRow>,
}

/// A reason. Its arguments differ from code to code, so they are JSON.
#[derive(Serialize)]
struct Reason {
    code: &'static str,
    args: String,
    text: String,
}

fn reasons(all: Vec<ReasonJson>) -> Vec<Reason> {
    all.into_iter().map(|reason| Reason { code: reason.0.code, args: reason.args(), text: reason.0.text }).collect()
}

#[derive(Serialize)]
pub struct ArticleRow {
    #[serde(flatten)]
    key: Key,
    series: Option<String>,
    outlet: Option<String>,
    url: Option<String>,
    title: Option<String>,
    authors: Vec<String>,
    published: Option<String>,
    day: Option<String>,
    modified: Option<String>,
    site_name: Option<String>,
    lang: Option<String>,
    genre: Option<&'static str>,
    section: Option<String>,
    is_article: bool,
    words: u32,
    blocks: Vec<BlockJson>,
    tier: &'static str,
    article_coverage: f64,
    agency: Option<String>,
    mostly_opinion: bool,
    coverage: Option<CoverageJson>,
    warnings: Vec<Reason>,
    schema: u32,
    analysis: Option<String>,
}

#[derive(Serialize)]
pub struct QuotationRow {
    #[serde(flatten)]
    key: Key,
    number: u32,
    kind: &'static str,
    text: String,
    spans: Vec<SpanJson>,
    cue: Option<SpanJson>,
    mention: Option<SpanJson>,
    speaker: Option<String>,
    unnamed: bool,
    certain: bool,
    confidence: f64,
    why: Vec<Reason>,
}

#[derive(Serialize)]
pub struct OpinionRow {
    #[serde(flatten)]
    key: Key,
    number: u32,
    span: SpanJson,
    text: String,
    strength: &'static str,
    confidence: f64,
    why: Vec<Reason>,
}

#[derive(Serialize)]
pub struct CreditRow {
    #[serde(flatten)]
    key: Key,
    number: u32,
    agency: String,
    kind: &'static str,
    found_in: &'static str,
    span: Option<SpanJson>,
    text: String,
}

#[derive(Serialize)]
pub struct MatchRow {
    #[serde(flatten)]
    key: Key,
    number: u32,
    report_id: String,
    report_agency: String,
    report_title: String,
    report_published: String,
    report_url: Option<String>,
    report_source: &'static str,
    report_kind: Option<&'static str>,
    report_credits: Vec<String>,
    library: String,
    signer: Option<String>,
    tier: &'static str,
    article_coverage: f64,
    report_coverage: f64,
    common_sentences: u32,
    sentences: u32,
    passages: Vec<PassageRow>,
    variants: Vec<VariantRow>,
    takes: Vec<TakeJson>,
    why: Vec<Reason>,
}

/// A quotation in the article's and in the report's words.
#[derive(Serialize)]
struct VariantRow {
    article: SpanJson,
    report: RangeJson,
    text: String,
    report_text: String,
}

#[derive(Serialize)]
pub struct EditRow {
    #[serde(flatten)]
    key: Key,
    number: u32,
    report_id: String,
    report_agency: String,
    kind: &'static str,
    sentence: u32,
    sentences: u32,
    words: u32,
    share: f64,
    voice: &'static str,
    span: SpanJson,
    text: String,
}

#[derive(Serialize)]
struct PassageRow {
    article: SpanJson,
    report: RangeJson,
    words: u32,
    kind: &'static str,
    text: String,
    report_text: String,
    begin: Option<i32>,
    end: Option<i32>,
    report_begin: i32,
    report_end: i32,
}

#[derive(Serialize)]
pub struct RejectRow {
    #[serde(flatten)]
    key: Key,
    code: String,
    message: String,
}

impl Rows {
    /// Adds a record that got no answer.
    pub fn reject(&mut self, key: Key, reject: Reject) {
        self.rejects.push(RejectRow { key, code: reject.code, message: reject.message });
    }

    /// Adds an analysis. `json` is the contract's, where it is wanted; `text` the plain text that was read.
    pub fn add(
        &mut self,
        key: &Key,
        series: Option<String>,
        analysis: &Analysis,
        shape: AnalysisJson,
        json: Option<String>,
        text: Option<&str>,
    ) {
        let numbered = |number: usize| (key.clone(), number as u32);
        let quotations = shape.quotations.into_iter().enumerate();
        self.quotations.extend(quotations.map(|(at, found)| quotation(numbered(at), found)));
        self.opinions.extend(shape.opinions.into_iter().enumerate().map(|(at, found)| opinion(numbered(at), found)));
        self.credits.extend(shape.credits.into_iter().enumerate().map(|(at, found)| credit(numbered(at), found)));
        let best = shape.wire.matches.first().map(|best| (best.article_coverage, best.report.agency.clone()));
        let (article_coverage, agency) = best.map_or((0.0, None), |(share, agency)| (share, Some(agency)));
        if let Some(article) = &analysis.article {
            let best = analysis.wire.matches.first().map(|best| &best.report);
            let report = best.map(|report| (report.id.clone(), report.agency.clone())).unwrap_or_default();
            let edits = edits(article, analysis).into_iter().enumerate();
            self.edits.extend(edits.map(|(at, edit)| edited(numbered(at), report.clone(), edit)));
            let places = text.map_or_else(|| Places::in_blocks(article), Places::in_text);
            let found = analysis.wire.matches.iter().zip(shape.wire.matches).enumerate();
            self.matches.extend(found.map(|(at, (inner, outer))| {
                let place = |passage: &Passage| places.of(article, passage.article);
                let words = |span| article.text(span).to_owned();
                matched(numbered(at), inner, outer, place, words)
            }));
        }
        let is_article = shape.article.is_some();
        let article = shape.article;
        let (host, url) = (shape.url.as_deref().and_then(host), shape.url);
        let mut row = ArticleRow {
            key: key.clone(),
            outlet: series.clone().or_else(|| host.clone()),
            series,
            url,
            title: None,
            authors: Vec::new(),
            published: None,
            day: None,
            modified: None,
            site_name: None,
            lang: None,
            genre: None,
            section: None,
            is_article,
            words: 0,
            blocks: Vec::new(),
            tier: shape.wire.tier,
            article_coverage,
            agency,
            mostly_opinion: shape.mostly_opinion,
            coverage: shape.coverage,
            warnings: reasons(shape.warnings),
            schema: shape.schema,
            analysis: json,
        };
        if let Some(article) = article {
            row.outlet = row.outlet.or_else(|| article.site_name.clone());
            row.day = article.published.as_deref().and_then(|date| Some(rfc_day(date)?.to_owned()));
            row.words = article.blocks.iter().map(|block| block.text.split_whitespace().count()).sum::<usize>() as u32;
            row.title = article.title;
            row.authors = article.authors;
            row.published = article.published;
            row.modified = article.modified;
            row.site_name = article.site_name;
            row.lang = article.lang;
            row.genre = article.genre;
            row.section = article.section;
            row.blocks = article.blocks;
        }
        self.articles.push(row);
    }

    /// Adds the rows of later records.
    pub fn append(&mut self, mut later: Self) {
        self.articles.append(&mut later.articles);
        self.quotations.append(&mut later.quotations);
        self.opinions.append(&mut later.opinions);
        self.credits.append(&mut later.credits);
        self.matches.append(&mut later.matches);
        self.edits.append(&mut later.edits);
        self.rejects.append(&mut later.rejects);
    }
}

fn quotation((key, number): (Key, u32), found: QuotationJson) -> QuotationRow {
    QuotationRow {
        key,
        number,
        kind: found.kind,
        text: found.text,
        spans: found.spans,
        cue: found.cue,
        mention: found.source,
        speaker: found.speaker,
        unnamed: found.unnamed,
        certain: found.certain,
        confidence: found.confidence,
        why: reasons(found.why),
    }
}

fn opinion((key, number): (Key, u32), found: OpinionJson) -> OpinionRow {
    OpinionRow {
        key,
        number,
        span: found.span,
        text: found.text,
        strength: found.strength,
        confidence: found.confidence,
        why: reasons(found.why),
    }
}

fn credit((key, number): (Key, u32), found: CreditJson) -> CreditRow {
    let span = found.block.zip(found.start).zip(found.end);
    CreditRow {
        key,
        number,
        agency: found.agency,
        kind: found.kind,
        found_in: found.from,
        span: span.map(|((block, start), end)| SpanJson { block, start, end }),
        text: found.text,
    }
}

fn edited((key, number): (Key, u32), (report_id, report_agency): (String, String), edit: Edit) -> EditRow {
    EditRow {
        key,
        number,
        report_id,
        report_agency,
        kind: edit.kind,
        sentence: edit.sentence as u32,
        sentences: edit.sentences as u32,
        words: edit.words as u32,
        share: edit.share,
        voice: edit.voice,
        span: edit.span,
        text: edit.text,
    }
}

fn matched(
    (key, number): (Key, u32),
    inner: &WireMatch,
    outer: WireMatchJson,
    place: impl Fn(&Passage) -> Option<(i32, i32)>,
    words: impl Fn(Span) -> String,
) -> MatchRow {
    let text = &inner.report.text;
    let passage = |(inner, outer): (&Passage, PassageJson)| {
        let place = place(inner);
        let begin = count(text.get(..inner.report.start));
        PassageRow {
            article: outer.article,
            report: outer.report,
            words: outer.words,
            kind: outer.kind,
            text: words(inner.article),
            begin: place.map(|(begin, _)| begin),
            end: place.map(|(_, end)| end),
            report_begin: begin as i32,
            report_end: (begin + count(text.get(inner.report.clone()))) as i32,
            report_text: outer.report_text,
        }
    };
    let variant = |(inner, outer): (&Variant, VariantJson)| VariantRow {
        article: outer.article,
        report: outer.report,
        text: words(inner.article),
        report_text: outer.report_text,
    };
    MatchRow {
        key,
        number,
        report_id: outer.report.id,
        report_agency: outer.report.agency,
        report_title: outer.report.title,
        report_published: outer.report.published,
        report_url: outer.report.url,
        report_source: outer.report.source,
        report_kind: outer.report.kind,
        report_credits: outer.report.credits,
        library: outer.report.library,
        signer: outer.report.signer,
        tier: outer.tier,
        article_coverage: outer.article_coverage,
        report_coverage: outer.report_coverage,
        common_sentences: outer.common_sentences,
        sentences: outer.sentences,
        passages: inner.passages.iter().zip(outer.passages).map(passage).collect(),
        variants: inner.variants.iter().zip(outer.variants).map(variant).collect(),
        takes: outer.takes,
        why: reasons(outer.why),
    }
}

/// The host of an address, without `www.`: who published it, where nothing else says.
fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?;
    let host = host.split(':').next()?.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (!host.is_empty()).then(|| host.to_owned())
}

/// The day that a date names, in its own time zone: the paper's day, not Greenwich's.
fn rfc_day(date: &str) -> Option<&str> {
    crate::record::day(date).and(date.trim().get(..10))
}
