//! What cleaning knows of a page, for whoever mends or trains it. Not for readers.

use super::{blocks, container, draft, gate, home, leaf, rules, trust};
use crate::page::Page;

/// The gate's features of a page, for whoever trains it.
#[doc(hidden)]
pub fn gate_features(page: &Page) -> Vec<f32> {
    draft::draft(page).map_or_else(Vec::new, |draft| {
        gate::features(page, &draft.leaves, &draft.article, &draft.described, draft.outside).to_vec()
    })
}

/// The numbers of the words that the gate looks up, for whoever trains it.
#[doc(hidden)]
pub fn gate_numbers(page: &Page) -> Vec<usize> {
    gate::numbers(page).collect()
}

/// The leaves that the classifier of blocks judges: text, the rule that removed it (empty if none did) and features.
#[doc(hidden)]
pub fn block_features(page: &Page) -> Vec<(String, String, Vec<f32>)> {
    let Some(draft) = draft::draft(page) else {
        return Vec::new();
    };
    let context = draft::context(page, draft.container, &draft.article.metadata, &draft.described);
    let reasons = rules::by_rule(page, &draft.leaves, &context);
    let mut rows = blocks::features(page, &draft.leaves, &reasons, &context).into_iter();
    let range = blocks::range(page, &draft.leaves, &reasons, &context);
    let told = |reason: Option<rules::Reason>| {
        reason.map_or_else(String::new, |reason| format!("{}: {}", reason.step.name(), reason.rule))
    };
    draft
        .leaves
        .iter()
        .zip(reasons)
        .enumerate()
        .map(|(at, (leaf, reason))| {
            let row = if range.contains(&at) { rows.next().map(|row| row.to_vec()) } else { None };
            (leaf.block.text.clone(), told(reason), row.unwrap_or_default())
        })
        .collect()
}

/// One line a leaf: what it is, what speaks for and against it. For whoever mends or trains the rules; not for readers.
#[doc(hidden)]
pub fn dump(page: &Page) -> Vec<String> {
    let mut leaves = leaf::leaves(page);
    trust::believe_hidden(&mut leaves);
    trust::believe(page, &mut leaves, None);
    let container = container::container(page, &leaves, home::home(page, &leaves));
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
