//! What a list of agencies is named for, by the words and signs around it.

use std::ops::Range;

use super::agencies::Supplies;
use super::forms::{BETWEEN, FORMS, Form, PHOTO_AFTER, PHOTO_BEFORE, Place};
use super::names::Name;
use super::phrase;
use crate::wire::CreditFrom::{Byline, Dateline, Line};
use crate::wire::{CreditFrom, CreditKind};

/// A block of the article as the forms see it.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// Its text.
    pub text: &'a str,
    /// How many blocks stand before it.
    pub before: usize,
    /// How many stand after it.
    pub after: usize,
}

/// What a list is named for, where from, and the whole formula.
pub type Verdict = (CreditKind, CreditFrom, Range<usize>);

/// Blocks at the beginning in which bylines and datelines stand.
const HEAD: usize = 3;
/// Blocks at the end in which credits stand.
const TAIL: usize = 4;
/// Characters that may stand between a form that ends in `…` and the name.
const GAP: usize = 60;

impl Setting<'_> {
    const fn is_head(&self) -> bool {
        self.before < HEAD
    }

    const fn is_tail(&self) -> bool {
        self.after < TAIL
    }

    /// Judges a list of names.
    pub fn judge(&self, list: &[Name]) -> Option<Verdict> {
        let (first, last) = (list.first()?, list.last()?);
        let range = first.range.start..last.range.end;
        let before = self.text.get(..range.start)?;
        let after = self.text.get(range.end..)?;
        if self.is_photo(list, before, after) {
            return Some((CreditKind::Photo, Line, bracketed(self.text, range)));
        }
        let unnamed = list.iter().any(|name| name.agency.supplies == Supplies::Unnamed);
        let text = (!unnamed)
            .then(|| self.dateline(&range, before, after))
            .flatten()
            .or_else(|| FORMS.iter().find_map(|form| self.form(form, &range, before, after, unnamed)))
            .or_else(|| self.bare(list, &range, before, after, unnamed));
        if let Some((from, range)) = text {
            return Some((CreditKind::Text, from, bracketed(self.text, range)));
        }
        if list.iter().all(|name| name.ambiguous) {
            return None;
        }
        // A name in brackets after a whole sentence credits the picture above.
        if in_brackets(before, after) && ends_sentence(before.trim_end_matches(OPENING)) {
            return Some((CreditKind::Photo, Line, bracketed(self.text, range)));
        }
        Some((CreditKind::Mention, Line, range))
    }

    fn is_photo(&self, list: &[Name], before: &str, after: &str) -> bool {
        if list.iter().any(|name| name.agency.supplies == Supplies::Pictures && !name.ambiguous) {
            return true;
        }
        let labelled = PHOTO_BEFORE.iter().any(|phrase| phrase::before(before, phrase).is_some())
            || PHOTO_AFTER.iter().any(|phrase| phrase::after(after, phrase).is_some());
        // "REUTERS/Jane Doe", "Jane Doe/AP", "U.S. Air Force via Reuters".
        let shouted = list.last().is_some_and(|name| {
            self.text.get(name.range.clone()).is_some_and(|name| !name.contains(char::is_lowercase))
        });
        let photographer_after = after.strip_prefix('/').is_some_and(|rest| {
            let mut words = rest.split(' ');
            words.next().is_some_and(is_capitalised) && (shouted || words.next().is_some_and(is_capitalised))
        });
        let photographer_before = before.trim_end().strip_suffix('/').is_some_and(|rest| {
            let word = rest.trim_end().rsplit(' ').next().unwrap_or_default();
            is_capitalised(word)
        });
        let handed_out = phrase::before(before, "via").is_some_and(|at| {
            let word = before.get(..at).unwrap_or_default().trim_end().rsplit(' ').next().unwrap_or_default();
            word.starts_with(char::is_uppercase)
        });
        labelled || photographer_after || photographer_before || (handed_out && !self.is_short())
    }

    /// A block that is a line rather than a paragraph.
    fn is_short(&self) -> bool {
        self.text.split_whitespace().count() <= 8
    }

    fn form(
        &self,
        form: &Form,
        range: &Range<usize>,
        before: &str,
        after: &str,
        unnamed: bool,
    ) -> Option<(CreditFrom, Range<usize>)> {
        let start = self.begins(form, before, unnamed)?;
        let end = if form.after.is_empty() { range.end } else { range.end + phrase::after(after, form.after)? };
        let lead = self.text.get(..start)?;
        let rest = self.text.get(end..)?;
        let opens = opens_formula(lead) || (form.before.is_empty() && !form.after.is_empty() && self.is_short());
        let fits = match form.place {
            Place::Anywhere => true,
            Place::Ends => (self.is_head() || self.is_tail()) && opens,
            Place::Head => self.is_head() && is_title_case(lead) && !starts_lower(rest),
            Place::Tail => {
                let whole = lead.trim_matches(is_sign).is_empty() || (self.is_short() && is_title_case(lead));
                is_trailing(rest) && ((self.is_tail() && opens) || (self.is_head() && whole))
            }
        };
        fits.then_some((form.from, start..end))
    }

    /// Where the part of a form before the names begins.
    fn begins(&self, form: &Form, before: &str, unnamed: bool) -> Option<usize> {
        if form.before.is_empty() {
            return Some(before.len());
        }
        let phrase = form.before.trim_end_matches('…');
        let mut near = before;
        for _ in 0..4 {
            if let Some(start) = phrase::before(near, phrase) {
                return Some(start);
            }
            let Some(at) = between(near) else { break };
            near = near.get(..at)?;
        }
        gapped(form, before, unnamed)
    }

    fn dateline(&self, range: &Range<usize>, before: &str, after: &str) -> Option<(CreditFrom, Range<usize>)> {
        let bracket = in_brackets(before, after);
        let lead = before.trim_end_matches(OPENING).trim_end();
        let rest = after.trim_start_matches(CLOSING).trim_start();
        let dash = rest.trim_start_matches(['.', ' ']).starts_with(['-', '–', '—', '―', '－']);
        let placed = is_dateline_place(lead);
        // A picture's caption may stand before the dateline in one block.
        let begun = lead.rfind(CLOSING).map_or(lead, |at| lead.get(at..).unwrap_or(lead).trim_start_matches(CLOSING));
        let placed_within =
            begun.len() < lead.len() && is_dateline_place(begun.trim_start()) && begins_in_capitals(begun);
        // "LONDON, Nov 7 (Reuters) -", "(Reuters) -", "... (Associated Press) SAN DIEGO (AP) —".
        if bracket && dash && (lead.is_empty() || placed || placed_within || ends_in_capitals(lead)) {
            return Some((Dateline, range.clone()));
        }
        let opens_story = self.is_head() && !rest.is_empty();
        // "Bern (Keystone-SDA) Der Bundesrat", "MOSCOW, November 7. /TASS/.", "TOKYO, Nov 7, Kyodo -".
        let slashed = before.ends_with('/') && after.starts_with('/');
        if opens_story && placed && !lead.is_empty() && (bracket || slashed || dash) {
            return Some((Dateline, range.clone()));
        }
        // "［北京 7日 ロイター］", "(서울=연합뉴스)": the bracket opens the story and the name closes it.
        let opening = self.text.trim_start().strip_prefix(['［', '[', '【', '(', '（'])?;
        let inside = before.get(self.text.len() - opening.len()..)?;
        let closes = after.trim_start().starts_with(CLOSING);
        if opens_story && closes && inside.chars().count() <= 20 && !inside.contains(CLOSING) && !inside.is_ascii() {
            return Some((Dateline, range.clone()));
        }
        None
    }

    /// The name alone: a line of its own, or after the last sentence.
    fn bare(
        &self,
        list: &[Name],
        range: &Range<usize>,
        before: &str,
        after: &str,
        unnamed: bool,
    ) -> Option<(CreditFrom, Range<usize>)> {
        let lead = before.trim_matches(is_sign);
        let bracket = in_brackets(before, after);
        if self.is_head() && self.is_short() && !unnamed && is_trailing(after) && names_a_person(before) {
            return Some((Byline, range.clone()));
        }
        if (self.is_head() || self.is_tail()) && lead.is_empty() {
            let staff = phrase::after(after, "staff").or_else(|| phrase::after(after, "news"));
            let rest = after.get(staff.unwrap_or(0)..)?;
            if rest.trim_matches(is_sign).is_empty() || (self.is_tail() && self.is_short() && is_initials(rest)) {
                return Some((Line, range.clone()));
            }
            if self.is_head() && is_correspondent(rest) {
                return Some((Byline, range.clone()));
            }
            // "新华社北京11月7日电": the character that closes a Chinese dateline.
            let near: String = after.chars().take(16).collect();
            if self.is_head() && near.contains(['电', '電']) {
                return Some((Dateline, range.clone()));
            }
        }
        if unnamed && !bracket {
            return None;
        }
        let known = list.iter().any(|name| !name.ambiguous) || bracket;
        let sentence = before.trim_end().trim_end_matches(|c| is_sign(c) && !is_stop(c)).trim_end();
        let cut_short = sentence.ends_with("...") || sentence.ends_with('…');
        let closes = known && ends_sentence(sentence) && !cut_short && self.after < 2;
        (closes && (is_trailing(after) || is_initials(after))).then(|| (Line, range.clone()))
    }
}

/// Where an article, what an agency is, or a year begins that stands right before the names.
fn between(text: &str) -> Option<usize> {
    let trimmed = text.trim_end();
    let year = trimmed.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '–'));
    if (4..=9).contains(&(trimmed.len() - year.len())) {
        return Some(year.len());
    }
    BETWEEN.iter().find_map(|word| phrase::before(text, word))
}

/// Where a form that ends in `…` begins, a few words of the same sentence before the names.
fn gapped(form: &Form, before: &str, unnamed: bool) -> Option<usize> {
    let phrase = form.before.strip_suffix('…')?;
    if unnamed {
        return None;
    }
    let from = before.char_indices().rev().nth(GAP).map_or(0, |(at, _)| at);
    let near = before.get(from..)?;
    let clause = near.rfind(['.', '!', '?', '(', '\n']).map_or(0, |at| at + 1);
    let starts = near.char_indices().map(|(at, _)| at).filter(|at| *at >= clause);
    starts
        .filter(|at| near.get(..*at).is_none_or(|lead| !lead.ends_with(char::is_alphanumeric)))
        .find(|at| near.get(*at..).is_some_and(|rest| phrase::after(rest, phrase).is_some()))
        .map(|at| from + at)
}

const OPENING: [char; 5] = ['(', '（', '[', '［', '【'];
const CLOSING: [char; 5] = [')', '）', ']', '］', '】'];

fn in_brackets(before: &str, after: &str) -> bool {
    before.trim_end().ends_with(OPENING) && after.trim_start().starts_with(CLOSING)
}

/// The formula with the brackets that stand right around it.
fn bracketed(text: &str, range: Range<usize>) -> Range<usize> {
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let trimmed = after.trim_start_matches(['.', ' ']);
    match (before.chars().next_back(), trimmed.chars().next()) {
        (Some(open), Some(close)) if OPENING.contains(&open) && CLOSING.contains(&close) => {
            range.start - open.len_utf8()..range.end + (after.len() - trimmed.len()) + close.len_utf8()
        }
        _ => range,
    }
}

/// Punctuation and space.
fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
}

const fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '।' | '”' | '"' | '»' | '’' | '؟')
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(is_stop)
}

/// Whether a formula may begin after this: a new block, sentence, bracket or dash.
fn opens_formula(lead: &str) -> bool {
    let lead = lead.trim_end();
    lead.is_empty()
        || ends_sentence(lead)
        || lead.ends_with(OPENING)
        || lead.ends_with(['-', '–', '—', '_', '|', '\n', '*'])
}

/// Nothing but signs follows.
fn is_trailing(rest: &str) -> bool {
    rest.chars().all(is_sign)
}

/// Editors' initials: "sha/vd", "ABC XYZ".
fn is_initials(rest: &str) -> bool {
    let words: Vec<&str> = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let same_case = |word: &&str| word.chars().all(char::is_uppercase) || word.chars().all(char::is_lowercase);
    !words.is_empty() && words.len() <= 6 && words.iter().all(|word| word.chars().count() <= 4 && same_case(word)) && {
        rest.contains('/') || words.iter().all(|word| word.chars().all(char::is_uppercase))
    }
}

/// "in Nairobi", alone or before a date.
fn is_correspondent(rest: &str) -> bool {
    let Some(at) = phrase::after(rest, "in") else { return false };
    let place = rest.get(at..).unwrap_or_default().trim_start();
    let near: String = place.chars().take(30).collect();
    place.starts_with(char::is_uppercase)
        && (near.contains(|c: char| c.is_ascii_digit()) || place.split_whitespace().count() <= 4)
}

fn starts_lower(text: &str) -> bool {
    text.trim_start().starts_with(char::is_lowercase)
}

fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
}

/// Every word begins with a capital or is none: a name, a place, a date; short.
fn is_title_case(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.len() <= 6 && words.iter().all(|word| !word.starts_with(char::is_lowercase))
}

/// "COLORADO SPRINGS, Colo.", "BERLIN/PARIS, Nov 7", "Madrid, 7 nov": from the block's beginning, short, without a sentence's end
/// but for abbreviations.
fn is_dateline_place(lead: &str) -> bool {
    const PARTICLES: &[&str] =
        &["de", "del", "la", "el", "al", "do", "da", "dos", "am", "an", "der", "of", "the", "sur", "en", "and"];
    let words: Vec<&str> = lead.split_whitespace().collect();
    let mut after_day = false;
    for word in &words {
        let plain = word.trim_matches(is_sign);
        let small = plain.starts_with(char::is_lowercase);
        if small && !after_day && !PARTICLES.contains(&plain) {
            return false;
        }
        // "7 noviembre", "7 de noviembre": months are written small in most languages.
        after_day = plain.starts_with(|c: char| c.is_ascii_digit()) || (after_day && small);
    }
    let begins = words.first().is_none_or(|word| !word.starts_with(char::is_lowercase));
    begins && words.len() <= 8 && lead.chars().count() <= 60
}

/// "Jane Dole,": a short line's beginning that is a name and a sign.
fn names_a_person(lead: &str) -> bool {
    let trimmed = lead.trim_end();
    let name = trimmed.trim_end_matches([',', '|', '•', '·', '–', '—', '-']).trim_end();
    let plain = BETWEEN.iter().find_map(|word| phrase::before(lead, word)).and_then(|at| lead.get(..at));
    match plain {
        Some(plain) if plain.len() < lead.len() => names_a_person(plain),
        _ => name.len() < trimmed.len() && name.contains(' ') && is_title_case(name),
    }
}

fn begins_in_capitals(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default().trim_matches(is_sign);
    word.chars().count() >= 3 && word.chars().all(|c| c.is_uppercase() || is_sign(c))
}

/// "… SAN DIEGO": a dateline that stands within a block.
fn ends_in_capitals(lead: &str) -> bool {
    let word = lead.rsplit([' ', '/', '\n']).next().unwrap_or_default().trim_matches(is_sign);
    word.chars().count() >= 3 && word.chars().all(char::is_uppercase)
}
