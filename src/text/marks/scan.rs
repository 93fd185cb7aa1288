//! Where the characters stand that may be marks.

/// The next character from a place on that may be a mark, and where. Every other character is no mark, wherever it stands.
pub fn next_mark(text: &str, from: usize) -> Option<(usize, char)> {
    let mut from = from;
    loop {
        // The first bytes of ", ', «, », of all of General Punctuation, and of the brackets of East Asia.
        let may_be = |byte: u8| matches!(byte, b'"' | b'\'' | 0xc2 | 0xe2 | 0xe3);
        let at = from + text.as_bytes().get(from..)?.iter().position(|byte| may_be(*byte))?;
        let c = text.get(at..)?.chars().next()?;
        match c {
            '"' | '\'' | '«' | '»' | '‘'..='„' | '‹' | '›' | '「'..='』' => return Some((at, c)),
            _ => from = at + c.len_utf8(),
        }
    }
}

/// The character before a place; a space at the beginning.
pub fn before(text: &str, at: usize) -> char {
    text.get(..at).and_then(|text| text.chars().next_back()).unwrap_or(' ')
}
