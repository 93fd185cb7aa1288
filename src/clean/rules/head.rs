//! The head of the article: headline, summary, kicker, byline, date.

use super::{Context, Reason, Rule, Step, reason};
use crate::article::BlockKind;
use crate::clean::leaf::{Leaf, is_prose};
use crate::clean::lines;
use crate::clean::metadata::plain::key;
use crate::clean::names::{Part, Parts};

/// Bylines and dates are looked for until this many blocks after the first prose.
const HEAD: usize = 4;
/// A summary stands at most this many leaves before the article's first.
const DEK_REACH: usize = 30;
/// One that calls itself so stands right behind a headline that is at most this many leaves before it.
const FAR: usize = 150;

/// Kickers, bylines and dates before the first prose. A line that credits an agency may come back.
pub fn drop_head_lines(leaves: &[Leaf], reasons: &mut [Option<Reason>]) {
    let mut after_prose = 0;
    for (leaf, slot) in leaves.iter().zip(reasons) {
        if slot.is_some() {
            continue;
        }
        let prose = leaf.letters >= 100 || (leaf.letters >= 45 && leaf.stops > 0 && !lines::heads(leaf));
        if prose || after_prose > 0 {
            after_prose += 1;
        }
        // A byline may stand between the summary and the text.
        if after_prose > HEAD {
            return;
        }
        let kicker =
            after_prose == 0 && leaf.letters < 30 && leaf.stops == 0 && leaf.block.kind == BlockKind::Paragraph;
        if !prose && (lines::heads(leaf) || kicker) {
            *slot = reason(Step::Lines, Rule::TopLine);
        }
    }
}

/// The summary between headline and text, wherever it stands before the container.
pub fn keep_summary(leaves: &[Leaf], reasons: &mut [Option<Reason>], context: &Context, title: &str) {
    let Some(first) = reasons.iter().position(Option::is_none) else {
        return;
    };
    let description = context.description.map(key).unwrap_or_default();
    let near = first.saturating_sub(DEK_REACH);
    let before = |start: usize| {
        let leaves = leaves.get(start..first)?;
        leaves.iter().rposition(|leaf| is_headline(leaf, title)).map(|at| at + start)
    };
    let headline = before(near);
    // Sharing, pictures and a list of chapters may stand between.
    let far = if headline.is_none() { before(first.saturating_sub(FAR)) } else { None };
    let start = far.unwrap_or(near);
    for (at, leaf) in leaves.iter().enumerate().take(first).skip(start) {
        if leaf.hidden || leaf.letters < 30 || leaf.link_density() > 0.3 || is_headline(leaf, title) {
            continue;
        }
        // German and Dutch sites call the summary a teaser, which elsewhere means links to other articles.
        let teaser =
            leaf.parts.has(Part::Summary) && leaf.linked == 0 && headline.is_some_and(|headline| at <= headline + 4);
        let innocent = if teaser { Parts::of(&[Part::Aside, Part::Related]) } else { Parts::of(&[Part::Aside]) };
        let foreign = leaf.parts.without(innocent).and(Parts::FOREIGN);
        if !foreign.is_empty() || leaf.parts.has(Part::Caption) || leaf.parts.has(Part::Media) {
            continue;
        }
        let own = key(&leaf.block.text);
        let described = own.len() >= 30 && (description.starts_with(&own) || own == description);
        let right_behind = far.is_some_and(|far| at > far && at <= far + 6) && leaf.parts.has(Part::Summary);
        let follows = headline.is_some_and(|headline| at > headline) || right_behind;
        let reads = leaf.stops > 0 && !leaf.parts.has(Part::Byline) && leaf.letters >= 45;
        if (described || (follows && (reads || leaf.parts.has(Part::Summary)) && !lines::promotes(leaf)))
            && let Some(slot) = reasons.get_mut(at)
        {
            *slot = None;
        }
    }
}

fn is_headline(leaf: &Leaf, title: &str) -> bool {
    let heading = matches!(leaf.block.kind, BlockKind::Heading(_)) || leaf.parts.has(Part::Headline);
    let own = key(&leaf.block.text);
    heading && (leaf.block.kind == BlockKind::Heading(1) || (!own.is_empty() && own == title))
}

/// The headline is metadata. What repeats it before the first prose goes; so does a first heading of level 1.
pub fn drop_headline(leaves: &[Leaf], reasons: &mut [Option<Reason>], title: &str, titles: &[String]) {
    let mut prose = false;
    let mut first = true;
    for (leaf, slot) in leaves.iter().zip(reasons) {
        let level = leaf.block.kind == BlockKind::Heading(1);
        let again = || {
            let own = key(&leaf.block.text);
            let heading = matches!(leaf.block.kind, BlockKind::Heading(_)) && own.len() >= 12;
            (!title.is_empty() && own == title) || (heading && titles.iter().any(|title| title.starts_with(&own)))
        };
        if slot.is_none() && !prose && ((level && first) || again()) {
            *slot = reason(Step::Metadata, Rule::Headline);
        } else if slot.is_none() && is_prose(leaf) {
            prose = true;
        }
        first &= !level;
    }
}
