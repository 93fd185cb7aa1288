//! Formulas: the rows of [`forms`](super::forms) held against a list of names, and names that stand alone.

use std::ops::Range;

use super::forms::{BETWEEN, Form, Place};
use super::judge::Placed;
use super::kind::CreditFrom::{self, Byline, Dateline, Line};
use super::names::Name;
use super::phrase;
use super::signs::{
    CLOSING, OPENING, ends_sentence, is_initials, is_sign, is_signers, is_stop, is_title_case, is_trailing,
    opens_formula,
};

/// Characters that may stand between a form that ends in `…` and the name.
const GAP: usize = 60;
/// Characters that may stand between the name and the rest of a form: two reporters with their cities.
const GAP_AFTER: usize = 160;
/// Articles, kinds and years that may stand between a form and the name: "© 2024 The Associated Press".
const BETWEEN_AT_MOST: usize = 4;

impl Placed<'_> {
    /// The formula of a form around the list, where it stands in a place in which the form counts.
    pub fn form(&self, form: &Form) -> Option<(CreditFrom, Range<usize>)> {
        let setting = &self.setting;
        let start = self.start_of(form)?;
        let end = match form.after {
            "" => self.range.end,
            phrase => self.range.end + self.end_of(phrase)?,
        };
        let lead = setting.text.get(..start)?;
        // "The deal, first published by Bloomberg": not this text was.
        let aside =
            lead.trim_end().ends_with(',') && ["published", "appeared"].iter().any(|word| form.before.contains(word));
        let rest = if self.after.is_empty() { "" } else { setting.text.get(end..)? };
        let opens = opens_formula(lead) || (form.before.is_empty() && !form.after.is_empty() && setting.is_short());
        let fits = match form.place {
            Place::Anywhere => !aside,
            Place::Ends => (setting.is_head() || setting.is_tail()) && opens,
            Place::Head => {
                setting.is_head() && is_title_case(lead) && !rest.trim_start().starts_with(char::is_lowercase)
            }
            Place::Tail => {
                let whole = lead.trim_matches(is_sign).is_empty() || (setting.is_short() && is_title_case(lead));
                let near = setting.is_head() || setting.is_tail();
                is_trailing(rest) && ((setting.is_tail() && opens) || (near && whole))
            }
        };
        fits.then_some((form.from, start..end))
    }

    /// Where the part of a form before the names begins.
    fn start_of(&self, form: &Form) -> Option<usize> {
        if form.before.is_empty() {
            return Some(self.before.len());
        }
        let phrase = form.before.trim_end_matches('…');
        let mut leads = self.leads.iter().take(BETWEEN_AT_MOST);
        leads.find_map(|lead| phrase::before(lead, phrase)).or_else(|| self.start_with_gap(form))
    }

    /// Where the part of a form after the names ends, counted from them.
    fn end_of(&self, wanted: &str) -> Option<usize> {
        let Some((near, far)) = wanted.split_once('…') else { return phrase::after(self.after, wanted) };
        let start = if near.is_empty() { 0 } else { phrase::after(self.after, near)? };
        let rest = self.after.get(start..)?;
        let end = rest.char_indices().nth(GAP_AFTER).map_or(rest.len(), |(at, _)| at);
        let clause = rest.get(..end)?.split(". ").next()?;
        let mut spaces = clause.match_indices(' ').map(|(at, _)| at);
        spaces.find_map(|at| Some(start + at + phrase::after(clause.get(at..)?, far)?))
    }

    /// Where a form that ends in `…` begins: a few words of the same sentence stand before the names. "With reporting by our own
    /// agencies" says nothing, so such a list must hold an agency's name.
    fn start_with_gap(&self, form: &Form) -> Option<usize> {
        let phrase = form.before.strip_suffix('…').filter(|_| !self.unnamed)?;
        let from = self.before.char_indices().rev().nth(GAP).map_or(0, |(at, _)| at);
        let near = self.before.get(from..)?;
        let clause = [". ", "! ", "? ", "(", "\n"].iter().filter_map(|sign| near.rfind(sign)).max().unwrap_or(0);
        let begins_word = |at: &usize| near.get(..*at).is_none_or(|lead| !lead.ends_with(char::is_alphanumeric));
        near.char_indices()
            .map(|(at, _)| at)
            .filter(|at| *at >= clause)
            .filter(begins_word)
            .find(|at| near.get(*at..).is_some_and(|rest| phrase::after(rest, phrase).is_some()))
            .map(|at| from + at)
    }

    /// The list without a form: a line of its own, or after the last sentence.
    pub fn bare(&self) -> Option<CreditFrom> {
        let setting = &self.setting;
        if setting.is_head() && setting.is_short() && self.is_byline() {
            return Some(Byline);
        }
        let begins = self.without_fillers().chars().all(is_sign);
        let slug =
            setting.is_tail() && self.before.ends_with('/') && is_initials(self.before) && is_trailing(self.after);
        if slug || self.is_bracketed_line() || (begins && (setting.is_head() || setting.is_tail())) {
            let line = slug || self.is_bracketed_line();
            return self.begins_block().or_else(|| line.then_some(Line)).or_else(|| self.ends_block());
        }
        self.ends_block()
    }

    /// The list at the beginning of a block.
    fn begins_block(&self) -> Option<CreditFrom> {
        let setting = &self.setting;
        let kind = ["staff", "news"].iter().find_map(|kind| phrase::after(self.after, kind));
        let rest = self.after.get(kind.unwrap_or(0)..)?;
        if is_trailing(rest) || (setting.is_tail() && setting.is_short() && is_initials(rest)) {
            return Some(Line);
        }
        if setting.is_head() && is_correspondent(rest) {
            return Some(Byline);
        }
        // "新华社北京11月7日电": the character that closes a Chinese dateline.
        let near: String = self.after.chars().take(16).collect();
        (setting.is_head() && near.contains(['电', '電'])).then_some(Dateline)
    }

    /// The list after the story's last sentence: "… on Friday. (ANI)", "… on Friday. PTI ABC XYZ".
    fn ends_block(&self) -> Option<CreditFrom> {
        let bracket = self.is_in_brackets();
        // A name in another script than its agency's own stands alone on purpose: "… है। भाषा".
        let plain = |name: &Name| !name.ambiguous || !name.shown.is_ascii();
        let known = bracket || (!self.unnamed && self.list.iter().any(plain));
        let sentence = self.before.trim_end().trim_end_matches(|c| is_sign(c) && !is_stop(c));
        // What ends in "..." is a caption cut short.
        let whole = ends_sentence(sentence) && !sentence.ends_with("...") && !sentence.ends_with('…');
        let signed = is_signers(self.after) && self.list.iter().all(|name| !name.shown.is_ascii());
        let last = self.setting.after < 2 && (is_trailing(self.after) || is_initials(self.after) || signed);
        (known && whole && last).then_some(Line)
    }

    /// A closing line in brackets, of names, editors' initials and dates: "(red, APA)", "(Reuters, Courier staff)".
    fn is_bracketed_line(&self) -> bool {
        let text = self.setting.text.trim();
        let small = |word: &str| {
            let word = word.trim_matches(is_sign);
            word.chars().count() <= 4 || word == "staff" || !word.starts_with(char::is_lowercase)
        };
        self.setting.is_tail()
            && self.setting.is_short()
            && text.starts_with(OPENING)
            && text.ends_with(CLOSING)
            && !text.contains(':')
            && self.before.split_whitespace().all(small)
            && self.after.split_whitespace().all(small)
    }

    /// A line of names and signs: "Jane Dole, The Associated Press", "Reuters, London", "Washington: AFP".
    fn is_byline(&self) -> bool {
        const SIGNS: [char; 9] = [',', '|', '•', '·', '–', '—', '-', ':', '/'];
        let lead = self.without_fillers().trim_end();
        let rest = self.after.trim_start();
        let name = lead.trim_end_matches(SIGNS).trim_end();
        let after_name = name.len() < lead.len() && !name.is_empty() && is_names(name) && is_trailing(rest);
        let before_place = lead.is_empty() && rest.starts_with(SIGNS) && is_title_case(rest) && !ends_sentence(rest);
        after_name || before_place
    }

    /// The text before the list, without articles and kinds.
    pub fn without_fillers(&self) -> &str {
        self.leads.last().copied().unwrap_or(self.before)
    }
}

/// The text before a list, and what is left of it without the fillers right before the names, one after another.
pub fn leads(before: &str) -> Vec<&str> {
    let shorter = |lead: &&str| before_filler(lead).and_then(|at| before.get(..at));
    std::iter::successors(Some(before), shorter).take(1 + BETWEEN_AT_MOST).collect()
}

/// Where an article, what an agency is, or a year begins that stands right before the names.
fn before_filler(text: &str) -> Option<usize> {
    let trimmed = text.trim_end();
    let year = trimmed.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '–'));
    if (4..=9).contains(&(trimmed.len() - year.len())) {
        return Some(year.len());
    }
    BETWEEN.iter().find_map(|word| phrase::before(text, word))
}

/// Names of people or places, with the small words between them: "Von Jana Doll und Hans Ruck".
fn is_names(text: &str) -> bool {
    const SMALL: &[&str] =
        &["and", "und", "et", "y", "e", "en", "i", "by", "von", "van", "de", "der", "da", "di", "par", "por"];
    text.split_whitespace().all(|word| !word.starts_with(char::is_lowercase) || SMALL.contains(&word))
}

/// "in Nairobi", alone or before a date.
fn is_correspondent(rest: &str) -> bool {
    let Some(place) = phrase::after(rest, "in").and_then(|at| rest.get(at..)) else { return false };
    let place = place.trim_start();
    let dated = place.chars().take(30).any(|c| c.is_ascii_digit());
    place.starts_with(char::is_uppercase) && (dated || place.split_whitespace().count() <= 4)
}
