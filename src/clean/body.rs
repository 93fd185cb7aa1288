//! The article's text as JSON-LD gives it: never the output, only a witness for which leaves of the page are the article.

use std::collections::HashSet;

use super::metadata::plain::key;

/// Bytes of letters and digits that are compared at once: some five words.
const WINDOW: usize = 24;
/// The base of the rolling hash: odd, large.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// A declared text, as the hashes of all its windows.
#[derive(Debug)]
pub struct Witness {
    windows: HashSet<u64>,
}

impl Witness {
    /// A witness, if the text is long enough to be one.
    pub fn new(body: &str) -> Option<Self> {
        let windows: HashSet<u64> = windows(key(body).as_bytes()).into_iter().collect();
        (windows.len() >= 10 * WINDOW).then_some(Self { windows })
    }

    /// Whether the declared text holds this one: its first, middle and last window. `None` for one that is too short to tell.
    pub fn holds(&self, text: &str) -> Option<bool> {
        let hashes = windows(key(text).as_bytes());
        let (first, last) = (hashes.first()?, hashes.last()?);
        let middle = hashes.get(hashes.len() / 2)?;
        Some([first, middle, last].iter().all(|hash| self.windows.contains(hash)))
    }
}

/// The hash of every window, in order (Rabin and Karp).
fn windows(bytes: &[u8]) -> Vec<u64> {
    let out = (0..WINDOW).fold(1u64, |power, _| power.wrapping_mul(BASE));
    let mut hash = 0u64;
    let mut found = Vec::with_capacity(bytes.len().saturating_sub(WINDOW - 1));
    for (at, byte) in bytes.iter().enumerate() {
        hash = hash.wrapping_mul(BASE).wrapping_add(u64::from(*byte) + 1);
        if let Some(gone) = at.checked_sub(WINDOW).and_then(|gone| bytes.get(gone)) {
            hash = hash.wrapping_sub((u64::from(*gone) + 1).wrapping_mul(out));
        }
        if at + 1 >= WINDOW {
            found.push(hash);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::Witness;

    #[test]
    fn holds() {
        let sentences: Vec<String> =
            (0..40).map(|i| format!("Sentence number {i} is about the harbour wall.")).collect();
        let body = sentences.join(" ");
        let witness = Witness::new(&body).unwrap();
        assert_eq!(witness.holds("Sentence number 7 is about the harbour wall."), Some(true));
        assert_eq!(witness.holds("“Sentence number 8” is\u{a0}about the harbour wall"), Some(true));
        assert_eq!(witness.holds("A sentence that is about something else altogether."), Some(false));
        assert_eq!(witness.holds("Short"), None);
        assert!(Witness::new("Short").is_none());
    }
}
