//! tantivy: full-text search, ranked by BM25.

use std::path::{Path, PathBuf};

use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, INDEXED, IndexRecordOption, STORED, Schema, TEXT, Value};
use tantivy::{Index, IndexReader, IndexWriter, TantivyDocument, Term, doc};

use crate::Contestant;
use crate::fts::size_of;
use crate::minhash::NAMED;
use crate::rarest::{Frequencies, rarest};

/// Memory that it may fill before it writes a segment.
const BUDGET: usize = 200_000_000;

pub struct Tantivy {
    index: Index,
    writer: Option<IndexWriter>,
    reader: Option<IndexReader>,
    id: Field,
    text: Field,
    frequencies: Frequencies,
    folder: PathBuf,
}

impl Tantivy {
    pub fn new(frequencies: Frequencies, folder: &Path) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let id = schema.add_u64_field("id", INDEXED | STORED);
        let text = schema.add_text_field("text", TEXT);
        let index = Index::create_in_dir(folder, schema.build())?;
        let writer = Some(index.writer_with_num_threads(1, BUDGET)?);
        Ok(Self { index, writer, reader: None, id, text, frequencies, folder: folder.to_owned() })
    }

    fn search(&self, article: &str) -> Option<Vec<u64>> {
        let searcher = self.reader.as_ref()?.searcher();
        let clause = |word: String| -> (Occur, Box<dyn Query>) {
            let term = Term::from_field_text(self.text, &word);
            (Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)))
        };
        let query = BooleanQuery::new(rarest(article, &self.frequencies).into_iter().map(clause).collect());
        let found = searcher.search(&query, &TopDocs::with_limit(NAMED).order_by_score()).ok()?;
        let id = |address| searcher.doc::<TantivyDocument>(address).ok()?.get_first(self.id)?.as_u64();
        Some(found.into_iter().filter_map(|(_, address)| id(address)).collect())
    }
}

impl Contestant for Tantivy {
    fn name(&self) -> &'static str {
        "tantivy 0.27, BM25"
    }

    fn add(&mut self, number: u64, text: &str) {
        let writer = self.writer.as_mut().expect("it is not finished");
        writer.add_document(doc!(self.id => number, self.text => text)).expect("room on the disk");
    }

    fn finish(&mut self) {
        let mut writer = self.writer.take().expect("it is not finished");
        writer.commit().expect("room on the disk");
        writer.wait_merging_threads().expect("room on the disk");
        self.reader = Some(self.index.reader().expect("an index"));
    }

    fn find(&mut self, article: &str) -> Vec<u64> {
        self.search(article).unwrap_or_default()
    }

    fn bytes(&self) -> u64 {
        size_of(&self.folder)
    }
}
