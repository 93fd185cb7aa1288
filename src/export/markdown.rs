//! Markdown: a note with front matter, the text, and what was found.

use super::escape::{markdown as escape, yaml};
use super::{Mark, Units, in_block, marks};
use crate::contract::AnalysisJson;

/// The analysis as a Markdown note. Marks are footnotes behind the block that they stand in.
pub fn write(analysis: &AnalysisJson) -> String {
    let mut out = front_matter(analysis);
    let Some(article) = &analysis.article else {
        for warning in &analysis.warnings {
            out.extend(["> ", &escape(&warning.0.text), "\n"]);
        }
        return out;
    };
    if let Some(title) = &article.title {
        out.extend(["# ", &escape(title), "\n\n"]);
    }
    let (marks, units) = (marks(analysis), Units::of(analysis));
    let (mut number, mut notes) = (0, String::new());
    for (at, block) in article.blocks.iter().enumerate() {
        let prefix = match block.kind {
            "heading" => "#".repeat(usize::from(block.level.unwrap_or(2)).clamp(2, 6)) + " ",
            "listItem" => "- ".to_owned(),
            "blockquote" => "> ".to_owned(),
            _ => String::new(),
        };
        out.push_str(&prefix);
        out.push_str(&escape(&block.text));
        for mark in in_block(&marks, at) {
            number += 1;
            out.extend(["[^", &number.to_string(), "]"]);
            notes.push_str(&note(number, mark, &units.words(mark.span)));
        }
        out.push_str("\n\n");
    }
    out + &notes
}

fn note(number: usize, mark: &Mark, words: &str) -> String {
    format!("[^{number}]: {} ({}): {}\n", mark.kind, escape(&mark.note), escape(words))
}

fn front_matter(analysis: &AnalysisJson) -> String {
    let mut out = String::from("---\n");
    let mut field = |name: &str, value: &str| out.extend([name, ": ", &yaml(value), "\n"]);
    if let Some(url) = &analysis.url {
        field("url", url);
    }
    if let Some(article) = &analysis.article {
        if let Some(title) = &article.title {
            field("title", title);
        }
        if !article.authors.is_empty() {
            field("authors", &article.authors.join(", "));
        }
        if let Some(published) = &article.published {
            field("published", published);
        }
    }
    let count = |name: &str, n: usize| format!("{name}: {n}\n");
    let counts = [
        count("quotations", analysis.quotations.iter().filter(|quotation| quotation.kind != "indirect").count()),
        count("opinion_passages", analysis.opinions.len()),
        format!("wire: {}\n", analysis.wire.tier),
    ];
    out + &counts.concat() + "---\n\n"
}
