//! One source of a mapping: what tells its files, and where each field stands in them.

use regex_lite::Regex;
use serde::Deserialize;
use toml::Spanned;

use super::error::{FieldsError, line_of};
use crate::wire::WireReport;
use crate::wire::formats::origin::origin;
use crate::wire::formats::{Entry, Fault, made_id, web_address};

/// What a source's files are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// XML: a field is a path of elements.
    Xml,
    /// Messages of e-mail: a field is a regular expression over the decoded message.
    Mail,
    /// Plain text: the same over the text.
    Text,
}

/// A source as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    kind: Kind,
    /// The outermost element of XML; words that stand in a message's `From`; words that stand in a text.
    only: Option<String>,
    /// The element that holds one report, where a document has several.
    item: Option<String>,
    /// The agency, where the files do not say it.
    agency_name: Option<String>,
    /// The order of a date in digits alone: "dmy", "mdy" or "ymd".
    #[serde(default)]
    date_order: Order,
    title: Option<Spanned<String>>,
    date: Option<Spanned<String>>,
    agency: Option<Spanned<String>>,
    id: Option<Spanned<String>>,
    url: Option<Spanned<String>>,
    body: Option<Spanned<String>>,
}

/// In which order day, month and year stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    /// 2026-11-07.
    #[default]
    Ymd,
    /// 7.11.2026.
    Dmy,
    /// 11/7/2026.
    Mdy,
}

/// A source, ready to be read by.
#[derive(Debug)]
pub struct Source {
    pub kind: Kind,
    pub only: Option<String>,
    pub item: Option<String>,
    agency_name: Option<String>,
    pub date_order: Order,
    pub title: Option<Field>,
    pub date: Option<Field>,
    pub agency: Option<Field>,
    pub id: Option<Field>,
    pub url: Option<Field>,
    pub body: Option<Field>,
}

/// Where a field stands.
#[derive(Debug)]
pub struct Field {
    /// The line of the mapping that says so.
    pub line: usize,
    pub place: Place,
}

/// A place in a file.
#[derive(Debug)]
pub enum Place {
    /// Names of elements, outermost first; the last may be an attribute, `@name`.
    Path(Vec<String>),
    /// A regular expression; its first group, or all of it.
    Pattern(Regex),
}

impl Source {
    /// Makes a row of a mapping ready.
    pub fn new(row: Spanned<Row>, toml: &str) -> Result<Self, FieldsError> {
        let line = line_of(toml, row.span().start);
        let row = row.into_inner();
        let field = |written: Option<Spanned<String>>| {
            written.map(|written| Field::new(&written, row.kind, line_of(toml, written.span().start))).transpose()
        };
        let source = Self {
            title: field(row.title)?,
            date: field(row.date)?,
            agency: field(row.agency)?,
            id: field(row.id)?,
            url: field(row.url)?,
            body: field(row.body)?,
            kind: row.kind,
            only: row.only,
            item: row.item,
            agency_name: row.agency_name,
            date_order: row.date_order,
        };
        match source.kind {
            Kind::Xml if source.only.is_none() => {
                Err(FieldsError::new(line, "the source needs `only`: the name of its files' outermost element"))
            }
            Kind::Xml if source.body.is_none() => Err(FieldsError::new(line, "the source needs `body`")),
            Kind::Text if source.only.is_none() || source.title.is_none() => {
                Err(FieldsError::new(line, "a source of texts needs `only`, words that stand in each, and `title`"))
            }
            Kind::Mail if source.only.is_none() => {
                Err(FieldsError::new(line, "the source needs `only`: words of its messages' sender"))
            }
            _ if source.kind != Kind::Xml && source.item.is_some() => Err(FieldsError::new(line, "`item` is for XML")),
            _ => Ok(source),
        }
    }

    /// A report of what stands in a source's fields.
    pub fn entry(&self, found: Found) -> Entry {
        let text = found.body;
        if text.split_whitespace().next().is_none() {
            let place =
                self.body.as_ref().map_or_else(String::new, |field| format!(" (line {} of the mapping)", field.line));
            return Entry::Refused(format!("there is nothing where the body should stand{place}"));
        }
        if let (Some(field), None) = (&self.title, &found.title) {
            return Entry::Refused(format!(
                "there is nothing where the title should stand (line {} of the mapping)",
                field.line
            ));
        }
        let title = found.title.unwrap_or_default();
        let published = match found.date {
            None => String::new(),
            Some(date) => match super::date::rfc3339(&date, self.date_order) {
                Some(date) => date,
                None => return Fault::Date(date.chars().take(40).collect()).into(),
            },
        };
        let url = found.url.as_deref().and_then(web_address);
        let named = self.agency_name.clone().or(found.agency).unwrap_or_default();
        let (agency, kind) = origin(&[&named], url.as_deref(), &title, &text);
        let id = found.id.or_else(|| url.clone()).unwrap_or_else(|| made_id(&title, &text));
        Entry::Report(WireReport { id, agency, title, published, url, text, kind })
    }
}

/// What stands in a source's fields.
#[derive(Debug, Default)]
pub struct Found {
    pub title: Option<String>,
    pub date: Option<String>,
    pub agency: Option<String>,
    pub id: Option<String>,
    pub url: Option<String>,
    pub body: String,
}

impl Field {
    fn new(written: &Spanned<String>, kind: Kind, line: usize) -> Result<Self, FieldsError> {
        let text = written.get_ref();
        let place = if kind == Kind::Xml {
            let path: Vec<String> = text.split('/').map(|name| name.trim().to_owned()).collect();
            if path.iter().any(|name| name.trim_start_matches('@').is_empty()) {
                return Err(FieldsError::new(
                    line,
                    format!("{text:?} is no path of elements such as head/title or item/@id"),
                ));
            }
            Place::Path(path)
        } else {
            let pattern = Regex::new(text)
                .map_err(|error| FieldsError::new(line, format!("the regular expression {text:?}: {error}")))?;
            Place::Pattern(pattern)
        };
        Ok(Self { line, place })
    }
}
