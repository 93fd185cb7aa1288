//! Quotations and their speakers, a case a file, and what holds for any text.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use copydesk::article::BlockKind::{Blockquote, Paragraph};
use copydesk::article::{Article, Block, BlockKind};
use copydesk::quotes;
use copydesk::text::Reading;
use proptest::prelude::*;
use support::marked::{Layer, analyzed};

#[test]
fn cases() {
    support::each_file("quotes", |case| analyzed(case, Layer::Attributions));
}

#[test]
fn headings_and_captions() {
    let article = |kind| Article {
        blocks: vec![
            Block::new(kind, "Calder says “ready"),
            Block::new(BlockKind::Paragraph, "“We are not,” Paul Ostrow said."),
        ],
        ..Article::default()
    };
    for kind in [BlockKind::Heading(2), BlockKind::Caption] {
        let found = quotes::find(&Reading::new(&article(kind)));
        assert!(found.iter().all(|quotation| quotation.spans.len() == 1), "{found:?}");
    }
}

#[test]
fn why() {
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let blocks = text.lines().map(|line| Block::new(BlockKind::Paragraph, line)).collect();
        let article = Article { blocks, ..Article::default() };
        let found = quotes::find(&Reading::new(&article));
        assert_eq!(
            found.last().map(|quotation| quotation.why.iter().map(ToString::to_string).collect::<Vec<_>>()),
            Some(expected.iter().map(ToString::to_string).collect())
        );
    }
    check("“We are ready,” said Ines Calder.", &["“said” right after the closing mark"]);
    check("Ines Calder said, “We are ready.”", &["“said” right before the opening mark"]);
    check(
        "Ines Calder met Paul Ostrow. “We are ready,” she said.",
        &["“said” right after the closing mark", "“she” is Ines Calder: subject of the sentence before"],
    );
    check("Paul Ostrow said that it would hold.", &["“said” and “that” before the clause, no marks"]);
    check("Paul Ostrow: “It will hold.”", &["“Paul Ostrow” and a colon before the opening mark"]);
}

#[test]
fn extents() {
    #[track_caller]
    fn check(text: &str, source: &str, cue: &str) {
        let article = Article { blocks: vec![Block::new(BlockKind::Paragraph, text)], ..Article::default() };
        let found = quotes::find(&Reading::new(&article));
        let last = found.last();
        let part = |span: Option<copydesk::article::Span>| span.map_or("", |span| article.text(span));
        let (of_source, of_cue) = (last.and_then(|q| q.source), last.and_then(|q| q.cue));
        assert_eq!((part(of_source), part(of_cue)), (source, cue), "{text}");
    }
    check("“It will hold,” said Ines Calder, the mayor of Tarn.", "Ines Calder, the mayor of Tarn", "said");
    check("“It will hold,” said Ines Calder, adding that it was old.", "Ines Calder", "adding");
    check(
        "Ines Calder, who built it, has never said that it would hold.",
        "Ines Calder, who built it",
        "has never said",
    );
    check("Ines Calder, meanwhile, said that it would hold.", "Ines Calder", "said");
    check("Paul Ostrow (R-Tarn) said it would hold.", "Paul Ostrow (R-Tarn)", "said");
    check("The usually silent harbour office called for “calm”.", "The usually silent harbour office", "called for");
    check("A study by Tarn and Dunmore found that it would hold.", "A study by Tarn and Dunmore", "found");
    check("The mayor declined to say that it would hold.", "The mayor", "declined to say");
    check("He told the council on Monday that it would hold.", "He", "told");
    check("He pointed out that it would hold.", "He", "pointed out");
}

#[test]
fn block_and_pull_quotes() {
    #[track_caller]
    fn check(blocks: &[(BlockKind, &str)], expected: &[(&str, Option<&str>)]) {
        let blocks = blocks.iter().map(|(kind, text)| Block::new(*kind, *text)).collect();
        let article = Article { blocks, ..Article::default() };
        let found = quotes::find(&Reading::new(&article));
        let found: Vec<(&str, Option<&str>)> =
            found.iter().map(|q| (article.text(q.spans[0]), q.speaker.as_deref())).collect();
        assert_eq!(found, expected);
    }

    let words = "The bridge is old and nobody has looked at it for years.";
    let marked = "“The bridge is old and nobody has looked at it for years.”";
    check(&[(Paragraph, "Ines Calder wrote:"), (Blockquote, words)], &[(words, Some("Ines Calder"))]);
    check(&[(Blockquote, words), (Paragraph, "— Ines Calder")], &[(words, Some("Ines Calder"))]);
    let credited = format!("{words} — Ines Calder");
    check(&[(Blockquote, &credited)], &[(words, Some("Ines Calder"))]);
    let said = format!("{marked} Ines Calder said.");
    check(&[(Blockquote, marked), (Paragraph, &said)], &[(marked, Some("Ines Calder"))]);
    check(&[(Paragraph, &said), (Blockquote, marked)], &[(marked, Some("Ines Calder"))]);
}

#[test]
fn unnamed() {
    #[track_caller]
    fn check(text: &str, expected: bool) {
        let article = Article { blocks: vec![Block::new(BlockKind::Paragraph, text)], ..Article::default() };
        let found = quotes::find(&Reading::new(&article));
        assert_eq!(found.last().map(|quotation| quotation.unnamed), Some(expected), "{text}");
    }
    check("“It will hold,” officials said.", true);
    check("“It will hold,” said a witness.", true);
    check("“It will hold,” he said.", false);
    check("“It will hold,” Ines Calder said.", false);
}

/// Words and marks that news is made of, in any order.
fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "«",
        "»",
        "„",
        ",",
        ".",
        ":",
        "—",
        "said",
        "told",
        "according to",
        "that",
        "he",
        "she",
        "who",
        "Ines Calder",
        "Calder’s",
        "the",
        "mayor",
        "of",
        "Norland",
        "and",
        "by",
        "was",
        "remark",
        "called",
        "it",
        "😀",
        "U.S.",
        "to",
    ]);
    prop::collection::vec((word, prop::bool::ANY), 0..40).prop_map(|words| {
        words.iter().map(|(word, blank)| if *blank { format!("{word} ") } else { (*word).to_owned() }).collect()
    })
}

proptest! {
    #[test]
    fn spans_hold(texts in prop::collection::vec(text(), 0..4)) {
        let blocks = texts.iter().map(|text| Block::new(BlockKind::Paragraph, text.clone())).collect();
        let article = Article { blocks, ..Article::default() };
        let found = quotes::find(&Reading::new(&article));
        let mut last = None;
        for quotation in &found {
            prop_assert!(!quotation.spans.is_empty());
            prop_assert!(quotation.spans.is_sorted());
            for span in quotation.spans.iter().chain(&quotation.cue).chain(&quotation.source) {
                let text = article.blocks[span.block].text.get(span.start..span.end);
                prop_assert!(text.is_some_and(|text| !text.trim().is_empty()), "{span:?}");
            }
            prop_assert!(quotation.spans.windows(2).all(|pair| !pair[0].overlaps(&pair[1])));
            prop_assert!((0.0..=1.0).contains(&quotation.confidence));
            prop_assert!(last <= Some(quotation.spans[0]));
            last = Some(quotation.spans[0]);
        }
    }
}
