//! The words of a language that say who says what: reporting verbs and nouns, and the closed classes around them.
//!
//! A language's lists stand in its folder (`en/cues.rs`); this is their shape.

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

/// The word lists of a language that say who says what. Verbs are lines of "base" (inflected by rule) or "base third past ing participle".
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a trait of its own")]
pub struct Cues {
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
    /// The forms of a regular verb: third person, past, and the others.
    pub inflect: Option<fn(&str) -> Vec<String>>,
    /// The form that goes with several speakers, where the lists have only the other one: sagte, sagten.
    pub plural: Option<fn(&str) -> Option<String>>,
    /// What a present participle ends with: saying, sagend, disant, diciendo.
    pub participle: &'static str,
    /// Whether the verb stands second in its clause, so that its subject follows where something else begins: Dann sagte sie.
    pub verb_second: bool,
    /// Whether articles and prepositions lose their vowel and join the next word: l’avis, d’après.
    pub elides: bool,
    /// Whether a verb may leave out its subject: “…”, señaló.
    pub drops_subject: bool,
    /// Whether a comma parts a reporting verb from its clause: "sagte, dass".
    pub comma_clauses: bool,
    /// Whether nouns take capitals, so that a capital does not make a name.
    pub capital_nouns: bool,
    /// Where nouns take capitals: what ends common ones, so that they are not taken for names.
    pub noun_endings: &'static [&'static str],
}

impl Cues {
    /// A language without word lists: nothing is read but marks, and a name with a colon or dash.
    pub const NONE: Self = Self {
        verbs: &[],
        nouns: "",
        according: &[],
        postposed: &[],
        aside: "",
        phrases: &[],
        parted: &[],
        dialogue_dashes: true,
        words: &[],
        inflect: None,
        plural: None,
        participle: "\0",
        verb_second: false,
        elides: false,
        drops_subject: false,
        comma_clauses: false,
        capital_nouns: false,
        noun_endings: &[],
    };
}
