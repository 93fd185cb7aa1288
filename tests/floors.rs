//! Imports run downward: no room reads from one above it, and rooms side by side read from one another one way only.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The rooms of `src/`, from the ground up. Every file and folder there is one.
const FLOORS: &[&str] = &[
    "sort",
    "calendar",
    "address",
    "reason",
    "warning",
    "page",
    "language",
    "article",
    "text",
    "agencies",
    "clean",
    "quotes",
    "opinion",
    "wire",
    "analysis",
    "desk",
    "runs",
    "contract",
    "export",
    "render",
    "wasm_import",
    "wasm",
    "lib",
    "bin",
];

/// The room of a name that the crate gives out at its root.
fn room(name: &str) -> &str {
    match name {
        "Analysis" => "analysis",
        "Desk" => "desk",
        _ => name,
    }
}

/// The source files below a folder.
fn sources(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The rooms that a file reads from: what stands behind `crate::`, outside comments and tests.
fn reads(text: &str) -> BTreeSet<String> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let code: String =
        code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let listed = rest.strip_prefix('{').and_then(|list| list.split('}').next());
        let names: Vec<&str> = listed.map_or_else(|| vec![rest], |list| list.split(',').collect());
        for name in names {
            let name: String = name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            found.insert(room(&name).to_owned());
        }
    }
    found
}

#[test]
fn imports_run_downward() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut upward = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for file in files {
        let inside = file.strip_prefix(&root).unwrap();
        let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
        let own = first.strip_suffix(".rs").unwrap_or(first);
        let floor = |room: &str| FLOORS.iter().position(|other| *other == room);
        let Some(own_floor) = floor(own) else { panic!("{own} stands on no floor") };
        seen.insert(own.to_owned());
        if matches!(own, "bin" | "lib") {
            continue;
        }
        for read in reads(&fs::read_to_string(&file).unwrap()) {
            if floor(&read).is_some_and(|read| read > own_floor) {
                upward.push(format!("{} reads from {read}", inside.display()));
            }
        }
    }
    assert!(upward.is_empty(), "{upward:#?}");
    for room in FLOORS {
        assert!(seen.contains(*room), "no room {room}: mend FLOORS");
    }
}
