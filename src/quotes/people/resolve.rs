//! From a mention to the person or body that it stands for, or to nobody where the page does not say.

use super::super::Why;
use super::super::attribution::spoken::Spoken;
use super::super::cues::lexicon::kind;
use super::super::reading::Shape;
use super::super::scene::Scene;
use super::citation::nominative;
use super::mentions::{Mention, MentionKind};
use super::table::{Gender, Table};
use super::wanted::{Wanted, is_definite};

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

/// Mentions behind a description that are looked at for names.
pub const BESIDE: usize = 8;

/// Named mentions that a pronoun looks back over: six sentences of an article hold a few dozen at most, and a sentence of a
/// hundred thousand names must not be read once for each of its pronouns.
pub const LOOK_BACK_NAMED: usize = 64;

/// From this probability on a pronoun stands for its likeliest figure: below, two fit about equally well.
const LIKELY: f32 = 0.5;

/// How sure it is that "the deputy" is the deputy named last, where the page has several.
const LAST_IN_ROLE: f32 = 0.8;

/// Resolves mentions by the figures of the page.
pub struct Resolver<'s, 'r, 'a> {
    pub(super) scene: &'s Scene<'r, 'a>,
    pub(super) table: Table,
    pub(super) spoken: Spoken,
    /// Figures that pronouns and descriptions were found to stand for, by mention.
    pub(super) known: Vec<Option<usize>>,
    /// Why a pronoun stands for its figure.
    pub(super) reasons: Vec<Option<Because>>,
    /// How sure each is.
    pub(super) sure: Vec<f32>,
    /// The mentions so far that stand for a figure.
    pub(super) named: Vec<usize>,
    /// For descriptions that nobody is named by, the mention that introduced them.
    pub(super) introduced: Vec<Option<usize>>,
    /// Who says most of what is said, as far as names tell.
    pub(super) main: Option<usize>,
    /// Whether the page gives the full name of a person.
    pub(super) names_people: bool,
}

impl<'s, 'r, 'a> Resolver<'s, 'r, 'a> {
    /// Reads the figures of a scene and resolves every mention, in order, so that a pronoun may lean on one before it.
    ///
    /// `spoken` says which mentions speak: who has just spoken is who "he" goes on to be.
    pub fn new(scene: &'s Scene<'r, 'a>, table: Table, spoken: Spoken) -> Self {
        let all = scene.mentions.len();
        let known = table.of_mention.clone();
        let main = main(&table, &spoken);
        let names_people = table.figures.iter().any(|figure| figure.person && figure.name.contains(' '));
        let mut resolver = Self {
            scene,
            table,
            spoken,
            known,
            reasons: vec![None; all],
            sure: vec![1.0; all],
            named: Vec::new(),
            introduced: vec![None; all],
            main,
            names_people,
        };
        resolver.pass();
        // What "she" was sure to stand for is a woman wherever the page names her: the second pass knows.
        if resolver.carry_back() {
            resolver.known.clone_from(&resolver.table.of_mention);
            resolver.reasons = vec![None; all];
            resolver.sure = vec![1.0; all];
            resolver.named.clear();
            resolver.pass();
        }
        resolver
    }

    /// Resolves every mention, in order.
    fn pass(&mut self) {
        for index in 0..self.scene.mentions.len() {
            let Some(mention) = self.scene.mentions.get(index) else { break };
            let apposed = self.table.apposed.get(&index).copied();
            if apposed.is_some() {
                set(&mut self.known, index, apposed);
                self.named.push(index);
                continue;
            }
            // "the Norland president", "el Presidente": a description, though it has a capital.
            let last = mention.tokens.end.checked_sub(1).and_then(|last| self.scene.reading.token(last));
            let office = last.is_some_and(|last| last.entry.is(kind::PERSON) && !last.possessive);
            let found = match mention.kind {
                MentionKind::Name if self.table.of_mention.get(index).copied().flatten().is_some() => None,
                MentionKind::Name if office => self
                    .table
                    .described(self.scene.reading, mention)
                    .map(|figure| (figure, Why::Role as Because, 1.0))
                    .or_else(|| self.pronoun(index, mention)),
                MentionKind::Nominal => match self.table.described(self.scene.reading, mention) {
                    None if self.introduce(index, mention) => None,
                    Some(figure) => Some((figure, Why::Role as Because, 1.0)),
                    None if self.is_generic(mention) => self.pronoun(index, mention),
                    None => self
                        .last_in_role(mention)
                        .map(|figure| (figure, Why::Role as Because, LAST_IN_ROLE))
                        .or_else(|| self.pronoun(index, mention)),
                },
                MentionKind::Name | MentionKind::Pronoun => self.pronoun(index, mention),
            };
            if let Some((figure, reason, sure)) = found
                && self.known.get(index).copied().flatten().is_none()
            {
                set(&mut self.known, index, Some(figure));
                set(&mut self.reasons, index, Some(reason));
                set(&mut self.sure, index, sure);
            }
            if self.known.get(index).is_some_and(Option::is_some) {
                self.named.push(index);
            } else if self.is_known_person(mention) && self.is_alone(index, mention) {
                set(&mut self.introduced, index, Some(index));
            }
        }
    }

    /// Gives the figures of unknown gender the one that pronouns ask of them; whether any got one.
    fn carry_back(&mut self) -> bool {
        let mut votes = vec![(0.0_f32, 0.0_f32); self.table.figures.len()];
        for (index, mention) in self.scene.mentions.iter().enumerate() {
            let Some(Wanted::Person(Some(gender))) =
                self.wanted(index, mention).filter(|_| mention.kind == MentionKind::Pronoun)
            else {
                continue;
            };
            let sure = self.sure.get(index).copied().unwrap_or_default();
            if let Some(vote) = self.known.get(index).copied().flatten().and_then(|figure| votes.get_mut(figure)) {
                match gender {
                    Gender::Male => vote.0 += sure,
                    Gender::Female => vote.1 += sure,
                }
            }
        }
        let mut any = false;
        for (figure, (he, she)) in self.table.figures.iter_mut().zip(votes) {
            if figure.gender.is_some() || he.max(she) < 0.8 || he.min(she) * 3.0 > he.max(she) {
                continue;
            }
            figure.gender = Some(if he > she { Gender::Male } else { Gender::Female });
            any = true;
        }
        any
    }

    /// How sure it is that a mention stands for its figure, 0 to 1.
    pub fn sure(&self, index: usize) -> f32 {
        self.sure.get(index).copied().unwrap_or_default()
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
                MentionKind::Name if self.table.of_mention.get(index).copied().flatten().is_some() => None,
                MentionKind::Nominal | MentionKind::Name => Some(Why::Role(text.to_owned(), figure.name.clone())),
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
        // "The official" is the "Norland official" of before; "the governor" is somebody whom the page names, and the mention alone
        // says no more.
        if self.is_known_person(mention) {
            let introduced = self.introduced.get(index).copied().flatten()?;
            let span = self.scene.reading.span(&self.scene.mentions.get(introduced)?.tokens)?;
            return Some(Speaker {
                name: self.scene.reading.article.text(span).to_owned(),
                why: None,
                described: true,
            });
        }
        // Where the page names nobody, the description is all that there is: "a former official", "the letter".
        // What says something is somebody, though no list knows the noun: "an announcer", "die Mörder".
        let speaks = mention.traits & (kind::PERSON | kind::BODY | kind::TEXT) != 0
            || mention.kind == MentionKind::Nominal && mention.tokens.len() > 1 && self.spoken.reports(index);
        let named = mention.kind == MentionKind::Name && (mention.traits & kind::PERSON == 0 || speaks);
        (mention.kind == MentionKind::Nominal && speaks || named).then(|| Speaker {
            name: nominative(self.scene.reading, &mention.tokens).unwrap_or_else(|| bare.to_owned()),
            why: None,
            described: mention.kind == MentionKind::Nominal,
        })
    }

    /// The figure that a pronoun stands for, and how sure that is.
    fn pronoun(&self, index: usize, pronoun: &Mention) -> Option<(usize, Because, f32)> {
        if pronoun.traits & kind::RELATIVE != 0 && pronoun.traits & (kind::MALE | kind::FEMALE) == 0 {
            return self.antecedent(index, pronoun).map(|figure| (figure, Why::NamedRightBefore as Because, 1.0));
        }
        let found = self.candidates(index, pronoun, self.wanted(index, pronoun)?);
        let top = found.iter().map(|candidate| candidate.score).fold(f32::MIN, f32::max);
        let total: f32 = found.iter().map(|candidate| (candidate.score - top).exp()).sum();
        let best = found.iter().find(|candidate| candidate.score >= top)?;
        let probability = 1.0 / total;
        let mention = self.scene.mentions.get(best.mention)?;
        let object = mention.possessive || mention.after_preposition || mention.after_verb;
        let reason: Because = match (pronoun.sentence - mention.sentence, object) {
            _ if self.spoken.is_quoted(best.mention) => Why::LastToSpeak,
            (0, false) => Why::SubjectBefore,
            (1, false) => Why::SubjectOfSentenceBefore,
            (_, false) => Why::LastSubject,
            _ => Why::LastNamed,
        };
        let reason = if pronoun.kind == MentionKind::Pronoun { reason } else { Why::Role };
        (probability >= LIKELY).then_some((best.figure?, reason, probability))
    }

    /// Of several who bear a role, the one named last: "the deputy" behind "deputy Jonas Reed".
    fn last_in_role(&self, mention: &Mention) -> Option<usize> {
        let reading = self.scene.reading;
        let last = mention.tokens.end.checked_sub(1)?;
        let definite = is_definite(&reading.folded(mention.tokens.start));
        if !definite || mention.tokens.len() != 2 || !reading.token(last)?.entry.is(kind::PERSON) {
            return None;
        }
        let role = reading.folded(last);
        let bears = |i: &usize| {
            let figure = self.known.get(*i).copied().flatten()?;
            let known = self.table.figures.get(figure)?;
            (!known.body && known.roles.iter().any(|other| *other == role)).then_some(figure)
        };
        self.named.iter().rev().take(LOOK_BACK_NAMED).find_map(bears)
    }

    /// The figure right before "who".
    fn antecedent(&self, index: usize, pronoun: &Mention) -> Option<usize> {
        let before = self.scene.mentions.get(index.checked_sub(1)?)?;
        let gap = before.tokens.end..pronoun.tokens.start;
        let near = before.sentence == pronoun.sentence
            && gap.len() <= 1
            && gap.clone().all(|i| self.scene.reading.token(i).is_some_and(|t| t.shape == Shape::Stop(',')));
        if let Some(figure) = self.known.get(index - 1).copied().flatten().filter(|_| near) {
            return Some(figure);
        }
        // "el intendente, José Luna, para saber su opinión, quien manifestó": a person, however far back.
        let people = self.scene.reading.folded(pronoun.tokens.start) == "quien";
        let before = self.scene.mentions_before(pronoun.sentence, pronoun.tokens.start);
        before.rev().take(BESIDE).filter(|_| people).find_map(|i| {
            let figure = self.table.of_mention.get(i).copied().flatten()?;
            self.table
                .figures
                .get(figure)
                .is_some_and(|known| !known.body && known.name.contains(' '))
                .then_some(figure)
        })
    }
}

/// The figure that is named for more than half of what names are given for, and twice at least.
fn main(table: &Table, spoken: &Spoken) -> Option<usize> {
    let mut said = vec![0_usize; table.figures.len()];
    for (_, figure) in table.of_mention.iter().enumerate().filter(|(mention, _)| spoken.is_quoted(*mention)) {
        if let Some(count) = figure.and_then(|figure| said.get_mut(figure)) {
            *count += 1;
        }
    }
    let all: usize = said.iter().sum();
    said.iter().position(|count| *count > 1 && *count * 2 > all)
}

pub fn set<T>(list: &mut [T], index: usize, value: T) {
    if let Some(slot) = list.get_mut(index) {
        *slot = value;
    }
}
