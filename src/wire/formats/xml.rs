//! XML as a flat tree, read by quick-xml. Hostile files are refused: nothing is expanded, nothing is fetched.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, BytesText, Event};

use super::Fault;

/// The deepest nesting that is read. News formats nest some 20 deep, bodies of text some 30 more.
const MAX_DEPTH: usize = 256;
/// The most elements and texts. A day's full feed has some ten thousand.
const MAX_NODES: usize = 4_000_000;

/// HTML's names for characters that feeds use although XML knows only five.
const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("hellip", '…'),
    ("copy", '©'),
    ("euro", '€'),
];

/// A document: its nodes in order, each knowing where its subtree ends.
#[derive(Debug, Default)]
pub struct Document {
    nodes: Vec<Node>,
    /// Whether the last node is a text that goes on.
    in_text: bool,
}

#[derive(Debug)]
struct Node {
    kind: Kind,
    /// One past the last node of its subtree.
    end: usize,
}

#[derive(Debug)]
enum Kind {
    Element(String, Vec<(String, String)>),
    Text(String),
}

/// An element of a [`Document`].
#[derive(Debug, Clone, Copy)]
pub struct Element<'a> {
    document: &'a Document,
    at: usize,
}

/// What stands in an element, in order.
pub enum Part<'a> {
    /// An element begins.
    Open(Element<'a>),
    /// An element ends: its local name.
    Close(&'a str),
    /// Text, entities resolved.
    Text(&'a str),
}

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    /// [`Fault`] where the file is not well-formed, too deep, too large, or brings declarations of its own.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        let mut document = Self::default();
        let mut open: Vec<usize> = Vec::new();
        let broken = |error: &dyn std::fmt::Display| Fault::Xml(error.to_string());
        loop {
            match reader.read_event().map_err(|error| broken(&error))? {
                Event::Start(start) => {
                    if open.len() >= MAX_DEPTH {
                        return Err(Fault::Deep(MAX_DEPTH));
                    }
                    open.push(document.nodes.len());
                    document.push(element(&start)?)?;
                }
                Event::End(_) => {
                    document.in_text = false;
                    let end = document.nodes.len();
                    let node = open.pop().and_then(|at| document.nodes.get_mut(at));
                    node.ok_or_else(|| broken(&"an element ends that never began"))?.end = end;
                }
                Event::Text(text) if !open.is_empty() => document.text(&text.xml10_content())?,
                Event::CData(text) if !open.is_empty() => document.text(&text.xml10_content())?,
                Event::GeneralRef(reference) if !open.is_empty() => {
                    let mut buffer = [0; 4];
                    document.text(character(&reference)?.encode_utf8(&mut buffer))?;
                }
                Event::DocType(declared) => doctype(&declared)?,
                Event::Eof if open.is_empty() => return Ok(document),
                Event::Eof => return Err(broken(&"it ends too early")),
                _ => {}
            }
        }
    }

    /// The outermost element.
    pub fn root(&self) -> Option<Element<'_>> {
        (!self.nodes.is_empty()).then_some(Element { document: self, at: 0 })
    }

    fn push(&mut self, kind: Kind) -> Result<(), Fault> {
        if self.nodes.len() >= MAX_NODES {
            return Err(Fault::Large(MAX_NODES));
        }
        let end = self.nodes.len() + 1;
        self.in_text = matches!(kind, Kind::Text(_));
        self.nodes.push(Node { kind, end });
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Fault> {
        if let (true, Some(Node { kind: Kind::Text(before), .. })) = (self.in_text, self.nodes.last_mut()) {
            before.push_str(text);
            return Ok(());
        }
        self.push(Kind::Text(text.to_owned()))
    }
}

fn element(start: &BytesStart<'_>) -> Result<Kind, Fault> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| Fault::Xml(error.to_string()))?;
        attributes.push((attribute.key.as_ref().to_owned(), unescaped(&attribute.value)));
    }
    Ok(Kind::Element(start.name().as_ref().to_owned(), attributes))
}

/// An attribute's value. What cannot be resolved stays as it is written: no attribute that is read needs it.
fn unescaped(value: &str) -> String {
    quick_xml::escape::unescape(value).map_or_else(|_| value.to_owned(), std::borrow::Cow::into_owned)
}

fn character(reference: &BytesRef<'_>) -> Result<char, Fault> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => return Ok(character),
        Ok(None) => {}
        Err(error) => return Err(Fault::Xml(error.to_string())),
    }
    let name = reference.xml10_content();
    let known = ENTITIES.iter().find(|(known, _)| *known == name);
    known.map(|(_, c)| *c).ok_or_else(|| Fault::Entity(name.to_string()))
}

/// Declarations are refused: an entity that names itself ten times over, or a file of this machine, is no news. NITF files name
/// IPTC's own type, which is left where it is.
fn doctype(declared: &BytesText<'_>) -> Result<(), Fault> {
    let text = declared.xml10_content();
    let words = text.trim().to_ascii_lowercase();
    let known = words == "rss"
        || ["html", "nitf", "newsml"].iter().any(|root| {
            words.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
        });
    if known && !words.contains('[') {
        return Ok(());
    }
    Err(Fault::DocumentType)
}

impl<'a> Element<'a> {
    /// Its name as written, with a prefix.
    pub fn name(self) -> &'a str {
        match self.document.nodes.get(self.at).map(|node| &node.kind) {
            Some(Kind::Element(name, _)) => name,
            _ => "",
        }
    }

    /// Its name without a prefix.
    pub fn local(self) -> &'a str {
        local(self.name())
    }

    /// An attribute by its name as written.
    pub fn attribute(self, name: &str) -> Option<&'a str> {
        let Some(Kind::Element(_, attributes)) = self.document.nodes.get(self.at).map(|node| &node.kind) else {
            return None;
        };
        attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The elements directly within.
    pub fn children(self) -> impl Iterator<Item = Self> {
        let mut at = self.at + 1;
        let end = self.end();
        std::iter::from_fn(move || {
            while at < end {
                let node = self.document.nodes.get(at)?;
                let child = Self { at, ..self };
                at = node.end;
                if matches!(node.kind, Kind::Element(..)) {
                    return Some(child);
                }
            }
            None
        })
    }

    /// All elements within, in order.
    pub fn descendants(self) -> impl Iterator<Item = Self> {
        (self.at + 1..self.end()).map(move |at| Self { at, ..self }).filter(|element| !element.name().is_empty())
    }

    /// The elements anywhere within of a name, whatever its prefix, but none within another of them.
    #[cfg(feature = "fields")]
    pub fn outermost(self, name: &str) -> Vec<Self> {
        let mut found = Vec::new();
        let mut at = self.at + 1;
        while at < self.end() {
            let element = Self { at, ..self };
            if element.local() == name {
                found.push(element);
                at = element.end();
            } else {
                at += 1;
            }
        }
        found
    }

    /// The first element directly within of a name, prefix and all.
    pub fn child(self, name: &str) -> Option<Self> {
        self.children().find(|child| child.name() == name)
    }

    /// The first element anywhere within of a name, whatever its prefix.
    pub fn find(self, name: &str) -> Option<Self> {
        self.descendants().find(|element| element.local() == name)
    }

    /// Its text, white space collapsed.
    pub fn text(self) -> String {
        let nodes = self.document.nodes.get(self.at..self.end()).unwrap_or_default();
        let texts = nodes.iter().filter_map(|node| match &node.kind {
            Kind::Text(text) => Some(text.as_str()),
            Kind::Element(..) => None,
        });
        collapsed(&texts.collect::<String>())
    }

    /// Its text as it stands: what feeds put HTML in.
    pub fn raw(self) -> String {
        self.parts()
            .into_iter()
            .filter_map(|part| if let Part::Text(text) = part { Some(text) } else { None })
            .collect()
    }

    /// What stands in it, in order.
    pub fn parts(self) -> Vec<Part<'a>> {
        let mut parts = Vec::new();
        let mut open: Vec<(usize, &str)> = Vec::new();
        for at in self.at + 1..self.end() {
            while let Some((_, name)) = open.pop_if(|(end, _)| *end <= at) {
                parts.push(Part::Close(name));
            }
            match self.document.nodes.get(at) {
                Some(Node { kind: Kind::Text(text), .. }) => parts.push(Part::Text(text)),
                Some(Node { kind: Kind::Element(name, _), end }) => {
                    parts.push(Part::Open(Self { at, ..self }));
                    open.push((*end, local(name)));
                }
                None => {}
            }
        }
        parts.extend(open.into_iter().rev().map(|(_, name)| Part::Close(name)));
        parts
    }

    fn end(self) -> usize {
        self.document.nodes.get(self.at).map_or(0, |node| node.end)
    }
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// A text with its white space collapsed.
pub fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
