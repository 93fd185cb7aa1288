//! What must hold for any page at all: the desk is total, its spans fit, its JSON counts in UTF-16, its exports stay text.
//!
//! One source of truth: the properties, the fuzz targets and the replay of their corpus all call [`hold`]. What does not hold panics
//! and says what; proptest and libFuzzer take it from there.

use copydesk::article::{Article, Span};
use copydesk::page::{MAX_DEPTH, MAX_NODES, Page};
use copydesk::text::offsets::Utf16Offsets;
use copydesk::wire::{Wire, WireMatch};
use copydesk::{Analysis, contract, export};

/// Checks an analysis against the page that it is of.
pub fn hold(page: &Page, analysis: &Analysis) {
    let none = Article::default();
    let article = analysis.article.as_ref().unwrap_or(&none);
    assert!(analysis.article.is_some() || !analysis.warnings.is_empty(), "no article, and nobody is told why");
    arena_is_sound(page);
    origins_fit(page, article);
    quotations_fit(analysis, article);
    opinions_fit(analysis, article);
    wire_fits(&analysis.wire, article);
    json_counts_in_utf16(analysis);
    exports_stay_text(analysis);
}

/// Checks a comparison against the article that it is of.
pub fn match_fits(found: &WireMatch, article: &Article) {
    is_share(found.article_coverage);
    is_share(found.report_coverage);
    assert!(found.common_sentences <= found.sentences);
    let spans: Vec<Span> = found.passages.iter().map(|passage| passage.article).collect();
    assert!(ascend(&spans), "{spans:?}");
    for passage in &found.passages {
        fits(article, passage.article);
        assert!(passage.words > 0 && !part(&found.report.text, passage.report.clone()).is_empty(), "{passage:?}");
    }
    for variant in &found.variants {
        fits(article, variant.article);
        assert!(!part(&found.report.text, variant.report.clone()).is_empty(), "{variant:?}");
    }
    assert!(found.why.iter().all(|why| !why.to_string().is_empty()));
    let json = contract::comparison(article, found, None);
    for passage in &json.passages {
        let units: Vec<u16> = found.report.text.encode_utf16().collect();
        let there =
            units.get(passage.report.start as usize..passage.report.end as usize).expect("a part of the report");
        assert_eq!(String::from_utf16(there).expect("whole characters"), passage.report_text);
    }
}

/// Subtrees nest, depth and number are capped, texts are numbered in their order.
fn arena_is_sound(page: &Page) {
    assert!(page.len() <= MAX_NODES + 1, "{} nodes", page.len());
    let (mut open, mut last_number) = (Vec::new(), None);
    for id in page.ids() {
        while open.last().is_some_and(|end| *end <= id.0) {
            open.pop();
        }
        let range = page.subtree(id);
        assert!(range.start == id.0 && range.end > id.0, "a subtree holds its node");
        assert!(range.end <= open.last().copied().unwrap_or(page.len() as u32), "subtrees nest");
        assert!(page.parent(id).is_none_or(|parent| parent < id), "parents come first");
        if let Some(number) = page.text_number(id) {
            assert!(page.text(id).is_some() && Some(number) > last_number, "texts ascend");
            last_number = Some(number);
        } else {
            open.push(range.end);
        }
        assert!(open.len() <= MAX_DEPTH + 1, "depth is capped");
    }
}

/// What an article says comes from where it says.
fn origins_fit(page: &Page, article: &Article) {
    for block in &article.blocks {
        assert!(!block.text.trim().is_empty(), "a block holds something");
        let mut last = 0;
        for origin in &block.origins {
            let (at, len, offset) = (origin.at as usize, origin.len as usize, origin.offset as usize);
            assert!(at >= last && len > 0, "pieces ascend and hold something");
            let here = block.text.get(at..at + len);
            let there = page.text(origin.node).and_then(|text| text.get(offset..offset + len));
            assert!(here.is_some() && here == there, "{here:?} comes from {there:?}");
            last = at + len;
        }
    }
}

fn quotations_fit(analysis: &Analysis, article: &Article) {
    for quotation in &analysis.quotations {
        assert!(!quotation.spans.is_empty());
        for span in quotation.spans.iter().chain(&quotation.cue).chain(&quotation.source) {
            fits(article, *span);
        }
        assert!(ascend(&quotation.spans), "{:?}", quotation.spans);
        is_share(quotation.confidence);
        assert!(quotation.speaker.as_ref().is_none_or(|speaker| !speaker.trim().is_empty()));
    }
    assert!(analysis.quotations.is_sorted_by_key(|quotation| quotation.spans.first().copied()));
}

fn opinions_fit(analysis: &Analysis, article: &Article) {
    let spans: Vec<Span> = analysis.opinions.iter().map(|opinion| opinion.span).collect();
    for span in &spans {
        fits(article, *span);
    }
    assert!(ascend(&spans), "{spans:?}");
    analysis.opinions.iter().for_each(|opinion| is_share(opinion.confidence));
}

fn wire_fits(wire: &Wire, article: &Article) {
    wire.credits.iter().filter_map(|credit| credit.span).for_each(|span| fits(article, span));
    wire.matches.iter().for_each(|found| match_fits(found, article));
    assert_eq!(wire.tier, wire.matches.iter().map(|found| found.tier).max().unwrap_or_default());
}

/// The offsets of the JSON lead to the words of the JSON, and the JSON survives the way through text.
fn json_counts_in_utf16(analysis: &Analysis) {
    let json = contract::analysis(analysis, None, true);
    let value = serde_json::to_value(&json).expect("an analysis is JSON");
    let written = value.to_string();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&written).ok(), Some(value));
    let blocks: Vec<(&str, Vec<u16>)> = json
        .article
        .iter()
        .flat_map(|article| &article.blocks)
        .map(|block| (block.text.as_str(), block.text.encode_utf16().collect()))
        .collect();
    let text = |span: contract::SpanJson| {
        let (text, units) = blocks.get(span.block as usize).expect("a block");
        let part = units.get(span.start as usize..span.end as usize).expect("a part of the block");
        let part = String::from_utf16(part).expect("whole characters");
        assert!(text.contains(&part));
        part
    };
    for quotation in &json.quotations {
        let parts: Vec<String> = quotation.spans.iter().map(|span| text(*span)).collect();
        assert_eq!(parts.join(" "), quotation.text);
        quotation.cue.iter().chain(&quotation.source).for_each(|span| drop(text(*span)));
    }
    for opinion in &json.opinions {
        assert_eq!(text(opinion.span), opinion.text);
    }
    for (here, units) in &blocks {
        let offsets = Utf16Offsets::new(here);
        assert_eq!(offsets.to_utf16(here.len()), units.len());
        assert!(here.char_indices().all(|(at, _)| offsets.to_utf8(offsets.to_utf16(at)) == at), "there and back");
    }
}

/// No export has markup that is not its own.
fn exports_stay_text(analysis: &Analysis) {
    let json = contract::analysis(analysis, None, false);
    let html = export::html::write(&json);
    let inside = html.split_once("</style>").expect("a head").1;
    for tag in inside.split('<').skip(1) {
        let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let ours = ["title", "head", "body", "html", "h1", "h2", "h3", "p", "em", "pre", "blockquote", "mark"];
        assert!(ours.contains(&name), "<{tag}");
    }
    drop((export::markdown::write(&json), export::csv::write(&json)));
    assert!(serde_json::to_string(&export::w3c::annotations(&json)).is_ok());
}

#[track_caller]
fn fits(article: &Article, span: Span) {
    assert!(!article.text(span).is_empty(), "{span:?} is no part of {:?}", article.blocks.get(span.block));
}

/// A part of a text; empty where it does not fit.
fn part(text: &str, range: std::ops::Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// Whether spans follow one another without overlap.
fn ascend(spans: &[Span]) -> bool {
    spans.windows(2).all(|pair| pair[0] < pair[1] && !pair[0].overlaps(&pair[1]))
}

#[track_caller]
fn is_share(share: f32) {
    assert!((0.0..=1.0).contains(&share), "{share}");
}
