//! Sketches: what is kept of a report's wording where its text is not.
//!
//! Every run of [`K`] words leaves one letter of an alphabet of eight: three bits of the run's hash, in the text's order. Two texts that share
//! a passage share a string of letters, so passages are found with their order and their length, as between two texts.
//! `docs/LIBRARY.md` has what that finds, and how little of a text can be had back from it.
//!
//! ```text
//! words | quoted stretches | each: words before it, its words | letters, 3 bits each, the low bits first
//! ```
//!
//! The numbers are LEB128: seven bits a byte, the low ones first.

use std::ops::Range;

use super::align::{Chain, GAP, Grain, Run, align_by};
use super::fingerprint::{self, Shingle};
use super::library::bytes::bits;
use super::tokens::{Shape, Token};

/// Words whose run leaves a letter. An edited word changes as many letters; with one word, each letter would speak of that word alone.
const K: usize = 2;
/// Bits of a letter.
const BITS: usize = 3;
/// Letters in a code, by which sketches are searched: nine words, and one chance in 16 million.
pub const CODE: usize = 8;
/// Of so many places in a sketch one is looked at. A passage of [`CODE`] and two letters more is met for certain.
const STRIDE: usize = 3;
/// Places that are looked at in one word of 64 bits, of which they take 51, wherever in a byte the first begins.
const AT_ONCE: usize = 4;
/// Letters that must be equal again after a gap: four words.
const AFTER_GAP: usize = 3;
/// Bits that a gap takes back from a chain: there are some thirty places where it may go on.
const GAP_BITS: f64 = 5.0;
/// Bits beyond what chance explains: among as many articles one in a thousand has a chain by chance (Karlin and Altschul, PNAS 1990).
const MARGIN: f64 = 10.0;

/// A report's sketch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sketch {
    words: usize,
    quoted: Vec<Range<usize>>,
    letters: Vec<u8>,
}

impl Sketch {
    /// The sketch of a text.
    #[cfg(feature = "formats")]
    pub fn of(tokens: &[Token]) -> Self {
        let mut at = 0;
        let mut quoted = Vec::new();
        for run in tokens.chunk_by(|a, b| a.quoted == b.quoted) {
            if run.first().is_some_and(|token| token.quoted) {
                quoted.push(at..at + run.len());
            }
            at += run.len();
        }
        Self { words: tokens.len(), quoted, letters: letters(tokens) }
    }

    /// Writes it.
    #[cfg(feature = "formats")]
    pub fn write(&self, out: &mut Vec<u8>) {
        let mut number = |mut number: usize| {
            while number > 0x7f {
                out.push(number as u8 | 0x80);
                number >>= 7;
            }
            out.push(number as u8);
        };
        number(self.words);
        number(self.quoted.len());
        let mut at = 0;
        for range in &self.quoted {
            number(range.start - at);
            number(range.len());
            at = range.end;
        }
        for eight in self.letters.chunks(8) {
            let word = eight.iter().rev().fold(0_u32, |word, letter| word << BITS | u32::from(*letter));
            out.extend(word.to_le_bytes().iter().take((eight.len() * BITS).div_ceil(8)));
        }
    }

    /// Reads one from the front of `bytes`.
    pub fn read(bytes: &mut &[u8]) -> Option<Self> {
        let (words, quoted, packed) = parts(bytes)?;
        let letters = (0..length(words)).map(|at| bits(packed, at * BITS, BITS as u32) as u8).collect();
        Some(Self { words, quoted, letters })
    }

    /// Goes past one at the front of `bytes`.
    pub fn skip(bytes: &mut &[u8]) -> Option<()> {
        parts(bytes).map(|_| ())
    }

    /// As many words as the text has, of which nothing is known but whether they stand in quotation marks.
    pub fn tokens(&self) -> Vec<Token> {
        let mut tokens = vec![token(0); self.words];
        for range in &self.quoted {
            for token in tokens.get_mut(range.clone()).unwrap_or_default() {
                token.quoted = true;
            }
        }
        tokens
    }

    /// The runs of as many letters as a code has, by which two sketches are told to be takes of one report.
    pub fn shingles(&self) -> Vec<Shingle> {
        let letters: Vec<Token> = self.letters.iter().copied().map(token).collect();
        fingerprint::runs(&letters, &|_| CODE)
    }

    /// Aligns an article's words with those of the sketch; nothing where chance explains what is equal. `among` is how many letters the
    /// sketch was found among.
    pub fn align(&self, article: &[Token], among: f64) -> Vec<Chain> {
        let ours: Vec<Token> = letters(article).into_iter().map(token).collect();
        let theirs: Vec<Token> = self.letters.iter().copied().map(token).collect();
        let grain = Grain { seed: Some(CODE), gap: GAP + K - 1, after_gap: AFTER_GAP };
        let chains = align_by(grain, &ours, &theirs);
        let chance = (ours.len() as f64 * among).log2() + MARGIN;
        let is_more = |chain: &Chain| {
            let letters: usize = chain.runs.iter().map(|run| run.len).sum();
            (letters * BITS) as f64 - GAP_BITS * (chain.runs.len() - 1) as f64 >= chance
        };
        if chains.iter().any(is_more) { chains.into_iter().map(in_words).collect() } else { Vec::new() }
    }
}

/// What a text is sought by in sketches: its codes, and a filter before them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Codes {
    /// Ascending, each once; as wide as hashes, so that one compiled sort serves both.
    codes: Vec<u64>,
    /// A bit for each beginning of a code.
    filter: Vec<u64>,
}

/// Bits of a code that the filter knows: 4 KB, which a processor keeps near.
const FILTER: u32 = 15;
/// Words of the filter.
const FILTER_WORDS: usize = 1 << (FILTER - 6);
/// Bits from one place that is looked at to the next.
const STEP: usize = STRIDE * BITS;

impl Codes {
    /// The codes of a text.
    pub fn of(tokens: &[Token]) -> Self {
        let letters = letters(tokens);
        let code = |run: &[u8]| run.iter().rev().fold(0_u32, |code, letter| code << BITS | u32::from(*letter));
        let mut codes: Vec<u64> = letters.windows(CODE).map(|run| u64::from(code(run))).collect();
        codes.sort_unstable();
        codes.dedup();
        let mut filter = vec![0; FILTER_WORDS];
        for code in &codes {
            let begin = begin(*code as u32);
            if let Some(word) = filter.get_mut(begin >> 6) {
                *word |= 1 << (begin & 63);
            }
        }
        Self { codes, filter }
    }

    /// Goes through a sketch at the front of `bytes`; `found` is called with every code that the text has, too. Gives its letters' number.
    pub fn search(&self, bytes: &mut &[u8], mut found: impl FnMut(u32)) -> Option<usize> {
        let words = number(bytes)?;
        for _ in 0..number(bytes)?.checked_mul(2)? {
            number(bytes)?;
        }
        let letters = length(words);
        let packed = packed(bytes, letters)?;
        let places = (letters + 1).saturating_sub(CODE);
        let Ok(filter) = <&[u64; FILTER_WORDS]>::try_from(self.filter.as_slice()) else { return Some(letters) };
        let may_be = |code: u64| filter.get(begin(code as u32) >> 6).map_or(0, |known| known >> (code & 63)) & 1;
        // Plain loops: the wasm is built for its size, and four million places of a month's reports are looked at for an article.
        let mut at = 0;
        while at < places {
            let word = bits(packed, at * BITS, ((AT_ONCE - 1) * STRIDE * BITS + CODE * BITS) as u32);
            let any = may_be(word) | may_be(word >> STEP) | may_be(word >> (2 * STEP)) | may_be(word >> (3 * STEP));
            // An article of 450 words fills 1.4 % of the filter: of a hundred words some six go further.
            if any != 0 {
                let mut rest = word;
                for place in [at, at + STRIDE, at + 2 * STRIDE, at + 3 * STRIDE] {
                    let code = rest & ((1 << (CODE * BITS)) - 1);
                    if place < places && may_be(code) == 1 && self.codes.binary_search(&code).is_ok() {
                        found(code as u32);
                    }
                    rest >>= STEP;
                }
            }
            at += AT_ONCE * STRIDE;
        }
        Some(letters)
    }
}

const fn begin(code: u32) -> usize {
    (code & ((1 << FILTER) - 1)) as usize
}

/// Letters of a text of so many words.
const fn length(words: usize) -> usize {
    (words + 1).saturating_sub(K)
}

fn letters(tokens: &[Token]) -> Vec<u8> {
    fingerprint::runs(tokens, &|_| K).iter().map(|run| (run.hash >> (64 - BITS)) as u8).collect()
}

/// A sketch's words, its quoted stretches and its packed letters.
type Parts<'a> = (usize, Vec<Range<usize>>, &'a [u8]);

/// The parts of a sketch; `bytes` then begins behind it.
fn parts<'a>(bytes: &mut &'a [u8]) -> Option<Parts<'a>> {
    let words = number(bytes)?;
    let mut at = 0_usize;
    let mut quoted = Vec::new();
    for _ in 0..number(bytes)? {
        let start = at.checked_add(number(bytes)?)?;
        at = start.checked_add(number(bytes)?)?;
        quoted.push(start..at);
    }
    let packed = packed(bytes, length(words))?;
    (at <= words).then_some((words, quoted, packed))
}

/// The bytes of so many letters; `bytes` then begins behind them.
fn packed<'a>(bytes: &mut &'a [u8], letters: usize) -> Option<&'a [u8]> {
    let (packed, after) = bytes.split_at_checked((letters * BITS).div_ceil(8))?;
    *bytes = after;
    Some(packed)
}

fn number(bytes: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for shift in [0, 7, 14, 21] {
        let (byte, after) = bytes.split_first()?;
        *bytes = after;
        number |= usize::from(byte & 0x7f) << shift;
        if *byte < 0x80 {
            return Some(number);
        }
    }
    None
}

/// Runs of letters as the runs of words that they stand for.
fn in_words(chain: Chain) -> Chain {
    let mut runs: Vec<Run> = Vec::with_capacity(chain.runs.len());
    for run in chain.runs {
        let (end_a, end_b) = runs.last().map_or((0, 0), |last| (last.a + last.len, last.b + last.len));
        let cut = end_a.saturating_sub(run.a).max(end_b.saturating_sub(run.b));
        let len = run.len + K - 1;
        if len > cut {
            runs.push(Run { a: run.a + cut, b: run.b + cut, len: len - cut });
        }
    }
    Chain { runs }
}

const fn token(letter: u8) -> Token {
    Token {
        hash: letter as u64,
        block: 0,
        start: 0,
        end: 0,
        quoted: false,
        shape: Shape::Unknown,
        spoken: false,
        formal: false,
    }
}

#[cfg(all(test, feature = "formats"))]
mod tests {
    use super::{BITS, CODE, Codes, STRIDE, Sketch};
    use crate::language::ENGLISH;
    use crate::wire::tokens::of_report;

    const TEXT: &str = "The ferry left Sundholm at dawn. “Nobody had counted the crates,” the harbour master said, “and nobody wanted \
        to.” By noon the quay was empty again, and the inspectors of the island council went home without a list.";

    /// At every length, so that the last word is full, and cut at each of its places.
    #[test]
    fn every_third_place_is_searched() {
        let words: Vec<String> = (0..40).map(|n| format!("word{}", n * n % 23)).collect();
        for count in 0..words.len() {
            let tokens = of_report(&words[..count].join(" "), ENGLISH.sentences).0;
            let sketch = Sketch::of(&tokens);
            let mut bytes = Vec::new();
            sketch.write(&mut bytes);
            let code = |run: &[u8]| run.iter().rev().fold(0_u32, |code, letter| code << BITS | u32::from(*letter));
            let expected: Vec<u32> = sketch.letters.windows(CODE).step_by(STRIDE).map(code).collect();
            let mut found = Vec::new();
            let letters = Codes::of(&tokens).search(&mut bytes.as_slice(), |code| found.push(code));
            assert_eq!((letters, found), (Some(sketch.letters.len()), expected), "{count} words");
        }
    }

    #[test]
    fn there_and_back() {
        #[track_caller]
        fn check(text: &str, words: usize, quoted: usize) {
            let sketch = Sketch::of(&of_report(text, ENGLISH.sentences).0);
            let mut bytes = Vec::new();
            sketch.write(&mut bytes);
            let mut rest = bytes.as_slice();
            assert_eq!(Sketch::read(&mut rest), Some(sketch.clone()));
            assert!(rest.is_empty());
            for cut in 0..bytes.len() {
                assert_eq!(Sketch::read(&mut &bytes[..cut]), None, "{cut} of {}", bytes.len());
            }
            let tokens = sketch.tokens();
            assert_eq!((tokens.len(), tokens.iter().filter(|token| token.quoted).count()), (words, quoted));
        }
        check("", 0, 0);
        check("Two words", 2, 0);
        check(TEXT, 38, 9);
        check(&TEXT.repeat(40), 38 * 40, 9 * 40);
    }

    #[test]
    fn found_by_a_passage_with_its_length() {
        let report = of_report(TEXT, ENGLISH.sentences).0;
        let sketch = Sketch::of(&report);
        let mut bytes = Vec::new();
        sketch.write(&mut bytes);
        let article = of_report(
            "Some say so. By noon the quay was empty again, and the inspectors of the island council went home without a list. Others do not.",
            ENGLISH.sentences,
        )
        .0;
        let mut codes = 0;
        Codes::of(&article).search(&mut bytes.as_slice(), |_| codes += 1);
        assert!(codes >= 3, "{codes} codes");
        let runs: Vec<usize> =
            sketch.align(&article, 1e4).iter().flat_map(|chain| chain.runs.iter().map(|run| run.len)).collect();
        assert_eq!(runs, [19]);
        assert!(sketch.align(&article, 1e12).is_empty(), "among a million million letters it may be chance");
    }
}
