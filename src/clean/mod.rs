//! From a page to its article: what is boilerplate goes, with a reason.

mod container;
mod gate;
mod leaf;
mod lines;
mod metadata;
mod names;
mod rules;
mod trust;
mod write;

use crate::article::{Article, Block, BlockKind, Origin};
use crate::page::{Page, Source};
use crate::warning::Warning;

/// A removal's text is clipped to this many characters: enough to find it on the page.
const MAX_REMOVAL: usize = 200;

/// A hidden passage of fewer letters than this is a label, not worth a warning.
const MIN_HIDDEN: u32 = 40;

/// What cleaning made of a page.
#[derive(Debug, Clone, Default)]
pub struct Cleaned {
    /// The article, `None` where the page holds none.
    pub article: Option<Article>,
    /// What was taken away, in document order.
    pub removals: Vec<Removal>,
    /// What the reader must know.
    pub warnings: Vec<Warning>,
}

/// A piece of the page that is not part of the article, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Removal {
    /// The step that removed it.
    pub step: &'static str,
    /// The rule or the score that decided.
    pub reason: String,
    /// Its text.
    pub text: String,
}

/// Cleans a page. Total: any page gives an answer.
pub fn clean(page: &Page) -> Cleaned {
    match page.source {
        Source::Text => Cleaned { article: plain(page), ..Cleaned::default() },
        Source::Document => document(page),
    }
}

fn document(page: &Page) -> Cleaned {
    let Some(draft) = draft(page) else {
        return Cleaned::default();
    };
    let mut warnings = draft.warnings;
    let found = gate::features(page, &draft.leaves, &draft.article, &draft.described, draft.outside);
    let refusal = gate::refusal(page, &found, &draft.article, &draft.described);
    let article = refusal.is_none().then_some(draft.article);
    warnings.extend(refusal);
    Cleaned { article, removals: draft.removals, warnings }
}

/// What cleaning knows before it decides whether the page is an article.
struct Draft {
    leaves: Vec<leaf::Leaf>,
    article: Article,
    removals: Vec<Removal>,
    described: metadata::Described,
    /// Prose outside the article, as a share of that inside.
    outside: f32,
    warnings: Vec<Warning>,
}

fn draft(page: &Page) -> Option<Draft> {
    let mut leaves = leaf::leaves(page);
    trust::believe_hidden(&mut leaves);
    trust::believe(page, &mut leaves, None);
    let container = container::container(page, &leaves)?;
    let described = metadata::json_ld::described(page);
    let metadata = metadata::read(page, &leaves.all, Some(container), &described);
    trust::believe(page, &mut leaves, Some(container));
    let context = rules::Context {
        container,
        title: metadata.title.as_deref(),
        description: described.description.as_deref(),
        authors: &metadata.authors,
    };
    let reasons = rules::reasons(page, &leaves.all, &context);
    let prose = |kept: bool| -> f32 {
        leaves
            .all
            .iter()
            .zip(&reasons)
            .filter(|(leaf, reason)| reason.is_none() == kept && leaf::is_prose(leaf) && !leaf.hidden)
            .map(|(leaf, _)| leaf.letters as f32)
            .sum()
    };
    let outside = prose(false) / prose(true).max(1.0);
    let mut warnings = Vec::new();
    let within = page.subtree(container);
    let hidden = leaves
        .all
        .iter()
        .filter(|leaf| leaf.hidden && leaf.letters >= MIN_HIDDEN && within.contains(&leaf.first.0))
        .count();
    if hidden > 0 {
        warnings.push(Warning::HiddenIgnored(hidden));
    }
    if leaves.capped {
        warnings.push(Warning::StageCapped("the page has too many blocks"));
    }
    let (blocks, removals) = sorted(leaves.all.clone(), &reasons);
    Some(Draft { leaves: leaves.all, article: Article { metadata, blocks }, removals, described, outside, warnings })
}

/// The gate's features of a page, for whoever trains it.
#[doc(hidden)]
pub fn gate_features(page: &Page) -> Vec<f32> {
    draft(page).map_or_else(Vec::new, |draft| {
        gate::features(page, &draft.leaves, &draft.article, &draft.described, draft.outside).to_vec()
    })
}

/// Blocks to one side, removals to the other.
fn sorted(leaves: Vec<leaf::Leaf>, reasons: &[Option<rules::Reason>]) -> (Vec<Block>, Vec<Removal>) {
    let (mut blocks, mut removals) = (Vec::new(), Vec::new());
    for (leaf, reason) in leaves.into_iter().zip(reasons) {
        match reason {
            None => blocks.push(leaf.block),
            Some(reason) => removals.push(Removal {
                step: reason.step,
                reason: reason.why.to_owned(),
                text: leaf.block.text.chars().take(MAX_REMOVAL).collect(),
            }),
        }
    }
    (blocks, removals)
}

/// One line a leaf: what it is, what speaks for and against it. For whoever mends or trains the rules; not for readers.
#[doc(hidden)]
pub fn dump(page: &Page) -> Vec<String> {
    let mut leaves = leaf::leaves(page);
    trust::believe_hidden(&mut leaves);
    trust::believe(page, &mut leaves, None);
    let container = container::container(page, &leaves);
    leaves
        .all
        .iter()
        .map(|leaf| {
            let path: Vec<String> = page
                .ancestors(leaf.first)
                .map(|id| {
                    let tag = page.tag(id).map_or("", crate::page::Tag::name);
                    let class = page.attr(id, crate::page::Attr::Class).unwrap_or_default();
                    let class = class.get(..class.floor_char_boundary(60)).unwrap_or_default();
                    let own = leaves.own.get(id.0 as usize).copied().unwrap_or_default();
                    let parts: Vec<String> = own.iter().map(|part| format!("{part:?}")).collect();
                    let mark = if Some(id) == container { "*" } else { "" };
                    format!("{mark}{tag}#{}.{class}[{}]", id.0, parts.join(","))
                })
                .collect();
            let text = &leaf.block.text;
            format!(
                "{:?} hidden={} letters={} linked={} {} | {}",
                leaf.block.kind,
                leaf.hidden,
                leaf.letters,
                leaf.linked,
                text.get(..text.floor_char_boundary(50)).unwrap_or_default().replace('\n', " "),
                path.join(" < ")
            )
        })
        .collect()
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
        })
        .collect();
    (!blocks.is_empty()).then(|| Article { blocks, ..Article::default() })
}
