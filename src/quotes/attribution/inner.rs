//! What a marked stretch holds: its length, its end, its shape.

use super::super::cues::lexicon::kind;
use super::super::reading::Reading;
use crate::article::Span;
use crate::text::words::fold;

/// Bytes of a stretch in which a stop inside it is looked for.
const LOOK: usize = 400;

/// What a stretch holds.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an observation of its own")]
pub struct Inner {
    /// Its words; counting stops after forty.
    pub words: usize,
    /// It ends with a comma.
    pub comma: bool,
    /// It ends with a stop.
    pub stop: bool,
    /// Every long word has a capital.
    pub title: bool,
    /// It holds an auxiliary or a pronoun.
    pub clause: bool,
    /// I, we, you stand in it.
    pub first_person: bool,
    /// A dash opens it, and no mark.
    pub dash: bool,
    /// Its marks are single.
    pub single: bool,
    /// It runs over paragraphs.
    pub paragraphs: bool,
    /// A sentence ends inside it.
    pub sentences: bool,
    /// No mark closes it.
    pub unclosed: bool,
    /// It begins with a small letter.
    pub small: bool,
    /// It is a whole sentence: a capital, four words or more, and a stop or comma at its end.
    pub whole: bool,
}

/// Reads a stretch.
pub fn inner(reading: &Reading<'_>, stretch: usize) -> Inner {
    let Some(quoted) = reading.quoted.get(stretch) else { return Inner::default() };
    let text = |range: Option<&Span>| range.map_or("", |span| reading.article.text(*span));
    let trim: &[char] =
        &['“', '”', '"', '‘', '’', '\'', '«', '»', '„', '‹', '›', '「', '」', ' ', '\u{a0}', '\u{202f}'];
    let last = text(quoted.spans.last()).trim_matches(trim);
    let (mut words, mut capitals, mut long, mut clause, mut first_person) = (0, 0, 0, false, false);
    for span in &quoted.spans {
        for word in text(Some(span)).split_whitespace() {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            if word.is_empty() {
                continue;
            }
            words += 1;
            if words > 40 {
                break;
            }
            if word.chars().count() > 3 {
                long += 1;
                capitals += usize::from(word.starts_with(char::is_uppercase));
            }
            let entry = reading.lexicon.get(&fold(word));
            clause |= entry.is(kind::AUXILIARY | kind::SUBJECT_PRONOUN);
            first_person |= matches!(
                word,
                "I" | "we"
                    | "We"
                    | "I'm"
                    | "I’m"
                    | "you"
                    | "You"
                    | "my"
                    | "our"
                    | "ich"
                    | "Ich"
                    | "wir"
                    | "Wir"
                    | "uns"
                    | "mir"
                    | "je"
                    | "Je"
                    | "nous"
                    | "Nous"
                    | "yo"
                    | "nosotros"
                    | "nos"
            );
        }
    }
    let first = text(quoted.spans.first()).chars().find(|c| c.is_alphanumeric());
    let small = first.is_some_and(char::is_lowercase);
    Inner {
        words,
        comma: last.ends_with(','),
        stop: last.ends_with(['.', '!', '?', '…']),
        title: long > 0 && capitals == long && words > 1,
        clause,
        first_person,
        paragraphs: quoted.spans.len() > 1,
        sentences: quoted.spans.iter().any(|span| {
            let text = text(Some(span)).as_bytes();
            text.windows(2).take(LOOK).any(|two| matches!(two, [b'.' | b'!' | b'?', b' ']))
        }),
        unclosed: !quoted.closed,
        small,
        whole: !small && words >= 4 && (clause || last.ends_with([',', '.', '!', '?', '…'])),
        dash: quoted.mark == '—',
        single: matches!(quoted.mark, '‘' | '\'' | '‚'),
    }
}
