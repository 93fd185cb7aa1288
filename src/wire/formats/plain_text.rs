//! Plain text: a headline, and the story below it.

use super::guess::is_telex;
use super::origin::origin;
use super::{Entry, Fault, Format, Setting, date, made_id, story};
use crate::wire::WireReport;

/// The row of the table.
pub const FORMAT: Format = Format { name: "text", sniff, read };

/// A headline is no longer than this, in characters. Of 19,043 Reuters headlines the longest has 190.
const HEADLINE: usize = 250;
/// A story has at least so many words: less is a note.
const WORDS: usize = 20;

/// Whatever is words: no markup, no table, no log.
fn sniff(document: &str) -> bool {
    let prose = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphabetic() || c.is_whitespace()).count();
        letters * 10 > text.chars().count() * 8
    };
    let control = |c: char| c.is_control() && !c.is_whitespace();
    !is_telex(document)
        && !document.starts_with(['<', '{', '['])
        && !document.contains(control)
        && prose(document)
        && parts(document).is_ok()
}

#[allow(clippy::unnecessary_wraps, reason = "a row of the table has this shape")]
fn read(document: &str, _: &Setting) -> Result<Vec<Entry>, Fault> {
    let (title, published, text) = match parts(document) {
        Ok(parts) => parts,
        Err(why) => return Ok(vec![Entry::Refused(why.to_owned())]),
    };
    let (agency, kind) = origin(&[], None, &title, &text);
    // There is no page around it that could be somebody else's: a text that credits an agency is taken for that agency's.
    let kind = if agency.is_empty() { kind } else { crate::wire::ReportKind::Report };
    Ok(vec![Entry::Report(WireReport { id: made_id(&title, &text), agency, title, published, url: None, text, kind })])
}

/// The headline, the date if the line below it is one, and the story.
fn parts(document: &str) -> Result<(String, String, String), &'static str> {
    let (title, rest) =
        document.trim().split_once('\n').ok_or("the text has one line; the first must be its headline")?;
    let title = title.trim();
    if title.chars().count() > HEADLINE {
        return Err("the first line is too long for a headline");
    }
    let rest = rest.trim_start();
    let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
    let (published, body) = date::rfc3339(line).map_or((String::new(), rest), |date| (date, after));
    let text = story::of_text(body);
    if text.split_whitespace().count() < WORDS {
        return Err("the text below the headline is too short for a story");
    }
    Ok((title.to_owned(), published, text))
}
