//! Which blocks are the article's prose. On a page that was cleaned nearly all are; on plain text bios, comments, link lines and
//! notices still stand among them.

use super::lexicon::{Role, Table};
use super::token::tokens;
use crate::article::{Article, Block, BlockKind};
use crate::quotes::voices::{Voice, voices};
use crate::text::words::words;

/// A line without a final stop and shorter than this, among other lines, is a title or a menu entry.
const UNSTOPPED_MAX: usize = 12;

/// A reader's comment begins after a line such as "Mara says:", no longer than this.
const COMMENTER_MAX: usize = 6;

/// A line about the author names the trade within so many characters: some fourteen words.
const BIO_HEAD: usize = 90;

/// Shorter words are small in headlines, too.
const LONG_WORD: usize = 4;

/// So many long words with capitals are no chance.
const HEADLINE_MIN: usize = 5;

/// So many references to its own sections make a text a law: "section 4", "this act".
const REFERENCES_MIN: usize = 2;

/// The indices of the blocks in which the author speaks to the reader.
pub(crate) fn blocks(article: &Article, table: &Table) -> Vec<usize> {
    if is_law(article) {
        return Vec::new();
    }
    let alone = article.blocks.len() == 1;
    let mut comments = false;
    let mut found = Vec::new();
    for (i, (block, speech)) in article.blocks.iter().zip(voices(article)).enumerate() {
        // Letters, answers, posts and reprinted texts are somebody else's; a question put to a guest is no view.
        if speech.voice != Voice::Author {
            continue;
        }
        comments |= is_commenter(block);
        let prose = match block.kind {
            BlockKind::Paragraph | BlockKind::ListItem => alone || is_prose(block, table),
            _ => false,
        };
        if prose && !comments {
            found.push(i);
        }
    }
    found
}

/// Whether a text is a law or the terms of a contract: it says what shall be, refers to its own sections, and nobody speaks in it.
fn is_law(article: &Article) -> bool {
    let (mut shall, mut references) = (false, 0);
    for block in &article.blocks {
        let mut last = "";
        for word in words(&block.text).iter().filter_map(|range| block.text.get(range.clone())) {
            let refers = match last {
                "section" | "subsection" | "article" | "paragraph" | "clause" | "Section" | "Article" | "Clause" => {
                    word.starts_with(|c: char| c.is_ascii_digit())
                }
                "this" | "This" => {
                    matches!(word, "act" | "Act" | "section" | "subsection" | "Regulation" | "Directive")
                }
                _ => false,
            };
            if matches!(word, "I" | "my" | "My") {
                return false;
            }
            references += usize::from(refers);
            shall |= word == "shall";
            last = word;
        }
    }
    shall && references >= REFERENCES_MIN
}

/// "Mara Lind says:" on a line of its own: from there on readers speak.
fn is_commenter(block: &Block) -> bool {
    let text = block.text.trim();
    text.ends_with(':')
        && text.split_whitespace().count() <= COMMENTER_MAX
        && text.trim_end_matches(':').trim_end().ends_with(" says")
}

fn is_prose(block: &Block, table: &Table) -> bool {
    let text = block.text.trim();
    let stopped = text.trim_end_matches(['"', '”', '’', '\'', ')', ']', '»']).ends_with(['.', '!', '?', '…']);
    let words = text.split_whitespace().take(UNSTOPPED_MAX).count();
    // A colon at the end opens a list, a table or lines of code.
    (stopped || words >= UNSTOPPED_MAX && !text.ends_with(':'))
        && !is_headline(text)
        && !table.is_furniture(text)
        && !is_bio(text, table)
}

/// "Harbour or Bridge? The Town Goes to the Polls.": each long word has a capital, as headlines of other articles do.
fn is_headline(text: &str) -> bool {
    let long = text.split_whitespace().filter(|word| word.chars().count() >= LONG_WORD);
    let (mut count, mut capital) = (0, true);
    for word in long {
        count += 1;
        capital &= word.chars().find(|c| c.is_alphabetic()).is_none_or(char::is_uppercase);
    }
    capital && count >= HEADLINE_MIN
}

/// "I'm Mara Lind, the founder of …", "Mara Lind is a columnist …": a line about the author.
fn is_bio(text: &str, table: &Table) -> bool {
    let end = text.char_indices().nth(BIO_HEAD).map_or(text.len(), |(at, _)| at);
    let head = text.get(..end).unwrap_or_default();
    let head = tokens(head, &words(head), &[], table);
    let Some(trade) = head.iter().position(|token| token.is(Role::Trade)) else { return false };
    let before = head.get(..trade).unwrap_or_default();
    let myself = before.first().is_some_and(|token| matches!(&*token.folded, "i'm" | "i"))
        && before.get(1).is_some_and(|t| t.capital || &*t.folded == "am");
    let is_a = before
        .windows(2)
        .any(|pair| matches!(pair, [is, article] if is.is(Role::Present) && matches!(&*article.folded, "a" | "an" | "the" | "our")));
    let named = before.first().is_some_and(|token| token.capital) && before.get(1).is_some_and(|token| token.capital);
    myself || (named && is_a)
}
