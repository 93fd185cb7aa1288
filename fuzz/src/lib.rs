//! The fuzz targets as functions: any bytes in, a panic out where something does not hold.
//!
//! `fuzz_targets/` hands them to libFuzzer; `tests/corpus.rs` runs them over the committed corpus, with no fuzzer at all.

#![forbid(unsafe_code)]

#[path = "../../tests/support/invariants.rs"]
mod invariants;
mod seal;

use std::sync::LazyLock;

use copydesk::Desk;
use copydesk::desk::Known;
use copydesk::page::{self, Page};
use copydesk::wire::library::{Import, ImportError, Imported, Library, Need, Pack, PackBuilder};
use copydesk::wire::list::{List, Manifest};
use copydesk::wire::{WireReport, formats, time};
use invariants::{hold, match_fits};

/// A target: any bytes in.
pub type Target = fn(&[u8]);

/// All of them, by the names of their files and of their folders in the corpus.
pub const TARGETS: [(&str, Target); 9] = [
    ("align", align),
    ("charset", charset),
    ("fields", fields),
    ("formats", formats),
    ("html", html),
    ("list", list),
    ("pack", pack),
    ("snapshot", snapshot),
    ("text", text),
];

/// What the library knows, so that pages can meet it.
pub const REPORT: &str = "LINDEN, Nov 7 (Reuters) - The ferry Morning Star ran aground on a sandbank outside Harrow Bay on Monday, \
    and everybody on board was taken off by fishing boats before the tide turned, the coast guard said.\n\
    “We heard a noise like thunder and then we stood still,” said Martha Quill, a teacher who was on board with 31 pupils of Linden School.\n\
    The operator said that the echo sounder had been repaired in March. It must never sail again.";

/// A report as an HTML page.
pub fn html(bytes: &[u8]) {
    examined(&page::html::parse(
        &String::from_utf8_lossy(bytes),
        Some("https://tarn.example/2026/03/14/ferry".to_owned()),
    ));
}

/// A page as a browser hands it over.
pub fn snapshot(bytes: &[u8]) {
    examined(&page::snapshot::parse(&String::from_utf8_lossy(bytes), None));
}

/// A plain text.
pub fn text(bytes: &[u8]) {
    examined(&page::text::parse(&String::from_utf8_lossy(bytes)));
}

/// Two texts, with U+0001 between them: the one as an article, the other as a report, and the other way round.
pub fn align(bytes: &[u8]) {
    let both = String::from_utf8_lossy(bytes);
    let (one, other) = both.split_once('\u{1}').unwrap_or((&both, &both));
    for (article, report) in [(one, other), (other, one)] {
        let report = WireReport { agency: "Reuters".to_owned(), text: report.to_owned(), ..WireReport::default() };
        let (article, found) = Desk::compare(&page::text::parse(article), Known::default(), &report);
        match_fits(&found, &article);
    }
}

/// A file of reports. The first byte names the format (or leaves it to be found), the second how long the pieces are that it comes in.
pub fn formats(bytes: &[u8]) {
    let [format, piece, file @ ..] = bytes else { return };
    let format = formats::FORMATS.get(usize::from(*format) % (formats::FORMATS.len() + 1));
    let import = |length: usize| -> Result<Imported, ImportError> {
        let mut import = format.map_or_else(Import::default, Import::of).at(1_740_830_400);
        file.chunks(length).try_for_each(|piece| import.feed(piece))?;
        import.finish()
    };
    let (whole, pieces) = (import(usize::MAX), import(usize::from(*piece).max(1)));
    let told = |imported: &Imported| (imported.format, imported.accepted, imported.replaced, imported.rejected.clone());
    assert_eq!(whole.as_ref().map(told).ok(), pieces.as_ref().map(told).ok(), "pieces may end anywhere");
    let Ok(imported) = whole else { return };
    assert!(
        imported.rejected.len() <= imported.rejects
            && imported.rejected.iter().all(|rejected| !rejected.reason.is_empty())
    );
    let accepted = imported.accepted;
    let pack = Pack::read(imported.pack.joined()).expect("an import makes a sound pack");
    assert_eq!((pack.len(), pack.reports().count()), (accepted, accepted));
    pack.reports().for_each(|report| report_fits(&report));
}

/// Bytes in some encoding. What stands before the first line's end is what came with them, as in a `Content-Type`.
pub fn charset(bytes: &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (label, bytes) = bytes.split_at_checked(end).unwrap_or_default();
    for declared in [None, Some(&*String::from_utf8_lossy(label))] {
        let (text, name) = page::charset::decode(bytes, declared);
        // No encoding makes more than a character of three bytes out of one byte, and none is without a name.
        assert!(text.len() <= bytes.len() * 3 && !name.is_empty(), "{name}");
    }
    if let Ok(text) = formats::decode(bytes) {
        assert!(!text.contains('\0'));
    }
}

/// A mapping that a user writes, and behind U+0001 a file that it may be of.
pub fn fields(bytes: &[u8]) {
    let end = bytes.iter().position(|byte| *byte == 1).unwrap_or(bytes.len());
    let (mapping, file) = bytes.split_at_checked(end).unwrap_or_default();
    let mapping = String::from_utf8_lossy(mapping);
    let lines = mapping.lines().count().max(1);
    match formats::Fields::read(&mapping) {
        Ok(fields) => {
            for entry in fields.entries(file.get(1..).unwrap_or_default()).unwrap_or_default() {
                match entry {
                    formats::Entry::Report(report) => report_fits(&report),
                    formats::Entry::Refused(why) | formats::Entry::Withdrawn(_, why) => assert!(!why.is_empty()),
                }
            }
        }
        Err(wrong) => assert!((1..=lines + 1).contains(&wrong.line) && !wrong.what.contains('\n'), "{wrong}"),
    }
}

/// A list as it comes from a host; where the bytes are a manifest, one that its publisher signed.
pub fn list(bytes: &[u8]) {
    const KEY: [u8; 32] = [7; 32];
    if let Ok(list) = List::read(bytes) {
        assert!(list.manifest.check().is_ok() && list.comes_after(&list.known()).is_ok());
    }
    let Ok(manifest) = serde_json::from_slice::<Manifest>(bytes) else { return };
    let Ok(list) = List::sign(manifest.clone(), "somebody", &KEY) else { return };
    let text = list.to_json();
    let read = List::read(text.as_bytes()).expect("what is signed is read");
    assert_eq!((&read.manifest, read.known()), (&manifest, list.known()));
    let _ = read.holds_at(1_740_830_400);
    // One byte more, and it is nobody's.
    let changed = text.replacen("manifest", "manifesT", 1);
    assert!(List::read(changed.as_bytes()).is_err());
}

/// A pack by somebody who knows the format: where the first byte is odd, all its checksums are made to fit.
pub fn pack(bytes: &[u8]) {
    let [sealed, bytes @ ..] = bytes else { return };
    let mut bytes = bytes.to_vec();
    if sealed % 2 == 1 {
        seal::seal(&mut bytes);
    }
    let start = bytes.get(24..32).and_then(|start| start.try_into().ok()).map_or(0, u64::from_le_bytes) as usize;
    if let (Some(header), Some(head)) = (bytes.get(..64), bytes.get(start..))
        && let Ok(pack) = Pack::open(header, head)
    {
        let read = |need: &Need| bytes.get(need.start as usize..need.end as usize).map(<[u8]>::to_vec);
        pack.holds("a", |range| bytes.get(range.start as usize..range.end as usize).map(<[u8]>::to_vec));
        let library = Library::default().with_pack("forged".to_owned(), None, pack);
        let page = page::text::parse(REPORT);
        let mut reading = Desk::new(library).begin(&page, Known::default());
        for _ in 0..8 {
            let needed: Vec<_> = reading.needs().iter().map(read).collect();
            reading.supply(needed);
        }
        assert_eq!(reading.needs(), &[], "a look-up ends");
        hold(&page, reading.analysis());
    }
    if let Ok(pack) = Pack::read(bytes) {
        let mut builder = PackBuilder::default();
        assert!(pack.reports().count() <= pack.len());
        for report in pack.reports() {
            let _ = builder.add(&report);
        }
        let rebuilt = Pack::read(builder.finish()).expect("a sound pack");
        rebuilt.reports().for_each(|report| report_fits(&report));
    }
}

/// Analyses a page by a desk that knows [`REPORT`], and checks what comes out.
fn examined(page: &Page) {
    static DESK: LazyLock<Desk> = LazyLock::new(|| {
        let report = WireReport {
            id: "a".to_owned(),
            agency: "Reuters".to_owned(),
            published: "2026-03-14T10:00:00Z".to_owned(),
            text: REPORT.to_owned(),
            ..WireReport::default()
        };
        let mut builder = PackBuilder::default();
        builder.add(&report).expect("a sound report");
        Desk::new(Library::new([("own".to_owned(), Pack::read(builder.finish()).expect("a sound pack"))]))
    });
    let analysis = DESK.analyze(page);
    hold(page, &analysis);
}

fn report_fits(report: &WireReport) {
    assert!(!report.id.trim().is_empty() && !report.text.trim().is_empty(), "{report:?}");
    assert!(report.published.is_empty() || time::seconds(&report.published).is_some(), "{report:?}");
    let web = |url: &String| url.starts_with("https://") || url.starts_with("http://");
    assert!(report.url.as_ref().is_none_or(web), "{report:?}");
}
