//! Credits in tables, a row a case, a table a language.

use copydesk::wire::{CreditKind, Library};
use copydesk::{Desk, page};

/// The tables of `tests/credits`; compiled in, because the same rows run in wasm.
pub const TABLES: &[&str] = &[
    include_str!("../credits/arabic.tsv"),
    include_str!("../credits/chinese.tsv"),
    include_str!("../credits/desks.tsv"),
    include_str!("../credits/dutch-slavic-turkish.tsv"),
    include_str!("../credits/english.tsv"),
    include_str!("../credits/french.tsv"),
    include_str!("../credits/german.tsv"),
    include_str!("../credits/hindi.tsv"),
    include_str!("../credits/italian.tsv"),
    include_str!("../credits/japanese.tsv"),
    include_str!("../credits/korean.tsv"),
    include_str!("../credits/more.tsv"),
    include_str!("../credits/portuguese.tsv"),
    include_str!("../credits/russian.tsv"),
    include_str!("../credits/spanish.tsv"),
];

/// Runs every row of every table: what is found, a tab, the text, its paragraphs apart by ` | `.
#[track_caller]
pub fn check() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for table in TABLES {
        for row in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let (expected, text) = row.split_once('\t').expect("a tab in every row");
            let found = credits_of(&text.replace(" | ", "\n"));
            count += 1;
            if found != expected {
                wrong.push(format!("{text}\n   expected {expected}\n   found    {found}"));
            }
        }
    }
    assert!(count >= 400, "the tables have only {count} rows");
    assert!(wrong.is_empty(), "{} of {count} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn credits_of(text: &str) -> String {
    let analysis = Desk::new(Library::default()).analyze(&page::text::parse(text));
    let words: Vec<String> = analysis
        .wire
        .credits
        .iter()
        .map(|credit| {
            let kind = match credit.kind {
                CreditKind::Text => "text",
                CreditKind::Photo => "photo",
                CreditKind::Mention => "mention",
            };
            format!("{}={kind}", credit.name)
        })
        .collect();
    if words.is_empty() { "-".to_owned() } else { words.join(", ") }
}
