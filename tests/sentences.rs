//! Where sentences end, a file of cases a language; and that a language's row, folder, cases, docs and names agree.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use copydesk::language::cues::Cues;
use copydesk::language::{ALL, Language};
use copydesk::text::sentences::sentences;

/// Cases that a language has at least.
const LEAST: usize = 12;

fn lines(tag: &str) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sentences").join(format!("{tag}.txt"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

#[track_caller]
fn check(language: &Language, case: &str) {
    let text = case.replace(" | ", " ").replace('|', "");
    let expected: Vec<&str> = case.split('|').map(str::trim).collect();
    let found: Vec<&str> = sentences(&text, language.sentences).into_iter().map(|range| &text[range]).collect();
    assert_eq!(found, expected, "{}: {text}", language.tag);
}

#[test]
fn cases() {
    for language in ALL {
        let cases = lines(language.tag);
        assert!(cases.len() >= LEAST, "{} has {} cases", language.tag, cases.len());
        for case in &cases {
            check(language, case);
        }
    }
}

#[test]
fn hostile() {
    for language in ALL {
        for text in [
            "word ".repeat(200_000),
            "”“„»«\"'".repeat(20_000),
            ". . . ".repeat(50_000),
            "a. A. ".repeat(50_000),
            "\u{202e}”a. ”\u{202c}".repeat(10_000),
            "。」と".repeat(20_000),
        ] {
            let found = sentences(&text, language.sentences);
            assert!(found.windows(2).all(|pair| pair[0].end <= pair[1].start), "{}", language.tag);
        }
    }
}

/// The names of what a folder holds.
fn names(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
}

#[test]
fn rows_folders_cases_docs_and_names_agree() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rows: BTreeSet<String> = ALL.iter().map(|language| language.tag.to_owned()).collect();
    assert_eq!(rows.len(), ALL.len(), "a tag stands twice");
    let folders = names("src/language").into_iter().filter(|name| root.join("src/language").join(name).is_dir());
    assert_eq!(folders.collect::<BTreeSet<_>>(), rows, "folders of src/language");
    let cases = names("tests/sentences").into_iter().filter_map(|name| name.strip_suffix(".txt").map(str::to_owned));
    assert_eq!(cases.collect::<BTreeSet<_>>(), rows, "files of tests/sentences");
    for language in ALL {
        let file = root.join("src/language").join(language.tag).join("cues.rs");
        assert_eq!(file.exists(), language.cues.is_some(), "{}", file.display());
        let file = root.join("src/language").join(language.tag).join("patterns.rs");
        assert_eq!(file.exists(), language.patterns.is_some(), "{}", file.display());
    }
    let quotes = fs::read_to_string(root.join("docs/QUOTES.md")).unwrap();
    let table: BTreeSet<String> = quotes
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(tag, _)| tag.to_owned())
        .filter(|tag| tag.len() == 2)
        .collect();
    assert_eq!(table, rows, "the table of languages in docs/QUOTES.md");
    // The interface speaks six languages; the desk reads each of them.
    for locale in names("extension/_locales") {
        assert!(Language::of_tag(&locale).is_some(), "the interface speaks {locale}, the desk does not");
    }
}

#[test]
fn no_verb_stands_twice() {
    for language in ALL {
        let Some(Cues { verbs, nouns, .. }) = language.cues else { continue };
        let mut seen = BTreeSet::new();
        let heads = verbs.iter().flat_map(|(_, list)| list.split(','));
        for head in heads.filter_map(|verb| verb.split_whitespace().next()) {
            assert!(seen.insert(head), "{}: “{head}” stands twice among the verbs", language.tag);
        }
        let mut seen = BTreeSet::new();
        for noun in nouns.split_whitespace() {
            assert!(seen.insert(noun), "{}: “{noun}” stands twice among the nouns", language.tag);
        }
    }
}
