//! Descriptions: which figure of the page "the mayor" or "the Russian leader" is.

use std::borrow::Cow;
use std::collections::HashMap;

use super::super::cues::lexicon::kind;
use super::super::reading::Reading;
use super::mentions::Mention;
use super::table::Figure;

/// Figures that may share a role before it says nothing: on a page of sixty presidents "the president" is anybody.
const MAX_SHARED: usize = 64;

/// Figures by their roles, and bodies by the words of their names.
#[derive(Debug, Default, Clone)]
pub struct Roles {
    /// People by a role.
    people: HashMap<String, Vec<usize>>,
    /// People by the stem of a role: "russia" and "russian" share one.
    stems: HashMap<Vec<u8>, Vec<usize>>,
    /// Bodies by a word of their names.
    bodies: HashMap<String, Vec<usize>>,
}

impl Roles {
    /// Lists the figures of a page.
    pub fn new(figures: &[Figure]) -> Self {
        let mut all = Self::default();
        for (i, figure) in figures.iter().enumerate() {
            if figure.body {
                for word in &figure.words {
                    list(all.bodies.entry(word.clone()).or_default(), i);
                }
                continue;
            }
            for role in &figure.roles {
                list(all.people.entry(role.clone()).or_default(), i);
                list(all.stems.entry(stem(role).to_vec()).or_default(), i);
            }
        }
        all
    }

    /// The figure that a description fits, if exactly one does.
    pub fn described(&self, figures: &[Figure], reading: &Reading<'_>, mention: &Mention) -> Option<usize> {
        let last = reading.token(mention.tokens.end.checked_sub(1)?)?;
        if !last.entry.is(kind::PERSON | kind::BODY) {
            return None;
        }
        let words: Vec<(Cow<'_, str>, u32, bool)> = mention
            .tokens
            .clone()
            .filter_map(|i| reading.token(i).map(|t| (reading.folded(i), t.entry.kinds, t.capital)))
            .filter(|(_, kinds, _)| kinds & kind::DETERMINER == 0)
            .collect();
        let (head, rest) = words.split_last()?;
        if head.1 & kind::BODY != 0 && rest.is_empty() {
            // "the ministry": the only ministry of the page.
            return match self.bodies.get(head.0.as_ref())?.as_slice() {
                [only] => Some(*only),
                _ => None,
            };
        }
        if head.1 & kind::PERSON == 0 {
            return None;
        }
        let generic = matches!(head.0.as_ref(), "leader" | "politician" | "official" | "man" | "woman");
        let near = if generic {
            // "the Russian leader": who is Russian.
            rest.iter().filter_map(|(word, ..)| self.stems.get(stem(word))).min_by_key(|list| list.len())
        } else {
            self.people.get(head.0.as_ref())
        };
        let near = near.filter(|list| list.len() <= MAX_SHARED)?;
        let fits = |figure: &Figure| {
            let has = |word: &str| figure.roles.iter().any(|role| role == word);
            let land = |word: &str| figure.roles.iter().any(|role| same_land(role, word));
            let head_fits = has(&head.0) || generic;
            let mut pinned = !generic;
            let rest_fits = rest.iter().all(|(word, kinds, _)| {
                let nation = kinds & kind::NATION != 0;
                let fits = has(word) || land(word);
                pinned |= fits;
                fits || !nation && kinds & kind::PERSON == 0 && !generic
            });
            !figure.body && head_fits && rest_fits && pinned
        };
        let mut fitting = near.iter().copied().filter(|i| figures.get(*i).is_some_and(fits));
        let first = fitting.next()?;
        fitting.next().is_none().then_some(first)
    }
}

fn list(figures: &mut Vec<usize>, figure: usize) {
    if figures.last() != Some(&figure) {
        figures.push(figure);
    }
}

/// Bytes that a country and its adjective have in common at least.
const STEM: usize = 4;

fn stem(word: &str) -> &[u8] {
    word.as_bytes().get(..STEM).unwrap_or(word.as_bytes())
}

/// Whether a country and its adjective belong together: "russia", "russian".
fn same_land(a: &str, b: &str) -> bool {
    let common = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    common >= STEM && common + 3 >= a.len().min(b.len()) && a.len() > STEM && b.len() > STEM
}
