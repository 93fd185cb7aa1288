//! What a page's short lines say: calls to act, prices, posts of a forum, telephone numbers.

use crate::article::{Block, BlockKind};
use crate::clean::leaf::Leaf;
use crate::text::phrases::Phrases;

/// The share of words that speak for a firm or to its customer: "our", "your" and their like.
pub fn addressing(blocks: &[Block]) -> f32 {
    let (mut all, mut found) = (0u32, 0u32);
    for block in blocks {
        for word in block.text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            all += 1;
            found += u32::from(ADDRESSING.iter().any(|known| word.eq_ignore_ascii_case(known)));
        }
    }
    found as f32 / all.max(1) as f32
}

const ADDRESSING: [&str; 16] = [
    "our", "ours", "your", "we", "us", "unser", "unsere", "unserer", "unseren", "ihre", "notre", "nos", "votre", "vos",
    "nuestro", "nuestra",
];

/// Short leaves that articles have few of.
#[derive(Debug, Default)]
pub struct Counted {
    /// "Get started", "Contact sales".
    pub calls: f32,
    pub prices: f32,
    /// "Reply", "Joined", "12 posts".
    pub posts: f32,
    /// Telephone numbers.
    pub phones: f32,
    /// Headings that ask.
    pub questions: f32,
}

impl Counted {
    /// Counts them.
    pub fn of(leaves: &[Leaf]) -> Self {
        let mut found = Self::default();
        for leaf in leaves.iter().filter(|leaf| leaf.letters <= 40) {
            let text = leaf.block.text.to_lowercase();
            if text.bytes().filter(u8::is_ascii_digit).count() >= 9
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || b" +-()./".contains(&byte) || byte.is_ascii_alphabetic())
            {
                found.phones += 1.0;
            }
            if matches!(leaf.block.kind, BlockKind::Heading(_)) && text.ends_with('?') {
                found.questions += 1.0;
            }
            if CALLS.any(&text) {
                found.calls += 1.0;
            }
            if POSTS.any(&text) {
                found.posts += 1.0;
            }
            if text.contains(['$', '€', '£', '¥']) && text.contains(|c: char| c.is_ascii_digit()) {
                found.prices += 1.0;
            }
        }
        found
    }
}

static CALLS: Phrases = Phrases::new(&[
    "get started",
    "contact us",
    "contact sales",
    "learn more",
    "request a",
    "book a",
    "book now",
    "get a quote",
    "free quote",
    "free trial",
    "try for free",
    "shop now",
    "view all",
    "see all",
    "show more",
    "load more",
    "apply now",
    "enroll",
    "schedule a",
    "talk to",
    "call now",
    "explore",
]);

static POSTS: Phrases = Phrases::new(&[
    "reply",
    "replies",
    "joined",
    "posts",
    "quote",
    "upvote",
    "answers",
    "asked",
    "answered",
    "member",
    "views",
    "solved",
    "report post",
    "log in to",
]);

/// Whether a button or a link sells something.
pub fn sells(leaves: &[Leaf]) -> bool {
    leaves.iter().any(|leaf| leaf.letters <= 24 && OFFERS.any(&leaf.block.text.to_lowercase()))
}

static OFFERS: Phrases = Phrases::new(&[
    "add to cart",
    "add to bag",
    "add to basket",
    "buy now",
    "buy it now",
    "in den warenkorb",
    "ajouter au panier",
    "add to wishlist",
    "checkout",
]);
