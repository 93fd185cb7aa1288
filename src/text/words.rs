//! Words: where they are, and what they compare equal to.

use std::borrow::Cow;
use std::ops::Range;

use super::compose;

/// The soft hyphen, which stands inside words and is no part of them.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// ASCII letters and digits, by their bytes.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < plain.len() {
        plain[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    plain
};

/// The words of a text, as byte ranges in order.
///
/// A word is a run of letters, digits and marks; apostrophes and soft hyphens inside it belong to it, as do `.` and `,` between
/// digits. In scripts written without spaces (Han, Kana, Thai, Lao, Khmer, Burmese) every character is a word.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::with_capacity(text.len() / 6);
    let mut start: Option<usize> = None;
    let mut before = '\0';
    let mut at = 0;
    loop {
        // Most words are a run of ASCII letters, which needs no table of characters, and most end at a blank.
        let rest = text.get(at..).unwrap_or_default();
        let run =
            rest.bytes().position(|b| !PLAIN.get(usize::from(b)).is_some_and(|plain| *plain)).unwrap_or(rest.len());
        if run > 0 {
            start.get_or_insert(at);
            at += run;
            before = text.as_bytes().get(at - 1).map_or('\0', |last| char::from(*last));
        }
        let rest = rest.get(run..).unwrap_or_default();
        if rest.starts_with(' ') {
            if let Some(start) = start.take() {
                found.push(start..at);
            }
            before = ' ';
            at += 1;
            continue;
        }
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break };
        let end = at + c.len_utf8();
        if matches!(c, '\u{3099}' | '\u{309a}') && found.last().is_some_and(|last| last.end == at) {
            // The mark that makes か into が is no character of its own.
            if let Some(last) = found.last_mut() {
                last.end = end;
            }
        } else if is_unspaced(c) {
            if let Some(start) = start.take() {
                found.push(start..at);
            }
            found.push(at..end);
        } else if is_word(c) {
            start.get_or_insert(at);
        } else if let Some(from) = start {
            let mut next = || chars.next().unwrap_or('\0');
            let inside = match c {
                '\'' | '’' => before.is_alphabetic() && next().is_alphabetic(),
                '.' | ',' => before.is_ascii_digit() && next().is_ascii_digit(),
                SOFT_HYPHEN => is_word(next()),
                _ if is_invisible(c) => is_word(next()),
                _ => false,
            };
            if !inside {
                found.push(from..at);
                start = None;
            }
        }
        before = c;
        at = end;
    }
    if let Some(from) = start {
        found.push(from..text.len());
    }
    found
}

/// What a word compares equal to: lower case, one kind of apostrophe, no soft hyphens.
pub fn fold(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        let capitals = word.bytes().any(|b| b.is_ascii_uppercase());
        return if capitals { Cow::Owned(word.to_ascii_lowercase()) } else { Cow::Borrowed(word) };
    }
    let folded = word.chars().filter(|c| *c != SOFT_HYPHEN && !is_invisible(*c)).flat_map(char::to_lowercase);
    let folded = folded.map(|c| if c == '’' { '\'' } else { c });
    if word.contains(compose::is_part) { Cow::Owned(compose::composed(folded)) } else { Cow::Owned(folded.collect()) }
}

/// Characters that a page sets to allow or forbid a line break or to turn the direction, and that nobody sees.
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character belongs to a word.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c) || c == '_'
}

/// Combining marks that `char::is_alphanumeric` leaves out, where words need them: Latin accents, Hebrew and Arabic points,
/// the virama of Indic scripts.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{200d}')
}

/// Whether a character belongs to a script written without spaces.
pub const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3041}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::{fold, words};

    #[test]
    fn words_of_texts() {
        #[track_caller]
        fn check(text: &str, expected: &[&str]) {
            let found: Vec<&str> = words(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
        check("", &[]);
        check("It’s the U.S. deal, isn't it?", &["It’s", "the", "U", "S", "deal", "isn't", "it"]);
        check("‘Ready’ ’90s rock'n'roll Jones’", &["Ready", "90s", "rock'n'roll", "Jones"]);
        check("1,234.5 mln, 3.", &["1,234.5", "mln", "3"]);
        check("Euro\u{ad}pa—ja", &["Euro\u{ad}pa", "ja"]);
        check("😀 ok😀no", &["ok", "no"]);
        check("東京で iPhone", &["東", "京", "で", "iPhone"]);
    }

    #[test]
    fn folding() {
        assert_eq!(fold("Euro\u{ad}pa’S"), "europa's");
        assert_eq!(fold("plain"), "plain");
        assert_eq!(fold("ÉTÉ"), "été");
    }
}
