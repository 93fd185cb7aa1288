//! Prints every choice that the two rankers of `quotes` have, one JSON line a document: what `tune.py` learns from.
//!
//! `cargo run --release --example quote_candidates < documents.jsonl`, each line with `doc` and `text`.

use std::io::{BufRead, Write};

use copydesk::article::Span;
use copydesk::quotes::{self, attribution::Observed};
use copydesk::{Desk, page};
use serde_json::{Value, json};

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line?)?;
        let text = request["text"].as_str().unwrap_or_default();
        let Some(article) = Desk::default().analyze(&page::text::parse(text)).article else {
            continue;
        };
        let at = |span: &Span| json!([span.block, span.start, span.end]);
        let choices = |choices: &[Observed]| -> Vec<Value> {
            choices
                .iter()
                .map(|choice| {
                    let seen: serde_json::Map<_, _> =
                        choice.seen.iter().map(|(name, x)| ((*name).to_owned(), json!(x))).collect();
                    json!({ "cue": choice.cue.as_ref().map(at), "source": choice.source.as_ref().map(at), "speaker": choice.speaker, "seen": seen })
                })
                .collect()
        };
        let trace = quotes::trace(&copydesk::text::Reading::new(&article));
        let cues: Vec<Value> =
            trace.cues.iter().map(|(cue, seen)| json!({ "spans": [at(cue)], "choices": choices(seen) })).collect();
        let stretches: Vec<Value> = trace
            .stretches
            .iter()
            .map(|(spans, seen)| json!({ "spans": spans.iter().map(at).collect::<Vec<_>>(), "choices": choices(seen) }))
            .collect();
        let pronouns: Vec<Value> =
            trace.pronouns.iter().map(|(at_, seen)| json!({ "spans": [at(at_)], "choices": choices(seen) })).collect();
        let clauses: Vec<Value> = trace
            .clauses
            .iter()
            .map(|(spans, seen)| json!({ "spans": spans.iter().map(at).collect::<Vec<_>>(), "choices": choices(seen) }))
            .collect();
        writeln!(
            out,
            "{}",
            json!({ "doc": request["doc"], "cues": cues, "stretches": stretches, "clauses": clauses, "pronouns": pronouns })
        )?;
    }
    out.flush()
}
