//! The words of one language that say who says what: reporting verbs and nouns, and the closed classes around them.
//!
//! A language is one file of word lists (`english.rs`); this is the table that they are compiled into.

use std::collections::HashMap;

/// What a cue does with the words it reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// Reports speech: "said", "added", "wrote".
    Say,
    /// Reports speech to somebody who is named after the verb: "told", "asked", "warned".
    Tell,
    /// Speaks of somebody or something in words of its own: "called", "described as", "praised".
    Judge,
    /// Reports a thought or a wish: "believes", "hopes".
    Think,
    /// Lets a thing speak: "shows", "suggests", "reads".
    Show,
    /// A noun: "remark", "statement", "in the words of".
    Noun,
    /// "According to".
    According,
}

/// The form of a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// The base, which is also the plural present: "say".
    Base,
    /// The third person: "says".
    Third,
    /// The past: "said".
    Past,
    /// The participle in -ing: "saying".
    Ing,
    /// A past participle that is no past: "written".
    Participle,
}

/// A reporting word, as the lexicon knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verb {
    /// What it does.
    pub class: Class,
    /// Its form.
    pub form: Form,
}

/// Bits of what a word can be; a word can be several things.
pub mod kind {
    /// "he", "they".
    pub const SUBJECT_PRONOUN: u32 = 1;
    /// "him", "them".
    pub const OBJECT_PRONOUN: u32 = 1 << 1;
    /// "it", "you", "this": subject and object alike.
    pub const OTHER_PRONOUN: u32 = 1 << 2;
    /// "who", "which".
    pub const RELATIVE: u32 = 1 << 3;
    /// "the", "a", "some".
    pub const DETERMINER: u32 = 1 << 4;
    /// "his", "their".
    pub const POSSESSIVE: u32 = 1 << 5;
    /// "of", "in".
    pub const PREPOSITION: u32 = 1 << 6;
    /// "and", "but".
    pub const COORDINATOR: u32 = 1 << 7;
    /// "that", "because", "while".
    pub const SUBORDINATOR: u32 = 1 << 8;
    /// "is", "had", "would": auxiliaries and modals.
    pub const AUXILIARY: u32 = 1 << 9;
    /// "not", "also", "later".
    pub const ADVERB: u32 = 1 << 10;
    /// "Monday", "January", "yesterday".
    pub const TIME: u32 = 1 << 11;
    /// A noun for a person: "spokesman", "president".
    pub const PERSON: u32 = 1 << 12;
    /// A noun for a body: "ministry", "campaign".
    pub const BODY: u32 = 1 << 13;
    /// A noun for a text: "report", "statement", "poll".
    pub const TEXT: u32 = 1 << 14;
    /// A title before a name: "Mr.", "Sen.".
    pub const TITLE: u32 = 1 << 15;
    /// A common verb that reports nothing: "went", "took".
    pub const VERB: u32 = 1 << 16;
    /// "that", "dass", "que": opens what is reported.
    pub const THAT: u32 = 1 << 17;
    /// "to".
    pub const TO: u32 = 1 << 18;
    /// "be" in all its forms.
    pub const BE: u32 = 1 << 19;
    /// "by", which names the speaker of a passive.
    pub const BY: u32 = 1 << 20;
    /// "as".
    pub const AS: u32 = 1 << 21;
    /// A particle inside a name: "de", "van", "al".
    pub const PARTICLE: u32 = 1 << 22;
    /// A first name that is mostly a man's.
    pub const MALE: u32 = 1 << 23;
    /// A first name that is mostly a woman's.
    pub const FEMALE: u32 = 1 << 24;
    /// An adjective of a country that also stands for its people: "Russian".
    pub const NATION: u32 = 1 << 25;
    /// "so-called", "named", "titled": what follows in marks is a name.
    pub const NAMING: u32 = 1 << 26;
    /// "of", which may belong to a noun group.
    pub const OF: u32 = 1 << 27;
    /// "not", "never".
    pub const NEGATION: u32 = 1 << 28;
    /// "sei", "habe": a mood that marks what is told as somebody else's words.
    pub const REPORTED_MOOD: u32 = 1 << 29;
    /// "würde", "hätte": stands for that mood where the mood itself looks like the indicative.
    pub const CONDITIONAL: u32 = 1 << 31;
    /// "den", "ihn": what begins with it is no subject.
    pub const OBLIQUE: u32 = 1 << 30;
}

/// The word lists of a language. Verbs are lines of "base" (inflected by rule) or "base third past ing participle".
#[expect(clippy::struct_excessive_bools, reason = "each is a trait of its own")]
pub struct Language {
    /// Its BCP 47 primary tag.
    pub tag: &'static str,
    /// Reporting verbs.
    pub verbs: &'static [(Class, &'static str)],
    /// Reporting nouns; plurals in -s come by rule where `inflect` is given.
    pub nouns: &'static str,
    /// "according to" in its variants, word by word.
    pub according: &'static [&'static [&'static str]],
    /// Words for "according to" that stand behind the speaker: dem Urteil zufolge.
    pub postposed: &'static [&'static str],
    /// A word that names the speaker behind a comma: „…“, so Jane Doe; empty where there is none.
    pub aside: &'static str,
    /// Verbs of two words: "put it", "shot back".
    pub phrases: &'static [[&'static str; 2]],
    /// Verbs whose first part stands at the end of the clause: stellte … fest.
    pub parted: &'static [[&'static str; 2]],
    /// Whether a paragraph that begins with a dash is somebody's words.
    pub dialogue_dashes: bool,
    /// Word lists by what the words are: bits of [`kind`].
    pub words: &'static [(u32, &'static str)],
    /// The forms of a regular verb: third person, past, -ing.
    pub inflect: Option<fn(&str) -> [String; 3]>,
    /// The form that goes with several speakers, where the lists have only the other one: sagte, sagten.
    pub plural: Option<fn(&str) -> Option<String>>,
    /// What a present participle ends with: saying, sagend, disant, diciendo.
    pub participle: &'static str,
    /// Whether the verb stands second in its clause, so that its subject follows where something else begins: Dann sagte sie.
    pub verb_second: bool,
    /// Whether articles and prepositions lose their vowel and join the next word: l’avis, d’après.
    pub elides: bool,
    /// Whether a comma parts a reporting verb from its clause: "sagte, dass".
    pub comma_clauses: bool,
    /// Whether nouns take capitals, so that a capital does not make a name.
    pub capital_nouns: bool,
    /// Where nouns take capitals: what ends common ones, so that they are not taken for names.
    pub noun_endings: &'static [&'static str],
    /// Frequent words that give the language away.
    pub stop_words: &'static str,
}

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
    pub language: &'static Language,
    entries: HashMap<String, Entry>,
}

impl Lexicon {
    /// Compiles the lists of a language.
    pub fn new(language: &'static Language) -> Self {
        let mut entries: HashMap<String, Entry> = HashMap::with_capacity(4096);
        for (class, list) in language.verbs {
            for line in list.split(',').map(str::trim).filter(|line| !line.is_empty()) {
                let mut forms = line.split_whitespace().map(str::to_owned);
                let base = forms.next().unwrap_or_default();
                let given: Vec<String> = forms.collect();
                let rest = match (given.is_empty(), language.inflect) {
                    (true, Some(inflect)) => inflect(&base).to_vec(),
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
