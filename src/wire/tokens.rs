//! A text as the wire desk compares it: folded words with their places, and which of them stand in quotation marks.

use std::borrow::Cow;
use std::ops::Range;

use xxhash_rust::xxh64::xxh64;

use super::vocabulary::Vocabulary;
use super::{formulae, quoted, spelling, stock};
use crate::article::BlockKind;
use crate::language::ENGLISH;
use crate::language::sentences::Sentences;
use crate::text::marks::{self, Quoted};
use crate::text::{Reading, words};

/// One word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Hash of the folded word: equal words have equal hashes on every machine.
    pub hash: u64,
    /// Index of its block.
    pub block: u32,
    /// First byte in the block.
    pub start: u32,
    /// One past its last byte.
    pub end: u32,
    /// Whether it stands in quotation marks.
    pub quoted: bool,
    /// How it is written.
    pub shape: Shape,
    /// Whether it is the word of somebody who speaks: "I", "you", "our". Outside quotation marks news tells of third persons, so such
    /// words show where marks were lost: in posts, transcripts, pulled quotations.
    pub spoken: bool,
    /// Whether it belongs to a legal formula, which every reporter of a court takes over: "counts", "manslaughter".
    pub formal: bool,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Beginning with a small letter.
    Lower,
    /// Beginning with a capital, where no sentence begins: a name, or part of one.
    Name,
    /// The first word of a sentence, with its capital.
    Initial,
    /// A number.
    Number,
    /// A character of a script written without spaces, or a word of one without capitals.
    Caseless,
    /// Nobody knows: the word stands in a report whose text is not here.
    Unknown,
}

/// The words of an article, without stock sentences. Captions are left out too: they belong to the pictures, which have credits of
/// their own.
pub fn of_article(reading: &Reading<'_>) -> Vec<Token> {
    let texts = reading.article.blocks.iter().map(|block| match block.kind {
        BlockKind::Caption => "",
        _ => block.text.as_str(),
    });
    let words = |block, _: &_| Cow::Borrowed(reading.words(block));
    tokens(&texts.collect::<Vec<_>>(), words, &reading.quoted, reading.language().sentences, &mut Compared)
}

/// The words of a report, and where in its text each block (a line) begins.
pub fn of_report(text: &str, rules: &Sentences) -> (Vec<Token>, Vec<usize>) {
    let lines: Vec<&str> = lines(text).collect();
    let start = text.as_ptr() as usize;
    let starts = lines.iter().map(|line| line.as_ptr() as usize - start).collect();
    (of_lines(&lines, rules, &mut Compared), starts)
}

/// The words of a report as it is filed: without what only a comparison asks of a word, and with stock sentences. Looking for those takes
/// longer than all else, and what is stock is in too many reports to be kept.
pub fn of_filed(text: &str, vocabulary: &mut Vocabulary) -> Vec<Token> {
    of_lines(&lines(text).collect::<Vec<_>>(), ENGLISH.sentences, vocabulary)
}

/// The lines that say something: a blank one between two paragraphs does not end a quotation that goes on over both.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty())
}

fn of_lines<P: Purpose>(lines: &[&str], rules: &Sentences, purpose: &mut P) -> Vec<Token> {
    let marked = marks::quoted(lines.iter().copied());
    tokens(lines, |_, text| Cow::Owned(words::words(text)), &marked, rules, purpose)
}

/// What words are read for.
trait Purpose {
    /// Stretches of a block whose words are left out, ascending.
    fn stock(text: &str, rules: &Sentences) -> Vec<Range<usize>>;
    /// The hash of a word of a text.
    fn hash(&mut self, text: &str, word: Range<usize>) -> u64;
    /// Whether a word is somebody's who speaks, and whether it belongs to a legal formula.
    fn spoken_and_formal(word: &str) -> (bool, bool);
}

/// To be compared with another text's.
struct Compared;

impl Purpose for Compared {
    fn stock(text: &str, rules: &Sentences) -> Vec<Range<usize>> {
        stock::stock(text, rules)
    }

    fn hash(&mut self, text: &str, word: Range<usize>) -> u64 {
        hash(text.get(word).unwrap_or_default())
    }

    fn spoken_and_formal(word: &str) -> (bool, bool) {
        (is_spoken(word), formulae::has(word))
    }
}

/// To be filed.
impl Purpose for Vocabulary {
    fn stock(_: &str, _: &Sentences) -> Vec<Range<usize>> {
        Vec::new()
    }

    fn hash(&mut self, text: &str, word: Range<usize>) -> u64 {
        self.hash(text, word, hash)
    }

    fn spoken_and_formal(_: &str) -> (bool, bool) {
        (false, false)
    }
}

fn tokens<'w, P: Purpose>(
    blocks: &[&str],
    words: impl Fn(usize, &str) -> Cow<'w, [Range<usize>]>,
    marked: &[Quoted],
    rules: &Sentences,
    purpose: &mut P,
) -> Vec<Token> {
    let quoted = quoted::stretches(blocks, marked, rules);
    let mut found: Vec<Token> = Vec::with_capacity(blocks.iter().map(|text| text.len() / 5).sum());
    // The word that a line's end cut in two: "har-" and, on the next line, "bour".
    let mut cut: Option<String> = None;
    for (block, (text, quoted)) in blocks.iter().zip(&quoted).enumerate() {
        let mut in_marks = quoted.iter().peekable();
        let mut in_stock = P::stock(text, rules).into_iter().peekable();
        let mut end_before = 0;
        let first = found.len();
        for range in words(block, text).iter().cloned() {
            let Some(word) = text.get(range.clone()) else { continue };
            let between = text.get(end_before..range.start).unwrap_or_default();
            end_before = range.end;
            if let Some(first) = cut.take()
                && word.starts_with(char::is_lowercase)
                && let Some(last) = found.last_mut()
            {
                last.hash = hash(&format!("{first}{word}"));
                continue;
            }
            while in_stock.next_if(|stock| stock.end <= range.start).is_some() {}
            if in_stock.peek().is_some_and(|stock| stock.start <= range.start) {
                continue;
            }
            while in_marks.next_if(|marks| marks.end <= range.start).is_some() {}
            if is_percent(&found, first, between, word) {
                if word.eq_ignore_ascii_case("cent") {
                    found.pop();
                }
                continue;
            }
            if joins_initials(&found, first, between, word) {
                if let Some(last) = found.last_mut() {
                    last.hash = joined(text, last.start as usize..range.end);
                    last.end = range.end as u32;
                }
                continue;
            }
            let (spoken, formal) = P::spoken_and_formal(word);
            found.push(Token {
                hash: purpose.hash(text, range.clone()),
                block: block as u32,
                start: range.start as u32,
                end: range.end as u32,
                quoted: in_marks.peek().is_some_and(|marks| marks.start <= range.start),
                shape: shape(word, || found.len() == first || begins_sentence(between)),
                spoken,
                formal,
            });
        }
        let whole = text.trim_end();
        let last = whole.strip_suffix('-').filter(|lead| lead.ends_with(char::is_alphabetic));
        cut = last.and_then(|lead| lead.rsplit(|c: char| !c.is_alphabetic()).next()).map(str::to_owned);
    }
    found
}

/// "5 percent", "5 pct" and "5 per cent" are all "5 %", and signs are no words.
fn is_percent(found: &[Token], first: usize, between: &str, word: &str) -> bool {
    let is_number = |back: usize| {
        let before = found.len().checked_sub(back).filter(|at| *at >= first).and_then(|at| found.get(at));
        before.is_some_and(|token| token.shape == Shape::Number)
    };
    between == " "
        && match word {
            "percent" | "pct" => is_number(1),
            "cent" => is_number(2) && found.last().is_some_and(|last| last.hash == hash("per")),
            _ => false,
        }
}

/// "U.S." is one word, so that it equals "US".
fn joins_initials(found: &[Token], first: usize, between: &str, word: &str) -> bool {
    between == "."
        && is_initial(word)
        && found.len() > first
        && found
            .last()
            .is_some_and(|last| last.shape != Shape::Number && last.end - last.start <= 5 && last.is_initials())
}

fn is_initial(word: &str) -> bool {
    word.len() == 1 && word.bytes().all(|b| b.is_ascii_alphabetic())
}

impl Token {
    /// Whether it is one letter, or letters already joined: those take 1, 3 or 5 bytes with their stops.
    const fn is_initials(&self) -> bool {
        (self.end - self.start) % 2 == 1
            && (self.end - self.start == 1 || matches!(self.shape, Shape::Name | Shape::Initial))
    }
}

fn joined(text: &str, range: Range<usize>) -> u64 {
    hash(&text.get(range).unwrap_or_default().replace('.', ""))
}

/// The seed is part of the pack format: another seed, another version.
const SEED: u64 = 0;

/// The hash of a word.
pub fn hash(word: &str) -> u64 {
    if word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(',') {
        return xxh64(word.replace(',', "").as_bytes(), SEED);
    }
    xxh64(spelling::normal(&words::fold(word)).as_bytes(), SEED)
}

fn shape(word: &str, is_first: impl Fn() -> bool) -> Shape {
    match word.chars().next() {
        Some(c) if c.is_numeric() => Shape::Number,
        Some(c) if c.is_lowercase() => Shape::Lower,
        Some(c) if c.is_uppercase() && is_first() => Shape::Initial,
        Some(c) if c.is_uppercase() => Shape::Name,
        _ => Shape::Caseless,
    }
}

/// English alone: elsewhere the verb tells the person. "I" only as a capital, because "i" is "and" in other languages.
fn is_spoken(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "I", "I'm", "I've", "I'll", "I'd", "me", "my", "you", "You", "your", "Your", "you're", "we", "We", "we're",
        "we've", "our", "Our", "My",
    ];
    // Most words begin with none of their letters, and need no more than this.
    let may_be = word.len() <= 8 && word.starts_with(['I', 'm', 'M', 'y', 'Y', 'w', 'W', 'o', 'O']);
    may_be && (WORDS.contains(&word) || word.contains('’') && WORDS.contains(&word.replace('’', "'").as_str()))
}

/// Whether a sentence begins after these characters between two words.
fn begins_sentence(between: &str) -> bool {
    between.contains(['.', '!', '?', '“', '"', '«', '„', ':', '—', '-', '\n']) && between.contains(char::is_whitespace)
}

impl Token {
    /// Whether its script is written without spaces, so that it is one character.
    pub const fn is_character(&self) -> bool {
        matches!(self.shape, Shape::Caseless) && self.end - self.start <= 4
    }
}
