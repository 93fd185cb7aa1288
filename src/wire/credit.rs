//! A credit: an agency that a page names, and what it is named for.

pub use crate::agencies::{CreditFrom, CreditKind};
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
