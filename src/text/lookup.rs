//! Look-up of words in a sorted table, made for the usual answer: not there. Every word of every text is asked for.

/// A sorted table of words in small letters, and which lengths it has for each first letter.
#[derive(Debug)]
pub struct Lookup {
    words: &'static [&'static str],
    lengths: [u32; 26],
}

impl Lookup {
    /// Makes the table ready, when the crate is compiled. A word that does not begin with a small letter is never found.
    pub const fn new(words: &'static [&'static str]) -> Self {
        let mut lengths = [0; 26];
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_bytes();
            lengths[(word[0] - b'a') as usize] |= 1 << (word.len() % 32);
            at += 1;
        }
        Self { words, lengths }
    }

    /// Where a word stands in the table.
    pub fn find(&self, word: &str) -> Option<usize> {
        let first = word.bytes().next()?.wrapping_sub(b'a');
        let lengths = self.lengths.get(usize::from(first))?;
        if lengths >> (word.len() % 32) & 1 == 0 {
            return None;
        }
        self.words.binary_search(&word).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Lookup;

    #[test]
    fn finds() {
        static TABLE: Lookup = Lookup::new(&["bat", "cat", "catch"]);
        for (at, word) in ["bat", "cat", "catch"].into_iter().enumerate() {
            assert_eq!(TABLE.find(word), Some(at));
        }
        for word in ["", "c", "cab", "Cat", "été", "dog"] {
            assert_eq!(TABLE.find(word), None, "{word}");
        }
    }
}
