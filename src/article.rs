//! The cleaned text that every later stage reads: blocks in reading order, and spans into them.

use crate::page::NodeId;

/// A cleaned article: what the page says about itself, and its text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Article {
    /// What the page says about itself.
    pub metadata: Metadata,
    /// The text, in reading order.
    pub blocks: Vec<Block>,
}

/// What a page says about itself, unverified: plain strings of limited length, never markup.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Metadata {
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// Every author, without "By"; the site itself only if the page declares it and nobody else.
    pub authors: Vec<String>,
    /// When it was first published: RFC 3339, or only a date if the page gives no time.
    pub published: Option<String>,
    /// When it was last changed, in the same form.
    pub modified: Option<String>,
    /// The site's name.
    pub site_name: Option<String>,
    /// BCP 47 language tag.
    pub lang: Option<String>,
    /// What the page declares itself to be.
    pub genre: Option<Genre>,
    /// The section or kicker that the page gives itself ("Opinion", "World").
    pub section: Option<String>,
    /// The page's own address.
    pub url: Option<String>,
    /// Fields that may credit somebody with the text; read by the wire stage.
    pub declared: Vec<Declared>,
}

/// One field of the page's metadata that may credit somebody with the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// The field as the page names it: `author`, `creditText`, `sourceOrganization`, `canonical` …
    pub field: String,
    /// Its plain value.
    pub value: String,
}

/// What a page declares itself to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Genre {
    /// Reporting.
    News,
    /// A column, an editorial, a letter.
    Opinion,
    /// Analysis.
    Analysis,
}

/// A run of text that reads as one: a paragraph, a heading, an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What kind of block it is.
    pub kind: BlockKind,
    /// Its text: white space collapsed (kept in [`BlockKind::Preformatted`] and in plain-text input), `<br>` as `\n`.
    pub text: String,
    /// Where the text came from, piece by piece, ascending by `at`. Text that no piece covers was added in cleaning (a space for a `<br>`).
    pub origins: Vec<Origin>,
    /// How the page sets it, beyond its kind.
    pub setting: Setting,
}

/// How a block is set: what a reader shows and no stage judges by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Setting {
    /// Links and emphasis, in the order in which they begin; of two that begin together the outer one first.
    pub inlines: Vec<Inline>,
    /// The number of an item of a numbered list, at the item's first block.
    pub number: Option<u32>,
    /// Whether the item of a list that this block is in began before it.
    pub continued: bool,
    /// How many lists of the article lie around the one that an item is in.
    pub depth: u32,
    /// How many cells of a row, from its start, are heads.
    pub heads: u32,
    /// In which column each cell of a row stands; empty where cells follow one another without a gap.
    pub columns: Vec<u32>,
}

/// A stretch of a block that the page sets apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inline {
    /// First byte, and one past the last, in the block's text.
    pub range: std::ops::Range<usize>,
    /// How it is set apart.
    pub kind: InlineKind,
}

/// How a stretch is set apart.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InlineKind {
    /// A link to a page on the web: an absolute address that begins with `http://` or `https://`.
    Link(String),
    /// A link to another block of the article, by its index: a footnote and the way back.
    To(usize),
    /// Importance, or bold type.
    Strong,
    /// Emphasis, or italic type.
    Emphasis,
    /// A piece of code.
    Code,
    /// Raised, as the sign of a footnote is.
    Superscript,
    /// Lowered.
    Subscript,
}

/// What kind of block it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BlockKind {
    /// A paragraph.
    Paragraph,
    /// A heading with its level, 1 to 6.
    Heading(u8),
    /// An item of a list.
    ListItem,
    /// A paragraph of a block quotation.
    Blockquote,
    /// The caption of a picture, a video or a table.
    Caption,
    /// Text whose line breaks matter.
    Preformatted,
    /// One row of a table, with tabs between the cells.
    TableRow,
}

/// A piece of a block's text that occurs unchanged in a text node of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// Byte offset in the block's text.
    pub at: u32,
    /// The page's text node.
    pub node: NodeId,
    /// Byte offset in that node's text.
    pub offset: u32,
    /// Length in bytes, the same on both sides.
    pub len: u32,
}

/// A half-open stretch of a block's text in UTF-8 bytes; both ends are character boundaries.
///
/// Spans order by block, then start, then end. The contract's spans count UTF-16 units: [`crate::contract`] converts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Index into [`Article::blocks`].
    pub block: usize,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// A span over `start..end` of block `block`.
    pub const fn new(block: usize, start: usize, end: usize) -> Self {
        Self { block, start, end }
    }

    /// Whether the two share at least one byte.
    pub const fn overlaps(&self, other: &Self) -> bool {
        self.block == other.block && self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies within this span.
    pub const fn contains(&self, other: &Self) -> bool {
        self.block == other.block && self.start <= other.start && other.end <= self.end
    }
}

impl Article {
    /// The text of a span; empty if the span does not fit this article.
    pub fn text(&self, span: Span) -> &str {
        self.blocks.get(span.block).and_then(|block| block.text.get(span.start..span.end)).unwrap_or_default()
    }
}

impl Block {
    /// A block whose text does not come from a page: for tests and reports.
    pub fn new(kind: BlockKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), origins: Vec::new(), setting: Setting::default() }
    }
}
