//! A [`Page`] from an HTML file, by html5ever: the same tree that a browser with scripts on builds before any script runs.

mod dom;
mod limit;
mod markup;
mod sheet;
mod shortcut;

use std::rc::Rc;

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
        page.warn(Warning::BytesCapped(MAX_FILE / 1_000_000));
    }
    let tokens = limit::Limited::new(TreeBuilder::new(dom::Dom::default(), builder_options()));
    let input = Rc::new(BufferQueue::default());
    let tokenizer = Tokenizer::new(shortcut::Shortcut::new(tokens, Rc::clone(&input)), TokenizerOpts::default());
    input.push_back(StrTendril::from_slice(&limit::attributes(file)));
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    if let Some(warning) = tokenizer.sink.builder().warning() {
        page.warn(warning);
    }
    tokenizer.sink.into_builder().into_dom().write(&mut page);
    let mut page = page.finish(url);
    if page.is_blank() {
        page.warnings.push(Warning::Empty);
    }
    page
}

/// As in a browser with scripts on.
fn builder_options() -> TreeBuilderOpts {
    TreeBuilderOpts { scripting_enabled: true, drop_doctype: true, ..TreeBuilderOpts::default() }
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
    use html5ever::TokenizerResult;
    use html5ever::tendril::StrTendril;
    use html5ever::tokenizer::{BufferQueue, Tokenizer};
    use html5ever::tree_builder::TreeBuilder;
    use proptest::prelude::*;

    use super::{dom, limit, parse};
    use crate::page::{Attr, Page, PageBuilder, Source};
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
        check("x<style>.n{display:none}</style><p class=n>y", r#""x"style()!p(!"y")"#);
        check("<p class=n>x</p>y<style>.n{display:none}</style>", r#"!p(!"x")"y"style()"#);
        check("x<style>.n{display:none}</style><p class=n style='display:block'>y", r#""x"style()p("y")"#);
        check("x<template><p>x</p></template>y", r#""x"template()"y""#);
        check("<p><script type='application/ld+json'>{}</script>", r#"p(script("{}"))"#);
        check("<svg><title>t</title></svg>y", r#"svg()"y""#);
        check("<iframe src=x>inside</iframe>y", r#"iframe()"y""#);
    }

    /// The tree by html5ever's tokenizer alone.
    fn without_shortcut(html: &str) -> Page {
        let builder = TreeBuilder::new(dom::Dom::default(), super::builder_options());
        let tokenizer = Tokenizer::new(limit::Limited::new(builder), super::TokenizerOpts::default());
        let input = BufferQueue::default();
        input.push_back(StrTendril::from_slice(&limit::attributes(html)));
        while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
        tokenizer.end();
        let mut page = PageBuilder::new(Source::Document);
        tokenizer.sink.into_dom().write(&mut page);
        page.finish(None)
    }

    /// The outline with every attribute.
    fn full(page: &Page) -> String {
        let attrs = page.ids().map(|id| ATTRS.map(|name| page.attr(id, name).map(str::to_owned)));
        format!("{} {:?}", outline(page), attrs.collect::<Vec<_>>())
    }

    const ATTRS: [Attr; 7] =
        [Attr::Class, Attr::Href, Attr::Id, Attr::Title, Attr::Type, Attr::Lang, Attr::Contenteditable];

    /// Pieces of hostile markup: any row of them must give the tree that the tokenizer alone gives.
    const PIECES: &[&str] = &[
        "a",
        " ",
        "\n",
        "\r\n",
        "\0",
        "&amp;",
        "&",
        "&lt",
        "é",
        "<",
        ">",
        "/",
        "\"",
        "'",
        "=",
        "--",
        "-",
        "!",
        "</",
        "<!",
        "<!--",
        "-->",
        "--!>",
        "<!-->",
        "<!--->",
        "<!-- c -->",
        "<?x>",
        "<![CDATA[x]]>",
        "<!doctype html>",
        "<p>",
        "</p>",
        "<P Class=A>",
        "<div class=\"a b\" id='c'>",
        "</div>",
        "<a href=x&amp;y title=\"&quot;\">",
        "<a href='/x' data-x=\"<p>\">",
        "</a>",
        "<a href=\"x\"class=y>",
        "<a class=x class=y>",
        "<a href>",
        "<a href= >",
        "<a / href=x>",
        "<br/>",
        "<br / >",
        "<p class=x/>",
        "<b class=a>",
        "<b data-x=1>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<font color=x>",
        "<script>",
        "</script>",
        "</script >",
        "</scriptx>",
        "</SCRIPT\n>",
        "<script type='application/LD+json'>",
        "<script type=module src=x>",
        "<style>",
        "</style>",
        "<noscript>",
        "</noscript>",
        "<iframe src=x>",
        "</iframe>",
        "<title>",
        "</title>",
        "<textarea>",
        "</textarea>",
        "<xmp>",
        "</xmp>",
        "<plaintext>",
        "<noembed>",
        "</noembed>",
        "<svg>",
        "</svg>",
        "<svg xlink:href=x lang=y>",
        "<math>",
        "</math>",
        "<annotation-xml encoding=text/html>",
        "<mi xlink:href=x xml:lang=y>",
        "<template>",
        "</template>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<select>",
        "<option>",
        "</select>",
        "<input type=hidden>",
        "<pre>",
        "<head>",
        "</head>",
        "<body class=x>",
        "</body>",
        "<html lang=x>",
        "</html>",
        "<frameset>",
        "<h1>",
        "</h1>",
        "<li>",
        "<meta charset=latin1>",
        "<x-y z@:.=1>",
        "<a href='?a=b&c=d&copy=e&amp;f&#39;'>",
        "<a href='&copy'>",
        "<a href='&ampx=&lt=&ltx;=&gt;=1&amp=&;'>",
        "<a Href='&#x27;&quot;é&amp;amp;' hrEf=y>",
        "<a title='&notin;&notit;=&not=' Class='&#39'>",
        "<a title='&a&b=&#039;&lt;'>",
        "<a title='&notin=&amp;=&gt;&lt;x'>",
        "<svg viewBox='0 0' Lang=x>",
        "<form>",
        "<button>",
        "<p contenteditable>",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]

        #[test]
        fn the_shortcut_changes_nothing(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
            let html = pieces.concat();
            prop_assume!(!super::is_binary(&html));
            prop_assert_eq!(full(&parse(&html, None)), full(&without_shortcut(&html)));
        }
    }

    #[test]
    fn not_text() {
        assert_eq!(parse("", None).warnings, [Warning::Empty]);
        assert_eq!(parse(" <p> </p>", None).warnings, [Warning::Empty]);
        assert_eq!(parse("PNG\0\0\0\u{1}\u{2}\0\0\0", None).warnings, [Warning::NotText]);
    }
}
