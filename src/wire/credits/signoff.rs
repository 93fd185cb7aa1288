//! Sign-offs: the reporters and editors at a story's end, "(Reporting by …; Editing by …)". Reuters alone closes its stories so.

use std::ops::Range;

use super::forms::SIGNOFFS;
use super::phrase;

/// The agency whose stories close with a sign-off that names none.
pub const AGENCY: &str = "Reuters";

/// The sign-offs of a block.
pub fn signoffs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let brackets = text.match_indices(['(', '[']).map(|(at, sign)| (at, at + sign.len()));
    for (start, inside) in std::iter::once((0, 0)).chain(brackets) {
        if found.last().is_some_and(|last| start < last.end) {
            continue;
        }
        let rest = text.get(inside..).unwrap_or_default();
        let end =
            if inside > start { rest.find([')', ']']).map_or(text.len(), |at| inside + at + 1) } else { text.len() };
        let body = text.get(inside..end).unwrap_or_default();
        if is_signoff(body, inside > start) {
            found.push(start..end);
        }
    }
    found
}

fn is_signoff(body: &str, bracketed: bool) -> bool {
    SIGNOFFS.iter().any(|(opening, others)| {
        let Some(at) = phrase::after(body, opening) else { return false };
        let rest = body.get(at..).unwrap_or_default().to_lowercase();
        // A reporter has a name: "(Reporting by Jane Doe)".
        let named = body.get(at..).unwrap_or_default().trim_start().starts_with(char::is_uppercase);
        let others = || others.iter().any(|other| !other.is_empty() && rest.contains(other));
        named && (others() || (bracketed && opening.ends_with("by")))
    })
}
