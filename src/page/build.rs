//! Builds a [`Page`] from a stream of open, text and close, within its caps.

use super::style::declared;
use super::{Attr, Kind, Node, NodeId, Page, Slice, Source, Tag};
use crate::warning::Warning;

/// Elements deeper than this are attached at this depth: Blink's parser does the same at 512.
pub const MAX_DEPTH: usize = 512;
/// No more nodes than this are kept. The largest of 600 news pages looked at held some 40,000.
pub const MAX_NODES: usize = 1_000_000;
/// No more bytes of text and attributes than this are kept: 50 MB pages are read to a third.
pub const MAX_BYTES: usize = 16_000_000;
/// A longer attribute is cut: the longest that cleaning reads is a data: address, which it drops anyway.
const MAX_ATTR: usize = 2_000;

/// Builds a [`Page`] from a stream of open, text and close. Never fails: what exceeds a cap is left out and warned of.
///
/// What is hidden by markup and what is never read is decided here, for every builder alike.
#[derive(Debug, Default)]
pub struct PageBuilder {
    page: Page,
    open: Vec<u32>,
    /// How many elements are open from the outermost one that is never read; 0 outside such an element.
    unread: usize,
    /// Opens that were not pushed because of the depth cap, to be matched by as many closes.
    flattened: usize,
    texts: u32,
}

impl PageBuilder {
    /// A builder of a page that came from `source`.
    pub fn new(source: Source) -> Self {
        Self { page: Page { source, ..Page::default() }, ..Self::default() }
    }

    /// Opens an element. `hidden` says that the reader cannot see it; what it holds is hidden with it.
    /// Markup that hides it counts without being told.
    pub fn open<'a>(&mut self, tag: Tag, hidden: bool, attrs: impl IntoIterator<Item = (Attr, &'a str)>) {
        if self.unread > 0 {
            self.unread += 1;
            return;
        }
        if self.full() {
            self.flattened += 1;
            return;
        }
        let first = self.page.attrs.len() as u32;
        for (name, value) in attrs {
            let value = self.store(clip(value, MAX_ATTR));
            self.page.attrs.push((name, value));
        }
        let attrs = Slice { start: first, end: self.page.attrs.len() as u32 };
        let id = self.push(Kind::Element(tag, attrs), hidden);
        let hidden = hides(&self.page, NodeId(id));
        if let Some(node) = self.page.nodes.get_mut(id as usize) {
            node.hidden |= hidden;
        }
        if is_unread(&self.page, NodeId(id)) {
            self.unread = 1;
            return;
        }
        if self.flattened > 0 || self.open.len() >= MAX_DEPTH {
            self.flattened += 1;
            self.warn(Warning::DepthCapped(MAX_DEPTH));
        } else {
            self.open.push(id);
        }
    }

    /// Adds a text to the open element. Every call counts as one of the page's texts, kept or not.
    pub fn text(&mut self, text: &str) {
        let number = self.texts;
        self.texts += 1;
        if text.is_empty() || self.unread > 0 || self.full() {
            return;
        }
        let room = MAX_BYTES.saturating_sub(self.page.buffer.len());
        let slice = self.store(clip(text, room));
        self.push(Kind::Text(slice, number), false);
    }

    /// Closes the innermost open element; without one, nothing happens.
    pub fn close(&mut self) {
        if self.unread > 0 {
            self.unread -= 1;
        } else if self.flattened > 0 {
            self.flattened -= 1;
        } else if let Some(id) = self.open.pop() {
            let end = self.page.nodes.len() as u32;
            if let Some(node) = self.page.nodes.get_mut(id as usize) {
                node.end = end;
            }
        }
    }

    /// Notes something that a reader of the analysis must know; the same note twice counts once.
    pub fn warn(&mut self, warning: Warning) {
        if !self.page.warnings.contains(&warning) {
            self.page.warnings.push(warning);
        }
    }

    /// Closes what is still open and returns the page.
    pub fn finish(mut self, url: Option<String>) -> Page {
        (self.flattened, self.unread) = (0, 0);
        while !self.open.is_empty() {
            self.close();
        }
        self.page.url = url;
        self.page
    }

    fn full(&mut self) -> bool {
        if self.page.nodes.len() >= MAX_NODES {
            self.warn(Warning::NodesCapped(MAX_NODES));
            return true;
        }
        if self.page.buffer.len() >= MAX_BYTES {
            self.warn(Warning::BytesCapped(MAX_BYTES / 1_000_000));
            return true;
        }
        false
    }

    fn push(&mut self, kind: Kind, hidden: bool) -> u32 {
        let id = self.page.nodes.len() as u32;
        let parent = self.open.last().copied();
        let hidden = hidden || parent.is_some_and(|parent| self.page.hidden(NodeId(parent)));
        self.page.nodes.push(Node { parent: parent.unwrap_or(u32::MAX), end: id + 1, hidden, kind });
        id
    }

    fn store(&mut self, text: &str) -> Slice {
        let start = self.page.buffer.len() as u32;
        self.page.buffer.push_str(text);
        Slice { start, end: self.page.buffer.len() as u32 }
    }
}

/// Whether an element holds nothing that a reader reads: code, form values, what is being written, and what stands in for
/// something else. The one script that is kept says what the page is about.
fn is_unread(page: &Page, id: NodeId) -> bool {
    if page.attr(id, Attr::Contenteditable).is_some_and(|value| !value.eq_ignore_ascii_case("false")) {
        return true;
    }
    match page.tag(id) {
        Some(Tag::Script) => {
            !page.attr(id, Attr::Type).is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
        }
        Some(tag) => matches!(
            tag,
            Tag::Audio
                | Tag::Canvas
                | Tag::Embed
                | Tag::Iframe
                | Tag::Noscript
                | Tag::Object
                | Tag::Select
                | Tag::Style
                | Tag::Svg
                | Tag::Template
                | Tag::Textarea
                | Tag::Video
        ),
        None => false,
    }
}

/// Whether an element's own markup hides it: the brackets around a ruby's reading are for what does not know a ruby. `aria-hidden` does
/// not: it hides from screen readers only.
fn hides(page: &Page, id: NodeId) -> bool {
    page.attr(id, Attr::Hidden).is_some()
        || page.tag(id) == Some(Tag::Rp)
        || page.attr(id, Attr::Style).and_then(declared).is_some_and(|shown| shown.hides)
}

/// The longest prefix of at most `max` bytes that ends on a character boundary.
fn clip(text: &str, max: usize) -> &str {
    text.get(..text.floor_char_boundary(max)).unwrap_or(text)
}
