//! Records: a report's kind and its fields, one after another, each as a length and its bytes, and a checksum behind.
//!
//! Of a report without its text the record is brief: a byte of flags, minutes since 1970, identifier, agency, headline and address, each
//! with a length of two bytes, and the checksum.

use super::bytes::{CHECKSUM, checked, checksum, number};
use crate::wire::report::web_address;
use crate::wire::time::rfc3339;
use crate::wire::{ReportKind, WireReport};

/// Writes a report: a byte of its kind (1 for an article), then six fields, each a little-endian u32 of bytes and the bytes. No address
/// is an empty one.
pub fn write(report: &WireReport, out: &mut Vec<u8>) {
    let begun = out.len();
    out.push(u8::from(report.kind == ReportKind::Article));
    let url = report.url.as_deref().unwrap_or_default();
    for field in [&report.id, &report.agency, &report.title, &report.published, url, &report.text] {
        out.extend((field.len() as u32).to_le_bytes());
        out.extend(field.as_bytes());
    }
    let sum = checksum(out.get(begun..).unwrap_or_default(), 0);
    out.extend(sum);
}

/// A brief record.
const BRIEF: u8 = 0x80;
/// In a brief record: the identifier is the address.
const ID_IS_ADDRESS: u8 = 2;
/// In a brief record: the date is a day.
const DAY: u8 = 4;

/// Writes a report without its text; of its time the minutes stay.
#[cfg(feature = "formats")]
pub fn write_brief(report: &WireReport, out: &mut Vec<u8>) {
    let begun = out.len();
    let minutes = super::table::minutes(&report.published);
    let url = report.url.as_deref().unwrap_or_default();
    let same = url == report.id;
    let flag = |set: bool, flag: u8| if set { flag } else { 0 };
    let day = report.published.len() == LENGTH_OF_DAY;
    out.push(BRIEF | u8::from(report.kind == ReportKind::Article) | flag(same, ID_IS_ADDRESS) | flag(day, DAY));
    out.extend(minutes.unwrap_or(i32::MIN).to_le_bytes());
    let id = if same { "" } else { &report.id };
    for field in [id, &report.agency, &report.title, url] {
        out.extend((field.len() as u16).to_le_bytes());
        out.extend(field.as_bytes());
    }
    let sum = checksum(out.get(begun..).unwrap_or_default(), 0);
    out.extend(sum);
}

/// Of "2026-11-28".
const LENGTH_OF_DAY: usize = 10;

fn read_brief(bytes: &[u8], check: bool) -> Option<WireReport> {
    let mut at = 5;
    let mut field = || -> Option<&[u8]> {
        let length = number(bytes, at, 2)? as usize;
        let field = bytes.get(at + 2..at + 2 + length);
        at += 2 + length;
        field
    };
    let fields = [field()?, field()?, field()?, field()?];
    let (flags, minutes) = (*bytes.first()?, i32::from_le_bytes(*bytes.get(1..)?.first_chunk()?));
    checked(bytes.get(..at + CHECKSUM)?, 0, check)?;
    let mut published = String::new();
    if minutes != i32::MIN {
        published = rfc3339(i64::from(minutes) * 60);
        published.truncate(if flags & DAY > 0 { LENGTH_OF_DAY } else { published.len() });
    }
    let [id, agency, title, url] = fields.map(|field| String::from_utf8(field.to_vec()).ok());
    let url = url?;
    Some(WireReport {
        id: if flags & ID_IS_ADDRESS > 0 { url.clone() } else { id? },
        agency: agency?,
        title: title?,
        published,
        url: web_address(&url),
        text: String::new(),
        kind: if flags & 1 > 0 { ReportKind::Article } else { ReportKind::Report },
    })
}

/// Reads a report; `None` where the bytes are not one. Behind its checksum may stand the record of one that was replaced.
pub fn read(bytes: &[u8], check: bool) -> Option<WireReport> {
    if bytes.first()? & BRIEF > 0 {
        return read_brief(bytes, check);
    }
    let mut end = 1_usize;
    for _ in 0..6 {
        end = end.checked_add(4)?.checked_add(number(bytes, end, 4)? as usize)?;
    }
    let content = checked(bytes.get(..end.checked_add(CHECKSUM)?)?, 0, check)?;
    let (kind, mut rest) = content.split_first()?;
    let mut field = || -> Option<String> {
        let length = number(rest, 0, 4)? as usize;
        let (field, after) = rest.get(4..)?.split_at_checked(length)?;
        rest = after;
        String::from_utf8(field.to_vec()).ok()
    };
    let [id, agency, title, published, url, text] = [field()?, field()?, field()?, field()?, field()?, field()?];
    Some(WireReport {
        id,
        agency,
        title,
        published,
        // A pack may be anybody's: an address of another kind than the web's is none.
        url: web_address(&url),
        text,
        kind: if *kind == 1 { ReportKind::Article } else { ReportKind::Report },
    })
}
