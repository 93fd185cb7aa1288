//! What a mark does at its place: opens, closes, or is an apostrophe or an inch sign.

use super::open::{Open, closes, is_single};
use super::tally::Tally;

/// What a character does at its place.
#[derive(PartialEq, Eq)]
pub enum Part {
    /// It opens a stretch.
    Opens,
    /// It closes one.
    Closes,
    /// It is no quotation mark.
    Nothing,
}

/// What `c` does between `before` and `after`.
#[expect(clippy::match_same_arms, reason = "the order of the arms is the rule")]
pub fn part(c: char, before: char, after: char, stack: &[Open], rest: &Tally, following: &str) -> Part {
    let top = stack.last().map(|open| open.mark);
    let apart = before.is_whitespace() || is_opening_punctuation(before);
    let holds = |mark: fn(char) -> bool| stack.iter().any(|open| mark(open.mark));
    match c {
        '„' | '「' | '『' => Part::Opens,
        '‹' if top == Some('›') => Part::Closes,
        '›' if top == Some('‹') => Part::Closes,
        '‹' | '›' if apart && after.is_alphanumeric() => Part::Opens,
        '」' | '』' => Part::Closes,
        // Low opening marks close with the high ones that open in English.
        '“' if holds(|m| m == '„') && (!apart || after.is_whitespace()) => Part::Closes,
        // Set by hand for a closing mark: "…,“ she said".
        '“' if holds(|m| m == '“') && !apart && !after.is_alphanumeric() => Part::Closes,
        '“' => Part::Opens,
        // Swedish and Finnish open with the closing mark.
        '”' if apart
            && after.is_alphanumeric()
            && !holds(|m| closes(m, '”'))
            && rest.curly_open == 0
            && rest.curly_close > 0 =>
        {
            Part::Opens
        }
        '”' => Part::Closes,
        '«' if holds(|m| m == '»') => Part::Closes,
        '«' => Part::Opens,
        // Books and the Danish press point inward: »…«.
        '»' if holds(|m| m == '«') => Part::Closes,
        '»' if apart && after.is_alphanumeric() => Part::Opens,
        // Opened with a curly mark and closed with a straight one: “…," she said.
        '"' if holds(|m| matches!(m, '“' | '„'))
            && !holds(|m| m == '"')
            && rest.curly_close + rest.curly_open == 0
            && rest.straight.is_multiple_of(2)
            && !before.is_whitespace()
            && !before.is_ascii_digit()
            && !after.is_alphanumeric() =>
        {
            Part::Closes
        }
        '"' => straight(before, after, top == Some('"') || holds(|m| m == '"'), rest),
        '‚' if apart && after.is_alphanumeric() => Part::Opens,
        '‘' if holds(|m| m == '‚') && !apart => Part::Closes,
        '‘' | '\'' if apart && opens_single(c, after, following, rest) && !holds(is_single) => Part::Opens,
        '’' | '\'' if holds(is_single) && closes_single(before, after, following, rest) => Part::Closes,
        _ => Part::Nothing,
    }
}

/// The straight double mark opens or closes by what stands beside it, and is an inch sign after a digit.
fn straight(before: char, after: char, open: bool, rest: &Tally) -> Part {
    let apart = before.is_whitespace() || is_opening_punctuation(before);
    let leads = apart && !after.is_whitespace();
    let trails = !before.is_whitespace() && !after.is_alphanumeric();
    match (open, leads, trails) {
        // 6'2" tall: as many marks stay as are needed without this one.
        (true, _, true) if before.is_ascii_digit() && rest.straight % 2 == 1 => Part::Nothing,
        (false, _, _) if before.is_ascii_digit() => Part::Nothing,
        (true, true, false) if rest.straight > 0 && rest.straight % 2 == 1 => Part::Opens,
        (true, ..) => Part::Closes,
        (false, true, _) => Part::Opens,
        // "word"word: the blank is missing before an opening mark; otherwise a stray closing mark.
        (false, false, false) if rest.straight > 0 && !before.is_alphanumeric() => Part::Opens,
        _ => Part::Nothing,
    }
}

/// Clipped words whose apostrophe looks like an opening mark.
const CLIPPED: &[&str] =
    &["em", "til", "till", "cause", "tis", "twas", "bout", "round", "n", "cos", "cuz", "neath", "nuff"];

fn opens_single(c: char, after: char, following: &str, rest: &Tally) -> bool {
    // ’90s, ’24
    if rest.single_close == 0 || after.is_whitespace() || after.is_ascii_digit() {
        return false;
    }
    let word: String = following.chars().take_while(|c| c.is_alphabetic()).take(8).collect();
    c == '‘' && !CLIPPED.contains(&word.to_lowercase().as_str())
        || c == '\'' && !CLIPPED.contains(&word.to_lowercase().as_str()) && after.is_alphanumeric()
}

/// A closing single mark looks like an apostrophe: it closes after a stop, or where no letter follows; after an s, before a
/// lower-case word, it is a plural's apostrophe as long as another can close.
fn closes_single(before: char, after: char, following: &str, rest: &Tally) -> bool {
    if before.is_whitespace() || after.is_alphanumeric() {
        return false;
    }
    if matches!(before, '.' | ',' | '!' | '?' | '…' | ')' | '”' | '"') {
        return true;
    }
    let lower = following.trim_start().chars().next().is_some_and(char::is_lowercase);
    !(before == 's' && after.is_whitespace() && lower && rest.single_close > 0)
}

const fn is_opening_punctuation(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '—'
            | '–'
            | '-'
            | '/'
            | '“'
            | '‘'
            | '«'
            | '„'
            | '‚'
            | '‹'
            | '¿'
            | '¡'
            | '…'
            | ':'
            | '"'
            | '\''
    )
}
