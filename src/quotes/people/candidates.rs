//! Whom a pronoun or a description may stand for, and what is observed of each.

use super::super::attribution::weights::PronounFeature as F;
use super::super::cues::lexicon::kind;
use super::super::reading::Shape;
use super::mentions::{Mention, MentionKind};
use super::resolve::{BESIDE, LOOK_BACK_NAMED, Resolver};
use super::wanted::Wanted;

/// Sentences that a pronoun looks back over.
const LOOK_BACK: usize = 5;

/// Tokens of the longest list of examples that is looked through.
const EXAMPLES: usize = 10;

/// Sentences that a description looks back over.
const LOOK_BACK_DESCRIBED: usize = 15;

/// Somebody whom a pronoun or a description may stand for.
pub struct Candidate {
    /// `None`: nobody whom the page names, so that the description itself is all that there is.
    pub(super) figure: Option<usize>,
    pub(super) mention: usize,
    pub(super) score: f32,
    pub(super) seen: Vec<(F, f32)>,
}

impl Resolver<'_, '_, '_> {
    /// Everybody whom a pronoun may stand for, with what was observed of the mention that speaks best for each.
    #[expect(clippy::too_many_lines, reason = "one list of observations")]
    pub(super) fn candidates(&self, index: usize, pronoun: &Mention, wanted: Wanted) -> Vec<Candidate> {
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
            let unknown = !known.person && known.gender.is_none() && !known.body;
            add(unknown && known.behind as usize * 2 >= known.mentions, F::UnclearPlace);
            add(unknown && known.articles > 0, F::UnclearArticle);
            add(unknown && known.subjects == 0, F::UnclearIdle);
            add(unknown && !known.name.contains(' '), F::UnclearLone);
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
    pub(super) fn is_example(&self, mention: &Mention) -> bool {
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
    pub(super) fn behind(&self, index: usize, description: &Mention) -> Vec<usize> {
        let own = self.scene.mentions_of(description.sentence);
        (index.max(own.start)..own.end)
            .take(BESIDE)
            .filter_map(|i| self.table.of_mention.get(i).copied().flatten())
            .collect()
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
