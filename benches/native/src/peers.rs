//! What others do with the same HTML.

use std::hint::black_box;

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::RcDom;

/// Builds html5ever's own tree, and no more: what everybody who reads HTML with it pays first.
pub fn html5ever(html: &str) {
    black_box(html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html));
}

/// Parses and extracts. A page in which it finds nothing is an answer too.
pub fn dom_smoothie(html: &str) {
    let article = dom_smoothie::Readability::new(html, None, None).and_then(|mut page| page.parse());
    drop(black_box(article));
}

/// Parses and extracts.
pub fn legible(html: &str) {
    drop(black_box(legible::parse(html, None, None)));
}
