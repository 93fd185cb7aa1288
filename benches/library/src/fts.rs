//! SQLite's FTS5: full-text search, ranked by BM25.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};

use crate::Contestant;
use crate::rarest::{Frequencies, rarest};

pub struct Fts {
    connection: Connection,
    frequencies: Frequencies,
    folder: PathBuf,
}

impl Fts {
    pub fn new(frequencies: Frequencies, folder: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open(folder.join("fts5.sqlite"))?;
        // Contentless: the texts themselves are not counted, here or elsewhere. One transaction, and no journal: it may be as fast as it can.
        connection.execute_batch(
            "PRAGMA journal_mode = off; PRAGMA synchronous = off; CREATE VIRTUAL TABLE reports USING fts5(text, content=''); BEGIN;",
        )?;
        Ok(Self { connection, frequencies, folder: folder.to_owned() })
    }

    fn search(&self, article: &str) -> rusqlite::Result<Vec<u64>> {
        let words: Vec<String> = rarest(article, &self.frequencies).iter().map(|word| format!("\"{word}\"")).collect();
        let mut select = self
            .connection
            .prepare_cached("SELECT rowid FROM reports WHERE reports MATCH ?1 ORDER BY rank LIMIT 20")?;
        select.query_map([words.join(" OR ")], |row| row.get::<_, i64>(0).map(|id| id as u64))?.collect()
    }
}

impl Contestant for Fts {
    fn name(&self) -> &'static str {
        "SQLite FTS5, BM25"
    }

    fn add(&mut self, number: u64, text: &str) {
        let mut insert =
            self.connection.prepare_cached("INSERT INTO reports(rowid, text) VALUES (?1, ?2)").expect("a statement");
        insert.execute(params![number as i64, text]).expect("room on the disk");
    }

    fn finish(&mut self) {
        self.connection
            .execute_batch("INSERT INTO reports(reports) VALUES ('optimize'); COMMIT;")
            .expect("room on the disk");
    }

    fn find(&mut self, article: &str) -> Vec<u64> {
        self.search(article).unwrap_or_default()
    }

    fn bytes(&self) -> u64 {
        size_of(&self.folder)
    }
}

pub fn size_of(path: &Path) -> u64 {
    if path.is_dir() {
        return std::fs::read_dir(path)
            .map_or(0, |entries| entries.flatten().map(|entry| size_of(&entry.path())).sum());
    }
    path.metadata().map_or(0, |file| file.len())
}
