//! Tiers: how near an overlap puts two texts, by few features and one table of constants.
//!
//! Every rule is "at least so much", so that more in common never means a lower tier. The figures beside the constants are of
//! hand-labelled pairs of news texts (Multi-News, BASIL, ISOT, and rewrites of ISOT reports written for the purpose: 374 pairs), and of
//! 300 pairs of reports on one event by different outlets (BASIL).

use super::Tier;
use super::overlap::{Overlap, SENTENCE, SENTENCE_PART, Side};

/// Verbatim: share of own words in runs of eight or more. Verbatim pairs have .88 and more, light edits .84 and less.
const VERBATIM: f32 = 0.86;
/// Verbatim needs this many own words: of short texts a few stock sentences are most.
const VERBATIM_WORDS: usize = 60;
/// Light edit: share of own words in passages. Light edits have .65 and more on one side, partial reuse .46 and
/// less on both.
pub const LIGHT_EDIT: f32 = 0.50;
/// Light edit needs this many own words.
const LIGHT_EDIT_WORDS: usize = 40;
/// Partial: a run this long alone, or …
const LONG_RUN: usize = 15;
/// … a run of [`SENTENCE`] words with a second sign: it is a whole sentence, or another run has this many. 1 % of BASIL's
/// independent pairs share a dozen words, and those seem to be agency copy.
const ANOTHER: usize = 6;
/// Partial: or two runs, the shorter of which is a part of a sentence. Again 1 % of BASIL's pairs.
const SECOND: usize = SENTENCE_PART;
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
pub const SAME_STORY_TERMS: usize = 4;

/// What the tiers are judged by. Words are own words, outside quotation marks, unless the name says otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Features {
    /// Words in the longest common run.
    pub longest_run: usize,
    /// Words in the second longest.
    pub second_run: usize,
    /// Whether a run of a dozen words is a whole sentence.
    pub whole_sentence: bool,
    /// Equal words in the longest passage with small gaps that holds a part of a sentence.
    pub longest_passage: usize,
    /// Share in long runs, 0 to 1, of the side that has more; 0 where neither side is long enough to tell.
    pub verbatim: f32,
    /// Share in passages, 0 to 1, of the side that has more; 0 where neither side is long enough to tell.
    pub coverage: f32,
    /// Words in the longest common quoted run.
    pub longest_quote: usize,
    /// Words in the two longest.
    pub two_quotes: usize,
}

impl Features {
    /// The features of an overlap.
    pub fn of(overlap: &Overlap) -> Self {
        let most = |least: usize, share: fn(&Side) -> f32| {
            let sides = [&overlap.a, &overlap.b];
            sides.into_iter().filter(|side| side.own >= least).map(share).fold(0.0, f32::max)
        };
        let quotes = || overlap.quote_runs.iter().copied();
        let edited = overlap.passages.iter().filter(|passage| passage.longest >= SENTENCE_PART);
        Self {
            longest_run: overlap.own_runs.first().copied().unwrap_or(0),
            second_run: overlap.own_runs.get(1).copied().unwrap_or(0),
            whole_sentence: overlap.whole_sentence,
            longest_passage: edited.map(|passage| passage.words).max().unwrap_or(0),
            verbatim: most(VERBATIM_WORDS, Side::verbatim),
            coverage: most(LIGHT_EDIT_WORDS, Side::coverage),
            longest_quote: quotes().next().unwrap_or(0),
            two_quotes: quotes().take(2).sum(),
        }
    }

    /// The tier; never [`Tier::SameStory`], which words alone cannot show.
    pub fn tier(&self) -> Tier {
        // A dozen words alone may be an office's, a law's, a profession's: then a second sign is asked for.
        let second = self.whole_sentence || self.second_run >= ANOTHER;
        let copied = self.longest_run >= LONG_RUN
            || (self.longest_run >= SENTENCE && second)
            || self.second_run >= SECOND
            || self.longest_passage >= EDITED_SENTENCE;
        match self {
            _ if copied && self.verbatim >= VERBATIM => Tier::Verbatim,
            _ if copied && self.coverage >= LIGHT_EDIT => Tier::LightEdit,
            _ if copied => Tier::Partial,
            _ => self.quoted_tier(),
        }
    }

    /// The tier of the quotations alone.
    pub const fn quoted_tier(&self) -> Tier {
        if self.longest_quote >= QUOTE || self.two_quotes >= TWO_QUOTES { Tier::SharedQuotes } else { Tier::None }
    }
}

/// Whether two texts with these names and numbers (ascending) tell of one event.
pub fn same_story(a: &[u64], b: &[u64]) -> bool {
    let common = a.iter().filter(|term| b.binary_search(term).is_ok()).count();
    let fewer = a.len().min(b.len()).max(1);
    common >= SAME_STORY_TERMS && common as f32 / fewer as f32 >= SAME_STORY
}
