//! The words of one language that say who says what, ready to be asked: the lists of [`Cues`], compiled.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::language::{ALL, Language};

pub use crate::language::cues::{Class, Cues, Form, Verb, kind};

/// What the lexicon knows of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Entry {
    /// Bits of [`kind`].
    pub kinds: u32,
    /// The reporting verb that it can be.
    pub verb: Option<Verb>,
    /// Whether it can be a reporting noun.
    pub noun: bool,
}

impl Entry {
    /// Whether the word can be one of these.
    pub const fn is(self, kinds: u32) -> bool {
        self.kinds & kinds != 0
    }
}

/// A language's word lists, ready to be asked.
pub struct Lexicon {
    /// The language it was made from.
    pub language: &'static Cues,
    entries: HashMap<String, Entry>,
}

impl Lexicon {
    /// Compiles the lists of a language.
    pub fn new(language: &'static Cues) -> Self {
        let mut entries: HashMap<String, Entry> = HashMap::with_capacity(4096);
        for (class, list) in language.verbs {
            for line in list.split(',').map(str::trim).filter(|line| !line.is_empty()) {
                let mut forms = line.split_whitespace().map(str::to_owned);
                let base = forms.next().unwrap_or_default();
                let given: Vec<String> = forms.collect();
                let rest = match (given.is_empty(), language.inflect) {
                    (true, Some(inflect)) => inflect(&base),
                    _ => given,
                };
                let forms = [Form::Third, Form::Past, Form::Participle];
                // A form that is also the base ("put", "read") stays the past: news is told in the past.
                add_verb(&mut entries, base, Verb { class: *class, form: Form::Base });
                let mut given: Vec<String> = Vec::new();
                for word in rest {
                    let form = if word.ends_with(language.participle) {
                        Form::Ing
                    } else if given.get(1).is_some_and(|past| word.starts_with(past.as_str())) {
                        Form::Past // schrieb, schrieben
                    } else {
                        given.push(word.clone());
                        forms.get(given.len() - 1).copied().unwrap_or(Form::Past)
                    };
                    if let Some(several) = language.plural.and_then(|plural| plural(&word)) {
                        add_verb(&mut entries, several, Verb { class: *class, form });
                    }
                    add_verb(&mut entries, word, Verb { class: *class, form });
                }
            }
        }
        for word in language.nouns.split_whitespace() {
            if language.inflect.is_some() {
                entries.entry(plural(word)).or_default().noun = true;
            }
            entries.entry(word.to_owned()).or_default().noun = true;
        }
        for (kinds, list) in language.words {
            let counted = kinds & (kind::PERSON | kind::BODY | kind::TEXT) != 0 && language.inflect.is_some();
            for word in list.split_whitespace() {
                entries.entry(word.to_owned()).or_default().kinds |= kinds;
                if counted && !word.ends_with('s') {
                    entries.entry(plural(word)).or_default().kinds |= kinds;
                }
            }
        }
        Self { language, entries }
    }

    /// The lexicon of a language, compiled when it is first asked for.
    pub fn of(language: &Language) -> &'static Self {
        static COMPILED: [OnceLock<Lexicon>; ALL.len()] = [const { OnceLock::new() }; ALL.len()];
        static NONE: OnceLock<Lexicon> = OnceLock::new();
        let place = ALL.iter().position(|other| *other == language);
        let (slot, cues) = match (place.and_then(|place| COMPILED.get(place)), language.cues) {
            (Some(slot), Some(cues)) => (slot, cues),
            _ => (&NONE, &Cues::NONE),
        };
        slot.get_or_init(|| Self::new(cues))
    }

    /// What is known of a word in lower case; nothing for most words.
    pub fn get(&self, folded: &str) -> Entry {
        self.entries.get(folded).copied().unwrap_or_default()
    }
}

fn add_verb(entries: &mut HashMap<String, Entry>, word: String, verb: Verb) {
    let entry = entries.entry(word).or_default();
    // The first list that names a form keeps it, but a past wins over a base of the same spelling.
    if entry.verb.is_none_or(|old| old.class == verb.class && old.form == Form::Base) {
        entry.verb = Some(verb);
    }
}

/// The English plural of a noun.
fn plural(noun: &str) -> String {
    if let Some(stem) = noun.strip_suffix('y')
        && !stem.ends_with(['a', 'e', 'o', 'u'])
    {
        return format!("{stem}ies");
    }
    if noun.ends_with(['s', 'x']) || noun.ends_with("ch") || noun.ends_with("sh") {
        return format!("{noun}es");
    }
    format!("{noun}s")
}
