//! The library: what was added is held and found, wherever the packs are.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod support;

use copydesk::desk::Known;
use copydesk::wire::library::{Finished, Library, Need, Pack, PackBuilder, Reject};
use copydesk::wire::{Tier, WireMatch, WireReport};
use copydesk::{Desk, page};
use support::reports::{TEXT, pack, pack_without_text, read, report};

fn found(library: Library, text: &str) -> Vec<(String, String, Tier)> {
    let wire = Desk::new(library).analyze(&page::text::parse(text)).wire;
    wire.matches.into_iter().map(|found| (found.report.id, found.library, found.tier)).collect()
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
fn a_pack_without_text_holds_all_but_the_text() {
    let dated = |id: &str, published: &str, url: Option<&str>| WireReport {
        published: published.to_owned(),
        url: url.map(str::to_owned),
        ..report(id, TEXT)
    };
    let given = [
        dated("https://wire.example/a", "2024-03-04T10:00:00Z", Some("https://wire.example/a")),
        dated("b", "2024-03-04", None),
        dated("c", "", Some("https://wire.example/c")),
        dated("d", "2024-03-04T23:59:30+02:00", None),
    ];
    let pack = read(pack_without_text(&given));
    assert!(!pack.has_text());
    let mut expected = given.map(|report| WireReport { text: String::new(), ..report });
    // Of a time the minute stays, in UTC.
    expected[3].published = "2024-03-04T21:59:00Z".to_owned();
    assert_eq!(pack.reports().collect::<Vec<_>>(), expected);
}

#[test]
fn an_article_is_found_by_sketches_as_it_is_by_texts() {
    #[track_caller]
    fn check(article: &str, expected: Tier) {
        let others =
            (0..300).map(|n| report(&format!("o{n}"), &format!("Ship {n} left port {} for port {}.", n * 7, n * 3)));
        let reports: Vec<WireReport> = [report("a", TEXT)].into_iter().chain(others).collect();
        for bytes in [pack(&reports), pack_without_text(&reports)] {
            let pack = read(bytes);
            let with_text = pack.has_text();
            let wire = Desk::new(Library::new([("one".to_owned(), pack)])).analyze(&page::text::parse(article)).wire;
            assert_eq!(wire.tier, expected, "with text: {with_text}: {article}");
            for found in wire.matches {
                assert_eq!((found.report.id.as_str(), found.without_text), ("a", !with_text));
                assert_eq!(found.report.text.is_empty(), !with_text);
                assert!(!found.passages.is_empty());
            }
        }
    }
    check(TEXT, Tier::Partial);
    check(&format!("The day began with fog. {TEXT} Nobody in Linden knew of it."), Tier::LightEdit);
    check(&TEXT.replace("Monday", "the first day of the week"), Tier::Partial);
    check(&TEXT.split(' ').rev().collect::<Vec<_>>().join(" "), Tier::None);
    check("On Monday a ferry ran aground near Harrow Bay; fishing boats saved everybody on board.", Tier::None);
}

#[test]
fn reports_without_text_are_takes_only_where_their_wording_is_one() {
    let other = "Lifeboats from three villages searched the coast north of Linden through the night, and by morning all \
                 forty passengers had been counted in the hall of the fishermen's union.";
    let longer =
        format!("{TEXT} Nobody was hurt. The ship is to be towed to Linden once the wind drops, its owner said.");
    let reports = [report("a", TEXT), report("b", other), report("c", &longer)];
    for bytes in [pack(&reports), pack_without_text(&reports)] {
        let library = Library::new([("one".to_owned(), read(bytes))]);
        let wire = Desk::new(library).analyze(&page::text::parse(&format!("{longer} {other}"))).wire;
        let takes = |found: &WireMatch| found.takes.iter().map(|take| take.id.clone()).collect::<Vec<_>>();
        let found: Vec<_> = wire.matches.iter().map(|found| (found.report.id.as_str(), takes(found))).collect();
        assert_eq!(found, [("c", vec!["a".to_owned()]), ("b", Vec::new())]);
    }
}

#[test]
fn an_empty_pack_is_a_pack() {
    assert!(read(PackBuilder::default().finish()).is_empty());
    assert!(read(PackBuilder::without_text().finish()).is_empty());
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
fn what_somebody_signed_is_replaced_by_the_same_signer_alone() {
    #[track_caller]
    fn check(signer: Option<&str>, later: Option<&str>, stays: bool) {
        let other =
            "The orchestra of Linden opens its season with a symphony that nobody has heard for a hundred years.";
        let with = |library: Library, name: &str, signer: Option<&str>, text: &str| {
            library.with_pack(name.to_owned(), signer.map(str::to_owned), read(pack(&[report("a", text)])))
        };
        let library = with(with(Library::default(), "first", signer, TEXT), "later", later, other);
        assert_eq!(!found(library, TEXT).is_empty(), stays, "{signer:?} {later:?}");
    }
    check(None, None, false);
    check(None, Some("Tarn"), false);
    check(Some("Tarn"), Some("Tarn"), false);
    check(Some("Tarn"), None, true);
    check(Some("Tarn"), Some("Linden"), true);
}

#[test]
fn identifiers_of_one_hash_are_two() {
    // Their hashes have their first 40 bits in common, and a list keeps no more.
    let [one, two] = ["urn:tarn:132916", "urn:tarn:1483809"];
    let other = "The orchestra of Linden opens its season with a symphony that nobody has heard for a hundred years.";
    let packs = [(one, TEXT), (two, other)].map(|(id, text)| (id.to_owned(), read(pack(&[report(id, text)]))));
    assert_eq!(found(Library::new(packs), TEXT), [(one.to_owned(), one.to_owned(), Tier::Partial)]);
    let bytes = pack(&[report(one, TEXT)]);
    let held = read(bytes.clone());
    let holds = |id| held.holds(id, |range| bytes.get(range.start as usize..range.end as usize).map(<[u8]>::to_vec));
    assert_eq!([holds(one), holds(two)], [true, false]);
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

/// A library whose packs are read stretch by stretch answers as one that is in memory.
#[test]
fn packs_elsewhere_answer_like_packs_in_memory() {
    let word = |n: u64| format!("word{}", n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52);
    let text = |seed: u64| {
        let words: Vec<String> = (0..120).map(|n| word(seed * 1000 + n)).collect();
        words.chunks(12).map(|words| format!("The {}.", words.join(" "))).collect::<Vec<_>>().join("\n")
    };
    let reports: Vec<WireReport> = (0..400).map(|n| report(&n.to_string(), &text(n))).collect();
    // Sketches are read through from the first to the last; of lists a few pages are read. More reports share a code by chance than a
    // shingle, and of one that a later pack replaces the later record is read, too.
    for (make, share, most) in [(pack as fn(&[WireReport]) -> Vec<u8>, 2, 4), (pack_without_text, 1, 5)] {
        answers_alike(&[make(&reports[..300]), make(&reports[200..])], text, share, most);
    }
}

/// A library of these packs answers alike, wherever they are, and no more than a share of their bytes is read, in so many rounds.
fn answers_alike(packs: &[Vec<u8>; 2], text: impl Fn(u64) -> String, share: usize, most: usize) {
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
        assert!(rounds <= most, "{rounds} rounds");
        assert!(fetched < size / share, "{fetched} of {size} bytes");
        assert_eq!(reading.damaged(), [] as [String; 0]);
        assert_eq!(reading.finish().wire, expected.wire);
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
