//! The text of a file of reports.

use super::Fault;
use crate::page::charset;

/// Characters of a hundred that an encoding may leave unexplained: a file with more of them is in another.
const BROKEN: usize = 1;

/// The text of a file, in whatever encoding it declares or looks like.
///
/// # Errors
/// [`Fault`] where the bytes are no text, or in no encoding that is read.
pub fn decode(bytes: &[u8]) -> Result<String, Fault> {
    // What is UTF-8 is nothing else, whatever its declaration says: feeds are converted, and their first line is forgotten.
    let utf8 = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    let (text, name) = utf8.map_or_else(|_| charset::decode(bytes, None), |text| (text.to_owned(), "UTF-8"));
    let broken = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    if broken * 100 > text.chars().count() * BROKEN {
        return Err(Fault::Encoding((name != "UTF-8").then_some(name)));
    }
    if text.contains('\0') { Err(Fault::NotText) } else { Ok(text) }
}
