//! Is this page an article at all? Home pages, listings, shops and forums get none.

mod address;
mod features;
mod short;
mod vocabulary;

pub use features::{FEATURES, features};
pub use vocabulary::numbers;

use super::metadata::Described;
use crate::article::Article;
use crate::page::Page;
use crate::warning::Warning;
use address::Address;
use features::{DOCUMENTS, LISTS, OFFERS, ROOT, SELLS, TALKS};

/// Weights of a logistic regression (L2, C = .3, both classes weigh the same) over 1,506 article pages and 520 others; the words of class
/// names and addresses have theirs in [`vocabulary`]. See `training/gate/CARD.md`. In the order of [`features()`].
#[rustfmt::skip]
const WEIGHTS: [f32; FEATURES] = [
    0.15, // declares an article in any way
    1.51, // a date
    0.53, // authors
    -0.37, // length of the text
    1.21, // share in long paragraphs
    -0.04, // the longest paragraph
    -0.01, // headings
    0.54, // short blocks
    -1.58, // links
    -1.34, // prose outside
    -2.19, // address: the site's root
    -1.71, // address: a listing
    -1.79, // address: a shop
    -3.51, // address: a forum
    2.71, // address: words
    -1.65, // declares a product or a list
    -0.91, // sells
    -0.57, // replies and posts
    -0.73, // very short
    -0.55, // declares a website
    -1.5, // calls to act
    -0.98, // prices
    -1.42, // posts' signs
    -1.69, // times
    -3.01, // address: documentation
    -0.43, // preformatted
    0.94, // words of the title
    -1.86, // "our" and "your"
    -0.19, // telephone numbers
    -1.71, // code
    1.13, // headings that ask
    0.49, // bylines
    1.34, // blocks that quote
    -0.47, // form fields
    0.65, // og:type says article
    0.31, // JSON-LD says article
];
/// The regression's intercept, -0.59, and 1.4 to spare: articles first. In ten folds by site 81 % of the other pages get no article and
/// 2.1 % of the articles lose theirs, most of which are a shop's page, a forum's thread or a manual that its set calls an article.
const INTERCEPT: f32 = 0.81;
/// Less text than this is no article, whatever the page says of itself: one short paragraph.
const MIN_WORDS: usize = 12;

/// Why a page is not an article, `None` if it is one.
pub fn refusal(page: &Page, found: &[f32; FEATURES], article: &Article, described: &Described) -> Option<Warning> {
    let words: usize = article.blocks.iter().map(|block| count_words(&block.text)).sum();
    if words < MIN_WORDS {
        return Some(if words == 0 { Warning::NoRunningText } else { Warning::TooShort(words) });
    }
    let address = Address::of(page.url.as_deref().unwrap_or_default());
    // A site's front page shows articles; it is none, whatever it declares. Of 1,506 articles four stand at a root.
    if address.is_root {
        return Some(Warning::ListOfPages);
    }
    if described.is_news() {
        return None;
    }
    let score: f32 = INTERCEPT
        + found.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum::<f32>()
        + vocabulary::weight(page);
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
