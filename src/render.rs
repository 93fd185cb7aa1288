//! Draws an article with its marks into an element: `createElement` and text nodes only, never an HTML string.

use serde::Deserialize;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

use crate::runs::runs;
use crate::text::offsets::Utf16Offsets;

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
        let marks: Vec<Piece> =
            marks.iter().filter(|mark| mark.block == index).map(|mark| (mark, mark.start, mark.end)).collect();
        if block.kind == "tableRow" {
            pen.cells(&element, &block.text, &marks, &mut labelled)?;
        } else {
            pen.text(&element, &block.text, &marks, &mut labelled)?;
        }
    }
    Ok(())
}

/// A mark, or the part of it in one cell of a table: from where to where in the text that is drawn, in UTF-16 units.
type Piece<'a> = (&'a Mark, usize, usize);

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
            "listItem" => ("li", None),
            "preformatted" => ("pre", None),
            "caption" => ("p", Some("caption")),
            "tableRow" => ("tr", None),
            _ => ("p", None),
        };
        self.add(parent, name, class)
    }

    /// Writes a row's cells, which tabs part. The tabs stay between the cells, unseen: the row's text is its block's.
    fn cells<'a>(
        &self,
        row: &Element,
        text: &str,
        marks: &[Piece<'a>],
        labelled: &mut Vec<&'a str>,
    ) -> Result<(), JsValue> {
        let mut from = 0;
        for cell in text.split('\t') {
            if from > 0 {
                self.write(row, "\t")?;
            }
            let to = from + cell.encode_utf16().count();
            let inside: Vec<Piece> = marks
                .iter()
                .filter(|(_, start, end)| *start < to && from < *end)
                .map(|(mark, start, end)| (*mark, start.saturating_sub(from), (*end).min(to) - from))
                .collect();
            self.text(&self.add(row, "td", None)?, cell, &inside, labelled)?;
            from = to + 1;
        }
        Ok(())
    }

    /// Writes a text with its marks as nested `<mark>` elements; one that another cuts is drawn in pieces.
    fn text<'a>(
        &self,
        element: &Element,
        text: &str,
        marks: &[Piece<'a>],
        labelled: &mut Vec<&'a str>,
    ) -> Result<(), JsValue> {
        let offsets = Utf16Offsets::new(text);
        let ranges: Vec<_> =
            marks.iter().map(|(_, start, end)| offsets.to_utf8(*start)..offsets.to_utf8(*end)).collect();
        let mut open: Vec<(usize, Element)> = Vec::new();
        for run in runs(text, &ranges) {
            let shared = open.iter().zip(&run.marks).take_while(|((open, _), mark)| open == *mark).count();
            open.truncate(shared);
            for &index in run.marks.get(shared..).unwrap_or_default() {
                let Some((mark, ..)) = marks.get(index).copied() else { continue };
                let drawn = {
                    let parent = open.last().map_or(element, |(_, parent)| parent);
                    self.add(parent, "mark", Some(&mark.kind))?
                };
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
