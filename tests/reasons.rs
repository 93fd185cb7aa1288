//! Every reason has one code, one sentence and, in `tests/reasons.json`, one row: from there the interface's test renders it in
//! every language (`tests/scripts/reasons.test.js`). `UPDATE_EXPECT=1 cargo test --test reasons` writes the file.

use std::collections::BTreeMap;
use std::path::Path;

use copydesk::warning::Warning;
use copydesk::{clean, opinion, quotes, wire};

/// The stages' lists.
const LISTS: [&[(&str, &str)]; 6] =
    [Warning::ALL, quotes::Why::ALL, opinion::Does::ALL, wire::Why::ALL, wire::Document::ALL, clean::Rule::ALL];

#[test]
fn every_reason_has_its_row() {
    let mut all = BTreeMap::new();
    for (code, text) in LISTS.into_iter().flatten() {
        assert!(code.chars().all(|c| c.is_ascii_alphanumeric()), "{code}");
        assert!(!text.is_empty(), "{code} says nothing");
        assert_eq!(all.insert(*code, *text), None, "two reasons with the code {code}");
    }
    let found = serde_json::to_string_pretty(&all).unwrap() + "\n";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reasons.json");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&file, found).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(found, expected, "run UPDATE_EXPECT=1 cargo test --test reasons");
}
