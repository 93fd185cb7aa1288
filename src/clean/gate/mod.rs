//! Is this page an article at all? Home pages, listings, shops and forums get none.

mod address;
mod features;
mod short;

pub use features::{FEATURES, features};

use super::metadata::Described;
use crate::article::Article;
use crate::page::Page;
use crate::warning::Warning;
use address::Address;
use features::{DOCUMENTS, LISTS, OFFERS, ROOT, SELLS, TALKS};

/// Weights of a logistic regression (L2, C = 1, both classes weigh the same) over 593 article pages and 120 others; see
/// `training/gate/CARD.md`. In the order of [`features()`].
#[rustfmt::skip]
const WEIGHTS: [f32; FEATURES] = [
    -0.43, // declares an article in any way
    1.68, // a date
    0.73, // authors
    0.53, // length of the text
    0.55, // share in long paragraphs
    0.18, // the longest paragraph
    0.08, // headings
    -0.01, // short blocks
    -0.24, // links
    -0.63, // prose outside
    -2.09, // address: the site's root
    -1.21, // address: a listing
    -2.0, // address: a shop
    -2.51, // address: a forum
    2.29, // address: words
    -1.31, // declares a product or a list
    -0.35, // sells
    -0.4, // replies and posts
    -1.74, // very short
    -0.38, // declares a website
    -1.13, // calls to act
    -0.67, // prices
    -1.01, // posts' signs
    -0.86, // times
    -1.98, // address: documentation
    -0.37, // preformatted
    1.33, // words of the title
    -1.52, // "our" and "your"
    -0.45, // telephone numbers
    -1.18, // code
    1.15, // headings that ask
    -0.55, // bylines
    1.46, // blocks that quote
    -0.63, // form fields
    1.69, // og:type says article
    0.53, // JSON-LD says article
];
/// The regression's intercept, -1.9, and 2.0 to spare: articles first. In folds by site, with the rule on front pages, 75 % of the other
/// pages get no article and 1.2 % of the articles lose theirs: seven, of which one has no text and four are a manual, a forum's thread,
/// an encyclopaedia's entry and a shop's terms.
const INTERCEPT: f32 = 0.1;
/// Less text than this is no article, whatever the page says of itself: one short paragraph.
const MIN_WORDS: usize = 12;

/// Why a page is not an article, `None` if it is one.
pub fn refusal(page: &Page, found: &[f32; FEATURES], article: &Article, described: &Described) -> Option<Warning> {
    let words: usize = article.blocks.iter().map(|block| count_words(&block.text)).sum();
    if words < MIN_WORDS {
        return Some(if words == 0 { Warning::NoRunningText } else { Warning::TooShort(words) });
    }
    let address = Address::of(page.url.as_deref().unwrap_or_default());
    // A site's front page shows articles; it is none, whatever it declares. None of 593 articles stands at a root.
    if address.is_root {
        return Some(Warning::ListOfPages);
    }
    if described.is_news() {
        return None;
    }
    let score: f32 = INTERCEPT + found.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum::<f32>();
    if score >= 0.0 {
        return None;
    }
    let at = |index: usize| found.get(index).copied().unwrap_or(0.0) > 0.0;
    Some(if at(TALKS) {
        Warning::Forum
    } else if at(SELLS) || at(OFFERS) {
        Warning::Shop
    } else if at(ROOT) || at(LISTS) {
        Warning::ListOfPages
    } else if at(DOCUMENTS) {
        Warning::Documentation
    } else if words < 60 {
        Warning::TooShort(words)
    } else {
        Warning::Unlike
    })
}

/// Words, or what would be words in a script that does not part them: a run of four wide characters counts as two, and ten letters of
/// any other script as one.
fn count_words(text: &str) -> usize {
    let (mut letters, mut wide) = (0, 0);
    for c in text.chars().filter(|c| c.is_alphanumeric()) {
        letters += 1;
        wide += usize::from(matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'));
    }
    let letters: usize = letters;
    (text.split_whitespace().count() + wide / 2).max(letters / 10)
}
