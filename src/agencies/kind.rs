//! What an agency is named for, and where.

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
#[non_exhaustive]
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
