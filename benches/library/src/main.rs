//! `library-bench [--reports N] [--queries N] [--from FILE.jsonl] [--without-peers] [--json FILE]`: the library and its peers on the same
//! reports.
//!
//! Each contestant runs in a process of its own, so that its memory can be told. Reports are made anew from the seed wherever they are
//! needed and never kept. Times are the processor's, not the wall's: of building the whole process's less what making the texts
//! took, of a query the thread's.

#![forbid(unsafe_code)]

mod asked;
mod fts;
mod generator;
mod measure;
mod minhash;
mod ours;
mod rarest;
mod tantivy_index;

use std::error::Error;
use std::process::Command;

use asked::Asked;
use generator::{Generator, WORDS};
use measure::{Row, measure};
use serde_json::{Value, json};

/// Somebody who files reports and is asked for them.
pub trait Contestant {
    fn name(&self) -> &'static str;
    /// Files a report.
    fn add(&mut self, number: u64, text: &str);
    /// Ends the filing.
    fn finish(&mut self);
    /// The reports that it finds for an article, best first.
    fn find(&mut self, article: &str) -> Vec<u64>;
    /// Bytes of what finds the reports, their texts apart.
    fn bytes(&self) -> u64;
}

/// What each is called on the command line.
const CONTESTANTS: [&str; 5] = ["copydesk", "json", "tantivy", "fts5", "minhash"];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| arguments.iter().position(|given| given == name).and_then(|at| arguments.get(at + 1));
    let number = |name: &str, default: usize| value(name).map_or(Ok(default), |value| value.parse());
    let (reports, queries) = (number("--reports", 100_000)? as u64, number("--queries", 500)?);
    if let Some(name) = value("--one") {
        let generator = Generator::new(&learned(value("--from"))?);
        let row = one(name, &generator, reports, queries)?;
        println!("{}", row.json());
        return Ok(());
    }
    println!("{reports} reports of {WORDS} words");
    let mut rows: Vec<Row> = Vec::new();
    for name in CONTESTANTS.iter().take(if arguments.iter().any(|given| given == "--without-peers") { 2 } else { 5 }) {
        let run = Command::new(std::env::current_exe()?).args(&arguments).args(["--one", name]).output()?;
        if !run.status.success() {
            return Err(String::from_utf8_lossy(&run.stderr).into_owned().into());
        }
        let row = Row::of(&serde_json::from_slice::<Value>(&run.stdout)?).ok_or("a row that is none")?;
        if rows.is_empty() {
            Row::print_head();
        }
        row.print(rows.first());
        rows.push(row);
    }
    if let Some(file) = value("--json") {
        let rows: Vec<Value> = rows.iter().map(Row::json).collect();
        std::fs::write(
            file,
            json!({ "reports": reports, "words": WORDS, "queries": queries, "rows": rows }).to_string(),
        )?;
    }
    Ok(())
}

/// Builds one contestant and asks it.
fn one(name: &str, generator: &Generator, reports: u64, queries: usize) -> Result<Row, Box<dyn Error>> {
    let asked = Asked::new(generator, reports, queries);
    let folder = std::env::temp_dir().join(format!("library-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let sampled = || rarest::frequencies((0..reports.min(100_000)).map(|seed| generator.text(seed)));
    let mut contestant: Box<dyn Contestant> = match name {
        "copydesk" => Box::new(ours::Ours::default()),
        "json" => Box::new(ours::FromJson::default()),
        "tantivy" => Box::new(tantivy_index::Tantivy::new(sampled(), &folder)?),
        "fts5" => Box::new(fts::Fts::new(sampled(), &folder)?),
        "minhash" => Box::new(minhash::MinHash::new()),
        other => return Err(format!("nobody here is called {other}").into()),
    };
    let row = measure(&mut *contestant, generator, reports, &asked);
    drop(contestant);
    std::fs::remove_dir_all(&folder)?;
    Ok(row)
}

/// The texts of a file of reports, for the generator to learn from.
fn learned(file: Option<&String>) -> Result<Vec<String>, Box<dyn Error>> {
    let Some(file) = file else { return Ok(Vec::new()) };
    let text_of = |line: &str| serde_json::from_str::<Value>(line).ok()?.get("text")?.as_str().map(str::to_owned);
    Ok(std::fs::read_to_string(file)?.lines().filter_map(text_of).collect())
}
