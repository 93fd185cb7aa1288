//! A [`Page`] from the browser's snapshot: the string that `extension/common/snapshot.js` makes.
//!
//! One plain string is what browsers hand from one process to another at the least cost. Its records begin with a control
//! character and end where the next one begins:
//!
//! ```text
//! snapshot  = record*
//! record    = %x01 ["!"] name       an element opens; "!" says that the reader cannot see it
//!           | %x02 name "=" value   an attribute of the element just opened
//!           | %x03 text             a text; its number is how many came before it
//!           | %x04                  the innermost open element closes
//!           | %x05 key SP number    a note: "nodes", "bytes" (a cap was met), "unreadable" (so many parts could not be read)
//! ```
//!
//! Names are in lower case. Values and texts hold none of the six lowest characters: the maker replaces them by U+FFFD, and
//! lone surrogates too, so that one UTF-16 unit stays one and offsets lead back to the live document.
//! Reading is total: what does not fit the grammar is passed over.

use super::{Attr, Page, PageBuilder, Source, Tag};
use crate::warning::Warning;

const OPEN: u8 = 1;
const ATTRIBUTE: u8 = 2;
const TEXT: u8 = 3;
const CLOSE: u8 = 4;
const NOTE: u8 = 5;

/// Reads a snapshot. Never fails: what is malformed gives fewer nodes.
pub fn parse(snapshot: &str, url: Option<String>) -> Page {
    let mut page = PageBuilder::new(Source::Document);
    let mut records = Records { rest: snapshot }.peekable();
    let mut attrs: Vec<(Attr, &str)> = Vec::new();
    while let Some((kind, value)) = records.next() {
        match kind {
            OPEN => {
                let name = value.strip_prefix('!');
                attrs.clear();
                while let Some((_, attr)) = records.next_if(|(kind, _)| *kind == ATTRIBUTE) {
                    let (name, value) = attr.split_once('=').unwrap_or((attr, ""));
                    match Attr::from_name(name) {
                        Attr::Other => {}
                        attr => attrs.push((attr, value)),
                    }
                }
                page.open(Tag::from_name(name.unwrap_or(value)), name.is_some(), attrs.drain(..));
            }
            TEXT => page.text(value),
            CLOSE => page.close(),
            NOTE => note(&mut page, value),
            _ => {}
        }
    }
    let mut page = page.finish(url);
    if page.is_blank() {
        page.warnings.push(Warning::Empty);
    }
    page
}

fn note(page: &mut PageBuilder, value: &str) {
    let Some((key, number)) = value.split_once(' ') else {
        return;
    };
    let Ok(number) = number.parse() else { return };
    match key {
        "nodes" => page.warn(Warning::NodesCapped(number)),
        "bytes" => page.warn(Warning::BytesCapped(number / 1_000_000)),
        "unreadable" => page.warn(Warning::Unreadable(number)),
        _ => {}
    }
}

/// The records of a snapshot: their first characters, and what follows.
struct Records<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Records<'a> {
    type Item = (u8, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        // By bytes: none of these is ever a part of another character.
        let begins = |byte: &u8| matches!(byte, OPEN..=NOTE);
        let start = self.rest.as_bytes().iter().position(begins)?;
        let kind = *self.rest.as_bytes().get(start)?;
        let body = self.rest.get(start + 1..)?;
        let end = body.as_bytes().iter().position(begins).unwrap_or(body.len());
        self.rest = body.get(end..)?;
        Some((kind, body.get(..end)?))
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use proptest::prelude::*;

    use super::parse;
    use crate::page::{Attr, NodeId, Page, Tag};
    use crate::warning::Warning;

    /// A page as one line: `tag(children)`, `!` for hidden, attributes in brackets, texts with their numbers.
    fn draw(page: &Page) -> String {
        let mut out = String::new();
        let mut open: Vec<NodeId> = Vec::new();
        for id in page.ids() {
            while open.last().is_some_and(|last| !page.encloses(*last, id)) {
                open.pop();
                out.push(')');
            }
            if let (Some(text), Some(number)) = (page.text(id), page.text_number(id)) {
                let _ = write!(out, "{number}:{text};");
                continue;
            }
            let tag = page.tag(id).unwrap_or(Tag::Other);
            out.push_str(if page.hidden(id) { "!" } else { "" });
            out.push_str(tag.name());
            for attr in [Attr::Class, Attr::Href] {
                if let Some(value) = page.attr(id, attr) {
                    let _ = write!(out, "[{}={value}]", attr.name());
                }
            }
            out.push('(');
            open.push(id);
        }
        out + &")".repeat(open.len())
    }

    #[track_caller]
    fn check(snapshot: &str, expected: &str) {
        assert_eq!(draw(&parse(snapshot, None)), expected);
    }

    #[test]
    fn records() {
        check("", "");
        check("\u{1}p\u{3}One.\u{4}\u{1}p\u{3}Two.\u{4}", "p(0:One.;)p(1:Two.;)");
        check("\u{1}div\u{2}class=a=b\u{2}onclick=x\u{2}href=/y\u{3}t\u{4}", "div[class=a=b][href=/y](0:t;)");
        check("\u{1}!div\u{1}p\u{3}t\u{4}\u{4}\u{3}u", "!div(!p(0:t;))1:u;");
        check("\u{1}x-card\u{3}t\u{4}", "(0:t;)");
        // An empty text counts, so that the numbers after it are right.
        check("\u{1}p\u{3}\u{3}t\u{4}", "p(1:t;)");
    }

    #[test]
    fn malformed() {
        check("stray \u{1}p\u{3}t", "p(0:t;)");
        check("\u{4}\u{4}\u{3}t\u{2}class=x\u{4}", "0:t;");
        check("\u{1}\u{3}t\u{5}nodes\u{5}\u{5}bytes x\u{5}else 3", "(0:t;)");
        check("\u{1}p\u{2}class\u{3}t", "p[class=](0:t;)");
    }

    #[test]
    fn notes() {
        let page = parse("\u{1}p\u{3}t\u{4}\u{5}bytes 4000000\u{5}unreadable 2", None);
        assert_eq!(page.warnings, [Warning::BytesCapped(4), Warning::Unreadable(2)]);
    }

    #[test]
    fn maker_and_reader_agree() {
        let maker = include_str!("../../extension/common/snapshot.js");
        let list = maker
            .split_once("ATTRIBUTES = new Set([")
            .and_then(|(_, rest)| rest.split_once("])"))
            .map(|(list, _)| list)
            .expect("the maker lists its attributes");
        let names: Vec<&str> =
            list.split(',').map(|name| name.trim().trim_matches('"')).filter(|name| !name.is_empty()).collect();
        assert!(names.len() > 10);
        for name in names {
            assert_ne!(Attr::from_name(name), Attr::Other, "{name}");
        }
    }

    proptest! {
        #[test]
        fn total(records in "[\u{1}-\u{5}a-c!= é😀]{0,200}") {
            let page = parse(&records, None);
            for id in page.ids() {
                prop_assert!(page.subtree(id).end as usize <= page.len());
            }
        }
    }
}
