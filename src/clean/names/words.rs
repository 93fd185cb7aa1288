//! The words of names, and what each says.

use super::{Part, Parts};

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

/// What one word of a name says. The words were taken from the class names of public news pages in nine languages;
/// each is common on many sites.
pub fn single(word: &str) -> Parts {
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
