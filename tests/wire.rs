//! The wire desk: credits, tiers, the library. A case is a row of `tests/credits/cases.tsv` or a folder in `tests/wire`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod support;

use std::path::{Path, PathBuf};

use support::credits;
use support::tiers::compared;

#[test]
fn credits() {
    credits::check(include_str!("credits/cases.tsv"));
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

/// What a case should say and does not. `UPDATE_EXPECT=1` writes what it says; read the change before it is committed.
fn difference(case: &Path) -> Option<String> {
    let read = |name: &str| std::fs::read_to_string(case.join(name)).unwrap_or_default();
    let found = compared(&read("article.txt"), &read("report.txt"));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(case.join("expected.txt"), &found).expect("the case can be written");
    }
    let expected = read("expected.txt");
    (found != expected).then(|| format!("{}\nexpected\n{expected}found\n{found}", case.display()))
}
