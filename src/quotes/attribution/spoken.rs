//! Which mentions speak: the sources of marked stretches, and those of cues that report without marks.

use super::super::cues::lexicon::Class;
use super::super::scene::Scene;
use super::sources::Source;
use super::stretches::Ranked;

/// From this probability on a mention is taken for the source of its cue.
const SURE: f32 = 0.7;

/// For each mention, how it speaks.
#[derive(Debug, Clone, Default)]
pub struct Spoken {
    quoted: Vec<bool>,
    reports: Vec<bool>,
}

impl Spoken {
    /// Reads who speaks from the likeliest choices of stretches and cues.
    pub fn of(scene: &Scene<'_, '_>, sources: &[Vec<Source>], ranked: &[Vec<Ranked>]) -> Self {
        let all = scene.mentions.len();
        let mut spoken = Self { quoted: vec![false; all], reports: vec![false; all] };
        for source in ranked.iter().filter_map(|choices| choices.first()?.choice.source()) {
            mark(&mut spoken.quoted, source);
        }
        for (cue, sources) in scene.cues.iter().zip(sources) {
            let says = matches!(cue.class, Class::Say | Class::Tell | Class::According);
            let best = sources.first().filter(|source| says && source.probability >= SURE);
            if let Some(source) = best.and_then(|source| source.mention) {
                mark(&mut spoken.reports, source);
            }
        }
        spoken
    }

    /// Whether a mention is the source of a marked stretch.
    pub fn is_quoted(&self, mention: usize) -> bool {
        self.quoted.get(mention).copied().unwrap_or_default()
    }

    /// Whether a mention is the source of a verb of saying.
    pub fn reports(&self, mention: usize) -> bool {
        self.reports.get(mention).copied().unwrap_or_default()
    }

    /// Whether a mention is the source of a verb of saying, with marks or without.
    pub fn says(&self, mention: usize) -> bool {
        self.is_quoted(mention) || self.reports(mention)
    }
}

fn mark(list: &mut [bool], at: usize) {
    if let Some(slot) = list.get_mut(at) {
        *slot = true;
    }
}
