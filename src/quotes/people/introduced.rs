//! Descriptions that no name goes with: "the official" is the "Norland official" of before.

use super::super::cues::lexicon::kind;
use super::mentions::{Mention, MentionKind};
use super::resolve::{LOOK_BACK_NAMED, Resolver, set};
use super::wanted::is_definite;

impl Resolver<'_, '_, '_> {
    /// Whether nobody whom the page has named may be the one described: "The driver told Ines Calder".
    pub(super) fn is_alone(&self, index: usize, mention: &Mention) -> bool {
        if self.introduced.get(index).is_none_or(Option::is_some) {
            return false;
        }
        let person =
            |figure: usize| self.table.figures.get(figure).is_some_and(|known| known.person || known.gender.is_some());
        if let Some(wanted) = self.wanted(index, mention) {
            let found = self.candidates(index, mention, wanted);
            return !found.iter().filter_map(|candidate| candidate.figure).any(person);
        }
        // "The neighbours" are not the only one whom the page has named.
        let mut named =
            self.named.iter().rev().take(LOOK_BACK_NAMED).filter_map(|i| self.known.get(*i).copied().flatten());
        let first = named.find(|figure| person(*figure));
        !named.any(|figure| person(figure) && Some(figure) != first)
    }

    /// Notes where a description was introduced that speaks of somebody known: "the official" behind "a Norland official said".
    /// Whether it was, and nobody was named by it.
    pub(super) fn introduce(&mut self, index: usize, mention: &Mention) -> bool {
        let reading = self.scene.reading;
        if mention.tokens.len() != 2 || mention.traits & kind::PERSON == 0 || !self.is_known_person(mention) {
            return false;
        }
        let head = reading.folded(mention.tokens.end - 1);
        let before = (0..index).rev().take(LOOK_BACK_NAMED).find(|i| {
            self.scene.mentions.get(*i).is_some_and(|m| {
                let last = m.tokens.end.checked_sub(1);
                last.is_some_and(|last| reading.folded(last) == head && reading.token(last).is_some_and(|t| !t.capital))
            })
        });
        let Some((i, first)) = before.and_then(|i| Some((i, self.scene.mentions.get(i)?))) else { return false };
        if self.known.get(i).copied().flatten().is_some() {
            return false;
        }
        let found = match self.introduced.get(i).copied().flatten() {
            Some(earlier) => Some(earlier),
            None => (first.tokens.len() > 1
                && (!is_definite(&reading.folded(first.tokens.start)) || first.tokens.len() > 2))
                .then_some(i),
        };
        set(&mut self.introduced, index, found);
        found.is_some()
    }

    /// Whether a mention describes a person as one already known, on a page that names people.
    pub(super) fn is_known_person(&self, mention: &Mention) -> bool {
        let reading = self.scene.reading;
        let owned = reading.token(mention.tokens.start).is_some_and(|t| t.entry.is(kind::POSSESSIVE));
        let article = reading.folded(mention.tokens.start);
        // Articles that tell a gender are a person's more often than an unknown noun's: "la conservadora", but "the ad".
        let several = mention.tokens.end.checked_sub(1).is_some_and(|last| reading.folded(last).ends_with('s'));
        let person = mention.traits & kind::PERSON != 0 || several || !matches!(article.as_ref(), "the" | "das" | "o");
        mention.kind == MentionKind::Nominal
            && person
            && mention.traits & (kind::BODY | kind::TEXT) == 0
            && (owned && mention.traits & kind::PERSON != 0 || is_definite(&article))
            && self.names_people
    }
}
