//! Is this page an article at all? Home pages, listings, shops and forums get none.

use super::leaf::{Leaf, is_prose};
use super::metadata::Described;
use super::names::Part;
use crate::article::{Article, Block, BlockKind};
use crate::page::{Attr, Page, Tag};
use crate::warning::Warning;

/// How many features the gate looks at.
pub const FEATURES: usize = 31;

/// Weights of a logistic regression (L2, C = 1, both classes weigh the same) over 593 article pages and 120 others; see
/// `training/gate/CARD.md`. In the order of [`features`].
#[rustfmt::skip]
const WEIGHTS: [f32; FEATURES] = [
    0.8, // declares an article
    1.78, // a date
    0.48, // authors
    0.52, // length of the text
    0.62, // share in long paragraphs
    0.44, // the longest paragraph
    -0.17, // headings
    0.03, // short blocks
    -0.42, // links
    -1.11, // prose outside
    -2.13, // address: the site's root
    -1.2, // address: a listing
    -2.2, // address: a shop
    -2.73, // address: a forum
    2.41, // address: words
    -1.52, // declares a product or a list
    -0.47, // sells
    -0.62, // replies and posts
    -1.73, // very short
    -0.77, // declares a website
    -0.98, // calls to act
    -0.82, // prices
    -1.24, // posts' signs
    -0.67, // times
    -2.03, // address: documentation
    -0.24, // preformatted
    1.28, // words of the title
    -1.44, // "our" and "your"
    -0.6, // telephone numbers
    -1.24, // code
    1.14, // headings that ask
];
/// The regression's intercept, -1.87, and 2.6 to spare: articles first. At this threshold 69 % of the other pages get no article and
/// .7 % of the articles lose theirs. With 1.8 to spare it is 75 % and 1.3 %.
const INTERCEPT: f32 = 0.73;
/// Less text than this is no article, whatever the page says of itself: one short paragraph.
const MIN_WORDS: usize = 12;

/// Why a page is not an article, `None` if it is one.
pub fn refusal(page: &Page, found: &[f32; FEATURES], article: &Article, described: &Described) -> Option<Warning> {
    let words: usize = article.blocks.iter().map(|block| count_words(&block.text)).sum();
    if words < MIN_WORDS {
        return Some(if words == 0 {
            Warning::NotAnArticle("it has no running text")
        } else {
            Warning::TooShort(words)
        });
    }
    let address = Address::of(page.url.as_deref().unwrap_or_default());
    if described.is_news() && !address.is_root {
        return None;
    }
    let score: f32 = INTERCEPT + found.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum::<f32>();
    if score >= 0.0 {
        return None;
    }
    let at = |index: usize| found.get(index).copied().unwrap_or(0.0) > 0.0;
    Some(if at(TALKS) {
        Warning::NotAnArticle("it reads as a forum")
    } else if at(SELLS) || at(OFFERS) {
        Warning::NotAnArticle("it reads as a shop or a service")
    } else if at(ROOT) || at(LISTS) {
        Warning::NotAnArticle("it reads as a list of pages")
    } else if at(DOCUMENTS) {
        Warning::NotAnArticle("it reads as documentation")
    } else if words < 60 {
        Warning::TooShort(words)
    } else {
        Warning::NotAnArticle("too little speaks for one")
    })
}

/// Words, counting a run of four wide characters as two.
fn count_words(text: &str) -> usize {
    let wide = text.chars().filter(|c| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')).count();
    text.split_whitespace().count() + wide / 2
}

const ROOT: usize = 10;
const LISTS: usize = 11;
const SELLS: usize = 12;
const TALKS: usize = 13;
const OFFERS: usize = 16;
const DOCUMENTS: usize = 24;

/// What speaks for and against an article, each about 0 to 1.
pub fn features(
    page: &Page,
    leaves: &[Leaf],
    article: &Article,
    described: &Described,
    outside: f32,
) -> [f32; FEATURES] {
    let metadata = &article.metadata;
    let blocks = &article.blocks;
    let bytes: usize = blocks.iter().map(|block| block.text.len()).sum();
    let long: usize = blocks.iter().map(|block| block.text.len()).filter(|len| *len >= 250).sum();
    let longest = blocks.iter().map(|block| block.text.len()).max().unwrap_or(0);
    let count = blocks.len().max(1) as f32;
    let headings = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(_))).count() as f32;
    let short = blocks.iter().filter(|block| block.text.len() < 60).count() as f32;
    let (mut letters, mut linked, mut forum) = (0u64, 0u64, 0u32);
    for leaf in leaves {
        letters += u64::from(leaf.letters);
        linked += u64::from(leaf.linked);
        forum += u32::from(leaf.parts.has(Part::Comment) && is_prose(leaf));
    }
    let counted = Counted::of(leaves);
    let times = page.ids().filter(|id| page.tag(*id) == Some(Tag::Time)).count() as f32;
    let pre = blocks.iter().filter(|block| block.kind == BlockKind::Preformatted).count() as f32;
    let address = Address::of(page.url.as_deref().unwrap_or_default());
    let declares = |kinds: &[&str]| described.types.iter().any(|declared| kinds.contains(&declared.as_str()));
    let og_type = meta(page, "og:type").unwrap_or_default();
    let yes = |is: bool| if is { 1.0 } else { 0.0 };
    [
        yes(described.is_article || og_type == "article" || meta(page, "article:published_time").is_some()),
        yes(metadata.published.is_some()),
        yes(!metadata.authors.is_empty()),
        ((bytes.max(1) as f32).ln() / 10.0).min(1.2),
        long as f32 / bytes.max(1) as f32,
        (longest as f32 / 1_000.0).min(1.0),
        headings / count,
        short / count,
        linked as f32 / letters.max(1) as f32,
        outside.min(3.0) / 3.0,
        yes(address.is_root),
        yes(address.lists),
        yes(address.sells),
        yes(address.talks),
        // A page without an address speaks neither way: six words are usual for an article.
        page.url.as_ref().map_or(0.75, |_| (address.words as f32 / 8.0).min(1.0)),
        yes(og_type.starts_with("product")
            || declares(&[
                "Product",
                "ItemList",
                "CollectionPage",
                "DiscussionForumPosting",
                "QAPage",
                "Service",
                "Course",
                "SearchResultsPage",
            ])),
        yes(sells(leaves)),
        (forum as f32 / 10.0).min(1.0),
        yes(bytes < 600),
        yes(og_type == "website"),
        counted.calls.min(12.0) / 12.0,
        counted.prices.min(12.0) / 12.0,
        counted.posts.min(12.0) / 12.0,
        times.min(12.0) / 12.0,
        yes(address.documents),
        pre / count,
        (metadata.title.as_deref().unwrap_or_default().split_whitespace().count() as f32 / 10.0).min(1.0),
        addressing(blocks).min(0.06) / 0.06,
        (counted.phones / 3.0).min(1.0),
        codes(page).min(40.0) / 40.0,
        (counted.questions / 6.0).min(1.0),
    ]
}

/// The share of words that speak for a firm or to its customer: "our", "your" and their like.
fn addressing(blocks: &[Block]) -> f32 {
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

/// Marked-up code: documentation is full of it.
fn codes(page: &Page) -> f32 {
    page.ids().filter(|id| page.tag(*id) == Some(Tag::Code)).count() as f32
}

/// Short leaves that articles have few of.
#[derive(Debug, Default)]
struct Counted {
    /// "Get started", "Contact sales".
    calls: f32,
    prices: f32,
    /// "Reply", "Joined", "12 posts".
    posts: f32,
    /// Telephone numbers.
    phones: f32,
    /// Headings that ask.
    questions: f32,
}

impl Counted {
    fn of(leaves: &[Leaf]) -> Self {
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
            let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
            if any(&CALLS) {
                found.calls += 1.0;
            }
            if any(&POSTS) {
                found.posts += 1.0;
            }
            if text.contains(['$', '€', '£', '¥']) && text.contains(|c: char| c.is_ascii_digit()) {
                found.prices += 1.0;
            }
        }
        found
    }
}

const CALLS: [&str; 22] = [
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
];

const POSTS: [&str; 14] = [
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
];

/// What a page's address says.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is one thing that an address says, none excludes another")]
struct Address {
    is_root: bool,
    lists: bool,
    sells: bool,
    talks: bool,
    documents: bool,
    /// Words in the last segment: a headline makes a long one.
    words: usize,
}

impl Address {
    fn of(url: &str) -> Self {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let path = rest.get(host.len()..).unwrap_or_default().split(['?', '#']).next().unwrap_or_default();
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        let any = |words: &[&str]| segments.iter().any(|segment| words.contains(&segment.to_lowercase().as_str()));
        Self {
            is_root: url.contains("://") && segments.is_empty() && !url.bytes().any(|byte| byte == b'='),
            lists: any(&[
                "category",
                "categories",
                "tag",
                "tags",
                "topic",
                "topics",
                "browse",
                "search",
                "list",
                "lists",
                "archive",
                "section",
                "catalogs",
                "trending",
                "schedule",
                "events",
                "index",
                "page",
                "author",
                "authors",
                "citations",
                "cat",
                "cp",
                "zgbs",
            ]),
            sells: any(&[
                "product",
                "products",
                "p",
                "shop",
                "store",
                "collections",
                "collection",
                "listing",
                "itm",
                "item",
                "buy",
                "cart",
                "app",
                "pricing",
                "services",
                "service",
                "solutions",
                "features",
                "platform",
                "courses",
                "course",
                "dp",
                "idees-cadeau",
                "rental",
            ]),
            talks: any(&[
                "forum",
                "forums",
                "thread",
                "threads",
                "t",
                "d",
                "s",
                "r",
                "questions",
                "comments",
                "discussion",
                "viewtopic.php",
                "showthread.php",
                "community",
                "topic",
            ]) || host.starts_with("forum.")
                || host.starts_with("forums.")
                || host.starts_with("community.")
                || host.starts_with("discuss"),
            documents: any(&[
                "docs",
                "doc",
                "documentation",
                "reference",
                "manual",
                "api",
                "stable",
                "library",
                "tutorial",
            ]) || host.starts_with("docs.")
                || host.starts_with("doc.")
                || host.starts_with("developer."),
            words: segments.last().map_or(0, |last| {
                last.split(['-', '_', '+'])
                    .filter(|word| word.len() > 1 && word.chars().any(char::is_alphabetic))
                    .count()
            }),
        }
    }
}

fn meta<'a>(page: &'a Page, name: &str) -> Option<&'a str> {
    page.ids()
        .filter(|id| page.tag(*id) == Some(Tag::Meta))
        .find(|id| page.attr(*id, Attr::Property) == Some(name) || page.attr(*id, Attr::Name) == Some(name))
        .and_then(|id| page.attr(id, Attr::Content))
}

/// Whether a button or a link sells something.
fn sells(leaves: &[Leaf]) -> bool {
    leaves.iter().any(|leaf| {
        leaf.letters <= 24 && {
            let text = leaf.block.text.to_lowercase();
            [
                "add to cart",
                "add to bag",
                "add to basket",
                "buy now",
                "buy it now",
                "in den warenkorb",
                "ajouter au panier",
                "add to wishlist",
                "checkout",
            ]
            .iter()
            .any(|offer| text.contains(offer))
        }
    })
}
