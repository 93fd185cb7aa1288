//! Whether a sentence reports what somebody said, by its verbs of speech: the guard that stands even where no quotation was found.

use super::lexicon::Role;
use super::token::Token;
use crate::article::{Article, Span};
use crate::quotes::{Quotation, QuotationKind};
use crate::sort;
use crate::text::words;

/// Fewer words in marks than this may be the author's own distance to a word ("the “deal”"): they make no report of a sentence.
const QUOTED_MIN: usize = 5;

/// A speaker is named in fewer words than this.
const SPEAKER_MAX: usize = 6;

/// A clause of fewer words is no opinion of its own.
const CLAUSE_MIN: usize = 6;

/// A study stands so few words before the verb that tells what it found: "a survey of 800 voters this week shows". Further away it is
/// another clause's.
const STUDY_MAX: usize = 6;

/// An attribution of words in marks less sure than this makes no report of a sentence.
const SURE: f32 = 0.5;

/// The same for clauses that stand without marks or hold a few words in marks. There the quotes stage finds attitudes too ("they
/// need", "it began"), which the author may well tell with an opinion: of its findings below 0.7, four in ten stand in sentences
/// that CheckThat! calls subjective.
const SURE_CLAUSE: f32 = 0.75;

/// Whether a quotation's words are taken for its speaker's: all in marks, and sure ones without.
pub(crate) fn is_speakers(quotation: &Quotation) -> bool {
    quotation.kind == QuotationKind::Direct || quotation.confidence >= SURE_CLAUSE
}

/// The cues of the quotations that make reports of the sentences in which they stand, in order.
pub(crate) fn cues(article: &Article, quotations: &[Quotation]) -> Vec<Span> {
    let words = |span: &Span| words::words(article.text(*span)).len();
    let reports = |quotation: &&Quotation| match quotation.kind {
        QuotationKind::Direct => {
            quotation.confidence >= SURE && quotation.spans.iter().map(words).sum::<usize>() >= QUOTED_MIN
        }
        QuotationKind::Mixed | QuotationKind::Indirect => is_speakers(quotation),
    };
    let mut cues: Vec<Span> = quotations.iter().filter(reports).filter_map(|quotation| quotation.cue).collect();
    sort::sort(&mut cues);
    cues
}

/// Finds the word with which a sentence attributes its content to somebody: the index of "said", of "according".
/// `text` is the block.
pub(crate) fn cue(tokens: &[Token], text: &str) -> Option<usize> {
    let quotes = tokens.iter().any(|token| token.quoted);
    (0..tokens.len()).find(|i| {
        is_verb_of_speech(tokens, *i, quotes, text)
            || is_phrase(tokens, *i)
            || is_aside(tokens, *i, text)
            || is_belief(tokens, *i)
            || is_finding(tokens, *i)
    })
}

/// How often a third person's thought or feeling is told: "he hoped".
pub(crate) fn thoughts(tokens: &[Token]) -> usize {
    let told = |i: &usize| {
        let (Some(token), Some(subject)) = (tokens.get(*i), subject(tokens, *i)) else { return false };
        token.is(Role::Thought) && !token.quoted && !subject.is(Role::Author) && !subject.is(Role::Thing)
    };
    (0..tokens.len()).filter(told).count()
}

/// Where the author speaks again after reported words: the index of "which" in "“…,” said the mayor, which may well be wrong".
///
/// Only right after the speaker: further on, a clause is as likely to be part of the report. `text` is the block.
pub(crate) fn own_clause(tokens: &[Token], cue: usize, text: &str) -> Option<usize> {
    let last_quoted = tokens.iter().rposition(|token| token.quoted)?;
    let from = cue.max(last_quoted) + 1;
    let opener = (from..(from + SPEAKER_MAX).min(tokens.len())).find(|i| {
        let comma = tokens.get(i.wrapping_sub(1)).zip(tokens.get(*i)).is_some_and(|(before, word)| {
            word.is(Role::ClauseOpener)
                && text.get(before.range.end..word.range.start).is_some_and(|between| between.contains(','))
        });
        comma && *i > from
    })?;
    let clause = tokens.get(opener..)?;
    (clause.len() >= CLAUSE_MIN && !clause.iter().any(|token| token.is(Role::Speech))).then_some(opener)
}

fn is_phrase(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| matches!(token.phrase, Some((None, _))) && !token.quoted)
}

/// ", he believes,", ", Adler continues.": a subject of one or two words and its verb, set apart by commas.
fn is_aside(tokens: &[Token], at: usize, text: &str) -> bool {
    let Some(verb) = tokens.get(at).filter(|verb| verb.is(Role::Aside) && !verb.quoted) else { return false };
    let closed = text.get(verb.range.end..).unwrap_or_default().starts_with([',', '.', ';']);
    let subject = tokens.get(at.saturating_sub(2)..at).unwrap_or_default();
    let apart = subject.iter().any(|word| {
        let before = text.get(..word.range.start).unwrap_or_default().trim_end();
        before.ends_with(',') && (word.capital || word.is(Role::Person)) && !word.is(Role::Author)
    });
    closed && apart
}

/// "Adler believes that", "she concludes that": the clause is what that person holds. "Nobody believes that" and "you think that" name none.
fn is_belief(tokens: &[Token], at: usize) -> bool {
    let word = |i: usize| tokens.get(i).filter(|word| !word.quoted);
    let believes = word(at).is_some_and(|verb| verb.is(Role::Aside));
    let that = || word(at + 1).is_some_and(|next| matches!(&*next.folded, "that" | "dass" | "que" | "che"));
    let holds = |subject: &Token| {
        let named = subject.capital && subject.feature.is_none();
        let somebody = subject.is(Role::Person) || subject.is(Role::Speaker);
        (named || somebody) && &*subject.folded != "who" && !subject.is(Role::Author) && !subject.is(Role::Thing)
    };
    believes && that() && subject(tokens, at).is_some_and(holds)
}

/// "A survey shows", "research from Falk's office found": a study is a source, and what it found is not the author's view.
fn is_finding(tokens: &[Token], at: usize) -> bool {
    let finds = tokens.get(at).is_some_and(|verb| verb.is(Role::Finding) && !verb.quoted);
    let may = || subject(tokens, at).is_none_or(|word| word.is(Role::Modal) || word.is(Role::Be));
    let before = || tokens.get(at.saturating_sub(STUDY_MAX)..at).unwrap_or_default();
    // "The survey is old, and it shows": a verb between the two has ended the survey's clause.
    let nearest = before().iter().rev().find(|word| word.is(Role::Study) || word.is(Role::Be) || word.quoted);
    finds && !may() && nearest.is_some_and(|word| word.is(Role::Study) && !word.quoted)
}

fn is_verb_of_speech(tokens: &[Token], at: usize, quotes: bool, text: &str) -> bool {
    let Some(verb) = tokens.get(at).filter(|verb| !verb.quoted) else { return false };
    let subject = subject(tokens, at);
    let speaks = |token: &Token| {
        let silent = [Role::Author, Role::Thing, Role::Modal, Role::Be];
        !silent.into_iter().any(|role| token.is(role)) && !token.folded.ends_with("'s")
    };
    if verb.is(Role::PluralSpeech) {
        // "Critics say", and "friends of the plan argue that", however far the speaker stands. "Anyone who can believe that" is no speaker.
        let that =
            !verb.is(Role::Aside) && tokens.get(at + 1).is_some_and(|next| &*next.folded == "that" && !next.quoted);
        // ", dockers say,": set between commas, whoever they are.
        let aside = || {
            let rest = text.get(verb.range.end..).unwrap_or_default();
            rest.starts_with([',', '.', ':']) && subject.is_some_and(|subject| subject.folded.ends_with('s'))
        };
        return subject.is_some_and(|subject| (subject.is(Role::Speaker) || that || aside()) && speaks(subject));
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
