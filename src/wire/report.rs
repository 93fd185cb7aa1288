//! A report of a news agency, as the library holds it.

/// A report of a news agency, or an article that stands for one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WireReport {
    /// Its identifier, unique within its pack.
    pub id: String,
    /// The agency; for an article, the one that it credits.
    pub agency: String,
    /// The headline.
    pub title: String,
    /// When it was published, RFC 3339; empty if the source does not say.
    pub published: String,
    /// Its address.
    pub url: Option<String>,
    /// The text, with newlines between paragraphs.
    pub text: String,
    /// Whose words they are.
    pub kind: ReportKind,
}

/// Whose words a text in the library contains.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReportKind {
    /// The agency's own report.
    #[default]
    Report,
    /// Another outlet's article that credits the agency; how much of it is the agency's is unknown.
    Article,
}

impl ReportKind {
    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Article => "article",
        }
    }
}

/// An address, if it is one that a browser may open.
pub(super) fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    (text.starts_with("https://") || text.starts_with("http://")).then(|| text.to_owned())
}
