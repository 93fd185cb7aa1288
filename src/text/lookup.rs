//! Look-up of words in a sorted table, made for the usual answer: not there. Every word of every text is asked for.

/// A sorted table of words in small letters: where each first letter's words stand, and which lengths they have.
#[derive(Debug)]
pub struct Lookup {
    words: &'static [&'static str],
    lengths: [u32; 26],
    from: [u16; 27],
}

impl Lookup {
    /// Makes the table ready, when the crate is compiled. A word that does not begin with a small letter is never found.
    pub const fn new(words: &'static [&'static str]) -> Self {
        let mut lengths = [0; 26];
        let mut from = [0; 27];
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_bytes();
            let letter = (word[0] - b'a') as usize;
            lengths[letter] |= 1 << (word.len() % 32);
            at += 1;
            from[letter + 1] = at as u16;
        }
        let mut letter = 1;
        while letter < from.len() {
            if from[letter] == 0 {
                from[letter] = from[letter - 1];
            }
            letter += 1;
        }
        Self { words, lengths, from }
    }

    /// Where a word stands in the table.
    pub fn find(&self, word: &str) -> Option<usize> {
        let letter = usize::from(word.bytes().next()?.wrapping_sub(b'a'));
        if self.lengths.get(letter)? >> (word.len() % 32) & 1 == 0 {
            return None;
        }
        let (from, to) = (usize::from(*self.from.get(letter)?), usize::from(*self.from.get(letter + 1)?));
        Some(from + self.words.get(from..to)?.binary_search(&word).ok()?)
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
