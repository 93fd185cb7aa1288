//! Prints what the tiers of pairs of texts are judged by, one JSON line a pair: what `curve.py` draws and refits.
//!
//! `cargo run --release --example wire_features < pairs.jsonl`, each line with `id`, `a` and `b`. How long a comparison takes is
//! said at the end, on the other stream: both texts read into words, aligned and judged.

use std::io::{BufRead, Write};
use std::time::{Duration, Instant};

use copydesk::desk::Known;
use copydesk::text::Reading;
use copydesk::wire::{Tier, WireReport, compare};
use copydesk::{Desk, page};
use serde_json::{Value, json};

/// How often a comparison is timed.
const RUNS: usize = 7;

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let (mut pairs, mut words, mut taken) = (0, 0, Duration::ZERO);
    for line in std::io::stdin().lock().lines() {
        let pair: Value = serde_json::from_str(&line?)?;
        let text = |side: &str| pair[side].as_str().unwrap_or_default().to_owned();
        let report = |text: String| WireReport { text, agency: "Reuters".to_owned(), ..WireReport::default() };
        let article = Desk::compare(&page::text::parse(&text("a")), Known::default(), &report(String::new())).0;
        let other = report(text("b"));
        // The least of some runs: what else the machine does counts as little as can be.
        let timed = || {
            let started = Instant::now();
            let found = compare(&Reading::new(&article), &other);
            (started.elapsed(), found)
        };
        let (mut least, found) = timed();
        for _ in 1..RUNS {
            least = least.min(timed().0);
        }
        taken += least;
        pairs += 1;
        words += text("a").split_whitespace().count();
        let features = found.features;
        let line = json!({
            "id": pair["id"], "longestRun": features.longest_run, "secondRun": features.second_run,
            "wholeSentence": features.whole_sentence,
            "longestPassage": features.longest_passage, "verbatim": features.verbatim, "coverage": features.coverage,
            "longestQuote": features.longest_quote, "copied": found.tier >= Tier::Partial,
        });
        writeln!(out, "{line}")?;
    }
    let each = |total: u128| total / u128::from(pairs.max(1_u32));
    eprintln!("{pairs} pairs of {} words and a report: {} µs each", each(words as u128), each(taken.as_micros()));
    out.flush()
}
