//! Bytes to text: UTF-8 and UTF-16, and the two one-byte encodings that old feeds still declare.

use super::Fault;

/// What windows-1252 has at 0x80 to 0x9f, where ISO 8859-1 has control characters that nobody means (WHATWG Encoding Standard).
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file.
///
/// # Errors
/// [`Fault`] where the bytes are in no encoding that is read.
pub fn decode(bytes: &[u8]) -> Result<String, Fault> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => match std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)) {
            Ok(text) => text.to_owned(),
            Err(_) if declares_one_byte(bytes) => bytes.iter().copied().map(one_byte).collect(),
            Err(_) => of_web(bytes)?,
        },
    };
    if text.contains('\0') {
        return Err(Fault::NotText);
    }
    Ok(text)
}

/// Any other encoding of the web, declared or guessed. Where more than one character in a hundred cannot be, it is none of them.
#[cfg(feature = "charset")]
fn of_web(bytes: &[u8]) -> Result<String, Fault> {
    let (text, name) = crate::page::charset::decode(bytes, None);
    let broken = text.chars().filter(|c| *c == '\u{fffd}').count();
    if broken * 100 > text.chars().count() {
        return Err(Fault::Encoding(Some(name)));
    }
    Ok(text)
}

/// The importing wasm has no tables of encodings: the page that loads it decodes.
#[cfg(not(feature = "charset"))]
fn of_web(_: &[u8]) -> Result<String, Fault> {
    Err(Fault::Encoding(None))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Fault> {
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    char::decode_utf16(units).collect::<Result<_, _>>().map_err(|_| Fault::HalfCharacter)
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
