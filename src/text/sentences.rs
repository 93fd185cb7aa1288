//! Sentences: where one ends and the next begins.

use std::ops::Range;

use crate::language::sentences::Sentences;

/// The sentences of one block, as byte ranges without the white space between them.
///
/// A sentence ends at `.`, `!`, `?`, `…` or their wide forms with what closes after them (marks, brackets), where white space and
/// a beginning follow: an upper-case letter, a digit or an opening mark. Initials do not end one, nor do the abbreviations and
/// ordinals that `rules` tells.
pub fn sentences(text: &str, rules: &Sentences) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let wide = matches!(c, '。' | '！' | '？' | '｡' | '।' | '؟' | '۔');
        let line = c == '\n';
        if !wide && !line && !matches!(c, '.' | '!' | '?' | '…') {
            continue;
        }
        let mut end = if line { at } else { at + c.len_utf8() };
        while let Some((next_at, next)) = chars.peek().copied() {
            let apart = next.is_whitespace() && closes_apart(text.get(next_at + next.len_utf8()..).unwrap_or_default());
            if line || !is_trailing(next) && !apart {
                break;
            }
            end = next_at + next.len_utf8();
            chars.next();
        }
        let rest = text.get(end..).unwrap_or_default();
        let goes_on = || wide && end > at + c.len_utf8() && rules.continues.split(' ').any(|word| starts(rest, word));
        if line || wide && !goes_on() || !wide && ends(text.get(start..at).unwrap_or_default(), c, rest, rules) {
            push(text, start..end, &mut found);
            start = end;
        }
    }
    push(text, start..text.len(), &mut found);
    found
}

/// What may follow a sentence's final stop and still belongs to it.
const fn is_trailing(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '"' | '”' | '’' | '\'' | '»' | '›' | '“' | ')' | ']' | '」' | '』' | '）')
}

/// Whether a text begins with a mark that closes with a space before it, as in French: "Fini. »".
fn closes_apart(text: &str) -> bool {
    text.strip_prefix('»').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether a stop `c` after `before` and followed by `rest` ends a sentence.
fn ends(before: &str, c: char, rest: &str, rules: &Sentences) -> bool {
    let next = rest.trim_start();
    if next.len() == rest.len() && !rest.is_empty() {
        return false;
    }
    let begins = next.chars().find(|c| !matches!(c, '(' | '[' | '—' | '–' | '-')).is_none_or(|first| {
        first.is_uppercase()
            || first.is_numeric()
            || (first.is_alphabetic() && !first.is_lowercase())
            || is_opening(first)
    });
    if !begins {
        return false;
    }
    if c != '.' {
        return true;
    }
    let last = before.rsplit(parts_words).next().unwrap_or_default();
    let initial = last.chars().count() == 1 && last.chars().all(char::is_uppercase) && last != "I";
    if initial {
        return false;
    }
    let ordinal = rules.ordinals > 0 && (is_number(last) && last.len() <= rules.ordinals || is_roman(last));
    let lower = last.to_lowercase();
    if ordinal || is_shortened(rules.may_end, &lower) {
        return starts_like_a_sentence(next, rules);
    }
    !is_shortened(rules.abbreviations, &lower)
}

/// Whether a word is among abbreviations. Those with a hyphen come last: most words before a full stop are longer than any other
/// abbreviation, and are looked for among them alone.
fn is_shortened(list: &str, word: &str) -> bool {
    /// Letters of the longest abbreviation in ASCII.
    const LONGEST: usize = 7;
    if word.len() > LONGEST && word.is_ascii() {
        let mut ends = list.rsplit(' ').map_while(|listed| listed.strip_prefix('-'));
        return ends.any(|end| word.ends_with(end));
    }
    has(list, word)
}

/// Whether a character parts an abbreviation from the word before.
fn parts_words(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | '[' | '“' | '"' | '„' | '«' | '‘' | '’' | '\'' | '-' | '—' | '–' | '/')
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

/// Kings and centuries: "Ludwig XIV." A lone I is a word of English, and initials come before.
fn is_roman(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
}

/// Whether a list, its words apart by white space, has a word. One that begins with a hyphen is the end of compounds.
fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|listed| listed == word || listed.strip_prefix('-').is_some_and(|end| word.ends_with(end)))
}

fn starts(text: &str, word: &str) -> bool {
    !word.is_empty() && text.starts_with(word)
}

/// Whether a text begins as sentences do, and not as what follows an abbreviation.
fn starts_like_a_sentence(text: &str, rules: &Sentences) -> bool {
    let first =
        text.split(|c: char| !c.is_alphanumeric() && c != '\'').find(|word| !word.is_empty()).unwrap_or_default();
    text.is_empty() || text.starts_with(is_opening) || has(rules.starters, &first.to_lowercase())
}

const fn is_opening(c: char) -> bool {
    matches!(c, '"' | '“' | '‘' | '«' | '»' | '„' | '‚' | '‹' | '›' | '「' | '『' | '\'' | '¿' | '¡')
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let Some(slice) = text.get(range.clone()) else { return };
    let start = range.start + (slice.len() - slice.trim_start().len());
    let end = range.end - (slice.len() - slice.trim_end().len());
    if start < end {
        found.push(start..end);
    }
}

#[cfg(test)]
mod tests {
    use super::sentences;
    use crate::language::ALL;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn in_order_and_on_boundaries(text in "[a-zA-Z0-9.?!“” \n…。」と]{0,60}") {
            for language in ALL {
                let mut last = 0;
                for range in sentences(&text, language.sentences) {
                    prop_assert!(range.start >= last && range.start < range.end);
                    prop_assert!(text.get(range.clone()).is_some());
                    last = range.end;
                }
            }
        }
    }
}
