//! Draws an article with its marks into an element: `createElement` and text nodes only, never an HTML string.

use serde::Deserialize;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

use crate::address::is_web;
use crate::runs::runs;
use crate::text::offsets::Utf16Offsets;

/// No row is wider, whatever a file says.
const MAX_COLUMNS: u32 = 64;

/// What is drawn of an article: the part of the contract that the reader view shows.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Drawing {
    title: Option<String>,
    authors: Vec<String>,
    published: Option<String>,
    site_name: Option<String>,
    lang: Option<String>,
    blocks: Vec<DrawnBlock>,
}

#[derive(Debug, Deserialize)]
struct DrawnBlock {
    kind: String,
    text: String,
    level: Option<u8>,
    number: Option<u32>,
    #[serde(default)]
    continued: bool,
    #[serde(default)]
    depth: u32,
    #[serde(default)]
    heads: u32,
    #[serde(default)]
    columns: Vec<u32>,
    #[serde(default)]
    inlines: Vec<DrawnInline>,
}

/// A stretch that the page sets apart, in UTF-16 units; its kind is an element's name.
#[derive(Debug, Deserialize)]
struct DrawnInline {
    kind: String,
    start: usize,
    end: usize,
    href: Option<String>,
    to: Option<u32>,
}

/// A mark to be drawn: a stretch of a block in UTF-16 units.
#[derive(Debug, Deserialize)]
pub struct Mark {
    /// Which mark this is a part of.
    id: String,
    /// Its CSS class.
    kind: String,
    block: usize,
    start: usize,
    end: usize,
    /// What a screen reader says before it.
    #[serde(default)]
    label: Option<String>,
}

/// Draws `article` and `marks` into `target`, whose children are replaced.
///
/// # Errors
/// What the DOM throws: an element of no document, a name that is not one.
pub fn draw(target: &Element, article: &Drawing, marks: &[Mark]) -> Result<(), JsValue> {
    let document = target.owner_document().ok_or("an element of a document is wanted")?;
    let pen = Pen { document };
    target.replace_children_with_node_0();
    if let Some(lang) = article.lang.as_deref().filter(|lang| is_language_tag(lang)) {
        target.set_attribute("lang", lang)?;
    }
    pen.header(target, article)?;

    let mut labelled: Vec<&str> = Vec::new();
    let mut group: Option<(&str, Element)> = None;
    for (index, block) in article.blocks.iter().enumerate() {
        let around = match block.kind.as_str() {
            // An item's second paragraph and the items of a list in it belong to the list that is open.
            "listItem" if (block.continued || block.depth > 0) && is_list(group.as_ref()) => {
                group.as_ref().map(|(name, _)| *name)
            }
            "listItem" if block.number.is_some() => Some("ol"),
            "listItem" => Some("ul"),
            "blockquote" => Some("blockquote"),
            "tableRow" => Some("table"),
            _ => None,
        };
        if group.as_ref().map(|(name, _)| *name) != around {
            group = match around {
                Some(name) => Some((name, pen.add(target, name, None)?)),
                None => None,
            };
        }
        let parent = group.as_ref().map_or(target, |(_, element)| element);
        let element = pen.block(parent, block)?;
        element.set_attribute("data-block", &index.to_string())?;
        element.set_attribute("dir", "auto")?;
        // Links come first: of a link and a mark over the same words, the link is outside and stays whole.
        let inlines = block.inlines.iter().map(|inline| (Stretch::Inline(inline), inline.start, inline.end));
        let marks = marks.iter().filter(|mark| mark.block == index);
        let pieces: Vec<Piece> = inlines.chain(marks.map(|mark| (Stretch::Mark(mark), mark.start, mark.end))).collect();
        if block.kind == "tableRow" {
            pen.cells(&element, block, &pieces, &mut labelled)?;
        } else {
            pen.text(&element, &block.text, &pieces, &mut labelled)?;
        }
    }
    Ok(())
}

/// What is drawn around a stretch of text.
#[derive(Clone, Copy)]
enum Stretch<'a> {
    Mark(&'a Mark),
    Inline(&'a DrawnInline),
}

/// A stretch, or the part of it in one cell of a table: from where to where in the text that is drawn, in UTF-16 units.
type Piece<'a> = (Stretch<'a>, usize, usize);

fn is_list(group: Option<&(&str, Element)>) -> bool {
    group.is_some_and(|(name, _)| matches!(*name, "ol" | "ul"))
}

/// Makes elements of one document.
struct Pen {
    document: Document,
}

impl Pen {
    fn add(&self, parent: &Element, name: &str, class: Option<&str>) -> Result<Element, JsValue> {
        let element = self.document.create_element(name)?;
        if let Some(class) = class {
            element.set_class_name(class);
        }
        parent.append_child(&element)?;
        Ok(element)
    }

    fn write(&self, parent: &Element, text: &str) -> Result<(), JsValue> {
        parent.append_child(&self.document.create_text_node(text))?;
        Ok(())
    }

    /// The site, the headline, and the line that says who wrote it and when.
    fn header(&self, target: &Element, article: &Drawing) -> Result<(), JsValue> {
        let header = self.add(target, "header", None)?;
        if let Some(site) = &article.site_name {
            self.write(&self.add(&header, "p", Some("site"))?, site)?;
        }
        if let Some(title) = &article.title {
            let heading = self.add(&header, "h1", None)?;
            heading.set_attribute("dir", "auto")?;
            self.write(&heading, title)?;
        }
        if article.authors.is_empty() && article.published.is_none() {
            return Ok(());
        }
        let line = self.add(&header, "p", Some("byline"))?;
        if !article.authors.is_empty() {
            self.write(&self.add(&line, "span", Some("authors"))?, &article.authors.join(", "))?;
        }
        if let Some(published) = &article.published {
            let time = self.add(&line, "time", None)?;
            time.set_attribute("datetime", published)?;
            self.write(&time, published)?;
        }
        Ok(())
    }

    fn block(&self, parent: &Element, block: &DrawnBlock) -> Result<Element, JsValue> {
        // The headline is the page's `h1`.
        const HEADINGS: [&str; 5] = ["h2", "h3", "h4", "h5", "h6"];
        let (name, class) = match block.kind.as_str() {
            "heading" => {
                let level = usize::from(block.level.unwrap_or(2).max(2)) - 2;
                (HEADINGS.get(level).copied().unwrap_or("h6"), None)
            }
            "listItem" if block.continued => ("li", Some("continued")),
            "listItem" => ("li", block.number.map(|_| "numbered")),
            "preformatted" => ("pre", None),
            "caption" => ("p", Some("caption")),
            "tableRow" => ("tr", None),
            _ => ("p", None),
        };
        let element = self.add(parent, name, class)?;
        if let Some(number) = block.number {
            element.set_attribute("value", &number.to_string())?;
        }
        if block.depth > 0 {
            element.set_attribute("data-depth", &block.depth.min(4).to_string())?;
        }
        Ok(element)
    }

    /// Writes a row's cells, which tabs part. The tabs stay between the cells, unseen: the row's text is its block's.
    fn cells<'a>(
        &self,
        row: &Element,
        block: &DrawnBlock,
        pieces: &[Piece<'a>],
        labelled: &mut Vec<&'a str>,
    ) -> Result<(), JsValue> {
        let cells = block.text.split('\t');
        let only_heads = cells.clone().count() <= block.heads as usize;
        let (mut from, mut column) = (0, 0);
        for (place, cell) in cells.enumerate() {
            if from > 0 {
                self.write(row, "\t")?;
            }
            let own = block.columns.get(place).copied().unwrap_or(column);
            for _ in column..own.min(MAX_COLUMNS) {
                self.add(row, "td", None)?;
            }
            column = own.saturating_add(1);
            let to = from + cell.encode_utf16().count();
            let inside: Vec<Piece> = pieces
                .iter()
                .filter(|(_, start, end)| *start < to && from < *end)
                .map(|(stretch, start, end)| (*stretch, start.saturating_sub(from), (*end).min(to) - from))
                .collect();
            let drawn = if place < block.heads as usize {
                let head = self.add(row, "th", None)?;
                head.set_attribute("scope", if only_heads { "col" } else { "row" })?;
                head
            } else {
                self.add(row, "td", None)?
            };
            self.text(&drawn, cell, &inside, labelled)?;
            from = to + 1;
        }
        Ok(())
    }

    /// Writes what the page sets apart: links of the web in a tab of their own, without a word of where they were followed from.
    fn inline(&self, parent: &Element, inline: &DrawnInline) -> Result<Element, JsValue> {
        let name = match inline.kind.as_str() {
            kind @ ("strong" | "em" | "code" | "sup" | "sub") => kind,
            "a" => "a",
            _ => "span",
        };
        let element = self.add(parent, name, None)?;
        if let Some(href) = inline.href.as_deref().filter(|href| name == "a" && is_web(href)) {
            element.set_attribute("href", href)?;
            element.set_attribute("rel", "noreferrer noopener")?;
            element.set_attribute("target", "_blank")?;
        } else if let Some(to) = inline.to.filter(|_| name == "a") {
            element.set_attribute("href", &["#block-", &to.to_string()].concat())?;
        }
        Ok(element)
    }

    /// Writes a text with its links and marks as nested elements; one that another cuts is drawn in pieces.
    fn text<'a>(
        &self,
        element: &Element,
        text: &str,
        pieces: &[Piece<'a>],
        labelled: &mut Vec<&'a str>,
    ) -> Result<(), JsValue> {
        let offsets = Utf16Offsets::new(text);
        let ranges: Vec<_> =
            pieces.iter().map(|(_, start, end)| offsets.to_utf8(*start)..offsets.to_utf8(*end)).collect();
        let mut open: Vec<(usize, Element)> = Vec::new();
        for run in runs(text, &ranges) {
            let shared = open.iter().zip(&run.marks).take_while(|((open, _), mark)| open == *mark).count();
            open.truncate(shared);
            for &index in run.marks.get(shared..).unwrap_or_default() {
                let Some((stretch, ..)) = pieces.get(index).copied() else { continue };
                let parent = open.last().map_or(element, |(_, parent)| parent);
                let mark = match stretch {
                    Stretch::Mark(mark) => mark,
                    Stretch::Inline(inline) => {
                        let drawn = self.inline(parent, inline)?;
                        open.push((index, drawn));
                        continue;
                    }
                };
                let drawn = self.add(parent, "mark", Some(&mark.kind))?;
                drawn.set_attribute("data-mark", &mark.id)?;
                if let Some(label) = mark.label.as_deref().filter(|_| !labelled.contains(&mark.id.as_str())) {
                    labelled.push(&mark.id);
                    let spoken = self.add(&drawn, "span", Some("label"))?;
                    // In the language of the reader, not of the text: with a direction of its own it has no part in the paragraph's.
                    spoken.set_attribute("dir", "auto")?;
                    self.write(&spoken, label)?;
                }
                open.push((index, drawn));
            }
            let parent = open.last().map_or(element, |(_, parent)| parent);
            self.write(parent, text.get(run.range).unwrap_or_default())?;
        }
        Ok(())
    }
}

/// Whether a page's language tag has the form of one: it becomes an attribute, and the page is not trusted.
fn is_language_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}
