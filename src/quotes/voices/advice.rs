//! Letters that a column answers: "DEAR RUTH: My brother … — TIRED IN TARN" is the letter writer's; "DEAR TIRED: …" is the columnist's.

use super::{LETTER, Speech, Voice, set};
use crate::article::Block;

/// The longest salutation, in bytes.
const SALUTATION: usize = 40;

/// The longest signature, in bytes.
const SIGNATURE: usize = 60;

/// Marks each letter from its salutation to its signature. An answer has no signature before the next salutation.
pub fn letters(blocks: &[Block], speeches: &mut [Speech]) {
    let mut start = None;
    for (at, block) in blocks.iter().enumerate() {
        if is_salutation(&block.text) {
            start = Some(at);
        }
        let Some(from) = start.filter(|from| is_signature(&block.text) && at - from < LETTER) else { continue };
        let name = block.text.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        for (i, block) in blocks.iter().enumerate().take(at + 1).skip(from) {
            if speeches.get(i).is_some_and(|speech| speech.voice == Voice::Author) {
                set(speeches, i, Voice::LetterWriter(Some(name.clone())), 0..block.text.len());
            }
        }
        start = None;
    }
}

/// "DEAR RUTH: My brother …": whom the letter is to, before a colon or a comma.
pub fn is_salutation(text: &str) -> bool {
    let head = text.strip_prefix("DEAR ").or_else(|| text.strip_prefix("Dear "));
    head.and_then(|head| head.find([':', ','])).is_some_and(|end| end < SALUTATION)
}

/// "— TIRED IN TARN": a short line behind a dash, without a stop.
fn is_signature(text: &str) -> bool {
    text.starts_with(['—', '–', '-']) && text.len() < SIGNATURE && !text.trim_end().ends_with(['.', '?', '!', ':'])
}
