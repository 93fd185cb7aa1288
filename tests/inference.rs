//! What the library tells of an article: whose words they are, which takes are one report, which came first. A folder is a case.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod support;

use std::fs;
use std::path::PathBuf;

use copydesk::desk::Known;
use copydesk::wire::Library;
use copydesk::wire::library::{Import, Pack};
use copydesk::{Desk, page};

fn library(lines: &str) -> Library {
    let mut import = Import::default();
    import.feed(lines.as_bytes()).expect("a format that is known");
    let pack = import.finish().expect("whole records").pack;
    Library::new([("reports".to_owned(), Pack::read(pack.joined()).expect("a whole pack"))])
}

/// What a case's `expected.txt` should say. The article's first line may be `published` and a date.
fn told(article: &str, lines: &str) -> String {
    let (published, text) = match article.strip_prefix("published ").and_then(|rest| rest.split_once('\n')) {
        Some((date, text)) => (Some(date.to_owned()), text),
        None => (None, article),
    };
    let known = Known { published, ..Known::default() };
    let analysis = Desk::new(library(lines)).analyze_known(&page::text::parse(text), known);
    let article = analysis.article.expect("an article");
    let mut told = vec![format!("tier {:?}", analysis.wire.tier)];
    for found in analysis.wire.matches {
        told.push(format!("{} {:?} {:?}", found.report.id, found.tier, found.source));
        told.extend(found.takes.iter().map(|take| format!("  take {}", take.id)));
        told.extend(found.why.iter().map(|why| format!("  why {why}")));
        told.extend(found.variants.iter().map(|variant| {
            let theirs = found.report.text.get(variant.report.clone()).unwrap_or_default();
            format!("  variant {} | {theirs}", article.text(variant.article))
        }));
    }
    told.join("\n") + "\n"
}

/// `UPDATE_EXPECT=1` writes what a case says now; read the difference before committing it.
#[test]
fn inference() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/inference");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() >= 9, "only {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let read = |name: &str| fs::read_to_string(case.join(name)).unwrap_or_default();
        let found = told(&read("article.txt"), &read("library.jsonl"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(case.join("expected.txt"), found).unwrap();
        } else if found != read("expected.txt") {
            wrong.push(format!("{}\n{}", case.display(), support::difference(&read("expected.txt"), &found)));
        }
    }
    assert!(wrong.is_empty(), "{}\n(UPDATE_EXPECT=1 writes what was found)", wrong.join("\n"));
}
