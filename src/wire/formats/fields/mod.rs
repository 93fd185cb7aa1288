//! A mapping that a user writes for files of a house's own form: XML of any names, and messages of an e-mail service.
//!
//! Native only: the command line alone reads such files, and no wasm carries TOML and regular expressions for them.
//! `docs/LIBRARY.md` has an example.

mod date;
mod error;
mod mail;
mod source;
mod text;
mod xml;

use toml::Spanned;

use super::Entry;
pub use error::FieldsError;
use source::{Kind, Row, Source};

/// A mapping: which files come from where, and where in them title, date, agency and body stand.
#[derive(Debug)]
pub struct Fields {
    sources: Vec<Source>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Vec<Spanned<Row>>,
}

impl Fields {
    /// Reads a mapping out of TOML.
    ///
    /// # Errors
    /// [`FieldsError`] with the line that is wrong: TOML that is broken, a name that is not known, a field that is missing, a regular
    /// expression that cannot be read.
    pub fn read(toml: &str) -> Result<Self, FieldsError> {
        let file: File = toml::from_str(toml).map_err(|error| {
            let line = error.span().map_or(1, |span| error::line_of(toml, span.start));
            FieldsError::new(line, error.message())
        })?;
        let sources: Vec<Source> =
            file.source.into_iter().map(|row| Source::new(row, toml)).collect::<Result<_, _>>()?;
        if sources.is_empty() { Err(FieldsError::new(1, "there is no [[source]]")) } else { Ok(Self { sources }) }
    }

    /// The reports of a file: by the first source that it may come from, or `None` where it comes from none of them.
    pub fn entries(&self, bytes: &[u8]) -> Option<Vec<Entry>> {
        self.sources.iter().find_map(|source| match source.kind {
            Kind::Xml => xml::entries(source, bytes),
            Kind::Mail => text::of_mail(source, bytes),
            Kind::Text => text::of_text(source, bytes),
        })
    }
}
