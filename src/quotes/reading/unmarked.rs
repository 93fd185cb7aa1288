//! Words that stand apart without quotation marks: block quotes, and speech that a dash opens.

use super::super::cues::lexicon::{Form, Lexicon};
use super::super::voices::{Voice, voices};
use crate::article::{Article, Block, BlockKind, Span};
use crate::language::Language;
use crate::text::marks::Quoted;
use crate::text::words;

/// Words of the shortest line of dialogue or block quote: fewer are items of lists and names of files.
const LEAST: usize = 3;

/// The stretches of an article that stand apart without marks, given those in marks.
pub fn unmarked(
    article: &Article,
    languages: &[(&'static Language, &'static Lexicon)],
    marked: &[Quoted],
) -> Vec<Quoted> {
    let mut has_marks = vec![false; article.blocks.len()];
    for span in marked.iter().flat_map(|quoted| &quoted.spans) {
        if let Some(slot) = has_marks.get_mut(span.block) {
            *slot = true;
        }
    }
    let free = |block: usize| !has_marks.get(block).copied().unwrap_or(true);
    let mut found: Vec<Quoted> = Vec::new();
    let mut open: Option<usize> = None;
    let speeches = voices(article);
    for (index, (block, speech)) in article.blocks.iter().zip(&speeches).enumerate() {
        // An answer, or a post: words of somebody whom the block itself names.
        if matches!(speech.voice, Voice::Interviewee(Some(_)) | Voice::Post(_)) && free(index) {
            let span = Span::new(index, speech.words.start, speech.words.end);
            found.push(Quoted { spans: vec![span], mark: '>', depth: 0, closed: true });
            open = None;
            continue;
        }
        let credit = speech.voice == Voice::Credit;
        let quoted =
            (!credit && block.kind == BlockKind::Blockquote && free(index)).then(|| words_of(index, block)).flatten();
        match (quoted, open.and_then(|i| found.get_mut(i))) {
            (Some(span), Some(before)) => before.spans.push(span),
            (Some(span), None) => {
                open = Some(found.len());
                found.push(Quoted { spans: vec![span], mark: '>', depth: 0, closed: true });
            }
            (None, _) => open = None,
        }
        let Some((_, lexicon)) = languages.get(index) else { continue };
        if lexicon.language.dialogue_dashes && block.kind == BlockKind::Paragraph && free(index) {
            let spoken = dialogue(index, &block.text, lexicon);
            found.extend(spoken.map(|span| Quoted { spans: vec![span], mark: '—', depth: 0, closed: true }));
        }
    }
    found
}

/// The words of a block quote without the credit at its end: "— Ines Calder".
fn words_of(index: usize, block: &Block) -> Option<Span> {
    let text = block.text.as_str();
    if text.starts_with(['—', '–', '―']) {
        return None;
    }
    let credit = text.rfind(['—', '―']).filter(|at| {
        let (before, after) = (text.get(..*at).unwrap_or_default(), text.get(*at..).unwrap_or_default());
        let closed = before.trim_end().ends_with(['.', '!', '?', '…']);
        closed && after.split_whitespace().count() < 12 && !after.trim_end().ends_with('.')
    });
    let end = text.get(..credit.unwrap_or(text.len())).unwrap_or_default().trim_end().len();
    let enough = text.get(..end).unwrap_or_default().split_whitespace().nth(LEAST - 1).is_some();
    enough.then(|| Span::new(index, 0, end))
}

/// The spoken parts of a paragraph that a dash opens: "— A, — said X. — B." A dash with a small letter behind it opens the
/// author's words; in French the verb follows a comma: "— A, dit-il."
fn dialogue(block: usize, text: &str, lexicon: &Lexicon) -> impl Iterator<Item = Span> {
    let mut spans = Vec::new();
    let is_dash = |c: char| matches!(c, '—' | '–' | '―');
    if text.starts_with(is_dash) && text.split_whitespace().nth(LEAST).is_some() {
        let (mut start, mut spoken) = (0, true);
        let mut before = ' ';
        for (at, c) in text.char_indices().skip(1) {
            let after = text.get(at + c.len_utf8()..).unwrap_or_default();
            if is_dash(c) && (before.is_whitespace() || spoken != before.is_alphanumeric()) {
                let small = after.trim_start().starts_with(char::is_lowercase);
                if spoken && small {
                    push(&mut spans, block, text, start..at);
                    spoken = false;
                } else if !spoken {
                    start = at;
                    spoken = true;
                }
            } else if spoken && c == ',' && reports(after, lexicon) {
                push(&mut spans, block, text, start..at);
                spoken = false;
            }
            before = c;
        }
        if spoken {
            push(&mut spans, block, text, start..text.len());
        }
    }
    spans.into_iter()
}

/// Whether a reporting verb follows at once, with its subject behind it: " dit-il", " a répondu Jane".
fn reports(after: &str, lexicon: &Lexicon) -> bool {
    let mut words = words::words(after).into_iter().take(3).filter_map(|range| after.get(range));
    words.any(|word| {
        lexicon.get(&words::fold(word)).verb.is_some_and(|verb| matches!(verb.form, Form::Third | Form::Past))
    }) && after.starts_with(' ')
}

fn push(spans: &mut Vec<Span>, block: usize, text: &str, range: std::ops::Range<usize>) {
    let part = text.get(range.clone()).unwrap_or_default();
    // "—. Mañana": the stop behind a closing dash is the author's.
    let begins = |c: char| c.is_alphanumeric() || matches!(c, '¿' | '¡');
    let lead = if range.start == 0 { 0 } else { part.find(begins).unwrap_or(part.len()) };
    let span = Span::new(block, range.start + lead, range.start + part.trim_end().len());
    if part.chars().any(char::is_alphanumeric) {
        spans.push(span);
    }
}
