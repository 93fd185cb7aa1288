//! Names set beside a description: "the former editor of the Standard, Jane Doe,".

use std::collections::HashMap;

use super::super::cues::lexicon::kind;
use super::super::reading::{Reading, Shape};
use super::groups::is_indefinite;
use super::mentions::{Mention, MentionKind};
use super::table::{Figure, Gender};

/// Tokens of the longest complement between a description and its comma: "of the Council for Bridges and Harbours".
const COMPLEMENT: usize = 9;

/// The figures that descriptions are named as behind a comma, by mention.
///
/// `of_mention` says which figure each mention names, if any.
pub fn named_behind(
    reading: &Reading<'_>,
    mentions: &[Mention],
    figures: &[Figure],
    of_mention: &[Option<usize>],
) -> HashMap<usize, usize> {
    let mut found = HashMap::new();
    for (i, name) in mentions.iter().enumerate() {
        let Some((index, figure)) =
            of_mention.get(i).copied().flatten().and_then(|index| Some((index, figures.get(index)?)))
        else {
            continue;
        };
        let comma = name.tokens.start.saturating_sub(1);
        let person = !figure.body && figure.name.contains(' ');
        if name.kind != MentionKind::Name || !person || !is_comma(reading, comma) || !closes(reading, name.tokens.end) {
            continue;
        }
        let goes_on = reading.token(name.tokens.end).is_some_and(|t| t.shape == Shape::Word);
        let described = (0..i)
            .rev()
            .take(COMPLEMENT)
            .filter_map(|j| Some((j, mentions.get(j)?)))
            .take_while(|(_, m)| m.sentence == name.sentence && m.tokens.start + COMPLEMENT + 3 > comma)
            .find(|(_, m)| m.tokens.end <= comma && is_description(reading, m, figure, goes_on));
        if let Some((j, _)) = described.filter(|(_, m)| is_complement(reading, m.tokens.end, comma)) {
            found.insert(j, index);
        }
    }
    found
}

fn is_comma(reading: &Reading<'_>, at: usize) -> bool {
    reading.token(at).is_some_and(|t| t.shape == Shape::Stop(','))
}

/// Whether a name ends where an apposition does: "the mayor, Jane Doe and John Roe" is a list.
fn closes(reading: &Reading<'_>, end: usize) -> bool {
    reading.token(end).is_none_or(|t| {
        t.shape != Shape::Word
            || !t.entry.is(kind::COORDINATOR)
                && (t.entry.verb.is_some()
                    || t.entry.is(kind::VERB | kind::AUXILIARY | kind::PREPOSITION | kind::ADVERB))
    })
}

/// Whether a mention describes a person as a definite noun, of the figure's gender where its article shows one. `goes_on` says
/// whether a word follows the name.
fn is_description(reading: &Reading<'_>, mention: &Mention, figure: &Figure, goes_on: bool) -> bool {
    let article = reading.folded(mention.tokens.start);
    let gender = match article.as_ref() {
        "el" | "le" => Some(Gender::Male),
        "la" => Some(Gender::Female),
        _ => None,
    };
    let definite = reading
        .token(mention.tokens.start)
        .is_some_and(|t| t.possessive && mention.tokens.len() > 1 || t.entry.is(kind::DETERMINER | kind::POSSESSIVE))
        && !is_indefinite(&article);
    let capital = |at: usize| reading.token(at).is_some_and(|t| t.capital);
    let noun = |at: usize| reading.token(at).is_some_and(|t| t.entry.is(kind::PERSON));
    // A noun that no list knows is somebody's, too, where the name ends its clause; a place behind a German one makes the group
    // look like a name: "der Leiter der Schule Tarn, Jane Doe,".
    let free = !mention.after_preposition && !goes_on;
    let heads = match mention.kind {
        MentionKind::Nominal => mention.tokens.end.checked_sub(1).is_some_and(noun) || free,
        // "Norland’s state auditor": the owner is the name in it.
        MentionKind::Name if reading.token(mention.tokens.start).is_some_and(|t| t.possessive) => {
            mention.tokens.end.checked_sub(1).is_some_and(|last| noun(last) || free && !capital(last))
        }
        // "the N.A.T. president, Ines Calder,".
        MentionKind::Name if mention.tokens.end.checked_sub(1).is_some_and(|last| noun(last) && !capital(last)) => true,
        MentionKind::Name => reading.lexicon.language.capital_nouns && (free || noun(mention.tokens.start + 1)),
        MentionKind::Pronoun => false,
    };
    let agrees = gender.is_none() || figure.gender.is_none() || figure.gender == gender;
    heads && definite && agrees
}

/// Whether what stands between a description and its comma goes on with it: nothing, or "of the Standard".
fn is_complement(reading: &Reading<'_>, start: usize, comma: usize) -> bool {
    let opens = |at: usize| {
        reading.token(at).is_some_and(|t| t.entry.is(kind::PREPOSITION | kind::OF | kind::DETERMINER | kind::NATION))
    };
    let plain = |at: usize| {
        reading.token(at).is_some_and(|t| {
            t.shape == Shape::Word
                && !t.entry.is(kind::AUXILIARY | kind::RELATIVE | kind::SUBORDINATOR | kind::SUBJECT_PRONOUN)
                && (t.entry.verb.is_none() || t.capital)
        })
    };
    start == comma || opens(start) && comma - start <= COMPLEMENT && (start..comma).all(plain)
}
