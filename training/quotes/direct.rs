//! How many of the annotated direct quotations are found, and how many with their speaker: the check of languages other than English.
//!
//! `cargo run --release --example quote_direct < documents.jsonl`, in the form of the German `WikiNews` quotation corpus: each line
//! with `text` and `annotations`, and of each annotation its `type`, `quote` and `speaker` with spans in characters. With `misses`
//! as an argument it prints those that were not found.

use std::io::BufRead;
use std::ops::Range;

use copydesk::article::{Article, Span};
use copydesk::quotes;
use copydesk::{Desk, page};
use serde_json::Value;

fn main() -> std::io::Result<()> {
    let misses = std::env::args().nth(1).is_some_and(|argument| argument == "misses");
    let (mut all, mut found, mut named, mut right) = (0_u32, 0_u32, 0_u32, 0_u32);
    for line in std::io::stdin().lock().lines() {
        let document: Value = serde_json::from_str(&line?)?;
        let text = document["text"].as_str().unwrap_or_default();
        let Some(article) = Desk::default().analyze(&page::text::parse(text)).article else { continue };
        let starts = starts(text, &article);
        let place = |span: &Span| {
            let start = starts.get(span.block).copied().unwrap_or_default();
            start + span.start..start + span.end
        };
        let quotations = quotes::find(&copydesk::text::Reading::new(&article));
        let direct = |annotation: &&Value| annotation["type"] == "Direct";
        for annotation in document["annotations"].as_array().into_iter().flatten().filter(direct) {
            let quote = spans(text, &annotation["quote"]);
            let length: usize = quote.iter().map(Range::len).sum();
            let covered =
                |q: &quotes::Quotation| q.spans.iter().map(|span| shared(&place(span), &quote)).sum::<usize>();
            let best = quotations.iter().max_by_key(|q| covered(q)).filter(|q| 2 * covered(q) >= length);
            all += 1;
            found += u32::from(best.is_some());
            if best.is_none() && misses {
                println!("{}", annotation["quote"]["text"]);
            }
            let speaker = spans(text, &annotation["speaker"]);
            if !speaker.is_empty() {
                named += 1;
                let source = best.and_then(|q| q.source.as_ref());
                right += u32::from(source.is_some_and(|source| shared(&place(source), &speaker) > 0));
            }
        }
    }
    let share = |part: u32, of: u32| 100.0 * f64::from(part) / f64::from(of.max(1));
    println!("direct quotations found: {found} of {all}, {:.1} %", share(found, all));
    println!("with the right speaker: {right} of {named}, {:.1} %", share(right, named));
    Ok(())
}

/// Where each block begins in the text, in bytes.
fn starts(text: &str, article: &Article) -> Vec<usize> {
    let mut at = 0;
    let mut starts = Vec::new();
    for block in &article.blocks {
        at += text.get(at..).and_then(|rest| rest.find(&block.text)).unwrap_or_default();
        starts.push(at);
        at += block.text.len();
    }
    starts
}

/// The spans of one part of an annotation, in bytes.
fn spans(text: &str, part: &Value) -> Vec<Range<usize>> {
    let byte = |at: &Value| {
        let at = at.as_u64().unwrap_or_default() as usize;
        text.char_indices().nth(at).map_or(text.len(), |(byte, _)| byte)
    };
    let spans = part["spans"].as_array().into_iter().flatten();
    spans.map(|span| byte(&span["charBegin"])..byte(&span["charEnd"])).collect()
}

fn shared(a: &Range<usize>, with: &[Range<usize>]) -> usize {
    with.iter().map(|b| a.end.min(b.end).saturating_sub(a.start.max(b.start))).sum()
}
