//! What single lines say by themselves: that they point elsewhere, promote, label or credit. In the languages of the sample pages.

use super::leaf::Leaf;
use super::metadata::{authors, date};
use crate::article::BlockKind;

/// How a line begins that points to another article. Compared in lower case; a mark or a link must follow.
const POINTERS: [&str; 62] = [
    "read more",
    "read also",
    "also read",
    "read |",
    "read:",
    "read next",
    "read the full",
    "related:",
    "related |",
    "related article",
    "related stories",
    "related story",
    "see also",
    "see more",
    "more:",
    "more |",
    "more on",
    "more from",
    "more stories",
    "more news",
    "watch:",
    "watch |",
    "listen:",
    "don't miss",
    "don’t miss",
    "recommended",
    "click here",
    "explained |",
    "you may also like",
    "you might also like",
    "up next",
    "for more stories like this",
    "lesen sie",
    "lesen sie auch",
    "lies auch",
    "mehr zum thema",
    "mehr dazu",
    "mehr lesen",
    "weiterlesen",
    "auch interessant",
    "auch lesen",
    "schon gelesen",
    "zum thema",
    "siehe auch",
    "das könnte sie auch interessieren",
    "lire aussi",
    "à lire aussi",
    "a lire aussi",
    "lire la suite",
    "voir aussi",
    "lea también",
    "lee también",
    "leer más",
    "te puede interesar",
    "leggi anche",
    "leia também",
    "leia mais",
    "lees ook",
    "les også",
    "läs också",
    "czytaj także",
    "関連記事",
];

/// Words that ask to subscribe, follow or register.
const APPEALS: [&str; 40] = [
    "newsletter",
    "subscribe",
    "subscriber",
    "sign up",
    "sign in",
    "log in",
    "register",
    "create an account",
    "follow us",
    "follow our",
    "join our",
    "join us",
    "like us",
    "our app",
    "bookmark",
    "your inbox",
    "get in touch",
    "send us",
    "donate",
    "support our",
    "become a member",
    "free trial",
    "abonnieren",
    "abonnement",
    "kostenlos",
    "anmelden",
    "registrieren",
    "folgen sie",
    "spende",
    "unterstützen sie",
    "abonnez",
    "abonnés",
    "inscrivez",
    "suscríbete",
    "síguenos",
    "siguenos",
    "únete",
    "iscriviti",
    "会員",
    "無料",
];

/// Where they ask it to be done: none of these is an appeal by itself.
const PLACES: [&str; 14] = [
    "facebook",
    "instagram",
    "twitter",
    "whatsapp",
    "telegram",
    "linkedin",
    "youtube",
    "google news",
    "breaking news",
    "notifications",
    "e-mail",
    "email",
    "podcast",
    "download",
];

/// Lines that are nothing but a label of the page.
const LABELS: [&str; 44] = [
    "advertisement",
    "advertisements",
    "article content",
    "story continues below",
    "continue reading",
    "anzeige",
    "- anzeige -",
    "werbung",
    "publicité",
    "publicidad",
    "pubblicità",
    "reklama",
    "share",
    "share this",
    "share this article",
    "share this story",
    "listen",
    "print",
    "save",
    "comments",
    "loading...",
    "loading",
    "end of article",
    "teilen",
    "drucken",
    "merken",
    "kommentare",
    "video",
    "photo",
    "photos",
    "image",
    "gallery",
    "topics",
    "tags",
    "in this article",
    "table of contents",
    "inhaltsverzeichnis",
    "sponsored",
    "promoted",
    "partager",
    "compartir",
    "newsletter",
    "back to top",
    "nach oben",
];

/// News agencies, as they sign lines.
const AGENCIES: [&str; 36] = [
    "reuters",
    "ap",
    "afp",
    "dpa",
    "pti",
    "ani",
    "ians",
    "uni",
    "upi",
    "ansa",
    "efe",
    "tass",
    "xinhua",
    "kyodo",
    "jiji",
    "sda",
    "apa",
    "belga",
    "anp",
    "ntb",
    "tt",
    "ritzau",
    "lusa",
    "pap",
    "čtk",
    "epd",
    "kna",
    "sid",
    "afx",
    "bloomberg",
    "cp",
    "aap",
    "yonhap",
    "anadolu",
    "bernama",
    "agencies",
];

/// How a line begins that says who reported.
const SIGNOFFS: [&str; 20] = [
    "reporting by",
    "additional reporting",
    "writing by",
    "editing by",
    "with inputs from",
    "with input from",
    "with agency inputs",
    "with additional reporting",
    "with files from",
    "with reporting by",
    "with information from",
    "compiled by",
    "source:",
    "sources:",
    "quelle:",
    "quellen:",
    "mit material",
    "avec ",
    "con información de",
    "©",
];

/// Whether the line points to another article: "READ | …", "Also read: …".
pub fn points_elsewhere(leaf: &Leaf) -> bool {
    if leaf.letters > 220 {
        return false;
    }
    let text = beginning(&leaf.block.text);
    let Some(pointer) = POINTERS.iter().find(|pointer| text.starts_with(**pointer)) else {
        return false;
    };
    let rest = text.get(pointer.len()..).unwrap_or_default().trim_start();
    let marked =
        rest.is_empty() || rest.starts_with(['|', ':', '–', '—', '-', '»', '>']) || pointer.ends_with(['|', ':']);
    // A link makes most of a pointer; a sentence that begins with the same words has none.
    leaf.link_density() > 0.3 || (marked && leaf.letters < 120)
}

/// Whether the line asks the reader to subscribe, follow, sign up: twice, or once and says where, or once with a link.
pub fn promotes(leaf: &Leaf) -> bool {
    if leaf.letters > 300 {
        return false;
    }
    let text = leaf.block.text.to_lowercase();
    let count = |words: &[&str]| words.iter().filter(|word| text.contains(**word)).count();
    match count(&APPEALS) {
        0 => false,
        1 => {
            let linked = leaf.link_density() > 0.25 && leaf.letters < 200;
            let heading = matches!(leaf.block.kind, BlockKind::Heading(_));
            (linked && !heading) || (count(&PLACES) > 0 && leaf.letters < 200)
        }
        _ => leaf.letters < 200 || leaf.linked > 0,
    }
}

/// Whether the line says that the page earns by what it recommends: "We may earn a commission from links on this page."
pub fn discloses(leaf: &Leaf) -> bool {
    if leaf.letters > 450 {
        return false;
    }
    let text = leaf.block.text.to_lowercase();
    DISCLOSURES.iter().any(|words| words.iter().all(|word| text.contains(word)))
}

/// Words that such a line holds, all of one row.
const DISCLOSURES: [&[&str]; 9] = [
    &["affiliate link"],
    &["affiliate-link"],
    &["earn a", "commission", "link"],
    &["earn", "commission", "purchase"],
    &["selected by our editors", "link"],
    &["contains references to products from", "partners"],
    &["provision", "kauf", "link"],
    &["commission", "achat", "lien"],
    &["comisión", "enlace", "compra"],
];

/// Whether the line is a byline or a date: "By Ann Berg", "6 May 2026, 12:10".
pub fn heads(leaf: &Leaf) -> bool {
    if leaf.letters > 100 || matches!(leaf.block.kind, BlockKind::Heading(_)) {
        return false;
    }
    let text = leaf.block.text.as_str();
    let date = || {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let words = text.split_whitespace().count();
        digits >= 5 && words <= 12 && date::written(text, None).is_some()
    };
    (leaf.letters < 80 && authors::after_by(text).is_some()) || date()
}

/// Whether the line is nothing but a label: "Advertisement", "Share this".
pub fn labels(leaf: &Leaf) -> bool {
    if leaf.letters > 30 {
        return false;
    }
    let text = beginning(&leaf.block.text);
    let text =
        text.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, ':' | '.' | '…' | '-'));
    text.is_empty() && leaf.block.kind != BlockKind::TableRow && !leaf.block.text.chars().any(char::is_alphanumeric)
        || LABELS.contains(&text)
}

/// Whether the line credits an agency or says who reported: "(With inputs from Reuters)", "Reporting by …", "dpa/abc".
pub fn credits(leaf: &Leaf) -> bool {
    if leaf.letters == 0 || leaf.letters > 200 {
        return false;
    }
    let text = beginning(&leaf.block.text);
    let agency = || text.split(|c: char| !c.is_alphanumeric()).any(|word| AGENCIES.contains(&word));
    let signs = SIGNOFFS.iter().any(|signoff| text.starts_with(signoff));
    (signs && (agency() || text.starts_with("reporting by") || text.starts_with("additional reporting")))
        || (leaf.letters <= 40 && agency() && text.split_whitespace().count() <= 5)
}

/// The start of a line in lower case, without opening marks and arrows.
fn beginning(text: &str) -> String {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '©');
    text.get(..text.floor_char_boundary(240)).unwrap_or(text).to_lowercase()
}
