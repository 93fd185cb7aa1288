//! What a file that is not read looks like, so that its owner knows what to convert.

use super::root_name;

/// What a document looks like, for a person: "XML whose outermost element is `<Story>`".
pub fn looks_like(document: &str) -> Option<String> {
    let head = document.get(..document.floor_char_boundary(2048)).unwrap_or(document);
    let first = head.lines().next().unwrap_or_default();
    let known = [
        ("%PDF", "a PDF"),
        ("PK\u{3}\u{4}", "a ZIP archive or an office document"),
        ("{\\rtf", "rich text (RTF)"),
        ("BEGIN:VCALENDAR", "a calendar"),
        ("WARC/", "a web archive (WARC)"),
        ("<REUTERS", "Reuters-21578 in SGML"),
        ("<!DOCTYPE lewis", "Reuters-21578 in SGML"),
    ];
    if let Some((_, name)) = known.iter().find(|(sign, _)| head.starts_with(sign)) {
        return Some((*name).to_owned());
    }
    if is_telex(document) {
        return Some("a teleprinter's message between ZCZC and NNNN".to_owned());
    }
    let headers = ["From:", "Received:", "Return-Path:", "MIME-Version:", "Subject:", "Message-ID:"];
    if headers.iter().filter(|header| head.lines().any(|line| line.starts_with(*header))).count() >= 2 {
        return Some("an e-mail".to_owned());
    }
    if let Some(name) = root_name(head).filter(|name| name.starts_with(|c: char| c.is_alphabetic())) {
        return Some(format!("XML whose outermost element is <{name}>"));
    }
    if head.starts_with(['{', '[']) {
        return Some("JSON of another kind".to_owned());
    }
    if head.chars().filter(|c| c.is_control() && !c.is_whitespace()).count() > 2 {
        return Some("a teleprinter's message or a binary file".to_owned());
    }
    let commas = |sign: char| first.matches(sign).count() >= 2 && head.lines().take(3).all(|line| line.contains(sign));
    [',', ';', '\t'].into_iter().any(commas).then(|| "a table (CSV)".to_owned())
}

/// Whether a document is a telegram of the oldest form, whose lines say nothing of where title and story are.
pub fn is_telex(document: &str) -> bool {
    document.trim_start_matches(|c: char| c.is_whitespace() || c.is_control()).starts_with("ZCZC")
}
