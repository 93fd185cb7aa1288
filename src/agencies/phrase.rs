//! Phrases beside a place in a text: capitals do not count, any white space is one space.

/// Where `phrase` begins when `text` ends with it, white space after it apart; `None` where it does not.
///
/// A phrase of letters must not be the end of a longer word.
pub fn before(text: &str, phrase: &str) -> Option<usize> {
    let mut rest = text.trim_end();
    for word in phrase.split(' ').rev() {
        rest = rest.trim_end();
        let mut wanted = word.chars().rev();
        let mut at = rest.len();
        for (start, c) in rest.char_indices().rev() {
            let Some(want) = wanted.next() else { break };
            if !same(c, want) {
                return None;
            }
            at = start;
        }
        if wanted.next().is_some() {
            return None;
        }
        rest = rest.get(..at)?;
        let opens_with_letter = word.chars().next().is_some_and(char::is_alphabetic);
        if opens_with_letter && rest.chars().next_back().is_some_and(char::is_alphanumeric) && !is_han(word) {
            return None;
        }
    }
    Some(rest.len())
}

/// Where `phrase` ends when `text` begins with it, white space before it apart.
pub fn after(text: &str, phrase: &str) -> Option<usize> {
    let mut at = 0;
    for word in phrase.split(' ') {
        let rest = text.get(at..)?;
        at += rest.len() - rest.trim_start().len();
        let mut rest = text.get(at..)?.chars();
        for want in word.chars() {
            let c = rest.next().filter(|c| same(*c, want))?;
            at += c.len_utf8();
        }
        let ends_with_letter = word.chars().next_back().is_some_and(char::is_alphabetic);
        if ends_with_letter && text.get(at..)?.chars().next().is_some_and(char::is_alphanumeric) {
            return None;
        }
    }
    Some(at)
}

/// What an agency delivers.
pub const STORIES: &[&str] =
    &["story", "article", "post", "report", "headline", "headlines", "copy", "content", "text"];

/// Whether the text holds a word.
pub fn holds(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|own| own.eq_ignore_ascii_case(word))
}

fn same(a: char, b: char) -> bool {
    a == b || a.to_lowercase().eq(b.to_lowercase())
}

fn is_han(word: &str) -> bool {
    word.chars().next().is_some_and(crate::text::words::is_unspaced)
}
