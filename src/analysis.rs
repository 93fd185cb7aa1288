//! The result: everything the desk found on one page.

use crate::article::Article;
use crate::clean::Removal;
use crate::opinion::Opinion;
use crate::quotes::Quotation;
use crate::warning::Warning;
use crate::wire::Wire;

/// Everything the desk found on one page. Spans count bytes; [`crate::contract`] turns it into JSON.
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
    /// Where the analysis is incomplete.
    pub warnings: Vec<Warning>,
    /// What was looked for in the article's language; `None` if there is no article.
    pub coverage: Option<Coverage>,
}

/// What was looked for in an article's language. Quotation marks are looked for in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Coverage {
    /// The language of the text, as a BCP 47 tag; "und" if it could not be determined.
    pub language: String,
    /// Whether reporting words are known, which is what finding speakers needs.
    pub speakers: bool,
    /// Whether there are word lists for opinion.
    pub opinion: bool,
}
