//! What kind of block an element makes.

use super::Role;
use crate::article::BlockKind;
use crate::page::{NodeId, Page, Tag};

/// A table whose cells hold more than this many bytes on average lays out the page; its cells are read as blocks.
const LAYOUT_CELL: usize = 160;

/// The kind of block that a text in this element makes, given the kind around it.
pub const fn kind(tag: Tag, role: Role, around: BlockKind) -> BlockKind {
    match (tag, around) {
        (Tag::H1, _) => BlockKind::Heading(1),
        (Tag::H2, _) => BlockKind::Heading(2),
        (Tag::H3, _) => BlockKind::Heading(3),
        (Tag::H4, _) => BlockKind::Heading(4),
        (Tag::H5, _) => BlockKind::Heading(5),
        (Tag::H6, _) => BlockKind::Heading(6),
        (Tag::Figcaption | Tag::Caption, _) => BlockKind::Caption,
        (Tag::Pre, _) => BlockKind::Preformatted,
        (Tag::Blockquote, _) | (_, BlockKind::Blockquote) => BlockKind::Blockquote,
        (Tag::Li | Tag::Dd | Tag::Dt, _) => BlockKind::ListItem,
        (Tag::Table, BlockKind::ListItem) => BlockKind::Paragraph,
        _ if matches!(role, Role::Row) => BlockKind::TableRow,
        _ => around,
    }
}

pub const fn is_block(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Address
            | Tag::Article
            | Tag::Aside
            | Tag::Blockquote
            | Tag::Body
            | Tag::Button
            | Tag::Caption
            | Tag::Center
            | Tag::Dd
            | Tag::Details
            | Tag::Dialog
            | Tag::Div
            | Tag::Dl
            | Tag::Dt
            | Tag::Fieldset
            | Tag::Figcaption
            | Tag::Figure
            | Tag::Footer
            | Tag::Form
            | Tag::H1
            | Tag::H2
            | Tag::H3
            | Tag::H4
            | Tag::H5
            | Tag::H6
            | Tag::Header
            | Tag::Hgroup
            | Tag::Hr
            | Tag::Html
            | Tag::Legend
            | Tag::Li
            | Tag::Main
            | Tag::Menu
            | Tag::Nav
            | Tag::Ol
            | Tag::P
            | Tag::Pre
            | Tag::Section
            | Tag::Summary
            | Tag::Table
            | Tag::Tbody
            | Tag::Td
            | Tag::Tfoot
            | Tag::Th
            | Tag::Thead
            | Tag::Tr
            | Tag::Ul
    )
}

/// Whether a row belongs to a table of data: at least two cells, each short, none with a table or a heading in it.
pub fn is_data_row(page: &Page, row: NodeId) -> bool {
    let (mut cells, mut bytes) = (0, 0);
    for id in page.descendants(row) {
        match page.tag(id) {
            Some(Tag::Td | Tag::Th) => cells += 1,
            Some(Tag::Table | Tag::H1 | Tag::H2 | Tag::H3 | Tag::Article | Tag::Figure) => return false,
            Some(_) => {}
            None => bytes += page.text(id).map_or(0, |text| text.trim().len()),
        }
        if bytes > 20 * LAYOUT_CELL {
            return false;
        }
    }
    cells >= 2 && bytes <= cells * LAYOUT_CELL
}
