//! What comes out: everything the desk found on one page.

use crate::article::Article;
use crate::clean::Removal;
use crate::opinion::Opinion;
use crate::quotes::Quotation;
use crate::warning::Warning;
use crate::wire::Wire;

/// Everything the desk found on one page. Spans are in bytes; [`crate::contract`] makes the JSON of it.
#[derive(Debug, Clone, Default)]
pub struct Analysis {
    /// The cleaned article, `None` where the page holds none.
    pub article: Option<Article>,
    /// Who said what.
    pub quotations: Vec<Quotation>,
    /// The author's own voice.
    pub opinions: Vec<Opinion>,
    /// Credits and near-copies.
    pub wire: Wire,
    /// What was removed in cleaning.
    pub removals: Vec<Removal>,
    /// Where the analysis is less than whole.
    pub warnings: Vec<Warning>,
    /// What was looked for in the article's language; `None` where there is no article.
    pub coverage: Option<Coverage>,
}

/// What was looked for in an article's language. Quotation marks are, in every one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Coverage {
    /// The language that the text was found to be in, a BCP 47 tag; "und" where nothing says.
    pub language: String,
    /// Whether the words that report others are known, and so who speaks.
    pub speakers: bool,
    /// Whether the words of opinion are known.
    pub opinion: bool,
}
