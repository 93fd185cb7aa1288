//! From a page to its article: what is boilerplate goes, with a reason.

mod container;
mod leaf;
mod metadata;
mod names;
mod rules;
mod trust;
mod write;

use crate::article::{Article, Block, BlockKind, Origin};
use crate::page::{Page, Source};
use crate::warning::Warning;

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
    let mut leaves = leaf::leaves(page);
    trust::believe_hidden(&mut leaves);
    trust::believe(page, &mut leaves, None);
    let Some(container) = container::container(page, &leaves) else {
        return Cleaned::default();
    };
    let described = metadata::json_ld::described(page);
    let metadata = metadata::read(page, &leaves.all, Some(container), &described);
    trust::believe(page, &mut leaves, Some(container));
    let (blocks, removals) = rules::apply(page, leaves, container);
    Cleaned { article: (!blocks.is_empty()).then(|| Article { blocks, metadata }), removals, warnings: Vec::new() }
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
