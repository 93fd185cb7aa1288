//! A library as a folder, through the command line: what is added, shown, removed, and what a damaged file does.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]
#![allow(clippy::format_collect, reason = "files are built once")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Blocks that no file here grows to.
const UNLIMITED: usize = 1 << 30;

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
    check(&folder, &["add", &file], 1, "line 3: it looks like JSON of another kind");
    check(&folder, &["info"], 0, "2 reports");
    check(&folder, &["add", "--format", "csv", &file], 2, "there are anpa-1312, iptc-7901, jsonfeed, ninjs");
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

#[test]
fn merges_leaving_out_what_is_gone() {
    let (folder, file) = added("merges", REPORTS);
    check(&folder, &["add", &file, &file], 0, "0002");
    check(&folder, &["remove", "--id", "a"], 0, "removed");
    check(&folder, &["merge", "--name", "All of it"], 0, "merged 2 packs into one with 1 reports");
    check(&folder, &["info"], 0, "1 reports");
    // What was removed stays so: an old pack that is copied into the folder may hold it.
    check(&folder, &["info"], 0, "1 removed");
    check(&folder, &["info", "--json"], 0, "0003-All-of-it");
    check(&folder, &["merge"], 0, "nothing to merge");
    check(&folder, &["verify"], 0, "intact");
    check(&folder, &["add", &file], 0, "0004");
    check(&folder, &["info"], 0, "0 removed");
}

#[test]
fn removals_at_once_are_all_kept() {
    let reports: String = (0..8)
        .map(|n| format!("{{\"id\": \"b{n}\", \"published\": null, \"text\": \"Pier {n} is shut.\"}}\n"))
        .collect();
    let (folder, file) = added("removals", &reports);
    check(&folder, &["add", &file], 0, "8 accepted");
    std::thread::scope(|scope| {
        for n in 0..8 {
            let folder = &folder;
            scope.spawn(move || check(folder, &["remove", "--id", &format!("b{n}")], 0, "removed report"));
        }
    });
    check(&folder, &["info"], 0, "8 removed");
    check(&folder, &["info"], 0, "0 reports");
}

/// A pack of the folder under many more names.
fn copied(folder: &Path, names: impl Iterator<Item = String>) {
    let library = folder.join("library");
    for name in names {
        std::fs::copy(library.join("0001-My-reports.pack"), library.join(name)).expect("a copy");
    }
}

/// More packs than files that a run may have open.
#[cfg(unix)]
#[test]
fn any_number_of_packs_with_few_open_files() {
    let (folder, file) = added("many", REPORTS);
    check(&folder, &["add", &file], 0, "2 accepted");
    copied(&folder, (2..=400).map(|n| format!("{n:04}-copy.pack")));
    let limited = |words: &str| {
        let command = format!("ulimit -n 128; exec {} {words}", env!("CARGO_BIN_EXE_copydesk"));
        let Output { status, stdout, stderr } =
            Command::new("sh").args(["-c", &command]).current_dir(&folder).output().expect("a shell");
        let text = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
        assert!(status.success(), "{words}: {text}");
        text
    };
    std::fs::write(folder.join("article.txt"), "The ferry Morning Star ran aground on a sandbank outside Harrow Bay on Monday, and everybody on board was taken off by fishing boats.")
        .expect("a file");
    assert!(limited("library info --library library").starts_with("2 reports"));
    limited("library verify --library library");
    assert!(limited("analyze --text --library library article.txt").contains("\"0400-copy\""));
    limited("library add --library library 'My reports.jsonl'");
    limited("library remove --library library --id b");
    limited("library export --library library --out all.pack");
    assert!(limited("library merge --library library").contains("merged 401 packs into one with 1 reports"));
    assert!(limited("library info --library library").starts_with("1 reports"));
}

/// Names that nobody would give, and what is no file.
#[cfg(unix)]
#[test]
fn odd_files_in_the_folder_do_no_harm() {
    let (folder, file) = added("odd", REPORTS);
    check(&folder, &["add", &file], 0, "2 accepted");
    copied(
        &folder,
        ["4294967295-x.pack", "99999999999999999999999-x.pack", "\u{1b}[31m.pack"].map(str::to_owned).into_iter(),
    );
    let pipe = folder.join("library/x.pack");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    check(&folder, &["info"], 1, "x.pack: this is not a file");
    check(&folder, &["info"], 1, "pack \\u{1b}[31m: 2 reports");
    check(&folder, &["remove", "--pack", "x"], 0, "removed");
    check(&folder, &["add", &file], 0, "4294967296-My-reports.pack");
    check(&folder, &["info"], 0, "2 reports");
    check(&folder, &["merge"], 0, "merged 5 packs into one with 2 reports");
}

/// A change that a kill has cut short is ended by the next run, and a forged one touches nothing outside.
#[test]
fn a_change_that_was_cut_short_is_ended() {
    let (folder, file) = added("cut-short", REPORTS);
    check(&folder, &["add", &file], 0, "2 accepted");
    check(&folder, &["remove", "--id", "a"], 0, "removed");
    let library = folder.join("library");
    copied(&folder, [".new-1-0".to_owned()].into_iter());
    std::fs::write(library.join(".new-1-1"), "").expect("a file");
    let journal = r#"{"rename": [[".new-1-0", "0002-again.pack"], [".new-1-1", "removed.txt"]], "delete": ["0001-My-reports.pack"]}"#;
    std::fs::write(library.join(".change"), journal).expect("a file");
    check(&folder, &["info"], 0, "0 removed\npack 0002-again: 2 reports");
    assert!(!library.join("0001-My-reports.pack").exists() && !library.join(".change").exists());
    std::fs::write(library.join(".change"), r#"{"rename": [], "delete": ["../My reports.jsonl"]}"#).expect("a file");
    check(&folder, &["info"], 2, "this is not a library's journal");
    assert!(Path::new(&file).exists());
}

/// A key whose last digit found no room on the disk would be no key, and its file would stand in the way of the next.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_no_empty_key() {
    let (folder, file) = added("full", REPORTS);
    check(&folder, &["add", &file], 0, "2 accepted");
    let export = "library export --library library --pack 0001-My-reports --out out.pack --sign key --signer Linden";
    let run = |limit: &str| {
        let command = format!("{limit} exec {} {export}", env!("CARGO_BIN_EXE_copydesk"));
        Command::new("sh").args(["-c", &command]).current_dir(&folder).output().expect("a shell").status.success()
    };
    // A limit on the size of files ends a write as a full disk does.
    assert!(!run("trap '' XFSZ; ulimit -f 0;"));
    let names: Vec<_> =
        std::fs::read_dir(&folder).expect("the folder").flatten().map(|file| file.file_name()).collect();
    assert!(names.iter().all(|name| name == "library" || name == "My reports.jsonl"), "{names:?}");
    assert!(run(""));
}

#[test]
fn a_signed_pack_stays_when_others_are_merged() {
    let (folder, file) = added("merges-signed", REPORTS);
    let path = |name: &str| folder.join(name).display().to_string();
    check(&folder, &["add", &file], 0, "2 accepted");
    let (out, key) = (path("signed.pack"), path("key"));
    let sign = ["export", "--pack", "0001-My-reports", "--out", &out, "--sign", &key, "--signer", "Linden Courier"];
    check(&folder, &sign, 0, "signed by Linden Courier (key ");
    check(&folder, &["remove", "--pack", "0001-My-reports"], 0, "removed");
    check(&folder, &["add", &out], 0, "0001-signed");
    // Two later ones that nobody signed have its identifiers, and another text.
    std::fs::write(path("My reports.jsonl"), REPORTS.replace("ferry", "barge")).expect("a file");
    check(&folder, &["add", &file, &file], 0, "0003");
    check(&folder, &["merge"], 0, "merged 2 packs into one with 2 reports");
    check(&folder, &["info"], 0, "pack 0001-signed: 2 reports");
    check(&folder, &["info"], 0, "signed by Linden Courier");
    check(&folder, &["merge"], 0, "nothing to merge");
    // In one pack of all, what is signed comes first.
    check(&folder, &["export", "--out", &path("all.pack")], 0, "2 reports, not signed");
    let all = std::fs::read(path("all.pack")).expect("a pack");
    let has = |word: &str| all.windows(word.len()).any(|part| part == word.as_bytes());
    assert_eq!([has("ferry"), has("barge")], [true, false]);
}

type Fault = fn(&mut Vec<u8>);

#[test]
fn exports_signs_and_takes_in_only_what_holds() {
    let (folder, file) = added("exports", REPORTS);
    let path = |name: &str| folder.join(name).display().to_string();
    check(&folder, &["add", &file], 0, "2 accepted");
    check(&folder, &["export", "--out", &path("plain.pack")], 0, "2 reports, not signed");
    let (out, key) = (path("signed.pack"), path("key"));
    check(&folder, &["export", "--pack", "0001-My-reports", "--out", &out, "--sign", &key], 2, "--signer NAME");
    let sign = ["export", "--pack", "0001-My-reports", "--out", &out, "--sign", &key, "--signer", "Linden Courier"];
    check(&folder, &sign, 0, "signed by Linden Courier (key ");
    check(&folder, &["export", "--pack", "nobody's", "--out", &out], 2, "no pack with that name");

    check(&folder, &["add", &out], 0, "2 reports, signed by Linden Courier (key ");
    check(&folder, &["info"], 0, "signed by Linden Courier");
    check(&folder, &["verify"], 0, "pack 0002-signed: 2 reports, intact");
    let mut article = String::from(
        "{\"id\": \"1\", \"text\": \"The ferry Morning Star ran aground on a sandbank outside Harrow Bay on Monday, and everybody on board was taken off by fishing boats.\"}",
    );
    article.push('\n');
    let articles = path("articles.jsonl");
    std::fs::write(&articles, article).expect("a file");
    let library = path("library");
    let found = Command::new(env!("CARGO_BIN_EXE_copydesk"))
        .args(["analyze", "--jsonl", "--library", &library, &articles])
        .output();
    let found = String::from_utf8_lossy(&found.expect("the program runs").stdout).into_owned();
    for part in ["\"library\":\"0002-signed\"", "\"signer\":\"Linden Courier (key "] {
        assert!(found.contains(part), "{part}: {found}");
    }

    let whole = std::fs::read(&out).expect("the pack");
    let faults: [(&str, Fault); 5] = [
        ("damaged", |bytes| bytes[100] ^= 1),
        ("ends too early", |bytes| bytes.truncate(300)),
        ("not a signature", |bytes| bytes.extend(b"more")),
        ("the signature does not match", |bytes| {
            let last = bytes.len() - 1;
            bytes[last] ^= 1;
        }),
        ("update Copydesk", |bytes| bytes[8] = 99),
    ];
    for (says, fault) in faults {
        let mut bytes = whole.clone();
        fault(&mut bytes);
        std::fs::write(&out, bytes).expect("the pack");
        check(&folder, &["add", &out], 2, says);
    }
    check(&folder, &["info", "--json"], 0, "\"reports\":2");
}

#[test]
fn what_an_agency_takes_back_goes() {
    let item = |status: &str, text: &str| {
        format!(
            "{{\"uri\": \"urn:1\", \"versioncreated\": \"2024-03-04T10:00:00Z\", \"pubstatus\": \"{status}\", \"body_text\": \"{text}\"}}"
        )
    };
    let (folder, file) = added("takes-back", &item("usable", "The bridge is open."));
    check(&folder, &["add", &file], 0, "1 accepted, 0 rejected (ninjs)");
    std::fs::write(&file, item("canceled", "The bridge is open.")).expect("a file");
    check(&folder, &["add", &file], 1, "removed 1 reports that the agency withdrew");
    check(&folder, &["info"], 0, "0 reports");
}

/// How often an import is killed, half of the times while it reads and half while it writes. `cargo xtask soak` has it done more often.
fn kills() -> usize {
    std::env::var("COPYDESK_KILLS").map_or(10, |times| times.parse().expect("COPYDESK_KILLS is a number"))
}

/// Kills an import at moments spread over its whole length: what was there stays, and what was being added is there whole or not at
/// all. The moments are counted in bytes that it was given and that it wrote, so they are the same on every machine.
#[cfg(target_os = "linux")]
#[test]
fn a_kill_at_any_moment_leaves_the_library_whole() {
    use std::io::Write;
    use std::process::Stdio;

    let (folder, file) = added("kills", REPORTS);
    check(&folder, &["add", &file], 0, "2 accepted");
    let many: String = (0..3000)
        .map(|n| {
            let text = format!(
                "Report {n} of ship {n} and its {n} sailors, who came home to the harbour of Linden in year {n}."
            );
            format!("{{\"id\": \"many-{n}\", \"published\": null, \"text\": \"{text}\"}}\n")
        })
        .collect();
    let big = folder.join("Many.jsonl").display().to_string();
    std::fs::write(&big, &many).expect("a file");
    let library = folder.join("library").display().to_string();
    let add = |from: &str, most_blocks: usize| {
        // A file that grows past the limit is the end of whoever writes it. The numbers go to `sh`, and are no words of its own.
        let limited = format!("ulimit -c 0; ulimit -f {most_blocks}; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command.args(["-c", &limited, env!("CARGO_BIN_EXE_copydesk"), "library", "add", "--library", &library, from]);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs")
    };
    let whole = |what: &str| {
        let (code, text) = self::library(&folder, &["verify"]);
        assert_eq!(code, 0, "{what}: {text}");
        let (_, text) = self::library(&folder, &["info"]);
        text.starts_with("3002 reports") || {
            assert!(text.starts_with("2 reports"), "{what}: {text}");
            false
        }
    };
    assert!(add(&big, UNLIMITED).wait().expect("the program runs").success());
    assert!(whole("no kill"), "nothing was added");
    let pack = folder.join("library/0002-Many.pack");
    let bytes = usize::try_from(std::fs::metadata(&pack).expect("a pack").len()).expect("a small pack");
    check(&folder, &["remove", "--pack", "0002-Many"], 0, "removed");

    let times = kills().div_ceil(2);
    for kill in 0..times {
        let given = many.len() * kill / times;
        let mut run = add("/dev/stdin", UNLIMITED);
        let mut input = run.stdin.take().expect("a pipe");
        // All but what the pipe holds has been read when this returns.
        input.write_all(&many.as_bytes()[..given]).expect("it reads");
        run.kill().expect("the program runs");
        run.wait().expect("the program runs");
        assert!(!whole(&format!("after {given} bytes of input")), "half an input was added");
    }
    for kill in 0..times {
        // A block has 512 bytes, in some shells 1024.
        let blocks = bytes / 1024 * kill / times;
        let ended = add(&big, blocks).wait().expect("the program runs");
        assert!(!ended.success(), "it wrote {bytes} bytes into {blocks} blocks");
        assert!(!whole(&format!("after {blocks} blocks of output")), "half a pack was added");
    }
}
