//! What is measured of a contestant, and how it is told.

use cpu_time::{ProcessTime, ThreadTime};
use serde_json::{Value, json};

use crate::Contestant;
use crate::asked::Asked;
use crate::generator::Generator;

/// Reports made at once: their texts are the only ones in memory.
const BATCH: u64 = 500;
/// Queries that warm up and are not counted.
const WARM_UP: usize = 100;

/// What was measured.
#[derive(Debug, Clone, Default)]
pub struct Row {
    name: String,
    /// Bytes a report, texts apart.
    bytes: f64,
    /// Megabytes of text a second of one core.
    rate: f64,
    /// The most memory, in megabytes.
    memory: f64,
    /// Microseconds a query: the median, and what 99 of 100 stay below.
    p50: f64,
    p99: f64,
    /// By share of an article that was copied: how often its report is among those named, and how often the first of them.
    recall: Vec<f64>,
    first: Vec<f64>,
    /// Reports named for an article that holds none.
    named: f64,
}

/// Has a contestant file reports and asks it for articles.
pub fn measure(contestant: &mut dyn Contestant, generator: &Generator, reports: u64, asked: &Asked) -> Row {
    let (start, mut bytes, mut making) = (ProcessTime::now(), 0, 0.0);
    for first in (0..reports).step_by(BATCH as usize) {
        let begun = ThreadTime::now();
        let texts: Vec<String> = (first..reports.min(first + BATCH)).map(|seed| generator.text(seed)).collect();
        making += begun.elapsed().as_secs_f64();
        for (number, text) in (first..).zip(&texts) {
            contestant.add(number, text);
        }
        bytes += texts.iter().map(String::len).sum::<usize>();
    }
    contestant.finish();
    let rate = bytes as f64 / 1e6 / (start.elapsed().as_secs_f64() - making);
    let memory = peak_memory();

    let mut times = Vec::new();
    let mut ask = |article: &str| {
        let start = ThreadTime::now();
        let found = contestant.find(article);
        times.push(start.elapsed().as_secs_f64() * 1e6);
        found
    };
    asked.none.iter().take(WARM_UP).for_each(|article| drop(ask(article)));
    let (mut recall, mut first) = (Vec::new(), Vec::new());
    for asked in &asked.copied {
        let found: Vec<(Vec<u64>, u64)> = asked.iter().map(|(article, from)| (ask(article), *from)).collect();
        let share = |right: &dyn Fn(&(Vec<u64>, u64)) -> bool| {
            found.iter().filter(|one| right(one)).count() as f64 / found.len() as f64
        };
        recall.push(share(&|(found, from)| found.contains(from)));
        first.push(share(&|(found, from)| found.first() == Some(from)));
    }
    let named = asked.none.iter().map(|article| ask(article).len()).sum::<usize>() as f64 / asked.none.len() as f64;
    let mut times = times.split_off(WARM_UP.min(asked.none.len()));
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    Row {
        name: contestant.name().to_owned(),
        bytes: contestant.bytes() as f64 / reports as f64,
        rate,
        memory,
        p50: at(0.5),
        p99: at(0.99),
        recall,
        first,
        named,
    }
}

/// The most memory that the process has had so far, in megabytes; 0 where the system does not tell.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok()).map_or(0.0, |kilobytes| kilobytes / 1e3)
}

impl Row {
    pub fn json(&self) -> Value {
        json!({
            "name": self.name, "bytesAReport": self.bytes, "megabytesASecond": self.rate, "peakMegabytes": self.memory,
            "microseconds": { "p50": self.p50, "p99": self.p99 }, "recall": self.recall, "first": self.first, "namedForNone": self.named,
        })
    }

    pub fn of(value: &Value) -> Option<Self> {
        let number = |path: &str| value.pointer(path)?.as_f64();
        let list =
            |name: &str| -> Option<Vec<f64>> { value.get(name)?.as_array()?.iter().map(Value::as_f64).collect() };
        Some(Self {
            name: value.get("name")?.as_str()?.to_owned(),
            bytes: number("/bytesAReport")?,
            rate: number("/megabytesASecond")?,
            memory: number("/peakMegabytes")?,
            p50: number("/microseconds/p50")?,
            p99: number("/microseconds/p99")?,
            recall: list("recall")?,
            first: list("first")?,
            named: number("/namedForNone")?,
        })
    }

    pub fn print_head() {
        println!(
            "{:24} {:>8} {:>8} {:>8} {:>8} {:>8}  {:^20} {:^20} {:>6}",
            "", "B/report", "MB/s", "MB", "p50 µs", "p99 µs", "found 10, 30, 100 %", "found first", "none"
        );
    }

    /// The figures, and below them those over the figures of `base`.
    pub fn print(&self, base: Option<&Self>) {
        let shares = |shares: &[f64]| shares.iter().map(|share| format!("{share:>6.3}")).collect::<Vec<_>>().join(" ");
        println!(
            "{:24} {:>8.0} {:>8.1} {:>8.0} {:>8.0} {:>8.0}  {} {} {:>6.1}",
            self.name,
            self.bytes,
            self.rate,
            self.memory,
            self.p50,
            self.p99,
            shares(&self.recall),
            shares(&self.first),
            self.named
        );
        if let Some(base) = base {
            println!(
                "{:24} {:>7.2}x {:>7.2}x {:>7.2}x {:>7.2}x {:>7.2}x",
                "  beside the first",
                self.bytes / base.bytes,
                self.rate / base.rate,
                self.memory / base.memory,
                self.p50 / base.p50,
                self.p99 / base.p99
            );
        }
    }
}
