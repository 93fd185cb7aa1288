//! Credits: which agencies a page names, and for what.
//!
//! Only a credit of the *text* says that agency copy is there. A photograph's credit, an agency named as a source ("told AFP"),
//! a poll's brand, an agency's own site are told apart. Names are found first; [`forms`] are tried only around a name.

mod agencies;
mod dateline;
mod forms;
mod formula;
mod judge;
mod metadata;
mod names;
mod photo;
mod phrase;
mod signoff;
mod signs;

use super::{Credit, CreditFrom, CreditKind};
use crate::article::{Article, BlockKind, Span};
use agencies::Supplies;
use judge::Setting;

/// Lists of names judged in one block: a block with more of them is no story's.
const MOST_LISTS: usize = 64;

/// Finds the credits of an article: those of the text in order, then those of its metadata.
pub fn find(article: &Article) -> Vec<Credit> {
    let mut found = Vec::new();
    for (index, block) in article.blocks.iter().enumerate() {
        let setting = Setting { text: &block.text, before: index, after: article.blocks.len() - index - 1 };
        let caption = block.kind == BlockKind::Caption;
        in_block(index, setting, caption, &mut found);
    }
    for credit in metadata::find(&article.metadata) {
        let known = |other: &Credit| other.agency == credit.agency && other.kind == CreditKind::Text;
        if !found.iter().any(known) {
            found.push(credit);
        }
    }
    on_own_site(article, &mut found);
    found
}

/// The usual name of the agency that a word is the name of, and nothing else: "REUTERS", "Associated Press".
pub fn usual_name(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let name = names::names(text).into_iter().next()?;
    (name.range == (0..text.len()) && name.agency.supplies == Supplies::Texts).then_some(name.agency.name)
}

/// The agency whose site an address is on.
pub fn agency_of(address: &str) -> Option<&'static str> {
    metadata::host(address).and_then(metadata::owner).map(|agency| agency.name)
}

/// The agency that a short text names: a provider, an author, a feed's title.
#[cfg(feature = "formats")]
pub fn agency_called(name: &str) -> Option<&'static str> {
    metadata::named(name).first().map(|(agency, _)| agency.name)
}

fn in_block(index: usize, setting: Setting, caption: bool, found: &mut Vec<Credit>) {
    let text = setting.text;
    let mut add = |agency: &str, name: String, kind, from, range: std::ops::Range<usize>| {
        let span = Some(Span::new(index, range.start, range.end));
        // In the order of the text, whatever finds them; a list's names stay in theirs.
        let before = found.partition_point(|credit| credit.span <= span);
        let text = text.get(range).unwrap_or_default().to_owned();
        found.insert(before, Credit { agency: agency.to_owned(), name, kind, from, text, span });
    };
    let signoffs = if caption { Vec::new() } else { signoff::signoffs(text) };
    for range in &signoffs {
        let agency = signoff::agency(text.get(range.clone()).unwrap_or_default());
        add(agency, agency.to_owned(), CreditKind::Text, CreditFrom::Signoff, range.clone());
    }
    for list in names::lists(text, names::names(text)).into_iter().take(MOST_LISTS) {
        if list.iter().any(|name| signoffs.iter().any(|signoff| signoff.contains(&name.range.start))) {
            continue;
        }
        let Some((kind, from, range)) = setting.place(&list).and_then(|placed| placed.judge()) else { continue };
        let kind = if caption { CreditKind::Photo } else { kind };
        for (place, name) in list.iter().enumerate() {
            let before = list.get(..place).unwrap_or_default();
            if before.iter().any(|other| other.agency.name == name.agency.name) {
                continue;
            }
            let shown = match name.agency.supplies {
                Supplies::Unnamed => unnamed(name.shown, text.get(..range.start).unwrap_or_default()),
                Supplies::Texts | Supplies::Pictures => name.shown.to_owned(),
            };
            add(name.agency.name, shown, kind, from, range.clone());
        }
    }
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

/// On an agency's own site its name is the masthead's, not a credit.
fn on_own_site(article: &Article, found: &mut [Credit]) {
    let host = article.metadata.url.as_deref().and_then(metadata::host);
    let Some(owner) = host.and_then(metadata::owner) else { return };
    for credit in found {
        if credit.agency == owner.name && credit.kind == CreditKind::Text {
            credit.kind = CreditKind::Mention;
        }
    }
}
