//! Why a document, or one record of it, is no report.

use std::fmt;

/// Why a document, or one record of it, is no report. Its `Display` is a sentence for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The bytes are no text.
    NotText,
    /// The bytes are in no encoding that is read; the one that they look like, where they look like one.
    Encoding(Option<&'static str>),
    /// A line of a file of lines has more bytes than are read: this many.
    LongLine(usize),
    /// A line of a file of lines is not UTF-8.
    LineEncoding,
    /// The JSON is broken: where, and how.
    Json(String),
    /// The JSON is an object of another kind: what it holds.
    OtherObject(Vec<String>),
    /// A JSON object has the names of a report and not its shape: what is wrong.
    Shape(String),
    /// The XML is broken: where, and how.
    Xml(String),
    /// The XML nests deeper than is read: so many levels.
    Deep(usize),
    /// The XML has more elements than are read: so many.
    Large(usize),
    /// The XML uses a character by a name that is not defined.
    Entity(String),
    /// The XML declares a document type of its own, which could name files of this machine.
    DocumentType,
    /// Something that every report has is not there: the sentence that says so.
    Missing(&'static str),
    /// An item that tells no story: its field and what stands there.
    NoStory(&'static str, String),
    /// A date that cannot be read: what stands there.
    Date(String),
}

impl From<&'static str> for Fault {
    fn from(missing: &'static str) -> Self {
        Self::Missing(missing)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText => f.write_str("it is not text"),
            Self::Encoding(Some(name)) => {
                write!(f, "it is neither UTF-8 nor {name}, which it resembles; convert the file first")
            }
            Self::Encoding(None) => f.write_str("it is not UTF-8; convert the file first"),
            Self::LongLine(most) => write!(f, "the line has more than {most} bytes"),
            Self::LineEncoding => f.write_str("the line is not UTF-8; convert the file first"),
            Self::Json(error) => write!(f, "the JSON is broken: {error}"),
            Self::OtherObject(names) => write!(
                f,
                "it looks like JSON of another kind, with {}; a report has id, agency, title, published and text",
                names.join(", ")
            ),
            Self::Shape(error) => f.write_str(error),
            Self::Xml(error) => write!(f, "the XML is broken: {error}"),
            Self::Deep(most) => write!(f, "the XML nests deeper than {most} levels"),
            Self::Large(most) => write!(f, "the XML has more than {most} elements"),
            Self::Entity(name) => write!(f, "the XML uses &{name};, which is not defined"),
            Self::DocumentType => f.write_str("the XML declares its own document type (DTD), which is not allowed"),
            Self::Missing(sentence) => f.write_str(sentence),
            Self::NoStory(field, kind) => write!(f, "the item has {field} {kind:?}, which contains no story"),
            Self::Date(text) => write!(f, "its date is {text:?}, which cannot be read"),
        }
    }
}

impl std::error::Error for Fault {}
