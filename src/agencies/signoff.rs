//! Sign-offs: the reporters and editors at a story's end, "(Reporting by …; Editing by …)". Reuters alone closes its stories so.

use std::ops::Range;

use super::table::Supplies;
use super::{names, phrase};

/// Phrases that open a sign-off of editors and reporters without naming the agency. Reuters alone closes its stories so: the first
/// phrase must open a bracket or a paragraph, and one of the second follow.
static SIGNOFFS: &[(&str, &[&str])] = &[
    ("reporting by", &["editing by", "writing by", "additional reporting", "compiled by"]),
    ("reporting and writing by", &["editing by"]),
    ("writing by", &["editing by"]),
    ("compiled by", &["editing by"]),
    ("editing by", &[""]),
    ("reporte de", &["editado por", "edición de", "escrito por", "traducido por"]),
    ("reporte por", &["editado por", "edición de"]),
    ("escrito por", &["editado por"]),
    ("reportagem de", &["edição de"]),
    ("reportagem por", &["edição de"]),
    ("reportage", &["édité par", "version française", "rédigé par"]),
    ("version française", &["édité par"]),
    ("geschrieben von", &["redigiert von"]),
    ("bericht von", &["redigiert von", "geschrieben von"]),
];

/// The agency of a sign-off: the one that it names as the reporter, "Reporting by AFP", or Reuters.
pub fn agency(signoff: &str) -> &'static str {
    let named = names::names(signoff).into_iter().next().filter(|name| {
        let lead = signoff.get(..name.range.start).unwrap_or_default();
        name.agency.supplies == Supplies::Texts
            && SIGNOFFS.iter().any(|(opening, _)| phrase::before(lead, opening).is_some())
    });
    named.map_or("Reuters", |name| name.agency.name)
}

/// The longest sign-off in brackets, in bytes: a dozen names and cities.
const LONG: usize = 800;

/// The sign-offs of a block.
pub fn signoffs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let brackets = text.match_indices(['(', '[']).map(|(at, sign)| (at, at + sign.len()));
    for (start, inside) in std::iter::once((0, 0)).chain(brackets) {
        if found.last().is_some_and(|last| start < last.end) {
            continue;
        }
        let rest = text.get(inside..).unwrap_or_default();
        let end = if inside > start {
            let closing = rest.char_indices().take(LONG).find(|(_, c)| matches!(c, ')' | ']'));
            let Some((at, _)) = closing else { continue };
            inside + at + 1
        } else {
            text.len()
        };
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
        named && (others() || (bracketed && opening.starts_with("reporting")))
    })
}
