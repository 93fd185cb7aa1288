//! The peers: what a reader would otherwise use. Each is built over the same reports on one thread and asked the same articles.

use std::collections::HashMap;
use std::path::Path;

use gaoya::minhash::{MinHashIndex, MinHasher, MinHasher32};
use rusqlite::{Connection, params};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{INDEXED, IndexRecordOption, STORED, Schema, TEXT, Value};
use tantivy::{Index, TantivyDocument, Term, doc};

/// Words that full-text searches are asked for: the article's rarest, which is as many as either answers quickly.
const RAREST: usize = 24;
/// Reports that each may name.
const NAMED: usize = 20;

/// A peer: built, and asked.
pub trait Peer {
    fn name(&self) -> &'static str;
    /// The reports that it finds for an article, best first.
    fn find(&mut self, article: &str) -> Vec<u64>;
    /// Bytes on the disk or in memory.
    fn bytes(&self) -> u64;
}

/// How many reports a word stands in, for choosing the rarest.
pub type Frequencies = HashMap<String, u32>;

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Counts the words of a sample of reports.
pub fn frequencies<'a>(texts: impl Iterator<Item = &'a String>) -> Frequencies {
    let mut counts = Frequencies::new();
    for text in texts {
        let mut own: Vec<String> = words(text).collect();
        own.sort_unstable();
        own.dedup();
        own.into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
    }
    counts
}

fn rarest(article: &str, frequencies: &Frequencies) -> Vec<String> {
    let mut own: Vec<String> = words(article).collect();
    own.sort_unstable();
    own.dedup();
    own.sort_by_key(|word| frequencies.get(word).copied().unwrap_or(0));
    own.truncate(RAREST);
    own
}

pub struct Tantivy<'a> {
    index: Index,
    reader: tantivy::IndexReader,
    fields: (tantivy::schema::Field, tantivy::schema::Field),
    frequencies: &'a Frequencies,
    folder: std::path::PathBuf,
}

impl<'a> Tantivy<'a> {
    pub fn build(texts: &[String], frequencies: &'a Frequencies, folder: &Path) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let id = schema.add_u64_field("id", INDEXED | STORED);
        let text = schema.add_text_field("text", TEXT);
        let folder = folder.join("tantivy");
        std::fs::create_dir_all(&folder)?;
        let index = Index::create_in_dir(&folder, schema.build())?;
        let mut writer = index.writer_with_num_threads(1, 200_000_000)?;
        for (number, report) in texts.iter().enumerate() {
            writer.add_document(doc!(id => number as u64, text => report.as_str()))?;
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        let reader = index.reader()?;
        Ok(Self { index, reader, fields: (id, text), frequencies, folder })
    }
}

impl Peer for Tantivy<'_> {
    fn name(&self) -> &'static str {
        "tantivy 0.27, BM25"
    }

    fn find(&mut self, article: &str) -> Vec<u64> {
        let _ = &self.index;
        let searcher = self.reader.searcher();
        let clause = |word: String| -> (Occur, Box<dyn Query>) {
            let term = Term::from_field_text(self.fields.1, &word);
            (Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)))
        };
        let query = BooleanQuery::new(rarest(article, self.frequencies).into_iter().map(clause).collect());
        let found = searcher.search(&query, &TopDocs::with_limit(NAMED).order_by_score()).unwrap_or_default();
        found
            .into_iter()
            .filter_map(|(_, address)| searcher.doc::<TantivyDocument>(address).ok()?.get_first(self.fields.0)?.as_u64())
            .collect()
    }

    fn bytes(&self) -> u64 {
        size_of(&self.folder)
    }
}

pub struct Sqlite<'a> {
    connection: Connection,
    frequencies: &'a Frequencies,
    file: std::path::PathBuf,
}

impl<'a> Sqlite<'a> {
    pub fn build(texts: &[String], frequencies: &'a Frequencies, folder: &Path) -> rusqlite::Result<Self> {
        let file = folder.join("fts5.sqlite");
        let mut connection = Connection::open(&file)?;
        // Contentless: the texts themselves are not counted, here or elsewhere.
        connection.execute_batch("PRAGMA journal_mode = off; PRAGMA synchronous = off; CREATE VIRTUAL TABLE reports USING fts5(text, content='');")?;
        let transaction = connection.transaction()?;
        {
            let mut insert = transaction.prepare("INSERT INTO reports(rowid, text) VALUES (?1, ?2)")?;
            for (number, report) in texts.iter().enumerate() {
                insert.execute(params![number as i64, report])?;
            }
        }
        transaction.commit()?;
        connection.execute_batch("INSERT INTO reports(reports) VALUES ('optimize');")?;
        Ok(Self { connection, frequencies, file })
    }
}

impl Peer for Sqlite<'_> {
    fn name(&self) -> &'static str {
        "SQLite FTS5, BM25"
    }

    fn find(&mut self, article: &str) -> Vec<u64> {
        let words: Vec<String> = rarest(article, self.frequencies).iter().map(|word| format!("\"{word}\"")).collect();
        let find = || -> rusqlite::Result<Vec<u64>> {
            let mut select = self.connection.prepare_cached(
                "SELECT rowid FROM reports WHERE reports MATCH ?1 ORDER BY rank LIMIT 20",
            )?;
            select.query_map([words.join(" OR ")], |row| row.get::<_, i64>(0).map(|id| id as u64))?.collect()
        };
        find().unwrap_or_default()
    }

    fn bytes(&self) -> u64 {
        size_of(&self.file)
    }
}

/// Bands of MinHash: 32 of 4 find pairs of resemblance .4 and more.
const BANDS: (usize, usize) = (32, 4);

pub struct MinHash {
    hasher: MinHasher32<gaoya::minhash::SipHasher24BuildHasher>,
    index: MinHashIndex<u32, u64>,
    reports: usize,
}

impl MinHash {
    pub fn build(texts: &[String]) -> Self {
        let (bands, width) = BANDS;
        let hasher = MinHasher32::new(bands * width);
        let mut index = MinHashIndex::new(bands, width, 0.0);
        for (number, report) in texts.iter().enumerate() {
            index.insert(number as u64, hasher.create_signature(shingles(report).into_iter()));
        }
        Self { hasher, index, reports: texts.len() }
    }
}

fn shingles(text: &str) -> Vec<String> {
    let words: Vec<String> = words(text).collect();
    words.windows(3).map(|words| words.join(" ")).collect()
}

impl Peer for MinHash {
    fn name(&self) -> &'static str {
        "gaoya 0.2, MinHash LSH"
    }

    fn find(&mut self, article: &str) -> Vec<u64> {
        let signature = self.hasher.create_signature(shingles(article).into_iter());
        let mut found = self.index.query_owned_return_similarity(&signature);
        found.sort_by(|a, b| b.1.total_cmp(&a.1));
        found.into_iter().take(NAMED).map(|(id, _)| id).collect()
    }

    /// The signatures and the bands' entries: what it must hold, its tables' slack left out.
    fn bytes(&self) -> u64 {
        let (bands, width) = BANDS;
        (self.reports * (bands * width * 4 + bands * 16)) as u64
    }
}

fn size_of(path: &Path) -> u64 {
    if path.is_dir() {
        return std::fs::read_dir(path).map_or(0, |entries| entries.flatten().map(|entry| size_of(&entry.path())).sum());
    }
    path.metadata().map_or(0, |file| file.len())
}
