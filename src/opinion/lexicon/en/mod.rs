//! English words that tell an author's own voice from reporting, one file a kind of word.
//!
//! Own writing: the lists were put down from general knowledge of English, group by group. None is copied from a published
//! lexicon, and none was collected from labelled sentences. `docs/OPINION.md` is their card.

mod argument;
mod attitude;
mod attribution;
mod criticism;
mod emphasis;
mod fact;
mod furniture;
mod harsh;
mod idiom;
mod praise;
mod speculation;
mod verdict;
mod voice;

use super::{Form, Lexicon};

/// The English lexicon.
pub(super) static ENGLISH: Lexicon = Lexicon {
    lang: "en",
    nouns_are_capital: false,
    words: &[
        voice::WORDS,
        speculation::WORDS,
        emphasis::WORDS,
        attitude::WORDS,
        harsh::WORDS,
        criticism::WORDS,
        praise::WORDS,
        verdict::WORDS,
        argument::WORDS,
        fact::WORDS,
    ],
    phrases: &[
        voice::PHRASES,
        speculation::PHRASES,
        emphasis::PHRASES,
        attitude::PHRASES,
        argument::PHRASES,
        idiom::PHRASES,
        fact::PHRASES,
    ],
    suffixes: SUFFIXES,
    roles: attribution::ROLES,
    past_suffix: "ed",
    reporting: attribution::REPORTING,
    furniture: furniture::FURNITURE,
    disclaimers: furniture::DISCLAIMERS,
    boards: attribution::BOARDS,
};

/// How a form goes back to the entry that stands in a list: what is cut, what is put in its place, whose forms these are.
const SUFFIXES: &[(&str, &str, Form)] = &[
    ("ically", "ic", Form::Adjective),
    ("ily", "y", Form::Adjective),
    ("bly", "ble", Form::Adjective),
    ("ly", "", Form::Adjective),
    ("ness", "", Form::Adjective),
    ("'s", "", Form::Noun),
    ("ies", "y", Form::Noun),
    ("es", "", Form::Noun),
    ("s", "", Form::Noun),
    ("ies", "y", Form::Verb),
    ("ied", "y", Form::Verb),
    ("es", "", Form::Verb),
    ("s", "", Form::Verb),
    ("ed", "", Form::Verb),
    ("d", "", Form::Verb),
    ("ing", "e", Form::Verb),
    ("ing", "", Form::Verb),
];
