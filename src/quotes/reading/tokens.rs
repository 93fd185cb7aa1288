//! Words and stops: how the text between marked stretches becomes tokens.

use std::ops::Range;

use super::super::cues::lexicon::{Entry, kind};
use super::{Reading, Shape, Token, key};
use crate::article::Span;
use crate::text::words;

/// Letters of the shortest part of a compound that is looked for. Shorter ones end family names: Bergmann, Seefrau.
const LEAST_PART: usize = 5;

impl Reading<'_> {
    /// Adds the words and stops of a stretch of a block.
    pub(super) fn words(&mut self, block: usize, text: &str, range: Range<usize>) {
        let Some(part) = text.get(range.clone()) else { return };
        let mut at = 0;
        let found = self.split(part, words::words(part));
        let mut found = found.into_iter().peekable();
        while let Some(word) = found.next() {
            self.stops(block, part, at..word.start, range.start);
            let mut end = word.end;
            // Hyphens and the stops inside "U.S." do not part words.
            while let Some(next) = found.peek() {
                let joins = match part.get(end..next.start) {
                    // French hangs the subject on the verb: dit-il.
                    Some("-" | "\u{2011}") => {
                        let elides = self.lexicon.language.elides;
                        !elides
                            || !part
                                .get(next.clone())
                                .is_some_and(|w| self.lexicon.get(&key(w)).is(kind::SUBJECT_PRONOUN))
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
                && (slice.contains('.') || is_initial(slice) || (rest.len() > 1 && self.is_title(slice)))
            {
                end += 1;
            }
            let slice = part.get(word.start..end).unwrap_or_default();
            let rest = part.get(end..).unwrap_or_default();
            let folded = key(slice);
            let mut entry = self.lexicon.get(&folded);
            if entry == Entry::default()
                && let Some((_, last)) = folded.rsplit_once(['-', '\u{2011}'])
            {
                entry = Entry { verb: None, ..self.lexicon.get(last) };
            }
            if entry == Entry::default() && self.lexicon.language.capital_nouns {
                entry.kinds = self.compound(&folded);
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
        }
        self.stops(block, part, at..part.len(), range.start);
    }

    /// Parts what a lost vowel joins: "l’avis" is two words.
    fn split(&self, part: &str, found: Vec<Range<usize>>) -> Vec<Range<usize>> {
        if !self.lexicon.language.elides {
            return found;
        }
        let mut parted = Vec::with_capacity(found.len());
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

    /// What a compound is by its last part: a "Digitalminister" is a minister.
    fn compound(&self, folded: &str) -> u32 {
        let parts = folded.char_indices().skip(LEAST_PART);
        let known = parts.filter_map(|(at, _)| folded.get(at..)).take_while(|part| part.len() >= LEAST_PART);
        let mut kinds = known.map(|part| self.lexicon.get(part).kinds & (kind::PERSON | kind::BODY | kind::TEXT));
        kinds.find(|kinds| *kinds != 0).unwrap_or_default()
    }

    fn stops(&mut self, block: usize, part: &str, range: Range<usize>, offset: usize) {
        let Some(gap) = part.get(range.clone()) else { return };
        for (i, c) in gap.char_indices().filter(|(_, c)| !c.is_whitespace()) {
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

    fn is_title(&self, word: &str) -> bool {
        word.chars().next().is_some_and(char::is_uppercase) && self.lexicon.get(&key(word)).is(kind::TITLE)
    }
}

fn is_initial(word: &str) -> bool {
    word.len() <= 2 && word.chars().count() == 1 && word.chars().all(char::is_uppercase) && word != "I"
}
