//! A Copydesk list: what is published is followed, and what is no list of the followed key is refused with the library as it was.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};
use std::process::Command;

use copydesk::wire::WireReport;
use copydesk::wire::library::PackBuilder;
use copydesk::wire::library::signature::{Digestion, Signature, sha512};
use copydesk::wire::list::{DayPack, Known, List, MAX_LIST, Manifest, hex};
use copydesk::wire::time;

const KEY: [u8; 32] = [7; 32];
const OTHER: [u8; 32] = [9; 32];

/// A pack of one report, signed.
fn pack(secret: &[u8; 32]) -> Vec<u8> {
    let text = "The ferry Morning Star ran aground on a sandbank outside Harrow Bay on Monday.";
    let report = WireReport {
        id: "a".to_owned(),
        agency: "Tarn Wire".to_owned(),
        text: text.to_owned(),
        ..WireReport::default()
    };
    let mut builder = PackBuilder::default();
    builder.add(&report).expect("a report");
    let mut bytes = builder.finish();
    let mut digestion = Digestion::default();
    digestion.feed(&bytes);
    bytes.extend(Signature::new(digestion, "Tarn", secret).expect("a signature").bytes());
    bytes
}

fn manifest(file: &[u8]) -> Manifest {
    Manifest {
        title: "Tarn Wire".to_owned(),
        sequence: 3,
        previous: Some(hex(&[1; 64])),
        made: "2026-11-28T06:00:00Z".to_owned(),
        expires: "2026-12-12T06:00:00Z".to_owned(),
        packs: vec![DayPack {
            day: Some("2026-11-27".to_owned()),
            file: "2026-11-27-ab.pack".to_owned(),
            bytes: file.len() as u64,
            reports: 1,
            sha512: hex(&sha512(file)),
        }],
        withdrawn: vec!["gone".to_owned()],
    }
}

fn signed(change: impl FnOnce(&mut Manifest)) -> String {
    let mut manifest = manifest(&pack(&KEY));
    change(&mut manifest);
    List::sign(manifest, "Tarn", &KEY).expect("a list").to_json()
}

/// What a follower says of a file: the code of what is wrong, or `sound`.
fn said(file: &[u8]) -> String {
    let known = Known {
        key: *List::read(signed(|_| ()).as_bytes()).expect("a list").signature.key(),
        sequence: 2,
        digest: [1; 64],
    };
    let now = time::seconds("2026-11-29T06:00:00Z").expect("a time");
    let read = List::read(file).and_then(|list| {
        list.holds_at(now)?;
        list.comes_after(&known)
    });
    read.map_or_else(|what| what.code().to_owned(), |()| "sound".to_owned())
}

#[track_caller]
fn check(file: &str, expected: &str) {
    assert_eq!(said(file.as_bytes()), expected, "{file}");
}

/// A list whose manifest was changed after it was signed, or that was put together by hand.
fn forged(from: &str, to: &str) -> String {
    let sound = signed(|_| ());
    let forged = sound.replace(from, to);
    assert_ne!(forged, sound, "{from} is not in it");
    forged
}

#[test]
fn what_is_no_sound_list_is_refused_with_its_reason() {
    check(&signed(|_| ()), "sound");
    for (file, expected) in [
        ("", "notAList"),
        ("<!doctype html><title>Not found</title>", "notAList"),
        ("{\"format\":\"copydesk-settings\",\"version\":1,\"manifest\":\"\"}", "notAList"),
        (&"[".repeat(100_000), "notAList"),
        (&" ".repeat(MAX_LIST + 1), "tooLarge"),
        (&forged("\"signature\"", "\"no signature\""), "unsigned"),
        (&forged("\"signer\": \"Tarn\"", "\"signer\": \"Tern\""), "wrongSignature"),
        (&forged("2026-12-12", "2036-12-12"), "wrongSignature"),
        (&forged("\"key\": \"", "\"key\": \"00"), "wrongSignature"),
        (&List::sign(manifest(&pack(&OTHER)), "Tarn", &OTHER).expect("a list").to_json(), "otherKey"),
        (&signed(|list| list.sequence = 1), "older"),
        (&signed(|list| list.sequence = 2), "forked"),
        (&signed(|list| list.previous = Some(hex(&[2; 64]))), "chain"),
        // Away for a while: nothing is known of those in between.
        (&signed(|list| (list.sequence, list.previous) = (9, Some(hex(&[2; 64])))), "sound"),
        (&signed(|list| list.expires = "2026-11-29T05:59:59Z".to_owned()), "expired"),
        (
            &signed(|list| {
                (list.made, list.expires) = ("2026-12-01T00:00:00Z".to_owned(), "2026-12-02T00:00:00Z".to_owned());
            }),
            "future",
        ),
    ] {
        check(file, expected);
    }
}

#[test]
fn no_list_is_signed_whose_fields_are_out_of_bounds() {
    type Change = fn(&mut Manifest);
    let rows: &[(Change, &str)] = &[
        (|list| list.title = " ".to_owned(), "title"),
        (|list| list.title = "a\u{1b}[31m".to_owned(), "title"),
        (|list| list.sequence = 0, "sequence"),
        (|list| list.previous = None, "previous"),
        (|list| list.made = "yesterday".to_owned(), "made"),
        (|list| list.expires = "2046-11-29T00:00:00Z".to_owned(), "expires"),
        (|list| list.expires = "2026-11-01T00:00:00Z".to_owned(), "expires"),
        (|list| list.packs.iter_mut().for_each(|pack| pack.file = "../x.pack".to_owned()), "packs"),
        (
            |list| list.packs.iter_mut().for_each(|pack| pack.file = "https://elsewhere.example/x.pack".to_owned()),
            "packs",
        ),
        (|list| list.packs.iter_mut().for_each(|pack| pack.file = ".lock".to_owned()), "packs"),
        (|list| list.packs.iter_mut().for_each(|pack| pack.bytes = 2 << 30), "packs"),
        (|list| list.packs.iter_mut().for_each(|pack| pack.day = Some("2026-02-30".to_owned())), "packs"),
        (|list| list.packs.iter_mut().for_each(|pack| pack.sha512 = "ab".to_owned()), "packs"),
        (|list| list.packs.push(list.packs[0].clone()), "packs"),
        (|list| list.withdrawn = vec!["x".to_owned(); 10_001], "withdrawn"),
    ];
    for (change, field) in rows {
        let mut manifest = manifest(&pack(&KEY));
        change(&mut manifest);
        let what = List::sign(manifest, "Tarn", &KEY).expect_err(field).to_string();
        assert!(what.contains(field), "{field}: {what}");
    }
}

#[test]
fn a_pack_is_the_one_that_was_signed() {
    let sound = pack(&KEY);
    let changed = [&sound[..70], &[sound[70] ^ 1], &sound[71..]].concat();
    let unsigned = sound[..sound.len() - 106].to_vec();
    for (file, given, expected) in [
        (&sound, &sound, "sound"),
        (&sound, &changed, "packHash"),
        (&sound, &sound[..200].to_vec(), "packBytes"),
        // What the list names is what comes, and is no pack of its own.
        (&changed, &changed, "packDamaged"),
        (&pack(&OTHER), &pack(&OTHER), "packKey"),
        (&unsigned, &unsigned, "packKey"),
        (&b"gone".to_vec(), &b"gone".to_vec(), "packDamaged"),
    ] {
        let list = List::sign(manifest(file), "Tarn", &KEY).expect("a list");
        let found = list.check_pack(&list.manifest.packs[0], given).map_or_else(|what| what.code(), |_| "sound");
        assert_eq!(found, expected);
    }
}

/// Folders of a publisher and of a reader.
struct Desks(PathBuf);

impl Desks {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    #[track_caller]
    fn run(&self, arguments: &str, code: i32, says: &str) -> String {
        let words = arguments.split_whitespace();
        let out =
            Command::new(env!("CARGO_BIN_EXE_copydesk")).current_dir(&self.0).args(words).output().expect("a run");
        let text = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
        assert_eq!(out.status.code(), Some(code), "{arguments}: {text}");
        assert!(text.contains(says), "{arguments}: {text}");
        text
    }

    fn add(&self, id: &str, day: &str, text: &str) {
        let report = format!(
            "{{\"id\":\"{id}\",\"agency\":\"Tarn Wire\",\"title\":\"{id}\",\"published\":\"{day}T10:00:00Z\",\"text\":\"{text}\"}}\n"
        );
        std::fs::write(self.0.join("reports.jsonl"), report).expect("a file");
        self.run("library add --library theirs reports.jsonl", 0, "1 accepted");
    }
}

const PUBLISH: &str = "library publish --library theirs --to out --sign key --signer Tarn";
const FOLLOW: &str = "follow out --library mine";

#[test]
fn what_is_published_corrected_and_taken_back_is_so_here() {
    let desks = Desks::new("list-follow");
    desks.add("a", "2026-11-26", "The ferry ran aground on a sandbank outside Harrow Bay.");
    desks.add("b", "2026-11-27", "The roof of the school leaks, and nobody mends it.");
    desks.run(PUBLISH, 0, "number 1, 2 reports of 2 days");
    desks.run(FOLLOW, 0, "2 reports of 2 days came in");
    desks.run(FOLLOW, 0, "0 reports of 0 days came in");
    desks.run("library info --library mine", 0, "2 reports");
    desks.run("library verify --library mine", 0, "");
    // A correction, a new day, and one that is taken back.
    desks.add("a", "2026-11-26", "The ferry ran aground on a rock outside Harrow Bay.");
    desks.add("c", "2026-11-28", "The bridge at Orrin is closed until the spring, the county said.");
    desks.run("library remove --library theirs --id b", 0, "removed");
    desks.run(PUBLISH, 0, "number 2, 2 reports of 2 days");
    desks.run(FOLLOW, 0, "2 reports of 2 days came in, 1 days were replaced, 1 reports were taken back");
    desks.run("library info --library mine", 0, "2 reports");
    // It is given again.
    desks.add("b", "2026-11-27", "The roof of the school leaks, and nobody mends it.");
    desks.run(PUBLISH, 0, "number 3, 3 reports of 3 days");
    desks.run(FOLLOW, 0, "number 3");
    desks.run("library info --library mine", 0, "3 reports");
    desks.run("library info --library mine", 0, "signed by Tarn (key ");
}

#[test]
fn what_is_no_continuation_leaves_the_library_as_it_was() {
    let desks = Desks::new("list-hostile");
    desks.add("a", "2026-11-26", "The ferry ran aground on a sandbank outside Harrow Bay.");
    desks.run(PUBLISH, 0, "number 1");
    desks.run(FOLLOW, 0, "1 reports");
    let list = desks.0.join("out/list.json");
    let first = std::fs::read(&list).expect("a list");
    desks.add("b", "2026-11-27", "The roof of the school leaks, and nobody mends it.");
    desks.run(PUBLISH, 0, "number 2");
    // A pack that is cut short: nothing of the update comes in.
    let packs: Vec<PathBuf> =
        std::fs::read_dir(desks.0.join("out")).expect("a folder").flatten().map(|entry| entry.path()).collect();
    let pack = packs.iter().find(|file| file.to_string_lossy().contains("2026-11-27")).expect("a pack");
    let whole = std::fs::read(pack).expect("a pack");
    std::fs::write(pack, &whole[..whole.len() / 2]).expect("a pack");
    desks.run(FOLLOW, 2, "does not have the size");
    desks.run("library info --library mine", 0, "1 reports");
    std::fs::write(pack, &whole).expect("a pack");
    desks.run(FOLLOW, 0, "number 2");
    // The first again.
    std::fs::write(&list, &first).expect("a list");
    desks.run(FOLLOW, 2, "number 1 of the list, but number 2 was there before");
    desks.run(&format!("{PUBLISH} --valid 13"), 0, "number 2");
    desks.run(FOLLOW, 2, "two different lists have the number 2");
    desks.run(&PUBLISH.replace("key", "other"), 2, "another key");
    std::fs::remove_dir_all(desks.0.join("out")).expect("a folder");
    let told = desks.run(&PUBLISH.replace("key", "other"), 0, "number 1");
    desks.run(FOLLOW, 2, "ask the publisher");
    let key = told.split("readers see: ").nth(1).expect("a key").trim();
    desks.run(&format!("{FOLLOW} --key {}", "0".repeat(64)), 2, "signed with the key");
    desks.run(&format!("{FOLLOW} --key {key}"), 0, "number 1");
    desks.run("library info --library mine", 0, "2 reports");
    desks.run("follow https://list.example/list.json --library mine", 2, "the command line follows a folder");
}
