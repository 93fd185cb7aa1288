//! Which words of a text are somebody else's: in quotation marks, in a block quotation, or in an embedded post.
//!
//! The marks are the page's, and pages lose marks. A mask that grows over the author's own words hides copies, so a stretch is
//! believed only as far as it looks like a quotation.

use std::ops::Range;

use crate::language::sentences::Sentences;
use crate::sort;
use crate::text::marks::Quoted;
use crate::text::sentences::sentences;
use crate::text::words;

/// Words in a quotation within one paragraph beyond which a mark was lost rather than somebody spoke on: of 1,741 marked quotations
/// in BASIL two are longer.
const LONG: usize = 100;
/// Of a hundred bytes of a text so many in marks: the whole of it is quoted.
const WHOLE: usize = 97;
/// Characters in an embedded post: what the network that is quoted most allows.
const POST: usize = 280;

/// Characters in a post's signature from the handle on.
const SIGNATURE: usize = 64;

/// Stretches of each block that are somebody else's words: ascending and apart. `marked` has what stands in marks.
pub fn stretches(blocks: &[&str], marked: &[Quoted], rules: &Sentences) -> Vec<Vec<Range<usize>>> {
    let mut found = vec![Vec::new(); blocks.len()];
    let mut add = |block: usize, range: Range<usize>| {
        if let Some(ranges) = found.get_mut(block) {
            ranges.push(range);
        }
    };
    for quoted in marked {
        let single = quoted.spans.len() == 1;
        for span in &quoted.spans {
            let Some(block) = blocks.get(span.block) else { continue };
            let range = span.start..span.end;
            let lost = closes_at_an_opening(block, &range);
            let believed = if single && (lost || (is_long(block, &range) && !is_paragraph(block, &range))) {
                first_sentence(block, &range, rules)
            } else {
                range
            };
            add(span.block, believed);
        }
    }
    for (index, block) in blocks.iter().enumerate() {
        for post in posts(block) {
            // The post's text may be the paragraph before its signature.
            if post.start == 0
                && let Some(before) = index.checked_sub(1)
                && blocks.get(before).is_some_and(|text| text.len() <= POST)
                && post.end <= POST / 2
            {
                add(before, 0..blocks.get(before).map_or(0, |text| text.len()));
            }
            add(index, post);
        }
    }
    for ranges in &mut found {
        make_apart(ranges);
    }
    // A host that sets a whole report in marks quotes nobody: then the words within are the report's.
    let all: usize = blocks.iter().map(|text| text.len()).sum();
    let marked: usize = found.iter().flatten().map(|range| range.end - range.start).sum();
    if marked * 100 >= all * WHOLE {
        found.iter_mut().for_each(Vec::clear);
    }
    found
}

/// Whether a stretch is a paragraph of its own, from its opening mark to its closing one: a statement that is quoted in full.
fn is_paragraph(text: &str, range: &Range<usize>) -> bool {
    let outside = [text.get(..range.start), text.get(range.end..)];
    outside.iter().all(|side| side.is_some_and(|side| side.trim().is_empty()))
        && text
            .get(range.clone())
            .is_some_and(|inside| inside.starts_with(['“', '«', '„']) && inside.ends_with(['”', '»', '“']))
}

/// Whether the closing mark stands where one opens, after a space and before a word: then one between them was lost.
fn closes_at_an_opening(text: &str, range: &Range<usize>) -> bool {
    let inside = text.get(range.clone()).unwrap_or_default();
    let mut ends = inside.chars().rev();
    let straight = ends.next() == Some('"');
    let after_space = ends.next().is_some_and(char::is_whitespace);
    let before_word = text.get(range.end..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric);
    straight && after_space && before_word
}

fn is_long(text: &str, range: &Range<usize>) -> bool {
    let inside = text.get(range.clone()).unwrap_or_default();
    // No word takes less than two bytes with its space: most stretches need no counting.
    inside.len() > 2 * LONG && words::words(inside).len() > LONG
}

fn first_sentence(text: &str, range: &Range<usize>, rules: &Sentences) -> Range<usize> {
    let inside = text.get(range.clone()).unwrap_or_default();
    let end = sentences(inside, rules).first().map_or(inside.len(), |first| first.end);
    range.start..range.start + end
}

/// Embedded posts of a social network: up to a signature, of the text before it as much as a post may hold. A signature is
/// "Name (@handle) December 12, 2017", or the time in brackets with which agencies list a politician's posts, "[0803 EST]".
fn posts(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = 0;
    for (at, sign) in text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'(' | b'[')) {
        let rest = text.get(at..).unwrap_or_default();
        let rest = rest.char_indices().nth(SIGNATURE).map_or(rest, |(end, _)| rest.get(..end).unwrap_or(rest));
        let end = match sign {
            b'(' => handle_end(rest),
            _ => time_end(rest),
        };
        if let Some(end) = end {
            let mut start = at.saturating_sub(POST).max(before);
            while !text.is_char_boundary(start) {
                start -= 1;
            }
            before = at + end;
            found.push(start..before);
        }
    }
    found
}

/// Where "(@handle) December 12, 2017" ends.
fn handle_end(text: &str) -> Option<usize> {
    let close = text.strip_prefix("(@")?.find(')')? + 3;
    Some(close + signature_end(text.get(close..)?)?)
}

/// Where "[0803 EST]" ends.
fn time_end(text: &str) -> Option<usize> {
    let (time, zone) = text.get(1..text.find(']')?)?.split_once(' ')?;
    let digits = (3..=4).contains(&time.len()) && time.bytes().all(|b| b.is_ascii_digit());
    let letters = (2..=4).contains(&zone.len()) && zone.bytes().all(|b| b.is_ascii_uppercase());
    (digits && letters).then(|| time.len() + zone.len() + 3)
}

/// Where the date after a handle ends: within four words, with a year.
fn signature_end(text: &str) -> Option<usize> {
    let words = words::words(text);
    let year = |range: &&Range<usize>| {
        let word = text.get((*range).clone()).unwrap_or_default();
        word.get(..4).is_some_and(|year| year.starts_with("20") && year.bytes().all(|b| b.is_ascii_digit()))
    };
    words.iter().take(4).find(year).map(|range| range.end)
}

fn make_apart(ranges: &mut Vec<Range<usize>>) {
    sort::by_key(ranges, |range| (range.start, range.end));
    let mut end = 0;
    ranges.retain_mut(|range| {
        range.start = range.start.max(end);
        end = end.max(range.end);
        range.start < range.end
    });
}
