//! Languages: a row and a folder each, and the one judgement which of them a text is in.
//!
//! What the desk does not know in a language is `None` in its row, so that an analysis can say what was not looked for. To add a
//! language: a folder with its row (`mod.rs`) and lists, its line in [`ALL`], and its cases in `tests/sentences`.

mod ar;
pub mod cues;
mod da;
mod de;
mod en;
mod es;
mod fr;
mod hi;
mod it;
mod ja;
pub mod judge;
mod ko;
mod names;
mod nl;
pub mod patterns;
mod pl;
mod pt;
mod ru;
pub mod sentences;
mod sv;
pub mod tag;
mod zh;

use cues::Cues;
pub use en::ENGLISH;
pub use judge::Judgement;
use patterns::Patterns;
use sentences::Sentences;
pub use tag::Script;

/// A language: what is known of it, and what is not.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 primary subtag.
    pub tag: &'static str,
    /// The three-letter codes of ISO 639 that stand for it, too: "deu ger".
    pub codes: &'static str,
    /// The script that it is written in.
    pub script: Script,
    /// Its commonest words, few of which its neighbours share; none where the script tells.
    pub common: &'static str,
    /// Where its sentences end.
    pub sentences: &'static Sentences,
    /// The words that say who says what; without them quotation marks are found and speakers are not.
    pub cues: Option<&'static Cues>,
    /// How it names a speaker beside marks, where no capital shows a name.
    pub patterns: Option<&'static Patterns>,
}

/// Every language that has a row. A tie goes to the first.
pub static ALL: [&Language; 16] = [
    &ENGLISH,
    &de::GERMAN,
    &fr::FRENCH,
    &es::SPANISH,
    &it::ITALIAN,
    &pt::PORTUGUESE,
    &nl::DUTCH,
    &sv::SWEDISH,
    &da::DANISH,
    &pl::POLISH,
    &ru::RUSSIAN,
    &ar::ARABIC,
    &hi::HINDI,
    &zh::CHINESE,
    &ja::JAPANESE,
    &ko::KOREAN,
];

/// A text of no language that is known.
pub static OTHER: Language = Language {
    tag: "und",
    codes: "",
    script: Script::Latin,
    common: "",
    sentences: &Sentences::COMMON,
    cues: None,
    patterns: None,
};

impl Language {
    /// Whether the words that report others are known.
    pub const fn reports(&self) -> bool {
        self.cues.is_some() || self.patterns.is_some()
    }

    /// The language of a BCP 47 tag, where it has a row: `en-GB` and `eng` are English.
    pub fn of_tag(tag: &str) -> Option<&'static Self> {
        let primary = tag::primary(tag)?;
        ALL.into_iter().find(|language| {
            language.tag == primary || primary.len() == 3 && language.codes.split(' ').any(|code| code == primary)
        })
    }
}

impl PartialEq for Language {
    /// A language is its tag.
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Language {}
