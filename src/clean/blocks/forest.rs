//! The forest: gradient-boosted trees in one packed file, read where they lie.
//!
//! A tree is the number of its splits (`u8`), the splits (feature `u8`, threshold `f32`, the two ways on as `i8`; all little-endian)
//! and a leaf more than splits (`i16`, in 1/2048). A way on is the number of a split or, below zero, `-1 -` that of a leaf.
//! `training/blocks/train.py` writes it.

/// The trained trees.
static FOREST: &[u8] = include_bytes!("forest.bin");

/// Bytes of a split.
const SPLIT: usize = 7;
/// Units of a leaf's value in one.
const UNIT: f32 = 2_048.0;

/// The chance, 0 to 1, that a leaf with these features is a block of the article.
pub fn chance(features: &[f32]) -> f32 {
    let mut score = 0.0;
    let mut rest = FOREST;
    while let Some((value, after)) = tree(rest, features) {
        score += value;
        rest = after;
    }
    1.0 / (1.0 + (-score).exp())
}

/// What the first tree says, and the bytes after it; `None` at the end.
fn tree<'a>(bytes: &'a [u8], features: &[f32]) -> Option<(f32, &'a [u8])> {
    let (count, rest) = bytes.split_first()?;
    let count = usize::from(*count);
    let (splits, rest) = rest.split_at_checked(count * SPLIT)?;
    let (leaves, rest) = rest.split_at_checked(2 * (count + 1))?;
    let mut at = 0;
    // A way on leads to a later split, so a tree ends within its splits.
    for _ in 0..=count {
        let Some([feature, a, b, c, d, left, right]) = splits.get(at * SPLIT..(at + 1) * SPLIT) else {
            break;
        };
        let threshold = f32::from_le_bytes([*a, *b, *c, *d]);
        let below = features.get(usize::from(*feature)).is_some_and(|value| *value <= threshold);
        let way = if below { *left } else { *right }.cast_signed();
        let Ok(next) = usize::try_from(way) else {
            let leaf = usize::from((-1 - way).cast_unsigned());
            let [low, high] = leaves.get(2 * leaf..2 * leaf + 2)? else { return None };
            return Some((f32::from(i16::from_le_bytes([*low, *high])) / UNIT, rest));
        };
        at = next;
    }
    Some((0.0, rest))
}

#[cfg(test)]
mod tests {
    use super::{FOREST, chance, tree};
    use crate::clean::blocks::features::FEATURES;

    #[test]
    fn the_file_is_whole() {
        let (mut rest, mut trees) = (FOREST, 0);
        while let Some((_, after)) = tree(rest, &[0.0; FEATURES]) {
            (rest, trees) = (after, trees + 1);
        }
        assert!(rest.is_empty(), "{} bytes are no tree", rest.len());
        assert!(trees > 0);
    }

    #[test]
    fn any_features_give_a_chance() {
        for value in [0.0, -1.0, 1e9, f32::NAN, f32::INFINITY] {
            assert!((0.0..=1.0).contains(&chance(&[value; FEATURES])), "{value}");
        }
    }
}
