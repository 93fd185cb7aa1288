//! Speakers beside marks in languages without capitals, and marks alone where no word of a language is known.
//!
//! There a name has no form of its own. So only what stands right beside a reporting verb, or before the particle that marks who
//! speaks, is taken for a speaker; a quotation without such words keeps its marks and names nobody.

use std::ops::Range;

use super::attribution::CERTAIN;
use super::{Quotation, QuotationKind, Why};
use crate::article::Span;
use crate::language::patterns::{Order, Patterns};
use crate::sort;
use crate::text::Reading;
use crate::text::words::is_unspaced;

/// How sure a quotation is whose verb and speaker stand beside it. Of invented cases nine in ten are right.
const BESIDE: f32 = 0.8;

/// How sure one is that is known by its marks alone: it may be a title.
const MARKS: f32 = 0.4;

/// Words of the shortest quotation that is known by its marks alone, and characters of one in a script without spaces.
const LEAST_WORDS: usize = 4;
const LEAST_CHARACTERS: usize = 10;

/// Bytes around the marks that are looked at: no name and verb take more.
const AROUND: usize = 240;

/// Words and characters of the longest speaker.
const LONGEST_WORDS: usize = 5;
const LONGEST_CHARACTERS: usize = 14;

/// The author's words around a stretch, up to the nearest stop or stretch, in bytes of the block.
struct Beside {
    before: Range<usize>,
    after: Range<usize>,
}

/// Who speaks, and by which verb: bytes of the block.
struct Found {
    verb: Range<usize>,
    speaker: Option<Range<usize>>,
    behind: bool,
}

/// Whether a block is read here, and not with a lexicon.
pub fn reads(reading: &Reading<'_>, block: usize) -> bool {
    reading.language_of(block).cues.is_none()
}

/// Finds the quotations of the blocks in languages without a lexicon. What stands in `known` is left out.
pub fn find(reading: &Reading<'_>, known: &[Quotation]) -> Vec<Quotation> {
    let mut taken: Vec<Span> = known.iter().flat_map(|quotation| quotation.spans.iter().copied()).collect();
    sort::sort(&mut taken);
    let outer: Vec<(Span, bool)> = reading
        .quoted
        .iter()
        .filter(|quoted| quoted.depth == 0)
        .flat_map(|quoted| quoted.spans.iter().map(move |span| (*span, quoted.closed && quoted.spans.len() == 1)))
        .collect();
    let mut found: Vec<Quotation> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for (at, (span, whole)) in outer.iter().enumerate() {
        if !reads(reading, span.block) || is_taken(&taken, span) {
            continue;
        }
        let Some(text) = reading.article.blocks.get(span.block).map(|block| block.text.as_str()) else { continue };
        let edge = |other: Option<&(Span, bool)>| other.map(|(other, _)| *other).filter(|o| o.block == span.block);
        let from = at.checked_sub(1).and_then(|i| edge(outer.get(i))).map_or(0, |before| before.end);
        let to = edge(outer.get(at + 1)).map_or(text.len(), |next| next.start);
        let beside = beside(text, span, from, to);
        let patterns = reading.language_of(span.block).patterns.filter(|_| *whole);
        let said = patterns.and_then(|patterns| said(patterns, text, &beside).map(|found| (patterns, found)));
        if let Some((patterns, said)) = said {
            add(&mut found, &mut names, patterns, text, *span, said);
        } else if is_speech(reading.article.text(*span)) {
            found.push(quotation(*span, MARKS, vec![Why::MarksAlone]));
        }
    }
    found
}

fn is_taken(taken: &[Span], span: &Span) -> bool {
    let from = taken.partition_point(|other| (other.block, other.start) < (span.block, span.start));
    taken.get(from).is_some_and(|other| other.overlaps(span))
        || from.checked_sub(1).and_then(|i| taken.get(i)).is_some_and(|other| other.overlaps(span))
}

/// Whether words in marks are long enough to be somebody's, and no title.
fn is_speech(marked: &str) -> bool {
    let unspaced = marked.chars().filter(|c| is_unspaced(*c)).take(LEAST_CHARACTERS).count();
    unspaced >= LEAST_CHARACTERS || marked.split_whitespace().nth(LEAST_WORDS - 1).is_some()
}

fn quotation(span: Span, confidence: f32, why: Vec<Why>) -> Quotation {
    Quotation {
        spans: vec![span],
        kind: QuotationKind::Direct,
        cue: None,
        source: None,
        speaker: None,
        unnamed: false,
        certain: false,
        confidence,
        why,
    }
}

/// Adds a quotation, or goes on with the one before that has the same verb.
fn add(found: &mut Vec<Quotation>, names: &mut Vec<String>, patterns: &Patterns, text: &str, span: Span, said: Found) {
    let at = |range: &Range<usize>| Span::new(span.block, range.start, range.end);
    let cue = at(&said.verb);
    if let Some(last) = found.last_mut().filter(|last| last.cue == Some(cue)) {
        last.spans.push(span);
        return;
    }
    let verb = text.get(said.verb.clone()).unwrap_or_default().to_owned();
    let mut quotation =
        quotation(span, BESIDE, vec![if said.behind { Why::RightAfter(verb) } else { Why::RightBefore(verb) }]);
    quotation.cue = Some(cue);
    if let Some(speaker) = said.speaker {
        quotation.source = Some(at(&speaker));
        let name = bare(patterns, text.get(speaker).unwrap_or_default());
        if !name.is_empty() && !has(patterns.pronouns, &name) {
            quotation.speaker = Some(fullest(names, &name));
            quotation.certain = quotation.confidence >= CERTAIN;
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    found.push(quotation);
}

/// The one longer name of the page that holds a name; the name itself where there is none, or are several.
fn fullest(names: &[String], name: &str) -> String {
    /// Names that are looked at: a page that quotes more people names them in full.
    const MOST: usize = 200;
    let holds = |full: &&String| {
        full.len() > name.len()
            && (full.split_whitespace().any(|word| word == name)
                || !full.contains(' ') && full.starts_with(name)
                || full.ends_with(&format!(" {name}")))
    };
    let mut full = names.iter().take(MOST).filter(holds);
    match (full.next(), full.next()) {
        (Some(full), None) => full.clone(),
        _ => name.to_owned(),
    }
}

/// A name without titles before and behind it.
fn bare(patterns: &Patterns, group: &str) -> String {
    if patterns.spaced {
        let mut words: Vec<&str> = group.split_whitespace().collect();
        while words.len() > 1 && words.first().is_some_and(|word| has(patterns.titles, word.trim_end_matches('.'))) {
            words.remove(0);
        }
        while words.len() > 1 && words.last().is_some_and(|word| has(patterns.titles, word)) {
            words.pop();
        }
        return words.join(" ");
    }
    // Two characters are the shortest name of a person there.
    let rest = |rest: &&str| rest.chars().count() >= 2;
    let mut name = group.trim();
    let titles = || patterns.titles.split(' ').filter(|title| !title.is_empty());
    if let Some(rest) = titles().filter_map(|title| name.strip_prefix(title)).filter(rest).min_by_key(|rest| rest.len())
    {
        name = rest;
    }
    if let Some(rest) = titles().filter_map(|title| name.strip_suffix(title)).filter(rest).min_by_key(|rest| rest.len())
    {
        name = rest;
    }
    name.to_owned()
}

fn has(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|listed| listed == word)
}

const fn is_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '.' | '!' | '?' | '؟' | '।' | '\n' | '；' | ';')
}

const fn is_pause(c: char) -> bool {
    matches!(c, '，' | '、' | ',' | '،' | ':' | '：' | '；' | '(' | ')' | '（' | '）' | '-' | '—' | '–' | '…')
}

/// The author's words around a stretch.
fn beside(text: &str, span: &Span, from: usize, to: usize) -> Beside {
    let mut from = from.max(span.start.saturating_sub(AROUND));
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let mut to = to.min(span.end + AROUND);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let before = text.get(from..span.start).unwrap_or_default();
    let after = text.get(span.end..to).unwrap_or_default();
    let stop = before.char_indices().rev().find(|(_, c)| is_stop(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    let end = after.find(is_stop).unwrap_or(after.len());
    Beside { before: from + stop..span.start, after: span.end..span.end + end }
}

fn said(patterns: &Patterns, text: &str, beside: &Beside) -> Option<Found> {
    match patterns.order {
        Order::BeforeVerb => before_verb(patterns, text, beside),
        Order::AfterVerb => after_verb(patterns, text, beside),
        Order::Particle => by_particle(patterns, text, beside),
    }
}

/// The longest listed word that a text ends with, and where it begins.
fn ends_with(list: &str, text: &str) -> Option<usize> {
    let found = list.split(' ').filter(|word| !word.is_empty() && text.ends_with(word));
    found.map(|word| text.len() - word.len()).min()
}

/// Where a clause begins that ends a text.
fn clause(text: &str) -> usize {
    text.char_indices().rev().find(|(_, c)| is_pause(*c)).map_or(0, |(at, c)| at + c.len_utf8())
}

/// 李明说：“…”; “…”李明说。
fn before_verb(patterns: &Patterns, text: &str, beside: &Beside) -> Option<Found> {
    let before = text.get(beside.before.clone())?;
    let led = before.trim_end_matches(|c: char| is_pause(c) || c.is_whitespace());
    if led.len() < before.len()
        && let Some(verb) = ends_with(patterns.verbs, led)
    {
        let group = led.get(..verb)?;
        let start = clause(group);
        let base = beside.before.start;
        let mut speaker = unspaced(patterns, text, base + start..base + verb);
        // 李明在会上，随后表示：the clause before names him.
        if speaker.is_none() && start > 0 {
            let end = group.get(..start)?.trim_end_matches(|c: char| is_pause(c)).len();
            let first = clause(group.get(..end)?);
            speaker = unspaced(patterns, text, base + first..base + end);
        }
        return Some(Found { verb: base + verb..base + led.len(), speaker, behind: false });
    }
    let after = text.get(beside.after.clone())?;
    let trimmed = after.trim_start_matches(|c: char| is_pause(c) || c.is_whitespace());
    let from = after.len() - trimmed.len();
    let end = trimmed.find(is_pause).unwrap_or(trimmed.len());
    let part = trimmed.get(..end)?.trim_end();
    let verb = ends_with(patterns.verbs, part).filter(|verb| *verb > 0)?;
    let base = beside.after.start + from;
    let speaker = unspaced(patterns, text, base..base + verb)?;
    Some(Found { verb: base + verb..base + part.len(), speaker: Some(speaker), behind: true })
}

/// A speaker within a range of a text without spaces: without connectives before and what no name holds behind.
fn unspaced(patterns: &Patterns, text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let mut group = text.get(range)?.trim();
    let lead = patterns.leads.split(' ').filter(|lead| !lead.is_empty() && group.starts_with(lead)).map(str::len).max();
    let shift = lead.unwrap_or_default();
    group = group.get(shift..)?;
    let cut = patterns.cuts.split(' ').filter(|cut| !cut.is_empty()).filter_map(|cut| group.find(cut)).min();
    let end = cut.unwrap_or(group.len());
    group = group.get(..end)?;
    let at = group.as_ptr() as usize - text.as_ptr() as usize;
    let count = group.chars().count();
    (count > 0 && count <= LONGEST_CHARACTERS).then(|| at..at + group.len())
}

/// قال سامي: «…»; «…»، قال سامي.
fn after_verb(patterns: &Patterns, text: &str, beside: &Beside) -> Option<Found> {
    for (range, behind) in [(&beside.before, false), (&beside.after, true)] {
        let part = text.get(range.clone())?;
        let words = spaced(part, range.start);
        let mut verbs = words
            .iter()
            .enumerate()
            .filter(|(_, word)| has(patterns.verbs, text.get((*word).clone()).unwrap_or_default()));
        // Behind the marks the verb comes first; before them the last one counts.
        let verb = if behind { verbs.take(1).find(|(at, _)| *at == 0) } else { verbs.next_back() };
        let Some((at, verb)) = verb else { continue };
        let mut speaker: Option<Range<usize>> = None;
        for word in words.get(at + 1..).unwrap_or_default().iter().take(LONGEST_WORDS) {
            let gap = text.get(speaker.as_ref().map_or(verb.end, |s| s.end)..word.start).unwrap_or_default();
            if gap.contains(is_pause) || has(patterns.cuts, text.get(word.clone()).unwrap_or_default()) {
                break;
            }
            speaker = Some(speaker.map_or(word.start, |s| s.start)..word.end);
        }
        return Some(Found { verb: verb.clone(), speaker, behind });
    }
    None
}

/// The words of a part that begins at `base`.
fn spaced(part: &str, base: usize) -> Vec<Range<usize>> {
    let parts =
        part.split(|c: char| c.is_whitespace() || is_pause(c) || matches!(c, '"' | '“' | '”' | '\'' | '«' | '»'));
    let words = parts.filter(|word| !word.is_empty());
    words
        .map(|word| {
            let at = base + (word.as_ptr() as usize - part.as_ptr() as usize);
            at..at + word.len()
        })
        .collect()
}

/// 田中市長は「…」と述べた; 김민수 시장은 “…”라고 말했다; मीरा ने कहा, “…”.
fn by_particle(patterns: &Patterns, text: &str, beside: &Beside) -> Option<Found> {
    let verb_in = |range: &Range<usize>| {
        let part = text.get(range.clone())?;
        let verbs = patterns.verbs.split(' ').filter(|verb| !verb.is_empty());
        let at = verbs.filter_map(|verb| part.find(verb).map(|at| (at, std::cmp::Reverse(verb.len())))).min()?;
        let start = range.start + at.0;
        Some(start..start + at.1.0)
    };
    let behind = verb_in(&beside.after);
    let (verb, is_behind) = match behind {
        Some(verb) => (verb, true),
        None => (verb_in(&beside.before)?, false),
    };
    let speaker = if is_behind {
        marked(patterns, text, beside.after.start..verb.start).or_else(|| marked(patterns, text, beside.before.clone()))
    } else {
        marked(patterns, text, beside.before.start..verb.start)
    };
    Some(Found { verb, speaker, behind: is_behind })
}

/// The last group of a range that a particle marks as who speaks.
fn marked(patterns: &Patterns, text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let part = text.get(range.clone())?;
    if !patterns.spaced {
        // The topic is what the first particle of the last clause that has one ends.
        let particles = || patterns.particles.split(' ');
        let ends = |at: usize| part.get(..at).is_some_and(|head| particles().any(|particle| head.ends_with(particle)));
        let mut pauses = part.char_indices().filter(|(_, c)| is_pause(*c)).map(|(at, _)| at).chain([part.len()]);
        let end = pauses.rfind(|at| ends(*at)).or_else(|| {
            let wide = part.char_indices().find(|(at, c)| *at > 0 && matches!(c, 'は' | 'が'))?;
            Some(wide.0 + wide.1.len_utf8())
        })?;
        let head = part.get(..end)?;
        let particle = particles().filter(|particle| head.ends_with(particle)).map(str::len).max().unwrap_or(3);
        let group_end = end - particle;
        let start = clause(part.get(..group_end)?);
        return last_unspaced(patterns, text, range.start + start..range.start + group_end);
    }
    let words = spaced(part, range.start);
    let word = |at: usize| words.get(at).and_then(|word| text.get(word.clone())).unwrap_or_default();
    let apart = patterns.particles.split(' ').count() == 1;
    let marks = |at: usize| {
        let word = word(at);
        if apart {
            return has(patterns.particles, word).then_some(0);
        }
        let mut endings =
            patterns.particles.split(' ').filter(|particle| word.len() > particle.len() && word.ends_with(particle));
        endings.next().map(str::len)
    };
    let pronoun = |at: usize| has(patterns.pronouns, word(at));
    let at = (0..words.len()).rev().find(|at| marks(*at).is_some() || pronoun(*at))?;
    if pronoun(at) {
        return words.get(at).cloned();
    }
    let last = if apart { at.checked_sub(1)? } else { at };
    let end = words.get(last)?.end - if apart { 0 } else { marks(at).unwrap_or_default() };
    let mut first = last;
    while first > 0 && last - first + 1 < LONGEST_WORDS {
        let before = word(first - 1);
        let gap = text.get(words.get(first - 1)?.end..words.get(first)?.start).unwrap_or_default();
        let cut = if apart {
            has(patterns.cuts, before)
        } else {
            patterns.cuts.split(' ').any(|cut| before.ends_with(cut)) && !has(patterns.titles, before)
        };
        if cut || gap.contains(is_pause) || has(patterns.leads, before) || last - first >= 2 && !apart {
            break;
        }
        first -= 1;
    }
    let start = words.get(first)?.start;
    (start < end).then_some(start..end)
}

/// A speaker at the end of a range of a text without spaces: behind what no name holds.
fn last_unspaced(patterns: &Patterns, text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let part = text.get(range.clone())?;
    let cuts = patterns.cuts.split(' ').filter(|cut| !cut.is_empty());
    let from = cuts.filter_map(|cut| part.rfind(cut).map(|at| at + cut.len())).max().unwrap_or(0);
    let group = part.get(from..)?;
    let lead = patterns.leads.split(' ').filter(|lead| !lead.is_empty() && group.starts_with(lead)).map(str::len).max();
    let group = group.get(lead.unwrap_or_default()..)?.trim();
    let at = group.as_ptr() as usize - text.as_ptr() as usize;
    let count = group.chars().count();
    (count > 0 && count <= LONGEST_CHARACTERS).then(|| at..at + group.len())
}
