//! Records: a report's kind and its fields, one after another, each as a length and its bytes, and a checksum behind.

use super::bytes::{CHECKSUM, checked, checksum, number};
use crate::wire::report::web_address;
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

/// Reads a report; `None` where the bytes are not one. Behind its checksum may stand the record of one that was replaced.
pub fn read(bytes: &[u8], check: bool) -> Option<WireReport> {
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
