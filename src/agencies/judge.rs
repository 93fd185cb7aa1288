//! What a list of agencies is named for: the questions, in order.

use std::ops::Range;

use super::forms::FORMS;
use super::formula::leads;
use super::kind::CreditFrom::{self, Line};
use super::kind::CreditKind;
use super::names::Name;
use super::openings::{self, Openings};
use super::phrase;
use super::signs::{CLOSING, OPENING, ends_sentence, is_sign};
use super::table::Supplies;

/// A block of the article as the forms see it.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// Its text.
    pub text: &'a str,
    /// How many blocks stand before it.
    pub before: usize,
    /// How many stand after it.
    pub after: usize,
    /// Whether it is a heading: "Reuters, AP win prizes".
    pub heading: bool,
}

/// Blocks at the beginning in which bylines and datelines stand.
const HEAD: usize = 3;
/// Blocks at the end in which credits stand.
const TAIL: usize = 4;
/// Words in a block that is a line rather than a paragraph.
const SHORT: usize = 8;
/// Letters of an editor's initials, and a stroke.
const INITIALS: usize = 5;

impl<'a> Setting<'a> {
    /// Whether bylines and datelines stand here.
    pub const fn is_head(&self) -> bool {
        self.before < HEAD
    }

    /// Whether closing credits stand here.
    pub const fn is_tail(&self) -> bool {
        self.after < TAIL
    }

    /// Whether it is a line rather than a paragraph.
    pub fn is_short(&self) -> bool {
        self.text.split_whitespace().nth(SHORT).is_none()
    }

    /// A list of names in its setting.
    pub fn place(self, list: &'a [Name]) -> Option<Placed<'a>> {
        let range = list.first()?.range.start..list.last()?.range.end;
        let before = without_initials_before(self.text.get(..range.start)?);
        Some(Placed {
            setting: self,
            before,
            leads: leads(before),
            after: without_initials_after(self.text.get(range.end..)?),
            unnamed: list.iter().any(|name| name.agency.supplies == Supplies::Unnamed),
            list,
            range,
        })
    }
}

/// An editor's initials between a bracket and the name: "(jwu/dpa)".
fn without_initials_before(text: &str) -> &str {
    let lead = text.strip_suffix('/').map(|lead| lead.trim_end_matches(char::is_lowercase));
    lead.filter(|lead| lead.ends_with(OPENING) && text.len() - lead.len() <= INITIALS).unwrap_or(text)
}

/// The same after the name: "(dpa/lhe)". A capital right at the name is the next line's, whose break was lost: the name and "The".
fn without_initials_after(text: &str) -> &str {
    if text.starts_with(char::is_uppercase) {
        return "";
    }
    let rest = text.strip_prefix('/').map(|rest| rest.trim_start_matches(char::is_lowercase));
    rest.filter(|rest| rest.starts_with(CLOSING) && text.len() - rest.len() <= INITIALS).unwrap_or(text)
}

/// A list of names, and what stands around it.
#[derive(Debug)]
pub struct Placed<'a> {
    /// The block.
    pub setting: Setting<'a>,
    /// The names; at least one.
    pub list: &'a [Name],
    /// Where the list stands.
    pub range: Range<usize>,
    /// The block's text before it.
    pub before: &'a str,
    /// That text and what is left of it without "the", "news agency", years: shorter and shorter.
    pub leads: Vec<&'a str>,
    /// The block's text after it.
    pub after: &'a str,
    /// Whether one of them is no agency's name ("agencies").
    pub unnamed: bool,
}

/// What a list is named for, where from, and the whole formula.
pub type Verdict = (CreditKind, CreditFrom, Range<usize>);

impl Placed<'_> {
    /// What the agencies are named for; `None` where the words mean something else.
    pub fn judge(&self) -> Option<Verdict> {
        if self.is_photo() {
            return Some((CreditKind::Photo, Line, self.bracketed(&self.range)));
        }
        let text = self
            .dateline()
            .map(|from| (from, self.range.clone()))
            .or_else(|| FORMS.iter().find_map(|form| self.form(form)))
            .or_else(|| openings::OPENINGS.iter().flat_map(Openings::forms).find_map(|form| self.form(&form)))
            .or_else(|| self.bare().map(|from| (from, self.range.clone())))
            .or_else(|| self.credit_line().map(|from| (from, self.range.clone())))
            .or_else(|| self.is_feed().then(|| (Line, self.range.clone())));
        if let Some((from, formula)) = text {
            return Some((CreditKind::Text, from, self.bracketed(&formula)));
        }
        if self.list.iter().all(|name| name.ambiguous) {
            return None;
        }
        // A name in brackets after a whole sentence credits the picture above, and so does one that closes an early block.
        let closes = self.setting.is_head() && self.after.chars().all(is_sign) && !self.setting.is_tail();
        let set_apart = self.is_in_brackets() || closes;
        if set_apart && !self.before.is_empty() && ends_sentence(self.before.trim_end().trim_end_matches(OPENING)) {
            return Some((CreditKind::Photo, Line, self.bracketed(&self.range)));
        }
        Some((CreditKind::Mention, Line, self.range.clone()))
    }

    /// "… is published from a syndicated feed", however it is said.
    fn is_feed(&self) -> bool {
        self.setting.is_tail()
            && self.list.iter().any(|name| name.shown == "syndicated feed")
            && phrase::STORIES.iter().any(|story| phrase::holds(self.setting.text, story))
    }

    /// Whether the list alone fills a pair of brackets.
    pub fn is_in_brackets(&self) -> bool {
        self.before.trim_end().ends_with(OPENING) && self.after.trim_start().starts_with(CLOSING)
    }

    /// The formula with the brackets that stand right around it.
    fn bracketed(&self, formula: &Range<usize>) -> Range<usize> {
        let text = self.setting.text;
        let before = text.get(..formula.start).unwrap_or_default();
        let after = text.get(formula.end..).unwrap_or_default();
        let trimmed = after.trim_start_matches(['.', ' ']);
        match (before.chars().next_back(), trimmed.chars().next()) {
            (Some(open), Some(close)) if OPENING.contains(&open) && CLOSING.contains(&close) => {
                let closed = after.len() - trimmed.len() + close.len_utf8();
                formula.start - open.len_utf8()..formula.end + closed
            }
            _ => formula.clone(),
        }
    }
}
