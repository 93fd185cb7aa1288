//! Words and stops: how the text between marked stretches becomes tokens.

use std::ops::Range;

use super::super::cues::lexicon::{Entry, Lexicon, kind};
use super::{Reading, Shape, Token, key};
use crate::article::Span;
use crate::text;
use crate::text::words::is_invisible;

/// Letters of the shortest part of a compound that is looked for. Shorter ones end family names: Bergmann, Seefrau.
const LEAST_PART: usize = 5;

impl Reading<'_> {
    /// Adds the words and stops of a stretch of a block.
    pub(super) fn words(&mut self, reading: &text::Reading<'_>, block: usize, text: &str, range: Range<usize>) {
        let Some(part) = text.get(range.clone()) else { return };
        let lexicon = self.lexicon_of(block);
        let mut at = 0;
        let shifted = |word: &Range<usize>| word.start - range.start..word.end.min(range.end) - range.start;
        let mut found =
            split(part, reading.words_in(block, &range).iter().map(shifted), lexicon).into_iter().peekable();
        while let Some(word) = found.next() {
            self.stops(block, part, at..word.start, range.start);
            let mut end = word.end;
            // Hyphens and the stops inside "U.S." do not part words.
            while let Some(next) = found.peek() {
                let joins = match part.get(end..next.start) {
                    // French hangs the subject on the verb: dit-il.
                    Some("-" | "\u{2011}") => {
                        let elides = lexicon.language.elides;
                        let pronoun = |w: &str| lexicon.get(&key(w)).is(kind::SUBJECT_PRONOUN);
                        !elides || !is_glide(part, end, next) && !part.get(next.clone()).is_some_and(pronoun)
                    }
                    Some(".") => {
                        next.len() == 1 && part.get(word.start..end).is_some_and(|w| w.len() == 1 || w.contains('.'))
                    }
                    _ => false,
                };
                if !joins {
                    break;
                }
                end = next.end;
                found.next();
            }
            let slice = part.get(word.start..end).unwrap_or_default();
            let rest = part.get(end..).unwrap_or_default();
            if rest.starts_with('.')
                && (slice.contains('.') || is_initial(slice) || (rest.len() > 1 && is_title(slice, lexicon)))
            {
                end += 1;
            }
            let slice = part.get(word.start..end).unwrap_or_default();
            let rest = part.get(end..).unwrap_or_default();
            let folded = key(slice);
            // "the US said": a country, not "us".
            let land = slice == "US" && slice != part.trim();
            let mut entry = if land { Entry { kinds: kind::NATION, ..Entry::default() } } else { lexicon.get(&folded) };
            if entry == Entry::default()
                && let Some((_, last)) = folded.rsplit_once(['-', '\u{2011}'])
            {
                entry = Entry { verb: None, ..lexicon.get(last) };
            }
            if entry == Entry::default() && lexicon.language.capital_nouns {
                entry.kinds = compound(&folded, lexicon);
            }
            let possessive = !entry.is(kind::AUXILIARY)
                && (slice.ends_with("'s")
                    || slice.ends_with("’s")
                    || (slice.ends_with('s') && rest.starts_with(['’', '\''])));
            self.tokens.push(Token {
                span: Span::new(block, range.start + word.start, range.start + end),
                shape: Shape::Word,
                entry,
                capital: slice.chars().next().is_some_and(char::is_uppercase),
                possessive,
            });
            at = end;
            // The t in "déclare-t-il" is there for the ear alone.
            if lexicon.language.elides
                && let Some(glide) = found.next_if(|next| is_glide(part, end, next))
            {
                at = glide.end;
            }
            // Nothing stands between a verb and the subject that hangs on it.
            if lexicon.language.elides
                && let Some(next) = found.peek()
                && matches!(part.get(at..next.start), Some("-" | "\u{2011}"))
            {
                at = next.start;
            }
        }
        self.stops(block, part, at..part.len(), range.start);
    }

    fn stops(&mut self, block: usize, part: &str, range: Range<usize>, offset: usize) {
        let Some(gap) = part.get(range.clone()) else { return };
        for (i, c) in gap.char_indices().filter(|(_, c)| !c.is_whitespace() && !is_invisible(*c)) {
            let start = offset + range.start + i;
            self.tokens.push(Token {
                span: Span::new(block, start, start + c.len_utf8()),
                shape: Shape::Stop(c),
                entry: Entry::default(),
                capital: false,
                possessive: false,
            });
        }
    }
}

/// Parts what a lost vowel joins: "l’avis" is two words.
fn split(part: &str, found: impl Iterator<Item = Range<usize>>, lexicon: &Lexicon) -> Vec<Range<usize>> {
    if !lexicon.language.elides {
        return found.collect();
    }
    let mut parted = Vec::new();
    for word in found {
        let text = part.get(word.clone()).unwrap_or_default();
        match text.char_indices().find(|(_, c)| matches!(c, '\'' | '’')) {
            Some((i, c)) if i <= 3 && text.len() > i + c.len_utf8() => {
                let at = word.start + i + c.len_utf8();
                parted.extend([word.start..at, at..word.end]);
            }
            _ => parted.push(word),
        }
    }
    parted
}

/// Whether a word is the t between a verb and its pronoun: "déclare-t-il", "a-t-elle".
fn is_glide(part: &str, verb: usize, word: &Range<usize>) -> bool {
    let hyphen = |gap: Option<&str>| gap.is_some_and(|gap| gap.starts_with(['-', '\u{2011}']));
    matches!(part.get(word.clone()), Some("t" | "T"))
        && hyphen(part.get(verb..word.start))
        && hyphen(part.get(word.end..))
}

/// What a compound is by its last part: a "Digitalminister" is a minister.
fn compound(folded: &str, lexicon: &Lexicon) -> u32 {
    // Shorter than the other tails, and no last name ends so: "Werftchef".
    if folded.ends_with("chef") || folded.ends_with("chefin") {
        return kind::PERSON;
    }
    let parts = folded.char_indices().skip(LEAST_PART);
    let known = parts.filter_map(|(at, _)| folded.get(at..)).take_while(|part| part.len() >= LEAST_PART);
    let mut kinds = known.map(|part| lexicon.get(part).kinds & (kind::PERSON | kind::BODY | kind::TEXT));
    kinds.find(|kinds| *kinds != 0).unwrap_or_default()
}

fn is_title(word: &str, lexicon: &Lexicon) -> bool {
    word.chars().next().is_some_and(char::is_uppercase) && lexicon.get(&key(word)).is(kind::TITLE)
}

fn is_initial(word: &str) -> bool {
    word.len() <= 2 && word.chars().count() == 1 && word.chars().all(char::is_uppercase) && word != "I"
}
