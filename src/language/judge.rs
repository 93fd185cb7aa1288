//! Which language a text is in: what its commonest words and its script say, beside what the page declares.
//!
//! Templates are translated less often than texts, so a declared language is believed only as far as the text does not speak
//! against it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::tag::{Script, primary};
use super::{ALL, Language, OTHER};

/// What a text was found to be in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Its language; [`OTHER`] where that has no row.
    pub language: &'static Language,
    /// The BCP 47 tag of its language, which may have no row; "und" where nothing says.
    pub tag: String,
}

/// Languages without a row that share words with one that has: common words of theirs which that one lacks.
const NEIGHBOURS: [(&str, &str); 12] = [
    ("ca", "els amb és una més per als dels pel però han seva aquest també"),
    ("gl", "unha coa polo pola máis non dos das nos súa tamén ao ten foi"),
    ("ro", "și în la cu pe din este care nu sunt mai pentru fost că"),
    ("nb", "og ikke på er av det som til har med for å etter ble også"),
    ("af", "die en van is nie het om vir wat sy hulle deur ook was"),
    ("tr", "ve bir bu da de için ile çok olarak olan daha sonra gibi kadar"),
    ("cs", "že se na je v to jako po za by byl podle který také"),
    ("id", "yang dan di dengan untuk dari dalam ini itu pada tidak oleh akan"),
    ("uk", "що та на є до від це як його але для було й україни"),
    ("bg", "на да за се от че са по ще като това не при беше"),
    ("fa", "در به از که این را با است برای آن های می"),
    ("mr", "आहे आणि या ते हा ही होते केले त्यांनी असे"),
];

/// Languages that are told apart, with and without a row.
const COUNT: usize = ALL.len() + NEIGHBOURS.len();

/// How often each language's commonest words stand in a text.
#[derive(Clone, Copy)]
struct Counts {
    of: [u32; COUNT],
    words: u32,
    ascii: bool,
}

/// Words that are looked at: enough to tell a language.
const LOOKED_AT: u32 = 400;

/// Fewer words than this tell little.
const FEW: u32 = 40;

/// Per cent of a text's words that are among the commonest of its language, if it is surely in it; English news has some 30.
const FREQUENT: u32 = 15;

/// The same for a text that declares nothing: lists and headlines have few.
const SOME: u32 = 4;

/// A declared language is given up where another has so many times its common words.
const AGAINST: u32 = 3;

/// The language of a text, given block by block, that declares a language tag or none.
pub fn judge<'a>(blocks: impl Iterator<Item = &'a str> + Clone, declared: Option<&str>) -> Judgement {
    let tag = declared.and_then(primary);
    let declared = tag.as_deref().and_then(Language::of_tag);
    if let Some(script) = script(blocks.clone(), 1000) {
        return by_script(script, blocks, declared, tag);
    }
    let counts = Counts::of(blocks);
    let (best, hits) = counts.best();
    let own = declared.and_then(place).map_or(0, |at| counts.at(at));
    match (declared, tag) {
        (Some(declared), Some(_)) => {
            let against = best != place(declared).unwrap_or(COUNT) && hits >= 4 && hits > own * AGAINST;
            if against && counts.share(hits, FREQUENT) { told(best) } else { of(declared) }
        }
        // A language without a row: the text may yet be in one that has.
        (None, Some(tag)) if !counts.share(hits, FREQUENT) || hits < 2 => Judgement { language: &OTHER, tag },
        _ if counts.words < FEW => {
            if hits == 0 && !counts.ascii {
                of(&OTHER)
            } else {
                told(best)
            }
        }
        _ if counts.share(hits, SOME) => told(best),
        _ => of(&OTHER),
    }
}

/// Whether a block of an article in `language` is in another one; blocks of few words are in the article's.
pub fn differs(text: &str, language: &'static Language) -> Option<&'static Language> {
    /// Words of the least block that is judged by itself.
    const LEAST: u32 = 12;
    /// Common words of its own that settle it.
    const SETTLED: u32 = 3;
    /// Words looked at, and letters for its script.
    const MOST: u32 = 48;
    const LETTERS: usize = 40;
    let own_script = language.script;
    if let Some(script) = script([text].into_iter(), LETTERS) {
        let same = script == own_script || matches!((script, own_script), (Script::Han, Script::Kana));
        return if same { None } else { Some(by_script(script, [text].into_iter(), None, None).language) };
    }
    let own = place(language);
    let mut counts = Counts { of: [0; COUNT], words: 0, ascii: true };
    for word in words(text) {
        counts.add(word);
        if own.is_some_and(|own| counts.at(own) >= SETTLED) || counts.words >= MOST {
            break;
        }
    }
    let (best, hits) = counts.best();
    let own = own.map_or(0, |own| counts.at(own));
    let other = counts.words >= LEAST && hits >= 4 && hits > own * AGAINST && counts.share(hits, FREQUENT);
    other.then(|| told(best).language).filter(|other| *other != language)
}

impl Counts {
    fn of<'a>(blocks: impl Iterator<Item = &'a str>) -> Self {
        let mut counts = Self { of: [0; COUNT], words: 0, ascii: true };
        for word in blocks.flat_map(words).take(LOOKED_AT as usize) {
            counts.add(word);
        }
        counts
    }

    fn add(&mut self, word: &str) {
        static BY_WORD: LazyLock<HashMap<&str, Vec<usize>>> = LazyLock::new(|| {
            let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
            let lists = ALL.iter().map(|language| language.common).chain(NEIGHBOURS.iter().map(|(_, words)| *words));
            for (at, list) in lists.enumerate() {
                for word in list.split(' ').filter(|word| !word.is_empty()) {
                    by_word.entry(word).or_default().push(at);
                }
            }
            by_word
        });
        /// Letters of the longest word of the lists.
        const LONGEST: usize = 16;
        self.words += 1;
        self.ascii &= word.is_ascii();
        if word.len() > LONGEST {
            return;
        }
        let capital = word.chars().any(char::is_uppercase);
        let small = if capital { Cow::Owned(word.to_lowercase()) } else { Cow::Borrowed(word) };
        for at in BY_WORD.get(&*small).into_iter().flatten() {
            if let Some(count) = self.of.get_mut(*at) {
                *count += 1;
            }
        }
    }

    fn at(&self, place: usize) -> u32 {
        self.of.get(place).copied().unwrap_or_default()
    }

    /// The language with most common words, and how many; the first of several.
    fn best(&self) -> (usize, u32) {
        let most = self.of.iter().copied().max().unwrap_or_default();
        (self.of.iter().position(|count| *count == most).unwrap_or_default(), most)
    }

    fn share(&self, hits: u32, percent: u32) -> bool {
        hits * 100 >= self.words * percent
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

/// The script of most of a text's first `letters`; `None` for Latin and all scripts without a language that is known.
fn script<'a>(blocks: impl Iterator<Item = &'a str>, letters: usize) -> Option<Script> {
    let mut counts = [0_usize; 8];
    let letters = blocks.flat_map(str::chars).filter(|c| c.is_alphabetic()).take(letters);
    for c in letters {
        let place = Script::of(c).map_or(0, |script| script as usize);
        if let Some(count) = counts.get_mut(place) {
            *count += 1;
        }
    }
    let of = |script: Script| counts.get(script as usize).copied().unwrap_or_default();
    let all: usize = counts.iter().sum();
    let (han, kana) = (of(Script::Han), of(Script::Kana));
    // One Kana in ten characters of East Asia makes a text Japanese; Chinese quotes a brand at most.
    if (han + kana) * 2 > all {
        return Some(if kana * 10 > han + kana { Script::Kana } else { Script::Han });
    }
    let scripts = [Script::Cyrillic, Script::Arabic, Script::Devanagari, Script::Hangul];
    scripts.into_iter().find(|script| of(*script) * 2 > all)
}

/// The language of a text in a script of its own.
fn by_script<'a>(
    script: Script,
    blocks: impl Iterator<Item = &'a str>,
    declared: Option<&'static Language>,
    tag: Option<String>,
) -> Judgement {
    let counts = Counts::of(blocks);
    let (best, hits) = counts.best();
    let row = ALL.into_iter().find(|language| language.script == script);
    let neighbour = (best >= ALL.len() && hits >= 4 && hits > row.and_then(place).map_or(0, |at| counts.at(at)))
        .then(|| told(best));
    match (row, declared.filter(|declared| declared.script == script)) {
        (_, Some(declared)) => neighbour.unwrap_or_else(|| of(declared)),
        (Some(row), None) => {
            // A tag without a row is believed where the words do not say that the text is in the script's own language.
            let unknown = tag.filter(|_| declared.is_none() && !own_script(script));
            let own = place(row).map_or(0, |at| counts.at(at));
            match unknown {
                Some(tag) if own < 2 || !counts.share(own, FREQUENT) => Judgement { language: &OTHER, tag },
                _ => neighbour.unwrap_or_else(|| of(row)),
            }
        }
        (None, None) => neighbour.unwrap_or_else(|| {
            let tag = tag.filter(|_| declared.is_none()).unwrap_or_else(|| OTHER.tag.to_owned());
            Judgement { language: &OTHER, tag }
        }),
    }
}

/// Whether a script is one language's.
const fn own_script(script: Script) -> bool {
    matches!(script, Script::Han | Script::Kana | Script::Hangul)
}

fn place(language: &Language) -> Option<usize> {
    ALL.iter()
        .position(|other| other.tag == language.tag)
        .filter(|at| ALL.get(*at).is_some_and(|l| !l.common.is_empty()))
}

/// The language at a place of the counts.
fn told(place: usize) -> Judgement {
    let neighbour = place.checked_sub(ALL.len()).and_then(|at| NEIGHBOURS.get(at));
    match (ALL.get(place), neighbour) {
        (Some(language), _) => of(language),
        (None, Some((tag, _))) => Judgement { language: &OTHER, tag: (*tag).to_owned() },
        (None, None) => of(&OTHER),
    }
}

fn of(language: &'static Language) -> Judgement {
    Judgement { language, tag: language.tag.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{differs, judge};
    use crate::language::Language;

    const ENGLISH: &str =
        "The harbour board of Tarn voted on Monday to close the old terminal, and it was said that this is the end.";
    const GERMAN: &str =
        "Der Stadtrat von Tarn hat am Montag beschlossen, die alte Brücke zu sperren, und das ist nicht neu.";
    const FRENCH: &str = "Le conseil de Tarn a décidé lundi de fermer le vieux pont, et ce n’est pas la première fois que la ville le dit.";

    #[track_caller]
    fn check(text: &str, declared: Option<&str>, expected: &str) {
        assert_eq!(judge([text].into_iter(), declared).tag, expected, "{declared:?}: {text}");
    }

    #[test]
    fn declared_or_not() {
        for declared in [None, Some("en"), Some("eng"), Some("en-GB"), Some("fil"), Some("x"), Some("")] {
            check(ENGLISH, declared, "en");
        }
        for declared in [None, Some("de"), Some("en"), Some("deu"), Some("fr"), Some("xx")] {
            check(GERMAN, declared, "de");
        }
        for declared in [None, Some("fr-CA"), Some("en"), Some("de")] {
            check(FRENCH, declared, "fr");
        }
    }

    #[test]
    fn little_or_nothing() {
        check("", None, "en");
        check("Vote", Some("de"), "de");
        check("We are ready", Some("fil"), "en");
        check("Handa na kami", Some("fil"), "fil");
        check("”“„ «»", None, "en");
        check("Mūsu tilts ir gatavs", None, "und");
    }

    #[test]
    fn neighbours() {
        check(
            "El president ha dit que els ciutadans també són més amb la seva terra, però això és una qüestió pel futur.",
            None,
            "ca",
        );
        check(
            "O presidente dixo que unha parte da poboación non ten máis tempo, e tamén que a súa casa foi na coa pola.",
            Some("gl"),
            "gl",
        );
    }

    #[test]
    fn one_block_in_another_language() {
        #[track_caller]
        fn check(text: &str, article: &str, expected: Option<&str>) {
            let article = Language::of_tag(article).unwrap();
            assert_eq!(differs(text, article).map(|language| language.tag), expected, "{text}");
        }
        check(ENGLISH, "en", None);
        check(GERMAN, "en", Some("de"));
        check(ENGLISH, "de", Some("en"));
        check("Die Brücke, sagte er.", "en", None);
        check("A la une: Tarn.", "en", None);
    }
}
