//! How much of a report can be had back from a pack without text: an attack with a dictionary of runs of words.
//!
//! `cargo run --release --example rebuild -- --known 18000 --attacked 100 < reports.jsonl`, each line with `title` and `text`: the first
//! reports are the dictionary, of the last ones packs are made and attacked. Whoever attacks has the pack, this program's source, and
//! the dictionary: how often one word follows two others. The letters of a sketch say which of those fit; the headline and the names and
//! numbers that a report is filed under are tried first. The likeliest sequence of words is searched with a beam.

use std::collections::{HashMap, HashSet};
use std::io::BufRead;

use copydesk::text::words::{fold, words};
use copydesk::wire::WireReport;
use copydesk::wire::library::{Pack, PackBuilder, Part};
use serde_json::Value;
use xxhash_rust::xxh64::xxh64;

/// Sequences that are followed at once.
const BEAM: usize = 200;
/// The commonest words, which are tried everywhere.
const COMMON: usize = 1000;
/// Words that every text has: to have them right says nothing.
const EMPTY: u32 = 150;
/// Right words in a row that are told as a passage: what `docs/WIRE.md` counts as part of a sentence.
const PASSAGE: usize = 8;
/// What a word is given that the dictionary has never seen in its place.
const FLOOR: f64 = 1e-9;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let option = |name: &str, usual: usize| {
        let mut args = std::env::args().skip_while(|arg| arg != name).skip(1);
        args.next().map_or(Ok(usual), |number| number.parse())
    };
    let (known, attacked) = (option("--known", 18_000)?, option("--attacked", 100)?);
    let mut reports: Vec<(String, String)> = Vec::new();
    for line in std::io::stdin().lock().lines() {
        let report: Value = serde_json::from_str(&line?)?;
        let text = |field: &str| report[field].as_str().unwrap_or_default().to_owned();
        reports.push((text("title"), text("text")));
    }
    let known = known.min(reports.len() / 2);
    let dictionary = Dictionary::of(reports.iter().take(known).map(|(_, text)| text.as_str()));
    println!("dictionary: {known} reports, {} words", dictionary.hashes.len());
    let step = ((reports.len() - known) / (2 * attacked)).max(1);
    let targets = reports.iter().skip(known).step_by(step);
    let [mut blind, mut read] = [Outcome::default(), Outcome::default()];
    let (mut tried, mut alike, mut bits) = (0, 0, 0.0);
    for (title, text) in targets {
        let truth: Vec<u32> = dictionary.read(text);
        if read.reports == attacked || truth.len() < 30 {
            continue;
        }
        let letters = letters_of(&folded(text));
        // Elsewhere the desk reads some words as one ("5 pct", "U.S."), and leaves stock sentences out.
        alike += usize::from(letters_of_pack(title, text)? == letters);
        tried += 1;
        let hints = dictionary.hints(title, text);
        bits += dictionary.bits(&truth, &hints);
        blind.add(&truth, &hints, &dictionary.rebuild(truth.len(), None, &hints));
        read.add(&truth, &hints, &dictionary.rebuild(truth.len(), Some(&letters), &hints));
    }
    println!(
        "attacked: {tried} reports, {alike} of them word for word as in a pack; a word takes {:.1} bits by the dictionary",
        bits / read.words as f64
    );
    println!("                               words right  telling words  in passages of {PASSAGE} and more");
    println!("by headline and names alone    {blind}");
    println!("with the sketch                {read}");
    Ok(())
}

/// The letters of a report's sketch, read out of a pack as `docs/LIBRARY.md` describes it.
fn letters_of_pack(title: &str, text: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut builder = PackBuilder::without_text();
    let (title, text) = (title.to_owned(), text.to_owned());
    let report = WireReport { id: "a".into(), agency: "A".into(), title, text, ..WireReport::default() };
    builder.add(&report).map_err(|why| why.to_string())?;
    let bytes = builder.finish();
    let pack = Pack::read(bytes.clone())?;
    let page = pack.parts().into_iter().find(|part| matches!(part, Part::Sketches(..))).ok_or("no sketches")?;
    let mut sketch = bytes[page.range().start as usize..page.range().end as usize].iter().copied();
    let mut number = || {
        let (mut number, mut shift) = (0_usize, 0);
        for byte in sketch.by_ref() {
            number |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        number
    };
    let (words, quoted) = (number(), number());
    for _ in 0..2 * quoted {
        number();
    }
    let packed: Vec<u8> = sketch.collect();
    let bit = |at: usize| packed.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1);
    Ok((0..words.saturating_sub(1)).map(|at| (0..3).map(|n| u8::from(bit(at * 3 + n)) << n).sum()).collect())
}

fn folded(text: &str) -> Vec<String> {
    words(text).into_iter().map(|range| fold(&text[range]).into_owned()).collect()
}

/// The letter that two words leave.
fn letter(first: u64, second: u64) -> u8 {
    let mix = |hash: u64, word: u64| (hash.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let hash = mix(mix(0, first), second);
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((hash ^ (hash >> 31)) >> 61) as u8
}

/// The letters that a text's words leave.
fn letters_of(words: &[String]) -> Vec<u8> {
    let hash = |word: &String| xxh64(word.as_bytes(), 0);
    words.windows(2).map(|pair| letter(hash(&pair[0]), hash(&pair[1]))).collect()
}

/// How often a word follows none, one or two others, by those.
type Counts<K> = HashMap<K, HashMap<u32, f64>>;

/// What is known of a language and a trade.
struct Dictionary {
    numbers: HashMap<String, u32>,
    /// By number; the commonest word has number 0.
    hashes: Vec<u64>,
    shares: Vec<f64>,
    one: Counts<u32>,
    two: Counts<(u32, u32)>,
}

/// Of a sequence how likely it is, its last two words, and which sequence it came from.
type Step = (f64, (u32, u32), usize);

/// A word that the dictionary does not have.
const UNKNOWN: u32 = u32::MAX;

impl Dictionary {
    fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let texts: Vec<Vec<String>> = texts.map(folded).collect();
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for word in texts.iter().flatten() {
            *counts.entry(word).or_default() += 1;
        }
        let total: usize = counts.values().sum();
        let mut sorted: Vec<(&str, usize)> = counts.into_iter().collect();
        sorted.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let numbers = sorted.iter().zip(0..).map(|((word, _), number)| ((*word).to_owned(), number)).collect();
        let hashes = sorted.iter().map(|(word, _)| xxh64(word.as_bytes(), 0)).collect();
        let shares = sorted.iter().map(|(_, count)| *count as f64 / total as f64).collect();
        let mut found = Self { numbers, hashes, shares, one: HashMap::new(), two: HashMap::new() };
        for text in &texts {
            let words: Vec<u32> = text.iter().map(|word| found.numbers[word]).collect();
            for pair in words.windows(2) {
                *found.one.entry(pair[0]).or_default().entry(pair[1]).or_default() += 1.0;
            }
            for three in words.windows(3) {
                *found.two.entry((three[0], three[1])).or_default().entry(three[2]).or_default() += 1.0;
            }
        }
        for follow in found.one.values_mut().chain(found.two.values_mut()) {
            let sum: f64 = follow.values().sum();
            for count in follow.values_mut() {
                *count /= sum;
            }
        }
        found
    }

    fn read(&self, text: &str) -> Vec<u32> {
        folded(text).iter().map(|word| self.numbers.get(word).copied().unwrap_or(UNKNOWN)).collect()
    }

    /// The words of the headline, and the twelve rarest names and numbers: their hashes are in the pack, so a dictionary tells them.
    fn hints(&self, title: &str, text: &str) -> HashSet<u32> {
        let name = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
        let names = words(text).into_iter().map(|range| &text[range]).filter(|word| name(word));
        let mut names: Vec<u32> = names.filter_map(|word| self.numbers.get(&*fold(word)).copied()).collect();
        names.sort_unstable_by(|a, b| b.cmp(a));
        names.dedup();
        names.truncate(12);
        names.into_iter().chain(self.read(title)).filter(|word| *word != UNKNOWN).collect()
    }

    /// How likely a word is behind two others.
    fn likely(&self, before: (u32, u32), word: u32, hints: &HashSet<u32>) -> f64 {
        let of =
            |follow: Option<&HashMap<u32, f64>>| follow.and_then(|follow| follow.get(&word)).copied().unwrap_or(0.0);
        let hint = if hints.contains(&word) { 1.0 / hints.len() as f64 } else { 0.0 };
        let share = self.shares.get(word as usize).copied().unwrap_or(0.0);
        let seen = 0.5 * of(self.two.get(&before)) + 0.3 * of(self.one.get(&before.1)) + 0.1 * share + 0.1 * hint;
        seen.max(FLOOR)
    }

    /// What a text costs by the dictionary, in bits.
    fn bits(&self, text: &[u32], hints: &HashSet<u32>) -> f64 {
        let before = |at: usize| if at == 0 { UNKNOWN } else { text[at - 1] };
        let each = |at: usize| self.likely((if at < 2 { UNKNOWN } else { text[at - 2] }, before(at)), text[at], hints);
        (0..text.len()).map(|at| -each(at).log2()).sum()
    }

    /// The likeliest text of so many words that leaves these letters.
    fn rebuild(&self, length: usize, letters: Option<&[u8]>, hints: &HashSet<u32>) -> Vec<u32> {
        let common = || (0..(COMMON.min(self.hashes.len()) as u32)).chain(hints.iter().copied());
        let mut steps: Vec<Vec<Step>> = vec![vec![(0.0, (UNKNOWN, UNKNOWN), 0)]];
        for at in 0..length {
            let mut best: HashMap<(u32, u32), (f64, usize)> = HashMap::new();
            let last = steps.last().map_or(&[][..], Vec::as_slice);
            for (from, (score, before, _)) in last.iter().enumerate() {
                let seen = self.two.get(before).into_iter().chain(self.one.get(&before.1));
                for word in seen.flat_map(|follow| follow.keys().copied()).chain(common()) {
                    let fits = letters.filter(|_| at > 0).is_none_or(|letters| {
                        letter(self.hashes[before.1 as usize], self.hashes[word as usize]) == letters[at - 1]
                    });
                    if !fits {
                        continue;
                    }
                    let score = score + self.likely(*before, word, hints).ln();
                    let kept = best.entry((before.1, word)).or_insert((f64::NEG_INFINITY, 0));
                    if score > kept.0 {
                        *kept = (score, from);
                    }
                }
            }
            let mut step: Vec<Step> = best.into_iter().map(|(pair, (score, from))| (score, pair, from)).collect();
            step.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            // Without letters eight times as many words fit.
            step.truncate(if letters.is_some() { BEAM } else { BEAM / 8 });
            steps.push(step);
        }
        let mut text = Vec::with_capacity(length);
        let mut at = 0;
        for step in steps.iter().skip(1).rev() {
            let Some((_, (_, word), from)) = step.get(at) else { break };
            text.push(*word);
            at = *from;
        }
        text.reverse();
        text
    }
}

/// What an attack had right.
#[derive(Default)]
struct Outcome {
    reports: usize,
    words: usize,
    right: usize,
    telling: (usize, usize),
    passages: usize,
}

impl Outcome {
    fn add(&mut self, truth: &[u32], hints: &HashSet<u32>, found: &[u32]) {
        let is_right = |at: usize| truth.get(at) == found.get(at);
        self.reports += 1;
        self.words += truth.len();
        let mut run = 0;
        for (at, word) in truth.iter().enumerate() {
            let right = is_right(at);
            self.right += usize::from(right);
            if *word >= EMPTY && !hints.contains(word) {
                self.telling.0 += usize::from(right);
                self.telling.1 += 1;
            }
            run = if right { run + 1 } else { 0 };
            self.passages += if run == PASSAGE { PASSAGE } else { usize::from(run > PASSAGE) };
        }
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let share = |(part, of): (usize, usize)| 100.0 * part as f64 / of.max(1) as f64;
        write!(
            f,
            "{:>10.1}%  {:>12.1}%  {:>10.1}%",
            share((self.right, self.words)),
            share(self.telling),
            share((self.passages, self.words))
        )
    }
}
