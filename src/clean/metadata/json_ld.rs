//! What a page's JSON-LD says about its article. It is the page's own word, often malformed: read tolerantly, kept as plain text.

use serde_json::{Map, Value};

use super::plain;
use crate::page::{Page, Tag};

/// No more objects than this are looked at on a page.
const MAX_OBJECTS: usize = 5_000;
/// No more text than this is parsed on a page, in bytes.
const MAX_BYTES: usize = 2_000_000;
/// An article's text is kept up to this length, to find it on the page.
const MAX_BODY: usize = 100_000;

/// What the page's JSON-LD says about the article.
#[derive(Debug, Default)]
pub struct Described {
    /// Whether any object is an article.
    pub is_article: bool,
    /// The schema.org types of the article and of what else describes the page.
    pub types: Vec<String>,
    /// The headline.
    pub headline: Option<String>,
    /// The names of the authors that are persons, or not said to be anything else.
    pub authors: Vec<String>,
    /// The authors that are said to be organizations.
    pub houses: Vec<String>,
    /// `datePublished`.
    pub published: Option<String>,
    /// `dateModified`.
    pub modified: Option<String>,
    /// `articleSection`.
    pub section: Option<String>,
    /// `inLanguage`.
    pub lang: Option<String>,
    /// The publisher's name.
    pub publisher: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `articleBody`.
    pub body: Option<String>,
    /// Fields that may credit somebody with the text, and their values.
    pub credits: Vec<(String, String)>,
}

/// Reads all JSON-LD of a page; the first object that is an article wins, later ones fill gaps if they share its headline.
pub fn described(page: &Page) -> Described {
    let mut roots = Vec::new();
    let mut bytes = 0;
    for id in page.ids().filter(|id| page.tag(*id) == Some(Tag::Script)) {
        let Some(text) = page.descendants(id).find_map(|text| page.text(text)) else {
            continue;
        };
        bytes += text.len();
        if bytes > MAX_BYTES {
            break;
        }
        roots.extend(parse(text));
    }
    let objects = objects(&roots);
    let mut found = Described::default();
    for object in &objects {
        let types = types(object);
        if types.iter().any(|kind| is_article(kind)) {
            found.add(object, &objects);
            found.types.extend(types.into_iter().map(str::to_owned));
        }
    }
    if !found.is_article {
        for object in &objects {
            let types = types(object);
            if types.iter().any(|kind| is_page(kind)) {
                found.sign(object, &objects);
            }
            found.types.extend(types.into_iter().map(str::to_owned));
        }
    }
    found
}

/// Parses one script. Line breaks inside strings and HTML comments around it are common; both are mended.
fn parse(text: &str) -> Option<Value> {
    let text = text.trim().trim_start_matches("<!--").trim_end_matches("-->");
    let text = text.trim().trim_start_matches("//<![CDATA[").trim_end_matches("//]]>").trim_end_matches(';');
    serde_json::from_str(text)
        .or_else(|_| {
            let mended: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            serde_json::from_str(&mended)
        })
        .ok()
}

/// Every object, outer ones first.
fn objects(roots: &[Value]) -> Vec<&Map<String, Value>> {
    let mut found = Vec::new();
    let mut open: Vec<&Value> = roots.iter().rev().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items.iter().rev()),
            Value::Object(object) => {
                found.push(object);
                open.extend(object.values().rev().filter(|value| value.is_object() || value.is_array()));
            }
            _ => {}
        }
        if found.len() >= MAX_OBJECTS {
            break;
        }
    }
    found
}

fn types(object: &Map<String, Value>) -> Vec<&str> {
    let kinds = match object.get("@type") {
        Some(Value::String(kind)) => vec![kind.as_str()],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    kinds.into_iter().take(8).map(|kind| kind.rsplit(['/', '#', ':']).next().unwrap_or(kind)).collect()
}

/// Whether a schema.org type is an article: `Article` and what derives from it.
fn is_article(kind: &str) -> bool {
    kind.ends_with("Article")
        || matches!(kind, "BlogPosting" | "LiveBlogPosting" | "Report" | "SocialMediaPosting" | "Review")
}

/// Whether a type is that of a page, or of a text that is no article: its day and its authors are the page's.
fn is_page(kind: &str) -> bool {
    matches!(kind, "WebPage" | "ItemPage" | "AboutPage" | "MedicalWebPage" | "FAQPage" | "Recipe" | "HowTo")
}

/// Whether an author is said to be a house.
fn is_house(author: &Value, objects: &[&Map<String, Value>]) -> bool {
    let house = |object: &Map<String, Value>| types(object).iter().any(|kind| kind.ends_with("Organization"));
    let Value::Object(object) = author else { return false };
    let id = object.get("@id").and_then(Value::as_str);
    house(object)
        || (id.is_some() && objects.iter().any(|other| other.get("@id").and_then(Value::as_str) == id && house(other)))
}

impl Described {
    /// Whether the page declares itself a piece of news.
    pub fn is_news(&self) -> bool {
        self.types.iter().any(|kind| kind.ends_with("NewsArticle") || kind == "LiveBlogPosting")
    }

    fn add(&mut self, object: &Map<String, Value>, objects: &[&Map<String, Value>]) {
        let headline = text(object, "headline").or_else(|| text(object, "name"));
        let same = !self.is_article || self.headline.is_none() || headline == self.headline;
        if !same {
            return;
        }
        self.is_article = true;
        let keep = |slot: &mut Option<String>, value: Option<String>| {
            if slot.is_none() {
                *slot = value;
            }
        };
        keep(&mut self.headline, headline);
        keep(&mut self.section, text(object, "articleSection"));
        keep(&mut self.lang, text(object, "inLanguage"));
        keep(&mut self.description, text(object, "description"));
        keep(&mut self.publisher, names(object.get("publisher"), objects).into_iter().next());
        keep(
            &mut self.body,
            object
                .get("articleBody")
                .and_then(Value::as_str)
                .map(|body| body.get(..body.floor_char_boundary(MAX_BODY)).unwrap_or(body).to_owned()),
        );
        self.sign(object, objects);
        for field in
            ["author", "creator", "creditText", "sourceOrganization", "provider", "isBasedOn", "copyrightHolder"]
        {
            for value in names(object.get(field), objects) {
                let credit = (field.to_owned(), value);
                if !self.credits.contains(&credit) {
                    self.credits.push(credit);
                }
            }
        }
    }
}

impl Described {
    /// Takes day and authors, where they are not known yet.
    fn sign(&mut self, object: &Map<String, Value>, objects: &[&Map<String, Value>]) {
        for (slot, field) in [(&mut self.published, "datePublished"), (&mut self.modified, "dateModified")] {
            if slot.is_none() {
                *slot = text(object, field);
            }
        }
        if !self.authors.is_empty() || !self.houses.is_empty() {
            return;
        }
        let Some(value) = object.get("author").or_else(|| object.get("creator")) else { return };
        let authors = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for author in authors.iter().take(30) {
            let found = names(Some(author), objects);
            let list = if is_house(author, objects) { &mut self.houses } else { &mut self.authors };
            list.extend(found.into_iter().filter(|name| !list.contains(name)).collect::<Vec<_>>());
        }
    }
}

/// A field's first plain value.
fn text(object: &Map<String, Value>, field: &str) -> Option<String> {
    match object.get(field)? {
        Value::String(text) => plain::line(text),
        Value::Array(items) => items.iter().find_map(Value::as_str).and_then(plain::line),
        Value::Object(inner) => inner.get("name").and_then(Value::as_str).and_then(plain::line),
        _ => None,
    }
}

/// The names in a field: plain ones, those of objects, and of objects that it points to.
fn names(value: Option<&Value>, objects: &[&Map<String, Value>]) -> Vec<String> {
    let items = match value {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(value) => vec![value],
        None => Vec::new(),
    };
    let mut found: Vec<String> = Vec::new();
    for item in items.into_iter().take(30) {
        let name = match item {
            Value::String(name) => plain::line(name),
            Value::Object(object) => name(object).or_else(|| {
                let id = object.get("@id")?.as_str()?;
                objects
                    .iter()
                    .filter(|other| other.get("@id").and_then(Value::as_str) == Some(id))
                    .find_map(|other| name(other))
            }),
            _ => None,
        };
        found.extend(name.filter(|name| !found.contains(name)));
    }
    found
}

fn name(object: &Map<String, Value>) -> Option<String> {
    text(object, "name").or_else(|| {
        let given = text(object, "givenName")?;
        Some(format!("{given} {}", text(object, "familyName")?))
    })
}
