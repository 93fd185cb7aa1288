//! Tiers: how near an overlap puts two texts, by few constants, and the plain words that say why.
//!
//! The figures beside the constants are of hand-labelled pairs of news texts (Multi-News, BASIL, ISOT, and rewrites of ISOT reports
//! written for the purpose: 374 pairs), and of 300 pairs of reports on one event by different outlets (BASIL).

use super::Tier;
use super::overlap::{Overlap, OwnPassage, SENTENCE_PART, Side};

/// Verbatim: share of own words in runs of eight or more. Verbatim pairs have .88 and more, light edits .84 and less.
const VERBATIM: f32 = 0.86;
/// Verbatim needs this many own words: of short texts a few stock sentences are most.
const VERBATIM_WORDS: usize = 60;
/// Light edit: share of own words in passages. Light edits have .65 and more on one side, partial reuse .46 and
/// less on both.
const LIGHT_EDIT: f32 = 0.50;
/// Light edit needs this many own words.
const LIGHT_EDIT_WORDS: usize = 40;
/// Partial: one whole narrative sentence. 1 % of BASIL's independent pairs share as much, and those seem to be agency copy.
const SENTENCE: usize = 12;
/// Partial: or so many passages of [`SENTENCE_PART`] words each. Again 1 % of BASIL's pairs.
const PASSAGES: usize = 2;
/// Partial: or a sentence this long with a few words changed, one part of which is [`SENTENCE_PART`] words. Of the labelled
/// independent pairs the longest such sentence has 14 words, a description of an accusation; 12 is common.
const EDITED_SENTENCE: usize = 15;
/// Shared quotations: one run of quoted words this long …
const QUOTE: usize = 8;
/// … or two this long together.
const TWO_QUOTES: usize = 15;
/// Same story: share of the names and numbers of the text that has fewer of them. Nine in ten reports on one event share more,
/// nine in ten unrelated ones less.
const SAME_STORY: f32 = 0.22;
/// Same story needs this many common names and numbers.
const SAME_STORY_TERMS: usize = 4;

/// The tier of an overlap; never [`Tier::SameStory`], which words alone cannot show.
pub fn tier(overlap: &Overlap) -> Tier {
    let sides = [&overlap.a, &overlap.b];
    let longest = overlap.own_runs.first().copied().unwrap_or(0);
    let parts = overlap.own_runs.iter().filter(|run| **run >= SENTENCE_PART).count();
    let edited = |passage: &OwnPassage| passage.words >= EDITED_SENTENCE && passage.longest >= SENTENCE_PART;
    if longest >= SENTENCE || parts >= PASSAGES || overlap.passages.iter().any(edited) {
        let verbatim = |side: &Side| side.verbatim() >= VERBATIM && side.own >= VERBATIM_WORDS;
        let light = |side: &Side| side.coverage() >= LIGHT_EDIT && side.own >= LIGHT_EDIT_WORDS;
        if sides.iter().any(|side| verbatim(side)) {
            return Tier::Verbatim;
        }
        if sides.iter().any(|side| light(side)) {
            return Tier::LightEdit;
        }
        return Tier::Partial;
    }
    let quotes = || overlap.quote_runs.iter().copied();
    if quotes().next().unwrap_or(0) >= QUOTE || quotes().take(2).sum::<usize>() >= TWO_QUOTES {
        return Tier::SharedQuotes;
    }
    Tier::None
}

/// Whether two texts with these names and numbers (ascending) tell of one event.
pub fn same_story(a: &[u64], b: &[u64]) -> bool {
    let common = a.iter().filter(|term| b.binary_search(term).is_ok()).count();
    let fewer = a.len().min(b.len()).max(1);
    common >= SAME_STORY_TERMS && common as f32 / fewer as f32 >= SAME_STORY
}
