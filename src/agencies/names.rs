//! Where a text names agencies: the scanner that every form starts from.

use std::ops::Range;
use std::sync::OnceLock;

use super::table::{AGENCIES, Agency, Supplies};
use crate::text::words::{is_unspaced, is_word};

/// An agency's name in a text.
#[derive(Debug, Clone)]
pub struct Name {
    /// The agency.
    pub agency: &'static Agency,
    /// What to call it: its usual name, or in a text of another script the name that the text has.
    pub shown: &'static str,
    /// Where the name stands, in bytes.
    pub range: Range<usize>,
    /// Whether the words mean other things too, so that they count only inside a credit.
    pub ambiguous: bool,
}

/// Every alias by its first byte: texts are scanned once, whatever the number of agencies.
struct Index {
    by_byte: Vec<Vec<Alias>>,
}

#[derive(Clone, Copy)]
struct Alias {
    words: &'static str,
    shown: &'static str,
    agency: &'static Agency,
    ambiguous: bool,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut by_byte = vec![Vec::new(); 256];
        for agency in AGENCIES {
            for alias in agency.aliases.split('|') {
                let words = alias.trim_start_matches(['*', '~']);
                let ambiguous = words.len() < alias.len() || agency.supplies == Supplies::Unnamed;
                let latin = words.starts_with(is_latin) || !agency.name.is_ascii() || alias.starts_with('~');
                let shown = if latin { agency.name } else { words };
                let first = words.bytes().next().unwrap_or(0);
                if let Some(aliases) = by_byte.get_mut(usize::from(first)) {
                    aliases.push(Alias { words, shown, agency, ambiguous });
                }
            }
        }
        Index { by_byte }
    })
}

/// The names in a text, in order, without overlap: of two that begin at one place the longer.
pub fn names(text: &str) -> Vec<Name> {
    let index = index();
    let mut found: Vec<Name> = Vec::new();
    let mut end = 0;
    for (at, byte) in text.bytes().enumerate() {
        let aliases = index.by_byte.get(usize::from(byte)).map_or(&[][..], Vec::as_slice);
        if at < end || aliases.is_empty() || !text.is_char_boundary(at) {
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let alias = aliases
            .iter()
            .filter(|alias| {
                is_written(rest, alias.words).is_some() && stands_alone(text, &(at..at + alias.words.len()))
            })
            .max_by_key(|alias| (alias.words.len(), rest.starts_with(alias.words)));
        if let Some(alias) = alias {
            end = at + alias.words.len();
            if !is_somebody_else(text, &(at..end)) {
                found.push(Name {
                    agency: alias.agency,
                    shown: alias.shown,
                    range: at..end,
                    ambiguous: alias.ambiguous,
                });
            }
        }
    }
    found
}

/// Whether a text begins with a name: as the table has it, or all in capitals, "YONHAP" (`true`), or with the first letter alone as a
/// capital, as house styles write abbreviations that are read as words, "Ansa" (`false`: that may be another word).
fn is_written(text: &str, name: &str) -> Option<bool> {
    let written = text.get(..name.len())?;
    if written == name {
        return Some(true);
    }
    if !name.is_ascii() || name.len() < 3 || name.contains(' ') || !written.eq_ignore_ascii_case(name) {
        return None;
    }
    let lower = |word: &str| word.bytes().any(|b| b.is_ascii_lowercase());
    match (lower(name), lower(written)) {
        (true, false) => Some(true),
        (false, true) if !lower(written.get(..1)?) && !written.get(1..)?.bytes().any(|b| b.is_ascii_uppercase()) => {
            Some(false)
        }
        _ => None,
    }
}

/// Whether the words are part of another name: "By Efe Demir", "Kyodo Senpaku", "Foreign Press Association".
fn is_somebody_else(text: &str, range: &Range<usize>) -> bool {
    let name = text.get(range.clone()).unwrap_or_default();
    let next = text.get(range.end..).and_then(|rest| rest.strip_prefix(' ')).unwrap_or_default();
    let next = next.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let is_word = |word: &str| {
        word.chars().count() > 2 && word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase)
    };
    let last = text.get(..range.start).and_then(|lead| lead.strip_suffix(' ')).unwrap_or_default();
    let last = last.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let first_name =
        name.len() <= FIRST_NAME && is_word(name) && is_word(next) && next != name && !KINDS.contains(&next);
    first_name || (name.starts_with("Press Ass") && is_word(last) && !matches!(last, "The" | "By" | "From" | "Via"))
}

/// Bytes of a name that may as well be a person's.
const FIRST_NAME: usize = 6;
/// What may follow such a name all the same, and months behind a byline.
const KINDS: &[&str] = &[
    "News",
    "Press",
    "Agency",
    "Staff",
    "Wire",
    "Service",
    "Newswire",
    "Haber",
    "Ajansı",
    "Editor",
    "Updated",
    "Published",
    "Publié",
    "Posted",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Letters of the scripts of western Europe.
fn is_latin(c: char) -> bool {
    c < '\u{250}'
}

/// Whether a name is not part of a longer word. Scripts without spaces have no such sign.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let after = text.get(range.end..).and_then(|after| after.chars().next());
    let inside = text.get(range.clone()).unwrap_or_default();
    // A capital after a small letter begins a line whose break was lost: "Source: ReutersThe ferry".
    let long = inside.len() >= LINE_BREAK && inside.ends_with(char::is_lowercase);
    let after = after.filter(|next| !(long && next.is_uppercase()));
    // "ورويترز", "لرويترز": Arabic writes "and" and "to" as part of the word.
    let rest = text.get(..range.start).unwrap_or_default();
    let before =
        before.filter(|last| !matches!(last, 'و' | 'ل' | 'ب') || rest.trim_end_matches(*last).ends_with(is_word));
    let joins = |edge: Option<char>, next: Option<char>| matches!((edge, next), (Some(edge), Some(next)) if is_word(next) && is_word(edge) && !is_joinless(edge) && !is_joinless(next));
    !joins(inside.chars().next(), before) && !joins(inside.chars().next_back(), after)
}

/// Bytes of a name that is known for itself with another word at its end: "AP" and "Efe" are not.
const LINE_BREAK: usize = 7;

/// Scripts in which a name may touch its neighbours: those without spaces, and Korean with its particles.
const fn is_joinless(c: char) -> bool {
    is_unspaced(c) || matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Names that follow one another as one list: "AFP, dpa and Reuters".
pub fn lists(text: &str, names: Vec<Name>) -> Vec<Vec<Name>> {
    let mut found: Vec<Vec<Name>> = Vec::new();
    for name in names {
        let joined = found
            .last()
            .and_then(|list| list.last())
            .and_then(|last| text.get(last.range.end..name.range.start))
            .is_some_and(|between| is_join(between) || (between == " " && name.agency.supplies != Supplies::Unnamed));
        let unnamed =
            found.last().and_then(|list| list.last()).is_some_and(|last| last.agency.supplies == Supplies::Unnamed);
        let spaced =
            found.last().and_then(|list| list.last()).is_some_and(|last| last.range.end + 1 == name.range.start);
        let joined = joined && !(unnamed && spaced);
        match found.last_mut() {
            Some(list) if joined => list.push(name),
            _ => found.push(vec![name]),
        }
    }
    found
}

/// What joins the names of a list.
fn is_join(between: &str) -> bool {
    const JOINS: &[&str] = &[
        ",",
        "/",
        "&",
        "and",
        ", and",
        "und",
        "et",
        "y",
        "e",
        "en",
        "i",
        "и",
        "та",
        "و",
        "、",
        "＝",
        "=",
        "·",
        "•",
        "|",
        "-",
        "with",
        "or",
        "और",
        "व",
        "; ",
        "e da",
        "e do",
        "e de",
        "y de",
        "et de",
        "et l’",
        "et l'",
        "und der",
        "和",
        "及",
        "与",
        "and the",
        ", the",
        ", and the",
        "and other",
        "with the",
    ];
    JOINS.contains(&between.trim())
}
