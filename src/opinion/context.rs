//! What stands around a sentence: the tone of its neighbours and what the page declares. Both move the threshold; neither marks
//! a sentence alone.

use super::feature::Feature;
use super::lexicon::Table;
use super::sentence::Sentence;
use super::weights::weight;
use crate::article::{Article, Genre, Metadata};

/// How much less each sentence further away counts: opinion comes in runs. Anything from 0.85 to 0.95 gives the same figures
/// within one sentence on the developing articles.
const FADING: f32 = 0.9;

/// How much less again beyond the border of a paragraph. A report often turns into opinion with a paragraph: without this
/// (1.0) the first sentence after the turn is lost, at 0.6 stray sentences of news are marked twice as often.
const BORDER: f32 = 0.7;

/// How many sentences' worth of doubt a sentence's surroundings must overcome: few neighbours say little, none say nothing.
const DOUBT: f32 = 2.0;

/// The share of opinion around it at which a sentence is judged by its own words alone. In running news the share lies near a
/// tenth, in columns above a half. At 0.25 running news is marked half as often again, at 0.33 columns lose one mark in ten.
const NEUTRAL: f32 = 0.30;

/// How much the tone of the surroundings counts, in log-odds for each of theirs. From 1.5 to 2 the figures stay; at 1 running
/// news is marked twice as often.
const TONE: f32 = 1.5;

/// More than this the surroundings never add: a sentence in a column still needs words of its own. Without it a third more
/// sentences of plain description were marked on the hand-marked pages.
const TONE_MAX: f32 = 0.4;

/// How many of an article's last blocks are looked at for a line that disclaims the author's views.
const SIGN_OFF: usize = 6;

/// A longer block (bytes) is no such line.
const SIGN_OFF_MAX: usize = 600;

/// What a page that declares itself opinion or analysis adds: as much as one harsh word.
const DECLARED: f32 = 0.7;

/// The share of sentences that speak to the reader above which an article is a guide, and the share at which it is nothing else.
/// Columns among the developing articles stay below 0.15; how-to pages of WCXB lie around 0.4.
const GUIDE: (f32, f32) = (0.15, 0.3);

/// So many sentences that speak to nobody are added before that share is taken: two sentences make no guide.
const UNSURE: f32 = 12.0;

/// What a guide takes from each of its sentences, beside all that "you" and "should" count: there they instruct and judge nothing.
const INSTRUCTS: f32 = 1.5;

/// Sections, by the words that name them in addresses and kickers.
const SECTIONS: &[&str] = &[
    "opinion",
    "opinions",
    "editorial",
    "editorials",
    "commentisfree",
    "columnist",
    "columnists",
    "column",
    "columns",
    "analysis",
    "blog",
    "blogs",
    "op-ed",
    "oped",
    "commentary",
    "comment",
    "views",
    "viewpoint",
    "letters",
    "perspective",
    "perspectives",
];

/// For each sentence, what the others around it add to its log-odds.
///
/// A sentence's share of opinion is the logistic of its own score; that of its surroundings is the mean of its neighbours'
/// shares, fading with distance and paragraphs, drawn towards [`NEUTRAL`] as a beta prior of [`DOUBT`] sentences would. Two passes, linear.
pub(crate) fn tones(sentences: &[Sentence], scores: &[f32]) -> Vec<f32> {
    let share = |i: usize| match (sentences.get(i), scores.get(i)) {
        (Some(sentence), Some(score)) if !sentence.reported => confidence(*score),
        _ => 0.0,
    };
    let block = |i: usize| sentences.get(i).map(|sentence| sentence.span.block);
    let step = |(opinion, all): (f32, f32), from: usize, to: usize| {
        let fading = if block(from) == block(to) { FADING } else { FADING * BORDER };
        (fading * (opinion + share(from)), fading * (all + 1.0))
    };
    let mut around = vec![(0.0_f32, 0.0_f32); sentences.len()];
    let mut run = (0.0, 0.0);
    for (i, sum) in around.iter_mut().enumerate() {
        *sum = run;
        run = step(run, i, i + 1);
    }
    run = (0.0, 0.0);
    for (i, sum) in around.iter_mut().enumerate().rev() {
        *sum = (sum.0 + run.0, sum.1 + run.1);
        run = step(run, i, i.wrapping_sub(1));
    }
    let tone = |(opinion, all): (f32, f32)| {
        let share = (opinion + DOUBT * NEUTRAL) / (all + DOUBT);
        (TONE * (odds(share) - odds(NEUTRAL))).min(TONE_MAX)
    };
    around.into_iter().map(tone).collect()
}

/// What each sentence loses because the article instructs its reader throughout: a recipe, a buyer's guide, a list of tips.
pub(crate) fn instruction(sentences: &[Sentence]) -> Vec<f32> {
    let value =
        |sentence: &Sentence, feature: Feature| sentence.values.get(feature as usize).copied().unwrap_or_default();
    let addressed = sentences.iter().filter(|sentence| value(sentence, Feature::Address) > 0.0).count() as f32;
    let (from, to) = GUIDE;
    let guide = ((addressed / (sentences.len() as f32 + UNSURE) - from) / (to - from)).clamp(0.0, 1.0);
    let counted = |sentence: &Sentence| -> f32 {
        [Feature::Address, Feature::Duty].into_iter().map(|feature| weight(feature) * value(sentence, feature)).sum()
    };
    sentences.iter().map(|sentence| guide * (counted(sentence) + INSTRUCTS)).collect()
}

/// What the article says of itself adds to each sentence's log-odds: by genre, section and address, by an editorial board as its
/// author, by a last line such as "the views expressed are the author's own".
pub(crate) fn prior(article: &Article, table: &Table) -> f32 {
    let last = article.blocks.iter().rev().take(SIGN_OFF).filter(|block| block.text.len() < SIGN_OFF_MAX);
    let disclaims = || last.clone().any(|block| table.is_disclaimer(&block.text));
    let by_board = || article.metadata.authors.iter().any(|author| table.is_editorial_board(author));
    if declares(&article.metadata) || by_board() || disclaims() { DECLARED } else { 0.0 }
}

fn declares(metadata: &Metadata) -> bool {
    let folders = metadata.url.as_deref().and_then(folders).unwrap_or_default();
    matches!(metadata.genre, Some(Genre::Opinion | Genre::Analysis))
        || metadata.section.as_deref().is_some_and(names_opinion)
        || names_opinion(folders)
}

fn names_opinion(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|part| SECTIONS.iter().any(|section| part.eq_ignore_ascii_case(section)))
}

/// The folders of an address: its path without the last part, which is the headline's words.
fn folders(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let (_, path) = rest.split_once('/')?;
    let path = path.split(['?', '#']).next()?;
    path.trim_end_matches('/').rsplit_once('/').map(|(folders, _)| folders)
}

/// Log-odds as a share.
pub(crate) fn confidence(odds: f32) -> f32 {
    1.0 / (1.0 + (-odds).exp())
}

/// A share as log-odds: without bounds at 0 and 1.
pub(crate) fn odds(share: f32) -> f32 {
    (share / (1.0 - share)).ln()
}

#[cfg(test)]
mod tests {
    use super::{declares, prior};
    use crate::article::{Article, Block, BlockKind, Genre, Metadata};
    use crate::opinion::lexicon;

    #[test]
    fn what_declares_a_page() {
        #[track_caller]
        fn check(url: &str, section: &str, genre: Option<Genre>, declared: bool) {
            let metadata =
                Metadata { url: Some(url.to_owned()), section: Some(section.to_owned()), genre, ..Metadata::default() };
            assert_eq!(declares(&metadata), declared, "{metadata:?}");
        }
        check("https://ledger.example/opinion/two-ropes", "", None, true);
        check("https://ledger.example/commentisfree/2026/nov/05/two-ropes", "", None, true);
        check("https://ledger.example/news/public-opinion-shifts", "", None, false);
        check("https://ledger.example/news/opinion/", "", None, false);
        check("https://opinion.example/", "", None, false);
        check("", "Opinion", None, true);
        check("", "Opinion | Columnists", None, true);
        check("", "World", Some(Genre::News), false);
        check("", "World", Some(Genre::Analysis), true);
    }

    #[test]
    fn what_else_declares_an_article() {
        #[track_caller]
        fn check(author: &str, last: &str, declared: bool) {
            let table = lexicon::for_language("en").unwrap();
            let metadata = Metadata { authors: vec![author.to_owned()], ..Metadata::default() };
            let blocks = vec![Block::new(BlockKind::Paragraph, last)];
            let article = Article { metadata, blocks };
            assert_eq!(prior(&article, table) > 0.0, declared, "{author} {last}");
        }
        check("The Editorial Board", "The ferry opened on Monday.", true);
        check("Mara Lind", "The views expressed in this article are the author’s own.", true);
        check("Mara Lind", "The views she expressed to the council were known.", false);
        check("Mara Lind", "The ferry opened on Monday.", false);
    }
}
