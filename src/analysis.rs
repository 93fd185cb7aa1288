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
}
