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
    if let Some(name) = page.attr(id, Attr::Id).filter(|name| !is_slug(name)) {
        found = found.or(named(name));
    }
    // A page's own classes and a post's name its topics and layout ("category-news has-sidebar"), not what it is.
    if class.is_post || matches!(page.tag(id), Some(Tag::Article | Tag::Main | Tag::Body | Tag::Html)) {
        found = found.and(Parts::of(&[Part::Body, Part::Comment, Part::Related]));
    }
    found
}

/// Words from which an id is a heading's words, made an address within the page ("menu-ideas-for-the-coming-year"), and no name.
const SLUG: usize = 5;

fn is_slug(id: &str) -> bool {
    id.bytes().all(|byte| !byte.is_ascii_uppercase() && byte != b'_')
        && id.split('-').filter(|word| !word.is_empty()).count() >= SLUG
}

/// What a class or id attribute says.
fn named(names: &str) -> Parts {
    let mut found = Parts::default();
    for name in names.split_ascii_whitespace().take(24) {
        let mut before = Lead::None;
        for word in Words::new(name) {
            let mut lower = [0; 24];
            let Some(word) = lowered(word, &mut lower) else {
                before = Lead::None;
                continue;
            };
            if !before.takes_away(word) {
                found = found.or(single(word));
            }
            if before.is_subject() && TEXTS.contains(&word) {
                found = found.or(Parts::of(&[Part::Body]));
            }
            before = Lead::of(word);
        }
    }
    found
}

/// What of an article is its text: "article-body", "storyContent".
const TEXTS: [&str; 8] = ["body", "content", "text", "copy", "inhalt", "fulltext", "paragraph", "richtext"];

/// What a word says of the next one in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    None,
    /// The element beside the thing: "has-sidebar", "no-toc".
    Beside,
    /// Unfolds the text itself: "show-more", "read-more".
    Unfolds,
    /// "Long-form" is a long text, and no form.
    Long,
    /// A page builder.
    Builder,
    /// The article, whose "widget" is any box.
    Post,
    /// The article by another name.
    Subject,
}

impl Lead {
    fn of(word: &str) -> Self {
        // Most words are none of these, and their lengths say so.
        match word.len() {
            2 if word == "no" => Self::Beside,
            3 if word == "has" => Self::Beside,
            4 => match word {
                "with" => Self::Beside,
                "long" => Self::Long,
                "show" | "read" => Self::Unfolds,
                "post" => Self::Post,
                "news" | "main" | "page" | "blog" => Self::Subject,
                _ => Self::None,
            },
            5 if word == "story" => Self::Post,
            5 if word == "entry" => Self::Subject,
            6 if word == "single" => Self::Subject,
            7 => match word {
                "article" => Self::Post,
                "artikel" => Self::Subject,
                "without" => Self::Beside,
                _ => Self::None,
            },
            8 if word == "articulo" => Self::Subject,
            9 if word == "elementor" => Self::Builder,
            _ => Self::None,
        }
    }

    /// Whether the next word says nothing of the element.
    fn takes_away(self, word: &str) -> bool {
        match self {
            Self::Beside => !matches!(word, "widget" | "more"),
            Self::Unfolds => word == "more",
            Self::Long => word == "form",
            Self::Builder | Self::Post => word == "widget",
            Self::None | Self::Subject => false,
        }
    }

    const fn is_subject(self) -> bool {
        matches!(self, Self::Post | Self::Subject)
    }
}

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
