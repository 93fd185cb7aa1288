//! From a mention to the person or body that it stands for, or to nobody where the page does not say.

use super::super::Why;
use super::super::attribution::spoken::Spoken;
use super::super::attribution::weights::PronounFeature as F;
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

/// Tokens of the longest list of examples that is looked through.
const EXAMPLES: usize = 10;

/// Mentions behind a description that are looked at for names.
const BESIDE: usize = 8;

/// Sentences that a description looks back over.
const LOOK_BACK_DESCRIBED: usize = 15;

/// Named mentions that a pronoun looks back over: six sentences of an article hold a few dozen at most, and a sentence of a
/// hundred thousand names must not be read once for each of its pronouns.
const LOOK_BACK_NAMED: usize = 64;

/// From this probability on a pronoun stands for its likeliest figure: below, two fit about equally well.
const LIKELY: f32 = 0.5;

/// How sure it is that "the deputy" is the deputy named last, where the page has several.
const LAST_IN_ROLE: f32 = 0.8;

/// What a pronoun asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// he, she, the minister
    Person(Option<Gender>),
    /// it, the company
    Thing,
    /// the letter: who wrote it
    Writer,
}

/// Somebody whom a pronoun or a description may stand for.
struct Candidate {
    /// `None`: nobody whom the page names, so that the description itself is all that there is.
    figure: Option<usize>,
    mention: usize,
    score: f32,
    seen: Vec<(F, f32)>,
}

/// Resolves mentions by the figures of the page.
pub struct Resolver<'s, 'r, 'a> {
    scene: &'s Scene<'r, 'a>,
    table: Table,
    spoken: Spoken,
    /// Figures that pronouns and descriptions were found to stand for, by mention.
    known: Vec<Option<usize>>,
    /// Why a pronoun stands for its figure.
    reasons: Vec<Option<Because>>,
    /// How sure each is.
    sure: Vec<f32>,
    /// The mentions so far that stand for a figure.
    named: Vec<usize>,
    /// For descriptions that nobody is named by, the mention that introduced them.
    introduced: Vec<Option<usize>>,
    /// Who says most of what is said, as far as names tell.
    main: Option<usize>,
    /// Whether the page gives the full name of a person.
    names_people: bool,
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
            let found = match mention.kind {
                MentionKind::Name if self.table.of_mention.get(index).copied().flatten().is_some() => None,
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
            name: bare.to_owned(),
            why: None,
            described: mention.kind == MentionKind::Nominal,
        })
    }

    /// Whether nobody whom the page has named may be the one described: "The driver told Ines Calder".
    fn is_alone(&self, index: usize, mention: &Mention) -> bool {
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
    fn introduce(&mut self, index: usize, mention: &Mention) -> bool {
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
    fn is_known_person(&self, mention: &Mention) -> bool {
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

    /// Everybody whom a pronoun may stand for, with what was observed of the mention that speaks best for each.
    fn candidates(&self, index: usize, pronoun: &Mention, wanted: Wanted) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = Vec::new();
        let (mut last_speaker, mut last_to_say) = (true, true);
        let block = |sentence: usize| self.scene.reading.sentences.get(sentence).map_or(0, |s| s.block);
        let here = block(pronoun.sentence);
        let described = pronoun.kind != MentionKind::Pronoun;
        let words: Vec<_> = if described {
            pronoun.tokens.clone().skip(1).map(|at| self.scene.reading.folded(at)).collect()
        } else {
            Vec::new()
        };
        let beside = if described && wanted != Wanted::Writer { self.behind(index, pronoun) } else { Vec::new() };
        for i in self.named.iter().rev().take(LOOK_BACK_NAMED).copied() {
            let Some(mention) = self.scene.mentions.get(i) else { break };
            let apart = pronoun.sentence - mention.sentence;
            if apart > if described { LOOK_BACK_DESCRIBED } else { LOOK_BACK } {
                break;
            }
            let Some(figure) = self.known.get(i).copied().flatten() else { continue };
            let Some(known) = self.table.figures.get(figure) else { continue };
            // "The driver told Ines Calder": whom the sentence goes on to name, it has not described.
            if beside.contains(&figure) {
                continue;
            }
            let spoke = self.spoken.is_quoted(i);
            let says = self.spoken.says(i);
            let thing = known.body || !known.person && !known.name.contains(' ');
            let fits = match wanted {
                Wanted::Person(gender) => {
                    let shouted =
                        known.name.len() > 1 && known.name.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
                    let unclear = !known.person && known.gender.is_none() && mention.kind == MentionKind::Name;
                    let place = unclear && (shouted || mention.after_preposition || !known.name.contains(' '));
                    !known.body
                        && known.gender.is_none_or(|g| gender.is_none_or(|wanted| wanted == g))
                        && (!place || spoke)
                }
                Wanted::Thing => thing && known.gender.is_none(),
                Wanted::Writer => true,
            };
            if !fits {
                continue;
            }
            let mut seen = Vec::with_capacity(12);
            let mut add = |holds: bool, f: F| {
                if holds {
                    seen.push((f, 1.0));
                }
            };
            match apart {
                0 => add(true, F::Same),
                1 => add(true, F::Apart1),
                2 => add(true, F::Apart2),
                _ => add(true, F::Apart3),
            }
            let object = mention.possessive || mention.after_preposition || mention.after_verb;
            add(here != block(mention.sentence), F::Block);
            add(!object && (mention.first || mention.subject), F::Subject);
            add(mention.first, F::First);
            add(object, F::Object);
            add(matches!(wanted, Wanted::Person(Some(g)) if known.gender == Some(g)), F::Gender);
            let unclear = !known.person && mention.kind == MentionKind::Name;
            add(unclear, F::Unclear);
            add(unclear && self.scene.reading.lexicon.language.capital_nouns, F::UnclearNoun);
            add(self.main == Some(figure), F::Main);
            add(spoke, F::Speaks);
            add(spoke && last_speaker, F::LastSpeaker);
            add(says && !spoke, F::Reports);
            add(says && last_to_say, F::LastToSay);
            add(known.mentions > 4, F::Often);
            add(known.mentions == 1, F::Once);
            add(mention.kind == MentionKind::Pronoun, F::Pronoun);
            add(found.is_empty(), F::Nearest);
            add(known.body, F::Body);
            let before = mention.tokens.start.checked_sub(1).and_then(|at| self.scene.reading.token(at));
            let listed = kind::COORDINATOR | kind::AS;
            let example = self.is_example(mention);
            add(example || !mention.subject && before.is_some_and(|t| t.entry.is(listed)), F::List);
            add(example, F::Example);
            if described {
                let role = known.roles.iter().any(|role| words.iter().any(|word| word == role));
                add(role, F::DescribedRole);
                add(!known.roles.is_empty() && !role, F::DescribedOther);
                add(apart > 1, F::DescribedApart);
                add(self.main == Some(figure), F::DescribedMain);
                add(spoke && last_speaker, F::DescribedSpoke);
                add(wanted == Wanted::Writer && known.body, F::WriterBody);
                add(wanted == Wanted::Writer && spoke, F::WriterSpeaks);
            }
            last_speaker &= !spoke;
            last_to_say &= !says;
            let score = seen.iter().map(|(f, x)| f.weight() * x).sum();
            match found.iter_mut().find(|candidate| candidate.figure == Some(figure)) {
                Some(same) if same.score >= score => {}
                Some(same) => *same = Candidate { figure: Some(figure), mention: i, score, seen },
                None => found.push(Candidate { figure: Some(figure), mention: i, score, seen }),
            }
        }
        if described && !self.is_generic(pronoun) {
            found.push(itself(index, pronoun, wanted, found.is_empty()));
        }
        found
    }

    /// Whether a mention is an example, or one of several: "figures like Marcus Reed and Viktor Hale".
    fn is_example(&self, mention: &Mention) -> bool {
        let reading = self.scene.reading;
        let start = reading.sentences.get(mention.sentence).map_or(mention.tokens.start, |s| s.tokens.start);
        for at in (start..mention.tokens.start).rev().take(EXAMPLES) {
            let Some(token) = reading.token(at) else { return false };
            match reading.folded(at).as_ref() {
                "like" | "including" | "wie" | "comme" | "como" => return at > start,
                _ if token.capital || token.entry.is(kind::COORDINATOR) || token.shape == Shape::Stop(',') => {}
                _ => return false,
            }
        }
        false
    }

    /// The figures that the sentence of a description names behind it.
    fn behind(&self, index: usize, description: &Mention) -> Vec<usize> {
        let own = self.scene.mentions_of(description.sentence);
        (index.max(own.start)..own.end)
            .take(BESIDE)
            .filter_map(|i| self.table.of_mention.get(i).copied().flatten())
            .collect()
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

    /// What a pronoun asks for; `None` for those that stand for nobody whom the page names.
    fn wanted(&self, index: usize, pronoun: &Mention) -> Option<Wanted> {
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
    fn asked(&self, index: usize, mention: &Mention) -> Option<Wanted> {
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
    fn is_generic(&self, mention: &Mention) -> bool {
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

    /// The choices of every pronoun: what the weights are tuned on.
    pub fn choices(&self, index: usize) -> Vec<(String, Vec<(F, f32)>)> {
        let Some(pronoun) =
            self.scene.mentions.get(index).filter(|_| self.table.of_mention.get(index).is_some_and(Option::is_none))
        else {
            return Vec::new();
        };
        let Some(wanted) = self.wanted(index, pronoun) else { return Vec::new() };
        // Only what stood before it may be seen.
        let before = self.named.partition_point(|i| *i < index);
        let earlier = Self {
            scene: self.scene,
            table: self.table.clone(),
            spoken: self.spoken.clone(),
            known: self.known.clone(),
            reasons: Vec::new(),
            sure: Vec::new(),
            named: self.named.get(..before).unwrap_or_default().to_vec(),
            introduced: Vec::new(),
            main: self.main,
            names_people: self.names_people,
        };
        let found = earlier.candidates(index, pronoun, wanted);
        let text = || self.scene.reading.span(&pronoun.tokens).map_or("", |span| self.scene.reading.article.text(span));
        let name = |figure: Option<usize>| {
            figure.and_then(|i| self.table.figures.get(i)).map_or_else(|| text().to_owned(), |f| f.name.clone())
        };
        found.into_iter().map(|candidate| (name(candidate.figure), candidate.seen)).collect()
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

/// Whether a word is an article that speaks of somebody known.
fn is_definite(folded: &str) -> bool {
    matches!(folded, "the" | "der" | "die" | "das" | "el" | "la" | "le" | "los" | "las" | "les" | "o")
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

/// The choice that a description stands for nobody whom the page names.
fn itself(index: usize, description: &Mention, wanted: Wanted, alone: bool) -> Candidate {
    let mut seen = vec![(F::Itself, 1.0)];
    let mut add = |holds: bool, f: F| {
        if holds {
            seen.push((f, 1.0));
        }
    };
    add(wanted == Wanted::Writer, F::ItselfText);
    add(description.tokens.len() > 2, F::ItselfLong);
    add(alone, F::Nearest);
    let score = seen.iter().map(|(f, x)| f.weight() * x).sum();
    Candidate { figure: None, mention: index, score, seen }
}

fn set<T>(list: &mut [T], index: usize, value: T) {
    if let Some(slot) = list.get_mut(index) {
        *slot = value;
    }
}
