//! Reports out of a seed: text with the repetitions of news, of which any amount can be made.
//!
//! Words follow Zipf's law, and each follows its predecessor as in a Markov chain: of every word's possible successors few are common.
//! Given a file of real reports the chain is learned from that, two words deep; without one it is made up from syllables.

use std::collections::HashMap;

/// Words of a report, on average.
pub const WORDS: usize = 400;

/// xorshift64*: enough for text, the same on every machine.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 8
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn share(&mut self) -> f64 {
        self.next() as f64 / (1_u64 << 56) as f64
    }
}

/// A generator of reports.
pub struct Generator {
    words: Vec<String>,
    /// By two words, what followed them.
    learned: HashMap<(u32, u32), Vec<u32>>,
    starts: Vec<(u32, u32)>,
}

impl Generator {
    /// One that has learned from texts; from none, one that makes words up.
    pub fn new(texts: &[String]) -> Self {
        let mut generator = Self { words: Vec::new(), learned: HashMap::new(), starts: Vec::new() };
        let mut numbers: HashMap<String, u32> = HashMap::new();
        for text in texts {
            let ids: Vec<u32> = text
                .split_whitespace()
                .map(|word| {
                    *numbers.entry(word.to_owned()).or_insert_with(|| {
                        generator.words.push(word.to_owned());
                        generator.words.len() as u32 - 1
                    })
                })
                .collect();
            for three in ids.windows(3) {
                generator.learned.entry((three[0], three[1])).or_default().push(three[2]);
            }
            generator.starts.extend(ids.first().copied().zip(ids.get(1).copied()));
        }
        if texts.is_empty() {
            let mut random = Random::new(1);
            let syllable = |random: &mut Random| {
                const ONSETS: [&str; 14] = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "st"];
                const RHYMES: [&str; 12] = ["a", "e", "i", "o", "u", "an", "er", "in", "on", "es", "al", "or"];
                ONSETS[random.below(14)].to_owned() + RHYMES[random.below(12)]
            };
            generator.words = (0..60_000)
                .map(|rank: usize| {
                    let syllables = 1 + rank.max(1).ilog10() as usize;
                    let word: String = (0..syllables).map(|_| syllable(&mut random)).collect();
                    if rank % 7 == 3 { word[..1].to_uppercase() + &word[1..] } else { word }
                })
                .collect();
        }
        generator
    }

    /// A report's text.
    pub fn text(&self, seed: u64) -> String {
        let mut random = Random::new(seed + 1);
        let length = WORDS / 2 + random.below(WORDS);
        let mut text = String::with_capacity(length * 6);
        let mut pair = self.start(&mut random);
        let mut sentence = 0;
        for _ in 0..length {
            let word = &self.words[pair.0 as usize];
            if self.learned.is_empty() && sentence == 0 {
                text.push_str(&word[..1].to_uppercase());
                text.push_str(&word[1..]);
            } else {
                text.push_str(word);
            }
            sentence += 1;
            let ends = if self.learned.is_empty() { sentence > 8 + random.below(24) } else { word.ends_with('.') };
            if ends {
                if self.learned.is_empty() {
                    text.push('.');
                }
                text.push(if random.below(3) == 0 { '\n' } else { ' ' });
                sentence = 0;
            } else {
                text.push(' ');
            }
            pair = (pair.1, self.next(pair, &mut random));
        }
        text.truncate(text.trim_end().len());
        text
    }

    fn start(&self, random: &mut Random) -> (u32, u32) {
        if self.starts.is_empty() {
            (self.zipf(random), self.zipf(random))
        } else {
            self.starts[random.below(self.starts.len())]
        }
    }

    fn next(&self, pair: (u32, u32), random: &mut Random) -> u32 {
        if self.learned.is_empty() {
            // Six in ten words follow out of a few that often follow this one.
            return if random.below(10) < 6 {
                let favourite =
                    (u64::from(pair.1) * 31 + random.below(6) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
                (favourite as f64 / (1_u64 << 24) as f64).powi(3).mul_add(self.words.len() as f64, 0.0) as u32
            } else {
                self.zipf(random)
            };
        }
        match self.learned.get(&pair) {
            Some(next) => next[random.below(next.len())],
            None => self.starts[random.below(self.starts.len())].0,
        }
    }

    /// A word by Zipf's law with exponent 1: of `n` words the one of rank `n^u`.
    fn zipf(&self, random: &mut Random) -> u32 {
        let words = self.words.len() as f64;
        (words.powf(random.share()) as usize - 1).min(self.words.len() - 1) as u32
    }
}
