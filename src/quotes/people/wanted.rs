//! What a pronoun or a description asks for: a man, a woman, a thing, whoever wrote a text.

use super::super::cues::lexicon::kind;
use super::mentions::{Mention, MentionKind};
use super::resolve::Resolver;
use super::table::Gender;

/// What a pronoun asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// he, she, the minister
    Person(Option<Gender>),
    /// it, the company
    Thing,
    /// the letter: who wrote it
    Writer,
}

impl Resolver<'_, '_, '_> {
    /// What a pronoun asks for; `None` for those that stand for nobody whom the page names.
    pub(super) fn wanted(&self, index: usize, pronoun: &Mention) -> Option<Wanted> {
        match pronoun.traits {
            _ if pronoun.kind == MentionKind::Nominal && self.is_generic(pronoun) => Some(Wanted::Thing),
            _ if pronoun.kind != MentionKind::Pronoun => self.asked(index, pronoun),
            traits if traits & kind::MALE != 0 => Some(Wanted::Person(Some(Gender::Male))),
            traits if traits & kind::FEMALE != 0 && !self.is_plural(pronoun) => {
                Some(Wanted::Person(Some(Gender::Female)))
            }
            _ => (self.scene.reading.folded(pronoun.tokens.start) == "it").then_some(Wanted::Thing),
        }
    }

    /// What a description asks for that speaks of somebody known: "the minister", "der Parteichef", "the letter".
    pub(super) fn asked(&self, index: usize, mention: &Mention) -> Option<Wanted> {
        let reading = self.scene.reading;
        let last = reading.token(mention.tokens.end.checked_sub(1)?)?;
        let head = reading.folded(mention.tokens.end - 1);
        let article = reading.folded(mention.tokens.start);
        if mention.tokens.len() < 2 || last.possessive {
            return None;
        }
        if last.entry.is(kind::TEXT) && mention.kind == MentionKind::Nominal {
            let known = reading.token(mention.tokens.start).is_some_and(|t| t.entry.is(kind::DETERMINER));
            return known.then_some(Wanted::Writer);
        }
        if last.entry.is(kind::BODY) && mention.kind == MentionKind::Nominal {
            return is_definite(&article).then_some(Wanted::Thing);
        }
        // Whatever speaks is somebody: "der Gezeichnete", "the Texan".
        let speaks = || mention.kind == MentionKind::Nominal && self.spoken.reports(index);
        if !last.entry.is(kind::PERSON | kind::TITLE) && !speaks() {
            return None;
        }
        let female = head.ends_with("in");
        match article.as_ref() {
            "the" => (!head.ends_with('s') && !matches!(head.as_ref(), "people" | "men" | "women" | "police"))
                .then_some(Wanted::Person(None)),
            "der" => Some(Wanted::Person(Some(if female { Gender::Female } else { Gender::Male }))),
            // "die Forscher" are several.
            "die" => (female || head.ends_with("frau") || head.ends_with('e'))
                .then_some(Wanted::Person(Some(Gender::Female))),
            "das" => Some(Wanted::Person(None)),
            "la" => Some(Wanted::Person(Some(Gender::Female))),
            "el" | "le" => Some(Wanted::Person(Some(Gender::Male))),
            _ => (article.starts_with("l'") || article.starts_with("l’")).then_some(Wanted::Person(None)),
        }
    }

    /// Whether a description is one of a body that says no more than "it": "the company".
    pub(super) fn is_generic(&self, mention: &Mention) -> bool {
        const GENERIC: &[&str] = &[
            "company",
            "firm",
            "group",
            "organization",
            "organisation",
            "agency",
            "authority",
            "department",
            "bureau",
            "association",
            "unternehmen",
            "konzern",
            "firma",
            "verband",
            "entreprise",
            "société",
            "empresa",
            "compañía",
        ];
        let last = self.scene.reading.folded(mention.tokens.end - 1);
        mention.tokens.len() == 2
            && self.scene.reading.token(mention.tokens.start).is_some_and(|t| t.entry.is(kind::DETERMINER))
            && GENERIC.contains(&last.as_ref())
    }

    /// Whether a German "sie" is "they": its verb, which stands beside it, ends in -en.
    pub(super) fn is_plural(&self, pronoun: &Mention) -> bool {
        let reading = self.scene.reading;
        let ends = |at: usize| {
            let verb =
                reading.token(at).is_some_and(|t| t.entry.verb.is_some() || t.entry.is(kind::AUXILIARY | kind::VERB));
            verb && reading.folded(at).ends_with("en")
        };
        reading.lexicon.language.verb_second
            && (ends(pronoun.tokens.end) || pronoun.tokens.start.checked_sub(1).is_some_and(ends))
    }
}

/// Whether a word is an article that speaks of somebody known.
pub fn is_definite(folded: &str) -> bool {
    matches!(folded, "the" | "der" | "die" | "das" | "el" | "la" | "le" | "los" | "las" | "les" | "o")
}
