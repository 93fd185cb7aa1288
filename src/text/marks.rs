//! Quotation marks: which stretches of a text stand in marks, whoever said them.

use crate::article::Span;

/// A stretch in quotation marks, over one block or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// One span a block, marks included.
    pub spans: Vec<Span>,
    /// The opening mark.
    pub mark: char,
    /// How many other stretches stand around this one.
    pub depth: u8,
    /// Whether a closing mark was found. An unclosed stretch ends with its block.
    pub closed: bool,
}

/// Pairs the quotation marks of consecutive blocks.
///
/// A straight mark opens or closes by its surroundings. A stretch that is still open at the end of a block goes on where the
/// next block repeats its opening mark; otherwise it ends there, unclosed.
pub fn quoted<'a>(blocks: impl IntoIterator<Item = &'a str>) -> Vec<Quoted> {
    let mut found: Vec<Quoted> = Vec::new();
    let mut carried: Option<usize> = None;
    for (block, text) in blocks.into_iter().enumerate() {
        let mut open: Option<(usize, char)> = None;
        let mut before = ' ';
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            let after = text.get(end..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
            match open {
                None if opens(c, before, after) => open = Some((at, c)),
                Some((start, mark)) if closes(mark, c) => {
                    let span = Span::new(block, start, end);
                    match carried.take_if(|_| starts(text, start)).and_then(|i| found.get_mut(i)) {
                        Some(quoted) => {
                            quoted.spans.push(span);
                            quoted.closed = true;
                        }
                        None => found.push(Quoted { spans: vec![span], mark, depth: 0, closed: true }),
                    }
                    open = None;
                    carried = None;
                }
                _ => {}
            }
            before = c;
        }
        if let Some((start, mark)) = open {
            let span = Span::new(block, start, text.len());
            if let Some(i) = carried.take_if(|_| starts(text, start)) {
                if let Some(quoted) = found.get_mut(i) {
                    quoted.spans.push(span);
                }
                carried = Some(i);
            } else {
                found.push(Quoted { spans: vec![span], mark, depth: 0, closed: false });
                carried = Some(found.len() - 1);
            }
        } else {
            carried = None;
        }
    }
    found
}

fn starts(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| before.trim().is_empty())
}

fn opens(c: char, before: char, after: char) -> bool {
    match c {
        '“' | '«' | '„' | '「' => true,
        '"' => !before.is_alphanumeric() && !after.is_whitespace(),
        _ => false,
    }
}

const fn closes(mark: char, c: char) -> bool {
    matches!((mark, c), ('“', '”') | ('"', '"') | ('«', '»') | ('„', '“' | '”') | ('「', '」'))
}
