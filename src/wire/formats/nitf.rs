//! NITF 3, the News Industry Text Format: one report a document. NewsML-G2 carries it too.

use super::origin::origin;
use super::status::status;
use super::xml::{Document, Element, collapsed};
use super::{Entry, Fault, Format, Setting, entry, first, made_id, published, root_name, story, web_address};
use crate::wire::WireReport;

/// The row of the table.
pub const FORMAT: Format = Format { name: "nitf", sniff: |document| root_name(document) == Some("nitf"), read };

fn read(document: &str, setting: &Setting) -> Result<Vec<Entry>, Fault> {
    let document = Document::read(document)?;
    let nitf = document.root().ok_or("the document is empty")?;
    let data = nitf.find("docdata");
    let word = data.and_then(|data| data.attribute("management-status"));
    // A report is free from its release date on.
    let release = data.and_then(|data| attribute(data, "date.release", "norm"));
    let report = report(nitf);
    let id = report.as_ref().map(|report| report.id.clone()).unwrap_or_default();
    Ok(vec![entry(status(word, release.as_deref(), setting.now), report, &id)])
}

fn report(nitf: Element) -> Result<WireReport, Fault> {
    let text = body(nitf).filter(|body| !body.is_empty()).ok_or("the document has no body")?;
    let title = headline(nitf).unwrap_or_default();
    let data = |name: &str, key: &str| nitf.find("docdata").and_then(|data| attribute(data, name, key));
    let publication = |key: &str| attribute(nitf, "pubdata", key);
    let address = first([publication("ex-ref"), data("doc-id", "ex-ref")]).as_deref().and_then(web_address);
    let id = first([data("doc-id", "id-string"), data("du-key", "key")]).unwrap_or_else(|| made_id(&title, &text));
    let word = |name: &str| nitf.find(name).map(Element::text);
    let declared = [
        word("distributor"),
        data("doc.copyright", "holder"),
        data("doc-id", "regsrc"),
        word("rights.owner"),
        word("byline"),
        publication("name"),
    ];
    let declared = declared.map(Option::unwrap_or_default);
    let declared: Vec<&str> = declared.iter().map(String::as_str).collect();
    let (agency, kind) = origin(&declared, address.as_deref(), &title, &text);
    let published = published([
        data("date.issue", "norm"),
        publication("date.publication"),
        nitf.find("dateline").and_then(|line| attribute(line, "story.date", "norm")),
    ])?;
    Ok(WireReport { id, agency, title, published, url: address, text, kind })
}

/// The headline of an NITF document.
pub fn headline(nitf: Element) -> Option<String> {
    first(["hl1", "headline", "title"].map(|name| nitf.find(name).map(Element::text)))
}

/// The story of an NITF document.
pub fn body(nitf: Element) -> Option<String> {
    nitf.find("body.content").or_else(|| nitf.find("body")).map(story::of_xml)
}

fn attribute(within: Element, name: &str, key: &str) -> Option<String> {
    within.find(name).and_then(|element| element.attribute(key)).map(collapsed)
}
