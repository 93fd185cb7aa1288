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
    /// Bodies by the first letters of their words.
    short: HashMap<String, usize>,
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
        if before.len() > 1 {
            let letters = words.iter().filter(|word| word.len() > 3).filter_map(|word| word.chars().next()).collect();
            self.short.entry(letters).or_insert(figure);
        }
        self.whole.entry(words.to_vec()).or_insert(figure);
    }

    /// The figure that a name names; `mention` is the index of the mention that gives the name.
    pub fn find(&self, figures: &[Figure], name: &Name, mention: usize) -> Found {
        let Some(last) = name.words.last() else { return Found::Many };
        if name.words.len() > 1 { self.long(figures, name, last) } else { self.bare(figures, name, last, mention) }
    }

    /// A name of several words: the same words, the same first and last word, or more words before the ones that we know.
    fn long(&self, figures: &[Figure], name: &Name, last: &str) -> Found {
        if let Some(figure) = self.whole.get(&name.words) {
            return Found::One(*figure);
        }
        if name.body {
            return Found::None;
        }
        let near = listed(&self.lasts, &skeleton(last));
        if near.len() > MAX_NAMESAKES {
            return Found::None;
        }
        let spelled = |figure: &Figure| figure.words.len() > 1 && !figure.body && same_last(figure, last);
        let fits = |figure: &Figure| {
            let first = |words: &[String]| words.first().cloned().unwrap_or_default();
            let (a, b) = (first(&figure.words), first(&name.words));
            let initials = a.len() <= 2 && b.starts_with(a.trim_end_matches('.'))
                || b.len() <= 2 && a.starts_with(b.trim_end_matches('.'));
            // "Advocate Ines Calder": the words before are an office that we do not know.
            spelled(figure) && (a == b || initials || name.words.ends_with(&figure.words))
        };
        let found = only(near.iter().copied().filter(|i| figures.get(*i).is_some_and(fits)));
        // "hier sieht auch Reed Vorteile": where nouns take capitals, one may stand right behind a last name.
        if matches!(found, Found::None) && name.nouns && !name.known_first {
            let first = name.words.first().map_or("", String::as_str);
            let named = listed(&self.lasts, &skeleton(first));
            let person = |f: &Figure| f.words.len() > 1 && !f.body && f.words.last().is_some_and(|word| word == first);
            if let Found::One(one) = only(named.into_iter().filter(|i| figures.get(*i).is_some_and(person))) {
                return Found::One(one);
            }
        }
        if !matches!(found, Found::None) || !(name.led || name.shouted) {
            return found;
        }
        // "Hosting Calder", "Calder Ready for Talks": the capital of the other word says nothing.
        let by_last = only(near.into_iter().filter(|i| figures.get(*i).is_some_and(spelled)));
        if matches!(by_last, Found::One(_)) || !name.shouted {
            return by_last;
        }
        let first = name.words.first().map_or("", String::as_str);
        let near = listed(&self.lasts, &skeleton(first));
        only(near.into_iter().filter(|i| figures.get(*i).is_some_and(|f| !f.body && same_last(f, first))))
    }

    /// One word: a last name before anything else; then the name of a thing or a body, its first word or first letters; a first
    /// name last.
    fn bare(&self, figures: &[Figure], name: &Name, word: &str, mention: usize) -> Found {
        let near = listed(&self.lasts, &skeleton(word));
        if near.len() > MAX_NAMESAKES {
            return self.whole.get(&name.words).map_or(Found::Many, |figure| Found::One(*figure));
        }
        let person = |figure: &Figure| {
            figure.words.len() > 1
                && !figure.body
                && same_last(figure, word)
                && (name.gender.is_none() || figure.gender.is_none() || figure.gender == name.gender)
        };
        let people: Vec<usize> = near.iter().copied().filter(|i| figures.get(*i).is_some_and(person)).collect();
        match people.as_slice() {
            [] => {}
            [one] => return Found::One(*one),
            _ => return told_apart(figures, name, people, mention),
        }
        if let Some(figure) = self.whole.get(&name.words) {
            return Found::One(*figure);
        }
        if let Some(one) =
            near.into_iter().find(|i| figures.get(*i).is_some_and(|f| f.words.len() == 1 && same_last(f, word)))
        {
            return Found::One(one);
        }
        if name.titled {
            return Found::None;
        }
        // "Tarn" for "Tarn Harbour Corp": a firm goes by its first word.
        let firsts = listed(&self.firsts, word);
        if firsts.len() > MAX_NAMESAKES {
            return Found::None;
        }
        let first = |figure: &Figure| figure.words.len() > 1 && figure.words.first().is_some_and(|first| first == word);
        let bodies = only(firsts.iter().copied().filter(|i| figures.get(*i).is_some_and(|f| f.body && first(f))));
        if matches!(bodies, Found::One(_)) {
            return bodies;
        }
        if word.len() > 2
            && name.text.chars().all(char::is_uppercase)
            && let Some(figure) = self.short.get(word)
        {
            return Found::One(*figure);
        }
        only(firsts.into_iter().filter(|i| figures.get(*i).is_some_and(|f| !f.body && f.first_name && first(f))))
    }
}

/// The figures under a key, one more than are looked at where there are too many.
fn listed(lists: &HashMap<String, Vec<usize>>, key: &str) -> Vec<usize> {
    let mut near: Vec<usize> = lists.get(key).into_iter().flatten().copied().take(MAX_NAMESAKES + 1).collect();
    sort::sort(&mut near);
    near.dedup();
    near
}

/// Whether a figure’s last name is this one or another spelling of it: "Zelensky", "Zelenskyy".
fn same_last(figure: &Figure, last: &str) -> bool {
    figure.words.last().is_some_and(|w| w == last || w.chars().nth(SPELLED).is_some() && skeleton(w) == skeleton(last))
}

fn only(mut found: impl Iterator<Item = usize>) -> Found {
    match (found.next(), found.next()) {
        (Some(one), None) => Found::One(one),
        (None, _) => Found::None,
        _ => Found::Many,
    }
}

/// Which of several people of one last name is meant: the one of the title; whoever the page has named by then; and of several
/// one who is named far more than any other.
fn told_apart(figures: &[Figure], name: &Name, all: Vec<usize>, mention: usize) -> Found {
    let titled = |i: &&usize| name.gender.is_some() && figures.get(**i).is_some_and(|f| f.gender == name.gender);
    if let [one] = all.iter().filter(titled).collect::<Vec<_>>().as_slice() {
        return Found::One(**one);
    }
    if name.gender.is_some() {
        return Found::Many;
    }
    let before: Vec<usize> =
        all.iter().copied().filter(|i| figures.get(*i).is_some_and(|f| f.first < mention)).collect();
    let all = if before.is_empty() { all } else { before };
    let count = |i: usize| figures.get(i).map_or(0, |f| f.count);
    let mut counts: Vec<(usize, usize)> = all.iter().map(|i| (count(*i), *i)).collect();
    sort::sort(&mut counts);
    if let [.., (second, _), (top, one)] = counts.as_slice()
        && *top >= DOMINANT * second
    {
        return Found::One(*one);
    }
    only(all.into_iter())
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
