//! What an element's class, id, role and tag say about the part of the page that it holds.

use crate::page::{Attr, NodeId, Page, Tag};

/// A set of [parts](Part) of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parts(u32);

/// A part of a page, as names tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Part {
    /// The text of an article.
    Body,
    /// The summary between headline and text: dek, standfirst.
    Summary,
    /// The headline.
    Headline,
    /// Who wrote it, when: byline, dateline, reading time.
    Byline,
    /// About the author.
    Bio,
    /// Readers' comments.
    Comment,
    /// Links to other articles.
    Related,
    /// Share and follow buttons.
    Share,
    /// Newsletter boxes, appeals, offers.
    Promo,
    /// Advertisements.
    Ad,
    /// Consent and paywall texts.
    Gate,
    /// Topics, tags, breadcrumbs.
    Tags,
    /// Navigation, menus, search.
    Nav,
    /// A column beside the text.
    Aside,
    /// The foot of the page.
    Footer,
    /// The head of the page or of the article.
    Header,
    /// Caption or credit of a picture.
    Caption,
    /// Pictures, videos, players.
    Media,
    /// Polls, quizzes, tables of contents, widgets.
    Widget,
    /// Text for screen readers or printers only.
    Unseen,
    /// Notes: corrections, disclaimers, copyright.
    Note,
    /// A pull quote, which repeats the text.
    PullQuote,
}

impl Part {
    /// Why a block of this part is removed.
    pub const fn why(self) -> &'static str {
        match self {
            Self::Body | Self::Summary | Self::Headline | Self::Header | Self::Note | Self::PullQuote => "not the text",
            Self::Byline => "byline",
            Self::Bio => "about the author",
            Self::Comment => "comment",
            Self::Related => "related articles",
            Self::Share => "share or follow button",
            Self::Promo => "newsletter or offer",
            Self::Ad => "advertisement",
            Self::Gate => "consent or paywall",
            Self::Tags => "topics",
            Self::Nav => "navigation",
            Self::Aside => "beside the text",
            Self::Footer => "foot of the page",
            Self::Caption | Self::Media => "caption or picture",
            Self::Widget => "widget",
            Self::Unseen => "for screen readers or print",
        }
    }
}

impl Parts {
    /// Parts whose text is never the article's own.
    pub const FOREIGN: Self = Self::of(&[
        Part::Comment,
        Part::Related,
        Part::Share,
        Part::Promo,
        Part::Ad,
        Part::Gate,
        Part::Tags,
        Part::Nav,
        Part::Aside,
        Part::Footer,
        Part::Bio,
        Part::Widget,
        Part::Unseen,
    ]);

    /// Parts that an element which holds most of the text cannot be.
    pub const DOUBTFUL: Self = Self::FOREIGN.or(Self::of(&[
        Part::Header,
        Part::Media,
        Part::Caption,
        Part::Byline,
        Part::Summary,
        Part::Note,
        Part::PullQuote,
    ]));

    /// The set of these parts.
    pub const fn of(parts: &[Part]) -> Self {
        let mut bits = 0;
        let mut i = 0;
        while i < parts.len() {
            bits |= 1 << parts[i] as u8;
            i += 1;
        }
        Self(bits)
    }

    /// Whether the part is in the set.
    pub const fn has(self, part: Part) -> bool {
        self.0 & (1 << part as u8) != 0
    }

    /// What is in both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in either.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this and not in the other.
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The parts in it.
    pub fn iter(self) -> impl Iterator<Item = Part> {
        ALL.iter().copied().filter(move |part| self.has(*part))
    }
}

const ALL: [Part; 22] = [
    Part::Body,
    Part::Summary,
    Part::Headline,
    Part::Byline,
    Part::Bio,
    Part::Comment,
    Part::Related,
    Part::Share,
    Part::Promo,
    Part::Ad,
    Part::Gate,
    Part::Tags,
    Part::Nav,
    Part::Aside,
    Part::Footer,
    Part::Header,
    Part::Caption,
    Part::Media,
    Part::Widget,
    Part::Unseen,
    Part::Note,
    Part::PullQuote,
];

/// What an element's own tag, role and names say.
pub fn parts(page: &Page, id: NodeId) -> Parts {
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
    for names in [page.attr(id, Attr::Class), page.attr(id, Attr::Id)].into_iter().flatten() {
        found = found.or(named(names));
    }
    // So do those that WordPress gives a post.
    let is_post = page
        .attr(id, Attr::Class)
        .is_some_and(|class| class.split_ascii_whitespace().any(|name| matches!(name, "hentry" | "type-post")));
    // A page's own classes and a post's name its topics and layout ("category-news has-sidebar"), not what it is.
    if is_post || matches!(page.tag(id), Some(Tag::Article | Tag::Main | Tag::Body | Tag::Html)) {
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

/// The words of a name: apart at anything but letters and digits, and where a capital follows a small letter.
struct Words<'a> {
    rest: &'a str,
}

impl<'a> Words<'a> {
    const fn new(rest: &'a str) -> Self {
        Self { rest }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let bytes = self.rest.as_bytes();
        let start = bytes.iter().position(u8::is_ascii_alphanumeric)?;
        let mut end = start;
        let mut small = false;
        for byte in bytes.get(start..)? {
            if !byte.is_ascii_alphanumeric() || (small && byte.is_ascii_uppercase()) {
                break;
            }
            small = byte.is_ascii_lowercase();
            end += 1;
        }
        let word = self.rest.get(start..end);
        self.rest = self.rest.get(end..).unwrap_or_default();
        word
    }
}

/// The word in lower case; none for one that is longer than any we know.
fn lowered<'b>(word: &str, buffer: &'b mut [u8; 24]) -> Option<&'b str> {
    let room = buffer.get_mut(..word.len())?;
    room.copy_from_slice(word.as_bytes());
    room.make_ascii_lowercase();
    std::str::from_utf8(room).ok()
}

/// What one word of a name says. The words were taken from the class names of public news pages in nine languages;
/// each is common on many sites.
fn single(word: &str) -> Parts {
    let part = match word {
        "articlebody" | "storybody" | "postbody" | "bodytext" | "bodycopy" | "articletext" | "articlecontent"
        | "storytext" | "postcontent" | "entrycontent" | "storycontent" | "maintext" | "fulltext" | "prose"
        | "richtext" | "wysiwyg" | "newsbody" | "articlepage" | "longtext" => Part::Body,
        "summary" | "dek" | "standfirst" | "subtitle" | "subheadline" | "subhead" | "subheading" | "deck" | "lede"
        | "lead" | "intro" | "chapo" | "sapo" | "entradilla" | "vorspann" | "excerpt" | "strapline" | "synopsis"
        | "abstract" | "teasertext" | "description" | "sottotitolo" | "ingress" | "kicker" => Part::Summary,
        "headline" | "title" | "hed" => Part::Headline,
        "byline" | "bylines" | "dateline" | "timestamp" | "date" | "datetime" | "pubdate" | "published" | "updated"
        | "meta" | "metadata" | "infos" | "postmeta" | "entrymeta" | "readtime" | "readingtime" | "credits"
        | "publishdate" | "time" | "authorname" | "authors" | "info" => Part::Byline,
        "author" | "bio" | "biography" | "autor" | "contributor" | "contributors" | "authorbox" | "authorbio"
        | "writer" | "auteur" | "aboutauthor" | "profile" | "autorbox" => Part::Bio,
        "comment" | "comments" | "disqus" | "commentlist" | "respond" | "kommentar" | "kommentare" | "comentarios"
        | "commentaires" | "discussion" | "forum" | "coral" | "replies" | "reply" | "reaction" | "reactions" => {
            Part::Comment
        }
        "related" | "recommend" | "recommended" | "recommendation" | "recommendations" | "more" | "readmore"
        | "morefrom" | "trending" | "popular" | "mostread" | "latest" | "teaser" | "teasers" | "outbrain"
        | "taboola" | "similar" | "suggested" | "upnext" | "alsoread" | "readalso" | "seealso" | "relatedarticles"
        | "relatedposts" | "relatedcontent" | "relatednews" | "prevnext" | "nextprev" | "yarpp" | "zergnet"
        | "moreon" | "linkbox" | "readnext" | "playlist" | "carousel" | "onward" | "crosslink" | "weitere" | "mehr"
        | "featured" | "inlinerelated" | "swiper" | "slick" | "jp-relatedposts" => Part::Related,
        "share" | "sharing" | "social" | "sharebar" | "sharedaddy" | "addthis" | "addtoany" | "follow" | "socials"
        | "teilen" | "compartir" | "sharethis" | "shares" | "facebook" | "twitter" | "whatsapp" | "bookmark"
        | "print" | "toolbar" | "tools" | "button" | "buttons" | "btn" | "cta" => Part::Share,
        "newsletter" | "newsletters" | "promo" | "promotion" | "subscribe" | "subscription" | "signup" | "donate"
        | "donation" | "abo" | "membership" | "appeal" | "offer" | "marketing" | "optin" | "mailchimp" | "banner"
        | "download" | "support" | "abonnement" | "abonnieren" => Part::Promo,
        "ad" | "ads" | "advert" | "adverts" | "advertisement" | "advertising" | "anzeige" | "sponsor" | "sponsored"
        | "dfp" | "gpt" | "adslot" | "adsense" | "adsbygoogle" | "admarker" | "adunit" | "publicidad" | "werbung"
        | "pub" | "affiliate" | "adwrap" | "adcontainer" => Part::Ad,
        "paywall" | "cookie" | "cookies" | "consent" | "gdpr" | "cookiebar" | "regwall" | "login" | "register"
        | "metered" | "barrier" | "onetrust" | "modal" | "popup" | "overlay" | "lightbox" | "piano" => Part::Gate,
        "tag" | "tags" | "taglist" | "topic" | "topics" | "keywords" | "breadcrumb" | "breadcrumbs" | "categories"
        | "category" | "taxonomy" | "hashtags" | "themen" | "etiquetas" | "schlagworte" | "rubric" | "cat" => {
            Part::Tags
        }
        "nav" | "navigation" | "navbar" | "menu" | "menus" | "search" | "pagination" | "pager" | "submenu"
        | "topbar" | "masthead" | "skip" | "skiplink" | "sitemap" | "ticker" => Part::Nav,
        "sidebar" | "aside" | "rail" | "sidecol" | "rightcol" | "rightrail" | "rightcolumn" | "secondary"
        | "widget" | "widgets" | "marginalia" => Part::Aside,
        "footer" | "footnote" | "foot" | "bottombar" | "copyright" | "colophon" | "impressum" | "legal" => Part::Footer,
        "header" => Part::Header,
        "caption" | "captions" | "figcaption" | "wp-caption-text" | "legend" | "imgcaption" | "photocaption"
        | "imagecaption" | "credit" | "photocredit" | "imagecredit" | "bildunterschrift" | "leyenda" | "bu"
        | "copyrightholder" => Part::Caption,
        "figure" | "image" | "photo" | "video" | "gallery" | "media" | "player" | "slideshow" | "slider"
        | "picture" | "audio" | "podcast" | "infographic" | "embed" => Part::Media,
        "poll" | "quiz" | "survey" | "toc" | "form" | "rating" | "ratings" | "vote" | "calculator" | "map"
        | "weather" | "quotes-ticker" | "contents" | "tooltip" | "feedback" | "dropdown" | "tabs" | "glossary" => {
            Part::Widget
        }
        "screenreader" | "visuallyhidden" | "printonly" | "offscreen" | "sronly" | "vh" | "srtext" => Part::Unseen,
        "disclaimer" | "correction" | "corrections" | "note" | "notice" | "editorsnote" | "endnote" | "disclosure" => {
            Part::Note
        }
        "pullquote" | "pull" | "blockquote-pull" => Part::PullQuote,
        _ => return Parts::default(),
    };
    Parts::of(&[part])
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
