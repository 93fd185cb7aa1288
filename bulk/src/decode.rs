//! Bytes of a page to text, as a browser does it: byte order mark, then what the server says, then what the page says of itself.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// How far a page is searched for a declaration (HTML Standard, "prescan a byte stream": 1024 bytes).
const PRESCAN: usize = 1024;

/// The text of a page's bytes. `charset` is what the server's `Content-Type` named.
///
/// Total: what no encoding explains becomes U+FFFD.
pub fn decode<'a>(bytes: &'a [u8], charset: Option<&str>) -> Cow<'a, str> {
    let given = charset.and_then(|label| Encoding::for_label(label.as_bytes()));
    let encoding = given.or_else(|| declared(bytes)).unwrap_or_else(|| guessed(bytes));
    // This looks for a byte order mark first, which wins over all that is said.
    encoding.decode(bytes).0
}

/// Nothing is said: UTF-8 where it fits, else what browsers assume of the web.
fn guessed(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 }
}

/// What the page's `<meta>` says. A page that says UTF-16 in bytes that can be read as ASCII is not in UTF-16.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..PRESCAN).unwrap_or(bytes).to_ascii_lowercase();
    let at = head.windows(8).position(|window| window == b"charset=")?;
    let label: Vec<u8> = head
        .get(at + 8..)?
        .iter()
        .copied()
        .skip_while(|byte| matches!(byte, b'"' | b'\'' | b' '))
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.'))
        .collect();
    let encoding = Encoding::for_label(&label)?;
    Some(encoding.output_encoding())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn encodings() {
        #[track_caller]
        fn check(bytes: &[u8], charset: Option<&str>, expected: &str) {
            assert_eq!(decode(bytes, charset), expected);
        }
        check("Zürich".as_bytes(), None, "Zürich");
        check(b"Z\xfcrich", None, "Zürich");
        check(b"\x93Z\xfcrich\x94", Some("iso-8859-1"), "“Zürich”");
        check(b"\xff\xfeZ\0\xfc\0", Some("utf-8"), "Zü");
        check(b"<meta charset=shift_jis>\x83\x65", None, "<meta charset=shift_jis>テ");
        check(
            b"<meta content='text/html; charset=koi8-r'>\xc4\xc1",
            None,
            "<meta content='text/html; charset=koi8-r'>да",
        );
        check(b"<meta charset='utf-16'>\xc3\xa9", None, "<meta charset='utf-16'>é");
        check(b"caf\xc3\xa9 \xff", Some("no-such"), "cafÃ© ÿ");
        check(b"", None, "");
    }
}
