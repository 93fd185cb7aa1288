//! The sentences of an article in which the author speaks, and what can be seen in each.

use std::ops::Range;

use super::attribution;
use super::feature::{CAP, COUNT, Feature, Values};
use super::learned;
use super::lexicon::{Role, Table};
use super::prose;
use super::token::{Token, tokens};
use crate::article::Span;
use crate::quotes::Quotation;
use crate::sort;
use crate::text::Reading;

/// A sentence, or the clause of one, that is the author's.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// Its words outside quotations.
    pub words: usize,
    /// Whether it attributes its content to somebody: then nothing in it is the author's opinion.
    pub reported: bool,
    /// What was seen.
    pub values: Values,
    /// Its own words and pairs of words, hashed, each once.
    pub hashes: Vec<u32>,
    /// The words that were counted, with what each counts for.
    pub hits: Vec<(Feature, Range<usize>)>,
}

/// Fewer words than this are no sentence to judge: what is left of one between quotations, an exclamation.
const WORDS_MIN: usize = 3;

/// So many words in marks may be the author's own distance to them.
const SCARE_MAX: usize = 3;

/// Sentences of fewer words are short, of more words long.
const SHORT: usize = 9;
const LONG: usize = 28;

/// So far before a judging word a form of "be" makes it a verdict: "was not a very".
const PREDICATE_MAX: usize = 4;

/// Reads the article's prose. `quoted` has, block by block, what stands in quotations.
pub(crate) fn read(
    reading: &Reading<'_>,
    quotations: &[Quotation],
    quoted: &[Vec<Range<usize>>],
    table: &Table,
) -> Vec<Sentence> {
    let article = reading.article;
    let cues = attribution::cues(article, quotations);
    let mut found = Vec::new();
    for block in prose::blocks(article, table) {
        if reading.language_of(block) != reading.language() {
            continue;
        }
        let Some(text) = article.blocks.get(block).map(|block| block.text.as_str()) else { continue };
        let masks = quoted.get(block).map(Vec::as_slice).unwrap_or_default();
        let all = tokens(text, reading.words(block), masks, table);
        for range in reading.sentences(block).iter().cloned() {
            let from = all.partition_point(|token| token.range.start < range.start);
            let to = all.partition_point(|token| token.range.start < range.end);
            let words = all.get(from..to).unwrap_or_default();
            let own = words.iter().filter(|token| !token.quoted).count();
            if own < WORDS_MIN {
                continue;
            }
            let span = Span::new(block, range.start, range.end);
            let cue = attribution::cue(words, text);
            let first = cues.partition_point(|cue| (cue.block, cue.end) <= (block, range.start));
            let reported = cue.is_some() || cues.get(first).is_some_and(|cue| cue.overlaps(&span));
            let masks = overlapping(masks, &range);
            let mut sentence = Sentence::new(span, own, reported);
            sentence.see_words(words, table);
            sentence.see_form(text, words, masks);
            sentence.hashes = learned::hashes(words, table.lang);
            found.push(sentence);
            let clause = cue.and_then(|cue| words.get(attribution::own_clause(words, cue, text)?..));
            if let Some((clause, first)) = clause.and_then(|clause| Some((clause, clause.first()?))) {
                let span = Span::new(block, first.range.start, range.end);
                let masks = overlapping(masks, &(span.start..span.end));
                let mut sentence = Sentence::new(span, clause.len(), false);
                sentence.see_words(clause, table);
                sentence.see_form(text, clause, masks);
                sentence.hashes = learned::hashes(clause, table.lang);
                found.push(sentence);
            }
        }
    }
    found
}

/// What stands in quotations, block by block, ascending and without overlaps: every stretch in marks, whoever is quoted, and
/// every quotation that is surely its speaker's.
pub(crate) fn quoted(reading: &Reading<'_>, quotations: &[Quotation]) -> Vec<Vec<Range<usize>>> {
    let article = reading.article;
    let mut masks: Vec<Vec<Range<usize>>> = vec![Vec::new(); article.blocks.len()];
    let spans = reading.quoted.iter().flat_map(|quoted| &quoted.spans);
    let found = quotations.iter().filter(|quotation| attribution::is_speakers(quotation));
    for span in spans.chain(found.flat_map(|quotation| &quotation.spans)) {
        if let Some(mask) = masks.get_mut(span.block) {
            mask.push(span.start..span.end);
        }
    }
    for (block, mask) in article.blocks.iter().zip(&mut masks) {
        // A paragraph that opens with a mark and never closes it goes on with words quoted before: all of it is the speaker's.
        // A single mark is no pair without its partner, since it may be an apostrophe.
        if block.text.starts_with(['‘', '‚', '‹']) && !mask.iter().any(|range| range.start == 0) {
            mask.push(0..block.text.len());
        }
        sort::by_key(mask, |range| (range.start, range.end));
        mask.dedup_by(|next, last| {
            let touches = next.start <= last.end;
            if touches {
                last.end = last.end.max(next.end);
            }
            touches
        });
    }
    masks
}

/// Those of `masks` (ascending, apart) that share a byte with `range`.
pub(crate) fn overlapping<'m>(masks: &'m [Range<usize>], range: &Range<usize>) -> &'m [Range<usize>] {
    let from = masks.partition_point(|mask| mask.end <= range.start);
    let to = masks.partition_point(|mask| mask.start < range.end);
    masks.get(from..to).unwrap_or_default()
}

/// Whether a word judges what it is said of.
const fn judges(feature: Feature) -> bool {
    use Feature as F;
    matches!(
        feature,
        F::Attitude
            | F::HarshQuality
            | F::Criticism
            | F::HighPraise
            | F::Praise
            | F::HarshNoun
            | F::CriticalNoun
            | F::PraiseNoun
    )
}

/// Whether what follows these words is said of their subject: "was exceptional", "is hardly a very good". "A brutal murder" names a thing.
fn is_predicate(before: &[Token]) -> bool {
    let rest = before.iter().rev().take(PREDICATE_MAX);
    let mut words = rest.skip_while(|word| {
        !word.quoted
            && (word.is(Role::Determiner) && !word.is(Role::Be)
                || matches!(word.feature, Some(Feature::Intensifier | Feature::Focus | Feature::Negation))
                || word.folded.ends_with("ly"))
    });
    words.next().is_some_and(|word| word.is(Role::Be) && !word.quoted)
}

impl Sentence {
    fn new(span: Span, words: usize, reported: bool) -> Self {
        Self { span, words, reported, values: [0.0; COUNT], hashes: Vec::new(), hits: Vec::new() }
    }

    fn count(&mut self, feature: Feature, range: Range<usize>) {
        self.add(feature, 1.0);
        self.hits.push((feature, range));
    }

    fn add(&mut self, feature: Feature, by: f32) {
        if let Some(value) = self.values.get_mut(feature as usize) {
            *value = (*value + by).min(CAP);
        }
    }

    fn see_words(&mut self, tokens: &[Token], table: &Table) {
        let mut i = 0;
        let mut name = false;
        while let Some(token) = tokens.get(i) {
            let rest = tokens.get(i..).unwrap_or_default();
            i += 1;
            if token.quoted {
                name = false;
                continue;
            }
            let own = |len: &usize| rest.get(..*len).is_some_and(|words| words.iter().all(|word| !word.quoted));
            if let Some((Some(feature), len)) = token.phrase.filter(|(_, len)| own(len)) {
                let end = rest.get(len - 1).map_or(token.range.end, |last| last.range.end);
                self.count(feature, token.range.start..end);
                i += len - 1;
                name = false;
                continue;
            }
            let initial = i == 1;
            let proper = token.capital && !initial && !matches!(&*token.folded, "i" | "i'm" | "i'd" | "i've" | "i'll");
            let feature = token.feature;
            if token.is_number() {
                self.add(Feature::Number, 1.0);
            } else if proper
                && !matches!(feature, Some(Feature::Time))
                && !(table.nouns_are_capital && feature.is_some())
            {
                if !name {
                    self.add(Feature::Name, 1.0);
                }
            } else if let Some(feature) = feature {
                self.count(feature, token.range.clone());
            }
            name = proper;
            let before = i.checked_sub(2).and_then(|i| tokens.get(i));
            let adjective = before.is_some_and(|before| {
                before.is(Role::Present) || before.is(Role::Determiner) || before.folded.ends_with("ly")
            });
            if token.is(Role::Past) || (!proper && !adjective && table.is_past(&token.folded)) {
                self.add(Feature::Past, 1.0);
            }
            if token.is(Role::Present) {
                self.add(Feature::Present, 1.0);
            }
            if token.is(Role::Person) {
                self.add(Feature::Person, 1.0);
            }
            if feature.is_some_and(judges) && is_predicate(tokens.get(..i - 1).unwrap_or_default()) {
                self.add(Feature::Verdict, 1.0);
            }
            let calls = |next: &Token| !next.capital && !next.is(Role::Be);
            if initial && token.is(Role::Command) && rest.get(1).is_some_and(calls) {
                self.count(Feature::Imperative, token.range.clone());
            }
            if initial && token.is(Role::Conjunction) {
                self.count(Feature::Conjunction, token.range.clone());
            }
        }
        self.add(Feature::Thought, attribution::thoughts(tokens) as f32);
    }

    fn see_form(&mut self, text: &str, tokens: &[Token], masks: &[Range<usize>]) {
        let sentence = self.span.start..self.span.end;
        for (at, c) in text.get(sentence.clone()).unwrap_or_default().char_indices() {
            let at = self.span.start + at;
            let feature = match c {
                '?' => Feature::Question,
                '!' => Feature::Exclamation,
                '—' | '–' => Feature::Dash,
                ':' | ';' => Feature::Colon,
                '(' => Feature::Bracket,
                _ => continue,
            };
            if overlapping(masks, &(at..at + c.len_utf8())).is_empty() {
                match feature {
                    Feature::Question | Feature::Exclamation => self.count(feature, at..at + c.len_utf8()),
                    _ => self.add(feature, 1.0),
                }
            }
        }
        let quoted = tokens.iter().filter(|token| token.quoted).count();
        for mask in masks.iter().filter(|mask| mask.start >= sentence.start && mask.end <= sentence.end) {
            let up_to = |byte| tokens.partition_point(|token: &Token| token.range.start < byte);
            if up_to(mask.end) - up_to(mask.start) <= SCARE_MAX {
                self.count(Feature::ScareQuote, mask.clone());
            }
        }
        let share = quoted as f32 / tokens.len().max(1) as f32;
        self.add(Feature::Quoted, share);
        let seen = |feature: Feature| self.values.get(feature as usize).is_some_and(|value| *value > 0.0);
        let dated = seen(Feature::Number) || seen(Feature::Time);
        let (bare, timeless) = (!seen(Feature::Name) && !dated, !seen(Feature::Past) && !dated);
        self.add(Feature::Bare, f32::from(u8::from(bare)));
        self.add(Feature::Timeless, f32::from(u8::from(timeless)));
        if self.words < SHORT {
            self.add(Feature::Short, 1.0);
        } else if self.words > LONG {
            self.add(Feature::Long, 1.0);
        }
    }
}
