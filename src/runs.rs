//! Cuts a text at the edges of the marks upon it, so that overlapping marks can be drawn as nested elements.

use crate::sort;
use std::ops::Range;

/// A stretch of a text that lies under the same marks from end to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its bytes.
    pub range: Range<usize>,
    /// The marks over it, outermost first, as indices into the marks given.
    pub marks: Vec<usize>,
}

/// Cuts `text` into runs, in order and without gaps.
///
/// A mark that begins earlier is further out; of two that begin together, the longer; of two alike, the first given.
/// Marks that are empty, do not fit or cut a character are left out.
pub fn runs(text: &str, marks: &[Range<usize>]) -> Vec<Run> {
    let mut fitting: Vec<usize> = (0..marks.len())
        .filter(|mark| {
            marks.get(*mark).is_some_and(|range| text.get(range.clone()).is_some_and(|part| !part.is_empty()))
        })
        .collect();
    let edges_of = |mark: &usize| marks.get(*mark).map_or((0, 0), |range| (range.start, range.end));
    sort::by_key(&mut fitting, |mark| {
        let (start, end) = edges_of(mark);
        (start, usize::MAX - end, *mark)
    });
    let mut edges: Vec<usize> =
        fitting.iter().map(edges_of).flat_map(|(start, end)| [start, end]).chain([0, text.len()]).collect();
    sort::sort(&mut edges);
    edges.dedup();

    let mut found = Vec::new();
    let mut waiting = fitting.into_iter().peekable();
    let mut over: Vec<usize> = Vec::new();
    for pair in edges.windows(2) {
        let [start, end] = *pair else { continue };
        over.retain(|mark| edges_of(mark).1 > start);
        while let Some(mark) = waiting.next_if(|mark| edges_of(mark).0 <= start) {
            over.push(mark);
        }
        found.push(Run { range: start..end, marks: over.clone() });
    }
    found
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use proptest::prelude::*;

    use super::runs;

    #[track_caller]
    fn check(text: &str, marks: &[(usize, usize)], expected: &str) {
        let marks: Vec<Range<usize>> = marks.iter().map(|&(start, end)| start..end).collect();
        let drawn: Vec<String> =
            runs(text, &marks).into_iter().map(|run| format!("{}{:?}", &text[run.range], run.marks)).collect();
        assert_eq!(drawn.join(" "), expected);
    }

    #[test]
    fn cuts() {
        check("", &[], "");
        check("abc", &[], "abc[]");
        check("abcdef", &[(1, 3)], "a[] bc[0] def[]");
        check("abcdef", &[(0, 6), (2, 4)], "ab[0] cd[0, 1] ef[0]");
        check("abcdef", &[(0, 4), (2, 6)], "ab[0] cd[0, 1] ef[1]");
        check("abcdef", &[(2, 4), (2, 6)], "ab[] cd[1, 0] ef[1]");
        check("abc", &[(0, 3), (0, 3)], "abc[0, 1]");
        // Empty, beyond the end, and inside a character.
        check("aé", &[(1, 1), (0, 9), (0, 2)], "aé[]");
    }

    proptest! {
        #[test]
        fn whole_and_covered(marks in proptest::collection::vec((0usize..30, 0usize..30), 0..8)) {
            let text = "abcdefghijklmnopqrstuvwxyz";
            let marks: Vec<Range<usize>> = marks.into_iter().map(|(start, end)| start..end).collect();
            let found = runs(text, &marks);
            let joined: String = found.iter().map(|run| &text[run.range.clone()]).collect();
            prop_assert_eq!(joined, text);
            for run in &found {
                for (index, mark) in marks.iter().enumerate() {
                    let covers = mark.end <= text.len() && mark.start <= run.range.start && run.range.end <= mark.end;
                    prop_assert_eq!(run.marks.contains(&index), covers);
                }
            }
        }
    }
}
