//! One article beside one report: aligned, judged, and the evidence laid out.

use std::ops::Range;

use super::align::{Run, align};
use super::fingerprint::{shingles, winnow};
use super::overlap::{Overlap, SENTENCE_PART, overlap, parts};
use super::sketch::Sketch;
use super::source::Source;
use super::takes::Printed;
use super::template::Likeness;
use super::tier::Features;
use super::tokens::{self, Token};
use super::variants::variants;
use super::{Passage, PassageKind, Tier, Variant, Why, WireMatch, WireReport, template, terms, tier, time};
use crate::article::{BlockKind, Span};
use crate::language::Language;
use crate::reason::Coded;
use crate::text::Reading;

/// What a pack keeps of a report instead of its text.
#[derive(Debug)]
pub struct Kept {
    /// Its sketch.
    pub sketch: Sketch,
    /// How many letters it was found among.
    pub among: f64,
    /// How many of the article's names and numbers it has, of those that it is filed under.
    pub terms: usize,
}

/// An article made ready to be compared with many reports.
#[derive(Debug)]
pub struct Prepared {
    /// When it was published, as its page says.
    pub published: Option<String>,
    language: &'static Language,
    /// Its sentences but for those of captions, by block.
    sentences: Vec<(usize, Range<usize>)>,
    /// Its words.
    pub tokens: Vec<Token>,
    /// Its names and numbers, ascending.
    pub terms: Vec<u64>,
}

/// Words that a passage needs to be shown in a quotation, or where most of the text is common.
const SHOWN: usize = 5;

impl Prepared {
    /// Makes an article ready.
    pub fn new(reading: &Reading<'_>) -> Self {
        let tokens = tokens::of_article(reading);
        let terms = terms::rare(&tokens).collect();
        let told = reading.article.blocks.iter().enumerate().filter(|(_, block)| block.kind != BlockKind::Caption);
        let sentences =
            told.flat_map(|(index, _)| reading.sentences(index).iter().map(move |range| (index, range.clone())));
        let published = reading.article.metadata.published.clone();
        Self { published, language: reading.language(), sentences: sentences.collect(), tokens, terms }
    }

    /// Compares it with a report that stands in pack `library`, and of which a sketch is there where the text is not. `same_story` says
    /// whether a common event alone is worth telling.
    pub fn compare(&self, report: WireReport, kept: Option<&Kept>, library: &str, same_story: bool) -> Printed {
        let (tokens, lines) = match kept {
            Some(kept) => (kept.sketch.tokens(), Vec::new()),
            None => tokens::of_report(&report.text, self.language.sentences),
        };
        let chains = match kept {
            Some(kept) => kept.sketch.align(&self.tokens, kept.among),
            None => align(&self.tokens, &tokens),
        };
        let overlap = overlap(&self.tokens, &tokens, chains);
        let features = Features::of(&overlap);
        let mut tier = features.tier();
        let shared = overlap.a.coverage().max(overlap.b.coverage());
        let likeness = if tier >= Tier::Partial {
            template::likeness(&self.tokens, &tokens, &overlap.chains, shared)
        } else {
            Likeness::No
        };
        let form = likeness == Likeness::Form;
        if form {
            tier = features.quoted_tier();
        }
        if tier == Tier::None && same_story && !form {
            let same = match kept {
                Some(kept) => kept.terms >= tier::SAME_STORY_TERMS,
                None => tier::same_story(&self.terms, &terms::rare(&tokens).collect::<Vec<_>>()),
            };
            if same {
                tier = Tier::SameStory;
            }
        }
        let sides = Sides { article: &self.tokens, report: &tokens, lines: &lines };
        let mut passages = sides.passages(&overlap);
        passages.retain(|passage| is_shown(passage, tier) && (kept.is_some() || !passage.report.is_empty()));
        let mut found = WireMatch {
            source: Source::of(&report),
            tier,
            features,
            common_sentences: 0,
            sentences: 0,
            article_coverage: overlap.a.coverage(),
            report_coverage: overlap.b.coverage(),
            variants: sides.variants(),
            takes: Vec::new(),
            why: Vec::new(),
            passages,
            report,
            library: library.to_owned(),
            signer: None,
            without_text: kept.is_some(),
        };
        (found.common_sentences, found.sentences) = self.common_sentences(&found.passages);
        found.why = self.why(&found, &overlap);
        if form {
            found.why.push(Why::SameForm);
        }
        if kept.is_some() {
            found.why.push(Why::WithoutText);
        }
        let shingles = kept.map_or_else(|| shingles(&tokens), |kept| kept.sketch.shingles());
        let mut prints: Vec<u64> = winnow(&shingles).iter().map(|shingle| shingle.hash).collect();
        prints.sort_unstable();
        Printed { found, prints, likeness }
    }

    fn why(&self, found: &WireMatch, overlap: &Overlap) -> Vec<Why> {
        let (tier, report) = (found.tier, &found.report);
        let document = found.source.described(report).told();
        let mut why = Vec::new();
        if tier >= Tier::Partial {
            if found.common_sentences > 0 {
                why.push(Why::Sentences(found.common_sentences, found.sentences, document.clone()));
            }
            let longest_run = found.features.longest_run;
            let sentence_parts = overlap.own_runs.iter().filter(|run| **run >= SENTENCE_PART).count();
            why.push(Why::Passages(sentence_parts, SENTENCE_PART, longest_run));
            if found.source == Source::Unknown {
                why.push(Why::UnknownSource);
            }
        }
        if tier >= Tier::SharedQuotes && !overlap.quote_runs.is_empty() {
            let longest = overlap.quote_runs.first().copied().unwrap_or(0);
            why.push(Why::Quotes(overlap.quote_runs.len(), document.clone(), longest));
        }
        if tier > Tier::None && !found.variants.is_empty() {
            why.push(Why::OtherWords(found.variants.len(), document.clone()));
        }
        if tier >= Tier::SharedQuotes
            && let Some(apart) = self.apart(report)
        {
            why.push(apart);
        }
        if tier == Tier::SameStory {
            why.push(Why::SameStory(document));
        }
        why
    }

    /// How long before or after the article the report was published, where both say when, to the hour.
    fn apart(&self, report: &WireReport) -> Option<Why> {
        let ours = self.published.as_deref().filter(|date| date.len() > "2024-11-07".len())?;
        let theirs = Some(report.published.as_str()).filter(|date| date.len() > "2024-11-07".len())?;
        let seconds = time::seconds(ours)? - time::seconds(theirs)?;
        let hours = seconds.unsigned_abs() as usize / 3600;
        Some(match (hours, seconds >= 0) {
            (0, true) => Why::JustBefore,
            (1..48, true) => Why::HoursBefore(hours),
            (_, true) => Why::DaysBefore(hours / 24),
            (0, false) => Why::JustAfter,
            (1..48, false) => Why::HoursAfter(hours),
            (_, false) => Why::DaysAfter(hours / 24),
        })
    }

    /// How many sentences have most of their words in the passages, and how many there are.
    fn common_sentences(&self, passages: &[Passage]) -> (usize, usize) {
        let is_common = |(index, sentence): &&(usize, Range<usize>)| {
            // They stand in the article's order, apart: the first that ends behind the sentence's begin, and those after it.
            let first = passages
                .partition_point(|passage| (passage.article.block, passage.article.end) <= (*index, sentence.start));
            let met = passages.get(first..).unwrap_or_default().iter().map(|passage| passage.article);
            let met = met.take_while(|span| span.block == *index && span.start < sentence.end);
            let shared: usize = met.map(|span| shared(sentence, &(span.start..span.end))).sum();
            shared * 2 > sentence.len()
        };
        (self.sentences.iter().filter(is_common).count(), self.sentences.len())
    }
}

/// Whether a passage is evidence for the tier: short common phrases are none.
fn is_shown(passage: &Passage, tier: Tier) -> bool {
    let least = match (passage.kind, tier) {
        (_, Tier::None | Tier::SameStory) | (PassageKind::Narrative, Tier::SharedQuotes) => return false,
        (PassageKind::Narrative, Tier::Partial) => SENTENCE_PART,
        _ => SHOWN,
    };
    passage.words >= least
}

fn shared(a: &Range<usize>, b: &Range<usize>) -> usize {
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

/// Both texts' words, and where the report's lines begin.
struct Sides<'a> {
    article: &'a [Token],
    report: &'a [Token],
    lines: &'a [usize],
}

impl Sides<'_> {
    /// The passages to show: every chain, cut at block ends and at quotation marks.
    fn passages(&self, overlap: &Overlap) -> Vec<Passage> {
        let mut found = Vec::new();
        for chain in &overlap.chains {
            let mut open: Option<Piece> = None;
            for run in &chain.runs {
                for (part, quoted) in parts(self.article, self.report, *run) {
                    for part in self.within_blocks(part) {
                        let taken = open.as_mut().is_some_and(|piece| piece.takes(self, part, quoted));
                        if !taken {
                            let before = open.replace(Piece::new(part, quoted));
                            found.extend(before.map(|piece| piece.passage(self)));
                        }
                    }
                }
            }
            found.extend(open.map(|piece| piece.passage(self)));
        }
        found
    }

    /// The quotations that both texts have in other words.
    fn variants(&self) -> Vec<Variant> {
        let found = variants(self.article, self.report).into_iter();
        found
            .map(|(ours, theirs)| Variant {
                article: self.span(ours.start, ours.end.saturating_sub(1)),
                report: self.report_bytes(theirs.start, theirs.end.saturating_sub(1)),
            })
            .collect()
    }

    /// Cuts a run where either side goes into another block.
    fn within_blocks(&self, run: Run) -> Vec<Run> {
        let mut found: Vec<Run> = Vec::new();
        for step in 0..run.len {
            let (a, b) = (run.a + step, run.b + step);
            match found.last_mut() {
                Some(part) if self.same_blocks(part, a, b) => part.len += 1,
                _ => found.push(Run { a, b, len: 1 }),
            }
        }
        found
    }

    fn same_blocks(&self, run: &Run, a: usize, b: usize) -> bool {
        let block = |tokens: &[Token], at: usize| tokens.get(at).map(|token| token.block);
        block(self.article, run.a) == block(self.article, a) && block(self.report, run.b) == block(self.report, b)
    }

    /// Where a stretch of the report's words stands in its text, in bytes.
    fn report_bytes(&self, from: usize, to: usize) -> Range<usize> {
        let at = |token: &Token| self.lines.get(token.block as usize).copied().unwrap_or(0);
        match (self.report.get(from), self.report.get(to)) {
            (Some(first), Some(last)) => at(first) + first.start as usize..at(last) + last.end as usize,
            _ => 0..0,
        }
    }

    fn span(&self, from: usize, to: usize) -> Span {
        match (self.article.get(from), self.article.get(to)) {
            (Some(first), Some(last)) => Span::new(first.block as usize, first.start as usize, last.end as usize),
            _ => Span::new(0, 0, 0),
        }
    }
}

/// A passage under way: first and last words on both sides, and how many are equal.
struct Piece {
    first: Run,
    last: Run,
    words: usize,
    quoted: bool,
}

impl Piece {
    const fn new(run: Run, quoted: bool) -> Self {
        Self { first: run, last: run, words: run.len, quoted }
    }

    /// Takes the next run where it stands in the same blocks and on the same side of the marks.
    fn takes(&mut self, sides: &Sides, run: Run, quoted: bool) -> bool {
        let fits = quoted == self.quoted && sides.same_blocks(&self.first, run.a, run.b);
        if fits {
            self.last = run;
            self.words += run.len;
        }
        fits
    }

    fn passage(&self, sides: &Sides) -> Passage {
        Passage {
            article: sides.span(self.first.a, self.last.a + self.last.len - 1),
            report: sides.report_bytes(self.first.b, self.last.b + self.last.len - 1),
            words: self.words,
            kind: if self.quoted { PassageKind::Quote } else { PassageKind::Narrative },
        }
    }
}
