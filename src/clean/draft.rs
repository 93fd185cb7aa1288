//! The article as the rules leave it, before the gate decides.

use super::metadata::{self, Described};
use super::rules::Reason;
use super::{MAX_REMOVAL, Removal, body, container, elsewhere, home, leaf, rules, setting, trust};
use crate::article::{Article, Block, Metadata};
use crate::page::{NodeId, Page};
use crate::warning::Warning;

/// A hidden passage of fewer letters than this is a label, not worth a warning.
const MIN_HIDDEN: u32 = 40;

/// Fewer letters than this are too few to be the article, if a wider container holds more: two short paragraphs.
const MIN_KEPT: u32 = 250;

/// What cleaning knows before it decides whether the page is an article.
#[derive(Debug)]
pub struct Draft {
    /// The page's leaves.
    pub leaves: Vec<leaf::Leaf>,
    /// The element that holds the article.
    pub container: NodeId,
    /// The article, if it is one.
    pub article: Article,
    /// What was taken away.
    pub removals: Vec<Removal>,
    /// What JSON-LD says.
    pub described: Described,
    /// Prose outside the article, as a share of that inside.
    pub outside: f32,
    /// What the reader must know.
    pub warnings: Vec<Warning>,
}

/// Makes the draft, `None` on a page without a block.
pub fn draft(page: &Page) -> Option<Draft> {
    let mut leaves = leaf::leaves(page);
    let read = trust::believe_hidden(&mut leaves);
    trust::mark_consent(page, &mut leaves);
    trust::believe(page, &mut leaves, None);
    let home = home::home(page, &leaves);
    let mut container = container::container(page, &leaves, home)?;
    let described = metadata::json_ld::described(page);
    let metadata = metadata::read(page, &leaves.all, Some(container), &described);
    let (wider, posted) = (container::widest(page, &leaves, home), container::posted(page, &leaves));
    let mut context = context(page, container, &metadata, &described);
    trust::believe(page, &mut leaves, Some(container));
    let mut reasons = rules::reasons(page, &leaves.all, &context);
    let kept = letters(&leaves.all, &reasons, |_| true);
    let mut most = kept;
    // What the page itself declares needs less to be believed than a guess.
    for (other, times) in [(Some(wider), 4), (posted, 4), (home, 3)] {
        let Some(other) = other else { continue };
        if kept >= MIN_KEPT || other == container {
            continue;
        }
        trust::believe(page, &mut leaves, Some(other));
        context.container = other;
        let again = rules::reasons(page, &leaves.all, &context);
        let now = letters(&leaves.all, &again, |_| true);
        if 2 * now > times * most {
            (container, reasons, most) = (other, again, now);
        }
    }
    let told = (metadata.title.as_deref(), elsewhere::summary(page, &described));
    if let Some(other) = elsewhere::elsewhere(page, &leaves.all, &reasons, container, told) {
        trust::believe(page, &mut leaves, Some(other));
        context.container = other;
        let again = rules::reasons(page, &leaves.all, &context);
        if letters(&leaves.all, &again, |_| true) > 0 {
            (container, reasons) = (other, again);
        }
    }
    let outside = outside(&leaves.all, &reasons);
    let warnings = warnings(page, &leaves, container, read);
    let (mut blocks, removals) = sorted(&leaves.all, &reasons);
    setting::set(page, &mut blocks);
    let article = Article { metadata, blocks };
    Some(Draft { leaves: leaves.all, container, article, removals, described, outside, warnings })
}

/// What the rules know besides the leaves.
pub fn context<'a>(
    page: &Page,
    container: NodeId,
    metadata: &'a Metadata,
    described: &'a Described,
) -> rules::Context<'a> {
    rules::Context {
        container,
        title: metadata.title.as_deref(),
        titles: metadata::titles(page),
        description: described.description.as_deref(),
        authors: &metadata.authors,
        witness: described.body.as_deref().and_then(body::Witness::new),
    }
}

/// Letters of the kept leaves that `counts` picks.
fn letters(leaves: &[leaf::Leaf], reasons: &[Option<Reason>], counts: impl Fn(&leaf::Leaf) -> bool) -> u32 {
    let kept = leaves.iter().zip(reasons).filter(|(leaf, reason)| reason.is_none() && counts(leaf));
    kept.map(|(leaf, _)| leaf.letters).sum()
}

/// Prose outside the article, as a share of that inside.
fn outside(leaves: &[leaf::Leaf], reasons: &[Option<Reason>]) -> f32 {
    let prose = |leaf: &leaf::Leaf| leaf::is_prose(leaf) && !leaf.hidden;
    let inside = letters(leaves, reasons, prose);
    let all: u32 = leaves.iter().filter(|leaf| prose(leaf)).map(|leaf| leaf.letters).sum();
    (all - inside) as f32 / inside.max(1) as f32
}

fn warnings(page: &Page, leaves: &leaf::Leaves, container: NodeId, read: usize) -> Vec<Warning> {
    let within = page.subtree(container);
    let ignored = |leaf: &&leaf::Leaf| leaf.hidden && leaf.letters >= MIN_HIDDEN && within.contains(&leaf.first.0);
    let hidden = leaves.all.iter().filter(ignored).count();
    let mut found = Vec::new();
    if read > 0 {
        found.push(Warning::HiddenRead(read));
    }
    if hidden > 0 {
        found.push(Warning::HiddenIgnored(hidden));
    }
    if leaves.capped {
        found.push(Warning::BlocksCapped);
    }
    found
}

/// Blocks to one side, removals to the other.
fn sorted(leaves: &[leaf::Leaf], reasons: &[Option<Reason>]) -> (Vec<Block>, Vec<Removal>) {
    let (mut blocks, mut removals) = (Vec::new(), Vec::new());
    for (leaf, reason) in leaves.iter().zip(reasons) {
        match reason {
            None => blocks.push(leaf.block.clone()),
            Some(reason) => removals.push(Removal {
                step: reason.step,
                rule: reason.rule,
                text: leaf.block.text.chars().take(MAX_REMOVAL).collect(),
                before: blocks.len(),
                kind: leaf.block.kind,
            }),
        }
    }
    (blocks, removals)
}
