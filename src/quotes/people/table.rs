//! The people and bodies of a page: who is named, by which names, in which roles.

use std::borrow::Cow;

use super::super::cues::lexicon::kind;
use super::super::reading::{Reading, Shape};
use super::mentions::{Mention, MentionKind};

/// A person or body that the page names.
#[derive(Debug, Clone, Default)]
pub struct Figure {
    /// The fullest name that the page gives.
    pub name: String,
    /// The words of that name, folded.
    words: Vec<String>,
    /// Nouns and adjectives that the page sets beside the name: "kremlin", "spokesman".
    pub roles: Vec<String>,
    /// Whether it is a body, not a person.
    pub body: bool,
    /// Whether the page shows that it is a person: by a title, an office or a first name.
    pub person: bool,
    /// The first mention that names it in full.
    first: usize,
    /// How many mentions name it in full.
    count: usize,
    /// A man, a woman, or not known.
    pub gender: Option<Gender>,
}

/// What a pronoun must agree with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// he
    Male,
    /// she
    Female,
}

/// The figures of a page, and which mention names which.
#[derive(Debug, Default)]
pub struct Table {
    /// Every figure, in order of its first mention.
    pub figures: Vec<Figure>,
    /// For each mention, the figure that it names.
    pub of_mention: Vec<Option<usize>>,
    /// For each mention, whether its name fits several figures.
    pub ambiguous: Vec<bool>,
}

impl Table {
    /// Reads the names of a page. Full names first, so that a last name finds them wherever they stand.
    pub fn new(reading: &Reading<'_>, mentions: &[Mention]) -> Self {
        let mut table = Self {
            figures: Vec::new(),
            of_mention: vec![None; mentions.len()],
            ambiguous: vec![false; mentions.len()],
        };
        let names: Vec<Option<Name>> = mentions.iter().map(|mention| name(reading, mention)).collect();
        for long in [true, false] {
            for (i, name) in names.iter().enumerate() {
                let Some(name) = name.as_ref().filter(|name| (name.words.len() > 1) == long) else { continue };
                let found = table.find(name, i);
                let figure = match found {
                    Found::One(figure) => figure,
                    Found::Many => {
                        if let Some(slot) = table.ambiguous.get_mut(i) {
                            *slot = true;
                        }
                        continue;
                    }
                    Found::None => {
                        table.figures.push(Figure {
                            name: name.text.clone(),
                            words: name.words.clone(),
                            body: name.body,
                            ..Figure::default()
                        });
                        table.figures.len() - 1
                    }
                };
                if let Some(slot) = table.of_mention.get_mut(i) {
                    *slot = Some(figure);
                }
                if let Some(known) = table.figures.get_mut(figure) {
                    if known.count == 0 {
                        known.first = i;
                    }
                    known.count += usize::from(long);
                    known.person |= name.titled || name.gender.is_some();
                    if name.words.len() > known.words.len() {
                        known.name.clone_from(&name.text);
                        known.words.clone_from(&name.words);
                    }
                    known.roles.extend(name.roles.iter().cloned());
                    known.gender = known.gender.or(name.gender);
                }
            }
        }
        table.appositions(reading, mentions);
        table
    }

    /// The figure that a description fits, if exactly one does.
    pub fn described(&self, reading: &Reading<'_>, mention: &Mention) -> Option<usize> {
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
            let mut fitting =
                self.figures.iter().enumerate().filter(|(_, f)| f.body && f.words.iter().any(|w| *w == head.0));
            let first = fitting.next().map(|(i, _)| i)?;
            return fitting.next().is_none().then_some(first);
        }
        if head.1 & kind::PERSON == 0 {
            return None;
        }
        let generic = matches!(head.0.as_ref(), "leader" | "politician" | "official" | "man" | "woman");
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
        let mut fitting = self.figures.iter().enumerate().filter(|(_, figure)| fits(figure)).map(|(i, _)| i);
        let first = fitting.next()?;
        fitting.next().is_none().then_some(first)
    }

    fn find(&self, name: &Name, mention: usize) -> Found {
        let Some(last) = name.words.last() else { return Found::Many };
        let same = |figure: &Figure| {
            if figure.body != name.body {
                return figure.words == name.words;
            }
            if name.body {
                return figure.words == name.words;
            }
            let known_last = figure.words.last().is_some_and(|w| alike(w, last));
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
        let all: Vec<usize> = (0..self.figures.len()).filter(|i| self.figures.get(*i).is_some_and(same)).collect();
        // A title tells two people of one name apart.
        let titled =
            |i: &&usize| name.gender.is_some() && self.figures.get(**i).is_some_and(|f| f.gender == name.gender);
        if all.len() > 1
            && let [one] = all.iter().filter(titled).collect::<Vec<_>>().as_slice()
        {
            return Found::One(**one);
        }
        // A last name alone: whoever the page has named by then, and of several one who is named far more than any other.
        let alone = name.words.len() == 1 && name.gender.is_none() && all.len() > 1;
        let before: Vec<usize> = if alone {
            all.iter().copied().filter(|i| self.figures.get(*i).is_some_and(|f| f.first < mention)).collect()
        } else {
            Vec::new()
        };
        let all = if before.is_empty() { all } else { before };
        if alone {
            let count = |i: usize| self.figures.get(i).map_or(0, |f| f.count);
            let mut counts: Vec<(usize, usize)> = all.iter().map(|i| (count(*i), *i)).collect();
            counts.sort_unstable();
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

    /// Roles from appositions: "Jane Doe, the mayor of Dunmore," and "the mayor, Jane Doe,".
    fn appositions(&mut self, reading: &Reading<'_>, mentions: &[Mention]) {
        for (i, pair) in mentions.windows(2).enumerate() {
            let [a, b] = pair else { continue };
            let comma = a.tokens.end + 1 == b.tokens.start
                && reading.token(a.tokens.end).is_some_and(|t| t.shape == Shape::Stop(','));
            // "In Dunmore, the mayor said": the description is the subject, and no apposition to the place.
            let subject = reading
                .token(b.tokens.end)
                .is_some_and(|t| t.entry.verb.is_some() || t.entry.is(kind::VERB | kind::AUXILIARY | kind::ADVERB));
            if a.sentence != b.sentence || !comma || (subject && b.kind != MentionKind::Name) {
                continue;
            }
            let figures = (self.of_mention.get(i).copied().flatten(), self.of_mention.get(i + 1).copied().flatten());
            let (figure, role) = match figures {
                (Some(figure), None) if b.traits & kind::PERSON != 0 => (figure, b),
                (None, Some(figure)) if a.traits & kind::PERSON != 0 => (figure, a),
                _ => continue,
            };
            let words: Vec<String> = role.tokens.clone().map(|at| reading.folded(at).into_owned()).collect();
            if let Some(figure) = self.figures.get_mut(figure) {
                figure.roles.extend(words);
                figure.person |= !figure.body;
            }
        }
    }
}

/// How many times as often one of two people of a last name must be named in full for the bare last name to be theirs.
const DOMINANT: usize = 3;

enum Found {
    One(usize),
    Many,
    None,
}

struct Name {
    text: String,
    words: Vec<String>,
    roles: Vec<String>,
    body: bool,
    titled: bool,
    gender: Option<Gender>,
}

const ROLE: u32 = kind::PERSON | kind::TITLE | kind::NATION | kind::DETERMINER | kind::POSSESSIVE;

/// The name in a mention, apart from the titles before it.
fn name(reading: &Reading<'_>, mention: &Mention) -> Option<Name> {
    if mention.kind != MentionKind::Name {
        return None;
    }
    let token = |at: usize| reading.token(at);
    let last = token(mention.tokens.end.checked_sub(1)?)?;
    let of = mention.tokens.clone().any(|at| token(at).is_some_and(|t| t.entry.is(kind::OF) && !t.capital));
    let body = of || last.entry.is(kind::BODY) || !last.capital && last.entry.is(kind::TEXT);
    let mut start = mention.tokens.start;
    let mut gender = None;
    let mut titled = false;
    if body {
        while start + 1 < mention.tokens.end && token(start).is_some_and(|t| t.entry.is(kind::DETERMINER)) {
            start += 1;
        }
    } else {
        if !last.capital {
            return None;
        }
        // The name is the last run of capitals that are neither titles nor offices.
        for at in mention.tokens.clone() {
            let Some(t) = token(at) else { continue };
            let folded = reading.folded(at);
            match folded.as_ref() {
                "mr" | "sir" | "lord" | "king" | "prince" => gender = Some(Gender::Male),
                "mrs" | "ms" | "miss" | "lady" | "queen" | "princess" | "madam" => gender = Some(Gender::Female),
                _ => {}
            }
            // "A." is an initial, whatever "a" is.
            let initial = reading.word(at).ends_with('.') && reading.word(at).len() == 2;
            if initial {
                continue;
            }
            titled |= t.entry.is(kind::PERSON | kind::TITLE);
            let lower = !t.capital && !t.entry.is(kind::PARTICLE) && t.shape == Shape::Word;
            if (t.entry.is(ROLE | kind::BODY) || lower || t.possessive) && at + 1 < mention.tokens.end {
                start = at + 1;
            }
        }
        if last.entry.is(kind::PERSON | kind::TITLE | kind::NATION) {
            return None;
        }
    }
    let range = start..mention.tokens.end;
    if gender.is_none() && range.len() > 1 {
        let first = token(start)?.entry;
        gender = if first.is(kind::MALE) {
            Some(Gender::Male)
        } else if first.is(kind::FEMALE) {
            Some(Gender::Female)
        } else {
            None
        };
    }
    let span = reading.span(&range)?;
    let text = reading.article.text(span);
    let text = text.strip_suffix("’s").or_else(|| text.strip_suffix("'s")).unwrap_or(text);
    let words: Vec<String> = range
        .filter(|at| token(*at).is_some_and(|t| t.shape == Shape::Word))
        .map(|at| reading.folded(at).into_owned())
        .collect();
    let roles = (mention.tokens.start..start).map(|at| reading.folded(at).into_owned()).collect();
    (!words.is_empty()).then(|| Name { text: text.to_owned(), words, roles, body, titled, gender })
}

/// Whether two last names are spellings of one: "Zelensky", "Zelenskyy".
fn alike(a: &str, b: &str) -> bool {
    a == b || a.chars().count() > 5 && skeleton(a) == skeleton(b)
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

/// Whether a country and its adjective belong together: "russia", "russian".
fn same_land(a: &str, b: &str) -> bool {
    let common = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    common >= 4 && common + 3 >= a.len().min(b.len()) && a.len() > 4 && b.len() > 4
}
