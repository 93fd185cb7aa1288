//! The words of a story out of its markup: a paragraph a line, pictures and scripts left out.

use super::xml::{Document, Element, Part, collapsed};
use crate::page::{self, Attr, Page, Tag};

/// The lines of an XML body: NITF or XHTML.
pub fn of_xml(body: Element) -> String {
    let mut lines = Lines::default();
    let mut skipped = 0_usize;
    for part in body.parts() {
        match part {
            Part::Open(element) if skipped > 0 || is_beside(element) => skipped += 1,
            Part::Close(_) if skipped > 0 => skipped -= 1,
            Part::Open(element) if is_block(element.local()) => lines.end(),
            Part::Close(name) if is_block(name) => lines.end(),
            Part::Text(text) if skipped == 0 => lines.add(text),
            _ => {}
        }
    }
    lines.finish()
}

/// The lines of HTML that is all story: what feeds and items carry.
pub fn of_html(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return of_text(html);
    }
    let page = page::html::parse(html, None);
    let mut lines = Lines::default();
    let mut skip_to = 0;
    // Where a block that is open ends, innermost last.
    let mut ends: Vec<u32> = Vec::new();
    for id in page.ids() {
        while ends.pop_if(|end| *end <= id.0).is_some() {
            lines.end();
        }
        if id.0 < skip_to {
            continue;
        }
        if let Some(text) = page.text(id) {
            lines.add(text);
        } else if page.hidden(id)
            || page.tag(id).is_some_and(is_aside_tag)
            || page.attr(id, Attr::Class).is_some_and(is_aside_class)
        {
            skip_to = end(&page, id);
        } else if page.tag(id).is_some_and(|tag| is_block(tag.name())) {
            lines.end();
            ends.push(end(&page, id));
        }
    }
    lines.finish()
}

/// The lines of markup that came as a text: NITF, XHTML or HTML; or of plain text.
pub fn of_markup(text: &str) -> String {
    let text = text.trim();
    if super::root_name(text) == Some("nitf") {
        let document = Document::read(text);
        let body = document.as_ref().ok().and_then(Document::root).and_then(super::nitf::body);
        if let Some(body) = body {
            return body;
        }
    }
    if text.starts_with('<') || text.contains("</") { of_html(text) } else { of_text(text) }
}

/// The lines of plain text: paragraphs apart by an empty line, or one a line where there is none.
pub fn of_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let by_empty_lines = text.trim().contains("\n\n");
    let paragraphs = text.split(if by_empty_lines { "\n\n" } else { "\n" });
    paragraphs.map(collapsed).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn end(page: &Page, id: page::NodeId) -> u32 {
    page.subtree(id).end
}

/// Whether an element's text is a line of its own.
fn is_block(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "article",
        "blockquote",
        "body",
        "body.content",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hl1",
        "hl2",
        "hr",
        "li",
        "main",
        "nitf-table",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    ];
    BLOCKS.contains(&name)
}

/// Whether an element is beside the story: pictures with their captions, notes to editors.
fn is_aside(name: &str) -> bool {
    matches!(
        name,
        "media"
            | "figure"
            | "script"
            | "style"
            | "note"
            | "fn"
            | "head"
            | "header"
            | "nav"
            | "body.head"
            | "body.end"
            | "iframe"
    )
}

/// Whether an element of an XML body is beside the story, by its name or its class.
fn is_beside(element: Element) -> bool {
    is_aside(element.local()) || element.attribute("class").is_some_and(is_aside_class)
}

/// Classes with which agencies set a desk's words among the story's: lists of keywords, notes to editors, the initials at its end.
fn is_aside_class(class: &str) -> bool {
    const ASIDE: &[&str] =
        &["slugline", "keyword", "keywords", "notepad", "closingline", "np-public", "np-nonpublic", "ednote"];
    class.split_ascii_whitespace().any(|class| ASIDE.contains(&class))
}

const fn is_aside_tag(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Figure
            | Tag::Script
            | Tag::Style
            | Tag::Iframe
            | Tag::Head
            | Tag::Header
            | Tag::Nav
            | Tag::Template
            | Tag::Svg
            | Tag::Button
            | Tag::Form
    )
}

/// Lines under way.
#[derive(Default)]
struct Lines {
    done: Vec<String>,
    open: String,
}

impl Lines {
    fn add(&mut self, text: &str) {
        self.open.push_str(text);
    }

    fn end(&mut self) {
        let line = collapsed(&self.open);
        self.open.clear();
        if !line.is_empty() {
            self.done.push(line);
        }
    }

    fn finish(mut self) -> String {
        self.end();
        self.done.join("\n")
    }
}
