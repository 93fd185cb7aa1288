//! Made-up news prose without end, the same at every run: input whose size can be doubled.

/// Words that any text is held together by, the commonest first.
const SMALL: &[&str] =
    &["the", "of", "to", "in", "a", "and", "on", "for", "that", "with", "was", "by", "from", "at", "as"];
const SYLLABLES: &[&str] =
    &["bar", "den", "fos", "gil", "ker", "lan", "mor", "net", "pol", "ris", "sel", "tan", "vor", "wen"];
/// How many different words and names there are.
const WORDS: u64 = 20_000;
const NAMES: u64 = 40;

/// A source of prose. Cheap to make; one seed gives one text.
pub struct Prose(u64);

impl Prose {
    /// The prose of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A paragraph of some forty words: every third one quotes somebody.
    pub fn paragraph(&mut self) -> String {
        let (first, second) = (self.sentence(), self.sentence());
        if self.below(3) > 0 {
            return format!("{first} {second}");
        }
        let (given, family) = (self.name(), self.name());
        format!(
            "“{}” {given} {family}, the minister of {}, said on Monday. {second}",
            first.replace('.', ","),
            self.word()
        )
    }

    /// A report or an article of so many words, or a paragraph more.
    pub fn text(&mut self, words: usize) -> String {
        let mut text = String::new();
        let mut left = words;
        while left > 0 {
            let paragraph = self.paragraph();
            left = left.saturating_sub(paragraph.split(' ').count());
            text.push_str(&paragraph);
            text.push('\n');
        }
        text
    }

    /// Some words in a row.
    pub fn words(&mut self, count: usize) -> String {
        let words: Vec<String> = (0..count).map(|_| self.word()).collect();
        words.join(" ")
    }

    fn sentence(&mut self) -> String {
        let words = 12 + self.below(14) as usize;
        format!("{} {}.", self.name(), self.words(words))
    }

    /// Every second word is a small one; the others follow Zipf's law roughly, as words do.
    fn word(&mut self) -> String {
        if self.below(2) == 0 {
            let at = self.below(SMALL.len() as u64).min(self.below(SMALL.len() as u64));
            return SMALL.get(at as usize).copied().unwrap_or_default().to_owned();
        }
        let rank = (WORDS as f64).powf(self.below(1 << 20) as f64 / f64::from(1 << 20));
        spelt(rank as u64)
    }

    fn name(&mut self) -> String {
        let name = spelt(WORDS + self.below(NAMES));
        name.chars()
            .next()
            .map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), &name[first.len_utf8()..]))
    }

    fn below(&mut self, bound: u64) -> u64 {
        // splitmix64 (Steele, Lea, Flood 2014).
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}

/// A number in syllables: one number, one word.
fn spelt(number: u64) -> String {
    let base = SYLLABLES.len() as u64;
    let digits = std::iter::successors(Some(number), |rest| (*rest >= base).then(|| rest / base));
    digits.filter_map(|rest| SYLLABLES.get((rest % base) as usize)).copied().collect()
}
