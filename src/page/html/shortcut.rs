//! A shortcut past html5ever's tokenizer, which goes letter by letter: plain markup is cut at its brackets and quotes.
//!
//! The shortcut stands between the tokenizer and the tree builder. Whenever a tag has left the tokenizer in the [data state], it
//! reads on by itself, and hands the rest back at the first thing that is not plain: a character reference, a carriage return,
//! an odd comment, a slip in a tag. It knows only what it can do exactly as the tokenizer does, so the tree is the same.
//! Where the tokenizer goes on into the code of a script, which nothing reads, the code is skipped.
//!
//! [data state]: https://html.spec.whatwg.org/multipage/parsing.html#data-state

use std::rc::Rc;

use html5ever::LocalName;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult};

use super::dom::Handle;
use super::limit::Limited;
use super::markup::{self, Markup};

/// The capped tree builder, fed by the tokenizer and by the shortcut.
pub struct Shortcut {
    builder: Limited,
    /// What the tokenizer has still to read.
    input: Rc<BufferQueue>,
}

impl Shortcut {
    /// Puts the shortcut before a tree builder. The tokenizer must be fed from `input`.
    pub fn new(builder: Limited, input: Rc<BufferQueue>) -> Self {
        Self { builder, input }
    }

    /// The capped tree builder.
    pub fn builder(&self) -> &Limited {
        &self.builder
    }

    /// The capped tree builder.
    pub fn into_builder(self) -> Limited {
        self.builder
    }

    /// Reads plain markup from the input up to the first thing that is not.
    fn read_on(&self, line: u64) -> TokenSinkResult<Handle> {
        let Some(file) = self.input.pop_front() else { return TokenSinkResult::Continue };
        let mut at = 0;
        let mut result = TokenSinkResult::Continue;
        while matches!(result, TokenSinkResult::Continue)
            && let Some((markup, end)) = markup::next(&file, at)
        {
            result = quiet(self.builder.process_token(token(markup), line));
            at = end;
        }
        self.put_back(file, at);
        result
    }

    /// Drops what the tokenizer would read as an element's text, up to where it may end; a style sheet is handed over whole.
    fn skip(&self, name: &str, kind: RawKind, line: u64) {
        let Some(file) = self.input.pop_front() else { return };
        let end = code_end(&file, name, kind == RawKind::ScriptData);
        if name == "style" && end > 0 {
            let _ = quiet(self.builder.process_token(Token::CharacterTokens(file.subtendril(0, end as u32)), line));
        }
        self.put_back(file, end);
    }

    fn put_back(&self, mut file: StrTendril, from: usize) {
        if file.try_pop_front(from as u32).is_ok() {
            self.input.push_front(file);
        }
    }
}

impl TokenSink for Shortcut {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        let Token::TagToken(tag) = &token else {
            return self.builder.process_token(token, line);
        };
        let unread = is_unread(tag).then(|| tag.name.clone());
        match (quiet(self.builder.process_token(token, line)), unread) {
            (TokenSinkResult::Continue, _) => self.read_on(line),
            (TokenSinkResult::RawData(kind), Some(name)) => {
                self.skip(&name, kind, line);
                TokenSinkResult::RawData(kind)
            }
            (other, _) => other,
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// The tokenizer would stop after a script, for a browser to run it, and where an encoding is named: here it goes on.
fn quiet(result: TokenSinkResult<Handle>) -> TokenSinkResult<Handle> {
    match result {
        TokenSinkResult::Script(_) | TokenSinkResult::EncodingIndicator(_) => TokenSinkResult::Continue,
        other => other,
    }
}

/// Whether the text of the element that a tag opens is left out of every page. Linked data is not.
fn is_unread(tag: &Tag) -> bool {
    match &*tag.name {
        "script" => {
            let kind = tag.attrs.iter().find(|attr| &*attr.name.local == "type");
            !kind.is_some_and(|kind| kind.value.to_ascii_lowercase().contains("ld+json"))
        }
        "style" | "noscript" | "iframe" => true,
        _ => false,
    }
}

/// Where the text of an element may end: at the first thing that looks like its end tag or, in a script, like a comment, within
/// which an end tag may not be one. The tokenizer looks at it closely.
fn code_end(text: &str, name: &str, script: bool) -> usize {
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('<')) {
        at += open;
        let after = text.as_bytes().get(at + 1..).unwrap_or_default();
        let ends = after.first() == Some(&b'/')
            && after.get(1..=name.len()).is_some_and(|own| own.eq_ignore_ascii_case(name.as_bytes()));
        if ends || script && after.starts_with(b"!--") {
            return at;
        }
        at += 1;
    }
    text.len()
}

fn token(markup: Markup) -> Token {
    match markup {
        Markup::Text(text) => Token::CharacterTokens(text),
        Markup::Comment => Token::CommentToken(StrTendril::new()),
        Markup::Tag { end, name, self_closing, attrs } => Token::TagToken(Tag {
            kind: if end { TagKind::EndTag } else { TagKind::StartTag },
            name: LocalName::from(name),
            self_closing,
            attrs,
            had_duplicate_attributes: false,
        }),
    }
}
