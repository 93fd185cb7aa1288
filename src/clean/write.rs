//! Writes texts of the page into one block's text, and remembers where each piece came from.

use crate::article::Origin;
use crate::page::NodeId;

/// A block's text in the making.
///
/// White space (HTML's, and other line breaks) is collapsed to one space and dropped at both ends; a `<br>` becomes a newline; soft
/// hyphens and zero-width spaces go. Every other character stands as in the page, and an [`Origin`] covers it. A space is
/// covered where the page has that very space; one that stands for a newline, a tab or a break in the markup is not.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
    origins: Vec<Origin>,
    gap: Gap,
    verbatim: bool,
}

/// What stands between the last character written and the next.
#[derive(Debug, Clone, Copy, Default)]
enum Gap {
    #[default]
    Nothing,
    /// White space, and the page's own space if it is one.
    Space(Option<(NodeId, usize)>),
    /// A separator of ours: a newline, a tab.
    Mark(char),
}

impl Writer {
    /// A writer that keeps white space as it is.
    pub fn verbatim() -> Self {
        Self { verbatim: true, ..Self::default() }
    }

    /// Whether nothing but white space was written.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds a text of the page.
    pub fn add(&mut self, node: NodeId, text: &str) {
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let run = rest.len() - rest.trim_start_matches(|c| !self.stops(c)).len();
            if run > 0 {
                self.piece(node, at, rest.get(..run).unwrap_or_default());
                at += run;
                continue;
            }
            let Some(c) = rest.chars().next() else { break };
            if is_space(c) && matches!(self.gap, Gap::Nothing) {
                self.gap = Gap::Space((c == ' ').then_some((node, at)));
            }
            at += c.len_utf8();
        }
    }

    /// Adds a break that the page does not write as text: a newline for `<br>`, a tab between cells, a space between blocks
    /// that were joined.
    pub fn mark(&mut self, mark: char) {
        self.gap = match mark {
            ' ' if matches!(self.gap, Gap::Nothing) => Gap::Space(None),
            ' ' => self.gap,
            mark => Gap::Mark(mark),
        };
    }

    /// The text and its origins.
    pub fn finish(mut self) -> (String, Vec<Origin>) {
        let end = self.text.trim_end().len();
        self.text.truncate(end);
        while let Some(last) = self.origins.last_mut() {
            if (last.at as usize) < end {
                last.len = last.len.min((end - last.at as usize) as u32);
                break;
            }
            self.origins.pop();
        }
        (self.text, self.origins)
    }

    const fn stops(&self, c: char) -> bool {
        (is_space(c) && !(self.verbatim && matches!(c, ' ' | '\n' | '\t')))
            || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
    }

    fn piece(&mut self, node: NodeId, offset: usize, piece: &str) {
        if self.text.is_empty() {
            self.gap = Gap::Nothing;
            // A no-break space at the start is as good as none.
            let trimmed = piece.trim_start();
            if trimmed.len() < piece.len() {
                if !trimmed.is_empty() {
                    self.piece(node, offset + piece.len() - trimmed.len(), trimmed);
                }
                return;
            }
        }
        match std::mem::take(&mut self.gap) {
            Gap::Nothing => {}
            Gap::Space(from) => {
                if let Some((node, offset)) = from {
                    self.origin(node, offset, 1);
                }
                self.text.push(' ');
            }
            Gap::Mark(mark) => self.text.push(mark),
        }
        self.origin(node, offset, piece.len());
        self.text.push_str(piece);
    }

    /// Covers the next `len` bytes, in one piece with those before where the page has them in one piece.
    fn origin(&mut self, node: NodeId, offset: usize, len: usize) {
        let at = self.text.len();
        if let Some(last) = self.origins.last_mut()
            && last.node == node
            && (last.at + last.len) as usize == at
            && (last.offset + last.len) as usize == offset
        {
            last.len += len as u32;
            return;
        }
        self.origins.push(Origin { at: at as u32, node, offset: offset as u32, len: len as u32 });
    }
}

/// White space of HTML, and what else breaks a line: control characters and Unicode's own separators.
const fn is_space(c: char) -> bool {
    c == ' ' || c.is_ascii_control() || matches!(c, '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::Writer;
    use crate::page::NodeId;
    use proptest::prelude::*;

    fn written(texts: &[&str]) -> (String, Vec<crate::article::Origin>) {
        let mut writer = Writer::default();
        for (i, text) in texts.iter().enumerate() {
            writer.add(NodeId(i as u32), text);
        }
        writer.finish()
    }

    #[test]
    fn texts() {
        #[track_caller]
        fn check(texts: &[&str], expected: &str, pieces: usize) {
            let (text, origins) = written(texts);
            assert_eq!(text, expected);
            assert_eq!(origins.len(), pieces, "{texts:?}");
        }
        check(&["  a b  "], "a b", 1);
        check(&["a\n b"], "a b", 2);
        check(&["a  b"], "a b", 2);
        check(&["un", "told"], "untold", 2);
        check(&["a ", " b"], "a b", 2);
        check(&["co\u{ad}op"], "coop", 2);
        check(&["\u{a0}x\u{a0}"], "x", 1);
        check(&["\u{a0}"], "", 0);
    }

    proptest! {
        /// Every piece stands unchanged in the page; what no piece covers is one space.
        #[test]
        fn origins_are_exact(texts in prop::collection::vec("[a-c \n\t\u{a0}\u{ad}é“😀]{0,12}", 0..5)) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let (text, origins) = written(&texts);
            let mut covered = 0;
            for origin in origins {
                let (at, offset, len) = (origin.at as usize, origin.offset as usize, origin.len as usize);
                prop_assert!(len > 0);
                prop_assert_eq!(text.get(covered..at).map(|gap| gap.trim_matches(' ')), Some(""));
                prop_assert_eq!(text.get(at..at + len), texts[origin.node.0 as usize].get(offset..offset + len));
                covered = at + len;
            }
            prop_assert_eq!(covered, text.len());
            prop_assert_eq!(text.trim(), text.as_str());
        }
    }
}
