//! Mentions: the noun groups, names and pronouns that could be somebody who speaks.
//!
//! There is no tagger behind this: a group begins at a determiner, a capital or a noun for a person, body or text, and goes on
//! until a word of a closed class, a verb that the lexicon knows, or a stop.

use std::collections::HashSet;
use std::ops::Range;

use super::super::cues::lexicon::{Form, kind};
use super::super::reading::{Reading, Shape, Token};
use super::subject::is_subject;

/// What a mention is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MentionKind {
    /// It holds a name: "Jane Doe", "Sen. Doe", "the Kremlin".
    Name,
    /// "he", "they", "who".
    Pronoun,
    /// A description: "the minister", "critics".
    Nominal,
}

/// A noun group, name or pronoun.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is an observation of its own")]
pub struct Mention {
    /// Index of its sentence in the reading.
    pub sentence: usize,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What it is.
    pub kind: MentionKind,
    /// Bits of what its words can be.
    pub traits: u32,
    /// "Harris’s" in "Harris’s remark".
    pub possessive: bool,
    /// A preposition stands before it.
    pub after_preposition: bool,
    /// A verb stands before it: it is likely that verb's object.
    pub after_verb: bool,
    /// It is the first mention of its sentence.
    pub first: bool,
    /// A clause begins with it.
    pub begins_clause: bool,
    /// A verb follows it, with only adverbs or a parenthesis between.
    pub subject: bool,
}

/// Words of the longest group: longer runs are lists and headlines.
const MAX_WORDS: usize = 9;

/// Mentions that one group can give: one for each owner in it, and itself.
pub const MAX_GROUP: usize = MAX_WORDS + 1;

/// Finds the mentions of a reading, in order of their ends; those that share words are of one group.
pub fn find(reading: &Reading<'_>) -> Vec<Mention> {
    let names = capitals(reading);
    let mut mentions = Vec::new();
    for (index, sentence) in reading.sentences.iter().enumerate() {
        let from = mentions.len();
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let end = group(reading, &sentence.tokens, at, &names, index, &mut mentions);
            at = end.max(at + 1);
        }
        if let Some(first) = mentions.get_mut(from) {
            first.first = true;
        }
    }
    mentions
}

/// Words that take a capital in the middle of a sentence somewhere on the page.
fn capitals(reading: &Reading<'_>) -> HashSet<String> {
    let mut names = HashSet::new();
    for sentence in &reading.sentences {
        for at in sentence.tokens.clone().skip(1) {
            let inner = reading.token(at - 1).is_some_and(|t| t.shape == Shape::Word);
            if inner && reading.token(at).is_some_and(|t| t.capital) {
                names.insert(reading.folded(at).into_owned());
            }
        }
    }
    names
}

const PRONOUN: u32 = kind::SUBJECT_PRONOUN | kind::OBJECT_PRONOUN | kind::OTHER_PRONOUN | kind::RELATIVE;
const CLOSED: u32 = kind::PREPOSITION
    | kind::COORDINATOR
    | kind::SUBORDINATOR
    | kind::AUXILIARY
    | kind::SUBJECT_PRONOUN
    | kind::OBJECT_PRONOUN
    | kind::RELATIVE;
const NOUN: u32 = kind::PERSON | kind::BODY | kind::TEXT | kind::NATION;

/// Reads one group that begins at `at`; returns its end, or `at` where none begins.
fn group(
    reading: &Reading<'_>,
    sentence: &Range<usize>,
    at: usize,
    names: &HashSet<String>,
    index: usize,
    mentions: &mut Vec<Mention>,
) -> usize {
    let Some(token) = reading.token(at) else { return at };
    if token.shape != Shape::Word {
        return at;
    }
    let next = (at + 1 < sentence.end).then(|| reading.token(at + 1)).flatten();
    let heads_group = next.is_some_and(|next| {
        next.shape == Shape::Word
            && !next.entry.is(CLOSED | kind::ADVERB)
            && next.entry.verb.is_none_or(|_| next.capital || next.entry.noun && !token.entry.is(kind::OTHER_PRONOUN))
    });
    // "that" opens a clause more often than a noun group.
    if token.entry.is(kind::THAT) && at > sentence.start {
        if next.is_some_and(|next| next.entry.verb.is_some() || next.entry.is(kind::AUXILIARY | kind::VERB)) {
            mentions.push(mention(reading, sentence, at..at + 1, MentionKind::Pronoun, index));
        }
        return at + 1;
    }
    if token.entry.is(PRONOUN) && !(token.entry.is(kind::DETERMINER | kind::POSSESSIVE) && heads_group) {
        mentions.push(mention(reading, sentence, at..at + 1, MentionKind::Pronoun, index));
        return at + 1;
    }
    let initial = at == sentence.start || reading.token(at - 1).is_some_and(|t| t.shape != Shape::Word);
    let by_name = token.capital && is_name(reading, at, initial, next, names);
    let begins = token.entry.is(kind::DETERMINER | kind::POSSESSIVE | NOUN | kind::TITLE)
        && !(token.capital && token.entry.verb.is_some())
        || by_name
        || (initial
            && token.capital
            && !token.entry.is(CLOSED | kind::ADVERB | kind::TIME)
            && token.entry.verb.is_none()
            && plural_noun(reading, at, next));
    // "Monday" speaks no more than "yesterday" does; "April Lane" may.
    let is_date = |token: &Token| token.entry.is(kind::TIME);
    let before_name = |next: &Token| by_name && next.capital && next.shape == Shape::Word && !is_date(next);
    if !begins || is_date(token) && !next.is_some_and(before_name) {
        return at;
    }
    let mut end = at + 1;
    let common = kind::TITLE | kind::NATION;
    let names_it = |at: usize, word: &Token| {
        // Where nouns take capitals, one behind a determiner or known as a noun is no name.
        let noun = reading.lexicon.language.capital_nouns
            && (word.entry.is(NOUN)
                || at
                    .checked_sub(1)
                    .and_then(|i| reading.token(i))
                    .is_some_and(|t| t.entry.is(kind::DETERMINER | kind::POSSESSIVE)));
        word.capital && !word.entry.is(common) && !noun
    };
    let mut name = by_name && names_it(at, token);
    let mut inner_start = at;
    let mut broke = token.possessive && !is_firm(reading, end);
    if broke {
        let kind = if name { MentionKind::Name } else { MentionKind::Nominal };
        mentions.push(mention(reading, sentence, at..end, kind, index));
        inner_start = end;
    }
    while end < sentence.end && end - at < MAX_WORDS {
        let Some(word) = reading.token(end) else { break };
        if !goes_on(reading, at, end, word, sentence) {
            break;
        }
        name |= names_it(end, word);
        end += 1;
        if word.possessive && !is_firm(reading, end) {
            let kind = if name { MentionKind::Name } else { MentionKind::Nominal };
            mentions.push(mention(reading, sentence, inner_start.min(end - 1)..end, kind, index));
            inner_start = end;
            broke = true;
        }
    }
    if broke && inner_start == end {
        return end;
    }
    let kind = if name { MentionKind::Name } else { MentionKind::Nominal };
    mentions.push(mention(reading, sentence, at..end, kind, index));
    end
}

fn mention(
    reading: &Reading<'_>,
    sentence: &Range<usize>,
    tokens: Range<usize>,
    what: MentionKind,
    index: usize,
) -> Mention {
    let all = || tokens.clone().filter_map(|i| reading.token(i));
    let before = (tokens.start > sentence.start).then(|| reading.token(tokens.start - 1)).flatten();
    let last = reading.token(tokens.end - 1);
    let traits = match what {
        MentionKind::Nominal => {
            last.map_or(0, |t| t.entry.kinds) | all().fold(0, |bits, t| bits | t.entry.kinds & kind::NATION)
        }
        _ => all().fold(0, |bits, t| bits | t.entry.kinds),
    };
    Mention {
        sentence: index,
        kind: what,
        traits,
        possessive: last.is_some_and(|t| t.possessive) || traits & kind::POSSESSIVE != 0 && tokens.len() == 1,
        after_preposition: before.is_some_and(|t| t.entry.is(kind::PREPOSITION) && !t.entry.is(kind::SUBORDINATOR)),
        after_verb: before.is_some_and(|t| (t.entry.verb.is_some() || t.entry.is(kind::VERB)) && !t.capital),
        first: false,
        begins_clause: before
            .is_none_or(|t| t.shape != Shape::Word || t.entry.is(kind::COORDINATOR | kind::SUBORDINATOR)),
        subject: is_subject(reading, sentence, tokens.end),
        tokens,
    }
}

/// Whether a capitalised word is a name, and not the first word of a sentence.
fn is_name(reading: &Reading<'_>, at: usize, initial: bool, next: Option<&Token>, names: &HashSet<String>) -> bool {
    let Some(token) = reading.token(at) else { return false };
    if token.entry.is(CLOSED | PRONOUN | kind::DETERMINER | kind::POSSESSIVE) {
        return false;
    }
    if !initial || next.is_some_and(|next| next.capital && next.shape == Shape::Word) && !token.entry.is(kind::ADVERB) {
        return true;
    }
    let folded = reading.folded(at);
    if names.contains(folded.as_ref()) || token.entry.is(kind::MALE | kind::FEMALE) {
        return true;
    }
    token.entry.kinds == 0
        && token.entry.verb.is_none()
        && !folded.ends_with("ing")
        && !folded.ends_with("ly")
        && !folded.ends_with("ed")
        && next.is_some_and(|next| {
            next.entry.verb.is_some() || next.entry.is(kind::AUXILIARY | kind::VERB) || next.shape == Shape::Stop(',')
        })
}

/// A bare plural at the start of a sentence: "Critics say".
fn plural_noun(reading: &Reading<'_>, at: usize, next: Option<&Token>) -> bool {
    reading.folded(at).ends_with('s')
        && next.is_some_and(|next| next.entry.verb.is_some() || next.entry.is(kind::AUXILIARY | kind::VERB))
}

/// Whether the word is the mark of a firm: "Calder’s Corp" is no corporation of Calder's.
fn is_firm(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.folded(at).as_ref(), "corp" | "inc" | "co" | "ltd" | "llc" | "plc")
}

/// Whether the word at `end` belongs to the group that began at `start`.
fn goes_on(reading: &Reading<'_>, start: usize, end: usize, word: &Token, sentence: &Range<usize>) -> bool {
    if word.shape != Shape::Word {
        // A stretch in marks between two names is a nickname.
        let nickname = matches!(word.shape, Shape::Quote(_))
            && word.span.end - word.span.start < 30
            && reading.token(end - 1).is_some_and(|t| t.capital)
            && end + 1 < sentence.end
            && reading.token(end + 1).is_some_and(|t| t.capital && t.shape == Shape::Word);
        return nickname || word.shape == Shape::Stop('&');
    }
    let entry = word.entry;
    let Some(before) = reading.token(end - 1) else { return false };
    if word.capital {
        // "whose war heroism Trump belittled": a name begins anew behind nouns that are no titles.
        let title = kind::PERSON | kind::TITLE | kind::DETERMINER | kind::POSSESSIVE | kind::PARTICLE | kind::OF;
        if !before.capital
            && before.shape == Shape::Word
            && !before.entry.is(title)
            && !before.possessive
            && end >= start + 3
        {
            return false;
        }
        return !entry.is(kind::TIME | kind::SUBJECT_PRONOUN) && (!entry.is(CLOSED) || entry.is(kind::PARTICLE));
    }
    // "the Ministry of Water"
    if entry.is(kind::OF) && before.capital && before.entry.is(kind::BODY) {
        return end + 1 < sentence.end && reading.token(end + 1).is_some_and(|t| t.capital && t.shape == Shape::Word);
    }
    if entry.is(kind::PARTICLE) && before.capital {
        return end + 1 < sentence.end && reading.token(end + 1).is_some_and(|t| t.capital);
    }
    if entry.is(CLOSED | kind::TIME) || entry.is(PRONOUN) && !entry.is(kind::DETERMINER) {
        return false;
    }
    let after_determiner = before.entry.is(kind::DETERMINER | kind::POSSESSIVE) || before.possessive;
    if after_determiner {
        return true;
    }
    if entry.is(kind::DETERMINER | kind::POSSESSIVE) {
        return false;
    }
    // A name goes on in capitals only; a noun for a person or a body may follow an adjective's capital.
    if before.capital && !before.entry.is(kind::NATION | kind::DETERMINER) && before.entry.kinds & kind::TITLE == 0 {
        return entry.is(NOUN) && entry.verb.is_none();
    }
    if let Some(verb) = entry.verb {
        let noun = entry.noun && !before.entry.is(kind::PERSON | kind::BODY | kind::TEXT) && verb.form != Form::Past;
        return noun && end - start <= 3;
    }
    if entry.is(kind::VERB | kind::ADVERB) {
        return false;
    }
    let folded = reading.folded(end);
    let verbal = folded.ends_with("ed") || folded.ends_with("ly") || folded.ends_with("ing");
    !verbal && (!before.entry.is(kind::PERSON) || entry.is(NOUN))
}
