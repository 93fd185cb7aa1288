//! One HTML page that stands alone: for the command line, where no browser draws.
//!
//! The extension never uses this: there the page is drawn by `createElement`. Here every string passes `escape::html`, tags and
//! classes are constants, and the page's policy forbids scripts and requests, should an escape ever fail.

use super::escape::html as escape;
use super::{Mark, in_block, marks};
use crate::contract::{AnalysisJson, BlockJson};
use crate::runs::runs;
use crate::text::offsets::Utf16Offsets;

const HEAD: &str = "<!doctype html>\n<html><head><meta charset=\"utf-8\">\
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\
<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"referrer\" content=\"no-referrer\"><style>\
:root{color-scheme:light dark}body{font:1.1rem/1.6 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem}\
mark{color:inherit;background:none;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:2px}\
.quotation{text-decoration-color:#2563eb}.reported{text-decoration-color:#7aa2f7}.opinion{text-decoration-style:dotted;text-decoration-color:#b45309}\
.wire{text-decoration-style:double;text-decoration-color:#047857}.credit{text-decoration-style:dashed;text-decoration-color:#047857}\
</style>";

/// The analysis as a page.
pub fn write(analysis: &AnalysisJson) -> String {
    let mut out = String::from(HEAD);
    let title = analysis.article.as_ref().and_then(|article| article.title.as_deref()).unwrap_or("Copydesk");
    out.extend(["<title>", &escape(title), "</title></head><body>\n<h1>", &escape(title), "</h1>\n"]);
    for warning in &analysis.warnings {
        out.extend(["<p><em>", &escape(&warning.0.text), "</em></p>\n"]);
    }
    let marks = marks(analysis);
    for (at, block) in analysis.article.iter().flat_map(|article| article.blocks.iter().enumerate()) {
        let tag = tag(block);
        out.extend(["<", tag, ">", &marked(&block.text, in_block(&marks, at)), "</", tag, ">\n"]);
    }
    out + "</body></html>\n"
}

const fn tag(block: &BlockJson) -> &'static str {
    match (block.kind.as_bytes(), block.level) {
        (b"heading", Some(1 | 2)) => "h2",
        (b"heading", _) => "h3",
        (b"blockquote", _) => "blockquote",
        (b"preformatted", _) => "pre",
        _ => "p",
    }
}

/// The block's text in pieces between the ends of its marks; each piece names every mark over it.
fn marked(text: &str, marks: &[Mark]) -> String {
    let offsets = Utf16Offsets::new(text);
    let ranges: Vec<_> = marks
        .iter()
        .map(|mark| offsets.to_utf8(mark.span.start as usize)..offsets.to_utf8(mark.span.end as usize))
        .collect();
    let mut out = String::new();
    for run in runs(text, &ranges) {
        let piece = escape(text.get(run.range).unwrap_or_default());
        let over: Vec<&Mark> = run.marks.iter().filter_map(|mark| marks.get(*mark)).collect();
        if over.is_empty() {
            out.push_str(&piece);
            continue;
        }
        let kinds: Vec<&str> = over.iter().map(|mark| mark.kind).collect();
        let notes: Vec<String> = over.iter().map(|mark| format!("{}: {}", mark.kind, mark.note)).collect();
        out.extend([
            "<mark class=\"",
            &kinds.join(" "),
            "\" title=\"",
            &escape(&notes.join("; ")),
            "\">",
            &piece,
            "</mark>",
        ]);
    }
    out
}
