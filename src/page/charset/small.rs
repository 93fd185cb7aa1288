//! Decoding without tables: UTF-8, UTF-16 with its mark, and the two one-byte encodings that old feeds still declare.

/// What windows-1252 has at 0x80 to 0x9f, where ISO 8859-1 has control characters that nobody means (WHATWG Encoding Standard).
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of some bytes, and the name of the encoding that they were read in.
///
/// Total: what the encoding does not explain becomes U+FFFD.
pub fn decode(bytes: &[u8], _: Option<&str>) -> (String, &'static str) {
    match bytes {
        [0xff, 0xfe, rest @ ..] => (utf16(rest, u16::from_le_bytes), "UTF-16LE"),
        [0xfe, 0xff, rest @ ..] => (utf16(rest, u16::from_be_bytes), "UTF-16BE"),
        _ => match std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)) {
            Ok(text) => (text.to_owned(), "UTF-8"),
            Err(_) if declares_one_byte(bytes) => (bytes.iter().copied().map(one_byte).collect(), "windows-1252"),
            Err(_) => (String::from_utf8_lossy(bytes).into_owned(), "UTF-8"),
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Whether the first line, an XML declaration, names ISO 8859-1 or windows-1252.
fn declares_one_byte(bytes: &[u8]) -> bool {
    let head = bytes.get(..200).unwrap_or(bytes).to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    let declared = head.split("?>").next().and_then(|declaration| declaration.split_once("encoding="));
    declared.is_some_and(|(_, name)| {
        let name = name.trim_start_matches(['"', '\'']);
        name.starts_with("iso-8859-1\"") || name.starts_with("iso-8859-1'") || name.starts_with("windows-1252")
    })
}

fn one_byte(byte: u8) -> char {
    WINDOWS_1252.get(usize::from(byte).wrapping_sub(0x80)).copied().unwrap_or(char::from(byte))
}
