//! From a page to its article: boilerplate is removed, each time with a reason.

mod blocks;
mod body;
mod container;
mod draft;
mod dump;
mod elsewhere;
mod gate;
mod home;
mod leaf;
mod lines;
mod metadata;
mod names;
mod pieces;
mod rule;
mod rules;
mod setting;
mod trust;
mod write;

pub use dump::{block_features, dump, gate_features, gate_numbers};
pub use rule::{Rule, Step};

use crate::article::{Article, Block, BlockKind, Origin, Setting};
use crate::page::{Page, Source};
use crate::warning::Warning;

/// The result of cleaning a page.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Cleaned {
    /// The article, `None` if the page contains none.
    pub article: Option<Article>,
    /// What was removed, in document order.
    pub removals: Vec<Removal>,
    /// What the reader must know about it.
    pub warnings: Vec<Warning>,
}

/// A piece of the page that is not part of the article, and why.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Removal {
    /// The step that removed it.
    pub step: Step,
    /// What decided.
    pub rule: Rule,
    /// Its text, up to [`MAX_REMOVAL`] characters, so that a reader can restore it.
    pub text: String,
    /// Where it was: before the article's block with this index, or after the last one if it equals their number.
    pub before: usize,
    /// The kind of block that it would be.
    pub kind: BlockKind,
}

/// A removal's text is cut to this many characters. Anything longer is a list or a form, and its start is enough to recognise it.
pub const MAX_REMOVAL: usize = 2_000;

/// Cleans a page. Total: every page gets a result.
pub fn clean(page: &Page) -> Cleaned {
    match page.source {
        Source::Text => Cleaned { article: plain(page), ..Cleaned::default() },
        Source::Document => document(page),
    }
}

fn document(page: &Page) -> Cleaned {
    let Some(draft) = draft::draft(page) else {
        // Text with not one word in it, or in no place for text; of a page without any the builder has warned.
        let warnings = if page.is_blank() { Vec::new() } else { vec![Warning::TooShort(0)] };
        return Cleaned { warnings, ..Cleaned::default() };
    };
    let mut warnings = draft.warnings;
    let found = gate::features(page, &draft.leaves, &draft.article, &draft.described, draft.outside);
    let refusal = gate::refusal(page, &found, &draft.article, &draft.described);
    let article = refusal.is_none().then_some(draft.article);
    warnings.extend(refusal);
    Cleaned { article, removals: draft.removals, warnings }
}

/// Plain text is an article as it stands.
fn plain(page: &Page) -> Option<Article> {
    let blocks: Vec<Block> = page
        .ids()
        .filter_map(|node| page.text(node).map(|text| (node, text)))
        .map(|(node, text)| Block {
            kind: BlockKind::Paragraph,
            text: text.to_owned(),
            origins: vec![Origin { at: 0, node, offset: 0, len: text.len() as u32 }],
            setting: Setting::default(),
        })
        .collect();
    (!blocks.is_empty()).then(|| Article { blocks, ..Article::default() })
}
