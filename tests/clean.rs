//! Every folder in `tests/pages` is a case: `page.html` is cleaned, `expected.txt` says what must come out.
//!
//! `UPDATE_EXPECT=1 cargo test --test clean` writes what comes out as expected; read the difference before committing it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::format_collect, reason = "pages are built once")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::path::Path;

use copydesk::Desk;
use copydesk::page::{self, Page};
use support::cleaned::readable;

fn load(folder: &Path) -> (Page, String) {
    let html = std::fs::read_to_string(folder.join("page.html")).unwrap();
    let url = std::fs::read_to_string(folder.join("url.txt")).ok();
    (page::html::parse(&html, url.map(|url| url.trim().to_owned())), html)
}

fn folders() -> Vec<std::path::PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut folders: Vec<_> = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| folder.is_dir());
    folders.sort();
    folders
}

#[test]
fn pages_are_cleaned() {
    let mut wrong = Vec::new();
    let folders = folders();
    assert!(folders.len() >= 10, "the pages are missing");
    for folder in folders {
        let (page, _) = load(&folder);
        let got = readable(&Desk::default().analyze(&page));
        let file = folder.join("expected.txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&file, got).unwrap();
            continue;
        }
        let expected = std::fs::read_to_string(&file).unwrap_or_default();
        if got != expected {
            wrong.push(format!("{}\n--- expected\n{expected}\n--- got\n{got}", folder.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// A mark is painted where an origin points: every piece of a block must stand unchanged in the page, in order.
#[test]
fn origins_are_exact() {
    for folder in folders() {
        let (page, _) = load(&folder);
        let article = Desk::default().analyze(&page).article;
        for block in article.iter().flat_map(|article| &article.blocks) {
            let mut covered = 0;
            for origin in &block.origins {
                let (at, offset, len) = (origin.at as usize, origin.offset as usize, origin.len as usize);
                let gap = &block.text[covered..at];
                assert!(gap.chars().all(|c| matches!(c, ' ' | '\n' | '\t')), "{gap:?} in {}", block.text);
                assert_eq!(block.text[at..at + len], page.text(origin.node).unwrap()[offset..offset + len]);
                covered = at + len;
            }
            assert_eq!(covered, block.text.len(), "{}", block.text);
        }
    }
}

/// What is left out is accounted for: every text that a reader sees is in a block or in a removal.
#[test]
fn removals_say_why() {
    for folder in folders() {
        let (page, _) = load(&folder);
        let analysis = Desk::default().analyze(&page);
        for removal in &analysis.removals {
            assert!(!removal.rule.to_string().is_empty());
            assert!(removal.text.chars().count() <= copydesk::clean::MAX_REMOVAL, "{}", removal.text);
        }
        let kept: usize = analysis.article.iter().flat_map(|article| &article.blocks).count();
        assert!(kept + analysis.removals.len() > 0, "{}", folder.display());
    }
}

/// A reader may take removals back in: where they stood, the page's text is whole again and in the page's order.
#[test]
fn removals_fit_back_in() {
    for folder in folders() {
        let (page, _) = load(&folder);
        let analysis = Desk::default().analyze(&page);
        let Some(article) = analysis.article else { continue };
        let mut removals = analysis.removals.iter().peekable();
        let mut texts: Vec<&str> = Vec::new();
        for (at, block) in article.blocks.iter().enumerate() {
            while let Some(removal) = removals.next_if(|removal| removal.before <= at) {
                texts.push(&removal.text);
            }
            texts.push(&block.text);
        }
        assert!(removals.clone().all(|removal| removal.before == article.blocks.len()), "{}", folder.display());
        texts.extend(removals.map(|removal| removal.text.as_str()));
        let page_text: String = page.ids().filter_map(|id| page.text(id)).collect();
        let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).take(12).collect() };
        let flat: String = page_text.chars().filter(|c| c.is_alphanumeric()).collect();
        let mut from = 0;
        for start in texts.iter().map(|text| letters(text)).filter(|start| start.chars().count() == 12) {
            let found = flat[from..].find(&start);
            assert!(found.is_some(), "{start} is out of order in {}", folder.display());
            from += found.unwrap_or_default();
        }
    }
}

/// Hidden text is read only where it is most of the page's, and then the reader is told.
#[test]
fn hidden_text_that_is_read_is_reported() {
    #[track_caller]
    fn check(hidden: usize, shown: usize, expected: Option<usize>) {
        let text = "The harbour board met on Monday, and after four hours it put off the repair of the wall, as it had in May.";
        let paragraphs = |from: usize, to: usize| -> String {
            (from..to).map(|number| format!("<p>Report {number}: {text} {text}</p>")).collect()
        };
        let html = format!(
            "<title>Board puts off repairs</title><h1>Board puts off repairs</h1><article><div style='display:none'>{}</div>{}</article>",
            paragraphs(0, hidden),
            paragraphs(hidden, hidden + shown)
        );
        let page = page::html::parse(&html, Some("https://tarn.example/news/board-puts-off-repairs".to_owned()));
        let warnings = Desk::default().analyze(&page).warnings;
        let read = warnings.iter().find_map(|warning| match warning {
            copydesk::warning::Warning::HiddenRead(count) => Some(*count),
            _ => None,
        });
        assert_eq!(read, expected, "{warnings:?}");
    }
    check(6, 1, Some(6));
    check(1, 6, None);
}
