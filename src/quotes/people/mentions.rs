//! Mentions: the noun groups, names and pronouns that could be somebody who speaks.
//!
//! There is no tagger behind this: a group begins at a determiner, a capital or a noun for a person, body or text, and goes on
//! until a word of a closed class, a verb that the lexicon knows, or a stop.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::super::cues::Cue;
use super::super::cues::lexicon::{Class, kind};
use super::super::reading::{Reading, Shape, Token};
use super::groups::{CLOSED, NOUN, PRONOUN, goes_on, is_firm, is_name, plural_noun};
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
///
/// No mention begins in the words for "according to": they may have capitals.
pub fn find(reading: &Reading<'_>, cues: &[Cue]) -> Vec<Mention> {
    let names = capitals(reading);
    let nouns = nouns(reading);
    let according: HashMap<usize, usize> =
        cues.iter().filter(|cue| cue.class == Class::According).map(|cue| (cue.tokens.start, cue.tokens.end)).collect();
    let mut mentions = Vec::new();
    for (index, sentence) in reading.sentences.iter().enumerate() {
        let from = mentions.len();
        let mut at = dateline_end(reading, &sentence.tokens);
        while at < sentence.tokens.end {
            if let Some(end) = according.get(&at) {
                at = (*end).max(at + 1);
                continue;
            }
            let end = group(reading, &sentence.tokens, at, (&names, &nouns), index, &mut mentions);
            at = end.max(at + 1);
        }
        if let Some(first) = mentions.get_mut(from) {
            first.first = true;
        }
    }
    mentions
}

/// Tokens of the longest dateline: "NEW TARN, Norland, Sept. 12, 2016 (Agency) —".
const DATELINE: usize = 14;

/// One past the dateline that a paragraph begins with, or the start: the place of a report says nothing.
fn dateline_end(reading: &Reading<'_>, tokens: &Range<usize>) -> usize {
    let start = tokens.start;
    let is = |at: usize, stops: &[char]| {
        reading.token(at).is_some_and(|t| matches!(t.shape, Shape::Stop(c) if stops.contains(&c)))
    };
    let first = reading.word(start);
    let opens_block = start == 0
        || reading.token(start - 1).zip(reading.token(start)).is_some_and(|(a, b)| a.span.block != b.span.block);
    let place = first.chars().count() > 2 && first.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    let named = reading.token(start).is_some_and(|t| t.capital);
    if !opens_block || !named {
        return start;
    }
    let dash = (start + 1..tokens.end.min(start + DATELINE)).find(|at| is(*at, &['—', '–', '-']));
    let agency = |dash: usize| is(dash - 1, &[')']);
    dash.filter(|dash| place || agency(*dash)).map_or(start, |dash| dash + 1)
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

/// Where nouns take capitals, the words that the page shows to be nouns: an article stands before them, or an adjective.
fn nouns(reading: &Reading<'_>) -> HashSet<String> {
    if !reading.lexicon.language.capital_nouns {
        return HashSet::new();
    }
    let word = |at: usize| reading.token(at).filter(|t| t.shape == Shape::Word);
    let mut bearers = HashSet::new();
    // For each word, how often it stands as a noun does, and how often as the last of a name does.
    let mut votes: HashMap<String, (usize, usize)> = HashMap::new();
    for sentence in &reading.sentences {
        for at in sentence.tokens.clone().skip(1) {
            let Some((before, own)) = word(at - 1).zip(word(at)).filter(|(_, own)| own.capital) else { continue };
            if before.capital && before.entry.is(kind::MALE | kind::FEMALE | kind::TITLE) {
                bearers.insert(reading.folded(at).into_owned());
            } else if before.entry.is(kind::DETERMINER | kind::POSSESSIVE) && !own.entry.is(kind::MALE | kind::FEMALE)
                || is_adjective(reading, at - 1, at - 1 == sentence.tokens.start)
                    && !(at - 1 == sentence.tokens.start && one_verb_follows(reading, at))
            {
                votes.entry(reading.folded(at).into_owned()).or_default().0 += 1;
            } else if before.capital && at - 1 > sentence.tokens.start {
                votes.entry(reading.folded(at).into_owned()).or_default().1 += 1;
            }
        }
    }
    // "der unbesiegte Reed" is no noun where "Weltmeister Reed" stands as often.
    let is_noun =
        |(noun, (nouns, names)): (String, (usize, usize))| (nouns > names && !bearers.contains(&noun)).then_some(noun);
    votes.into_iter().filter_map(is_noun).collect()
}

/// Whether a verb of one person's follows a word at once: "Yorne Reedling sagt". Without an article, one thing is no subject.
fn one_verb_follows(reading: &Reading<'_>, at: usize) -> bool {
    reading.token(at + 1).is_some_and(|t| t.shape == Shape::Word && t.entry.verb.is_some())
        && reading.folded(at + 1).ends_with(['t', 'e'])
}

/// Whether a word is inflected as adjectives are in German, and no other word that we know: "junge", "Bewaffnete".
fn is_adjective(reading: &Reading<'_>, at: usize, initial: bool) -> bool {
    let Some(token) = reading.token(at).filter(|t| t.shape == Shape::Word) else { return false };
    let plain = token.entry.verb.is_none() && token.entry.kinds & !kind::NATION == 0 && !token.entry.noun;
    if !plain || token.capital != initial || token.possessive {
        return false;
    }
    let folded = reading.folded(at);
    let inflected = ["e", "er", "es", "em", "en"].iter().any(|ending| folded.ends_with(ending));
    // "twitterte Reed", "trafen Reed und Hale": verbs end so, too.
    let verbal = !initial && (folded.ends_with("te") || folded.ends_with("en"));
    inflected && !verbal && folded.chars().nth(3).is_some()
}

/// Reads one group that begins at `at`; returns its end, or `at` where none begins.
fn group(
    reading: &Reading<'_>,
    sentence: &Range<usize>,
    at: usize,
    (names, nouns): (&HashSet<String>, &HashSet<String>),
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
    let german = reading.lexicon.language.capital_nouns;
    // "Bewaffnete Drohnen": a capital that begins a sentence, and no name.
    let adjective = german
        && at == sentence.start
        && is_adjective(reading, at, true)
        && next.is_some_and(|t| t.capital)
        && !one_verb_follows(reading, at + 1);
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
    let before_name = |next: &Token| by_name && !german && next.capital && next.shape == Shape::Word && !is_date(next);
    if !begins || is_date(token) && !next.is_some_and(before_name) {
        return at;
    }
    let mut end = at + 1;
    let common = kind::TITLE | kind::NATION;
    let names_it = |at: usize, word: &Token| {
        // Where nouns take capitals, one behind a determiner or known as a noun is no name.
        let language = reading.lexicon.language;
        let is_common = |folded: &str| language.noun_endings.iter().any(|ending| folded.ends_with(ending));
        let folded = reading.folded(at);
        let noun = german
            && (is_common(&folded)
                || word.entry.is(NOUN)
                || nouns.contains(folded.as_ref())
                || adjective && at <= sentence.start + 1
                || at > sentence.start && is_adjective(reading, at - 1, false)
                || at
                    .checked_sub(1)
                    .and_then(|i| reading.token(i))
                    .is_some_and(|t| t.entry.is(kind::DETERMINER | kind::POSSESSIVE)));
        // "Die FDP": letters alone are a name, whatever stands before them.
        let letters = || reading.word(at).chars().nth(1).is_some() && reading.word(at).chars().all(char::is_uppercase);
        word.capital && !word.entry.is(common) && (!noun || letters())
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
