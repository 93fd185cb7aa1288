//! A [`Page`] from an HTML file, by html5ever: the same tree that a browser with scripts on builds before any script runs.

mod dom;
mod limit;

use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};

use super::{Page, PageBuilder, Source};
use crate::warning::Warning;

/// No more of a file than this is parsed. The largest of 600 news pages looked at was 2.2 MB.
const MAX_FILE: usize = 64_000_000;

/// Parses HTML. Never fails: depth, size and work are capped, with a warning.
pub fn parse(html: &str, url: Option<String>) -> Page {
    let mut page = PageBuilder::new(Source::Document);
    if is_binary(html) {
        page.warn(Warning::NotText);
        return page.finish(url);
    }
    let file = html.get(..html.floor_char_boundary(MAX_FILE)).unwrap_or(html);
    if file.len() < html.len() {
        page.warn(Warning::BytesCapped(MAX_FILE));
    }
    let options = TreeBuilderOpts { scripting_enabled: true, drop_doctype: true, ..TreeBuilderOpts::default() };
    let tokens = limit::Limited::new(TreeBuilder::new(dom::Dom::default(), options));
    let tokenizer = Tokenizer::new(tokens, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(&limit::attributes(file)));
    // A script ends the feed early, so that a browser may run it; we go on.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    if let Some(warning) = tokenizer.sink.warning() {
        page.warn(warning);
    }
    tokenizer.sink.into_dom().write(&mut page);
    let mut page = page.finish(url);
    if page.is_blank() {
        page.warnings.push(Warning::Empty);
    }
    page
}

/// Whether this is no text at all: a picture or a PDF taken for a page. Text holds no NUL in its first kilobyte, or hardly any.
fn is_binary(html: &str) -> bool {
    let head = html.as_bytes().get(..1_024).unwrap_or(html.as_bytes());
    let odd = head.iter().filter(|byte| matches!(byte, 0..=8 | 14..=31 | 127)).count();
    let replaced = html.chars().take(1_024).filter(|c| *c == '\u{fffd}').count();
    (odd + replaced) * 10 > head.len().max(10)
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::page::Page;
    use crate::warning::Warning;

    /// The tree as one line: tags with their texts, hidden ones with a `!`.
    fn outline(page: &Page) -> String {
        let mut out = String::new();
        let mut open = Vec::new();
        for id in page.ids() {
            while open.last().is_some_and(|end| *end <= id.0) {
                open.pop();
                out.push(')');
            }
            if page.hidden(id) {
                out.push('!');
            }
            if let Some(text) = page.text(id) {
                out.extend([format!("{text:?}")]);
            } else if let Some(tag) = page.tag(id) {
                out.push_str(tag.name());
                out.push('(');
                open.push(page.subtree(id).end);
            }
        }
        out.push_str(&")".repeat(open.len()));
        out
    }

    #[test]
    fn trees() {
        #[track_caller]
        fn check(html: &str, expected: &str) {
            let body = format!("html(head()body({expected}))");
            assert_eq!(outline(&parse(html, None)), body, "{html}");
        }
        check("<p>one<p>two", r#"p("one")p("two")"#);
        check("a<!-- c -->b", r#""a""b""#);
        check("<b><p>x</b>y", r#"b()p(b("x")"y")"#);
        check("<table>stray<tr><td>x</table>", r#""stray"table(tbody(tr(td("x"))))"#);
        check("<p>x<script>var a = '<p>';</script>y", r#"p("x"script()"y")"#);
        check("<p><noscript><p>n</p></noscript>y", r#"p(noscript()"y")"#);
        check("<p hidden>x</p>y", r#"!p(!"x")"y""#);
        check("<p style='color:red; DISPLAY : none'>x</p>", r#"!p(!"x")"#);
        check("<p style='x-display:none-such'>x</p>", r#"p("x")"#);
        check("x<template><p>x</p></template>y", r#""x"template()"y""#);
        check("<p><script type='application/ld+json'>{}</script>", r#"p(script("{}"))"#);
        check("<svg><title>t</title></svg>y", r#"svg()"y""#);
        check("<iframe src=x>inside</iframe>y", r#"iframe()"y""#);
    }

    #[test]
    fn not_text() {
        assert_eq!(parse("", None).warnings, [Warning::Empty]);
        assert_eq!(parse(" <p> </p>", None).warnings, [Warning::Empty]);
        assert_eq!(parse("PNG\0\0\0\u{1}\u{2}\0\0\0", None).warnings, [Warning::NotText]);
    }
}
