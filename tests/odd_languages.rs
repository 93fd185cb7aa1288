//! Texts whose language is odd: a tag that is none, two languages, no sentence, marks alone. An answer comes out, its spans
//! fit, and it says what was looked for.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use copydesk::page::html;
use copydesk::{Analysis, Desk};

/// An article of three paragraphs with a quotation each; no two are alike, for a text that stands twice counts once.
fn english() -> String {
    [("wall", "Friday", "Six families"), ("pier", "Monday", "Two crews"), ("road", "Sunday", "The farmers")]
        .map(|(what, day, who)| {
            format!(
                "<p>“The {what} gave way on {day},” said Hedda Quill, the harbour master. {who} left their homes before \
                 the tide came in, and the town has asked for money for the {what} since the spring.</p>"
            )
        })
        .concat()
}

fn german() -> String {
    [
        ("Mauer", "Freitag", "Sechs Familien"),
        ("Mole", "Montag", "Zwei Mannschaften"),
        ("Straße", "Sonntag", "Die Bauern"),
    ]
    .map(|(what, day, who)| {
        format!(
            "<p>„Die {what} gab am {day} nach“, sagte die Hafenmeisterin Hedda Quill. {who} haben vor der Flut ihre \
                 Häuser verlassen, und die Stadt bittet seit dem Frühjahr um Geld für die {what}.</p>"
        )
    })
    .concat()
}

fn analyze(lang: &str, body: &str) -> Analysis {
    let page = html::parse(
        &format!("<html lang='{lang}'><article><h1>The wall</h1>{body}</article></html>"),
        Some("https://tarn.example/2026/03/14/the-wall".to_owned()),
    );
    let analysis = Desk::default().analyze(&page);
    support::invariants::hold(&page, &analysis);
    analysis
}

/// The language that is told, and who is quoted.
fn found(analysis: &Analysis) -> (&str, Vec<Option<&str>>) {
    let speakers = analysis.quotations.iter().map(|quotation| quotation.speaker.as_deref()).collect();
    (analysis.coverage.as_ref().map_or("", |coverage| &coverage.language), speakers)
}

#[test]
fn what_is_declared_does_not_change_what_is_found() {
    for (body, language) in [(english(), "en"), (german(), "de")] {
        for lang in
            ["", "en", "de", "eng", "fil", "zz-", "-", "e", "en_GB", "x-klingon", "404", "deutsch", "\u{202e}en"]
        {
            let analysis = analyze(lang, &body);
            assert_eq!(found(&analysis), (language, vec![Some("Hedda Quill"); 3]), "lang={lang:?}");
        }
    }
}

#[test]
fn a_paragraph_in_another_language_is_read_in_its_own() {
    let both = analyze("en", &(english() + german().split_inclusive("</p>").next().unwrap_or_default()));
    assert_eq!(found(&both), ("en", vec![Some("Hedda Quill"); 4]));
}

#[test]
fn texts_without_sentences() {
    let long = "a wall of words without a stop ".repeat(35_000);
    for text in ["“ ” „ “ « » ‘ ’ ", "“““““““”””””””", "… — … — ", "!?!?!? ", "„“", &long]
    {
        let analysis = analyze("en", &format!("<p>{}</p>{}", text.repeat(40_000 / text.len().max(1) + 1), english()));
        assert!(analysis.quotations.len() < 40, "{} quotations", analysis.quotations.len());
    }
}

#[test]
fn direction_marks_within_a_text_change_no_name() {
    let marked =
        english().replace("Hedda Quill", "\u{200f}Hedda \u{202b}Quill\u{202c}").replace("wall", "\u{200e}wall");
    let analysis = analyze("en", &marked);
    assert_eq!(found(&analysis).1.len(), 3);
    for speaker in found(&analysis).1 {
        let letters: String = speaker.unwrap_or_default().chars().filter(|c| c.is_alphabetic() || *c == ' ').collect();
        assert_eq!(letters, "Hedda Quill");
    }
}
