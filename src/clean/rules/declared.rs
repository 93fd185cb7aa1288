//! What JSON-LD gives as the article's text, against what the other rules made of it.

use super::{Reason, Rule, Step, reason};
use crate::clean::body::Witness;
use crate::clean::leaf::{Leaf, is_prose};

/// The declared text is taken for the whole one if it covers this share of what was kept.
const COVERED: f64 = 0.8;

/// What the declared text holds is kept wherever it stands, unless it is hidden, a heading of the page or a repeat. Where the declared
/// text covers nearly all that was kept, what stands after its last leaf goes.
pub fn hear(leaves: &[Leaf], reasons: &mut [Option<Reason>], witness: &Witness) {
    let held: Vec<Option<bool>> = leaves.iter().map(|leaf| witness.holds(&leaf.block.text)).collect();
    let mut seen = std::collections::HashSet::new();
    for (leaf, slot) in leaves.iter().zip(reasons.iter()) {
        if slot.is_none() {
            seen.insert(leaf.block.text.as_str());
        }
    }
    for ((leaf, slot), held) in leaves.iter().zip(reasons.iter_mut()).zip(&held) {
        let open =
            slot.is_some_and(|reason| matches!(reason.step, Step::Container | Step::Names | Step::Lines | Step::Links));
        if open && *held == Some(true) && !leaf.hidden && is_prose(leaf) && seen.insert(leaf.block.text.as_str()) {
            *slot = None;
        }
    }
    let (mut kept, mut covered) = (0, 0);
    for ((leaf, slot), held) in leaves.iter().zip(reasons.iter()).zip(&held) {
        if slot.is_none() {
            kept += leaf.letters;
            covered += if *held == Some(true) { leaf.letters } else { 0 };
        }
    }
    if f64::from(covered) < COVERED * f64::from(kept) {
        return;
    }
    let last = held.iter().rposition(|held| *held == Some(true)).unwrap_or(leaves.len());
    for (slot, held) in reasons.iter_mut().zip(&held).skip(last + 1) {
        if slot.is_none() && *held == Some(false) {
            *slot = reason(Step::Witness, Rule::AfterDeclared);
        }
    }
}
