//! Credits.
use super::Credit;
use crate::article::Article;
/// Finds the credits of an article.
pub fn find(_article: &Article) -> Vec<Credit> {
    Vec::new()
}
