//! What speaks for and against a page being an article: what it declares, its address, its text, its shape, its short lines.

use super::address::Address;
use super::short::{Counted, addressing, sells};
use crate::article::{Article, BlockKind};
use crate::clean::leaf::{Leaf, is_prose};
use crate::clean::metadata::Described;
use crate::clean::names::Part;
use crate::page::{Attr, Page, Tag};

/// How many features the gate looks at.
pub const FEATURES: usize = 36;

/// Features that name a reason.
pub const ROOT: usize = 10;
pub const LISTS: usize = 11;
pub const SELLS: usize = 12;
pub const TALKS: usize = 13;
pub const OFFERS: usize = 16;
pub const DOCUMENTS: usize = 24;

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
        (tags(page, Tag::Time) / 12.0).min(1.0),
        yes(address.documents),
        pre / count,
        (metadata.title.as_deref().unwrap_or_default().split_whitespace().count() as f32 / 10.0).min(1.0),
        addressing(blocks).min(0.06) / 0.06,
        (counted.phones / 3.0).min(1.0),
        (tags(page, Tag::Code) / 40.0).min(1.0),
        (counted.questions / 6.0).min(1.0),
        (leaves.iter().filter(|leaf| leaf.parts.has(Part::Byline)).count() as f32 / 20.0).min(1.0),
        blocks.iter().filter(|block| block.text.contains(['“', '„', '«', '"'])).count() as f32 / count,
        (tags(page, Tag::Input) / 20.0).min(1.0),
        yes(og_type == "article"),
        yes(described.is_article),
    ]
}

fn tags(page: &Page, tag: Tag) -> f32 {
    page.ids().filter(|id| page.tag(*id) == Some(tag)).count() as f32
}

fn meta<'a>(page: &'a Page, name: &str) -> Option<&'a str> {
    page.ids()
        .filter(|id| page.tag(*id) == Some(Tag::Meta))
        .find(|id| page.attr(*id, Attr::Property) == Some(name) || page.attr(*id, Attr::Name) == Some(name))
        .and_then(|id| page.attr(id, Attr::Content))
}
