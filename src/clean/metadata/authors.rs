//! Who wrote it: from JSON-LD, the head's fields, marked-up names and the byline, in that order.

use super::Near;
use super::fields::Fields;
use super::json_ld::Described;
use super::plain::{key, line};
use crate::clean::leaf::Leaf;
use crate::clean::names::{Part, parts};
use crate::page::{Attr, NodeId, Page, Tag};

/// No more authors than this.
const MAX: usize = 20;
/// A name longer than this many bytes is a sentence.
const MAX_NAME: usize = 70;

/// Words before a name in a byline, longest first within a language.
const BEFORE: [&str; 37] = [
    "view all posts by",
    "articles by",
    "posts by",
    "written by",
    "words by",
    "story by",
    "text by",
    "posted by",
    "published by",
    "reviewed by",
    "authored by",
    "reported by",
    "reporting by",
    "analysis by",
    "article by",
    "updated by",
    "author:",
    "authors:",
    "author",
    "by:",
    "by",
    "von:",
    "von",
    "ein kommentar von",
    "eine analyse von",
    "ein gastbeitrag von",
    "text:",
    "autor:",
    "autorin:",
    "par",
    "propos recueillis par",
    "por",
    "escrito por",
    "di",
    "door",
    "af",
    "av",
];

/// Ends of names that are not the name's: titles, roles.
const AFTER: [char; 6] = [',', '|', '•', '·', '/', '('];

/// What the site is called, which is no person's name.
#[derive(Debug, Default)]
struct Site<'a> {
    name: String,
    /// The label of its host that names it: `tarn` of `www.tarn.example`.
    host: Option<&'a str>,
}

/// The label of an address's host before its ending.
fn host(url: &str) -> Option<&str> {
    let host = url.split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
    host.rsplit('.').nth(1)
}

/// The authors, each once.
pub fn authors(
    page: &Page,
    leaves: &[Leaf],
    near: &Near,
    fields: &Fields,
    described: &Described,
    site: Option<&str>,
) -> Vec<String> {
    let site = Site { name: site.map(key).unwrap_or_default(), host: page.url.as_deref().and_then(host) };
    let found = described.authors.iter().map(String::as_str);
    let sources: [&dyn Fn() -> Vec<String>; 4] = [
        &|| names(found.clone(), &site),
        &|| {
            names(
                fields.all(&[
                    "author",
                    "parsely-author",
                    "sailthru.author",
                    "article:author",
                    "dc.creator",
                    "dcterms.creator",
                    "byl",
                    "articleauthor",
                    "cxenseparse:author",
                    "og:article:author",
                    "citation_author",
                    "citation_authors",
                    "shareaholic:article_author_name",
                ]),
                &site,
            )
        },
        &|| marked(page, near, leaves, &site),
        &|| byline(leaves, near, &site),
    ];
    sources
        .iter()
        .map(|source| source())
        .find(|names| !names.is_empty())
        // The site itself is an author only where the page declares it and nobody else.
        .unwrap_or_else(|| names(found.clone(), &Site::default()))
}

/// Cleans the values of one source and splits those that hold several names.
fn names<'a>(values: impl Iterator<Item = &'a str>, site: &Site) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for value in values {
        for name in split(value) {
            let fresh = found.iter().all(|earlier| key(earlier) != key(&name));
            // "Ann Berg, Security Expert": what stands behind a name may be what she is.
            let role = !found.is_empty() && has_role(&name.to_lowercase());
            if fresh && !role && found.len() < MAX && is_name(&name, site) {
                found.push(name);
            }
        }
    }
    found
}

/// The names that elements mark: `rel=author`, `itemprop=author`, a class that says so; near the headline first.
fn marked(page: &Page, near: &Near, leaves: &[Leaf], site: &Site) -> Vec<String> {
    let mut found = Vec::new();
    let node = |leaf: usize| leaves.get(leaf).map(|leaf| leaf.first.0);
    for range in [&near.head, &near.tail] {
        let (Some(start), end) = (node(range.start), node(range.end).unwrap_or(page.len() as u32)) else {
            continue;
        };
        let mut skip = 0;
        // An element around the first leaf may be the one that marks it.
        for id in (start.saturating_sub(12)..end).map(NodeId) {
            if id.0 < skip || page.hidden(id) {
                continue;
            }
            let says =
                page.attr(id, Attr::Rel).is_some_and(|rel| rel.split_ascii_whitespace().any(|rel| rel == "author"))
                    || page
                        .attr(id, Attr::Itemprop)
                        .is_some_and(|prop| prop.split_ascii_whitespace().any(|prop| prop == "author"))
                    || (page.tag(id).is_some_and(|tag| tag != Tag::Img) && names_author(page, id))
                    || (page.tag(id) == Some(Tag::A) && page.attr(id, Attr::Href).is_some_and(leads_to_author));
            if !says || page.ancestors(id).any(|around| parts(page, around).has(Part::Comment)) {
                continue;
            }
            skip = page.subtree(id).end;
            let text = named(page, id);
            if text.len() <= 3 * MAX_NAME {
                found.push(text);
            }
        }
        let names = names(found.iter().map(String::as_str), site);
        if !names.is_empty() {
            return names;
        }
    }
    Vec::new()
}

/// Whether an address is that of an author's page: "/authors/ann-berg".
fn leads_to_author(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or_default();
    let mut segments = path.split('/').rev().filter(|segment| !segment.is_empty());
    let own = segments.next().unwrap_or_default();
    let kind = segments.next().unwrap_or_default();
    own.len() > 3 && AUTHOR_PAGES.iter().any(|known| kind.eq_ignore_ascii_case(known))
}

/// What the pages of authors stand under.
const AUTHOR_PAGES: [&str; 16] = [
    "author",
    "authors",
    "autor",
    "autoren",
    "autores",
    "auteur",
    "auteurs",
    "writers",
    "writer",
    "staff",
    "team",
    "contributors",
    "contributor",
    "producers",
    "journalist",
    "journalists",
];

/// The text of an element, or of the `itemprop=name` in it.
fn named(page: &Page, id: NodeId) -> String {
    let inner = page.descendants(id).find(|inner| page.attr(*inner, Attr::Itemprop) == Some("name")).unwrap_or(id);
    if let Some(content) = page.attr(inner, Attr::Content) {
        return content.to_owned();
    }
    let mut text = String::new();
    for node in page.descendants(inner).take(200) {
        match (page.text(node), page.tag(node)) {
            (Some(part), _) => text.push_str(part),
            (_, Some(Tag::A | Tag::Span)) => text.push(' '),
            (_, Some(_)) => text.push_str(" | "),
            _ => {}
        }
    }
    line(&text).unwrap_or_default()
}

/// Whether an element's class calls it an author's name or a byline.
fn names_author(page: &Page, id: NodeId) -> bool {
    let class = page.attr(id, Attr::Class).unwrap_or_default();
    let own = parts(page, id);
    (own.has(Part::Bio) || own.has(Part::Byline))
        && ["author", "byline", "autor", "auteur", "writer", "contributor"]
            .iter()
            .any(|word| class.to_ascii_lowercase().contains(word))
}

/// A short line near the headline, or at the end, that begins like a byline.
fn byline(leaves: &[Leaf], near: &Near, site: &Site) -> Vec<String> {
    for range in [&near.head, &near.tail] {
        let leaves = leaves.get(range.clone()).unwrap_or_default();
        for (at, leaf) in leaves.iter().enumerate() {
            if leaf.hidden || leaf.letters > 100 {
                continue;
            }
            // "By" may stand in a box of its own before the name's.
            let alone = BEFORE.contains(&leaf.block.text.trim().to_lowercase().as_str());
            let next = || leaves.get(at + 1).filter(|next| alone && !next.hidden).map(|next| next.block.text.as_str());
            let rest =
                leaf.block.text.lines().find_map(|line| after_by(line).or_else(|| after_date(line))).or_else(next);
            if let Some(rest) = rest {
                let names = names(std::iter::once(rest), site);
                if !names.is_empty() {
                    return names;
                }
            }
        }
    }
    Vec::new()
}

/// What follows "By" at the start of a line, if it begins like a name.
pub fn after_by(text: &str) -> Option<&str> {
    let rest = strip_before(text.trim())?;
    rest.starts_with(char::is_uppercase).then_some(rest)
}

/// What follows " by " after a date: "Published August 7, 2023 by Ann Berg".
fn after_date(text: &str) -> Option<&str> {
    let (head, rest) = [" by ", " von ", " par ", " por "].iter().find_map(|by| text.split_once(by))?;
    let fits = rest.starts_with(char::is_uppercase) && super::date::written(head, None).is_some();
    fits.then_some(rest)
}

fn strip_before(text: &str) -> Option<&str> {
    BEFORE.iter().find_map(|word| {
        let head = text.get(..word.len())?;
        let rest = text.get(word.len()..)?;
        (head.to_lowercase() == **word
            && rest.starts_with(|c: char| c.is_whitespace() || c == ':' || word.ends_with(':')))
        .then(|| rest.trim_start_matches(|c: char| c.is_whitespace() || c == ':'))
    })
}

/// The names in one value: without "By", apart at commas, "and" and its like.
fn split(value: &str) -> Vec<String> {
    let mut value = value.trim();
    if value.contains("://") || value.starts_with('@') {
        return Vec::new();
    }
    while let Some(rest) = strip_before(value) {
        value = rest;
    }
    let mut found = Vec::new();
    'parts: for part in value.split([',', ';', '|', '•', '·', '&', '\n', '/', '、']) {
        let mut name = String::new();
        for word in part.split_whitespace() {
            let lower = word.to_lowercase();
            if name.is_empty() && lower == "in" {
                // "Ann Berg, in News": what follows is where, not who.
                break 'parts;
            }
            if matches!(lower.as_str(), "and" | "und" | "et" | "y" | "with") {
                found.push(std::mem::take(&mut name));
                continue;
            }
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(word);
        }
        found.push(name);
    }
    found
        .into_iter()
        .map(|name| {
            let name = strip_before(&name).unwrap_or(&name).to_owned();
            // "Ann Berg in Workshop", "Ann Berg - Mar 27", "Ann Berg on May 3", "Ann Berg am 3. Mai".
            let cut = [" in ", " - ", " – ", " on ", " am ", " @", ". Reviewed"]
                .iter()
                .filter_map(|mark| name.find(mark))
                .min();
            let name = name.get(..cut.unwrap_or(name.len())).unwrap_or_default();
            let cut = name.find(AFTER).unwrap_or(name.len());
            name.get(..cut).unwrap_or_default().trim().trim_end_matches(['.', ':', '-']).to_owned()
        })
        .filter(|name| !name.is_empty() && !BEFORE.contains(&name.to_lowercase().as_str()))
        .filter(|name| !CREDENTIALS.contains(&name.replace('.', "").as_str()))
        .collect()
}

/// Degrees that stand after a comma behind a name.
const CREDENTIALS: [&str; 16] =
    ["MD", "PhD", "DVM", "DO", "RD", "RN", "MPH", "MBA", "CPA", "CFP", "LDN", "MS", "MA", "JD", "DDS", "PsyD"];

/// Whether a text can be an author: short, some letters, no address, no date, not the site.
fn is_name(name: &str, site: &Site) -> bool {
    let lower = name.to_lowercase();
    let key = key(name);
    let words = name.split_whitespace().count();
    name.len() <= MAX_NAME
        && words <= 6
        && key.chars().count() >= 2
        && key.chars().any(char::is_alphabetic)
        && !name.chars().any(|c| c.is_ascii_digit())
        && !lower.starts_with("courtesy")
        && !is_variable(name)
        && key != site.name
        // A person's own site may well be called after them, in full.
        && (words > 1 || Some(key.as_str()) != site.host)
        && !name.contains("://")
        && !name.contains('@')
        && !lower.starts_with("www.")
        && !matches!(
            lower.as_str(),
            "admin"
                | "administrator"
                | "staff"
                | "editor"
                | "redaktion"
                | "redaction"
                | "author"
                | "guest"
                | "user"
                | "editorial staff"
                | "staff writer"
                | "web desk"
                | "news desk"
                | "online desk"
                | "editorial team"
                | "null"
                | "undefined"
                | "unknown"
                | "about the author"
                | "follow"
                | "share"
                | "contributor"
                | "updated"
                | "published"
                | "about"
                | "more"
                | "read more"
                | "none"
        )
}

/// Whether a name is a variable that nobody filled in: "page.head.author".
fn is_variable(name: &str) -> bool {
    let mut parts = name.split('.');
    name.matches('.').count() >= 2 && parts.all(|part| part.len() > 1 && !part.contains(char::is_whitespace))
}

/// Whether the last word is what somebody is, not what they are called: "Digital Security Expert".
fn has_role(lower: &str) -> bool {
    lower.rsplit(' ').next().is_some_and(|last| {
        matches!(
            last,
            "expert"
                | "reviewer"
                | "writer"
                | "consultant"
                | "specialist"
                | "editor"
                | "correspondent"
                | "reporter"
                | "redakteur"
                | "redakteurin"
                | "on"
                | "by"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{after_by, after_date, leads_to_author, split};

    #[test]
    fn author_pages() {
        assert!(leads_to_author("https://tarn.example/authors/ann-berg/"));
        assert!(leads_to_author("/staff/ann-berg?ref=1"));
        assert!(!leads_to_author("/authors/"));
        assert!(!leads_to_author("/news/authors-meet"));
    }

    #[test]
    fn splits() {
        #[track_caller]
        fn check(value: &str, expected: &[&str]) {
            assert_eq!(split(value), expected);
        }
        check("By Ann Berg and Tom Ode", &["Ann Berg", "Tom Ode"]);
        check("Von Ute Kern, Jan Thal", &["Ute Kern", "Jan Thal"]);
        check("Written by: Ann Berg | Staff", &["Ann Berg", "Staff"]);
        check("Bylander Okoro", &["Bylander Okoro"]);
        check("Ann Berg, MD", &["Ann Berg"]);
        check("By Ann Berg - Mar 27, 2024", &["Ann Berg", "2024"]);
        check("Ann Berg in Workshop", &["Ann Berg"]);
        check("Written by", &[]);
    }

    #[test]
    fn bylines() {
        assert_eq!(after_by("By Ann Berg"), Some("Ann Berg"));
        assert_eq!(after_by("by the sea"), None);
        assert_eq!(after_by("Bystanders say"), None);
        assert_eq!(after_date("Published August 7, 2023 by Ann Berg"), Some("Ann Berg"));
        assert_eq!(after_date("Run by Ann Berg"), None);
    }
}
