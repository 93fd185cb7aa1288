//! A credit: an agency that a page names, and what it is named for.

use crate::article::Span;

/// An agency that a page names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// The agency's usual name: what the library's reports call it.
    pub agency: String,
    /// The name to show: the usual one, or in a text of another script the name that the text has, "ロイター".
    pub name: String,
    /// What it is named for.
    pub kind: CreditKind,
    /// Where it is named.
    pub from: CreditFrom,
    /// The words, where they stand in the article.
    pub span: Option<Span>,
    /// The words.
    pub text: String,
}

/// What an agency is named for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreditKind {
    /// The words of the article.
    Text,
    /// A picture or a video.
    Photo,
    /// A source inside the story ("told AFP"), a company, a footer.
    Mention,
}

/// Where an agency is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreditFrom {
    /// A line of its own, "(With inputs from Reuters)".
    Line,
    /// "LONDON, Nov 7 (Reuters) -".
    Dateline,
    /// "(Reporting by …; Editing by …)".
    Signoff,
    /// The byline.
    Byline,
    /// The page's metadata.
    Metadata,
}
