//! Rare terms: names and numbers, which stay when the words around them change.

use super::tokens::{Shape, Token};
use crate::sort;

/// The hashes of a text's names and numbers, each once, in ascending order.
///
/// Names are words with a capital inside a sentence; numbers have at least two digits. A script without capitals has none.
pub fn rare(tokens: &[Token]) -> impl Iterator<Item = u64> {
    let telling = |token: &&Token| match token.shape {
        Shape::Name => token.end - token.start >= 3,
        Shape::Number => token.end - token.start >= 2,
        _ => false,
    };
    let mut found: Vec<u64> = tokens.iter().filter(telling).map(|token| token.hash).collect();
    sort::sort(&mut found);
    found.dedup();
    found.into_iter()
}
