//! What cleaning knows of a page, for whoever mends or trains it. Not for readers.

use super::{container, draft, gate, leaf, trust};
use crate::page::Page;

/// The gate's features of a page, for whoever trains it.
#[doc(hidden)]
pub fn gate_features(page: &Page) -> Vec<f32> {
    draft::draft(page).map_or_else(Vec::new, |draft| {
        gate::features(page, &draft.leaves, &draft.article, &draft.described, draft.outside).to_vec()
    })
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
