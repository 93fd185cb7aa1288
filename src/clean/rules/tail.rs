//! The end of the article: credit lines, what is said about the author, headings before nothing.

use super::{Reason, Rule, Step, reason};
use crate::article::BlockKind;
use crate::clean::leaf::Leaf;
use crate::clean::lines;

/// A heading of more letters than this is text that was marked up as a heading.
const LONG_HEADING: u32 = 160;

/// One of the last blocks that begins with an author's name is about the author; one that is the name signs the text.
pub fn drop_bio(leaves: &[Leaf], reasons: &mut [Option<Reason>], authors: &[String]) {
    let kept: Vec<usize> = (0..leaves.len()).filter(|at| reasons.get(*at).is_some_and(Option::is_none)).collect();
    // A name that begins many blocks is that of a speaker.
    let signs = |at: &&usize| {
        leaves.get(**at).is_some_and(|leaf| authors.iter().any(|author| leaf.block.text.starts_with(author.as_str())))
    };
    let many = kept.len() >= 6 && kept.iter().filter(signs).count() <= 2;
    for at in kept.into_iter().rev().take(3) {
        let (Some(leaf), Some(slot)) = (leaves.get(at), reasons.get_mut(at)) else {
            continue;
        };
        let text = leaf.block.text.trim_start_matches(|c: char| !c.is_alphanumeric());
        let begins = authors.iter().any(|author| author.contains(' ') && text.starts_with(author.as_str()));
        if authors.iter().any(|author| text == author) {
            *slot = reason(Step::Lines, Rule::TopLine);
        } else if begins && leaf.letters < 600 && many {
            *slot = reason(Step::Lines, Rule::AboutAuthor);
        }
    }
}

/// A line that credits an agency or a reporter stays, if it stands in the first two or last three blocks of the container:
/// it says where the words came from.
pub fn keep_credit_lines(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let kept: Vec<usize> = (0..reasons.len()).filter(|at| reasons.get(*at).is_some_and(Option::is_none)).collect();
    let (Some(first), Some(last)) = (kept.first(), kept.last()) else {
        return;
    };
    let second = kept.get(1).unwrap_or(first);
    let third_last = kept.len().checked_sub(3).and_then(|at| kept.get(at)).unwrap_or(first);
    let near = (first.saturating_sub(3)..=(*second)).chain(*third_last..last + 5);
    for at in near {
        let (Some(leaf), Some(slot)) = (leaves.get(at), reasons.get_mut(at)) else {
            continue;
        };
        let Some(reason) = *slot else { continue };
        let misnamed = match reason.step {
            Step::Names => reason.rule != Rule::Caption,
            Step::Lines | Step::Links => true,
            // A footer right behind the text; two words alone may as well be a label of the next teaser.
            Step::Container => at > *last && at <= last + 3 && leaf.block.text.split_whitespace().nth(2).is_some(),
            _ => false,
        };
        if misnamed && !leaf.hidden && lines::credits(leaf) {
            *slot = None;
        }
    }
}

/// Headings before nothing go.
pub fn drop_lone_headings(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let mut text_follows = false;
    // Nothing follows the last heading, however large it is.
    let mut level_below = 0;
    for (leaf, slot) in leaves.iter().zip(reasons).rev() {
        if slot.is_some() {
            continue;
        }
        match leaf.block.kind {
            BlockKind::Heading(level) if leaf.letters <= LONG_HEADING => {
                // A heading may stand before a smaller one that has text.
                // A sentence says something by itself, and so does a line of facts between a text and the next larger heading.
                let told = leaf.letters >= 40 && leaf.block.text.ends_with(['.', '!']);
                let facts = level >= 5 && (1..level).contains(&level_below) && leaf.letters >= 20;
                if told || (facts && !text_follows) {
                    (text_follows, level_below) = (true, 7);
                    continue;
                }
                if !text_follows && level >= level_below {
                    *slot = reason(Step::Headings, Rule::LoneHeading);
                } else {
                    level_below = level;
                }
                if text_follows {
                    level_below = level;
                }
                text_follows = false;
            }
            _ => {
                text_follows = true;
                level_below = 7;
            }
        }
    }
}
