//! Who says most of what is said on a page: a portrait, an interview, a report of one speech.

use super::super::people::mentions::MentionKind;
use super::super::people::table::Table;
use super::super::scene::Scene;
use super::stretches::{Choice, Ranked};

/// Stretches that somebody must have said: two are no portrait.
const STRETCHES: usize = 3;

/// The figure that most stretches of a page were given to.
pub struct Dominant {
    /// Index of the figure.
    pub figure: usize,
    /// Whether it is the figure of more than half of all stretches, and not only of those whose speaker is known.
    pub of_all: bool,
    /// Whether at least four of five stretches are its.
    pub nearly_all: bool,
    /// The mentions that name it, in order.
    mentions: Vec<usize>,
}

impl Dominant {
    /// The figure that has more than half of the stretches whose speaker is known, where one has.
    pub fn of(scene: &Scene<'_, '_>, table: &Table, ranked: &[Vec<Ranked>]) -> Option<Self> {
        let mut said = vec![0_usize; table.figures.len()];
        let (mut all, mut told) = (0, 0);
        let mut last = None;
        for choice in ranked.iter().filter_map(|choices| choices.first()).map(|best| best.choice) {
            if choice == Choice::Nobody {
                continue;
            }
            all += 1;
            let Some(source) = choice.source() else { continue };
            told += 1;
            let named = table.of_mention.get(source).copied().flatten();
            // "She said" mostly speaks of who spoke before.
            let pronoun = scene.mentions.get(source).is_some_and(|mention| mention.kind == MentionKind::Pronoun);
            last = named.or(last.filter(|_| pronoun));
            if let Some(count) = last.and_then(|figure: usize| said.get_mut(figure)) {
                *count += 1;
            }
        }
        let most = said.iter().copied().max().filter(|most| *most >= STRETCHES && *most * 2 > told)?;
        let figure = said.iter().position(|count| *count == most)?;
        let mentions =
            (0..scene.mentions.len()).filter(|i| table.of_mention.get(*i).copied().flatten() == Some(figure)).collect();
        Some(Self { figure, of_all: most * 2 > all, nearly_all: most * 5 >= all * 4, mentions })
    }

    /// The last mention of the figure before a token, or its first behind it.
    pub fn mention_before(&self, scene: &Scene<'_, '_>, token: usize) -> Option<usize> {
        let ends_before = |i: &usize| scene.mentions.get(*i).is_some_and(|mention| mention.tokens.end <= token);
        let before = self.mentions.partition_point(ends_before);
        self.mentions.get(before.saturating_sub(1)).copied()
    }
}
