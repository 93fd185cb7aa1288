//! The agencies: their names in all scripts, and the words with which a text credits them.
//!
//! One table for all who ask: `clean` keeps the lines that credit somebody, `wire` says whom. Only a credit of the *text* says that
//! agency copy is there. A photograph's credit, an agency named as a source ("told AFP"), a poll's brand are told apart. Names are
//! found first; `forms` are tried only around a name.

mod dateline;
mod forms;
mod formula;
mod judge;
mod kind;
mod line;
mod names;
mod openings;
mod photo;
mod phrase;
mod signoff;
mod signs;
mod table;

use std::ops::Range;

pub use judge::Setting;
pub use kind::{CreditFrom, CreditKind};
pub use table::{AGENCIES, Agency, Supplies};

/// Lists of names judged in one block: a block with more of them is no story's.
const MOST_LISTS: usize = 64;
/// The most words that a field with a credit holds beside the agency: "By Jane Doe and John Roe, Associated Press".
const FIELD_WORDS: usize = 12;

/// The most words of a line with a writer's address: a name and what she is.
const ADDRESS: usize = 4;

/// An agency that a block names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// The agency's usual name.
    pub agency: &'static str,
    /// The name to show: the usual one, or in a text of another script the name that the text has.
    pub shown: String,
    /// What it is named for.
    pub kind: CreditKind,
    /// Where.
    pub from: CreditFrom,
    /// The whole formula, in bytes of the block.
    pub range: Range<usize>,
}

/// The agencies that a block names, in the order of the text; of one list each once.
pub fn named_in(setting: Setting) -> Vec<Naming> {
    let text = setting.text;
    let mut found: Vec<Naming> = signoff::signoffs(text)
        .into_iter()
        .map(|range| {
            let agency = signoff::agency(text.get(range.clone()).unwrap_or_default());
            Naming { agency, shown: agency.to_owned(), kind: CreditKind::Text, from: CreditFrom::Signoff, range }
        })
        .collect();
    let signoffs = found.len();
    for list in names::lists(text, names::names(text)).into_iter().take(MOST_LISTS) {
        let signed = found.get(..signoffs).unwrap_or_default();
        if list.iter().any(|name| signed.iter().any(|signoff| signoff.range.contains(&name.range.start))) {
            continue;
        }
        let Some((kind, from, range)) = setting.place(&list).and_then(|placed| placed.judge()) else { continue };
        for (place, name) in list.iter().enumerate() {
            let before = list.get(..place).unwrap_or_default();
            if before.iter().any(|other| other.agency.name == name.agency.name) {
                continue;
            }
            let shown = match name.agency.supplies {
                Supplies::Unnamed => unnamed(name.shown, text.get(..range.start).unwrap_or_default()),
                Supplies::Texts | Supplies::Pictures => name.shown.to_owned(),
            };
            found.push(Naming { agency: name.agency.name, shown, kind, from, range: range.clone() });
        }
    }
    // "(Corrects spelling) By Jane Doe Associated Press TOWN (AP) —": what stands before a dateline is its byline.
    let dateline = found
        .iter()
        .find(|naming| naming.from == CreditFrom::Dateline)
        .map(|naming| (naming.agency, naming.range.start));
    if let Some((agency, at)) = dateline {
        for naming in &mut found {
            if naming.agency == agency && naming.kind == CreditKind::Mention && naming.range.end <= at {
                (naming.kind, naming.from) = (CreditKind::Text, CreditFrom::Byline);
            }
        }
    }
    found.extend(address(setting).filter(|_| found.is_empty()));
    // Stable: a list's names stay in their order.
    found.sort_by_key(|naming| (naming.range.start, naming.range.end));
    found
}

/// "hong@yna.co.kr": whoever wrote an agency's story signs it with an address of hers.
fn address(setting: Setting) -> Option<Naming> {
    let text = setting.text;
    let at = text.find('@').filter(|_| setting.is_tail() && text.split_whitespace().nth(ADDRESS).is_none())?;
    let host = text.get(at + 1..)?.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-')).next()?;
    let agency = owner(host)?.name;
    Some(Naming {
        agency,
        shown: agency.to_owned(),
        kind: CreditKind::Text,
        from: CreditFrom::Signoff,
        range: 0..text.len(),
    })
}

/// Whether a line, standing by itself at an end of an article, credits an agency with the text: "(With inputs from Reuters)".
pub fn is_credit_line(text: &str) -> bool {
    let last = Setting { text, before: usize::MAX, after: 0, heading: false };
    named_in(last).iter().any(|naming| naming.kind == CreditKind::Text)
}

/// Whether a line tells who reported, agency or not: "Additional reporting by Jane Doe".
pub fn names_reporters(text: &str) -> bool {
    let text = text.trim_start_matches(signs::is_sign);
    ["reporting by", "additional reporting"].iter().any(|opening| phrase::after(text, opening).is_some())
}

/// The usual name of the agency that a word is the name of, and nothing else: "REUTERS", "Associated Press".
pub fn usual_name(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let name = names::names(text).into_iter().next()?;
    (name.range == (0..text.len()) && name.agency.supplies == Supplies::Texts).then_some(name.agency.name)
}

/// Whether a usual name is none: "agencies", "wire services".
pub fn is_unnamed(usual: &str) -> bool {
    AGENCIES.iter().any(|agency| agency.name == usual && agency.supplies == Supplies::Unnamed)
}

/// Agencies that a field names, and how to show them, where it holds little else.
pub fn in_field(value: &str) -> Vec<(&'static Agency, &'static str)> {
    if value.split_whitespace().count() > FIELD_WORDS {
        return Vec::new();
    }
    names::names(value)
        .into_iter()
        .filter(|name| {
            name.agency.supplies != Supplies::Pictures && (!name.ambiguous || name.range == (0..value.trim().len()))
        })
        .map(|name| (name.agency, name.shown))
        .collect()
}

/// The agency whose site a host is, or belongs to.
pub fn owner(host: &str) -> Option<&'static Agency> {
    AGENCIES.iter().find(|agency| agency.hosts.split('|').any(|own| !own.is_empty() && is_within(host, own)))
}

fn is_within(host: &str, domain: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host == domain || host.strip_suffix(domain).is_some_and(|sub| sub.ends_with('.'))
}

/// "(… has not been edited by NDTV staff and is published from a syndicated feed)": the feed is known by who takes it.
fn unnamed(name: &str, before: &str) -> String {
    let taker = (name == "syndicated feed")
        .then(|| before.rfind(" staff").and_then(|at| before.get(..at)))
        .flatten()
        .and_then(|lead| lead.rfind("by ").and_then(|at| lead.get(at + "by ".len()..)))
        .map(|taker| taker.strip_prefix("the ").unwrap_or(taker))
        .filter(|taker| signs::is_title_case(taker));
    taker.map_or_else(|| name.to_owned(), |taker| format!("{taker} {name}"))
}
