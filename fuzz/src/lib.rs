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
use copydesk::wire::{WireReport, formats, time};
use invariants::{hold, match_fits};

/// A target: any bytes in.
pub type Target = fn(&[u8]);

/// All of them, by the names of their files and of their folders in the corpus.
pub const TARGETS: [(&str, Target); 6] =
    [("align", align), ("formats", formats), ("html", html), ("pack", pack), ("snapshot", snapshot), ("text", text)];

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
