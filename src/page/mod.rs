//! The page as the reader saw it: a flat arena of elements and texts in document order.
//!
//! Nothing here recurses: an element knows its parent and the end of its subtree, so every walk is a loop over a range.
//! Three builders make a [`Page`]: [`snapshot`] in the browser, [`html`] natively and [`text`] from plain text.

mod build;
#[cfg(any(feature = "charset", feature = "formats"))]
pub mod charset;
#[cfg(feature = "formats")]
pub mod html;
pub mod snapshot;
mod style;
mod tag;
pub mod text;

use std::ops::Range;

pub use build::{MAX_BYTES, MAX_DEPTH, MAX_NODES, PageBuilder};
pub use tag::{Attr, Tag};

use crate::warning::Warning;

/// The index of a node in its [`Page`], in document order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// A page: nodes in document order, their texts and attributes in one buffer.
#[derive(Debug, Clone, Default)]
pub struct Page {
    nodes: Vec<Node>,
    attrs: Vec<(Attr, Slice)>,
    buffer: String,
    /// Where the page came from.
    pub source: Source,
    /// The page's address, if known.
    pub url: Option<String>,
    /// What the builder had to leave out.
    pub warnings: Vec<Warning>,
}

/// Where a page came from, which decides how much cleaning it needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// HTML, as a file or as a live document: to be cleaned.
    #[default]
    Document,
    /// Plain text: every line is a block, nothing is cleaned away.
    Text,
}

/// A stretch of the page's buffer.
#[derive(Debug, Clone, Copy, Default)]
struct Slice {
    start: u32,
    end: u32,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    parent: u32,
    /// One past the last node of the subtree.
    end: u32,
    /// The reader could not see it (or an ancestor).
    hidden: bool,
    kind: Kind,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    /// The tag, and the range of its attributes in `Page::attrs`.
    Element(Tag, Slice),
    /// The text, and its number among the page's texts.
    Text(Slice, u32),
}

impl Page {
    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether the page has no node at all.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Whether there is no text to read, or only white space. A title and linked data do not count, because the page does not show them.
    pub fn is_blank(&self) -> bool {
        let shown = |id| !matches!(self.parent(id).and_then(|parent| self.tag(parent)), Some(Tag::Title | Tag::Script));
        self.ids().all(|id| self.text(id).is_none_or(|text| text.trim().is_empty() || !shown(id)))
    }

    /// Every node, in document order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).map(NodeId)
    }

    /// The tag of an element, `None` for a text.
    pub fn tag(&self, id: NodeId) -> Option<Tag> {
        match self.nodes.get(id.0 as usize)?.kind {
            Kind::Element(tag, _) => Some(tag),
            Kind::Text(..) => None,
        }
    }

    /// The text of a text node, `None` for an element. White space is as in the page.
    pub fn text(&self, id: NodeId) -> Option<&str> {
        match self.nodes.get(id.0 as usize)?.kind {
            Kind::Text(slice, _) => self.slice(slice),
            Kind::Element(..) => None,
        }
    }

    /// The number of a text node among the page's texts, by which the maker of a snapshot knows it.
    pub fn text_number(&self, id: NodeId) -> Option<u32> {
        match self.nodes.get(id.0 as usize)?.kind {
            Kind::Text(_, number) => Some(number),
            Kind::Element(..) => None,
        }
    }

    /// The value of an element's attribute.
    pub fn attr(&self, id: NodeId, name: Attr) -> Option<&str> {
        match self.nodes.get(id.0 as usize)?.kind {
            Kind::Element(_, range) => self
                .attrs
                .get(range.start as usize..range.end as usize)?
                .iter()
                .find(|(attr, _)| *attr == name)
                .and_then(|(_, value)| self.slice(*value)),
            Kind::Text(..) => None,
        }
    }

    /// Whether the reader could not see this node, because it or an element around it is hidden.
    pub fn hidden(&self, id: NodeId) -> bool {
        self.nodes.get(id.0 as usize).is_some_and(|node| node.hidden)
    }

    /// The element around this node; `None` at the top.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.nodes.get(id.0 as usize).map(|node| node.parent).filter(|parent| *parent != u32::MAX).map(NodeId)
    }

    /// The elements around this node, innermost first.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.parent(id), |id| self.parent(*id))
    }

    /// The node and everything below it, as a range of indices.
    pub fn subtree(&self, id: NodeId) -> Range<u32> {
        let end = self.nodes.get(id.0 as usize).map_or(id.0, |node| node.end);
        id.0..end
    }

    /// All nodes below this one, in document order.
    pub fn descendants(&self, id: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        let range = self.subtree(id);
        (range.start.saturating_add(1).min(range.end)..range.end).map(NodeId)
    }

    /// The nodes right below this one.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let range = self.subtree(id);
        let first = (range.start + 1 < range.end).then_some(NodeId(range.start + 1));
        std::iter::successors(first, move |child| {
            let next = self.subtree(*child).end;
            (next < range.end).then_some(NodeId(next))
        })
    }

    /// Whether `outer` is `inner` or one of its ancestors.
    pub fn encloses(&self, outer: NodeId, inner: NodeId) -> bool {
        self.subtree(outer).contains(&inner.0)
    }

    fn slice(&self, slice: Slice) -> Option<&str> {
        self.buffer.get(slice.start as usize..slice.end as usize)
    }
}
