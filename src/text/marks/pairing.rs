//! Pairing: the state machine over the marks of one block.

use super::open::{Open, closes, family, is_single};
use super::parts::{Part, part};
use super::scan::{before, next_mark};
use super::tally::Tally;
use super::{Passage, Quoted};
use crate::article::Span;

/// Marks open at one time; more is no text. It bounds the search for a closing mark's partner, and so keeps pairing linear.
const MAX_DEPTH: usize = 8;

/// Pairs the marks of one block; returns the stretch that the next block may carry on.
pub fn pair(block: usize, passage: Passage<'_>, carried: Option<usize>, found: &mut Vec<Quoted>) -> Option<usize> {
    let text = passage.text;
    let mut rest = Tally::of(text);
    let first = text.len() - text.trim_start().len();
    let mut stack: Vec<Open> = Vec::new();
    // A stretch that came in open and whose mark is not repeated: it may still close here, before anything opens.
    let mut loose = carried.filter(|_| passage.runs_on);
    // The mark before, and where it ended.
    let (mut last, mut from) = (' ', 0);
    while let Some((at, c)) = next_mark(text, from) {
        let before = if at == from { last } else { before(text, at) };
        let mut end = at + c.len_utf8();
        let mut mark = c;
        // Two apostrophes typed for one double mark, as some agencies do.
        if matches!(c, '\'' | '’') && text.get(end..).is_some_and(|rest| rest.starts_with(c)) {
            end += c.len_utf8();
            mark = '"';
        }
        rest.pass(mark, before);
        let after = text.get(end..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        // In French each new paragraph of a quotation begins with the closing mark.
        let repeated = mark == '»'
            && rest.outward > 0
            && at <= first
            && loose.and_then(|i| found.get(i)).is_some_and(|quoted| quoted.mark == '«');
        let part = if repeated {
            Part::Opens
        } else {
            part(mark, before, after, &stack, &rest, text.get(end..).unwrap_or_default())
        };
        match part {
            Part::Opens => {
                if repeats(&stack, mark) && !rest.nests(mark, &stack) {
                    // The earlier mark never closed: it was stray.
                    if let Some(i) = stack.iter().rposition(|open| open.mark == mark) {
                        stack.truncate(i);
                    }
                }
                let joins = loose
                    .filter(|&i| at <= first && found.get(i).is_some_and(|quoted| family(quoted.mark) == family(mark)));
                if !is_single(mark) {
                    loose = None;
                }
                let mark = joins.and_then(|i| found.get(i)).map_or(mark, |quoted| quoted.mark);
                if stack.len() < MAX_DEPTH {
                    stack.push(Open { start: at, inner: end, mark, joins });
                }
            }
            Part::Closes => {
                if let Some(i) = stack.iter().rposition(|open| closes(open.mark, mark)) {
                    stack.truncate(i + 1);
                    if let Some(open) = stack.pop() {
                        let blank = text.get(open.inner..at).is_none_or(|inner| inner.trim().is_empty());
                        if !blank || open.joins.is_some() {
                            let span = Span::new(block, open.start, end);
                            add(found, &open, span, stack.len(), true);
                        }
                    }
                } else if let Some(i) = loose.take()
                    && let Some(quoted) = found.get_mut(i)
                    && closes(quoted.mark, mark)
                    && !is_single(mark)
                {
                    quoted.spans.push(Span::new(block, first, end));
                    quoted.closed = true;
                }
            }
            Part::Nothing => {}
        }
        (last, from) = (mark, end);
    }
    // What is still open: the outermost mark may run on, the others were stray.
    let open = stack.into_iter().find(|open| !is_single(open.mark) || open.start <= first)?;
    let single = is_single(open.mark);
    let blank = text.get(open.inner..).is_none_or(|inner| inner.trim().is_empty());
    if blank || (single && !passage.runs_on) {
        return None;
    }
    let span = Span::new(block, open.start, text.trim_end().len().max(open.inner));
    let index = add(found, &open, span, 0, false);
    passage.runs_on.then_some(index)
}

fn repeats(stack: &[Open], mark: char) -> bool {
    stack.iter().any(|open| open.mark == mark)
}

/// Adds a span to the stretch it joins on, or as a stretch of its own.
fn add(found: &mut Vec<Quoted>, open: &Open, span: Span, depth: usize, closed: bool) -> usize {
    if let Some(i) = open.joins
        && let Some(quoted) = found.get_mut(i)
    {
        quoted.spans.push(span);
        quoted.closed = closed;
        return i;
    }
    found.push(Quoted { spans: vec![span], mark: open.mark, depth: depth as u8, closed });
    found.len() - 1
}
