//! What comes from elsewhere, made safe for a terminal: agencies, titles and file names may hold sequences that a terminal obeys.

use std::fmt::Write;

/// A message for a person: control characters, and those that turn the direction of writing, are shown as escapes.
pub fn message(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() && c != '\n' && c != '\t' || turns(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// Text of a file: control characters become the sign for what cannot be shown. CSV's lines end in CR LF.
pub fn file(text: &str) -> String {
    let shown = |(at, c): (usize, char)| {
        let ends_line = c == '\r' && text.get(at + 1..).is_some_and(|rest| rest.starts_with('\n'));
        if c.is_control() && c != '\n' && c != '\t' && !ends_line { '\u{fffd}' } else { c }
    };
    text.char_indices().map(shown).collect()
}

/// JSON for readers of every kind. U+0085, U+2028 and U+2029 end a line in Unicode, and terminals obey U+007F to U+009F. They can only stand
/// inside strings, where the escape means the same. JSON itself escapes those below a space.
pub fn json(text: String) -> String {
    let special = |c| matches!(c, '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}');
    if !text.contains(special) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if special(c) {
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Embeddings, overrides and isolates: behind one of them a line reads otherwise than it stands.
const fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
