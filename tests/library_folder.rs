//! A library as a folder, through the command line: what is added, shown, removed, and what a damaged file does.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const REPORTS: &str = concat!(
    "{\"id\": \"a\", \"agency\": \"Reuters\", \"title\": \"Ferry\", \"published\": \"2024-03-04T10:00:00Z\", \"text\": \"The ferry Morning Star ran aground on a sandbank outside Harrow Bay on Monday, and everybody on board was taken off by fishing boats.\"}\n",
    "{\"id\": \"b\", \"agency\": \"AP\", \"title\": \"Roof\", \"published\": \"2024-03-05T10:00:00Z\", \"text\": \"The school roof leaks.\"}\n",
);

/// A folder of this test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn library(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let mut words = vec!["library", arguments[0], "--library"];
    let path = folder.join("library").display().to_string();
    words.push(&path);
    words.extend(&arguments[1..]);
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_copydesk")).args(words).output().expect("the program runs");
    let text = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
    (status.code().unwrap_or(-1), text)
}

#[track_caller]
fn check(folder: &Path, arguments: &[&str], code: i32, says: &str) {
    let (found, text) = library(folder, arguments);
    assert_eq!(found, code, "{text}");
    assert!(text.contains(says), "{text}");
}

fn added(name: &str, reports: &str) -> (PathBuf, String) {
    let folder = folder(name);
    let file = folder.join("My reports.jsonl");
    std::fs::write(&file, reports).expect("a file");
    (folder, file.display().to_string())
}

#[test]
fn adds_shows_and_removes() {
    let (folder, file) = added("adds", REPORTS);
    check(&folder, &["add", &file], 0, "2 accepted, 0 rejected");
    check(&folder, &["info"], 0, "2 reports, 2024-03-04T10:00:00Z to 2024-03-05T10:00:00Z");
    check(&folder, &["info", "--json"], 0, "\"name\":\"0001-My-reports\"");
    check(&folder, &["remove", "--id", "a"], 0, "removed");
    check(&folder, &["info"], 0, "1 reports");
    check(&folder, &["remove", "--id", "a"], 2, "no report");
    // What is added again counts again.
    check(&folder, &["add", &file], 0, "0002-My-reports.pack");
    check(&folder, &["info"], 0, "2 reports");
    check(&folder, &["remove", "--pack", "0001-My-reports"], 0, "removed");
    check(&folder, &["remove", "--pack", "../library/0002-My-reports"], 2, "name");
    check(&folder, &["info"], 0, "2 reports");
}

#[test]
fn says_what_was_rejected_and_why() {
    let (folder, file) = added("rejects", &format!("{REPORTS}{{\"id\": \"c\"}}\n"));
    check(&folder, &["add", &file], 1, "line 3: missing field");
    check(&folder, &["info"], 0, "2 reports");
    check(&folder, &["add", "--format", "csv", &file], 2, "known: jsonfeed, ninjs, jsonl");
    check(&folder, &["add", "nowhere.jsonl"], 2, "nowhere.jsonl");
}

#[test]
fn a_damaged_pack_is_named_and_the_others_serve() {
    let (folder, file) = added("damaged", REPORTS);
    check(&folder, &["add", &file, &file], 0, "0002");
    let pack = folder.join("library/0001-My-reports.pack");
    let mut bytes = std::fs::read(&pack).expect("the pack");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&pack, bytes).expect("the pack");
    check(&folder, &["info"], 1, "is damaged");
    check(&folder, &["info"], 1, "2 reports");
    check(&folder, &["remove", "--pack", "0001-My-reports"], 0, "removed");
    check(&folder, &["info"], 0, "2 reports");
    // What a kill leaves behind is no pack.
    std::fs::write(folder.join("library/.new-1"), "half").expect("a file");
    check(&folder, &["info"], 0, "2 reports");
}
