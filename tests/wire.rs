//! The wire desk: credits, tiers, the library. A case is a row of `tests/credits/cases.tsv` or a folder in `tests/wire`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};

use copydesk::desk::Known;
use copydesk::wire::{CreditKind, Library, WireReport};
use copydesk::{Desk, page};

#[test]
fn credits() {
    let table = include_str!("credits/cases.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut wrong = Vec::new();
    let mut count = 0;
    for row in rows {
        let (expected, text) = row.split_once('\t').expect("a tab in every row");
        let found = credits_of(&text.replace(" | ", "\n"));
        count += 1;
        if found != expected {
            wrong.push(format!("{text}\n   expected {expected}\n   found    {found}"));
        }
    }
    assert!(count >= 80, "the table has only {count} rows");
    assert!(wrong.is_empty(), "{} of {count} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn tiers() {
    let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire")).expect("the folder of cases");
    let mut cases: Vec<PathBuf> = folders.map(|entry| entry.expect("a case").path()).collect();
    cases.sort();
    assert!(cases.len() >= 13, "only {} cases", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(|case| difference(case)).collect();
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// What a case should say and does not. `COPYDESK_BLESS=1` writes what it says; read the change before it is committed.
fn difference(case: &Path) -> Option<String> {
    let read = |name: &str| std::fs::read_to_string(case.join(name)).unwrap_or_default();
    let article = page::text::parse(&read("article.txt"));
    let report = WireReport { agency: "Reuters".to_owned(), text: read("report.txt"), ..WireReport::default() };
    let (article, found) = Desk::compare(&article, Known::default(), &report);
    let mut lines = vec![format!("tier {:?}", found.tier)];
    lines.extend(found.why.iter().map(|why| format!("why {why}")));
    lines.extend(found.passages.iter().map(|passage| {
        let report = &report.text[passage.report.clone()];
        let article = article.text(passage.article);
        let change = if article == report { String::new() } else { format!(" | {report}") };
        format!("{:?} {article}{change}", passage.kind)
    }));
    let found = lines.join("\n") + "\n";
    if std::env::var_os("COPYDESK_BLESS").is_some() {
        std::fs::write(case.join("expected.txt"), &found).expect("the case can be written");
    }
    let expected = read("expected.txt");
    (found != expected).then(|| format!("{}\nexpected\n{expected}found\n{found}", case.display()))
}

fn credits_of(text: &str) -> String {
    let analysis = Desk::new(Library::default()).analyze(&page::text::parse(text));
    let words: Vec<String> = analysis
        .wire
        .credits
        .iter()
        .map(|credit| {
            let kind = match credit.kind {
                CreditKind::Text => "text",
                CreditKind::Photo => "photo",
                CreditKind::Mention => "mention",
            };
            format!("{}={kind}", credit.agency)
        })
        .collect();
    if words.is_empty() { "-".to_owned() } else { words.join(", ") }
}
