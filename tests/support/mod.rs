//! What the data-driven tests share: cases are files, read through one check.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a case that cannot be read is a failed test")]
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod cleaned;
pub mod credits;
pub mod invariants;
pub mod marked;
pub mod reports;
pub mod tiers;

use std::fs;
use std::path::{Path, PathBuf};

/// Runs `check` over every `*.txt` of a folder below `tests/` and fails with all differences at once.
///
/// `check` takes the case's text and returns what it should have been: the same text when the case passes. With
/// `UPDATE_EXPECT=1` the file is rewritten instead: read the diff before committing it.
#[track_caller]
pub fn each_file(folder: &str, check: impl Fn(&str) -> String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut cases: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    cases.sort();
    assert!(!cases.is_empty(), "no cases in {}", folder.display());
    let mut differences = Vec::new();
    for path in cases {
        let case = fs::read_to_string(&path).unwrap();
        let found = check(&case);
        if found == case {
            continue;
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, found).unwrap();
        } else {
            differences.push(format!("{}\n{}", path.file_name().unwrap().display(), difference(&case, &found)));
        }
    }
    assert!(differences.is_empty(), "{}\n(UPDATE_EXPECT=1 writes what was found)", differences.join("\n"));
}

/// The lines that differ, expected above found.
pub fn difference(expected: &str, found: &str) -> String {
    let (mut expected, mut found) = (expected.lines(), found.lines());
    let mut lines = Vec::new();
    loop {
        match (expected.next(), found.next()) {
            (None, None) => return lines.join("\n"),
            (was, is) if was != is => {
                lines.extend([format!("  - {}", was.unwrap_or("")), format!("  + {}", is.unwrap_or(""))]);
            }
            _ => {}
        }
    }
}
