//! Interviews by their labels: "Jonas Reed: Is it open?", "TAZ: …".

use std::collections::HashMap;

use super::{Speech, Voice};
use crate::article::{Block, BlockKind};

/// Words of the longest label.
const LABEL: usize = 4;

/// Different labels of a talk: more are a list.
const VOICES: usize = 8;

/// Marks the labelled blocks of an interview: two labels or more, each a name, and one of them asks.
pub fn interviews(blocks: &[Block], speeches: &mut [Speech]) {
    let labels: Vec<Option<(&str, usize)>> = blocks.iter().map(label).collect();
    // For each label, how many of its blocks end with a question, and how many there are.
    let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
    for (block, label) in blocks.iter().zip(&labels) {
        if let Some((name, _)) = label {
            let count = counts.entry(name).or_default();
            count.0 += usize::from(block.text.trim_end().ends_with('?'));
            count.1 += 1;
        }
    }
    let all: usize = counts.values().map(|(_, all)| all).sum();
    let asked: usize = counts.values().map(|(asked, _)| asked).sum();
    if counts.len() < 2 || counts.len() > VOICES || all < 2 || asked == 0 {
        return;
    }
    for ((block, label), speech) in blocks.iter().zip(&labels).zip(speeches) {
        let Some((name, start)) = label else { continue };
        let asks = counts.get(name).is_some_and(|(asked, all)| asked * 2 >= *all && *asked > 0);
        let name = Some((*name).to_owned());
        speech.voice = if asks { Voice::Interviewer(name) } else { Voice::Interviewee(name) };
        speech.words = *start..block.text.len();
    }
}

/// The label of a block and where the words behind it begin.
fn label(block: &Block) -> Option<(&str, usize)> {
    if !matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem) {
        return None;
    }
    let (name, rest) = block.text.split_once(':')?;
    if super::advice::is_salutation(&block.text) {
        return None;
    }
    let words = name.split_whitespace();
    let named =
        words.clone().all(|word| word.starts_with(char::is_uppercase) || matches!(word, "von" | "van" | "de" | "der"));
    let few = words.count();
    let spoken = rest.starts_with(char::is_whitespace)
        && rest.split_whitespace().nth(1).is_some()
        && !rest.trim_start().starts_with(['“', '"', '„', '«', '»', '‘', '\'']);
    let start = name.len() + 1 + (rest.len() - rest.trim_start().len());
    (named && (1..=LABEL).contains(&few) && spoken && name.len() < 60).then_some((name.trim(), start))
}
