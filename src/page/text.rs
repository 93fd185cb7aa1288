//! A [`Page`] from plain text: every line is a paragraph, nothing is cleaned away.

use super::{Page, PageBuilder, Source, Tag};
use crate::warning::Warning;

/// Reads plain text. Lines are trimmed and empty ones skipped, so a block's text is an exact substring of the input.
pub fn parse(text: &str) -> Page {
    let mut page = PageBuilder::new(Source::Text);
    if text.contains('\0') {
        page.warn(Warning::NotText);
        return page.finish(None);
    }
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        page.open(Tag::P, false, []);
        page.text(line);
        page.close();
    }
    let page = page.finish(None);
    if page.is_empty() { Page { warnings: vec![Warning::Empty], ..page } } else { page }
}
