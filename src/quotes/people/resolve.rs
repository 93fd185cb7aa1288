//! From a mention to the person or body that it stands for, or to nobody where the page does not say.

use super::super::Why;
use super::super::cues::lexicon::kind;
use super::super::reading::Shape;
use super::super::scene::Scene;
use super::mentions::{Mention, MentionKind};
use super::table::{Gender, Table};

/// Makes the reason of a mention and a name.
type Because = fn(String, String) -> Why;

/// Who a mention stands for, and what decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Speaker {
    /// The fullest name that the page gives.
    pub name: String,
    /// What decided; `None` where the mention is the name itself.
    pub why: Option<Why>,
    /// Whether that is a description, for the page names nobody: "a former official".
    pub described: bool,
}

/// Sentences that a pronoun looks back over.
const LOOK_BACK: usize = 5;

/// Named mentions that a pronoun looks back over: six sentences of an article hold a few dozen at most, and a sentence of a
/// hundred thousand names must not be read once for each of its pronouns.
const LOOK_BACK_NAMED: usize = 64;

/// Resolves mentions by the figures of the page.
pub struct Resolver<'s, 'r, 'a> {
    scene: &'s Scene<'r, 'a>,
    table: Table,
    /// Figures that pronouns and descriptions were found to stand for, by mention.
    known: Vec<Option<usize>>,
    /// Why a pronoun stands for its figure.
    reasons: Vec<Option<Because>>,
    /// The mentions so far that stand for a figure.
    named: Vec<usize>,
}

impl<'s, 'r, 'a> Resolver<'s, 'r, 'a> {
    /// Reads the figures of a scene and resolves every mention, in order, so that a pronoun may lean on one before it.
    ///
    /// `speaks` says of each mention whether it is the source of a quotation: who has just spoken is who "he" goes on to be.
    pub fn new(scene: &'s Scene<'r, 'a>, speaks: &[bool]) -> Self {
        let table = Table::new(scene.reading, &scene.mentions);
        let known = table.of_mention.clone();
        let mut resolver = Self { scene, table, known, reasons: vec![None; scene.mentions.len()], named: Vec::new() };
        for index in 0..scene.mentions.len() {
            let Some(mention) = scene.mentions.get(index) else { break };
            let found = match mention.kind {
                MentionKind::Name => None,
                MentionKind::Nominal => {
                    resolver.table.described(scene.reading, mention).map(|figure| (figure, Why::Role as Because))
                }
                MentionKind::Pronoun => resolver.pronoun(index, mention, speaks),
            };
            if let Some((figure, reason)) = found
                && let Some((known, reasons)) = resolver.known.get_mut(index).zip(resolver.reasons.get_mut(index))
                && known.is_none()
            {
                *known = Some(figure);
                *reasons = Some(reason);
            }
            if resolver.known.get(index).is_some_and(Option::is_some) {
                resolver.named.push(index);
            }
        }
        resolver
    }

    /// The fullest name of the one figure that a name names, wherever it stands.
    pub fn by_name(&self, name: &str) -> Option<String> {
        self.table.by_last_word(name).map(|figure| figure.name.clone())
    }

    /// Who a mention stands for.
    pub fn speaker(&self, index: usize) -> Option<Speaker> {
        let mention = self.scene.mentions.get(index)?;
        let text = self.scene.reading.span(&mention.tokens).map_or("", |span| self.scene.reading.article.text(span));
        if let Some(figure) = self.known.get(index).copied().flatten().and_then(|i| self.table.figures.get(i)) {
            let why = match mention.kind {
                MentionKind::Name => None,
                MentionKind::Nominal => Some(Why::Role(text.to_owned(), figure.name.clone())),
                MentionKind::Pronoun => {
                    let because = self.reasons.get(index).copied().flatten().unwrap_or(Why::NamedBefore);
                    Some(because(text.to_owned(), figure.name.clone()))
                }
            };
            return Some(Speaker { name: figure.name.clone(), why, described: false });
        }
        let bare = text.strip_suffix("’s").or_else(|| text.strip_suffix("'s")).unwrap_or(text);
        if self.table.ambiguous.get(index).copied().unwrap_or_default() {
            return None;
        }
        // Where the page names nobody, the description is all that there is: "a former official", "the letter".
        let speaks = mention.traits & (kind::PERSON | kind::BODY | kind::TEXT) != 0;
        let named = mention.kind == MentionKind::Name && (mention.traits & kind::PERSON == 0 || speaks);
        (mention.kind == MentionKind::Nominal && speaks || named).then(|| Speaker {
            name: bare.to_owned(),
            why: None,
            described: mention.kind == MentionKind::Nominal,
        })
    }

    /// The figure that "he" or "she" stands for: the subject of a sentence before, of the right gender.
    fn pronoun(&self, index: usize, pronoun: &Mention, speaks: &[bool]) -> Option<(usize, Because)> {
        let gender = match pronoun.traits {
            traits if traits & kind::MALE != 0 => Gender::Male,
            traits if traits & kind::FEMALE != 0 && !self.is_plural(pronoun) => Gender::Female,
            traits if traits & kind::RELATIVE != 0 => {
                return self.antecedent(index, pronoun).map(|figure| (figure, Why::NamedRightBefore as Because));
            }
            _ => return None,
        };
        let mut best: Option<(i32, usize, Because)> = None;
        let mut runner_up = i32::MIN;
        for i in self.named.iter().rev().take(LOOK_BACK_NAMED).copied() {
            let Some(mention) = self.scene.mentions.get(i) else { break };
            let apart = pronoun.sentence - mention.sentence;
            if apart > LOOK_BACK {
                break;
            }
            let Some(figure) = self.known.get(i).copied().flatten() else { continue };
            let Some(known) = self.table.figures.get(figure) else { continue };
            if known.body || known.gender.is_some_and(|g| g != gender) {
                continue;
            }
            let block = |sentence: usize| self.scene.reading.sentences.get(sentence).map_or(0, |s| s.block);
            let mut score = -4 * i32::try_from(apart).unwrap_or_default()
                - i32::from(block(pronoun.sentence) != block(mention.sentence));
            let object = mention.possessive || mention.after_preposition || mention.after_verb;
            score += 4 * i32::from(!object && (mention.first || mention.subject));
            score += 2 * i32::from(mention.first) - 2 * i32::from(object);
            score += 2 * i32::from(known.gender == Some(gender));
            // A name that nothing shows to be a person’s may be a place or a firm.
            if !known.person && mention.kind == MentionKind::Name {
                let shouted =
                    known.name.len() > 1 && known.name.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
                if shouted || mention.after_preposition || !known.name.contains(' ') {
                    continue;
                }
                score -= 2;
            }
            score += 3 * i32::from(speaks.get(i).copied().unwrap_or_default());
            let reason: Because = match (apart, object) {
                _ if speaks.get(i).copied().unwrap_or_default() => Why::LastToSpeak,
                (0, false) => Why::SubjectBefore,
                (1, false) => Why::SubjectOfSentenceBefore,
                (_, false) => Why::LastSubject,
                _ => Why::LastNamed,
            };
            match best {
                Some((top, same, why)) if same == figure => {
                    best = Some(if score > top { (score, same, reason) } else { (top, same, why) });
                }
                Some((top, ..)) if score > top => {
                    runner_up = top;
                    best = Some((score, figure, reason));
                }
                Some(_) => runner_up = runner_up.max(score),
                None => best = Some((score, figure, reason)),
            }
        }
        best.filter(|(top, ..)| *top > runner_up).map(|(_, figure, reason)| (figure, reason))
    }

    /// Whether a German "sie" is "they": its verb, which stands beside it, ends in -en.
    fn is_plural(&self, pronoun: &Mention) -> bool {
        let reading = self.scene.reading;
        let ends = |at: usize| {
            let verb =
                reading.token(at).is_some_and(|t| t.entry.verb.is_some() || t.entry.is(kind::AUXILIARY | kind::VERB));
            verb && reading.folded(at).ends_with("en")
        };
        reading.lexicon.language.verb_second
            && (ends(pronoun.tokens.end) || pronoun.tokens.start.checked_sub(1).is_some_and(ends))
    }

    /// The figure right before "who".
    fn antecedent(&self, index: usize, pronoun: &Mention) -> Option<usize> {
        let before = self.scene.mentions.get(index.checked_sub(1)?)?;
        let gap = before.tokens.end..pronoun.tokens.start;
        let near = before.sentence == pronoun.sentence
            && gap.len() <= 1
            && gap.clone().all(|i| self.scene.reading.token(i).is_some_and(|t| t.shape == Shape::Stop(',')));
        if near { self.known.get(index - 1).copied().flatten() } else { None }
    }
}
