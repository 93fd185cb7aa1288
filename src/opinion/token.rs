//! The words of a block, with what the lexicon and the quotation marks know of each.

use std::borrow::Cow;
use std::ops::Range;

use super::feature::Feature;
use super::lexicon::{Role, Table};
use crate::text::words;

/// One word of a block.
#[derive(Debug)]
pub(crate) struct Token<'a> {
    /// Where it stands in the block, in bytes.
    pub range: Range<usize>,
    /// What it compares equal to.
    pub folded: Cow<'a, str>,
    /// What it counts for by itself.
    pub feature: Option<Feature>,
    /// The phrase that begins with it: what that counts for (`None` where it attributes), and its length in words.
    pub phrase: Option<(Option<Feature>, usize)>,
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
pub(crate) fn tokens<'a>(
    text: &'a str,
    words: &[Range<usize>],
    quoted: &[Range<usize>],
    table: &Table,
) -> Vec<Token<'a>> {
    let mut marks = quoted.iter().peekable();
    let mut tokens = Vec::with_capacity(words.len());
    let mut openings = Vec::new();
    for range in words.iter().cloned() {
        let Some(word) = text.get(range.clone()) else { continue };
        while marks.next_if(|mark| mark.end <= range.start).is_some() {}
        let folded = words::fold(word);
        let known = table.look_up(&folded);
        if !known.phrases.is_empty() {
            openings.push((tokens.len(), known.phrases));
        }
        // "US" is a country, "us" is not.
        let feature = known.feature.filter(|_| word != "US");
        tokens.push(Token {
            feature,
            phrase: None,
            roles: known.roles,
            capital: word.starts_with(char::is_uppercase),
            quoted: marks.peek().is_some_and(|mark| mark.start < range.end),
            folded,
            range,
        });
    }
    for (at, phrases) in openings {
        let following = tokens.get(at + 1..).unwrap_or_default().iter().map(|token| &*token.folded);
        let phrase = table.phrase(phrases, &following);
        if let Some(token) = tokens.get_mut(at) {
            token.phrase = phrase;
        }
    }
    tokens
}
