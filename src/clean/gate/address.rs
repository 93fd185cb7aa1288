//! What a page's address says of it.

use crate::address;

/// What a page's address says.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is one thing that an address says, none excludes another")]
pub struct Address {
    pub is_root: bool,
    pub lists: bool,
    pub sells: bool,
    pub talks: bool,
    pub documents: bool,
    /// Words in the last segment: a headline makes a long one.
    pub words: usize,
}

impl Address {
    /// Reads an address; an empty one says nothing.
    pub fn of(url: &str) -> Self {
        let host = address::host(url).unwrap_or_default();
        let segments: Vec<&str> = address::path(url).split('/').filter(|segment| !segment.is_empty()).collect();
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
