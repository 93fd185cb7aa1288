//! Bylines as lines of text: "By Ann Berg", "Published 7 August by Ann Berg".

use super::name::{Site, names, reads_as_name};
use crate::agencies;
use crate::article::BlockKind;
use crate::clean::leaf::Leaf;
use crate::clean::metadata::Near;
use crate::clean::metadata::date;
use crate::clean::metadata::plain::key;
use crate::clean::names::{Part, Parts};

/// Words before a name in a byline, longest first within a language.
pub const BEFORE: [&str; 73] = [
    "zum profil von",
    "verfasst von",
    "artikel von",
    "rezept von",
    "recipe by",
    "erstellt von",
    "redaktion:",
    "interview:",
    "guide by",
    "auteur :",
    "auteur:",
    "veröffentlicht von",
    "veröffentlicht am",
    "geschrieben von",
    "quelle:",
    "quellen:",
    "source:",
    "view all posts by",
    "articles by",
    "posts by",
    "written by",
    "words by",
    "story by",
    "text by",
    "posted by",
    "published by",
    "reviewed by",
    "authored by",
    "reported by",
    "reporting by",
    "analysis by",
    "article by",
    "updated by",
    "author:",
    "authors:",
    "author",
    "by:",
    "by",
    "von:",
    "von",
    "posted on",
    "im wortlaut von",
    "pressemitteilung von",
    "ein beitrag von",
    "beitrag von",
    "ein kommentar von",
    "ein artikel von",
    "eine kolumne von",
    "eine reportage von",
    "責任編輯：",
    "责任编辑：",
    "责编：",
    "责编:",
    "作者：",
    "作者:",
    "记者",
    "記者",
    "文／",
    "eine analyse von",
    "ein gastbeitrag von",
    "text:",
    "autor:",
    "autorin:",
    "autor",
    "autorin",
    "par",
    "propos recueillis par",
    "por",
    "escrito por",
    "di",
    "door",
    "af",
    "av",
];

/// A short line near the headline, or at the end, that begins like a byline.
pub fn byline(leaves: &[Leaf], near: &Near, site: &Site) -> Vec<String> {
    for range in [&near.head, &near.tail] {
        let leaves = leaves.get(range.clone()).unwrap_or_default();
        for (at, leaf) in leaves.iter().enumerate() {
            // A headline may begin like a byline: "Von Wellen, Wind und Wetter".
            let headline = near.headline == Some(range.start + at);
            if headline || leaf.hidden || leaf.letters > 100 || leaf.parts.has(Part::Comment) {
                continue;
            }
            // "By" may stand in a box of its own before the name's.
            let alone = BEFORE.contains(&leaf.block.text.trim().to_lowercase().as_str());
            let next = || leaves.get(at + 1).filter(|next| alone && !next.hidden).map(|next| next.block.text.as_str());
            let rest = leaf.block.text.lines().find_map(|line| after_by(line).or_else(|| after_date(line)));
            let rest = rest.or_else(|| later(&leaf.block.text)).or_else(next);
            if let Some(rest) = rest {
                let names = names(std::iter::once(rest), site);
                if !names.is_empty() {
                    return names;
                }
            }
        }
    }
    Vec::new()
}

/// A byline that is not the first thing on its line, and one that is a sentence: "Opinion | By Ann Berg | 3 May", "This post was written
/// by Ann Berg, who keeps the harbour".
fn later(text: &str) -> Option<&str> {
    let behind_bar = || text.split(['|', '•', '·']).skip(1).find_map(after_by);
    let sentence = || {
        let (head, rest) = text.split_once(" written by ")?;
        let this = head.len() <= 30 && head.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("this "));
        (this && rest.starts_with(char::is_uppercase)).then(|| rest.split([',', '.', ';']).next().unwrap_or(rest))
    };
    behind_bar().or_else(sentence)
}

/// The name of an account that signs right beside the date under the headline, as no person's name is written: "by ibby".
pub fn account(leaves: &[Leaf], near: &Near) -> Option<String> {
    let start = near.headline? + 1;
    let around = leaves.get(start..near.head.end)?;
    let dated = |at: usize| {
        around
            .get(at)
            .is_some_and(|leaf| leaf.letters <= 60 && !leaf.hidden && date::written(&leaf.block.text, None).is_some())
    };
    around.iter().enumerate().find_map(|(at, leaf)| {
        let text = leaf.block.text.trim();
        let rest = ["by ", "By ", "von ", "Von ", "par ", "por "].iter().find_map(|by| text.strip_prefix(by))?.trim();
        let short = leaf.letters <= 30 && rest.split_whitespace().count() <= 2 && rest.chars().any(char::is_alphabetic);
        let beside = dated(at + 1) || at.checked_sub(1).is_some_and(dated);
        (short && beside && !leaf.hidden && date::written(rest, None).is_none()).then(|| rest.to_owned())
    })
}

/// An agency's name alone on its line under the headline, or right before it.
pub fn agency(leaves: &[Leaf], near: &Near) -> Option<String> {
    let start = near.headline?.saturating_sub(1);
    let lines = leaves.get(start..near.head.end)?.iter().filter(|leaf| !leaf.hidden && leaf.letters <= 30);
    let innocent = |leaf: &&Leaf| leaf.parts.and(Parts::FOREIGN).is_empty() && !leaf.parts.has(Part::Caption);
    lines
        .filter(innocent)
        .find(|leaf| agencies::usual_name(&leaf.block.text).is_some())
        .map(|leaf| leaf.block.text.trim().to_owned())
}

/// A full name alone on its line, right beside the line of the date under the headline.
pub fn beside_date(leaves: &[Leaf], near: &Near, site: &Site) -> Vec<String> {
    let Some(headline) = near.headline else { return Vec::new() };
    let around = leaves.get(headline + 1..near.head.end).unwrap_or_default();
    let dated = |leaf: &Leaf| leaf.letters <= 60 && !leaf.hidden && date::written(&leaf.block.text, None).is_some();
    let found = around.iter().enumerate().find(|(at, leaf)| {
        let beside = || {
            at.checked_sub(1).and_then(|before| around.get(before)).is_some_and(dated)
                || around.get(at + 1).is_some_and(dated)
        };
        let innocent = leaf.parts.and(Parts::FOREIGN.without(Parts::of(&[Part::Bio]))).is_empty();
        let line = leaf.letters <= 40 && !leaf.hidden && leaf.block.kind == BlockKind::Paragraph;
        line && innocent && reads_as_name(&leaf.block.text) && beside()
    });
    found.map_or_else(Vec::new, |(_, leaf)| names(std::iter::once(leaf.block.text.as_str()), site))
}

/// All the names of a printed byline, where the page declares only the first: "By Ann Berg, Tom Ode & Ute Kern".
pub fn fuller(leaves: &[Leaf], near: &Near, declared: &[String], site: &Site) -> Option<Vec<String>> {
    let mut lines = leaves.get(near.head.clone())?.iter().filter(|leaf| !leaf.hidden && leaf.letters <= 160);
    let printed = lines.find_map(|leaf| leaf.block.text.lines().find_map(after_by))?;
    // What stands behind a bar or a dot is no author any more.
    let printed = printed.split(['|', '•', '·', '●', '/']).next()?;
    let found = names(std::iter::once(printed), site);
    let full = found.iter().all(|name| reads_as_name(name));
    let same = |own: &String| found.iter().any(|name| key(name).ends_with(&key(own)));
    (full && found.len() > declared.len() && declared.iter().all(same)).then_some(found)
}

/// A name that signs the text: a line of its own right after the last paragraph ("Ann Berg"), or one in corner brackets at the end of
/// it, as Japanese papers do ("【山田花子】").
pub fn signature(leaves: &[Leaf], near: &Near) -> Option<String> {
    let tail = near.tail.start.saturating_sub(1)..near.tail.end;
    let mut seen = leaves.get(tail)?.iter().filter(|leaf| !leaf.hidden);
    seen.find_map(|leaf| {
        let text = leaf.block.text.trim();
        let bracketed = text.strip_suffix('】').and_then(|text| text.rsplit_once('【')).map(|(_, name)| name);
        let short =
            |name: &&str| (2..=8).contains(&name.chars().count()) && name.chars().all(|c| is_han(c) || c == '・');
        bracketed.filter(short).or_else(|| {
            let paragraph = leaf.block.kind == BlockKind::Paragraph && leaf.links == 0;
            let innocent = leaf.parts.and(Parts::FOREIGN).is_empty() && !leaf.parts.has(Part::Caption);
            let shouted = text.chars().all(|c| !c.is_lowercase());
            (paragraph && innocent && !shouted && reads_as_name(text)).then_some(text)
        })
    })
    .map(str::to_owned)
}

/// The same where the page declares nobody: only a line in bold or italics right behind the text, which no heading of a box is. The last
/// paragraph may be a short one.
pub fn stressed_signature(leaves: &[Leaf], near: &Near) -> Option<String> {
    let after = (near.tail.start + 3).min(near.tail.end);
    let mut lines = leaves.get(after..near.tail.end)?.iter().filter(|leaf| !leaf.hidden).take(2);
    lines.find_map(|line| {
        let text = line.block.text.trim();
        let innocent = line.parts.and(Parts::FOREIGN).is_empty() && !line.parts.has(Part::Caption);
        let signs = line.block.kind == BlockKind::Paragraph && line.links == 0 && line.stressed == line.letters;
        let shouted = text.chars().all(|c| !c.is_lowercase());
        (signs && innocent && !shouted && reads_as_name(text)).then(|| text.to_owned())
    })
}

/// Han, Kana or Hangul.
const fn is_han(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// What follows "By" at the start of a line, if it begins like a name.
pub fn after_by(text: &str) -> Option<&str> {
    let text =
        text.trim().trim_start_matches(['(', '（', '[', '|', '-', '–', '•', ' ']).trim_end_matches([')', '）', ']']);
    let rest = strip_before(text)?;
    rest.starts_with(|c: char| c.is_uppercase() || is_han(c)).then_some(rest)
}

/// What follows " by " after a date: "Published August 7, 2023 by Ann Berg". Behind a dash or a bar it must be a full name and nothing
/// else: "7.8.2023 - Ann Berg".
fn after_date(text: &str) -> Option<&str> {
    let dated = |head: &str| date::written(head, None).is_some();
    let named = [" by ", " von ", " par ", " por "].iter().find_map(|by| text.split_once(by));
    if let Some((head, rest)) = named {
        return (rest.starts_with(char::is_uppercase) && dated(head)).then_some(rest);
    }
    let (head, rest) = [" - ", " – ", " — ", " | ", " · "].iter().find_map(|mark| text.rsplit_once(mark))?;
    // "7.8.2023 - Redaktion: Ann Berg (Harbour board)".
    let rest = rest.split('(').next().unwrap_or(rest).trim();
    let rest = strip_before(rest).unwrap_or(rest);
    (reads_as_name(rest) && date::written(rest, None).is_none() && dated(head)).then_some(rest)
}

pub fn strip_before(text: &str) -> Option<&str> {
    BEFORE.iter().find_map(|word| {
        let head = text.get(..word.len())?;
        let rest = text.get(word.len()..)?;
        // "By" and the name in elements of their own, with nothing between them: "ByAnn Berg".
        let glued = matches!(head, "By" | "by" | "Von" | "von") && rest.starts_with(char::is_uppercase);
        (head.to_lowercase() == **word
            && (glued
                || rest
                    .starts_with(|c: char| c.is_whitespace() || c == ':' || word.ends_with([':', '：', '／', '者']))))
        .then(|| rest.trim_start_matches(|c: char| c.is_whitespace() || c == ':'))
    })
}

#[cfg(test)]
mod tests {
    use super::{after_by, after_date, later};

    #[test]
    fn bylines() {
        assert_eq!(after_by("By Ann Berg"), Some("Ann Berg"));
        assert_eq!(after_by("(责编：王小明)"), Some("王小明"));
        assert_eq!(after_by("by the sea"), None);
        assert_eq!(after_by("Bystanders say"), None);
        assert_eq!(after_date("Published August 7, 2023 by Ann Berg"), Some("Ann Berg"));
        assert_eq!(after_date("Run by Ann Berg"), None);
        assert_eq!(after_date("7.8.2023 - Ann Berg"), Some("Ann Berg"));
        assert_eq!(after_date("7.8.2023 - Storm over the harbour"), None);
        assert_eq!(after_by("ByAnn Berg"), Some("Ann Berg"));
        assert_eq!(after_by("Byron Berg"), None);
        assert_eq!(after_by("Autor Jan Berg"), Some("Jan Berg"));
        assert_eq!(after_date("7.8.2023 - Redaktion: Ann Berg (Harbour board)"), Some("Ann Berg"));
        assert_eq!(later("Opinion | By Ann Berg | 3 May"), Some("Ann Berg"));
        assert_eq!(later("This post was written by Ann Berg, Head of Harbours"), Some("Ann Berg"));
        assert_eq!(later("The report was written by Ann Berg"), None);
    }
}
