//! Keeps html5ever's work linear: between its tokenizer and its tree builder, depth, nodes and work are capped.
//!
//! The tree builder looks through its stack of open elements at every tag, so its work grows with depth times tags: 10,000
//! nested `<div>` take 0.8 s and 100,000 over a minute. Its tokenizer looks through a tag's attributes at every attribute.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use html5ever::LocalName;
use html5ever::interface::Tracer;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;

use super::dom::{Dom, Handle};
use crate::page::{MAX_DEPTH, MAX_NODES};
use crate::warning::Warning;

/// Steps through the stack of open elements that one file may cost, at some 20 ns each: about a second.
/// A page of 40,000 tags at depth 30 costs 1.2 million.
const MAX_STEPS: usize = 50_000_000;
/// Elements beyond the depth cap that still get a node of their own; the tags of later ones are dropped.
const MAX_BESIDE: usize = 20_000;
/// The open elements are counted anew after this many start tags; between two counts their number is an upper bound.
const RECOUNT: usize = 64;
/// A tag may have this many words in it. The most seen on 600 news pages is below 300.
const MAX_WORDS: usize = 4_000;

/// The tree builder behind caps. What is beyond them loses its tags and keeps its text.
pub struct Limited {
    builder: TreeBuilder<Handle, Dom>,
    /// How many elements were open when last counted.
    counted: Cell<usize>,
    /// Start tags since then.
    since: Cell<usize>,
    steps: Cell<usize>,
    /// Elements closed right after they were opened, whose own end tags are still to come.
    closed: RefCell<HashMap<LocalName, usize>>,
    /// Elements beyond the depth cap.
    beside: Cell<usize>,
    large: Cell<bool>,
}

/// Counts the handles that a tree builder holds on to.
struct Count(Cell<usize>);

impl Tracer for Count {
    type Handle = Handle;

    fn trace_handle(&self, _: &Handle) {
        self.0.set(self.0.get() + 1);
    }
}

impl Limited {
    /// Puts caps before a tree builder.
    pub fn new(builder: TreeBuilder<Handle, Dom>) -> Self {
        Self {
            builder,
            counted: Cell::new(0),
            since: Cell::new(0),
            steps: Cell::new(0),
            closed: RefCell::default(),
            beside: Cell::new(0),
            large: Cell::new(false),
        }
    }

    /// Which cap was met.
    pub fn warning(&self) -> Option<Warning> {
        if self.large.get() {
            Some(Warning::NodesCapped(MAX_NODES))
        } else {
            (self.beside.get() > 0).then_some(Warning::DepthCapped(MAX_DEPTH))
        }
    }

    /// The finished tree.
    pub fn into_dom(self) -> Dom {
        self.builder.sink
    }

    fn count(&self) {
        let count = Count(Cell::new(0));
        self.builder.trace_handles(&count);
        self.counted.set(count.0.get());
        self.since.set(0);
    }

    fn start(&self, tag: Tag, line: u64) -> TokenSinkResult<Handle> {
        if self.since.get() >= RECOUNT || self.counted.get() + self.since.get() >= MAX_DEPTH {
            self.count();
        }
        self.since.set(self.since.get() + 1);
        let name = tag.name.clone();
        if self.counted.get() + self.since.get() < MAX_DEPTH {
            self.closed.borrow_mut().clear();
            return self.builder.process_token(Token::TagToken(tag), line);
        }
        // As in Blink: the element is there, but what follows stands beside it, not in it.
        self.beside.set(self.beside.get() + 1);
        let self_closing = tag.self_closing;
        if self.beside.get() > MAX_BESIDE {
            if !self_closing && !is_void(&name) {
                *self.closed.borrow_mut().entry(name).or_default() += 1;
            }
            return TokenSinkResult::Continue;
        }
        let result = self.builder.process_token(Token::TagToken(tag), line);
        if self_closing || !matches!(result, TokenSinkResult::Continue) || is_void(&name) {
            return result;
        }
        *self.closed.borrow_mut().entry(name.clone()).or_default() += 1;
        let end = Tag {
            kind: TagKind::EndTag,
            name,
            self_closing: false,
            attrs: Vec::new(),
            had_duplicate_attributes: false,
        };
        self.builder.process_token(Token::TagToken(end), line)
    }

    fn end_tag(&self, tag: Tag, line: u64) -> TokenSinkResult<Handle> {
        if let Some(left) = self.closed.borrow_mut().get_mut(&tag.name)
            && *left > 0
        {
            *left -= 1;
            return TokenSinkResult::Continue;
        }
        self.builder.process_token(Token::TagToken(tag), line)
    }
}

impl TokenSink for Limited {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        let Token::TagToken(tag) = token else {
            return self.builder.process_token(token, line);
        };
        if self.beside.get() <= MAX_BESIDE {
            self.steps.set(self.steps.get() + self.counted.get());
        }
        if self.steps.get() > MAX_STEPS || self.builder.sink.len() > 2 * MAX_NODES {
            self.large.set(true);
            return TokenSinkResult::Continue;
        }
        match tag.kind {
            TagKind::StartTag => self.start(tag, line),
            TagKind::EndTag => self.end_tag(tag, line),
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

fn is_void(name: &LocalName) -> bool {
    matches!(
        &**name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

/// The file without the rest of any tag that has more than [`MAX_WORDS`] words: borrowed when there is none, as ever on real pages.
pub fn attributes(html: &str) -> Cow<'_, str> {
    let mut kept: Option<String> = None;
    let mut copied = 0;
    let mut at = 0;
    while let Some(open) = html.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + open + 1;
        let tag = html.get(start..).unwrap_or_default();
        if !tag.starts_with(|c: char| c.is_ascii_alphabetic()) {
            at = start;
            continue;
        }
        let end = start + tag.find('>').unwrap_or(tag.len());
        if let Some(cut) = html.get(start..end).and_then(overlong) {
            let kept = kept.get_or_insert_default();
            kept.push_str(html.get(copied..start + cut).unwrap_or_default());
            copied = end;
        }
        at = end;
    }
    match kept {
        Some(mut kept) => {
            kept.push_str(html.get(copied..).unwrap_or_default());
            Cow::Owned(kept)
        }
        None => Cow::Borrowed(html),
    }
}

/// Where a tag's word number [`MAX_WORDS`] begins.
fn overlong(tag: &str) -> Option<usize> {
    if tag.len() < 2 * MAX_WORDS {
        return None;
    }
    tag.bytes()
        .enumerate()
        .filter(|(_, byte)| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\''))
        .nth(MAX_WORDS)
        .map(|(at, _)| at)
}
