//! What every comparison keeps, whatever the texts: passages lie within both, apart, and their words are equal but for small gaps.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::ops::Range;

use copydesk::article::{Article, Block, BlockKind};
use copydesk::text::Reading;
use copydesk::text::words::{fold, words};
use copydesk::wire::{Tier, WireMatch, WireReport, compare};
use proptest::prelude::*;

fn compared(article: &str, report: &str) -> (Article, WireReport, WireMatch) {
    let blocks = article.lines().map(|line| Block::new(BlockKind::Paragraph, line)).collect();
    let article = Article { blocks, ..Article::default() };
    let report = WireReport { text: report.to_owned(), ..WireReport::default() };
    let found = compare(&Reading::new(&article), &report);
    (article, report, found)
}

fn folded(text: &str) -> Vec<String> {
    words(text).into_iter().map(|range: Range<usize>| fold(&text[range]).into_owned()).collect()
}

/// How many words stand in both texts in one order.
fn common(a: &[String], b: &[String]) -> usize {
    let mut before = vec![0; b.len() + 1];
    for a in a {
        let mut row = vec![0];
        for (at, b) in b.iter().enumerate() {
            row.push(if a == b { before[at] + 1 } else { row[at].max(before[at + 1]) });
        }
        before = row;
    }
    before[b.len()]
}

/// Texts that share much: few words, quotations, line ends, letters of more bytes than one.
fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "the", "ferry", "ran", "Quill", "aground", "é", "“then", "so”", "said.", "\n", "U.S.", "1,200", "漢字", "I",
        "of", "sand",
    ]);
    prop::collection::vec(word, 0..120).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn passages_hold(a in text(), b in text(), cut in 0_usize..100, both in any::<bool>()) {
        // Half of the cases share a middle, so that long passages come up.
        let shared: String = a.chars().skip(cut).collect();
        let b = if both { format!("{b} {shared}") } else { b };
        let (article, report, found) = compared(&a, &b);
        prop_assert!((0.0..=1.0).contains(&found.article_coverage) && (0.0..=1.0).contains(&found.report_coverage));
        for passage in &found.passages {
            let ours = article.blocks[passage.article.block].text.get(passage.article.start..passage.article.end);
            let theirs = report.text.get(passage.report.clone());
            let (ours, theirs) = (ours.expect("within the article"), theirs.expect("within the report"));
            let (ours, theirs) = (folded(ours), folded(theirs));
            // Initials with stops are one word to the desk and several here.
            prop_assert!(common(&ours, &theirs) >= passage.words, "{ours:?} {theirs:?} {}", passage.words);
        }
        for pair in found.passages.windows(2) {
            prop_assert!(!pair[0].article.overlaps(&pair[1].article));
        }
    }

    #[test]
    fn a_long_text_without_quotations_is_its_own_copy(words in prop::collection::vec("[a-z]{2,8}", 70..200)) {
        let text = words.join(" ");
        prop_assert_eq!(compared(&text, &text).2.tier, Tier::Verbatim);
    }
}
