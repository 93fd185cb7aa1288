//! One walk over the page that cuts it into leaves.

use super::kind::{is_block, is_data_row, kind};
use super::{Leaf, Leaves, Role};
use crate::article::{Block, BlockKind};
use crate::clean::names::{Classes, Part, Parts};
use crate::clean::write::Writer;
use crate::page::{NodeId, Page, Tag};

/// No more leaves than this are looked at; a page of 2 MB has some 8,000.
const MAX_LEAVES: usize = 100_000;

/// Cuts a page into leaves, in one walk over its nodes.
pub fn leaves(page: &Page) -> Leaves {
    let mut walk = Walk {
        page,
        classes: Classes::default(),
        found: Leaves { own: vec![Parts::default(); page.len()], ..Leaves::default() },
        open: Vec::new(),
        leaf: None,
        breaks: 0,
    };
    for id in page.ids() {
        walk.close_before(id.0);
        match page.tag(id) {
            Some(tag) => walk.element(id, tag),
            None => walk.text(id),
        }
        if walk.found.capped {
            break;
        }
    }
    walk.close_before(u32::MAX);
    walk.flush();
    walk.found
}

/// An element that is open in the walk.
struct Open {
    id: NodeId,
    end: u32,
    role: Role,
    kind: BlockKind,
    link: bool,
    stressed: bool,
    /// The nearest row among the open elements, itself included: its place there.
    row: Option<usize>,
}

/// A row farther out than this many elements is forgotten.
const ROW_REACH: usize = 24;

struct Walk<'a> {
    page: &'a Page,
    classes: Classes<'a>,
    found: Leaves,
    open: Vec<Open>,
    leaf: Option<(Writer, Leaf)>,
    /// `<br>` seen since the last text.
    breaks: u32,
}

impl Walk<'_> {
    fn close_before(&mut self, id: u32) {
        while let Some(open) = self.open.pop_if(|open| open.end <= id) {
            match open.role {
                Role::Block | Role::Row => self.flush(),
                Role::Cell => self.mark('\t'),
                Role::Inline | Role::Silent => {}
            }
        }
    }

    fn element(&mut self, id: NodeId, tag: Tag) {
        if tag == Tag::Br {
            self.line_break();
            return;
        }
        let own = self.classes.parts(self.page, id);
        if let Some(slot) = self.found.own.get_mut(id.0 as usize) {
            *slot = own;
        }
        let (outer, outer_kind, link, stressed) =
            self.open.last().map_or((Role::Block, BlockKind::Paragraph, false, false), |open| {
                (open.role, open.kind, open.link, open.stressed)
            });
        let in_row = self.in_row();
        let role = match tag {
            Tag::Head | Tag::Script | Tag::Title | Tag::Option | Tag::Input => Role::Silent,
            Tag::Tr if !in_row && is_data_row(self.page, id) => Role::Row,
            Tag::Td | Tag::Th if in_row => Role::Cell,
            _ if !is_block(tag) => Role::Inline,
            _ => Role::Block,
        };
        let role = match (role, outer) {
            (_, Role::Silent) => Role::Silent,
            // "(opens in a new window)" within a sentence.
            (Role::Inline, _) if own.has(Part::Unseen) => Role::Silent,
            (Role::Block, _) if in_row => {
                self.mark(' ');
                Role::Inline
            }
            (role, _) => role,
        };
        let kind = kind(tag, role, outer_kind);
        let open = Open {
            id,
            end: self.page.subtree(id).end,
            role,
            kind,
            link: link || tag == Tag::A,
            stressed: stressed || matches!(tag, Tag::B | Tag::Strong | Tag::Em | Tag::I),
            row: if role == Role::Row { Some(self.open.len()) } else { self.open.last().and_then(|open| open.row) },
        };
        if matches!(role, Role::Block | Role::Row) {
            self.flush();
        }
        if tag == Tag::A
            && let Some((_, leaf)) = &mut self.leaf
        {
            leaf.links += 1;
        }
        self.open.push(open);
    }

    fn in_row(&self) -> bool {
        let row = self.open.last().and_then(|open| open.row);
        row.is_some_and(|row| self.open.len() - row <= ROW_REACH)
    }

    fn line_break(&mut self) {
        self.breaks += 1;
        let verbatim = matches!(self.open.last(), Some(open) if open.kind == BlockKind::Preformatted);
        let in_row = self.in_row();
        if in_row {
            self.mark(' ');
        } else if self.breaks >= 2 && !verbatim {
            self.flush();
        } else {
            self.mark('\n');
        }
    }

    fn mark(&mut self, mark: char) {
        if let Some((writer, _)) = &mut self.leaf {
            writer.mark(mark);
        }
    }

    fn text(&mut self, id: NodeId) {
        let Some(text) = self.page.text(id) else { return };
        let Some(open) = self.open.last() else { return };
        if open.role == Role::Silent {
            return;
        }
        let hidden = self.page.hidden(id);
        if let Some((writer, leaf)) = &mut self.leaf
            && leaf.hidden != hidden
        {
            if hidden {
                // What is hidden within a block that is seen is not read.
                return;
            }
            // What is seen replaces what was hidden before it.
            *writer = Writer::default();
            (leaf.hidden, leaf.first, leaf.letters, leaf.linked) = (false, id, 0, 0);
            (leaf.stops, leaf.links, leaf.stressed) = (0, 0, 0);
        }
        let blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        if blank && self.leaf.is_none() {
            return;
        }
        let (writer, leaf) = self.leaf.get_or_insert_with(|| {
            let holder = self.open.iter().rev().find(|open| open.role != Role::Inline).unwrap_or(open);
            let writer = if open.kind == BlockKind::Preformatted { Writer::verbatim() } else { Writer::default() };
            (writer, Leaf::new(holder.id, id, open, hidden))
        });
        writer.add(id, text);
        if !blank {
            self.breaks = 0;
            leaf.last = id;
            let (letters, stops) = count(text);
            leaf.letters += letters;
            leaf.stops += stops;
            if open.link {
                leaf.linked += letters;
                leaf.links = leaf.links.max(1);
            }
            if open.stressed {
                leaf.stressed += letters;
            }
        }
    }

    fn flush(&mut self) {
        self.breaks = 0;
        let Some((writer, mut leaf)) = self.leaf.take() else {
            return;
        };
        if writer.is_empty() {
            return;
        }
        (leaf.block.text, leaf.block.origins) = writer.finish();
        if leaf.block.text.is_empty() {
            return;
        }
        if self.found.all.len() >= MAX_LEAVES {
            self.found.capped = true;
            return;
        }
        self.found.all.push(leaf);
    }
}

impl Leaf {
    fn new(parent: NodeId, first: NodeId, open: &Open, hidden: bool) -> Self {
        Self {
            block: Block::new(open.kind, String::new()),
            parent,
            first,
            last: first,
            hidden,
            letters: 0,
            linked: 0,
            stops: 0,
            links: 0,
            stressed: 0,
            parts: Parts::default(),
        }
    }
}

/// Letters (wide ones three times) and stops of a text.
fn count(text: &str) -> (u32, u32) {
    let (mut letters, mut stops) = (0, 0);
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            letters += 1;
        } else if c.is_ascii() {
            stops += u32::from(matches!(c, ',' | ';' | '.' | '!' | '?' | ':'));
        } else if matches!(c, '、' | '，' | '。' | '！' | '？' | '；' | '،' | '؛' | '؟' | '۔' | '।') {
            stops += 1;
        } else if c.is_alphanumeric() {
            letters += if matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}') {
                3
            } else {
                1
            };
        }
    }
    (letters, stops)
}
