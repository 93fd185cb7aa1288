//! The people and bodies of a page: who is named, by which names, in which roles.

use std::collections::HashMap;

use super::super::cues::lexicon::kind;
use super::super::reading::{Reading, Shape};
use super::apposition;
use super::mentions::{Mention, MentionKind};
use super::name::{Name, name};
use super::namesakes::{Found, Namesakes};
use super::roles::Roles;
use crate::sort;
use crate::text::words::fold;

/// Different roles that are kept of one figure: more than any article gives somebody.
const MAX_ROLES: usize = 64;

/// A person or body that the page names.
#[derive(Debug, Clone, Default)]
pub struct Figure {
    /// The fullest name that the page gives.
    pub name: String,
    /// The words of that name, folded.
    pub(super) words: Vec<String>,
    /// Nouns and adjectives that the page sets beside the name: "kremlin", "spokesman".
    pub roles: Vec<String>,
    /// Whether it is a body, not a person.
    pub body: bool,
    /// Whether the page shows that it is a person: by a title, an office or a first name.
    pub person: bool,
    /// Whether its first word is a first name.
    pub(super) first_name: bool,
    /// The first mention that names it in full.
    pub(super) first: usize,
    /// How many mentions name it in full.
    pub(super) count: usize,
    /// How many mentions name it at all.
    pub mentions: usize,
    /// How many of them stand behind a preposition: a place's mostly do.
    pub behind: u32,
    /// How many of them have an article: a person's hardly ever do.
    pub articles: u32,
    /// How many of them are the subject of a verb.
    pub subjects: u32,
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
#[derive(Debug, Default, Clone)]
pub struct Table {
    /// Every figure, in order of its first mention.
    pub figures: Vec<Figure>,
    /// For each mention, the figure that it names.
    pub of_mention: Vec<Option<usize>>,
    /// For each mention, whether its name fits several figures.
    pub ambiguous: Vec<bool>,
    /// The figures that descriptions are named as behind a comma, by mention.
    pub apposed: HashMap<usize, usize>,
    roles: Roles,
}

impl Figure {
    fn add_roles(&mut self, roles: impl Iterator<Item = String>) {
        for role in roles {
            if self.roles.len() < MAX_ROLES && !self.roles.contains(&role) {
                self.roles.push(role);
            }
        }
    }
}

impl Table {
    /// Reads the names of a page. Full names first, so that a last name finds them wherever they stand.
    pub fn new(reading: &Reading<'_>, mentions: &[Mention]) -> Self {
        let mut table = Self {
            figures: Vec::new(),
            of_mention: vec![None; mentions.len()],
            ambiguous: vec![false; mentions.len()],
            apposed: HashMap::new(),
            roles: Roles::default(),
        };
        let shouted: Vec<bool> = (0..reading.article.blocks.len()).map(|block| reading.is_heading(block)).collect();
        let names: Vec<Option<Name>> = mentions
            .iter()
            .map(|mention| {
                let block = reading.sentences.get(mention.sentence).map_or(usize::MAX, |sentence| sentence.block);
                name(reading, mention, shouted.get(block).copied().unwrap_or_default())
            })
            .collect();
        let mut namesakes = Namesakes::default();
        // Full names first, so that a last name finds them wherever they stand; of full ones the short and the certain ones, so
        // that "Advocate Ines Calder" and a heading find the name that the text gives.
        let mut order: Vec<(bool, bool, usize, usize)> = names
            .iter()
            .enumerate()
            .filter_map(|(i, name)| {
                let name = name.as_ref()?;
                let bare = name.words.len() == 1;
                Some((bare, name.shouted || name.led && !bare, if bare { 0 } else { name.words.len() }, i))
            })
            .collect();
        sort::sort(&mut order);
        for (bare, .., i) in order {
            let Some(name) = names.get(i).and_then(Option::as_ref) else { continue };
            let found = namesakes.find(&table.figures, name, i);
            let figure = match found {
                Found::One(figure) => figure,
                Found::Many if name.common => continue,
                Found::Many => {
                    if let Some(slot) = table.ambiguous.get_mut(i) {
                        *slot = true;
                    }
                    continue;
                }
                // The capitals of a heading make no name that the text does not know.
                Found::None if name.shouted && !name.titled && name.gender.is_none() => continue,
                Found::None if name.common => continue,
                Found::None => {
                    table.figures.push(Figure {
                        name: name.text.clone(),
                        words: name.words.clone(),
                        body: name.body,
                        // "Ines" of whom the page tells no last name.
                        person: name.alone.is_some() && !name.body,
                        gender: name.alone,
                        ..Figure::default()
                    });
                    namesakes.add(table.figures.len() - 1, &name.words);
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
                known.first = known.first.min(i);
                known.count += usize::from(!bare);
                known.mentions += 1;
                if let Some(mention) = mentions.get(i) {
                    let article = reading.token(mention.tokens.start).is_some_and(|t| t.entry.is(kind::DETERMINER));
                    known.behind += u32::from(mention.after_preposition);
                    known.articles += u32::from(article && !name.titled);
                    known.subjects += u32::from(mention.subject);
                }
                known.person |= name.titled || name.gender.is_some();
                known.first_name |= name.known_first;
                // "Ines M. Calder" is the fuller name; what only stands before a name that we know may be an office.
                if name.words.len() > known.words.len() && !name.words.ends_with(&known.words) {
                    let fuller = name.words.first() == known.words.first() || known.words.len() == 1;
                    if fuller && !name.shouted {
                        known.name.clone_from(&name.text);
                        known.words.clone_from(&name.words);
                        namesakes.add(figure, &name.words);
                    }
                }
                known.add_roles(name.roles.iter().cloned());
                known.gender = known.gender.or(name.gender);
            }
        }
        table.common_names(reading, mentions);
        table.joined_bodies(reading, mentions);
        table.apposed = apposition::named_behind(reading, mentions, &table.figures, &table.of_mention);
        table.appositions(reading, mentions);
        table.roles = Roles::new(&table.figures);
        table
    }

    /// The figure that a mention names.
    pub fn figure(&self, mention: usize) -> Option<&Figure> {
        self.figures.get(self.of_mention.get(mention).copied().flatten()?)
    }

    /// The figure whose name ends as a name does, if exactly one does.
    pub fn by_last_word(&self, name: &str) -> Option<&Figure> {
        let last = fold(name.rsplit(' ').next()?);
        let mut fitting = self.figures.iter().filter(|figure| figure.words.last().is_some_and(|word| *word == last));
        let one = fitting.next()?;
        fitting.next().is_none().then_some(one)
    }

    /// The figure that a description fits, if exactly one does.
    pub fn described(&self, reading: &Reading<'_>, mention: &Mention) -> Option<usize> {
        self.roles.described(&self.figures, reading, mention)
    }

    /// Last names that are nouns, too: "sagt Bürger" on a page that names Jane Bürger, "King said" on one that names Jane King.
    fn common_names(&mut self, reading: &Reading<'_>, mentions: &[Mention]) {
        // Of two who share it, nobody: the bare noun does not say which.
        let mut lasts: HashMap<String, Vec<usize>> = HashMap::new();
        for (i, figure) in self.figures.iter().enumerate().filter(|(_, f)| f.words.len() > 1 && !f.body) {
            if let Some(last) = figure.words.last() {
                lasts.entry(last.clone()).or_default().push(i);
            }
        }
        for (i, mention) in mentions.iter().enumerate() {
            let bare = mention.kind == MentionKind::Nominal && mention.tokens.len() == 1;
            let noun = kind::PERSON | kind::TITLE;
            if bare && reading.token(mention.tokens.start).is_some_and(|t| t.capital && t.entry.is(noun)) {
                let bearers = lasts.get(reading.folded(mention.tokens.start).as_ref()).map(Vec::as_slice);
                if let (Some([only]), Some(slot)) = (bearers, self.of_mention.get_mut(i)) {
                    *slot = Some(*only);
                }
            }
        }
    }

    /// Parts of one body's name, or bodies side by side: "Border Guard and Customs Service".
    fn joined_bodies(&mut self, reading: &Reading<'_>, mentions: &[Mention]) {
        for (i, pair) in mentions.windows(2).enumerate() {
            let [a, b] = pair else { continue };
            let joined = a.tokens.end + 1 == b.tokens.start
                && a.tokens.len() > 1
                && reading.token(a.tokens.end).is_some_and(|t| t.entry.is(kind::COORDINATOR));
            let body = joined && self.figure(i + 1).is_some_and(|figure| figure.body);
            let figure = self.of_mention.get(i).copied().flatten().and_then(|figure| self.figures.get_mut(figure));
            if let Some(figure) = figure.filter(|f| body && !f.person && !f.first_name && f.gender.is_none()) {
                figure.body = true;
            }
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
            // "Ines Calder, vice president of the bank, said": the description is hers.
            let behind = std::ptr::eq(role, b) && !a.after_preposition && b.kind == MentionKind::Nominal;
            let several = role.tokens.end.checked_sub(1).is_some_and(|last| reading.folded(last).ends_with('s'));
            if behind && !several && self.figures.get(figure).is_some_and(|f| !f.body && f.name.contains(' ')) {
                self.apposed.entry(i + 1).or_insert(figure);
            }
            let words: Vec<String> = role.tokens.clone().map(|at| reading.folded(at).into_owned()).collect();
            if let Some(figure) = self.figures.get_mut(figure) {
                figure.add_roles(words.into_iter());
                figure.person |= !figure.body;
            }
        }
    }
}
