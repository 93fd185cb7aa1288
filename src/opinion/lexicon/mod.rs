//! Word lists, one file a language, and the look-up over them.

mod en;

use std::sync::LazyLock;

use crate::opinion::feature::Feature;

/// The word lists of one language, as they are written down. White space stands between words.
pub(crate) struct Lexicon {
    /// BCP 47 primary language.
    pub lang: &'static str,
    /// Words by feature.
    pub words: &'static [(Feature, Form, &'static str)],
    /// Word sequences by feature, `|` between them.
    pub phrases: &'static [(Feature, &'static str)],
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
}

/// Which inflected forms an entry has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
}

/// A lexicon made ready for look-ups: sorted, so that a word costs one binary search.
pub(crate) struct Table {
    words: Vec<(&'static str, Form, Feature)>,
    roles: Vec<(&'static str, u32)>,
    phrases: Vec<(Vec<&'static str>, Option<Feature>)>,
    suffixes: &'static [(&'static str, &'static str, Form)],
    past_suffix: &'static str,
    furniture: Vec<&'static str>,
}

/// The lexicon of a language (its BCP 47 tag), `None` where none is written yet.
pub(crate) fn for_language(tag: &str) -> Option<&'static Table> {
    static ENGLISH: LazyLock<Table> = LazyLock::new(|| Table::new(&en::ENGLISH));
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    primary.eq_ignore_ascii_case(en::ENGLISH.lang).then(|| &*ENGLISH)
}

impl Table {
    fn new(lexicon: &Lexicon) -> Self {
        let mut words: Vec<_> = lexicon
            .words
            .iter()
            .flat_map(|(feature, form, list)| list.split_whitespace().map(|word| (word, *form, *feature)))
            .filter(|(word, _, _)| !word.contains('-'))
            .collect();
        words.sort_unstable();
        let mut roles: Vec<(&str, u32)> = Vec::new();
        for (role, list) in lexicon.roles {
            roles.extend(list.split_whitespace().map(|word| (word, *role as u32)));
        }
        roles.sort_unstable();
        roles.dedup_by(|(word, role), (first, all)| {
            let same = word == first;
            if same {
                *all |= *role;
            }
            same
        });
        let reporting = lexicon.reporting.split('|').map(|phrase| (phrase, None));
        let mut phrases: Vec<(Vec<&str>, Option<Feature>)> = lexicon
            .phrases
            .iter()
            .flat_map(|(feature, list)| list.split('|').map(|phrase| (phrase, Some(*feature))))
            .chain(reporting)
            .map(|(phrase, feature)| (phrase.split_whitespace().collect(), feature))
            .collect();
        // A hyphen parts words: "tone-deaf" is a sequence of two.
        for (feature, _, list) in lexicon.words {
            let hyphened = list.split_whitespace().filter(|word| word.contains('-'));
            phrases.extend(hyphened.map(|word| (word.split('-').collect(), Some(*feature))));
        }
        phrases.sort_unstable();
        Self {
            words,
            roles,
            phrases,
            suffixes: lexicon.suffixes,
            past_suffix: lexicon.past_suffix,
            furniture: lexicon.furniture.split('|').collect(),
        }
    }

    /// The feature of a folded word, by itself or as a form of an entry.
    pub(crate) fn word(&self, word: &str) -> Option<Feature> {
        if let Some((_, _, feature)) = self.entry(word, None) {
            return Some(*feature);
        }
        let mut stem = String::new();
        self.suffixes.iter().find_map(|(suffix, instead, form)| {
            let root = word.strip_suffix(suffix).filter(|root| root.len() > 2)?;
            stem.clear();
            stem.push_str(root);
            stem.push_str(instead);
            self.entry(&stem, Some(*form)).map(|(_, _, feature)| *feature)
        })
    }

    fn entry(&self, word: &str, form: Option<Form>) -> Option<&(&'static str, Form, Feature)> {
        let from = self.words.partition_point(|(entry, _, _)| *entry < word);
        self.words
            .get(from..)?
            .iter()
            .take_while(|(entry, _, _)| *entry == word)
            .find(|(_, of, _)| form.is_none_or(|form| form == *of))
    }

    /// The roles of a folded word, as bits.
    pub(crate) fn roles(&self, word: &str) -> u32 {
        let found = self.roles.binary_search_by(|(entry, _)| (*entry).cmp(word));
        found.ok().and_then(|i| self.roles.get(i)).map_or(0, |(_, roles)| *roles)
    }

    /// The longest phrase that begins where `words` begins: its feature (`None` for one that attributes) and its length in words.
    pub(crate) fn phrase<'a>(
        &self,
        mut words: impl Iterator<Item = &'a str> + Clone,
    ) -> Option<(Option<Feature>, usize)> {
        let first = words.next()?;
        let from = self.phrases.partition_point(|(phrase, _)| phrase.first().is_some_and(|word| *word < first));
        self.phrases
            .get(from..)?
            .iter()
            .take_while(|(phrase, _)| phrase.first() == Some(&first))
            .filter(|(phrase, _)| {
                let rest = phrase.get(1..).unwrap_or_default();
                let mut words = words.clone();
                rest.iter().all(|word| words.next() == Some(*word))
            })
            .map(|(phrase, feature)| (*feature, phrase.len()))
            .max_by_key(|(_, len)| *len)
    }

    /// Whether a folded word looks like a past tense.
    pub(crate) fn is_past(&self, word: &str) -> bool {
        word.len() > self.past_suffix.len() + 2 && word.ends_with(self.past_suffix)
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
            assert!(table.word(entry).is_some(), "{entry}");
            assert_eq!(table.word(form), table.word(entry), "{form}");
        }
        assert_eq!(table.word("squanderly"), None);
    }
}
