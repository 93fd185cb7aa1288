//! The native cases again, inside wasm: `wasm-pack test --node`. There are no files in there, so the cases are compiled in.

#![cfg(target_arch = "wasm32")]

#[path = "support/credits.rs"]
mod credits;
#[path = "support/marked.rs"]
mod marked;
#[path = "support/tiers.rs"]
mod tiers;

use include_dir::{Dir, DirEntry, include_dir};
use marked::{Layer, analyzed};
use wasm_bindgen_test::wasm_bindgen_test;

static OPINION: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/opinion");
static QUOTES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/quotes");
static WIRE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/wire");

/// Runs `check` over every case of a folder, as `support::each_file` does natively.
#[track_caller]
fn each_case(folder: &Dir<'_>, check: impl Fn(&str) -> String) {
    let cases: Vec<_> = folder.files().filter(|file| file.path().extension().is_some_and(|end| end == "txt")).collect();
    assert!(!cases.is_empty(), "no cases");
    for case in cases {
        let text = case.contents_utf8().unwrap();
        assert_eq!(check(text), text, "{}", case.path().display());
    }
}

#[wasm_bindgen_test]
fn quotations() {
    each_case(&QUOTES, |case| analyzed(case, Layer::Attributions));
}

#[wasm_bindgen_test]
fn opinions() {
    each_case(&OPINION, |case| analyzed(case, Layer::Opinions));
}

#[wasm_bindgen_test]
fn credit_lines() {
    credits::check();
}

#[wasm_bindgen_test]
fn near_copies() {
    let cases: Vec<&Dir<'_>> = WIRE.entries().iter().filter_map(DirEntry::as_dir).collect();
    assert!(!cases.is_empty(), "no cases");
    for case in cases {
        let text = |name: &str| case.get_file(case.path().join(name)).and_then(|file| file.contents_utf8()).unwrap();
        let found = tiers::compared(text("article.txt"), text("report.txt"));
        assert_eq!(found, text("expected.txt"), "{}", case.path().display());
    }
}
