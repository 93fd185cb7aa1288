//! From the core's types to the shapes: bytes become UTF-16 units here, and here only.

use std::ops::Range;

use super::shapes::{
    ArticleJson, BlockJson, CoverageJson, CreditJson, Id, InlineJson, OpinionJson, PassageJson, QuotationJson,
    RangeJson, ReasonJson, RemovalJson, ReportJson, SpanJson, TakeJson, VariantJson, WireMatchJson,
};
use crate::agencies;
use crate::analysis::Coverage;
use crate::article::{Article, Block, BlockKind, Genre, Inline, InlineKind, Setting, Span};
use crate::clean::Removal;
use crate::opinion::{Opinion, Strength};
use crate::quotes::{Quotation, QuotationKind};
use crate::reason::Coded;
use crate::text::offsets::Utf16Offsets;
use crate::wire::{Credit, CreditFrom, CreditKind, PassageKind, ReportKind, Source, Take, Tier, WireMatch};

/// Quotation marks are looked for in every language.
pub fn coverage(coverage: &Coverage) -> CoverageJson {
    let Coverage { language, speakers, opinion } = coverage;
    CoverageJson { language: language.clone(), quotations: true, speakers: *speakers, opinion: *opinion }
}

fn block_json(block: &Block, offsets: &Utf16Offsets) -> BlockJson {
    let Setting { inlines, number, continued, depth, heads, columns } = &block.setting;
    let some = |count: u32| (count > 0).then_some(count);
    BlockJson {
        kind: block_kind(block.kind),
        text: block.text.clone(),
        level: level(block.kind),
        number: *number,
        continued: continued.then_some(true),
        depth: some(*depth),
        heads: some(*heads),
        columns: columns.clone(),
        inlines: inlines.iter().map(|inline| inline_json(inline, offsets)).collect(),
    }
}

/// The kinds are called as the elements are that draw them.
fn inline_json(inline: &Inline, offsets: &Utf16Offsets) -> InlineJson {
    let (kind, href, to) = match &inline.kind {
        InlineKind::Link(href) => ("a", Some(href.clone()), None),
        InlineKind::To(block) => ("a", None, Some(*block as u32)),
        InlineKind::Strong => ("strong", None, None),
        InlineKind::Emphasis => ("em", None, None),
        InlineKind::Code => ("code", None, None),
        InlineKind::Superscript => ("sup", None, None),
        InlineKind::Subscript => ("sub", None, None),
    };
    let at = |byte| offsets.to_utf16(byte) as u32;
    InlineJson { start: at(inline.range.start), end: at(inline.range.end), kind, href, to }
}

const fn level(kind: BlockKind) -> Option<u8> {
    if let BlockKind::Heading(level) = kind { Some(level) } else { None }
}

pub fn removal(removal: &Removal) -> RemovalJson {
    RemovalJson {
        step: removal.step.name(),
        reason: ReasonJson(removal.rule.told()),
        text: removal.text.clone(),
        before: removal.before as u32,
        kind: block_kind(removal.kind),
        level: level(removal.kind),
    }
}

/// Reasons with their sentences.
pub fn reasons(all: &[impl Coded]) -> Vec<ReasonJson> {
    all.iter().map(|reason| ReasonJson(reason.told())).collect()
}

/// An article with the offset table of each block.
pub struct Converter<'a> {
    article: &'a Article,
    offsets: Vec<Utf16Offsets>,
}

impl<'a> Converter<'a> {
    pub fn new(article: &'a Article) -> Self {
        Self { article, offsets: article.blocks.iter().map(|block| Utf16Offsets::new(&block.text)).collect() }
    }

    pub fn article(&self) -> ArticleJson {
        let metadata = &self.article.metadata;
        ArticleJson {
            title: metadata.title.clone(),
            authors: metadata.authors.clone(),
            published: metadata.published.clone(),
            modified: metadata.modified.clone(),
            site_name: metadata.site_name.clone(),
            lang: metadata.lang.clone(),
            genre: metadata.genre.map(genre),
            section: metadata.section.clone(),
            blocks: self
                .article
                .blocks
                .iter()
                .zip(&self.offsets)
                .map(|(block, offsets)| block_json(block, offsets))
                .collect(),
        }
    }

    fn span(&self, span: Span) -> SpanJson {
        let at = |byte| self.offsets.get(span.block).map_or(0, |table| table.to_utf16(byte)) as u32;
        SpanJson { block: span.block as u32, start: at(span.start), end: at(span.end) }
    }

    pub fn quotation(&self, quotation: &Quotation) -> QuotationJson {
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
            certain: quotation.certain,
            confidence: share(quotation.confidence),
            why: reasons(&quotation.why),
        }
    }

    pub fn opinion(&self, opinion: &Opinion) -> OpinionJson {
        OpinionJson {
            span: self.span(opinion.span),
            text: self.article.text(opinion.span).to_owned(),
            strength: match opinion.strength {
                Strength::Opinion => "opinion",
                Strength::Maybe => "maybe",
            },
            confidence: share(opinion.confidence),
            why: reasons(&opinion.why),
        }
    }

    pub fn credit(&self, credit: &Credit) -> CreditJson {
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
            unnamed: agencies::is_unnamed(&credit.agency),
        }
    }

    pub fn wire_match(&self, found: &WireMatch, id: Option<Id>) -> WireMatchJson {
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
                without_text: found.without_text,
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
            why: reasons(&found.why),
        }
    }
}

fn take(take: &Take) -> TakeJson {
    TakeJson { id: take.id.clone(), published: take.published.clone(), library: take.library.clone() }
}

/// A share, rounded to three places: more would pretend.
///
/// It is rounded as an `f64`: JavaScript has no other number, and a widened `f32` would read 0.9990000128746033 there.
pub fn share(value: f32) -> f64 {
    if value.is_finite() { (f64::from(value.clamp(0.0, 1.0)) * 1000.0).round() / 1000.0 } else { 0.0 }
}

pub const fn tier(tier: Tier) -> &'static str {
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
