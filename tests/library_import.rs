//! Files of reports come in record by record, in pieces of any size.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod support;

use copydesk::wire::library::{Import, ImportError};
use proptest::prelude::*;
use support::reports::read;

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

proptest! {

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
