//! What single lines say by themselves: that they point elsewhere, promote, label or credit. In the languages of the sample pages.

mod voice;
mod words;

use super::leaf::Leaf;
use super::metadata::{authors, date};
use crate::agencies;
use crate::article::BlockKind;
use words::{APPEALS, DISCLOSURES, LABELS, PLACES, POINTERS};

/// Whether the line points to another article: "READ | …", "Also read: …".
pub fn points_elsewhere(leaf: &Leaf) -> bool {
    if leaf.letters > 220 {
        return false;
    }
    let text = beginning(&leaf.block.text);
    let Some(pointer) = POINTERS.iter().find(|pointer| text.starts_with(**pointer)) else {
        return false;
    };
    let rest = text.get(pointer.len()..).unwrap_or_default().trim_start();
    let marked =
        rest.is_empty() || rest.starts_with(['|', ':', '–', '—', '-', '»', '>']) || pointer.ends_with(['|', ':']);
    // What somebody said may well begin so.
    if leaf.block.kind == BlockKind::Blockquote {
        return false;
    }
    // A link makes most of a pointer; a sentence that begins with the same words has none.
    leaf.link_density() > 0.3 || (marked && leaf.letters < 120 && !(leaf.linked == 0 && voice::tells(&leaf.block.text)))
}

/// Whether the line asks the reader to subscribe, follow, sign up: twice, or once and says where, or once with a link.
pub fn promotes(leaf: &Leaf) -> bool {
    if leaf.letters > 300 || leaf.block.kind == BlockKind::Blockquote {
        return false;
    }
    let Some(text) = voice::own(&leaf.block.text) else { return false };
    let text = text.to_lowercase();
    if leaf.link_density() < 0.5 && voice::tells(&leaf.block.text) {
        return false;
    }
    match APPEALS.several(&text) {
        (_, false) => false,
        (false, true) => {
            let linked = leaf.link_density() > 0.25 && leaf.letters < 200;
            let heading = matches!(leaf.block.kind, BlockKind::Heading(_));
            (linked && !heading) || (leaf.letters < if leaf.linked > 0 { 200 } else { 120 } && PLACES.any(&text))
        }
        (true, true) => leaf.letters < 200 || leaf.linked > 0,
    }
}

/// Whether the line tells something in full sentences, and does not speak to the reader or for the page.
pub fn tells(leaf: &Leaf) -> bool {
    voice::tells(&leaf.block.text)
}

/// Whether the line says that the page earns by what it recommends: "We may earn a commission from links on this page."
pub fn discloses(leaf: &Leaf) -> bool {
    if leaf.letters > 450 {
        return false;
    }
    let text = leaf.block.text.to_lowercase();
    DISCLOSURES.iter().any(|words| words.iter().all(|word| text.contains(word)))
}

/// Whether the line is a byline or a date: "By Ann Berg", "6 May 2026, 12:10".
pub fn heads(leaf: &Leaf) -> bool {
    if leaf.letters > 100 || matches!(leaf.block.kind, BlockKind::Heading(_)) {
        return false;
    }
    let text = leaf.block.text.as_str();
    let date = || {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let words = text.split_whitespace().count();
        digits >= 5 && words <= 12 && date::written(text, None).is_some()
    };
    (leaf.letters < 80 && authors::after_by(text).is_some()) || date()
}

/// Whether the line is nothing but a label: "Advertisement", "Share this".
pub fn labels(leaf: &Leaf) -> bool {
    if leaf.letters > 30 {
        return false;
    }
    let text = beginning(&leaf.block.text);
    let text =
        text.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, ':' | '.' | '…' | '-'));
    text.is_empty() && leaf.block.kind != BlockKind::TableRow && !leaf.block.text.chars().any(char::is_alphanumeric)
        || LABELS.contains(&text)
}

/// Letters of the longest line that credits somebody: notes of who wrote a text and on which terms it is printed again.
const CREDIT: u32 = 400;

/// Whether the line says who wrote the text: an agency, "(With inputs from Reuters)", or reporters, "Additional reporting by …".
pub fn credits(leaf: &Leaf) -> bool {
    let text = leaf.block.text.as_str();
    (1..=CREDIT).contains(&leaf.letters) && (agencies::is_credit_line(text) || agencies::names_reporters(text))
}

/// The start of a line in lower case, without opening marks and arrows.
fn beginning(text: &str) -> String {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '©');
    text.get(..text.floor_char_boundary(240)).unwrap_or(text).to_lowercase()
}
