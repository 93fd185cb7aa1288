//! A message of e-mail (RFC 5322, MIME): its headers decoded, and the text of its first part that has one.

use crate::page::charset;

/// Parts within parts that are looked into, and parts of each.
const DEPTH: usize = 8;
const PARTS: usize = 64;
/// The longest header that is read, in bytes.
const HEADER: usize = 64 << 10;

/// A message.
#[derive(Debug, Default)]
pub struct Message {
    headers: Vec<(String, String)>,
    /// Its text: plain, or HTML as it stands.
    pub text: String,
}

impl Message {
    /// Reads a message. `None` where the bytes do not begin with headers of one.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (head, body) = split(bytes);
        let headers = headers(head)?;
        let message = Self { headers, text: String::new() };
        message.header("From")?;
        let text = text_of(&message.headers, body, DEPTH).unwrap_or_default();
        Some(Self { text: text.replace("\r\n", "\n"), ..message })
    }

    /// A header by its name, decoded.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// Headers, one a line, an empty line, the text: what a mapping's expressions are held against.
    pub fn whole(&self) -> String {
        let lines = self.headers.iter().map(|(name, value)| format!("{name}: {value}\n"));
        lines.collect::<String>() + "\n" + &self.text
    }
}

fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// Headers and what stands below the first empty line.
fn split(bytes: &[u8]) -> (&[u8], &[u8]) {
    for (sign, len) in [(&b"\r\n\r\n"[..], 4), (b"\n\n", 2)] {
        if let Some(at) = bytes.windows(len).take(HEADER).position(|window| window == sign) {
            return (bytes.get(..at).unwrap_or_default(), bytes.get(at + len..).unwrap_or_default());
        }
    }
    (bytes.get(..HEADER).unwrap_or(bytes), &[])
}

/// "Name: value" a line; a line that begins with a space goes on with the one before.
fn headers(head: &[u8]) -> Option<Vec<(String, String)>> {
    let (head, _) = charset::decode(head, Some("utf-8"));
    let mut found: Vec<(String, String)> = Vec::new();
    for line in head.lines() {
        if line.starts_with([' ', '\t']) {
            let (_, value) = found.last_mut()?;
            value.push(' ');
            value.push_str(line.trim());
            continue;
        }
        // A mailbox's files begin with a line of their own, "From name date".
        if found.is_empty() && line.starts_with("From ") {
            continue;
        }
        let (name, value) = line.split_once(':')?;
        let named = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
        found.push((named.then(|| name.to_owned())?, value.trim().to_owned()));
    }
    for (_, value) in &mut found {
        *value = words(value);
    }
    Some(found)
}

/// Encoded words ("=?utf-8?Q?Caf=C3=A9?=") decoded, RFC 2047.
fn words(value: &str) -> String {
    let mut out = String::new();
    let mut rest = value;
    let mut after_word = false;
    while let Some((before, from)) = rest.split_once("=?") {
        let mut parts = from.splitn(4, '?');
        let parts = (parts.next(), parts.next(), parts.next(), parts.next());
        let (Some(charset), Some(coding), Some(text), Some(after)) = parts else { break };
        let Some(after) = after.strip_prefix('=') else { break };
        let bytes = if coding.eq_ignore_ascii_case("b") {
            base64(text.as_bytes())
        } else {
            quoted(text.replace('_', " ").as_bytes())
        };
        // The space between two encoded words is no space.
        if !(after_word && before.trim().is_empty()) {
            out.push_str(before);
        }
        out.push_str(&charset::decode(&bytes, Some(charset)).0);
        (rest, after_word) = (after, true);
    }
    out + rest
}

/// The text of a part, or of the best of its parts: plain rather than HTML.
fn text_of(headers: &[(String, String)], body: &[u8], depth: usize) -> Option<String> {
    let kind = header(headers, "Content-Type").unwrap_or("text/plain");
    let small = kind.to_ascii_lowercase();
    if small.starts_with("multipart/") {
        let boundary = parameter(kind, "boundary").filter(|_| depth > 0)?;
        let parts = parts(body, boundary.as_bytes());
        let texts: Vec<(bool, String)> = parts
            .filter_map(|part| {
                let (head, body) = split(part);
                let headers = self::headers(head).unwrap_or_default();
                let html =
                    header(&headers, "Content-Type").is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
                Some((html, text_of(&headers, body, depth - 1)?))
            })
            .collect();
        let plain = texts.iter().find(|(html, text)| !html && !text.trim().is_empty());
        return plain.or(texts.first()).map(|(_, text)| text.clone());
    }
    if !small.starts_with("text/") {
        return None;
    }
    let coding = header(headers, "Content-Transfer-Encoding").unwrap_or_default().to_ascii_lowercase();
    let bytes = match coding.as_str() {
        "base64" => base64(body),
        "quoted-printable" => quoted(body),
        _ => body.to_vec(),
    };
    Some(charset::decode(&bytes, parameter(kind, "charset")).0)
}

/// `name=value` of a header, with or without quotation marks.
fn parameter<'a>(value: &'a str, name: &str) -> Option<&'a str> {
    let mut pairs = value.split(';').skip(1).filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(known, _)| known.trim().eq_ignore_ascii_case(name))?;
    Some(value.trim().trim_matches('"'))
}

/// What stands between the lines of a boundary.
fn parts<'a>(body: &'a [u8], boundary: &[u8]) -> impl Iterator<Item = &'a [u8]> {
    let sign = [b"--", boundary].concat();
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(&sign) && starts.len() <= PARTS {
            starts.push((at, at + line.len()));
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).map(|(begin, _)| *begin).collect();
    starts.into_iter().zip(ends).map(move |((_, from), to)| body.get(from..to).unwrap_or_default())
}

/// Quoted-printable: "=C3=A9", and "=" at a line's end that is none.
fn quoted(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'=' {
            out.push(*first);
        } else if let Some(line) = after.strip_prefix(b"\r\n").or_else(|| after.strip_prefix(b"\n")) {
            rest = line;
        } else if let Some(byte) = after.get(..2).and_then(hex) {
            out.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            out.push(b'=');
        }
    }
    out
}

fn hex(digits: &[u8]) -> Option<u8> {
    std::str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok())
}

/// Base64 (RFC 4648); what is no sign of it is passed over, as mail asks.
fn base64(bytes: &[u8]) -> Vec<u8> {
    let value = |byte: u8| {
        Some(match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        })
    };
    let (mut out, mut bits, mut held) = (Vec::with_capacity(bytes.len() / 4 * 3), 0_u32, 0_u32);
    for six in bytes.iter().copied().take_while(|byte| *byte != b'=').filter_map(value) {
        held = (held << 6) | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Message, base64, quoted, words};

    #[test]
    fn codings() {
        assert_eq!(base64(b"Y2Fm\r\nw6k="), "café".as_bytes());
        assert_eq!(quoted(b"caf=C3=A9 =\r\nau lait=3"), "café au lait=3".as_bytes());
        assert_eq!(words("=?utf-8?Q?Caf=C3=A9_bleu?= =?iso-8859-1?B?6Q==?= ferme"), "Café bleué ferme");
        assert_eq!(words("a =? b"), "a =? b");
    }

    #[test]
    fn no_message() {
        for bytes in [&b"Harbour closed\n\nThe harbour."[..], b"", b": x\n\ny", b"Subject: none\n\ntext"] {
            assert!(Message::read(bytes).is_none());
        }
    }
}
