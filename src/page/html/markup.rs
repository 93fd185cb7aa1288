//! Plain markup: the subset of HTML that can be read with a look at its brackets and quotes.

use std::borrow::Cow;

use html5ever::interface::{Attribute, QualName};
use html5ever::tendril::StrTendril;
use html5ever::{LocalName, ns};

use crate::page::Attr;

/// A token of plain markup.
pub enum Markup<'a> {
    /// Text without references, carriage returns and NULs.
    Text(StrTendril),
    /// A comment, which nobody reads.
    Comment,
    /// A tag with the attributes that somebody reads, each name once.
    Tag {
        /// Whether it is an end tag.
        end: bool,
        /// As written, in lower case.
        name: &'a str,
        /// Whether it ends in `/>`.
        self_closing: bool,
        /// With the values that they stand for.
        attrs: Vec<Attribute>,
    },
}

/// The token at `at` and the offset after it; `None` where the markup is not plain, and at the end.
pub fn next(file: &StrTendril, at: usize) -> Option<(Markup<'_>, usize)> {
    let rest = file.as_bytes().get(at..)?;
    match rest {
        [b'<', b'!', b'-', b'-', ..] => Some((Markup::Comment, comment(file, at + 4)?)),
        [b'<', b'/', ..] => tag(file, at + 2, true),
        [b'<', ..] => tag(file, at + 1, false),
        _ => {
            let len = rest.iter().position(|byte| matches!(byte, b'<' | b'&' | b'\r' | 0)).unwrap_or(rest.len());
            let text = slice(file, at, at + len)?;
            (len > 0).then_some((Markup::Text(text), at + len))
        }
    }
}

/// The end of a comment whose text begins at `at`. One that begins with a dash or a bracket may be over at once, and two dashes
/// may end it in more ways than one: neither is plain.
fn comment(file: &str, at: usize) -> Option<usize> {
    let rest = file.get(at..)?;
    if rest.starts_with(['-', '>']) {
        return None;
    }
    let dashes = rest.find("--")?;
    (rest.as_bytes().get(dashes + 2) == Some(&b'>')).then_some(at + dashes + 3)
}

/// The tag whose name begins at `start`.
fn tag(file: &StrTendril, start: usize, end: bool) -> Option<(Markup<'_>, usize)> {
    let bytes = file.as_bytes();
    let mut at =
        start + bytes.get(start..)?.iter().position(|byte| !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))?;
    let name = file.get(start..at)?;
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !end && switches(name) {
        return None;
    }
    let mut attrs = Vec::new();
    // The tokenizer wants white space or a slash after a name.
    if !matches!(bytes.get(at)?, b' ' | b'\t' | b'\n' | b'\x0c' | b'/' | b'>') {
        return None;
    }
    loop {
        at = blank(bytes, at);
        match bytes.get(at)? {
            b'>' => return Some((Markup::Tag { end, name, self_closing: false, attrs }, at + 1)),
            b'/' if bytes.get(at + 1) == Some(&b'>') => {
                return Some((Markup::Tag { end, name, self_closing: true, attrs }, at + 2));
            }
            _ => at = attribute(file, at, name, (!end).then_some(&mut attrs))?,
        }
    }
}

/// Reads the attribute at `at` of a tag called `tag`, adds it if it is read, and returns the offset after it.
fn attribute(file: &StrTendril, at: usize, tag: &str, attrs: Option<&mut Vec<Attribute>>) -> Option<usize> {
    let bytes = file.as_bytes();
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.' | b'@' | b'#');
    let name_end = at + bytes.get(at..)?.iter().position(|byte| !is_name(byte))?;
    let name = file.get(at..name_end).filter(|name| !name.is_empty())?;
    let equals = blank(bytes, name_end);
    let (value, after) = match bytes.get(equals)? {
        b'=' => {
            let from = blank(bytes, equals + 1);
            let quote = *bytes.get(from)?;
            if matches!(quote, b'"' | b'\'') {
                let len = file.get(from + 1..)?.find(char::from(quote))?;
                ((from + 1, from + 1 + len), from + len + 2)
            } else {
                let rest = bytes.get(from..)?;
                let len = rest.iter().position(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\x0c' | b'>'))?;
                let odd = |byte: &u8| matches!(byte, b'"' | b'\'' | b'<' | b'=' | b'`' | b'&' | b'\r' | 0);
                if len == 0 || rest.get(..len)?.iter().any(odd) {
                    return None;
                }
                ((from, from + len), from + len)
            }
        }
        b'>' | b'/' => ((name_end, name_end), name_end),
        _ if equals > name_end => ((name_end, name_end), name_end),
        _ => return None,
    };
    if !matches!(bytes.get(after)?, b' ' | b'\t' | b'\n' | b'\x0c' | b'/' | b'>') {
        return None;
    }
    let Some(attrs) = attrs else { return Some(after) };
    let name = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    };
    if is_read(tag, &name) {
        let value = unescaped(slice(file, value.0, value.1)?)?;
        let name = LocalName::from(name);
        if attrs.iter().all(|earlier| earlier.name.local != name) {
            attrs.push(Attribute { name: QualName::new(None, ns!(), name), value });
        }
    }
    Some(after)
}

/// An attribute's value without its references, of which only the commonest are plain. In attributes, what goes on as `&name=` is none.
fn unescaped(value: StrTendril) -> Option<StrTendril> {
    if !value.bytes().any(|byte| matches!(byte, b'&' | b'\r' | 0)) {
        return Some(value);
    }
    let mut parts = value.split('&');
    let mut text = StrTendril::from_slice(parts.next()?);
    for part in parts {
        let letters = part.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let known = REFERENCES.iter().find_map(|(name, c)| Some((*c, part.strip_prefix(name)?)));
        let (c, rest) = match known {
            Some(known) => known,
            None if letters > 0 && part.as_bytes().get(letters) == Some(&b'=') => ('&', part),
            None => return None,
        };
        text.push_char(c);
        text.push_slice(rest);
    }
    (!value.bytes().any(|byte| matches!(byte, b'\r' | 0))).then_some(text)
}

/// References as news pages write them in addresses and titles.
const REFERENCES: [(&str, char); 7] =
    [("amp;", '&'), ("quot;", '"'), ("#x27;", '\''), ("#39;", '\''), ("#039;", '\''), ("lt;", '<'), ("gt;", '>')];

/// The offset of the next byte that is no white space.
fn blank(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let len = rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\x0c')).unwrap_or(rest.len());
    at + len
}

fn slice(file: &StrTendril, from: usize, to: usize) -> Option<StrTendril> {
    file.try_subtendril(from as u32, to.checked_sub(from)? as u32).ok()
}

/// Whether the text of an element with this name may be read by other rules than markup: only the tokenizer can switch to them.
fn switches(name: &str) -> bool {
    matches!(
        name,
        "iframe"
            | "noembed"
            | "noframes"
            | "noscript"
            | "plaintext"
            | "script"
            | "style"
            | "textarea"
            | "title"
            | "xmp"
    )
}

/// Whether the desk or the tree builder reads an attribute. The builder reads few: what tells [formatting elements] apart, what
/// makes foreign elements HTML, and what SVG and `MathML` write with a colon.
///
/// [formatting elements]: https://html.spec.whatwg.org/multipage/parsing.html#push-onto-the-list-of-active-formatting-elements
fn is_read(tag: &str, name: &str) -> bool {
    Attr::from_name(name) != Attr::Other
        || name == "encoding"
        || name.contains(':')
        || matches!(
            tag,
            "b" | "big" | "code" | "em" | "font" | "i" | "nobr" | "s" | "small" | "strike" | "strong" | "tt" | "u"
        )
}
