//! The library itself: built from reports at hand, and from JSON Lines.

use copydesk::article::{Article, Block, BlockKind};
use copydesk::text::Reading;
use copydesk::wire::library::{Finished, HEADER_BYTES, Header, Import, Library, Lookup, Need, Pack, PackBuilder};
use copydesk::wire::{WireReport, candidates_of};

use crate::Contestant;

/// Built from reports at hand.
#[derive(Default)]
pub struct Ours {
    builder: PackBuilder,
    /// Bytes of records that were made and thrown away: writing texts is nobody's share of this.
    records: u64,
    built: Option<Built>,
}

/// A pack without its records.
struct Built {
    lookup: Lookup,
    bytes: u64,
}

impl Built {
    /// Everything but the records is handed over at once, as one stretch; its pages are checked at every look-up, as anywhere.
    fn new(Finished { header, rest }: Finished, records: u64) -> Self {
        let start = HEADER_BYTES as u64 + records;
        let head = Header::read(&header).expect("a header that was just made").head;
        let bytes = &rest[(head.start - start) as usize..];
        let pack = Pack::open(&header, bytes).expect("a head that was just made");
        let mut lookup = Library::new([("bench".to_owned(), pack)]).lookup();
        let bytes = rest.len() as u64;
        lookup.supply(Need { pack: 0, start, end: head.end }, rest);
        Self { lookup, bytes }
    }
}

fn find(built: Option<&Built>, article: &str) -> Vec<u64> {
    let block = |text: &str| Block { kind: BlockKind::Paragraph, text: text.to_owned(), origins: Vec::new() };
    let article = Article { blocks: article.lines().map(block).collect(), ..Article::default() };
    let candidates = built.map(|built| candidates_of(&Reading::new(&article), &built.lookup)).unwrap_or_default();
    candidates.into_iter().map(|(_, number)| number as u64).collect()
}

impl Contestant for Ours {
    fn name(&self) -> &'static str {
        "Copydesk"
    }

    fn add(&mut self, number: u64, text: &str) {
        let report = WireReport {
            id: number.to_string(),
            agency: "Wire".to_owned(),
            published: "2024-11-07T08:00:00Z".to_owned(),
            text: text.to_owned(),
            ..WireReport::default()
        };
        self.builder.add(&report).expect("a sound report");
        self.records += self.builder.take_records().len() as u64;
    }

    fn finish(&mut self) {
        self.built = Some(Built::new(std::mem::take(&mut self.builder).finish_behind(), self.records));
    }

    fn find(&mut self, article: &str) -> Vec<u64> {
        find(self.built.as_ref(), article)
    }

    fn bytes(&self) -> u64 {
        self.built.as_ref().map_or(0, |built| built.bytes)
    }
}

/// Built from JSON Lines, as an import is.
#[derive(Default)]
pub struct FromJson {
    import: Import,
    /// Lines that are not fed yet.
    lines: Vec<u8>,
    records: u64,
    built: Option<Built>,
}

/// Bytes that are fed at once.
const PIECE: usize = 1 << 20;

impl FromJson {
    fn feed(&mut self) {
        self.import.feed(&self.lines).expect("lines");
        self.lines.clear();
        self.records += self.import.take_records().len() as u64;
    }
}

impl Contestant for FromJson {
    fn name(&self) -> &'static str {
        "  from JSON Lines"
    }

    fn add(&mut self, number: u64, text: &str) {
        let line = serde_json::json!({ "id": number.to_string(), "agency": "Wire", "published": "2024-11-07T08:00:00Z", "text": text });
        self.lines.extend(line.to_string().bytes());
        self.lines.push(b'\n');
        if self.lines.len() >= PIECE {
            self.feed();
        }
    }

    fn finish(&mut self) {
        self.feed();
        let imported = std::mem::take(&mut self.import).finish().expect("reports");
        self.built = Some(Built::new(imported.pack, self.records));
    }

    fn find(&mut self, article: &str) -> Vec<u64> {
        find(self.built.as_ref(), article)
    }

    fn bytes(&self) -> u64 {
        self.built.as_ref().map_or(0, |built| built.bytes)
    }
}
