//! The words of names, and what each says.

use super::{Part, Parts};
use crate::text::lookup::Lookup;

/// The words of a name: apart at anything but letters and digits, and where a capital follows a small letter.
pub struct Words<'a> {
    rest: &'a str,
}

impl<'a> Words<'a> {
    /// The words of this name.
    pub const fn new(rest: &'a str) -> Self {
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
pub fn lowered<'b>(word: &str, buffer: &'b mut [u8; 24]) -> Option<&'b str> {
    let room = buffer.get_mut(..word.len())?;
    room.copy_from_slice(word.as_bytes());
    room.make_ascii_lowercase();
    std::str::from_utf8(room).ok()
}

/// What one word of a name says.
pub fn single(word: &str) -> Parts {
    LOOKUP.find(word).and_then(|place| SORTED.get(place)).map_or_else(Parts::default, |(_, part)| Parts::of(&[*part]))
}

/// What words of names say. They were taken from the class names of public news pages in nine languages; each is common on many sites.
#[rustfmt::skip]
const SAY: &[(Part, &[&str])] = &[
    (Part::Body, &[
        "articlebody", "storybody", "postbody", "bodytext", "bodycopy", "articletext", "articlecontent",
        "storytext", "postcontent", "entrycontent", "storycontent", "maintext", "fulltext", "prose", "richtext",
        "wysiwyg", "newsbody", "articlepage", "longtext",
    ]),
    (Part::Summary, &[
        "summary", "dek", "standfirst", "subtitle", "subheadline", "subhead", "subheading", "deck", "lede", "lead",
        "intro", "chapo", "sapo", "entradilla", "vorspann", "excerpt", "strapline", "synopsis", "abstract",
        "teasertext", "description", "sottotitolo", "ingress", "kicker",
    ]),
    (Part::Headline, &[
        "headline", "title", "hed",
    ]),
    (Part::Byline, &[
        "byline", "bylines", "dateline", "timestamp", "date", "datetime", "pubdate", "published", "updated", "meta",
        "metadata", "infos", "postmeta", "entrymeta", "readtime", "readingtime", "credits", "publishdate", "time",
        "authorname", "authors", "info",
    ]),
    (Part::Bio, &[
        "author", "bio", "biography", "autor", "contributor", "contributors", "authorbox", "authorbio", "writer",
        "auteur", "aboutauthor", "profile", "autorbox",
    ]),
    (Part::Comment, &[
        "comment", "comments", "disqus", "commentlist", "respond", "kommentar", "kommentare", "comentarios",
        "commentaires", "discussion", "forum", "coral", "replies", "reply", "reaction", "reactions",
    ]),
    (Part::Related, &[
        "related", "recommend", "recommended", "recommendation", "recommendations", "more", "readmore", "morefrom",
        "trending", "popular", "mostread", "latest", "teaser", "teasers", "outbrain", "taboola", "similar",
        "suggested", "upnext", "alsoread", "readalso", "seealso", "relatedarticles", "relatedposts",
        "relatedcontent", "relatednews", "prevnext", "nextprev", "yarpp", "zergnet", "moreon", "linkbox",
        "readnext", "playlist", "carousel", "onward", "crosslink", "weitere", "mehr", "featured", "inlinerelated",
        "swiper", "slick",
    ]),
    (Part::Share, &[
        "share", "sharing", "social", "sharebar", "sharedaddy", "addthis", "addtoany", "follow", "socials",
        "teilen", "compartir", "sharethis", "shares", "facebook", "twitter", "whatsapp", "bookmark", "print",
        "toolbar", "tools", "button", "buttons", "btn", "cta",
    ]),
    (Part::Promo, &[
        "newsletter", "newsletters", "promo", "promotion", "subscribe", "subscription", "signup", "donate",
        "donation", "abo", "membership", "appeal", "offer", "marketing", "optin", "mailchimp", "banner", "download",
        "support", "abonnement", "abonnieren",
    ]),
    (Part::Ad, &[
        "ad", "ads", "advert", "adverts", "advertisement", "advertising", "anzeige", "sponsor", "sponsored", "dfp",
        "gpt", "adslot", "adsense", "adsbygoogle", "admarker", "adunit", "publicidad", "werbung", "pub",
        "affiliate", "adwrap", "adcontainer",
    ]),
    (Part::Gate, &[
        "paywall", "cookie", "cookies", "consent", "gdpr", "cookiebar", "regwall", "login", "register", "metered",
        "barrier", "onetrust", "modal", "popup", "overlay", "lightbox", "piano",
    ]),
    (Part::Tags, &[
        "tag", "tags", "taglist", "topic", "topics", "keywords", "breadcrumb", "breadcrumbs", "categories",
        "category", "taxonomy", "hashtags", "themen", "etiquetas", "schlagworte", "rubric", "cat",
    ]),
    (Part::Nav, &[
        "nav", "navigation", "navbar", "menu", "menus", "search", "pagination", "pager", "submenu", "topbar",
        "masthead", "skip", "skiplink", "sitemap", "ticker",
    ]),
    (Part::Aside, &[
        "sidebar", "aside", "rail", "sidecol", "rightcol", "rightrail", "rightcolumn", "secondary", "widget",
        "widgets", "marginalia",
    ]),
    (Part::Footer, &[
        "footer", "foot", "bottombar", "copyright", "colophon", "impressum", "legal",
    ]),
    (Part::Header, &[
        "header",
    ]),
    (Part::Caption, &[
        "caption", "captions", "figcaption", "legend", "imgcaption", "photocaption", "imagecaption", "credit",
        "photocredit", "imagecredit", "bildunterschrift", "leyenda", "bu", "copyrightholder",
    ]),
    (Part::Media, &[
        "figure", "image", "photo", "video", "gallery", "media", "player", "slideshow", "slider", "picture",
        "audio", "podcast", "infographic", "embed",
    ]),
    (Part::Widget, &[
        "poll", "quiz", "survey", "toc", "form", "rating", "ratings", "vote", "calculator", "map", "weather",
        "contents", "tooltip", "feedback", "dropdown", "tabs", "glossary",
    ]),
    (Part::Unseen, &[
        "screenreader", "visuallyhidden", "printonly", "offscreen", "sronly", "vh", "srtext",
    ]),
    (Part::Note, &[
        "disclaimer", "correction", "corrections", "note", "notice", "editorsnote", "endnote", "disclosure",
    ]),
    (Part::PullQuote, &[
        "pullquote", "pull",
    ]),
];

/// How many words there are.
const COUNT: usize = {
    let (mut group, mut count) = (0, 0);
    while group < SAY.len() {
        count += SAY[group].1.len();
        group += 1;
    }
    count
};

/// The words in their order, for there are thousands of names in a page and most say nothing.
static SORTED: [(&str, Part); COUNT] = {
    let mut sorted = [("", Part::Body); COUNT];
    let (mut group, mut count) = (0, 0);
    while group < SAY.len() {
        let (part, words) = SAY[group];
        let mut at = 0;
        while at < words.len() {
            let mut place = count;
            while place > 0 && is_before(words[at], sorted[place - 1].0) {
                sorted[place] = sorted[place - 1];
                place -= 1;
            }
            sorted[place] = (words[at], part);
            count += 1;
            at += 1;
        }
        group += 1;
    }
    sorted
};

static WORDS: [&str; COUNT] = {
    let mut words = [""; COUNT];
    let mut at = 0;
    while at < COUNT {
        words[at] = SORTED[at].0;
        at += 1;
    }
    words
};

static LOOKUP: Lookup = Lookup::new(&WORDS);

/// Whether a word comes before another; to be asked while the crate is compiled.
const fn is_before(word: &str, other: &str) -> bool {
    let (word, other) = (word.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < word.len() && at < other.len() {
        if word[at] != other[at] {
            return word[at] < other[at];
        }
        at += 1;
    }
    word.len() < other.len()
}

#[cfg(test)]
mod tests {
    use super::{Parts, SAY, SORTED, single};

    #[test]
    fn every_word_is_found_once() {
        assert!(SORTED.is_sorted_by(|(a, _), (b, _)| a < b), "a word stands twice");
        for (part, words) in SAY {
            for word in *words {
                assert_eq!(single(word), Parts::of(&[*part]), "{word}");
            }
        }
        assert_eq!(single("sidebars"), Parts::default());
    }
}
