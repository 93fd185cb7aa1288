//! Quotation marks: which stretches of a text stand in marks, whoever said them.
//!
//! A state machine over each block, with a stack of open marks. A mark's part is read from its form and from what stands beside
//! it, so that one stray mark costs one stretch and never turns the rest of the page inside out.

mod open;
mod pairing;
mod parts;
mod scan;
mod tally;

use crate::article::{Block, BlockKind, Span};
use crate::sort;
use pairing::pair;

/// A stretch in quotation marks, over one block or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// One span a block, marks included.
    pub spans: Vec<Span>,
    /// The opening mark.
    pub mark: char,
    /// How many other stretches stand around this one.
    pub depth: u8,
    /// Whether a closing mark was found. An unclosed stretch ends with its block.
    pub closed: bool,
}

/// A block as the pairing sees it.
#[derive(Debug, Clone, Copy)]
pub struct Passage<'a> {
    /// Its text.
    pub text: &'a str,
    /// Whether a quotation may run on from this block to the next: paragraphs do, headings, captions and table rows do not.
    pub runs_on: bool,
}

impl<'a> From<&'a str> for Passage<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, runs_on: true }
    }
}

impl<'a> From<&'a Block> for Passage<'a> {
    fn from(block: &'a Block) -> Self {
        Self {
            text: &block.text,
            runs_on: matches!(block.kind, BlockKind::Paragraph | BlockKind::Blockquote | BlockKind::ListItem),
        }
    }
}

/// Pairs the quotation marks of consecutive blocks; stretches come in order of their starts.
///
/// A stretch that is still open at the end of a block goes on where the next block repeats its opening mark, or closes it without
/// opening anything first. Otherwise it ends with its block, unclosed. Single marks must close in their block.
pub fn quoted<'a, B: Into<Passage<'a>>>(blocks: impl IntoIterator<Item = B>) -> Vec<Quoted> {
    let mut found: Vec<Quoted> = Vec::new();
    let mut carried: Option<usize> = None;
    for (block, passage) in blocks.into_iter().enumerate() {
        let passage = passage.into();
        carried = pair(block, passage, carried, &mut found);
    }
    sort::by(&mut found, |a, b| a.spans.first().cmp(&b.spans.first()).then(a.depth.cmp(&b.depth)));
    found
}

#[cfg(test)]
mod tests {
    use super::quoted;
    use proptest::prelude::*;

    /// Blocks apart by newlines; expected are the stretches, spans apart by " | ", unclosed ones with a "~" behind.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let blocks: Vec<&str> = text.split('\n').collect();
        let found: Vec<String> = quoted(blocks.iter().copied())
            .iter()
            .map(|quoted| {
                let spans: Vec<&str> = quoted.spans.iter().map(|s| &blocks[s.block][s.start..s.end]).collect();
                spans.join(" | ") + if quoted.closed { "" } else { "~" }
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn pairs() {
        check("No marks, it’s plain.", &[]);
        check("“A,” she said, “b.”", &["“A,”", "“b.”"]);
        check("\"A,\" she said, \"b.\"", &["\"A,\"", "\"b.\""]);
        check("''A,'' she said.", &["''A,''"]);
        check("„A“, sagte sie. »B« und «C» und ‹D›.", &["„A“", "»B«", "«C»", "‹D›"]);
        check("« A », dit-elle.", &["« A »"]);
        check("「終わり。」と言った。", &["「終わり。」"]);
        check("”Ja”, sade hon. ”Nej.”", &["”Ja”", "”Nej.”"]);
        check("„Tak”, powiedziała.", &["„Tak”"]);
    }

    #[test]
    fn nests() {
        check("“He said ‘go’ twice,” she said.", &["“He said ‘go’ twice,”", "‘go’"]);
        check("‘He said “go” twice,’ she said.", &["‘He said “go” twice,’", "“go”"]);
        check("„Er sagte ‚geh‘ dazu“, so sie.", &["„Er sagte ‚geh‘ dazu“", "‚geh‘"]);
        check("“A “b” c” d", &["“A “b” c”", "“b”"]);
    }

    #[test]
    fn runs_on() {
        check("She said: “A.\n“B.”", &["“A. | “B.”"]);
        check("She said: “A.\nB,” and left. “C.”", &["“A. | B,”", "“C.”"]);
        check("“A.\nPlain.\n“B.”", &["“A.~", "“B.”"]);
        check("« A.\n» B. »", &["« A. | » B. »"]);
    }

    #[test]
    fn stray_and_unclosed() {
        check("As a man, ” he went on. “Ready,” she said.", &["“Ready,”"]);
        check("“Lost, he said. “Ready,” she said.", &["“Ready,”"]);
        check("It is 6'2\" tall. \"Ready,\" she said.", &["\"Ready,\""]);
        check("\"It is 6'2\" tall,\" she said.", &["\"It is 6'2\" tall,\""]);
        check("The ’90s, the boys’ boats and rock ’n’ roll.", &[]);
        check("In the ’90s ‘we were young,’ she said.", &["‘we were young,’"]);
        check("‘The boys’ boats are ready,’ she said.", &["‘The boys’ boats are ready,’"]);
        check("Get ‘em all, don't stop.", &[]);
        check("“Ready,\" she said. All went home.", &["“Ready,\""]);
        check("„Fertig\", sagte sie. Alle gingen.", &["„Fertig\""]);
        check("“It is 6\" tall, she said.", &["“It is 6\" tall, she said.~"]);
    }

    #[test]
    fn linear() {
        // A minute each if pairing were quadratic.
        for text in [
            "“".repeat(100_000),
            "”“".repeat(50_000),
            "\"a ".repeat(100_000),
            "‘a’ ".repeat(50_000),
            "»«".repeat(50_000),
        ] {
            let _ = quoted([text.as_str()]);
        }
        let many = vec!["“a"; 50_000];
        assert_eq!(quoted(many).len(), 1);
    }

    proptest! {
        #[test]
        fn in_bounds(blocks in prop::collection::vec("[ab .,“”\"'‘’«»„‹›「」\u{a0}é0-9]{0,24}", 0..5)) {
            let found = quoted(blocks.iter().map(String::as_str));
            for quoted in &found {
                prop_assert!(!quoted.spans.is_empty());
                for span in &quoted.spans {
                    let text = blocks[span.block].get(span.start..span.end);
                    prop_assert!(text.is_some_and(|text| !text.trim().is_empty()));
                }
                prop_assert!(quoted.spans.is_sorted());
            }
            prop_assert!(found.windows(2).all(|pair| pair[0].spans[0] <= pair[1].spans[0]));
        }
    }
}
