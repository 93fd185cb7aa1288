//! The words of a block, with what the lexicon and the quotation marks know of each.

use std::borrow::Cow;
use std::ops::Range;

use super::lexicon::{Role, Table};
use crate::text::words;

/// One word of a block.
#[derive(Debug)]
pub(crate) struct Token<'a> {
    /// Where it stands in the block, in bytes.
    pub range: Range<usize>,
    /// What it compares equal to.
    pub folded: Cow<'a, str>,
    /// Its parts in attribution, as bits of [`Role`].
    pub roles: u32,
    /// Whether it begins with an upper-case letter.
    pub capital: bool,
    /// Whether it stands in a quotation, in marks or as the quotes stage found it.
    pub quoted: bool,
}

impl Token<'_> {
    /// Whether it can play a part.
    pub(crate) const fn is(&self, role: Role) -> bool {
        self.roles & role as u32 != 0
    }

    /// Whether it begins with a digit.
    pub(crate) fn is_number(&self) -> bool {
        self.folded.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// The words of a text; those within `quoted` (ascending) are somebody's.
pub(crate) fn tokens<'a>(text: &'a str, quoted: &[Range<usize>], table: &Table) -> Vec<Token<'a>> {
    let mut marks = quoted.iter().peekable();
    words::words(text)
        .into_iter()
        .filter_map(|range| {
            let word = text.get(range.clone())?;
            while marks.next_if(|mark| mark.end <= range.start).is_some() {}
            let folded = words::fold(word);
            Some(Token {
                roles: table.roles(&folded),
                capital: word.starts_with(char::is_uppercase),
                quoted: marks.peek().is_some_and(|mark| mark.start < range.end),
                folded,
                range,
            })
        })
        .collect()
}
