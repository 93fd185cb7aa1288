//! Which of the figures known so far a name names: found by its words, never by asking all of them.

use crate::sort;
use std::collections::HashMap;

use super::name::Name;
use super::table::Figure;

/// How many times as often one of two people of a last name must be named in full for the bare last name to be theirs.
const DOMINANT: usize = 3;

/// Figures that share a last name up to which a name is told apart by first name, title and place. On a page of more, only a name
/// that is written alike is the same: no article names as many of one family, and a hostile page must not make every name ask all.
const MAX_NAMESAKES: usize = 32;

/// Letters of the longest last name that must be spelled alike: short ones that look alike are different ones.
const SPELLED: usize = 5;

/// What a name was found to be.
pub enum Found {
    /// This figure’s.
    One(usize),
    /// It fits several.
    Many,
    /// Nobody’s so far.
    None,
}

/// Figures by the words of their names. A figure may stand under names that it had: who asks compares again.
#[derive(Debug, Default)]
pub struct Namesakes {
    /// By the skeleton of the last word.
    lasts: HashMap<String, Vec<usize>>,
    /// By the first word, where there are several.
    firsts: HashMap<String, Vec<usize>>,
    /// By all words.
    whole: HashMap<Vec<String>, usize>,
}

impl Namesakes {
    /// Adds a name of a figure.
    pub fn add(&mut self, figure: usize, words: &[String]) {
        let Some((last, before)) = words.split_last() else { return };
        self.lasts.entry(skeleton(last)).or_default().push(figure);
        if let Some(first) = before.first() {
            self.firsts.entry(first.clone()).or_default().push(figure);
        }
        self.whole.entry(words.to_vec()).or_insert(figure);
    }

    /// The figures that the name could be, in order; one more than [`MAX_NAMESAKES`] where there are too many to look at.
    fn near(&self, name: &Name, last: &str) -> Vec<usize> {
        let listed = |list: Option<&Vec<usize>>| list.into_iter().flatten().copied().take(MAX_NAMESAKES + 1).collect();
        let mut near: Vec<usize> = listed(self.lasts.get(&skeleton(last)));
        if name.words.len() == 1 {
            let first: Vec<usize> = listed(self.firsts.get(last));
            near.extend(first);
        }
        sort::sort(&mut near);
        near.dedup();
        near
    }

    /// The figure that a name names; `mention` is the index of the mention that gives the name.
    pub fn find(&self, figures: &[Figure], name: &Name, mention: usize) -> Found {
        let Some(last) = name.words.last() else { return Found::Many };
        let near = self.near(name, last);
        if near.len() > MAX_NAMESAKES {
            return match self.whole.get(&name.words) {
                Some(figure) => Found::One(*figure),
                None if name.words.len() == 1 => Found::Many,
                None => Found::None,
            };
        }
        let bare = skeleton(last);
        let same = |figure: &Figure| {
            if figure.body != name.body {
                // "Tarn" for "Tarn Harbour Corp": a firm goes by its first word.
                let short = figure.body && name.words.len() == 1 && figure.words.len() > 1 && !name.titled;
                return figure.words == name.words || short && figure.words.first() == Some(last);
            }
            if name.body {
                return figure.words == name.words;
            }
            let known_last = figure.words.last().is_some_and(|w| {
                // Spellings of one name: "Zelensky", "Zelenskyy".
                w == last || w.chars().nth(SPELLED).is_some() && skeleton(w) == bare
            });
            match (figure.words.len(), name.words.len()) {
                (_, 1) if known_last => {
                    name.gender.is_none() || figure.gender.is_none() || figure.gender == name.gender
                }
                (2.., 1) => figure.words.first().is_some_and(|first| first == last),
                (2.., 2..) => {
                    let first = |words: &[String]| words.first().cloned().unwrap_or_default();
                    let (a, b) = (first(&figure.words), first(&name.words));
                    known_last
                        && (a == b
                            || a.len() <= 2 && b.starts_with(a.trim_end_matches('.'))
                            || b.len() <= 2 && a.starts_with(b.trim_end_matches('.')))
                }
                _ => false,
            }
        };
        let all: Vec<usize> = near.into_iter().filter(|i| figures.get(*i).is_some_and(same)).collect();
        // A title tells two people of one name apart.
        let titled = |i: &&usize| name.gender.is_some() && figures.get(**i).is_some_and(|f| f.gender == name.gender);
        if all.len() > 1
            && let [one] = all.iter().filter(titled).collect::<Vec<_>>().as_slice()
        {
            return Found::One(**one);
        }
        // A last name alone: whoever the page has named by then, and of several one who is named far more than any other.
        let alone = name.words.len() == 1 && name.gender.is_none() && all.len() > 1;
        let before: Vec<usize> = if alone {
            all.iter().copied().filter(|i| figures.get(*i).is_some_and(|f| f.first < mention)).collect()
        } else {
            Vec::new()
        };
        let all = if before.is_empty() { all } else { before };
        if alone {
            let count = |i: usize| figures.get(i).map_or(0, |f| f.count);
            let mut counts: Vec<(usize, usize)> = all.iter().map(|i| (count(*i), *i)).collect();
            sort::sort(&mut counts);
            if let [.., (second, _), (top, one)] = counts.as_slice()
                && *top >= DOMINANT * second
            {
                return Found::One(*one);
            }
        }
        let mut found = all.into_iter();
        match (found.next(), found.next()) {
            (Some(one), None) => Found::One(one),
            (None, _) => Found::None,
            _ => Found::Many,
        }
    }
}

/// A name without accents, doubled letters and the endings that transliterations differ in.
fn skeleton(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        let c = match c {
            'á' | 'à' | 'â' | 'ä' | 'å' | 'ã' => 'a',
            'é' | 'è' | 'ê' | 'ë' | 'ě' | 'ё' => 'e',
            'í' | 'ì' | 'î' | 'ï' | 'y' | 'j' | 'ý' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ç' | 'č' | 'ć' => 'c',
            'š' | 'ś' => 's',
            'ž' | 'ź' | 'ż' => 'z',
            'ñ' | 'ń' => 'n',
            'w' => 'v',
            c => c,
        };
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}
