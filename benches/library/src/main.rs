//! `library-bench [--reports N] [--queries N] [--from FILE.jsonl] [--without-peers]`: the library and its peers on the same reports.
//!
//! Everything runs on one thread. Times of queries are of retrieval alone: from an article's text to the reports worth comparing.

#![forbid(unsafe_code)]

mod generator;
mod peers;

use std::time::Instant;

use copydesk::article::{Article, Block, BlockKind};
use copydesk::wire::library::{Library, Pack, PackBuilder};
use copydesk::wire::{WireReport, candidates_of};
use generator::{Generator, Random, WORDS};
use peers::{MinHash, Peer, Sqlite, Tantivy};

/// Shares of an article that are copied from one report.
const SHARES: [f64; 3] = [0.1, 0.3, 1.0];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| arguments.iter().position(|given| given == name).and_then(|at| arguments.get(at + 1));
    let number = |name: &str, default: usize| value(name).and_then(|value| value.parse().ok()).unwrap_or(default);
    let (reports, queries) = (number("--reports", 100_000), number("--queries", 500));
    let learned: Vec<String> = value("--from")
        .and_then(|file| std::fs::read_to_string(file).ok())
        .map(|text| {
            let text_of = |line: &str| serde_json::from_str::<serde_json::Value>(line).ok()?.get("text")?.as_str().map(str::to_owned);
            text.lines().filter_map(text_of).collect()
        })
        .unwrap_or_default();
    let generator = Generator::new(&learned);
    let texts: Vec<String> = (0..reports as u64).map(|seed| generator.text(seed)).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{reports} reports of {} words, {:.0} MB\n", WORDS, bytes as f64 / 1e6);
    let asked = Asked::new(&generator, &texts, queries);

    let start = Instant::now();
    let mut builder = PackBuilder::default();
    for (number, text) in texts.iter().enumerate() {
        let report = WireReport { id: number.to_string(), agency: "Wire".to_owned(), published: "2024-11-07T08:00:00Z".to_owned(), text: text.clone(), ..WireReport::default() };
        builder.add(&report).unwrap();
    }
    let pack = builder.finish();
    let built = start.elapsed().as_secs_f64();
    let pack = Pack::read(pack).unwrap();
    let [shingles, terms, _] = pack.keys();
    println!("keys a report: {:.1} of wording, {:.1} of names", shingles as f64 / reports as f64, terms as f64 / reports as f64);
    let index = pack.index_bytes();
    let library = Library::new([("bench".to_owned(), pack)]);
    let mut ours = Ours { library, index };
    let base = Row::measure(&mut ours, bytes, reports, built, &asked);
    println!("{:24} {:>10} {:>10} {:>10} {:>10} {:>8} {:>8} {:>8} {:>8}", "", "B/report", "MB/s", "p50 µs", "p99 µs", "10 %", "30 %", "whole", "none");
    base.print(&base);
    if arguments.iter().any(|given| given == "--without-peers") {
        return;
    }
    drop(ours);
    let folder = std::env::temp_dir().join(format!("library-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let frequencies = peers::frequencies(texts.iter().take(100_000));
    let start = Instant::now();
    let mut tantivy = Tantivy::build(&texts, &frequencies, &folder).unwrap();
    Row::measure(&mut tantivy, bytes, reports, start.elapsed().as_secs_f64(), &asked).print(&base);
    let start = Instant::now();
    let mut sqlite = Sqlite::build(&texts, &frequencies, &folder).unwrap();
    Row::measure(&mut sqlite, bytes, reports, start.elapsed().as_secs_f64(), &asked).print(&base);
    let start = Instant::now();
    let mut minhash = MinHash::build(&texts);
    Row::measure(&mut minhash, bytes, reports, start.elapsed().as_secs_f64(), &asked).print(&base);
    let _ = std::fs::remove_dir_all(&folder);
}

struct Ours {
    library: Library,
    index: u64,
}

impl Peer for Ours {
    fn name(&self) -> &'static str {
        "Copydesk"
    }

    fn find(&mut self, article: &str) -> Vec<u64> {
        let block = |text: &str| Block { kind: BlockKind::Paragraph, text: text.to_owned(), origins: Vec::new() };
        let article = Article { blocks: article.lines().map(block).collect(), ..Article::default() };
        candidates_of(&article, &self.library.lookup()).into_iter().map(|(_, number)| number as u64).collect()
    }

    fn bytes(&self) -> u64 {
        self.index
    }
}

/// Articles, and the report that each was copied from.
struct Asked {
    /// By share.
    copied: Vec<Vec<(String, u64)>>,
    none: Vec<String>,
}

impl Asked {
    fn new(generator: &Generator, texts: &[String], queries: usize) -> Self {
        let mut random = Random::new(7);
        let host = |seed: usize| generator.text(u64::MAX / 2 + seed as u64);
        let mut article = |share: f64, seed: usize| {
            let from = random.below(texts.len());
            let report: Vec<&str> = texts[from].split(' ').collect();
            let text = host(seed);
            let host: Vec<&str> = text.split(' ').collect();
            if share >= 1.0 {
                return (texts[from].clone(), from as u64);
            }
            let words = ((host.len() as f64 * share / (1.0 - share)) as usize).min(report.len());
            let at = random.below(report.len() - words + 1);
            let cut = host.len() / 3;
            let all = [&host[..cut], &report[at..at + words], &host[cut..]].concat();
            (all.join(" "), from as u64)
        };
        let copied = SHARES.iter().map(|share| (0..queries).map(|seed| article(*share, seed)).collect()).collect();
        Self { copied, none: (0..queries).map(|seed| host(seed + queries)).collect() }
    }
}

struct Row {
    name: &'static str,
    bytes: f64,
    rate: f64,
    p50: f64,
    p99: f64,
    recall: Vec<f64>,
    named: f64,
}

impl Row {
    fn measure(peer: &mut dyn Peer, bytes: usize, reports: usize, built: f64, asked: &Asked) -> Self {
        let mut times = Vec::new();
        let mut ask = |article: &str| {
            let start = Instant::now();
            let found = peer.find(article);
            times.push(start.elapsed().as_secs_f64() * 1e6);
            found
        };
        // Once to warm up.
        asked.none.iter().take(100).for_each(|article| drop(ask(article)));
        let found = |(article, from): &(String, u64), ask: &mut dyn FnMut(&str) -> Vec<u64>| ask(article).contains(from);
        let recall = asked.copied.iter().map(|asked| {
            let right = asked.iter().filter(|one| found(one, &mut ask)).count();
            right as f64 / asked.len() as f64
        });
        let recall: Vec<f64> = recall.collect();
        let named = asked.none.iter().map(|article| ask(article).len()).sum::<usize>() as f64 / asked.none.len() as f64;
        let mut times = times.split_off(100);
        times.sort_by(f64::total_cmp);
        let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
        let (p50, p99) = (at(0.5), at(0.99));
        Self { name: peer.name(), bytes: peer.bytes() as f64 / reports as f64, rate: bytes as f64 / 1e6 / built, p50, p99, recall, named }
    }

    /// The figures, and below them those of `base` over them.
    fn print(&self, base: &Self) {
        let recall: Vec<String> = self.recall.iter().map(|recall| format!("{recall:>8.3}")).collect();
        println!(
            "{:24} {:>10.0} {:>10.1} {:>10.0} {:>10.0} {} {:>8.1}",
            self.name, self.bytes, self.rate, self.p50, self.p99, recall.join(" "), self.named
        );
        if self.name != base.name {
            println!(
                "{:24} {:>9.2}x {:>9.2}x {:>9.2}x {:>9.2}x",
                "  beside Copydesk's", self.bytes / base.bytes, self.rate / base.rate, self.p50 / base.p50, self.p99 / base.p99
            );
        }
    }
}
