//! Where a block stands in the whole text, counted in code points as Python and passim count.

use copydesk::article::{Article, Span};

/// The code point at which each block begins.
pub struct Places {
    starts: Vec<usize>,
}

impl Places {
    /// Places in the plain text that an article was read from.
    pub fn in_text(text: &str) -> Self {
        let (mut points, mut done) = (0, 0);
        let mut starts = Vec::new();
        for line in text.split_inclusive('\n') {
            let content = line.trim();
            if !content.is_empty() {
                let before = line.len() - line.trim_start().len();
                starts.push(points + count(line.get(..before)));
            }
            points += count(Some(line));
            done += line.len();
        }
        debug_assert_eq!(done, text.len());
        Self { starts }
    }

    /// Places in the article's blocks, joined by newlines.
    pub fn in_blocks(article: &Article) -> Self {
        let mut next = 0;
        let start = |length: usize| {
            let start = next;
            next += length + 1;
            start
        };
        Self { starts: article.blocks.iter().map(|block| block.text.chars().count()).map(start).collect() }
    }

    /// First code point of a span, and one past its last.
    pub fn of(&self, article: &Article, span: Span) -> Option<(i32, i32)> {
        let start = *self.starts.get(span.block)?;
        let text = &article.blocks.get(span.block)?.text;
        let at = |byte| i32::try_from(start + count(text.get(..byte))).ok();
        Some((at(span.start)?, at(span.end)?))
    }
}

/// Code points of a text.
pub fn count(text: Option<&str>) -> usize {
    text.map_or(0, |text| text.chars().count())
}

#[cfg(test)]
mod tests {
    use super::Places;
    use copydesk::article::Span;
    use copydesk::{Desk, page};

    #[test]
    fn a_block_of_plain_text_is_found_again() {
        #[track_caller]
        fn check(text: &str) {
            let article = Desk::default().analyze(&page::text::parse(text)).article.unwrap_or_default();
            let places = Places::in_text(text);
            let points: Vec<char> = text.chars().collect();
            for (block, content) in article.blocks.iter().enumerate() {
                let span = Span { block, start: 0, end: content.text.len() };
                let (start, end) = places.of(&article, span).unwrap();
                assert_eq!(points[start as usize..end as usize].iter().collect::<String>(), content.text);
            }
            assert_eq!(places.starts.len(), article.blocks.len());
        }
        check("The ferry left.\n\n  “We waited,” she said. 🚢 Then it came.\r\n\tNobody was hurt.");
        check("one line");
        check("\u{a0}Odd space\u{2003}\r\n\r\nEnd");
    }
}
