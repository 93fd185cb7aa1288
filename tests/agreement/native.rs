//! What the native build finds in the project's own inputs, for the wasm that ships to find as well: `cargo xtask test --only agreement`.
//!
//! One line of JSON an input: its name, whether it is a text or a page as a browser hands it over, the input, and the analysis.

#![allow(clippy::expect_used, reason = "an input that cannot be read is a failed test")]

#[path = "../support/snapshot.rs"]
mod snapshot;

use std::fs;
use std::path::{Path, PathBuf};

use copydesk::{Desk, contract, page};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for case in folder(&root.join("tests/pages")) {
        html(&case, &fs::read_to_string(case.join("page.html")).expect("a page"));
    }
    for case in folder(&root.join("fuzz/corpus/html")) {
        html(&case, &text(&case));
    }
    for case in folder(&root.join("fuzz/corpus/snapshot")) {
        told(&case, "snapshot", &text(&case));
    }
    for folders in ["fuzz/corpus/text", "fuzz/corpus/align", "tests/quotes", "tests/opinion"] {
        for case in folder(&root.join(folders)) {
            told(&case, "text", &text(&case));
        }
    }
}

/// The browser parses HTML, so it is handed over as a browser would.
fn html(case: &Path, html: &str) {
    told(case, "snapshot", &snapshot::snapshot_of(&page::html::parse(html, None)));
}

fn told(case: &Path, kind: &str, input: &str) {
    let page = if kind == "text" { page::text::parse(input) } else { page::snapshot::parse(input, None) };
    let analysis = contract::analysis(&Desk::default().analyze(&page), None, true);
    let name = case.components().rev().take(2).map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>();
    let line = serde_json::json!({ "name": name.join(" of "), "kind": kind, "input": input, "analysis": analysis });
    println!("{line}");
}

fn text(case: &Path) -> String {
    String::from_utf8_lossy(&fs::read(case).expect("an input")).into_owned()
}

/// What a folder holds, in a steady order.
fn folder(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    found.sort();
    found
}
