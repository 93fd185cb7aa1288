//! The author's own voice: a case a file, and what must hold for any text.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use copydesk::article::Span;
use copydesk::quotes::QuotationKind;
use copydesk::text::{Reading, marks};
use copydesk::{Desk, opinion, page};
use proptest::prelude::*;
use support::marked::{Layer, analyzed};

#[test]
fn cases() {
    support::each_file("opinion", |case| analyzed(case, Layer::Opinions));
}

#[test]
fn a_language_without_lists_is_named_and_nothing_is_marked() {
    #[track_caller]
    fn check(text: &str, lang: &str) {
        let analysis = Desk::default().analyze(&page::text::parse(text));
        assert_eq!(analysis.opinions, []);
        let warnings: Vec<String> = analysis.warnings.iter().map(ToString::to_string).collect();
        assert!(warnings.iter().any(|warning| warning.contains("opinion") && warning.contains(lang)), "{warnings:?}");
    }
    check("Dat is een schande voor de stad. De regering moet nu handelen, en wel meteen.", "“nl”");
    check("É uma vergonha para a cidade. O governo tem de agir já, e não com mais uma promessa.", "“pt”");
    check("これは町の恥だ。政府はすぐに動くべきだ。", "“ja”");
}

#[test]
fn a_declared_column_needs_less() {
    let text =
        "The bridge is old. A second one would be better, and the town knows it. The mayor opened the fair on Monday.";
    let page = |url: &str| {
        let mut page = page::text::parse(text);
        page.url = Some(url.to_owned());
        Desk::default().analyze(&page).opinions.len()
    };
    assert!(page("https://ledger.example/opinion/old-bridge") >= page("https://ledger.example/news/old-bridge"));
}

#[test]
fn a_higher_threshold_marks_less() {
    let text = "The plan is a shameful farce. The ferry may well be late. The mayor opened the fair on Monday.";
    let marked = |threshold: f32| {
        let opinions = Desk::default().with_opinion_threshold(threshold).analyze(&page::text::parse(text)).opinions;
        opinions.iter().map(|opinion| opinion.span.end - opinion.span.start).sum::<usize>()
    };
    let steps: Vec<usize> = [0.0, 0.3, 0.5, 0.7, 0.9, 1.0].into_iter().map(marked).collect();
    assert!(steps.is_sorted_by(|more, less| more >= less), "{steps:?}");
    assert!(steps.first() > steps.get(2) && steps.last() == Some(&0), "{steps:?}");
    assert_eq!(marked(f32::NAN), marked(opinion::THRESHOLD));
}

/// Sentences with cues, marks of all kinds and traps, in paragraphs.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "It is a shameful farce ",
        "“",
        "”",
        "\"",
        "‘so’ ",
        "the “deal” ",
        "he said. ",
        "We must act now. ",
        "I think ",
        "Mara Lind said ",
        "should ",
        ". ",
        "! ",
        "? ",
        "\n",
        "seems to be absurd",
        ", which may well be a mistake",
        "Perhaps not. ",
        "according to the mayor",
        "«Ja» ",
        "😀 ",
        "of course ",
        "the harbour opened on Monday",
        "Nobody knows. ",
        "— a ludicrous idea — ",
        "東京",
        "so-called ",
        "in my view ",
        "(",
        ") ",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn passages_fit_stand_in_order_and_leave_quotations_alone(text in text()) {
        let page = page::text::parse(&text);
        let analysis = Desk::default().analyze(&page);
        let Some(article) = &analysis.article else { return Ok(()) };
        let mut last = Span::new(0, 0, 0);
        let in_marks = marks::quoted(article.blocks.iter().map(|block| block.text.as_str()));
        let masks: Vec<Span> = in_marks
            .iter()
            .flat_map(|quoted| quoted.spans.clone())
            .chain(analysis.quotations.iter().filter(|found| found.kind == QuotationKind::Direct).flat_map(|found| found.spans.clone()))
            .collect();
        for opinion in opinion::find(&Reading::new(article), &analysis.quotations) {
            let span = opinion.span;
            prop_assert!(!article.text(span).is_empty());
            prop_assert_eq!(article.text(span).trim(), article.text(span));
            prop_assert!(span.block > last.block || span.start >= last.end);
            prop_assert!((0.5..=1.0).contains(&opinion.confidence));
            prop_assert!(!opinion.why.is_empty(), "no reason for {:?}", article.text(span));
            for mask in &masks {
                prop_assert!(!mask.overlaps(&span), "{:?} covers {:?}", article.text(span), article.text(*mask));
            }
            last = span;
        }
    }
}
