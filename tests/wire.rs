//! The wire desk: credits and tiers. A case is a row of a table in `tests/credits` or a folder in `tests/wire`.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::fs;
use std::path::PathBuf;

use copydesk::agencies::{AGENCIES, Supplies};
use copydesk::wire::{CreditKind, Library};
use copydesk::{Desk, page};

#[test]
fn credits() {
    support::credits::check();
    let tables = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/credits")).unwrap().count();
    assert_eq!(tables, support::credits::TABLES.len(), "a table is missing from the list");
}

/// `UPDATE_EXPECT=1` writes what a case says now; read the difference before committing it.
#[test]
fn tiers() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() >= 15, "only {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let read = |name: &str| fs::read_to_string(case.join(name)).unwrap_or_default();
        let found = support::tiers::compared(&read("article.txt"), &read("report.txt"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(case.join("expected.txt"), found).unwrap();
        } else if found != read("expected.txt") {
            wrong.push(format!("{}\n{}", case.display(), support::difference(&read("expected.txt"), &found)));
        }
    }
    assert!(wrong.is_empty(), "{}\n(UPDATE_EXPECT=1 writes what was found)", wrong.join("\n"));
}

/// Where templates put the credit: places that hold nothing of the article otherwise.
const PLACES: &[&str] = &[
    "<p class=tags>{}</p></div></article>",
    "<p class=credits>{}</p></div></article>",
    "<p class=article-footer>{}</p></div></article>",
    "<ul class=tags><li>{}</li></ul></div></article>",
    "</div><footer><p>{}</p></footer></article>",
    "</div><footer>{}</footer></article>",
];

#[test]
fn credit_lines_survive_cleaning_for_every_agency() {
    let desk = Desk::new(Library::default());
    let mut lost = Vec::new();
    for agency in AGENCIES.iter().filter(|agency| agency.supplies != Supplies::Pictures) {
        for alias in agency.names() {
            for place in PLACES {
                let line = format!("(With inputs from {alias})");
                let html = format!("{STORY}{}</body></html>", place.replace("{}", &line));
                let credits = desk.analyze(&page::html::parse(&html, None)).wire.credits;
                if !credits.iter().any(|credit| credit.kind == CreditKind::Text && credit.agency == agency.name) {
                    lost.push(format!("{line} in {place}"));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{} lost:\n{}", lost.len(), lost.join("\n"));
}

const STORY: &str = "<!doctype html><html lang=en><head><title>The mill at Osk is sold</title></head><body><article>\
    <h1>The mill at Osk is sold</h1><div class=article-body><p>The old mill at Osk was sold on Friday to a cooperative of \
    bakers, after two years in which nobody had wanted the building or the land around it.</p><p>“We will grind again \
    before the summer,” said Berta Kull, who speaks for the bakers, and she added that the wheel had to be mended first.</p>\
    <p>The price was not told, but the council had asked for 90,000 crowns, and nobody in the hall on Friday thought that \
    it had been paid in full.</p>";

/// The guide "a credit form" names files: each must be there, and each that holds a list must be named.
#[test]
fn the_guide_to_a_credit_form_names_every_file() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let guides = fs::read_to_string(root.join("docs/CONTRIBUTING.md")).unwrap();
    let guide = guides.split("### A credit form").nth(1).and_then(|rest| rest.split("\n### ").next()).unwrap();
    for file in ["table", "openings", "forms", "line", "signoff", "photo"] {
        let path = format!("src/agencies/{file}.rs");
        assert!(guide.contains(&format!("`{path}`")), "the guide does not name {path}");
        assert!(root.join(&path).exists(), "{path} is not there");
    }
}
