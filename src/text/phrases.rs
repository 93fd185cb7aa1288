//! Several phrases looked for in a text at once.

/// Phrases of two bytes and more, and the pairs of bytes that they begin with: most places of a text begin none of them.
#[derive(Debug)]
pub struct Phrases {
    phrases: &'static [&'static str],
    /// A set of 1,024 places for pairs.
    beginnings: [u64; 16],
}

/// The place of a pair in the set. Letters of a script differ in their low bits: five of each.
const fn place(first: u8, second: u8) -> (usize, u8) {
    let place = (first as usize & 31) << 5 | second as usize & 31;
    (place >> 6, place as u8 & 63)
}

impl Phrases {
    /// Makes the phrases ready, when the crate is compiled. One of a single byte is never found.
    pub const fn new(phrases: &'static [&'static str]) -> Self {
        let mut beginnings = [0; 16];
        let mut at = 0;
        while at < phrases.len() {
            if let [first, second, ..] = phrases[at].as_bytes() {
                let (word, bit) = place(*first, *second);
                beginnings[word] |= 1 << bit;
            }
            at += 1;
        }
        Self { phrases, beginnings }
    }

    /// Whether a text holds any of them.
    pub fn any(&self, text: &str) -> bool {
        self.found(text).next().is_some()
    }

    /// Whether a text holds two of them or more, each counted once; and whether it holds any.
    pub fn several(&self, text: &str) -> (bool, bool) {
        let mut found = self.found(text);
        let Some(first) = found.next() else {
            return (false, false);
        };
        (found.any(|other| other != first), true)
    }

    /// The phrases that stand in a text, by their numbers; one that stands there twice comes twice.
    fn found(&self, text: &str) -> impl Iterator<Item = usize> {
        let bytes = text.as_bytes();
        let begins = |first: u8, second: u8| {
            let (word, bit) = place(first, second);
            self.beginnings.get(word).is_some_and(|bits| bits >> bit & 1 == 1)
        };
        let pairs = bytes.iter().zip(bytes.iter().skip(1)).enumerate();
        pairs.filter(move |(_, (a, b))| begins(**a, **b)).flat_map(move |(at, (a, b))| {
            let rest = bytes.get(at..).unwrap_or_default();
            let here = move |phrase: &[u8]| phrase.starts_with(&[*a, *b]) && rest.starts_with(phrase);
            self.phrases.iter().enumerate().filter(move |(_, phrase)| here(phrase.as_bytes())).map(|(number, _)| number)
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Phrases;

    static PHRASES: Phrases = Phrases::new(&["sign up", "sign", "über uns", "up", "x"]);

    #[test]
    fn finds() {
        #[track_caller]
        fn check(text: &str, any: bool, several: bool) {
            assert_eq!(PHRASES.any(text), any, "{text}");
            assert_eq!(PHRASES.several(text), (several, any), "{text}");
        }
        check("", false, false);
        check("a sigh", false, false);
        check("alles über uns", true, false);
        check("sign, sign", true, false);
        check("sign up", true, true);
    }

    proptest! {
        #[test]
        fn as_one_by_one(text in "[signup über]{0,40}") {
            let count = ["sign up", "sign", "über uns", "up"].iter().filter(|phrase| text.contains(**phrase)).count();
            prop_assert_eq!(PHRASES.several(&text), (count > 1, count > 0));
        }
    }
}
