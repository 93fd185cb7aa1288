//! Records: a report's kind and its fields, one after another, each as a length and its bytes.

use super::postings::u32_at;
use crate::wire::{ReportKind, WireReport};

/// Writes a report: a byte of its kind (1 for an article), then six fields, each a little-endian u32 of bytes and the bytes. No address
/// is an empty one.
pub fn write(report: &WireReport, out: &mut Vec<u8>) {
    out.push(u8::from(report.kind == ReportKind::Article));
    let url = report.url.as_deref().unwrap_or_default();
    for field in [&report.id, &report.agency, &report.title, &report.published, url, &report.text] {
        out.extend((field.len() as u32).to_le_bytes());
        out.extend(field.as_bytes());
    }
}

/// Reads a report; `None` where the bytes are not one.
pub fn read(bytes: &[u8]) -> Option<WireReport> {
    let (kind, mut rest) = bytes.split_first()?;
    let kind = if *kind == 1 { ReportKind::Article } else { ReportKind::Report };
    let report = WireReport {
        id: field(&mut rest)?.to_owned(),
        agency: field(&mut rest)?.to_owned(),
        title: field(&mut rest)?.to_owned(),
        published: field(&mut rest)?.to_owned(),
        url: Some(field(&mut rest)?.to_owned()).filter(|url| !url.is_empty()),
        text: field(&mut rest)?.to_owned(),
        kind,
    };
    rest.is_empty().then_some(report)
}

/// A report's identifier, without reading the rest.
pub fn id(bytes: &[u8]) -> Option<&str> {
    field(&mut bytes.get(1..)?)
}

fn field<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    let length = u32_at(rest, 0)? as usize;
    let (field, after) = rest.get(4..)?.split_at_checked(length)?;
    *rest = after;
    std::str::from_utf8(field).ok()
}
