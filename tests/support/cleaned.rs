//! A cleaned page as text, so that a case is one file and a review is a text diff.

use std::fmt::Write;

use copydesk::Analysis;
use copydesk::article::{Article, BlockKind, Genre};
use copydesk::warning::Warning;

/// The analysis as text: metadata, a blank line, one line a block.
pub fn readable(analysis: &Analysis) -> String {
    let mut out = String::new();
    // That a later stage has no word lists for the language is no matter of cleaning.
    for warning in analysis.warnings.iter().filter(|warning| !matches!(warning, Warning::NoOpinionLists(_))) {
        let _ = writeln!(out, "warning: {warning}");
    }
    let Some(article) = &analysis.article else {
        out.push_str("no article\n");
        return out;
    };
    head(&mut out, article);
    out.push('\n');
    for block in &article.blocks {
        let kind = match block.kind {
            BlockKind::Paragraph => "p".to_owned(),
            BlockKind::Heading(level) => format!("h{level}"),
            BlockKind::ListItem => "li".to_owned(),
            BlockKind::Blockquote => "quote".to_owned(),
            BlockKind::Caption => "caption".to_owned(),
            BlockKind::Preformatted => "pre".to_owned(),
            BlockKind::TableRow => "row".to_owned(),
            _ => "?".to_owned(),
        };
        let _ = writeln!(out, "{kind} {}", block.text.replace('\n', " ⏎ ").replace('\t', " ⇥ "));
    }
    out
}

fn head(out: &mut String, article: &Article) {
    let metadata = &article.metadata;
    let mut line = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            let _ = writeln!(out, "{name}: {value}");
        }
    };
    line("title", metadata.title.as_deref());
    line("authors", Some(&metadata.authors.join("; ")).filter(|all| !all.is_empty()).map(String::as_str));
    line("published", metadata.published.as_deref());
    line("modified", metadata.modified.as_deref());
    line("site", metadata.site_name.as_deref());
    line("lang", metadata.lang.as_deref());
    line(
        "genre",
        metadata.genre.map(|genre| match genre {
            Genre::News => "news",
            Genre::Opinion => "opinion",
            Genre::Analysis => "analysis",
            _ => "?",
        }),
    );
    line("section", metadata.section.as_deref());
    for declared in &metadata.declared {
        line("declared", Some(&format!("{} = {}", declared.field, declared.value)));
    }
}
