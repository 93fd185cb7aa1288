//! The reading of an article that every step of this stage shares: tokens, sentences and marked stretches.
//!
//! A marked stretch is one token, whatever it holds. So distances count clauses and marks, not the length of what somebody
//! said, and no word inside somebody's words is taken for the author's.

mod tokens;
mod unmarked;

use std::borrow::Cow;
use std::ops::Range;

use super::cues::lexicon::{Class, Entry, Form, Lexicon};
use crate::article::{Article, BlockKind, Span};
use crate::language::{Language, OTHER};
use crate::sort;
use crate::text;
use crate::text::marks::Quoted;
use crate::text::words;

/// Bytes in which the bar of a teaser must stand: what leads to another story is a word or two.
const TEASER_HEAD: usize = 20;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A word, hyphens and the stop of an abbreviation included.
    Word,
    /// Any other character but white space.
    Stop(char),
    /// A span of a marked stretch: its index in [`Reading::quoted`].
    Quote(usize),
}

/// A word, a stop or a marked stretch.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub shape: Shape,
    /// What the lexicon knows of the word.
    pub entry: Entry,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether it ends as a possessive: "Harris’s", "voters’".
    pub possessive: bool,
}

/// A sentence of the author's: what it quotes is part of it, however many sentences that holds.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// Its block.
    pub block: usize,
    /// Its tokens.
    pub tokens: Range<usize>,
}

/// An article as tokens and sentences: a layer over the reading of its text.
pub struct Reading<'a> {
    /// What is read.
    pub article: &'a Article,
    /// The words of its language.
    pub lexicon: &'static Lexicon,
    /// For each block, its language and the words of that.
    languages: Vec<(&'static Language, &'static Lexicon)>,
    /// All tokens, in order.
    pub tokens: Vec<Token>,
    /// All sentences, in order.
    pub sentences: Vec<Sentence>,
    /// The marked stretches, nested ones included.
    pub quoted: Vec<Quoted>,
}

impl<'a> Reading<'a> {
    /// Looks up the words of a reading in the lists of their languages.
    pub fn new(text: &text::Reading<'a>) -> Self {
        let article = text.article;
        let of_block = |block| (text.language_of(block), Lexicon::of(text.language_of(block)));
        let languages: Vec<(&'static Language, &'static Lexicon)> = (0..article.blocks.len()).map(of_block).collect();
        let mut quoted = text.quoted.clone();
        let unmarked = unmarked::unmarked(article, &languages, &quoted);
        if !unmarked.is_empty() {
            quoted.extend(unmarked);
            sort::by(&mut quoted, |a, b| a.spans.first().cmp(&b.spans.first()).then(a.depth.cmp(&b.depth)));
        }
        let mut outer: Vec<(Span, usize)> = quoted
            .iter()
            .enumerate()
            .filter(|(_, quoted)| quoted.depth == 0)
            .flat_map(|(i, quoted)| quoted.spans.iter().map(move |span| (*span, i)))
            .collect();
        sort::sort(&mut outer);
        let lexicon = Lexicon::of(text.language());
        let mut reading = Self { article, lexicon, languages, tokens: Vec::new(), sentences: Vec::new(), quoted };
        let mut rest = outer.as_slice();
        for (block, content) in article.blocks.iter().enumerate() {
            let here = rest.partition_point(|(span, _)| span.block <= block);
            let (stretches, later) = rest.split_at(here);
            rest = later;
            if !matches!(content.kind, BlockKind::Preformatted | BlockKind::TableRow) {
                reading.block(text, block, &content.text, stretches);
            }
        }
        reading
    }

    /// The token at an index.
    pub fn token(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// The index of the first token that begins where a span does or later.
    pub fn token_at(&self, span: &Span) -> usize {
        self.tokens.partition_point(|token| (token.span.block, token.span.start) < (span.block, span.start))
    }

    /// The text of a token in lower case, without a possessive ending.
    pub fn folded(&self, index: usize) -> Cow<'a, str> {
        self.tokens.get(index).map_or(Cow::Borrowed(""), |token| key(self.article.text(token.span)))
    }

    /// The text of a token.
    pub fn word(&self, index: usize) -> &'a str {
        self.tokens.get(index).map_or("", |token| self.article.text(token.span))
    }

    /// The span over a range of tokens of one sentence, without a possessive ending.
    pub fn span(&self, tokens: &Range<usize>) -> Option<Span> {
        let first = self.tokens.get(tokens.start)?.span;
        let last = self.tokens.get(tokens.end.checked_sub(1)?)?.span;
        (first.block == last.block && first.start < last.end).then(|| Span::new(first.block, first.start, last.end))
    }

    /// Whether a block is a heading or caption, or a line that reads like one: capitals, and no stop at its end.
    pub fn is_heading(&self, block: usize) -> bool {
        let Some(content) = self.article.blocks.get(block) else { return false };
        if matches!(content.kind, BlockKind::Heading(_) | BlockKind::Caption) {
            return true;
        }
        let text = content.text.trim_end_matches(['”', '“', '"', '’', '‘', '»', '«', '›', ')']);
        if text.len() > 200 || text.ends_with(['.', '!', '?', ':', '…', ',']) {
            return false;
        }
        let words = || text.split_whitespace().filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 3);
        let (all, capital) = words().fold((0, 0), |(all, capital), word| {
            let begins = word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
            (all + 1, capital + usize::from(begins))
        });
        all > 2 && capital * 10 >= all * 7
    }

    /// Whether a block is a link to another story: "READ | …".
    pub fn is_teaser(&self, block: usize) -> bool {
        self.article.blocks.get(block).is_some_and(|content| {
            let bytes = content.text.as_bytes();
            let bar = bytes.windows(3).take(TEASER_HEAD).position(|three| three == b" | ");
            bar.is_some_and(|at| at > 0) && !content.text.ends_with(['.', '!', '?', '”', '"'])
        })
    }

    /// The words of the language that a block is in.
    pub fn lexicon_of(&self, block: usize) -> &'static Lexicon {
        self.languages.get(block).map_or(self.lexicon, |(_, lexicon)| *lexicon)
    }

    /// The language that a block is in.
    pub fn language_of(&self, block: usize) -> &'static Language {
        self.languages.get(block).map_or(&OTHER, |(language, _)| *language)
    }

    fn block(&mut self, reading: &text::Reading<'_>, block: usize, text: &str, stretches: &[(Span, usize)]) {
        let first = self.tokens.len();
        let mut at = 0;
        for (span, index) in stretches {
            if span.start < at {
                continue;
            }
            self.words(reading, block, text, at..span.start);
            self.tokens.push(Token {
                span: *span,
                shape: Shape::Quote(*index),
                entry: Entry::default(),
                capital: false,
                possessive: false,
            });
            at = span.end;
        }
        self.words(reading, block, text, at..text.len());
        let mut start = first;
        for range in reading.sentences(block) {
            // A sentence that ends inside somebody's words is part of the author's sentence around them.
            let begun = stretches.partition_point(|(span, _)| span.start < range.end);
            if begun.checked_sub(1).and_then(|i| stretches.get(i)).is_some_and(|(span, _)| range.end < span.end) {
                continue;
            }
            let end =
                start + self.tokens.get(start..).map_or(0, |rest| rest.partition_point(|t| t.span.start < range.end));
            self.sentence(block, start..end, text);
            start = end;
        }
        self.sentence(block, start..self.tokens.len(), text);
    }

    /// Adds a sentence; one that tells who asked “Why?” belongs to the sentence before.
    fn sentence(&mut self, block: usize, tokens: Range<usize>, text: &str) {
        if tokens.is_empty() {
            return;
        }
        if let Some(last) = self.sentences.last()
            && last.block == block
            && let Some(Token { span, shape: Shape::Quote(_), .. }) = self.tokens.get(last.tokens.end - 1)
        {
            let asks = text.get(span.start..span.end).is_some_and(|quote| {
                quote.trim_end_matches(['”', '"', '’', '»', '\'', '“', '‘']).ends_with(['?', '!', '…', ','])
            });
            let reports = self.tokens.get(tokens.clone()).is_some_and(|tokens| {
                tokens.iter().take(7).take_while(|t| matches!(t.shape, Shape::Word)).any(|t| {
                    t.entry.verb.is_some_and(|verb| {
                        matches!(verb.class, Class::Say | Class::Tell) && matches!(verb.form, Form::Past | Form::Third)
                    })
                })
            });
            if asks
                && reports
                && let Some(last) = self.sentences.last_mut()
            {
                last.tokens.end = tokens.end;
                return;
            }
        }
        self.sentences.push(Sentence { block, tokens });
    }
}

/// What a word is looked up by: lower case, without a possessive ending or a last stop.
fn key(word: &str) -> Cow<'_, str> {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    let bare = word.strip_suffix('.').unwrap_or(word);
    words::fold(if bare.is_empty() { word } else { bare })
}
