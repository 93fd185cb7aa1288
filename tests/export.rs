//! Exports: what a page says stays text, whatever the form.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use copydesk::article::{Article, Block, BlockKind, Metadata, Span};
use copydesk::opinion::{Opinion, Strength};
use copydesk::quotes::{Quotation, QuotationKind};
use copydesk::{Analysis, contract, export};

/// An analysis of one hostile paragraph with an emoji before its marks.
fn analysis() -> contract::AnalysisJson {
    let text = "😀 “Now <b>run</b>,” said $1. A *grave* error.";
    let at = |part: &str| {
        let start = text.find(part).unwrap();
        Span::new(0, start, start + part.len())
    };
    let article = Article {
        metadata: Metadata { title: Some("---\n# <img src=x>".to_owned()), ..Metadata::default() },
        blocks: vec![Block::new(BlockKind::Paragraph, text)],
    };
    let quotation = Quotation {
        spans: vec![at("“Now <b>run</b>,”")],
        kind: QuotationKind::Direct,
        cue: None,
        source: None,
        speaker: Some("</mark><script>".to_owned()),
        unnamed: false,
        certain: true,
        confidence: 1.0,
        why: Vec::new(),
    };
    let opinion =
        Opinion { span: at("A *grave* error."), strength: Strength::Opinion, confidence: 1.0, why: Vec::new() };
    let analysis = Analysis {
        article: Some(article),
        quotations: vec![quotation],
        opinions: vec![opinion],
        ..Analysis::default()
    };
    contract::analysis(&analysis, None, false)
}

#[test]
fn markdown() {
    let found = export::markdown::write(&analysis());
    let expected = "\
---
title: \"---\\n# \\u003cimg src=x>\"
quotations: 1
opinion_passages: 1
wire: none
---

# \\--- \\# \\<img src=x\\>

😀 “Now \\<b\\>run\\</b\\>,” said \\$1. A \\*grave\\* error.[^1][^2]

[^1]: quotation (\\</mark\\>\\<script\\>): “Now \\<b\\>run\\</b\\>,”
[^2]: opinion (the author’s own view): A \\*grave\\* error.
";
    assert_eq!(found, expected);
}

#[test]
fn html() {
    let found = export::html::write(&analysis());
    let body = found.split_once("</h1>\n").unwrap().1;
    let expected = "<p>😀 <mark class=\"quotation\" title=\"quotation: &lt;/mark&gt;&lt;script&gt;\">“Now &lt;b&gt;run&lt;/b&gt;,”</mark> said $1. \
<mark class=\"opinion\" title=\"opinion: the author’s own view\">A *grave* error.</mark></p>\n</body></html>\n";
    assert_eq!(body, expected);
    assert!(!found.contains("<script") && !found.contains("<img"));
}

#[test]
fn w3c() {
    let found = export::w3c::annotations(&analysis());
    let selector = &found["items"][0]["target"]["selector"];
    assert_eq!(selector[0]["exact"], "“Now <b>run</b>,”");
    assert_eq!(selector[0]["prefix"], "😀 ");
    assert_eq!((&selector[1]["start"], &selector[1]["end"]), (&3.into(), &20.into()));
    assert_eq!(found["items"].as_array().map(Vec::len), Some(2));
}

#[test]
fn csv() {
    let found = export::csv::write(&analysis());
    let expected = "\u{feff}\
\"speaker\",\"kind\",\"quotation\",\"cue\",\"source\",\"confidence\",\"paragraph\",\"start\",\"end\",\"why\",\"title\",\"published\",\"url\"\r\n\
\"</mark><script>\",\"direct\",\"“Now <b>run</b>,”\",\"\",\"\",\"1\",\"1\",\"3\",\"20\",\"\",\"'---\n# <img src=x>\",\"\",\"\"\r\n";
    assert_eq!(found, expected);
}
