//! Whose report a text is: what its source declares, then its address, then its own credit line.

use crate::article::{Article, Block, BlockKind, Metadata};
use crate::wire::{CreditKind, ReportKind, credits};

/// The agency of a text and whose words it is made of.
///
/// `declared` is what the source says of itself, the best word first; `address` is where the text stands. An agency's name in
/// either makes it the agency's own report. A text elsewhere that credits an agency is an article. Where no agency is known the first
/// declared name stands for one.
pub fn origin(declared: &[&str], address: Option<&str>, title: &str, text: &str) -> (String, ReportKind) {
    let host = address.and_then(credits::agency_of);
    if let Some(agency) = host.or_else(|| declared.iter().find_map(|name| credits::agency_called(name))) {
        return (agency.to_owned(), ReportKind::Report);
    }
    let lines = text.lines().map(|line| Block::new(BlockKind::Paragraph, line));
    let metadata = Metadata { title: Some(title.to_owned()), ..Metadata::default() };
    let article = Article { metadata, blocks: lines.collect() };
    let credited = credits::find(&article).into_iter().find(|credit| credit.kind == CreditKind::Text);
    if let Some(credit) = credited {
        return (credit.agency, ReportKind::Article);
    }
    let named = declared.iter().find(|name| !name.trim().is_empty());
    (named.map(|name| name.trim().to_owned()).unwrap_or_default(), ReportKind::Report)
}
