//! Spelling: one form for words that newspapers write in several ways, so that a style book's changes do not look like an editor's.
//!
//! A rule need not know English: both texts go through it, so a wrong form does no harm unless two words fall together.

use std::borrow::Cow;

use super::script;
use crate::text::lookup::Lookup;

/// Words that differ by more than a rule: British and American ones, months as datelines shorten them, small numbers, which style
/// books write out or not. Sorted by the first.
#[rustfmt::skip]
const PAIRS: &[(&str, &str)] = &[
    ("aeroplane", "airplane"), ("ageing", "aging"), ("aluminium", "aluminum"), ("apr", "april"), ("aug", "august"),
    ("cheque", "check"), ("dec", "december"), ("defence", "defense"), ("eight", "8"), ("eleven", "11"), ("enquiry", "inquiry"),
    ("feb", "february"), ("five", "5"), ("four", "4"), ("gov", "governor"), ("grey", "gray"), ("jan", "january"),
    ("jewellery", "jewelry"), ("judgement", "judgment"), ("kerb", "curb"), ("licence", "license"), ("manoeuvre", "maneuver"),
    ("nine", "9"), ("nov", "november"), ("oct", "october"), ("offence", "offense"), ("plough", "plow"), ("pretence", "pretense"),
    ("programme", "program"), ("programmes", "programs"), ("rep", "representative"), ("sceptical", "skeptical"), ("sen", "senator"),
    ("sept", "september"), ("seven", "7"), ("six", "6"), ("storey", "story"), ("sulphur", "sulfur"), ("ten", "10"),
    ("three", "3"), ("twelve", "12"), ("two", "2"), ("tyre", "tire"), ("tyres", "tires"),
];

/// Endings and what they become: "organisation", "centre", "travelled". The first that fits counts.
#[rustfmt::skip]
const ENDINGS: &[(&str, &str)] = &[
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ise", "ize"), ("ised", "ized"), ("ises", "izes"),
    ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"), ("tre", "ter"), ("tres", "ters"), ("bre", "ber"), ("logue", "log"),
    ("lled", "led"), ("lling", "ling"), ("ller", "ler"), ("llers", "lers"),
];
/// Letters before an ending, at least: "wise" and "tre" keep theirs.
const STEM: usize = 3;
/// Letters of a word that a rule changes, at least: in "colour" "our" is "or", not in "hour".
const OUR: usize = 6;

/// The first words of the pairs.
const FIRSTS: [&str; PAIRS.len()] = {
    let mut words = [""; PAIRS.len()];
    let mut at = 0;
    while at < words.len() {
        words[at] = PAIRS[at].0;
        at += 1;
    }
    words
};
static FROM: Lookup = Lookup::new(&FIRSTS);

/// By the last letter of an ending, which letters stand before it: one word in seven of news ends like that.
const ENDS: [u32; 26] = {
    let mut ends = [0; 26];
    let mut at = 0;
    while at < ENDINGS.len() {
        let ending = ENDINGS[at].0.as_bytes();
        ends[(ending[ending.len() - 1] - b'a') as usize] |= 1 << (ending[ending.len() - 2] - b'a');
        at += 1;
    }
    ends
};

/// Whether a word of small ASCII letters may have one of the endings.
fn may_end(word: &str) -> bool {
    let Some([before, last]) = word.as_bytes().last_chunk() else { return false };
    ENDS.get(usize::from(last.wrapping_sub(b'a')))
        .is_some_and(|befores| befores >> (before.wrapping_sub(b'a') % 32) & 1 == 1)
}

/// The form of a folded word that its other spellings share.
pub fn normal(word: &str) -> Cow<'_, str> {
    if !word.bytes().all(|b| b.is_ascii_lowercase()) {
        let other = word.bytes().next().filter(|first| !first.is_ascii()).and_then(|_| script::one(word));
        return other.map_or(Cow::Borrowed(word), Cow::Owned);
    }
    if let Some((_, to)) = FROM.find(word).and_then(|at| PAIRS.get(at)) {
        return Cow::Borrowed(to);
    }
    if word.len() < OUR {
        return Cow::Borrowed(word);
    }
    let endings = if may_end(word) { ENDINGS } else { &[] };
    for (from, to) in endings {
        if let Some(stem) = word.strip_suffix(from).filter(|stem| stem.len() >= STEM) {
            return Cow::Owned([stem, to].concat());
        }
    }
    match word.as_bytes().windows(3).position(|letters| letters == b"our") {
        Some(2..) => Cow::Owned(word.replacen("our", "or", 1)),
        _ => Cow::Borrowed(word),
    }
}

#[cfg(test)]
mod tests {
    use super::{PAIRS, normal};

    #[test]
    fn one_form() {
        #[track_caller]
        fn check(a: &str, b: &str) {
            assert_eq!(normal(a), normal(b));
        }
        check("organisation", "organization");
        check("realised", "realized");
        check("analysing", "analyzing");
        check("colour", "color");
        check("neighbours", "neighbors");
        check("centre", "center");
        check("travelled", "traveled");
        check("defence", "defense");
        check("nov", "november");
        check("three", "3");
        assert_eq!(normal("hour"), "hour");
        assert_eq!(normal("être"), "être");
        assert!(PAIRS.is_sorted_by_key(|(from, _)| from), "the table is searched by halves");
    }
}
