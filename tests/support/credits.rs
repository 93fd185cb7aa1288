//! Credits in a table, a row a case.

use copydesk::wire::{CreditKind, Library};
use copydesk::{Desk, page};

/// Runs every row of a table: what is found, a tab, the text, its paragraphs apart by ` | `.
#[track_caller]
pub fn check(table: &str) {
    let rows = table.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut wrong = Vec::new();
    let mut count = 0;
    for row in rows {
        let (expected, text) = row.split_once('\t').expect("a tab in every row");
        let found = credits_of(&text.replace(" | ", "\n"));
        count += 1;
        if found != expected {
            wrong.push(format!("{text}\n   expected {expected}\n   found    {found}"));
        }
    }
    assert!(count >= 80, "the table has only {count} rows");
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
            format!("{}={kind}", credit.agency)
        })
        .collect();
    if words.is_empty() { "-".to_owned() } else { words.join(", ") }
}
