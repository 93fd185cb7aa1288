//! Decoding as a browser does it: byte order mark, what came with the bytes, what they say of themselves, else a guess.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};

/// How far a page is searched for a declaration, in bytes. The HTML Standard's prescan reads 1,024; pages with a comment or a long
/// script before their `<meta>` work in browsers all the same, because these start again when they come upon it.
const PRESCAN: usize = 8_192;
/// How much of a text that says nothing is shown to the detector, in bytes: more changes nothing on real pages.
const SAMPLE: usize = 1_000_000;

/// The text of some bytes and the name of the encoding that they were read in (WHATWG Encoding Standard, "windows-1252").
///
/// `declared` is the encoding that came with them, as in a `Content-Type`; a name that no browser knows counts as none.
/// Total: what the encoding does not explain becomes U+FFFD. A byte order mark wins over all that is said.
pub fn decode(bytes: &[u8], declared: Option<&str>) -> (String, &'static str) {
    let given = declared.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    let encoding = given.or_else(|| unmarked_utf16(bytes)).or_else(|| said(bytes)).unwrap_or_else(|| guess(bytes));
    let (text, encoding, _) = encoding.decode(bytes);
    (text.into_owned(), encoding.name())
}

/// UTF-16 without a byte order mark: its start is ASCII, every other byte of it zero.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let units = bytes.get(..16)?.as_chunks::<2>().0;
    let ascii = |byte: u8| byte == b'\n' || byte == b'\r' || byte == b'\t' || (0x20..0x7f).contains(&byte);
    if units.iter().all(|[low, high]| ascii(*low) && *high == 0) {
        return Some(UTF_16LE);
    }
    units.iter().all(|[high, low]| *high == 0 && ascii(*low)).then_some(UTF_16BE)
}

/// What the text says of itself: `<meta charset>`, `<meta http-equiv>`, or an XML declaration at its start.
fn said(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..PRESCAN).unwrap_or(bytes).to_ascii_lowercase();
    let xml = head.trim_ascii_start().strip_prefix(b"<?xml").and_then(|rest| {
        let end = rest.windows(2).position(|window| window == b"?>")?;
        label(rest.get(..end)?, b"encoding")
    });
    let found = xml.or_else(|| meta(&head))?;
    // Bytes in which this could be read are not in UTF-16, whatever they say; and nobody means the other (HTML Standard, "prescan").
    Some(if found == X_USER_DEFINED { WINDOWS_1252 } else { found.output_encoding() })
}

/// The encoding that the first `<meta>` names. A tag in a comment says nothing.
fn meta(head: &[u8]) -> Option<&'static Encoding> {
    let find = |from: usize, wanted: &[u8]| {
        head.get(from..)?.windows(wanted.len()).position(|window| window == wanted).map(|at| from + at)
    };
    let mut at = 0;
    while let Some(open) = find(at, b"<") {
        if head.get(open..).is_some_and(|rest| rest.starts_with(b"<!--")) {
            at = find(open + 4, b"-->")?;
            continue;
        }
        at = open + 1;
        if head.get(open..).is_some_and(|rest| rest.starts_with(b"<meta")) {
            let end = find(open, b">").unwrap_or(head.len());
            if let Some(found) = label(head.get(open..end)?, b"charset") {
                return Some(found);
            }
        }
    }
    None
}

/// The encoding behind `name =` in a tag.
fn label(tag: &[u8], name: &[u8]) -> Option<&'static Encoding> {
    let at = tag.windows(name.len()).position(|window| window == name)?;
    let rest = tag.get(at + name.len()..)?.trim_ascii_start().strip_prefix(b"=")?;
    let rest = rest.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest).trim_ascii_start();
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b';' | b'/' | b'>' | b'?');
    Encoding::for_label(rest.get(..rest.iter().position(ends).unwrap_or(rest.len()))?)
}

/// Nothing is said: UTF-8 where it fits, else what the bytes look like.
fn guess(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes.get(..SAMPLE).unwrap_or(bytes), true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn encodings() {
        #[track_caller]
        fn check(bytes: &[u8], declared: Option<&str>, text: &str, label: &str) {
            assert_eq!(decode(bytes, declared), (text.to_owned(), label));
        }
        check("Zürich".as_bytes(), None, "Zürich", "UTF-8");
        check(b"\xef\xbb\xbfZ\xc3\xbc", Some("windows-1252"), "Zü", "UTF-8");
        check(b"\xff\xfeZ\0\xfc\0", Some("utf-8"), "Zü", "UTF-16LE");
        check(b"\xfe\xff\0Z\0\xfc", None, "Zü", "UTF-16BE");
        check(b"<\0h\0t\0m\0l\0>\0<\0p\0\x1c\x20", None, "<html><p“", "UTF-16LE");
        check(b"\0<\0h\0t\0m\0l\0>\0<\0p\x20\x1c", None, "<html><p“", "UTF-16BE");
        check(b"\x93Z\xfcrich\x94", Some("iso-8859-1"), "“Zürich”", "windows-1252");
        check(b"caf\xc3\xa9", Some("no-such"), "café", "UTF-8");
        check(b"", None, "", "UTF-8");
    }

    #[test]
    fn declarations() {
        #[track_caller]
        fn check(head: &str, bytes: &[u8], text: &str, label: &str) {
            let page = [head.as_bytes(), bytes].concat();
            assert_eq!(decode(&page, None), (format!("{head}{text}"), label), "{head}");
        }
        check("<meta charset=shift_jis>", b"\x83\x65", "テ", "Shift_JIS");
        check("<META CONTENT='text/html; charset=koi8-r'>", b"\xc4\xc1", "да", "KOI8-R");
        check("<meta charset = \"EUC-KR\" />", b"\xb0\xa1", "가", "EUC-KR");
        check("<meta charset=gb18030>", b"\xd6\xd0", "中", "gb18030");
        check("<meta charset=gb2312>", b"\xd6\xd0", "中", "GBK");
        check("<meta charset='utf-16'>", b"\xc3\xa9", "é", "UTF-8");
        check("<meta charset=x-user-defined>", b"\x93", "“", "windows-1252");
        check("<?xml version=\"1.0\" encoding='windows-1250'?>", b"\xe8", "č", "windows-1250");
        check("<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", b"\xe4", "д", "windows-1251");
        check(
            "<meta name=description content='a charset = none'><meta charset=windows-1254>",
            b"\xfe",
            "ş",
            "windows-1254",
        );
        // What a script or an attribute elsewhere says is no declaration.
        check("<script charset=koi8-r></script>", "é".as_bytes(), "é", "UTF-8");
    }

    #[test]
    fn guesses() {
        #[track_caller]
        fn check(text: &str, label: &str) {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, _, lost) = encoding.encode(text);
            assert!(!lost, "{text}");
            assert_eq!(decode(&bytes, None), (text.to_owned(), encoding.name()));
        }
        check("“Nobody asked us,” said the mayor’s deputy – and left.", "windows-1252");
        check("Совет гавани отложил ремонт стены до весны.", "windows-1251");
        check("港の理事会は月曜日、壁の修理を春まで延期した。", "shift_jis");
        check("항만 위원회는 월요일 방파제 수리를 봄까지 미뤘다.", "euc-kr");
    }
}
