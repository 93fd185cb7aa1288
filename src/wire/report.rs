//! A report of a news agency, as the library holds it.

/// A report of a news agency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WireReport {
    /// Its identifier, unique within its pack.
    pub id: String,
    /// The agency.
    pub agency: String,
    /// The headline.
    pub title: String,
    /// When it was published, RFC 3339; empty where the source does not say.
    pub published: String,
    /// Its address.
    pub url: Option<String>,
    /// The text; paragraphs apart by newlines.
    pub text: String,
}
