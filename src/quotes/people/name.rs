//! The name in a mention, apart from the titles and offices before it.

use super::super::cues::lexicon::{Entry, kind};
use super::super::reading::{Reading, Shape};
use super::groups::{first_name_behind, is_indefinite};
use super::mentions::{Mention, MentionKind};
use super::table::Gender;

/// Bytes of the longest name. A name is repeated with every quotation that is its bearer's, and nobody's is as long as this.
const MAX_NAME: usize = 200;

/// A name as a mention gives it.
#[allow(clippy::struct_excessive_bools, reason = "each is one thing that a name shows, none excludes another")]
pub struct Name {
    /// As it is written, without a possessive ending.
    pub text: String,
    /// Its words, folded.
    pub words: Vec<String>,
    /// The words before it, folded: "president", "russian".
    pub roles: Vec<String>,
    /// Whether it is a body's.
    pub body: bool,
    /// Whether a title or an office stands in it.
    pub titled: bool,
    /// What a title or a first name tells.
    pub gender: Option<Gender>,
    /// Whether its first word is a first name.
    pub known_first: bool,
    /// Whether its first word may be no name, unless we know it for one: it begins a sentence, or an article stands before it.
    pub led: bool,
    /// Whether it is a noun for somebody, too: it is the last name of one whom the page names in full, or no name.
    pub common: bool,
    /// Whether its language writes nouns with capitals.
    pub nouns: bool,
    /// What a first name that stands alone tells.
    pub alone: Option<Gender>,
    /// Whether every word of its line has a capital, as in headings: there capitals say nothing.
    pub shouted: bool,
}

const ROLE: u32 = kind::PERSON | kind::TITLE | kind::NATION | kind::DETERMINER | kind::POSSESSIVE;

/// Whether a German noun ends as the offices of women do, and no first name: "Arbeitsrechtlerin", "Juristin".
fn ends_as_office(folded: &str) -> bool {
    ["erin", "istin", "orin", "ärin"].iter().any(|ending| folded.ends_with(ending))
}

/// What a title tells of its bearer.
fn gender_of(title: &str) -> Option<Gender> {
    match title {
        "mr" | "sir" | "lord" | "king" | "prince" | "herr" | "herrn" | "monsieur" | "señor" | "sr" | "don" => {
            Some(Gender::Male)
        }
        "mrs" | "ms" | "miss" | "lady" | "queen" | "princess" | "madam" | "frau" | "madame" | "mme" | "señora"
        | "sra" | "doña" => Some(Gender::Female),
        _ => None,
    }
}

/// What a first name tells of its bearer.
const fn gender_of_first(first: Entry) -> Option<Gender> {
    match (first.is(kind::MALE), first.is(kind::FEMALE)) {
        (true, _) => Some(Gender::Male),
        (_, true) => Some(Gender::Female),
        _ => None,
    }
}

/// What a first name tells that stands alone, and not where its sentence begins: there "Hope" may be hope.
fn alone_tells(reading: &Reading<'_>, at: usize, words: usize) -> Option<Gender> {
    let first = reading.token(at).filter(|_| words == 1)?;
    let before = reading.token(at.checked_sub(1)?)?;
    let inner = before.shape == Shape::Word && before.span.block == first.span.block;
    gender_of_first(first.entry).filter(|_| inner)
}

/// Whether a mention is a thing of somebody's: "Calder’s Harbour speech"; "Calder’s adviser Jonas Reed" is Reed.
fn is_owned(reading: &Reading<'_>, mention: &Mention, capital: bool) -> bool {
    let german = reading.lexicon.language.capital_nouns;
    let owns = |at: &usize| {
        reading.token(*at).is_some_and(|t| t.possessive && (t.capital || capital))
            && reading.word(*at).contains(['\'', '’'])
    };
    let person = |at: usize| {
        reading.token(at).is_some_and(|t| t.entry.is(kind::PERSON | kind::TITLE | kind::MALE | kind::FEMALE))
            || german && ends_as_office(&reading.folded(at))
    };
    let owner = mention.tokens.clone().rev().skip(1).find(owns);
    owner.is_some_and(|at| !(at + 1..mention.tokens.end - 1).any(person))
}

/// Reads the name in a mention; `None` where it holds none.
#[expect(clippy::too_many_lines, reason = "one pass over the words of a name")]
pub fn name(reading: &Reading<'_>, mention: &Mention, shouted: bool) -> Option<Name> {
    if mention.kind != MentionKind::Name {
        return None;
    }
    let token = |at: usize| reading.token(at);
    // "a Calder backer", "Calder’s Harbour speech": somebody or something else.
    let one = is_indefinite(&reading.folded(mention.tokens.start));
    let last = token(mention.tokens.end.checked_sub(1)?)?;
    if one || is_owned(reading, mention, last.capital) {
        return None;
    }
    let is_of = |at: &usize| token(*at).is_some_and(|t| t.entry.is(kind::OF) && !t.capital);
    let first_of = mention.tokens.clone().skip(1).find(is_of);
    // "Secretary of State Ines Calder" is a person.
    let office = first_of
        .filter(|of| token(*of - 1).is_some_and(|t| t.entry.is(kind::PERSON | kind::TITLE)))
        .and_then(|of| first_name_behind(reading, of))
        .filter(|at| mention.tokens.contains(at));
    let of = first_of.is_some() && office.is_none();
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
            gender = gender_of(&folded).or(gender);
            // "A." is an initial, whatever "a" is.
            let initial = reading.word(at).ends_with('.') && reading.word(at).len() == 2;
            if initial {
                continue;
            }
            titled |= t.entry.is(kind::PERSON | kind::TITLE);
            let lower = !t.capital && !t.entry.is(kind::PARTICLE) && t.shape == Shape::Word;
            if office.is_some_and(|first| at < first) {
                start = at + 1;
                continue;
            }
            let office = reading.lexicon.language.capital_nouns && ends_as_office(&folded);
            if (t.entry.is(ROLE | kind::BODY) || lower || t.possessive || office) && at + 1 < mention.tokens.end {
                start = at + 1;
                titled |= office;
                gender = if office { Some(Gender::Female) } else { gender };
            }
        }
    }
    let range = start..mention.tokens.end;
    let first = token(start)?;
    let known_first = range.len() > 1 && first.entry.is(kind::MALE | kind::FEMALE);
    let article = start.checked_sub(1).and_then(token).is_some_and(|t| {
        t.span.block == first.span.block && (t.entry.is(kind::DETERMINER | kind::POSSESSIVE) || t.possessive)
    });
    // Bürger, Richter, Baker: an office, unless a first name stands before it; alone it may be the last name of somebody whom the page names so.
    let common = !body && last.entry.is(kind::PERSON | kind::TITLE | kind::NATION) && !known_first;
    // "die Anwältin Katrin Bürger": what stands between an office and such a noun is a first name, though we do not know it.
    let office = start.checked_sub(1).filter(|at| *at >= mention.tokens.start).and_then(token);
    let alone = mention.tokens.len() == 2 && first.entry == Entry::default() && reading.lexicon.language.capital_nouns;
    let adjective = reading.folded(start).ends_with(['r', 's', 'n']);
    let ranked = range.len() == 2 && (office.is_some_and(|t| t.entry.is(kind::PERSON)) || alone && !adjective);
    let common = common && !ranked;
    if common && (range.len() > 1 || article || !last.capital) {
        return None;
    }
    if gender.is_none() && range.len() > 1 {
        gender = gender_of_first(first.entry);
    }
    let span = reading.span(&range)?;
    let text = reading.article.text(span);
    let text = text.strip_suffix("’s").or_else(|| text.strip_suffix("'s")).unwrap_or(text);
    if text.len() > MAX_NAME {
        return None;
    }
    let words: Vec<String> = range
        .filter(|at| token(*at).is_some_and(|t| t.shape == Shape::Word))
        .map(|at| reading.folded(at).into_owned())
        .collect();
    let roles = (mention.tokens.start..start).map(|at| reading.folded(at).into_owned()).collect();
    let opens = start
        .checked_sub(1)
        .and_then(token)
        .is_none_or(|t| t.span.block != first.span.block || !matches!(t.shape, Shape::Word | Shape::Stop(',')));
    let known = first.entry.kinds != 0 || first.entry.verb.is_some() || first.entry.noun;
    let participle = words.first().is_some_and(|word| word.ends_with(reading.lexicon.language.participle));
    // "seinen Nachfolger Weikert", "the Ukrainian Usyk", "Usyk-Promoter Krassyuk": no first name has an article or an office's hyphen.
    let office = article && !ranked || words.first().is_some_and(|word| word.contains(['-', '\u{2011}']));
    let led = !known_first && (opens && (known || participle) || office && words.len() > 1);
    let alone = alone_tells(reading, start, words.len());
    (!words.is_empty()).then(|| Name {
        text: text.to_owned(),
        words,
        roles,
        body,
        titled,
        gender,
        known_first,
        led,
        common,
        nouns: reading.lexicon.language.capital_nouns,
        alone,
        shouted,
    })
}
