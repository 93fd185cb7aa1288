//! The leaves of a page: every run of text that reads as one block, with what tells an article's blocks from the rest.

mod kind;
mod walk;

pub use kind::is_block;
pub use walk::leaves;

use super::names::Parts;
use crate::article::Block;
use crate::page::NodeId;

/// A block of the page, boilerplate or not.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// The block it would make.
    pub block: Block,
    /// The innermost element that is not inline around it.
    pub parent: NodeId,
    /// The first text node in it.
    pub first: NodeId,
    /// The last text node in it that is not white space.
    pub last: NodeId,
    /// Whether the reader cannot see it.
    pub hidden: bool,
    /// Letters and digits, wide characters (Han, Kana, Hangul) counted three times: they say as much as three Latin letters.
    pub letters: u32,
    /// The same within links.
    pub linked: u32,
    /// Commas, semicolons and what ends a sentence, in any script.
    pub stops: u32,
    /// Links in it.
    pub links: u32,
    /// Letters in bold or emphasis.
    pub stressed: u32,
    /// What the names of the elements around it say; filled in by [`super::trust::believe`].
    pub parts: Parts,
}

/// A page, cut into leaves, with what its elements' names say.
#[derive(Debug, Default)]
pub struct Leaves {
    /// The leaves in document order.
    pub all: Vec<Leaf>,
    /// What each node's own tag and names say; one entry a node.
    pub own: Vec<Parts>,
    /// Whether there were more leaves than we look at.
    pub capped: bool,
}

impl Leaf {
    /// The share of its letters that is in links.
    pub fn link_density(&self) -> f32 {
        if self.letters == 0 {
            return if self.links > 0 { 1.0 } else { 0.0 };
        }
        self.linked as f32 / self.letters as f32
    }
}

/// Whether a leaf reads as running text: long enough, not mostly links.
pub fn is_prose(leaf: &Leaf) -> bool {
    leaf.letters >= 60 && leaf.link_density() < 0.5
}

/// What an element does to the text in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Inline,
    Block,
    /// A row of a data table: one leaf.
    Row,
    /// A cell of one.
    Cell,
    /// The text is not the page's: head, script, title.
    Silent,
}
