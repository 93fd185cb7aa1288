//! What an element's class, id, role and tag say about the part of the page that it holds.

mod part;
mod words;

pub use part::{Part, Parts};

use std::collections::HashMap;

use crate::page::{Attr, NodeId, Page, Tag};
use words::{Words, lowered, single};

/// What class attributes said before: pages repeat theirs from element to element.
#[derive(Default)]
pub struct Classes<'a>(HashMap<&'a str, Class>);

/// What a class attribute says.
#[derive(Clone, Copy, Default)]
struct Class {
    parts: Parts,
    /// Whether it is one of those that `WordPress` gives a post.
    is_post: bool,
}

impl<'a> Classes<'a> {
    /// What an element's own tag, role and names say.
    pub fn parts(&mut self, page: &'a Page, id: NodeId) -> Parts {
        let class = page.attr(id, Attr::Class);
        with_class(page, id, class.map(|names| *self.0.entry(names).or_insert_with(|| Class::new(names))))
    }
}

impl Class {
    fn new(names: &str) -> Self {
        let is_post = names.split_ascii_whitespace().any(|name| matches!(name, "hentry" | "type-post"));
        Self { parts: named(names), is_post }
    }
}

/// What an element's own tag, role and names say.
pub fn parts(page: &Page, id: NodeId) -> Parts {
    with_class(page, id, page.attr(id, Attr::Class).map(Class::new))
}

fn with_class(page: &Page, id: NodeId, class: Option<Class>) -> Parts {
    let mut found = match page.tag(id) {
        Some(Tag::Nav | Tag::Menu) => Parts::of(&[Part::Nav]),
        Some(Tag::Aside) => Parts::of(&[Part::Aside]),
        Some(Tag::Footer) => Parts::of(&[Part::Footer]),
        Some(Tag::Header) => Parts::of(&[Part::Header]),
        Some(Tag::Figcaption | Tag::Caption) => Parts::of(&[Part::Caption]),
        Some(Tag::Figure | Tag::Picture) => Parts::of(&[Part::Media]),
        Some(Tag::Form | Tag::Fieldset | Tag::Dialog) => Parts::of(&[Part::Widget]),
        Some(Tag::Button) => Parts::of(&[Part::Share]),
        _ => Parts::default(),
    };
    if let Some(role) = page.attr(id, Attr::Role) {
        found = found.or(match role {
            "navigation" | "menu" | "menubar" | "search" | "tablist" => Parts::of(&[Part::Nav]),
            "complementary" => Parts::of(&[Part::Aside]),
            "contentinfo" => Parts::of(&[Part::Footer]),
            "dialog" | "alertdialog" | "form" => Parts::of(&[Part::Widget]),
            _ => Parts::default(),
        });
    }
    if let Some(property) = page.attr(id, Attr::Itemprop) {
        for name in property.split_ascii_whitespace() {
            found = found.or(match name {
                "articleBody" => Parts::of(&[Part::Body]),
                "description" | "alternativeHeadline" => Parts::of(&[Part::Summary]),
                "headline" => Parts::of(&[Part::Headline]),
                "author" | "datePublished" | "dateModified" => Parts::of(&[Part::Byline]),
                "comment" => Parts::of(&[Part::Comment]),
                "keywords" => Parts::of(&[Part::Tags]),
                "caption" => Parts::of(&[Part::Caption]),
                _ => Parts::default(),
            });
        }
    }
    let class = class.unwrap_or_default();
    found = found.or(class.parts);
    if let Some(name) = page.attr(id, Attr::Id) {
        found = found.or(named(name));
    }
    // A page's own classes and a post's name its topics and layout ("category-news has-sidebar"), not what it is.
    if class.is_post || matches!(page.tag(id), Some(Tag::Article | Tag::Main | Tag::Body | Tag::Html)) {
        found = found.and(Parts::of(&[Part::Body, Part::Comment, Part::Related]));
    }
    found
}

/// What a class or id attribute says.
fn named(names: &str) -> Parts {
    let mut found = Parts::default();
    for name in names.split_ascii_whitespace().take(24) {
        let mut before = "";
        for word in Words::new(name) {
            let mut lower = [0; 24];
            let Some(word) = lowered(word, &mut lower) else {
                before = "";
                continue;
            };
            if !says_nothing(before, word) {
                found = found.or(single(word));
            }
            let subject = matches!(
                before,
                "article"
                    | "story"
                    | "post"
                    | "entry"
                    | "news"
                    | "artikel"
                    | "main"
                    | "articulo"
                    | "page"
                    | "blog"
                    | "single"
            );
            if subject
                && matches!(
                    word,
                    "body" | "content" | "text" | "copy" | "inhalt" | "fulltext" | "paragraph" | "richtext"
                )
            {
                found = found.or(Parts::of(&[Part::Body]));
            }
            before = SUBJECTS.iter().find(|subject| **subject == word).copied().unwrap_or("");
        }
    }
    found
}

/// Words that take the next one's meaning: "has-sidebar" is the element beside the sidebar, "show-more" and "read-more" unfold the
/// text itself, and the page builders' and layouts' "widget" is any box ("elementor-widget", "article-widget").
fn says_nothing(before: &str, word: &str) -> bool {
    match word {
        "widget" => matches!(before, "elementor" | "article" | "story" | "post"),
        "more" => matches!(before, "show" | "read"),
        _ => matches!(before, "no" | "has" | "with" | "without"),
    }
}

/// Words that the next word of a name is read with: "article-body", "no-sidebar".
const SUBJECTS: [&str; 21] = [
    "no",
    "has",
    "with",
    "without",
    "show",
    "read",
    "elementor",
    "article",
    "story",
    "post",
    "entry",
    "news",
    "artikel",
    "main",
    "articulo",
    "page",
    "blog",
    "single",
    "visually",
    "screen",
    "sr",
];

#[cfg(test)]
mod tests {
    use super::{Part, Parts, named};

    #[test]
    fn names() {
        #[track_caller]
        fn check(names: &str, expected: &[Part]) {
            let found: Vec<Part> = named(names).iter().collect();
            assert_eq!(Parts::of(&found), Parts::of(expected), "{names}: {found:?}");
        }
        check("article-body", &[Part::Body]);
        check("ArticleBody_root__x3a", &[Part::Body]);
        check("c-storyContent", &[Part::Body]);
        check("related-stories js-share", &[Part::Related, Part::Share]);
        check("has-sidebar no_toc_section", &[]);
        check("elementor-widget articleWidgetHTML", &[]);
        check("widget_recent", &[Part::Aside]);
        check("ReadMoreAnswer more-from", &[Part::Related]);
        check("callout-box", &[]);
        check("sc-1a2b3c jKxyzw", &[]);
        check("post__entry-content", &[Part::Body]);
    }
}
