//! Word lists, one file a language, and the look-up over them.

mod de;
mod en;
mod es;
mod fr;
mod it;

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::opinion::feature::Feature;
use crate::sort;

/// Words by feature, with the forms that go back to them; white space stands between words.
type Words = &'static [(Feature, Form, &'static str)];

/// Word sequences by feature, `|` between them.
type Phrases = &'static [(Feature, &'static str)];

/// The word lists of one language, as they are written down. White space stands between words.
pub(crate) struct Lexicon {
    /// BCP 47 primary language.
    pub lang: &'static str,
    /// Whether every noun begins with a capital letter, so that a capital says nothing of a word that is listed.
    pub nouns_are_capital: bool,
    /// Words by feature.
    pub words: &'static [Words],
    /// Word sequences by feature, `|` between them.
    pub phrases: &'static [Phrases],
    /// How an inflected form goes back to an entry: suffix, what takes its place, whose forms these are.
    pub suffixes: &'static [(&'static str, &'static str, Form)],
    /// The words with a part in attribution, by part.
    pub roles: &'static [(Role, &'static str)],
    /// The suffix of regular past tenses.
    pub past_suffix: &'static str,
    /// Word sequences that make the sentence somebody else's, `|` between them.
    pub reporting: &'static str,
    /// Openings of lines that are no prose of the article, `|` between them.
    pub furniture: &'static str,
    /// What a line says that disclaims the author's views, `|` between the sequences.
    pub disclaimers: &'static str,
    /// Who signs a newspaper's own opinion, `|` between the names.
    pub boards: &'static str,
}

/// Which inflected forms an entry has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// None but itself.
    Exact,
    /// Those of an adjective, its adverb and noun among them.
    Adjective,
    /// Those of a noun.
    Noun,
    /// Those of a verb.
    Verb,
}

/// The part a word plays where somebody's speech is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub(crate) enum Role {
    /// The author as a subject: "I", "we".
    Author = 1,
    /// A subject that cannot speak: what it "suggests" is the author's reading.
    Thing = 1 << 1,
    /// A finite verb of speech.
    Speech = 1 << 2,
    /// A verb of speech that is as often a noun: "claims".
    SpeechOrNoun = 1 << 3,
    /// A verb of speech that reports only after a plural speaker: "say".
    PluralSpeech = 1 << 4,
    /// A plural speaker: "critics".
    Speaker = 1 << 5,
    /// A third person's verb of thought or feeling.
    Thought = 1 << 6,
    /// What stands before a verb that then reports nothing: "may say".
    Modal = 1 << 7,
    /// A form of "be": what follows is passive.
    Be = 1 << 8,
    /// A pronoun for a person: "she".
    Person = 1 << 9,
    /// What may stand between a subject and its verb: "has", "also".
    Between = 1 << 10,
    /// A word that opens a clause in which the author may speak again: "which".
    ClauseOpener = 1 << 11,
    /// An irregular past tense.
    Past = 1 << 12,
    /// A present-tense "be".
    Present = 1 << 13,
    /// A trade that a line about the author names: "columnist".
    Trade = 1 << 14,
    /// A conjunction that may begin a sentence: "and".
    Conjunction = 1 << 15,
    /// What makes a participle after it an adjective: "the".
    Determiner = 1 << 16,
    /// A bare verb that opens a call to the reader: "consider".
    Command = 1 << 17,
    /// A verb that names whose the words are where it is set apart by commas: ", he believes,".
    Aside = 1 << 18,
    /// What finds things out, and is their source: "survey".
    Study = 1 << 19,
    /// A verb that tells what a study found: "shows".
    Finding = 1 << 20,
}

/// A lexicon made ready: one look-up a word.
pub(crate) struct Table {
    /// Only ever asked for one word at a time: its order is never seen.
    entries: HashMap<&'static str, Entry>,
    /// Word sequences without their first word, grouped by it, the longest first.
    phrases: Vec<(Vec<&'static str>, Option<Feature>)>,
    /// BCP 47 primary language.
    pub lang: &'static str,
    /// Whether every noun begins with a capital letter.
    pub nouns_are_capital: bool,
    suffixes: &'static [(&'static str, &'static str, Form)],
    past_suffix: &'static str,
    furniture: Vec<&'static str>,
    disclaimers: Vec<&'static str>,
    boards: Vec<&'static str>,
}

#[derive(Default)]
struct Entry {
    feature: Option<(Form, Feature)>,
    roles: u32,
    phrases: Range<usize>,
}

/// What a table knows of a word.
pub(crate) struct Known {
    /// What it counts for by itself.
    pub feature: Option<Feature>,
    /// Its parts in attribution, as bits of [`Role`].
    pub roles: u32,
    /// The phrases that begin with it, for [`Table::phrase`].
    pub phrases: Range<usize>,
}

/// The lexicon of a language (its BCP 47 tag), `None` where none is written yet.
pub(crate) fn for_language(tag: &str) -> Option<&'static Table> {
    static ENGLISH: LazyLock<Table> = LazyLock::new(|| Table::new(&en::ENGLISH));
    static GERMAN: LazyLock<Table> = LazyLock::new(|| Table::new(&de::GERMAN));
    static FRENCH: LazyLock<Table> = LazyLock::new(|| Table::new(&fr::FRENCH));
    static SPANISH: LazyLock<Table> = LazyLock::new(|| Table::new(&es::SPANISH));
    static ITALIAN: LazyLock<Table> = LazyLock::new(|| Table::new(&it::ITALIAN));
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    match primary.as_str() {
        "en" => Some(&ENGLISH),
        "de" => Some(&GERMAN),
        "fr" => Some(&FRENCH),
        "es" => Some(&SPANISH),
        "it" => Some(&ITALIAN),
        _ => None,
    }
}

impl Table {
    fn new(lexicon: &Lexicon) -> Self {
        let mut entries: HashMap<&'static str, Entry> = HashMap::new();
        let mut sequences: Vec<(Vec<&'static str>, Option<Feature>)> = Vec::new();
        for (feature, form, list) in lexicon.words.iter().copied().flatten() {
            for word in list.split_whitespace() {
                if word.contains('-') {
                    // A hyphen parts words: "tone-deaf" is a sequence of two.
                    sequences.push((word.split('-').collect(), Some(*feature)));
                } else {
                    entries.entry(word).or_default().feature = Some((*form, *feature));
                }
            }
        }
        for (role, list) in lexicon.roles {
            for word in list.split_whitespace() {
                entries.entry(word).or_default().roles |= *role as u32;
            }
        }
        let counted = lexicon.phrases.iter().copied().flatten().map(|(feature, list)| (Some(*feature), *list));
        for (feature, list) in counted.chain([(None, lexicon.reporting)]) {
            sequences.extend(list.split('|').map(|phrase| (phrase.split_whitespace().collect(), feature)));
        }
        let order = |(phrase, _): &(Vec<&'static str>, _)| (phrase.first().copied(), Reverse(phrase.len()));
        sort::by_key(&mut sequences, order);
        let mut phrases = Vec::with_capacity(sequences.len());
        for (mut phrase, feature) in sequences {
            if phrase.is_empty() {
                continue;
            }
            let group = &mut entries.entry(phrase.remove(0)).or_default().phrases;
            if group.start == group.end {
                group.start = phrases.len();
            }
            phrases.push((phrase, feature));
            group.end = phrases.len();
        }
        Self {
            entries,
            phrases,
            lang: lexicon.lang,
            nouns_are_capital: lexicon.nouns_are_capital,
            suffixes: lexicon.suffixes,
            past_suffix: lexicon.past_suffix,
            furniture: lexicon.furniture.split('|').collect(),
            disclaimers: lexicon.disclaimers.split('|').collect(),
            boards: lexicon.boards.split('|').collect(),
        }
    }

    /// What is known of a folded word, by itself or as a form of an entry.
    pub(crate) fn look_up(&self, word: &str) -> Known {
        let entry = self.entries.get(word);
        Known {
            feature: entry.and_then(|entry| entry.feature).map(|(_, feature)| feature).or_else(|| self.form(word)),
            roles: entry.map_or(0, |entry| entry.roles),
            phrases: entry.map_or(0..0, |entry| entry.phrases.clone()),
        }
    }

    /// The feature of the entry of which `word` is an inflected form.
    fn form(&self, word: &str) -> Option<Feature> {
        let mut stem = String::new();
        self.suffixes.iter().find_map(|(suffix, instead, form)| {
            let root = word.strip_suffix(suffix).filter(|root| root.len() > 2)?;
            stem.clear();
            stem.push_str(root);
            stem.push_str(instead);
            let (of, feature) = self.entries.get(stem.as_str())?.feature?;
            (of == *form).then_some(feature)
        })
    }

    /// The longest of `phrases` that `following` continues: its feature (`None` for one that attributes) and its length in words,
    /// the first word included.
    pub(crate) fn phrase<'a>(
        &self,
        phrases: Range<usize>,
        following: &(impl Iterator<Item = &'a str> + Clone),
    ) -> Option<(Option<Feature>, usize)> {
        let candidates = self.phrases.get(phrases)?;
        let (rest, feature) = candidates.iter().find(|(rest, _)| {
            let mut following = following.clone();
            rest.iter().all(|word| following.next() == Some(*word))
        })?;
        Some((*feature, rest.len() + 1))
    }

    /// Whether a folded word looks like a past tense.
    pub(crate) fn is_past(&self, word: &str) -> bool {
        word.len() > self.past_suffix.len() + 2 && word.ends_with(self.past_suffix)
    }

    /// Whether a line says whose the views of the article are.
    pub(crate) fn is_disclaimer(&self, line: &str) -> bool {
        let line = line.to_lowercase();
        self.disclaimers.iter().any(|words| line.contains(words))
    }

    /// Whether a name is that of those who write a newspaper's own opinion.
    pub(crate) fn is_editorial_board(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        self.boards.iter().any(|board| name.contains(board))
    }

    /// Whether a line begins as lines do that are no prose of the article.
    pub(crate) fn is_furniture(&self, line: &str) -> bool {
        let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
        let mut head = String::new();
        let beginning = line.chars().take(40).flat_map(char::to_lowercase);
        head.extend(beginning.map(|c| if c == '’' { '\'' } else { c }));
        self.furniture
            .iter()
            .any(|opening| head.strip_prefix(opening).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, en};
    use std::collections::BTreeSet;

    #[test]
    fn no_word_stands_twice() {
        let mut seen = BTreeSet::new();
        let twice: Vec<_> = en::ENGLISH
            .words
            .iter()
            .copied()
            .flatten()
            .flat_map(|(_, _, list)| list.split_whitespace())
            .filter(|word| !seen.insert(*word))
            .collect();
        assert_eq!(twice, [""; 0]);
    }

    #[test]
    fn forms_go_back_to_entries() {
        let table = Table::new(&en::ENGLISH);
        for (form, entry) in [
            ("absurdly", "absurd"),
            ("forcefully", "forceful"),
            ("clumsily", "clumsy"),
            ("diabolically", "diabolical"),
            ("absurdities", "absurdity"),
            ("squandering", "squander"),
            ("betrayed", "betray"),
            ("vilifies", "vilify"),
        ] {
            assert!(table.look_up(entry).feature.is_some(), "{entry}");
            assert_eq!(table.look_up(form).feature, table.look_up(entry).feature, "{form}");
        }
        assert_eq!(table.look_up("squanderly").feature, None);
    }
}
