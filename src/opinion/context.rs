//! What stands around a sentence: the tone of its neighbours and what the page declares. Both move the threshold; neither marks
//! a sentence alone.

use super::feature::Feature;
use super::lexicon::Table;
use super::sentence::Sentence;
use crate::address;
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

/// How many numbers tell what stands around a sentence.
pub(crate) const AROUND: usize = 13;

/// An article of fewer sentences has no first one to speak of.
const ARTICLE_MIN: usize = 5;

/// How many of an article's last blocks are looked at for a line that disclaims the author's views.
const SIGN_OFF: usize = 6;

/// A longer block (bytes) is no such line.
const SIGN_OFF_MAX: usize = 600;

/// So many sentences of which nothing is seen are added before a share of the article is taken: two sentences make no guide.
const UNSURE: f32 = 4.0;

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

/// Folders and sections that say a page is news.
const NEWS: &[&str] =
    &["news", "nachrichten", "meldungen", "noticias", "actualites", "actualité", "actualités", "notizie", "attualita"];

/// For each sentence, what stands around it, in the order of `CONTEXT` in the learned numbers: its own score; the tone of the sentence before, of
/// the one after, of those near it, of the whole article and of its paragraph; the shares of the article's sentences that are
/// reported, in the first person, addressed to the reader, in the past tense, with numbers; whether the page declares opinion; whether it opens the
/// article.
///
/// A sentence's share of opinion is the logistic of its own score, nought where it is reported. A tone is the mean of shares, drawn towards [`NEUTRAL`] as a beta
/// prior of [`DOUBT`] sentences would, as log-odds. Two passes, linear.
pub(crate) fn surroundings(sentences: &[Sentence], scores: &[f32], declared: bool) -> Vec<[f32; AROUND]> {
    let shares = shares(sentences, scores);
    let near = near(sentences, &shares);
    let paragraphs = paragraphs(sentences, &shares);
    let sum: f32 = shares.iter().sum();
    let n = sentences.len() as f32;
    let share =
        |of: &dyn Fn(&Sentence) -> bool| sentences.iter().filter(|sentence| of(sentence)).count() as f32 / (n + UNSURE);
    let seen =
        |feature: Feature| share(&|sentence| sentence.values.get(feature as usize).is_some_and(|value| *value > 0.0));
    let reported = share(&|sentence| sentence.reported);
    let [first_person, address, past, number] =
        [Feature::FirstPerson, Feature::Address, Feature::Past, Feature::Number].map(seen);
    let neighbour = |i: Option<usize>| tone(i.and_then(|i| shares.get(i)).map_or((0.0, 0.0), |share| (*share, 1.0)));
    let around = |(i, score): (usize, &f32)| {
        let own = shares.get(i).copied().unwrap_or_default();
        let (paragraph, others) = paragraphs.get(i).copied().unwrap_or_default();
        [
            *score,
            neighbour(i.checked_sub(1)),
            neighbour(i.checked_add(1)),
            tone(near.get(i).copied().unwrap_or_default()),
            tone((sum - own, n - 1.0)),
            tone((paragraph - own, others - 1.0)),
            reported,
            first_person,
            address,
            past,
            number,
            f32::from(u8::from(declared)),
            f32::from(u8::from(i == 0 && sentences.len() >= ARTICLE_MIN)),
        ]
    };
    scores.iter().enumerate().map(around).collect()
}

/// The tone of all sentences together.
pub(crate) fn tone_of(sentences: &[Sentence], scores: &[f32]) -> f32 {
    tone((shares(sentences, scores).iter().sum(), sentences.len() as f32))
}

/// Each sentence's share of opinion by its own words; what is reported has none.
fn shares(sentences: &[Sentence], scores: &[f32]) -> Vec<f32> {
    let share = |(sentence, score): (&Sentence, &f32)| if sentence.reported { 0.0 } else { confidence(*score) };
    sentences.iter().zip(scores).map(share).collect()
}

/// The shares around each sentence, fading with distance, and the weight of all of them.
fn near(sentences: &[Sentence], shares: &[f32]) -> Vec<(f32, f32)> {
    let share = |i: usize| shares.get(i).copied().unwrap_or_default();
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
    around
}

/// For each sentence, the sum of its paragraph's shares and how many they are.
fn paragraphs(sentences: &[Sentence], shares: &[f32]) -> Vec<(f32, f32)> {
    let mut sums: Vec<(f32, f32)> = Vec::with_capacity(sentences.len());
    for paragraph in sentences.chunk_by(|a, b| a.span.block == b.span.block) {
        let from = sums.len();
        let shares = shares.get(from..from + paragraph.len()).unwrap_or_default();
        sums.extend(std::iter::repeat_n((shares.iter().sum(), shares.len() as f32), paragraph.len()));
    }
    sums
}

/// Log-odds of a mean share, from the sum of shares and how many they are, against [`NEUTRAL`].
fn tone((opinion, all): (f32, f32)) -> f32 {
    odds((opinion + DOUBT * NEUTRAL) / (all + DOUBT)) - odds(NEUTRAL)
}

/// Whether the article says that it is opinion or analysis: by genre, section and address, by an editorial board as its author, by a last
/// line such as "the views expressed are the author's own".
pub(crate) fn declared(article: &Article, table: &Table) -> bool {
    let last = article.blocks.iter().rev().take(SIGN_OFF).filter(|block| block.text.len() < SIGN_OFF_MAX);
    let disclaims = || last.clone().any(|block| table.is_disclaimer(&block.text));
    let by_board = || article.metadata.authors.iter().any(|author| table.is_editorial_board(author));
    declares(&article.metadata) || by_board() || disclaims()
}

fn declares(metadata: &Metadata) -> bool {
    let folders = metadata.url.as_deref().and_then(folders).unwrap_or_default();
    matches!(metadata.genre, Some(Genre::Opinion | Genre::Analysis))
        || metadata.section.as_deref().is_some_and(names_opinion)
        || names_opinion(folders)
}

/// Whether the page's address or its section says that it is news: one of six of its kind is anything else.
pub(crate) fn declares_news(metadata: &Metadata) -> bool {
    let folders = metadata.url.as_deref().and_then(folders).unwrap_or_default();
    metadata.section.as_deref().is_some_and(names_news) || names_news(folders)
}

fn names_news(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|part| NEWS.iter().any(|news| part.eq_ignore_ascii_case(news)))
}

fn names_opinion(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|part| SECTIONS.iter().any(|section| part.eq_ignore_ascii_case(section)))
}

/// The folders of an address: its path without the last part, which is the headline's words.
fn folders(url: &str) -> Option<&str> {
    address::path(url).trim_end_matches('/').rsplit_once('/').map(|(folders, _)| folders)
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
    use super::{declared, declares, declares_news};
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
    fn what_says_that_a_page_is_news() {
        #[track_caller]
        fn check(url: &str, section: &str, expected: bool) {
            let metadata =
                Metadata { url: Some(url.to_owned()), section: Some(section.to_owned()), ..Metadata::default() };
            assert_eq!(declares_news(&metadata), expected, "{metadata:?}");
        }
        check("https://ledger.example/news/2026/two-ropes", "", true);
        check("https://ledger.example/harbour_news/two-ropes", "", true);
        check("https://blatt.example/", "Nachrichten", true);
        check("https://news.example/opinion/two-ropes", "", false);
        check("https://ledger.example/culture/the-news-we-read", "", false);
    }

    #[test]
    fn what_else_declares_an_article() {
        #[track_caller]
        fn check(author: &str, last: &str, expected: bool) {
            let table = lexicon::for_language("en").unwrap();
            let metadata = Metadata { authors: vec![author.to_owned()], ..Metadata::default() };
            let blocks = vec![Block::new(BlockKind::Paragraph, last)];
            let article = Article { metadata, blocks };
            assert_eq!(declared(&article, table), expected, "{author} {last}");
        }
        check("The Editorial Board", "The ferry opened on Monday.", true);
        check("Mara Lind", "The views expressed in this article are the author’s own.", true);
        check("Mara Lind", "The views she expressed to the council were known.", false);
        check("Mara Lind", "The ferry opened on Monday.", false);
    }
}
