//! The wire desk: credits and tiers. A case is a row of a table in `tests/credits` or a folder in `tests/wire`.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::fs;
use std::path::PathBuf;

#[test]
fn credits() {
    support::credits::check();
    let tables = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/credits")).unwrap().count();
    assert_eq!(tables, support::credits::TABLES.len(), "a table is missing from the list");
}

/// `UPDATE_EXPECT=1` writes what a case says now; read the difference before committing it.
#[test]
fn tiers() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() >= 15, "only {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let read = |name: &str| fs::read_to_string(case.join(name)).unwrap_or_default();
        let found = support::tiers::compared(&read("article.txt"), &read("report.txt"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(case.join("expected.txt"), found).unwrap();
        } else if found != read("expected.txt") {
            wrong.push(format!("{}\n{}", case.display(), support::difference(&read("expected.txt"), &found)));
        }
    }
    assert!(wrong.is_empty(), "{}\n(UPDATE_EXPECT=1 writes what was found)", wrong.join("\n"));
}
