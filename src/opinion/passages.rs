//! From sentences to passages: what surrounds a sentence, the threshold, merging, and the words that say why.

use std::ops::Range;

use super::feature::Feature;
use super::sentence::Sentence;
use super::weights::{BIAS, WEIGHTS};
use super::{Opinion, Strength};
use crate::article::{Article, Genre, Metadata, Span};

/// How many sentences an article needs before it says as much about a sentence as the sentence itself.
const TRUST: f32 = 6.0;
/// The share of opinion that sentences without any context are weighed for.
const SHARE: f32 = 0.4;
/// What an article of many sentences must overcome: running news holds little opinion.
const NEWS: f32 = 0.9;
/// How much the article's own tone counts.
const TONE: f32 = 1.0;
/// How much a neighbour in the same paragraph counts.
const NEIGHBOUR: f32 = 0.25;
/// No neighbour counts for more than this.
const NEIGHBOUR_MAX: f32 = 2.0;
/// What a page that declares itself opinion adds.
const DECLARED: f32 = 0.7;

/// A sentence's log-odds by its own words.
pub(crate) fn score(sentence: &Sentence) -> f32 {
    let weighed = WEIGHTS.iter().zip(sentence.values).map(|((_, weight, _), value)| weight * value);
    BIAS + weighed.sum::<f32>()
}

/// The passages, in order. `quoted` has, block by block, the words that none may cover.
pub(crate) fn passages(article: &Article, sentences: &[Sentence], quoted: &[Vec<Range<usize>>]) -> Vec<Opinion> {
    let scores: Vec<f32> = sentences.iter().map(score).collect();
    let prior = prior(&article.metadata) + tone(sentences, &scores);
    let mut found: Vec<Opinion> = Vec::new();
    let mut last: Option<usize> = None;
    for (i, sentence) in sentences.iter().enumerate() {
        let Some(score) = scores.get(i).filter(|_| !sentence.reported) else { continue };
        let odds = score + prior + neighbours(sentences, &scores, i);
        if odds <= 0.0 {
            continue;
        }
        let opinion = Opinion {
            span: sentence.span,
            strength: strength(sentence),
            confidence: logistic(odds),
            why: why(article, sentence),
        };
        match found.last_mut() {
            Some(passage) if last.is_some_and(|last| last + 1 == i) && passage.span.block == opinion.span.block => merge(passage, opinion),
            _ => found.push(opinion),
        }
        last = Some(i);
    }
    found.into_iter().flat_map(|opinion| split(opinion, article, quoted)).collect()
}

/// What the page says of itself. It moves the threshold and decides nothing alone.
fn prior(metadata: &Metadata) -> f32 {
    const SECTIONS: &[&str] = &["opinion", "editorial", "commentisfree", "columnists", "columns", "column", "analysis", "blogs", "op-ed", "commentary", "comment", "views", "letters"];
    let named = |text: &str| text.to_lowercase().split(|c: char| !c.is_alphanumeric() && c != '-').any(|part| SECTIONS.contains(&part));
    let path = metadata.url.as_deref().and_then(|url| url.split_once("://")).and_then(|(_, rest)| rest.split_once('/')).map(|(_, path)| path.split(['?', '#']).next().unwrap_or_default());
    let in_path = path.and_then(|path| path.rsplit_once('/')).is_some_and(|(folders, _)| named(folders));
    match metadata.genre {
        Some(Genre::Opinion | Genre::Analysis) => DECLARED,
        _ if metadata.section.as_deref().is_some_and(named) || in_path => DECLARED,
        _ => 0.0,
    }
}

/// What the article as a whole says about each of its sentences: in running news a single judging word means little, in a column a lot.
fn tone(sentences: &[Sentence], scores: &[f32]) -> f32 {
    let own = sentences.iter().zip(scores).map(|(sentence, score)| if sentence.reported { 0.0 } else { logistic(*score) });
    let count = sentences.len() as f32;
    let share = (own.sum::<f32>() + TRUST * SHARE) / (count + TRUST);
    let long = (count - 1.0).max(0.0) / (count + TRUST);
    TONE * (odds(share) - odds(SHARE)) - NEWS * long
}

/// What the sentences before and after say, in the same paragraph.
fn neighbours(sentences: &[Sentence], scores: &[f32], at: usize) -> f32 {
    let block = sentences.get(at).map(|sentence| sentence.span.block);
    let of = |i: Option<usize>| {
        let (sentence, score) = i.and_then(|i| Some((sentences.get(i)?, scores.get(i)?)))?;
        (Some(sentence.span.block) == block && !sentence.reported).then(|| score.clamp(-NEIGHBOUR_MAX, NEIGHBOUR_MAX))
    };
    NEIGHBOUR * (of(at.checked_sub(1)).unwrap_or_default() + of(Some(at + 1)).unwrap_or_default())
}

/// Analysis interprets; opinion judges, prescribes or speaks of itself.
fn strength(sentence: &Sentence) -> Strength {
    use Feature as F;
    let value = |feature: F| sentence.values.get(feature as usize).copied().unwrap_or_default();
    let reads: f32 = [F::Possibility, F::Hypothesis, F::Doubt, F::Interpretation].into_iter().map(value).sum();
    let judges: f32 = [
        F::Stance, F::FirstPerson, F::Duty, F::HarshQuality, F::HarshNoun, F::HarshVerb, F::HighPraise, F::Attitude, F::Exclamation,
        F::Irony, F::Idiom, F::Loaded,
    ]
    .into_iter()
    .map(value)
    .sum();
    if reads > 0.0 && judges * 2.0 < reads + 1.0 { Strength::Analysis } else { Strength::Opinion }
}

/// The words that weighed most, with what they do.
fn why(article: &Article, sentence: &Sentence) -> Vec<String> {
    let mut rows: Vec<(f32, Feature, &str, Vec<&str>)> = Vec::new();
    for (feature, range) in &sentence.hits {
        let Some((_, weight, label)) = WEIGHTS.get(*feature as usize).filter(|(_, weight, _)| *weight > 0.0) else { continue };
        let word = article.text(Span::new(sentence.span.block, range.start, range.end));
        match rows.iter_mut().find(|(_, of, _, _)| of == feature) {
            Some((sum, _, _, words)) => {
                *sum += weight;
                words.push(word);
            }
            None => rows.push((*weight, *feature, label, vec![word])),
        }
    }
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    rows.truncate(3);
    rows.into_iter().map(|(_, _, label, words)| format!("{label}: {}", words.join(", "))).collect()
}

fn merge(passage: &mut Opinion, next: Opinion) {
    passage.span.end = next.span.end;
    if next.confidence > passage.confidence {
        passage.confidence = next.confidence;
    }
    if next.strength == Strength::Opinion {
        passage.strength = Strength::Opinion;
    }
    for reason in next.why {
        if !passage.why.contains(&reason) {
            passage.why.push(reason);
        }
    }
}

/// Leaves the quoted words out. Pieces without two words in a row are not worth a mark.
fn split(opinion: Opinion, article: &Article, quoted: &[Vec<Range<usize>>]) -> Vec<Opinion> {
    let Span { block, start, end } = opinion.span;
    let masks = quoted.get(block).map(Vec::as_slice).unwrap_or_default();
    let mut pieces = Vec::new();
    let mut from = start;
    for mask in masks.iter().filter(|mask| mask.start < end && mask.end > start) {
        pieces.push(from..mask.start.max(from));
        from = mask.end.max(from);
    }
    pieces.push(from..end.max(from));
    let trimmed = pieces.into_iter().filter_map(|piece| {
        let text = article.text(Span::new(block, piece.start, piece.end));
        let start = piece.start + (text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';' | ')')).len());
        let end = piece.end - (text.len() - text.trim_end().len());
        let words = article.text(Span::new(block, start, end.max(start))).split_whitespace().count();
        (start < end && words > 1).then_some(Opinion { span: Span::new(block, start, end), ..opinion.clone() })
    });
    trimmed.collect()
}

fn logistic(odds: f32) -> f32 {
    1.0 / (1.0 + (-odds).exp())
}

fn odds(share: f32) -> f32 {
    (share / (1.0 - share)).ln()
}
