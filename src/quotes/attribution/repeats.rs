//! Pull quotes: words that stand alone in a block and again in the text are one quotation, the one in the text.

use super::super::QuotationKind;
use super::super::reading::Reading;
use super::Draft;
use crate::article::BlockKind;

/// Words of the shortest pull quote: fewer are said twice by chance.
const LEAST: usize = 4;

/// Pull quotes that are looked for: more are no design.
const MOST: usize = 32;

/// Drops the pull quotes.
pub fn drop_repeats(reading: &Reading<'_>, drafts: &mut Vec<Draft>) {
    let alone: Vec<bool> = drafts.iter().map(|draft| stands_alone(reading, draft)).collect();
    if !alone.contains(&true) {
        return;
    }
    let texts: Vec<String> = drafts.iter().map(|draft| bare(reading, draft)).collect();
    let repeated = |i: usize, text: &str| {
        // Of two that both stand alone the first stays.
        let mut others = texts.iter().zip(&alone).enumerate().filter(|(j, (_, alone))| *j < i || *j > i && !**alone);
        text.split_whitespace().nth(LEAST - 1).is_some() && others.any(|(_, (other, _))| other.contains(text))
    };
    let candidates = alone.iter().zip(&texts).enumerate().filter(|(_, (alone, _))| **alone).take(MOST);
    let dropped: Vec<usize> = candidates.filter(|(i, (_, text))| repeated(*i, text)).map(|(i, _)| i).collect();
    let mut index = 0;
    drafts.retain(|_| {
        index += 1;
        !dropped.contains(&(index - 1))
    });
}

/// Whether a block holds nothing but the words, or they are a heading's or caption's.
fn stands_alone(reading: &Reading<'_>, draft: &Draft) -> bool {
    let [span] = draft.quotation.spans.as_slice() else { return false };
    let Some(block) = reading.article.blocks.get(span.block) else { return false };
    let whole = span.start == 0 && block.text.trim_end().len() <= span.end;
    draft.quotation.kind != QuotationKind::Indirect
        && (whole && draft.cue.is_none() || matches!(block.kind, BlockKind::Caption))
}

/// The words of a quotation in lower case, with blanks around each.
fn bare(reading: &Reading<'_>, draft: &Draft) -> String {
    let mut text = String::from(" ");
    for span in &draft.quotation.spans {
        for word in reading.article.text(*span).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            text.push_str(&word.to_lowercase());
            text.push(' ');
        }
    }
    text
}
