//! Packs are whole or refused. They come from disks and from strangers.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod support;

use copydesk::desk::Known;
use copydesk::wire::WireReport;
use copydesk::wire::library::signature::{Digestion, Signature, SignatureError};
use copydesk::wire::library::{Library, Need, Pack, PackError};
use copydesk::{Desk, page};
use proptest::prelude::*;
use support::reports::{TEXT, pack, pack_without_text, report};

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
    newer[8] = 5;
    check(&newer, PackError::Newer(5));
    newer[8] = 2;
    check(&newer, PackError::Older(2));
    // A transfer that took it for text.
    let mangled: Vec<u8> = whole.iter().copied().filter(|byte| *byte != b'\r').collect();
    check(&mangled, PackError::NotAPack);
}

#[test]
fn every_truncation_is_refused() {
    let reports = [report("a", TEXT), report("b", "Short.")];
    for whole in [pack(&reports), pack_without_text(&reports)] {
        for end in 0..whole.len() {
            assert!(Pack::read(whole[..end].to_vec()).is_err(), "cut at {end}");
        }
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

    #[test]
    fn every_changed_byte_is_seen(at in 0_usize..100_000, change in 1_u8..) {
        let reports = [report("a", TEXT), report("b", "Short.")];
        for mut bytes in [pack(&reports), pack_without_text(&reports)] {
            let at = at % bytes.len();
            bytes[at] ^= change;
            prop_assert!(Pack::read(bytes).is_err());
        }
    }

    #[test]
    fn forged_packs_do_no_harm(changes in prop::collection::vec((0_usize..100_000, any::<u8>()), 1..8), text in any::<bool>()) {
        let reports = [report("a", TEXT), report("b", &TEXT.replace("ferry", "barge"))];
        let mut bytes = if text { pack(&reports) } else { pack_without_text(&reports) };
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
