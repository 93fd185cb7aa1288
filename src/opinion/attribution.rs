//! Whether a sentence reports what somebody said, by its verbs of speech: the guard that stands even where no quotation was found.

use super::lexicon::{Role, Table};
use super::token::Token;

/// Finds the word with which a sentence attributes its content to somebody: the index of "said", of "according".
pub(crate) fn cue(tokens: &[Token], table: &Table) -> Option<usize> {
    let quotes = tokens.iter().any(|token| token.quoted);
    (0..tokens.len()).find(|i| is_verb_of_speech(tokens, *i, quotes) || is_phrase(tokens, *i, table))
}

/// How often a third person's thought or feeling is told: "he hoped".
pub(crate) fn thoughts(tokens: &[Token]) -> usize {
    let told = |i: &usize| {
        let (Some(token), Some(subject)) = (tokens.get(*i), subject(tokens, *i)) else { return false };
        token.is(Role::Thought) && !token.quoted && !subject.is(Role::Author) && !subject.is(Role::Thing)
    };
    (0..tokens.len()).filter(told).count()
}

fn is_phrase(tokens: &[Token], at: usize, table: &Table) -> bool {
    let rest = tokens.get(at..).unwrap_or_default();
    rest.first().is_some_and(|token| !token.quoted)
        && matches!(table.phrase(rest.iter().map(|token| &*token.folded)), Some((None, _)))
}

fn is_verb_of_speech(tokens: &[Token], at: usize, quotes: bool) -> bool {
    let Some(verb) = tokens.get(at).filter(|verb| !verb.quoted) else { return false };
    let subject = subject(tokens, at);
    let speaks = |token: &Token| {
        let silent = [Role::Author, Role::Thing, Role::Modal, Role::Be];
        !silent.into_iter().any(|role| token.is(role)) && !token.folded.ends_with("'s")
    };
    if verb.is(Role::PluralSpeech) {
        return subject.is_some_and(|subject| subject.is(Role::Speaker) && speaks(subject));
    }
    if verb.is(Role::SpeechOrNoun) {
        let named = |subject: &Token| subject.is(Role::Person) || (subject.capital && at > 1 && speaks(subject));
        return subject.is_some_and(named);
    }
    // "said Mara Lind" after her words: the subject follows.
    verb.is(Role::Speech) && subject.map_or(quotes, speaks)
}

/// The word before a verb, without auxiliaries and adverbs; `None` where words in marks or nothing stand there.
fn subject<'t, 'a>(tokens: &'t [Token<'a>], at: usize) -> Option<&'t Token<'a>> {
    tokens
        .get(..at)?
        .iter()
        .rev()
        .find(|token| !token.is(Role::Between) && !token.folded.ends_with("ly"))
        .filter(|token| !token.quoted)
}
