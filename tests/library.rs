//! The library: whole or refused. Packs come from disks and from strangers.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use copydesk::desk::Known;
use copydesk::wire::library::signature::{Digestion, Signature, SignatureError};
use copydesk::wire::library::{Finished, Import, ImportError, Library, Need, Pack, PackBuilder, PackError, Reject};
use copydesk::wire::{ReportKind, Tier, WireReport};
use copydesk::{Desk, page};
use proptest::prelude::*;

const TEXT: &str = "The ferry Morning Star ran aground on a sandbank outside Harrow Bay on Monday, and everybody on board \
                    was taken off by fishing boats before the tide turned, the coast guard said.";

fn report(id: &str, text: &str) -> WireReport {
    WireReport {
        id: id.to_owned(),
        agency: "Reuters".to_owned(),
        title: "Ferry aground".to_owned(),
        published: "2024-03-04T10:00:00Z".to_owned(),
        url: None,
        text: text.to_owned(),
        kind: ReportKind::Report,
    }
}

fn pack(reports: &[WireReport]) -> Vec<u8> {
    let mut builder = PackBuilder::default();
    for report in reports {
        builder.add(report).expect("a sound report");
    }
    builder.finish()
}

fn found(library: Library, text: &str) -> Vec<(String, String, Tier)> {
    let wire = Desk::new(library).analyze(&page::text::parse(text)).wire;
    wire.matches.into_iter().map(|found| (found.report.id, found.library, found.tier)).collect()
}

fn read(bytes: Vec<u8>) -> Pack {
    Pack::read(bytes).expect("a whole pack")
}

#[test]
fn holds_what_was_added() {
    let reports = [report("a", TEXT), report("b", "The orchestra of Linden opens its season."), report("c", "漢字")];
    let pack = read(pack(&reports));
    assert_eq!(pack.reports().collect::<Vec<_>>(), reports);
    let bytes = self::pack(&reports);
    let holds = |id| pack.holds(id, |range| bytes.get(range.start as usize..range.end as usize).map(<[u8]>::to_vec));
    assert_eq!([holds("a"), holds("c"), holds("d")], [true, true, false]);
}

#[test]
fn an_empty_pack_is_a_pack() {
    assert!(read(PackBuilder::default().finish()).is_empty());
}

#[test]
fn the_same_reports_make_the_same_bytes() {
    let reports: Vec<WireReport> = (0..50).map(|n| report(&n.to_string(), &format!("{TEXT} Take {n}."))).collect();
    assert_eq!(pack(&reports), pack(&reports));
}

#[test]
fn finds_by_pack_and_leaves_out_what_was_removed() {
    let library = || Library::new([("old".to_owned(), read(pack(&[report("a", TEXT)])))]);
    assert_eq!(found(library(), TEXT), [("a".to_owned(), "old".to_owned(), Tier::Partial)]);
    assert_eq!(found(library().without(["a".to_owned()]), TEXT), []);
}

#[test]
fn a_later_report_with_the_same_id_counts() {
    let other = "The orchestra of Linden opens its season with a symphony that nobody has heard for a hundred years.";
    let both = [report("a", TEXT), report("a", other)];
    let library = Library::new([("one".to_owned(), read(pack(&both)))]);
    assert_eq!(found(library, TEXT), []);
    let packs = both.map(|report| (report.text.clone(), read(pack(&[report]))));
    assert_eq!(found(Library::new(packs), TEXT), []);
}

#[test]
fn of_takes_of_one_report_the_one_in_the_article_comes_first() {
    let more = "A tug from the mainland is on its way to the bay with two divers and a pump.";
    let short = report("short", TEXT);
    let long = report("long", &format!("{TEXT} {more}"));
    let library = || Library::new([("one".to_owned(), read(pack(&[short.clone(), long.clone()])))]);
    let first = |text: &str| found(library(), text).first().map(|found| found.0.clone());
    assert_eq!(first(&format!("{TEXT} {more}")), Some("long".to_owned()));
    assert_eq!(first(&format!("{TEXT} Nobody in Linden knew of it.")), Some("short".to_owned()));
}

#[test]
fn the_same_story_is_told_only_with_a_credit_and_not_of_other_days() {
    #[track_caller]
    fn check(credit: &str, published: Option<&str>, expected: &[Tier]) {
        let theirs = "Morning Star ran onto sand with 214 aboard, Martha Quill and pupils of Linden School among them. Harrow Bay \
                      sent boats from Port Ellen. The tug Samson comes on 5 March.";
        let ours = "The mayor of Harrow Bay thanked the boats of Port Ellen for bringing home 214 people. On board Morning Star was \
                    Linden School with its teacher Martha Quill. By 5 March, she hopes, the Samson can help.";
        let library = Library::new([("one".to_owned(), read(pack(&[report("a", theirs)])))]);
        let known = Known { published: published.map(str::to_owned), ..Known::default() };
        let page = page::text::parse(&format!("{ours}\n{credit}"));
        let wire = Desk::new(library).analyze_known(&page, known).wire;
        let tiers: Vec<Tier> = wire.matches.iter().map(|found| found.tier).collect();
        assert_eq!(tiers, expected, "{credit} {published:?}");
    }
    check("(With inputs from Reuters)", Some("2024-03-05T09:00:00Z"), &[Tier::SameStory]);
    check("(With inputs from Reuters)", Some("2024-03-25T09:00:00Z"), &[]);
    check("(With inputs from Reuters)", None, &[Tier::SameStory]);
    check("(With inputs from AFP)", Some("2024-03-05T09:00:00Z"), &[]);
    check("", Some("2024-03-05T09:00:00Z"), &[]);
}

#[test]
fn reports_are_refused_for_a_reason() {
    #[track_caller]
    fn check(report: &WireReport, expected: &Reject) {
        assert_eq!(PackBuilder::default().add(report).as_ref(), Err(expected));
    }
    check(&report(" ", TEXT), &Reject::NoId);
    check(&report("a", " \n"), &Reject::NoText);
    check(&WireReport { published: "Monday".to_owned(), ..report("a", TEXT) }, &Reject::BadDate("Monday".to_owned()));
    check(&report("a", &"long ".repeat(300_000)), &Reject::TooLong("text", 1_500_000));
}

#[test]
fn what_is_no_pack_is_refused() {
    #[track_caller]
    fn check(bytes: &[u8], expected: PackError) {
        assert_eq!(Pack::read(bytes.to_vec()).err(), Some(expected));
    }
    let whole = pack(&[report("a", TEXT)]);
    check(b"", PackError::Truncated);
    check(b"CDWI", PackError::Truncated);
    check(b"{\"id\": \"a\"}", PackError::NotAPack);
    check(&[&whole[..], b"\n"].concat(), PackError::Damaged);
    let mut newer = whole.clone();
    newer[8] = 3;
    check(&newer, PackError::Newer(3));
    newer[8] = 1;
    check(&newer, PackError::Older(1));
    // A transfer that took it for text.
    let mangled: Vec<u8> = whole.iter().copied().filter(|byte| *byte != b'\r').collect();
    check(&mangled, PackError::NotAPack);
}

#[test]
fn every_truncation_is_refused() {
    let whole = pack(&[report("a", TEXT), report("b", "Short.")]);
    for end in 0..whole.len() {
        assert!(Pack::read(whole[..end].to_vec()).is_err(), "cut at {end}");
    }
}

/// Checksums show accidents; a forger mends them, here those of the header and the head. Whatever then stands in the pack, nothing panics.
fn forge(bytes: &mut [u8]) {
    let sum = |bytes: &[u8]| xxhash_rust::xxh64::xxh64(bytes, 0).to_le_bytes();
    let head = u64::from_le_bytes(bytes[24..32].try_into().expect("eight bytes")) as usize;
    let of_head = sum(bytes.get(head..).unwrap_or_default());
    bytes[32..40].copy_from_slice(&of_head);
    let of_header = sum(&bytes[..56]);
    bytes[56..64].copy_from_slice(&of_header);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_changed_byte_is_seen(at in 0_usize..100_000, change in 1_u8..) {
        let mut bytes = pack(&[report("a", TEXT), report("b", "Short.")]);
        let at = at % bytes.len();
        bytes[at] ^= change;
        prop_assert!(Pack::read(bytes).is_err());
    }

    #[test]
    fn forged_packs_do_no_harm(changes in prop::collection::vec((0_usize..100_000, any::<u8>()), 1..8)) {
        let mut bytes = pack(&[report("a", TEXT), report("b", &TEXT.replace("ferry", "barge"))]);
        let head = u64::from_le_bytes(bytes[24..32].try_into().expect("eight bytes")) as usize;
        for (at, byte) in changes {
            // The header's sizes, or the head, or anything.
            let at = match at % 3 {
                0 => 12 + at % 28,
                1 => head + at % (bytes.len() - head),
                _ => 12 + at % (bytes.len() - 12),
            };
            bytes[at] = byte;
        }
        forge(&mut bytes);
        let start = u64::from_le_bytes(bytes[24..32].try_into().expect("eight bytes")) as usize;
        let (header, head) = (&bytes[..64], bytes.get(start..).unwrap_or_default());
        if let Ok(pack) = Pack::open(header, head) {
            let reports = pack.len();
            let library = Library::default().with_pack("forged".to_owned(), None, pack);
            let mut reading = Desk::new(library).begin(&page::text::parse(TEXT), Known::default());
            for _ in 0..10 {
                let read = |need: &Need| bytes.get(need.start as usize..need.end as usize).map(<[u8]>::to_vec);
                let needed: Vec<_> = reading.needs().iter().map(read).collect();
                reading.supply(needed);
            }
            prop_assert_eq!(reading.needs(), &[]);
            prop_assert!(reading.finish().wire.matches.len() <= reports);
        }
        if let Ok(pack) = Pack::read(bytes) {
            let reports = pack.len();
            prop_assert!(pack.reports().count() <= reports);
        }
    }

    #[test]
    fn a_file_in_pieces_is_the_same_file(cuts in prop::collection::vec(1_usize..60, 0..20)) {
        let file = "{\"id\":\"é1\",\"published\":null,\"text\":\"Ein Schiff lief auf Grund – 世界.\"}\r\n\n{\"id\":2,\"published\":\"2024-03-04\",\"text\":\"Zwei.\"}";
        let whole = imported(&[file.as_bytes()]);
        let mut rest = file.as_bytes();
        let mut pieces = Vec::new();
        for cut in cuts {
            let (piece, after) = rest.split_at(cut.min(rest.len()));
            pieces.push(piece);
            rest = after;
        }
        pieces.push(rest);
        prop_assert_eq!(imported(&pieces), whole);
    }
}

/// A library whose packs are read stretch by stretch answers as one that is in memory.
#[test]
fn packs_elsewhere_answer_like_packs_in_memory() {
    let word = |n: u64| format!("word{}", n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52);
    let text = |seed: u64| {
        let words: Vec<String> = (0..120).map(|n| word(seed * 1000 + n)).collect();
        words.chunks(12).map(|words| format!("The {}.", words.join(" "))).collect::<Vec<_>>().join("\n")
    };
    let reports: Vec<WireReport> = (0..400).map(|n| report(&n.to_string(), &text(n))).collect();
    let packs = [pack(&reports[..300]), pack(&reports[200..])];
    let open = |bytes: &Vec<u8>| {
        let head = u64::from_le_bytes(bytes[24..32].try_into().expect("eight bytes")) as usize;
        Pack::open(&bytes[..64], &bytes[head..]).expect("a whole pack")
    };
    let name = |n: usize| format!("pack {n}");
    let whole = Library::new(packs.iter().enumerate().map(|(n, bytes)| (name(n), read(bytes.clone()))));
    let elsewhere = Library::new(packs.iter().enumerate().map(|(n, bytes)| (name(n), open(bytes))));
    let size: usize = packs.iter().map(Vec::len).sum();
    for n in [0, 150, 250, 399] {
        let page = page::text::parse(&text(n));
        let expected = Desk::new(whole.clone()).analyze(&page);
        assert_eq!(expected.wire.matches.first().map(|found| found.report.id.clone()), Some(n.to_string()));
        let mut reading = Desk::new(elsewhere.clone()).begin(&page, Known::default());
        let (mut rounds, mut fetched) = (0, 0);
        while !reading.needs().is_empty() {
            let read = |need: &Need| packs[need.pack].get(need.start as usize..need.end as usize).map(<[u8]>::to_vec);
            let bytes: Vec<_> = reading.needs().iter().map(read).collect();
            fetched += bytes.iter().flatten().map(Vec::len).sum::<usize>();
            reading.supply(bytes);
            rounds += 1;
        }
        assert!(rounds <= 4, "{rounds} rounds");
        assert!(fetched < size / 2, "{fetched} of {size} bytes");
        assert_eq!(reading.damaged(), [] as [String; 0]);
        assert_eq!(reading.finish().wire, expected.wire);
    }
}

type Fault = fn(Vec<u8>) -> Option<Vec<u8>>;

#[test]
fn a_pack_that_is_damaged_elsewhere_is_named_and_the_others_serve() {
    let (damaged, sound) = (pack(&[report("a", TEXT)]), pack(&[report("b", TEXT)]));
    let open = |bytes: &Vec<u8>| {
        let head = u64::from_le_bytes(bytes[24..32].try_into().expect("eight bytes")) as usize;
        Pack::open(&bytes[..64], &bytes[head..]).expect("a whole pack")
    };
    let library = || Library::new([("damaged".to_owned(), open(&damaged)), ("sound".to_owned(), open(&sound))]);
    // Bytes that are flipped, that are missing, and that cannot be read.
    let faults: [Fault; 3] = [
        |mut bytes| {
            for byte in &mut bytes {
                *byte ^= 1;
            }
            Some(bytes)
        },
        |mut bytes| {
            bytes.pop();
            Some(bytes)
        },
        |_| None,
    ];
    for fault in faults {
        let mut reading = Desk::new(library()).begin(&page::text::parse(TEXT), Known::default());
        while !reading.needs().is_empty() {
            let read = |need: &Need| {
                let (start, end) = (need.start as usize, need.end as usize);
                if need.pack == 0 { fault(damaged[start..end].to_vec()) } else { Some(sound[start..end].to_vec()) }
            };
            let bytes: Vec<_> = reading.needs().iter().map(read).collect();
            reading.supply(bytes);
        }
        assert_eq!(reading.damaged(), ["damaged"]);
        let ids: Vec<String> = reading.finish().wire.matches.into_iter().map(|found| found.report.id).collect();
        assert_eq!(ids, ["b"]);
    }
}

#[test]
fn records_that_are_written_as_they_come_make_the_same_pack() {
    let reports: Vec<WireReport> =
        (0..50).map(|n| report(&(n % 40).to_string(), &format!("{TEXT} Take {n}."))).collect();
    let mut builder = PackBuilder::default();
    let mut records = Vec::new();
    for report in &reports {
        builder.add(report).expect("a sound report");
        records.extend(builder.take_records());
    }
    let Finished { header, rest } = builder.finish_behind();
    assert_eq!([header, records, rest].concat(), pack(&reports));
}

#[test]
fn signatures_hold_for_one_pack_by_one_name() {
    let digestion = |bytes: &[u8]| {
        let mut digestion = Digestion::default();
        bytes.chunks(7).for_each(|piece| digestion.feed(piece));
        digestion
    };
    let bytes = pack(&[report("a", TEXT)]);
    let signature = Signature::new(digestion(&bytes), "Linden Courier", &[7; 32]).expect("a name");
    assert!(signature.signer().starts_with("Linden Courier (key "));
    let read = Signature::read(&signature.bytes()).expect("a signature");
    assert_eq!(read.verify(digestion(&bytes)), Ok(()));
    let mut other = bytes.clone();
    other[100] ^= 1;
    assert_eq!(read.verify(digestion(&other)), Err(SignatureError::Wrong));
    let renamed = String::from_utf8_lossy(&signature.bytes()[..10]).len();
    let mut forged = signature.bytes();
    forged[renamed] = b'W';
    let forged = Signature::read(&forged).expect("a signature");
    assert_eq!(forged.verify(digestion(&bytes)), Err(SignatureError::Wrong));
    assert_eq!(Signature::read(&signature.bytes()[1..]), Err(SignatureError::NotASignature));
    assert_eq!(Signature::new(digestion(&bytes), "two\nlines", &[7; 32]), Err(SignatureError::BadName));
}

fn imported(pieces: &[&[u8]]) -> (Vec<u8>, Vec<(usize, String)>) {
    let mut import = Import::default();
    for piece in pieces {
        import.feed(piece).expect("a known format");
    }
    let imported = import.finish().expect("some records");
    let rejected = imported.rejected.into_iter().map(|rejected| (rejected.line, rejected.reason)).collect();
    (imported.pack.joined(), rejected)
}

#[test]
fn imports_record_by_record() {
    let file = concat!(
        "\u{feff}{\"id\": \"a\", \"agency\": \"Reuters\", \"title\": \"T\", \"published\": \"2024-03-04T10:00:00Z\", \"text\": \"One.\"}\n",
        "\n",
        "{\"id\": \"b\", \"published\": \"2024-03-04T10:00:00Z\"}\n",
        "not JSON\n",
        "{\"id\": \"c\", \"published\": \"yesterday\", \"text\": \"Two.\"}\n",
        "{\"id\": \"d\", \"text\": \"Three.\"}\n",
        "{\"id\": \"a\", \"published\": null, \"text\": \"Four.\"}\n",
    );
    let (bytes, rejected) = imported(&[file.as_bytes()]);
    let reports: Vec<String> = read(bytes).reports().map(|report| report.text).collect();
    assert_eq!(reports, ["Four."]);
    let lines: Vec<usize> = rejected.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [3, 4, 5, 6]);
    assert!(rejected[0].1.contains("text") && rejected[2].1.contains("yesterday"), "{rejected:?}");
}

/// The first line says that it is a file of lines; what stands in the others is theirs to answer for.
#[test]
fn a_file_of_lines_is_one_however_it_comes() {
    let file = b"{\"id\": \"a\", \"published\": null, \"text\": \"One.\"}\nno\0JSON\n\xff\n{\"id\": \"b\", \"published\": null, \"text\": \"Two.\"}\n";
    let whole = imported(&[file]);
    assert_eq!(whole.1.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(imported(&file.chunks(10).collect::<Vec<_>>()), whole);
}

#[test]
fn what_is_no_file_of_reports_is_refused() {
    let mut import = Import::default();
    assert_eq!(import.feed(b"GIF89a\n"), Ok(()));
    assert_eq!(import.finish().err(), Some(ImportError::UnknownFormat));
    assert_eq!(Import::default().finish().err(), Some(ImportError::Empty));
}

#[test]
fn a_forged_table_has_no_record_read_twice() {
    let reports: Vec<_> = (0..130).map(|n| report(&format!("r{n}"), &format!("{TEXT} It was boat {n}."))).collect();
    let mut bytes = pack(&reports);
    let number =
        |bytes: &[u8], at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes")) as usize;
    // The second page of the table: its first record is said to begin where the first page's does.
    let page = number(&bytes, number(&bytes, 24)) + 128 * 12 + 9;
    let content = page..page + 2 * 12 + 5;
    bytes[page..page + 5].copy_from_slice(&[64, 0, 0, 0, 0]);
    let sum = xxhash_rust::xxh64::xxh64(&bytes[content.clone()], 1).to_le_bytes();
    bytes[content.end..content.end + 4].copy_from_slice(&sum[..4]);
    assert_eq!(Pack::read(bytes).err(), Some(PackError::Damaged));
}

#[test]
fn only_web_addresses_come_out_of_a_pack() {
    #[track_caller]
    fn check(url: &str, expected: Option<&str>) {
        let sound = WireReport { url: Some(url.to_owned()), ..report("a", TEXT) };
        let pack = Pack::read(pack(&[sound])).expect("a sound pack");
        assert_eq!(pack.reports().next().expect("the report").url.as_deref(), expected);
    }
    check("https://wire.example/a", Some("https://wire.example/a"));
    check("javascript:alert(1)", None);
    check("data:text/html,<script>alert(1)</script>", None);
}
