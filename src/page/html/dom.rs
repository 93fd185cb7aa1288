//! The tree that html5ever builds: a flat arena with sibling links, written out to a page without recursion.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use html5ever::interface::{ElementFlags, ExpandedName, NodeOrText, QualName, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, ns};

use super::sheet::Sheets;
use crate::page::style::declared;
use crate::page::{Attr, PageBuilder, Tag};

/// A node's number in the arena, with its name: the tree builder asks for names all the time.
#[derive(Debug, Clone)]
pub struct Handle {
    id: usize,
    name: Rc<QualName>,
}

/// The arena. Node 0 is the document.
#[derive(Debug)]
pub struct Dom {
    nodes: RefCell<Vec<Node>>,
    nameless: Rc<QualName>,
}

#[derive(Debug, Default)]
struct Node {
    parent: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    before: Option<usize>,
    after: Option<usize>,
    kind: Kind,
}

#[derive(Debug, Default)]
enum Kind {
    /// The document, a comment, a processing instruction, a template's contents.
    #[default]
    Silent,
    Text(StrTendril),
    Element(Tag, Vec<(Attr, StrTendril)>),
}

impl Default for Dom {
    fn default() -> Self {
        Self {
            nodes: RefCell::new(vec![Node::default()]),
            nameless: Rc::new(QualName::new(None, Namespace::default(), LocalName::default())),
        }
    }
}

impl Dom {
    /// How many nodes there are, attached or not.
    pub fn len(&self) -> usize {
        self.nodes.borrow().len()
    }

    /// Writes the tree in document order. What its own style sheets hide is hidden.
    pub fn write(self, page: &mut PageBuilder) {
        let nodes = self.nodes.into_inner();
        let sheets = sheets(&nodes);
        let mut at = nodes.first().and_then(|document| document.first);
        while let Some(node) = at.and_then(|id| nodes.get(id)) {
            if let Kind::Text(text) = &node.kind {
                page.text(text);
            } else if let Kind::Element(tag, attrs) = &node.kind {
                let hidden = is_hidden_by(&sheets, *tag, attrs);
                page.open(*tag, hidden, attrs.iter().map(|(name, value)| (*name, &**value)));
                if node.first.is_some() {
                    at = node.first;
                    continue;
                }
                page.close();
            }
            // The next sibling, or that of the nearest ancestor that has one.
            let mut up = node;
            at = loop {
                if up.after.is_some() {
                    break up.after;
                }
                match up.parent.filter(|parent| *parent != 0).and_then(|parent| nodes.get(parent)) {
                    Some(parent) => up = parent,
                    None => break None,
                }
                page.close();
            };
        }
    }

    fn create(&self, kind: Kind, name: Rc<QualName>) -> Handle {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { kind, ..Node::default() });
        Handle { id: nodes.len() - 1, name }
    }
}

/// The style sheets that stand in the page.
fn sheets(nodes: &[Node]) -> Sheets {
    let mut sheets = Sheets::default();
    for node in nodes.iter().filter(|node| matches!(node.kind, Kind::Element(Tag::Style, _))) {
        if let Some(Kind::Text(text)) = node.first.and_then(|first| nodes.get(first)).map(|node| &node.kind) {
            sheets.read(text);
        }
    }
    sheets
}

/// Whether the page's sheets hide an element. Its own style goes before them.
fn is_hidden_by(sheets: &Sheets, tag: Tag, attrs: &[(Attr, StrTendril)]) -> bool {
    let of = |wanted| attrs.iter().find(|(name, _)| *name == wanted).map_or("", |(_, value)| &**value);
    sheets.hide(tag.name(), of(Attr::Id), of(Attr::Class)) && declared(of(Attr::Style)).is_none_or(|shown| shown.hides)
}

/// Puts a node between `before` and whatever follows it below `parent`; `before` of `None` means first.
fn link(nodes: &mut [Node], id: usize, parent: usize, before: Option<usize>) {
    let after = match before {
        Some(before) => nodes.get(before).and_then(|node| node.after),
        None => nodes.get(parent).and_then(|node| node.first),
    };
    if let Some(node) = nodes.get_mut(id) {
        (node.parent, node.before, node.after) = (Some(parent), before, after);
    }
    match before.and_then(|before| nodes.get_mut(before)) {
        Some(before) => before.after = Some(id),
        None => {
            if let Some(parent) = nodes.get_mut(parent) {
                parent.first = Some(id);
            }
        }
    }
    match after.and_then(|after| nodes.get_mut(after)) {
        Some(after) => after.before = Some(id),
        None => {
            if let Some(parent) = nodes.get_mut(parent) {
                parent.last = Some(id);
            }
        }
    }
}

/// Takes a node out of its place, with all below it.
fn unlink(nodes: &mut [Node], id: usize) {
    let Some(node) = nodes.get_mut(id) else { return };
    let (parent, before, after) = (node.parent.take(), node.before.take(), node.after.take());
    let Some(parent) = parent else { return };
    match before.and_then(|before| nodes.get_mut(before)) {
        Some(before) => before.after = after,
        None => {
            if let Some(parent) = nodes.get_mut(parent) {
                parent.first = after;
            }
        }
    }
    match after.and_then(|after| nodes.get_mut(after)) {
        Some(after) => after.before = before,
        None => {
            if let Some(parent) = nodes.get_mut(parent) {
                parent.last = before;
            }
        }
    }
}

/// Puts a child behind `before` (first, if `None`). A text right after a text is added to it.
fn insert(nodes: &mut Vec<Node>, parent: usize, before: Option<usize>, child: NodeOrText<Handle>) {
    match child {
        NodeOrText::AppendNode(handle) => {
            unlink(nodes, handle.id);
            link(nodes, handle.id, parent, before);
        }
        NodeOrText::AppendText(text) => {
            if let Some(Kind::Text(earlier)) = before.and_then(|id| nodes.get_mut(id)).map(|node| &mut node.kind) {
                // Two tendrils together hold less than a file, which is capped far below 4 GiB.
                earlier.push_tendril(&text);
                return;
            }
            let id = nodes.len();
            nodes.push(Node { kind: Kind::Text(text), ..Node::default() });
            link(nodes, id, parent, before);
        }
    }
}

impl TreeSink for Dom {
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { id: 0, name: Rc::clone(&self.nameless) }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> Handle {
        // Only HTML's own elements mean what their names say: an SVG `<title>` is no title.
        let tag = match (name.ns == ns!(html), &*name.local) {
            (true, local) => Tag::from_name(local),
            (false, "svg") => Tag::Svg,
            (false, "math") => Tag::Math,
            (false, _) => Tag::Other,
        };
        let attrs = known(attrs).collect();
        self.create(Kind::Element(tag, attrs), Rc::new(name))
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.create(Kind::Silent, Rc::clone(&self.nameless))
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.create(Kind::Silent, Rc::clone(&self.nameless))
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        let mut nodes = self.nodes.borrow_mut();
        let last = nodes.get(parent.id).and_then(|node| node.last);
        insert(&mut nodes, parent.id, last, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, prev_element: &Handle, child: NodeOrText<Handle>) {
        let has_parent = self.nodes.borrow().get(element.id).is_some_and(|node| node.parent.is_some());
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(prev_element, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// A template's contents hang nowhere: they are no part of the page.
    fn get_template_contents(&self, _: &Handle) -> Handle {
        self.create(Kind::Silent, Rc::clone(&self.nameless))
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let mut nodes = self.nodes.borrow_mut();
        if let NodeOrText::AppendNode(handle) = &child {
            unlink(&mut nodes, handle.id);
        }
        let Some((Some(parent), before)) = nodes.get(sibling.id).map(|node| (node.parent, node.before)) else {
            return;
        };
        insert(&mut nodes, parent, before, child);
    }

    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<Attribute>) {
        if let Some(Kind::Element(_, own)) = self.nodes.borrow_mut().get_mut(target.id).map(|node| &mut node.kind) {
            for (name, value) in known(attrs) {
                if own.iter().all(|(earlier, _)| *earlier != name) {
                    own.push((name, value));
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        unlink(&mut self.nodes.borrow_mut(), target.id);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut nodes = self.nodes.borrow_mut();
        while let Some(child) = nodes.get(node.id).and_then(|node| node.first) {
            unlink(&mut nodes, child);
            let last = nodes.get(new_parent.id).and_then(|node| node.last);
            link(&mut nodes, child, new_parent.id, last);
        }
    }

    fn allow_declarative_shadow_roots(&self, _: &Handle) -> bool {
        false
    }
}

/// The attributes that the desk reads.
fn known(attrs: Vec<Attribute>) -> impl Iterator<Item = (Attr, StrTendril)> {
    attrs
        .into_iter()
        .map(|attr| (Attr::from_name(&attr.name.local), attr.value))
        .filter(|(name, _)| *name != Attr::Other)
}
