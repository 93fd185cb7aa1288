//! Headings in marks: whose words they are is told below them.

use std::collections::HashSet;

use super::super::scene::Scene;
use super::stretches::Ranked;
use crate::text::words::fold;

/// Paragraphs below a heading that are looked at.
const BLOCKS: usize = 4;

/// Stretches below a heading that are looked at.
const LATER: usize = 32;

/// Words of the longest heading.
const WORDS: usize = 16;

/// Bytes of the longest: a text without a blank is one word, however long, and is not to be read again for every stretch in it.
const BYTES: usize = 400;

/// Bytes of a word that says something: "besorgniserregender" more than "ist".
const TELLING: usize = 5;

/// Who speaks below a heading.
#[derive(Debug, Clone, Copy)]
pub struct Below {
    /// The mention that is the source of the words below.
    pub source: usize,
    /// The sentence of those words.
    pub sentence: usize,
    /// Whether those words repeat one of the heading's.
    pub repeats: bool,
}

/// For each stretch that stands in a heading or as one, the first source of the words in marks below it; of those that repeat a
/// word of the heading, the first.
pub fn below(scene: &Scene<'_, '_>, ranked: &[Vec<Ranked>]) -> Vec<Option<Below>> {
    let sources: Vec<Option<usize>> =
        ranked.iter().map(|choices| choices.first().and_then(|best| best.choice.source())).collect();
    (0..scene.stretches.len())
        .map(|stretch| {
            let block = heading(scene, stretch)?;
            let words = telling(scene, stretch);
            let mut first = None;
            for (later, tokens) in scene.stretches.iter().enumerate().skip(stretch + 1).take(LATER) {
                let Some((at, sentence)) = tokens.first().and_then(|at| Some((*at, *scene.sentence_of.get(*at)?)))
                else {
                    continue;
                };
                let own = scene.reading.token(at).map_or(usize::MAX, |token| token.span.block);
                if own > block + BLOCKS {
                    break;
                }
                let Some(source) = sources.get(later).copied().flatten().filter(|_| own > block) else { continue };
                let repeats = telling(scene, later).iter().any(|word| words.contains(word));
                if repeats {
                    return Some(Below { source, sentence, repeats });
                }
                first = first.or(Some(Below { source, sentence, repeats }));
            }
            first
        })
        .collect()
}

/// The block of a stretch, if that is a heading: a short line without a stop at its end.
fn heading(scene: &Scene<'_, '_>, stretch: usize) -> Option<usize> {
    let reading = scene.reading;
    let span = reading.quoted.get(stretch)?.spans.first()?;
    let text = &reading.article.blocks.get(span.block)?.text;
    if text.len() > BYTES {
        return None;
    }
    let marks = |c: char| !c.is_alphanumeric() && !matches!(c, '.' | '!' | '?' | ':' | ',' | '…' | ')');
    let ends = text.trim_end_matches(marks).ends_with(['.', ':', ',', '…', ')']);
    let short = text.split_whitespace().nth(WORDS).is_none();
    (short && (!ends || reading.is_heading(span.block))).then_some(span.block)
}

fn telling(scene: &Scene<'_, '_>, stretch: usize) -> HashSet<String> {
    let spans = scene.reading.quoted.get(stretch).map_or(&[][..], |quoted| &quoted.spans);
    spans
        .iter()
        .flat_map(|span| scene.reading.article.text(*span).split_whitespace().take(60))
        .map(|word| fold(word.trim_matches(|c: char| !c.is_alphanumeric())).into_owned())
        .filter(|word| word.len() > TELLING)
        .collect()
}
