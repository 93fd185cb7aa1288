//! Sentences: where one ends and the next begins.

use std::ops::Range;

/// Words that a full stop belongs to. English first; the German, French and Spanish ones do no harm to English.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "gov", "sen", "rep", "gen", "col", "lt", "sgt", "capt", "cmdr", "adm", "maj",
    "rev", "hon", "pres", "st", "ste", "mt", "ft", "jr", "sr", "vs", "etc", "inc", "corp", "co", "ltd", "bros", "dept",
    "univ", "assn", "ave", "blvd", "rd", "no", "nos", "vol", "pp", "fig", "approx", "est", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "calif",
    "fla", "pa", "mass", "conn", "ill", "mich", "minn", "wash", "ore", "ariz", "colo", "tenn", "va", "ga", "ala", "ky",
    "okla", "tex", "wis", "i.e", "e.g", "u.s", "u.k", "u.n", "d.c", "a.m", "p.m", "ph.d", "z.b", "d.h", "bzw", "ca",
    "nr", "str", "mme", "mlle", "m", "sra", "srta",
];

/// Abbreviations after which a sentence may well end: they do not bind the next word as a title does.
const MAY_END: &[&str] = &[
    "u.s", "u.k", "u.n", "d.c", "a.m", "p.m", "etc", "inc", "corp", "co", "ltd", "jr", "sr", "no", "mar", "sun", "sat",
    "est", "ill", "wash", "mass", "m",
];

/// The sentences of one block, as byte ranges without the white space between them.
///
/// A sentence ends at `.`, `!`, `?`, `…` or their wide forms with what closes after them (marks, brackets), where white space and
/// a beginning follow: an upper-case letter, a digit or an opening mark. Abbreviations and initials do not end one.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
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
            if line || !is_trailing(next) {
                break;
            }
            end = next_at + next.len_utf8();
            chars.next();
        }
        let rest = text.get(end..).unwrap_or_default();
        if line || wide || ends(text.get(start..at).unwrap_or_default(), c, rest) {
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

/// Whether a stop `c` after `before` and followed by `rest` ends a sentence.
fn ends(before: &str, c: char, rest: &str) -> bool {
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
    let last = before
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '“' | '"' | '‘' | '-' | '—'))
        .next()
        .unwrap_or_default();
    let initial = last.chars().count() == 1 && last.chars().all(char::is_uppercase) && last != "I";
    if initial {
        return false;
    }
    let lower = last.to_lowercase();
    if MAY_END.contains(&lower.as_str()) {
        return starts_like_a_sentence(next);
    }
    !ABBREVIATIONS.contains(&lower.as_str())
}

/// Words that begin a sentence far more often than they follow an abbreviation.
fn starts_like_a_sentence(text: &str) -> bool {
    const STARTERS: &[&str] = &[
        "The",
        "A",
        "An",
        "He",
        "She",
        "It",
        "They",
        "We",
        "I",
        "In",
        "On",
        "At",
        "But",
        "And",
        "This",
        "That",
        "These",
        "Those",
        "However",
        "When",
        "While",
        "After",
        "Before",
        "As",
        "If",
        "There",
        "His",
        "Her",
        "Its",
        "Their",
        "Some",
        "Many",
        "For",
        "With",
        "What",
        "Who",
        "How",
        "Why",
        "You",
        "No",
        "Not",
        "So",
        "Yet",
        "Asked",
        "Both",
        "Last",
        "Earlier",
        "Meanwhile",
    ];
    let first = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default();
    text.is_empty() || text.starts_with(is_opening) || STARTERS.contains(&first)
}

const fn is_opening(c: char) -> bool {
    matches!(c, '"' | '“' | '‘' | '«' | '»' | '„' | '‚' | '‹' | '›' | '「' | '『' | '\'')
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
    use proptest::prelude::*;

    #[test]
    fn splits() {
        #[track_caller]
        fn check(text: &str, expected: &[&str]) {
            let found: Vec<&str> = sentences(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
        check("", &[]);
        check("One. Two? Three!", &["One.", "Two?", "Three!"]);
        check(
            "Gov. Jane Doe of the U.S. Senate spoke. She left.",
            &["Gov. Jane Doe of the U.S. Senate spoke.", "She left."],
        );
        check("He lives in the U.S. The end.", &["He lives in the U.S.", "The end."]);
        check("J. R. Smith paid $3.5 mln. “Fine.” He left…", &["J. R. Smith paid $3.5 mln.", "“Fine.”", "He left…"]);
        check("“Why?” she asked. (It was late.) 20 came.", &["“Why?” she asked.", "(It was late.)", "20 came."]);
        check("終わり。次。", &["終わり。", "次。"]);
        check("one\nTwo", &["one", "Two"]);
    }

    proptest! {
        #[test]
        fn in_order_and_on_boundaries(text in "[a-zA-Z.?!“” \n…。]{0,60}") {
            let mut last = 0;
            for range in sentences(&text) {
                prop_assert!(range.start >= last && range.start < range.end);
                prop_assert!(text.get(range.clone()).is_some());
                last = range.end;
            }
        }
    }
}
