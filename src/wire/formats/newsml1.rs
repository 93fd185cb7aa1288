//! `NewsML` 1.0 to 1.2: a package of news items, each with components within components; the story in a `DataContent`.

use super::origin::origin;
use super::status::status;
use super::xml::{Document, Element};
use super::{Entry, Fault, Format, Setting, entry, first, made_id, nitf, published, root_name, story, web_address};
use crate::wire::WireReport;

/// The row of the table.
pub const FORMAT: Format =
    Format { name: "newsml-1", sniff: |document| matches!(root_name(document), Some("NewsML" | "NewsItem")), read };

fn read(document: &str, setting: &Setting) -> Result<Vec<Entry>, Fault> {
    let document = Document::read(document)?;
    let root = document.root().ok_or("the document is empty")?;
    let items: Vec<Element> = if root.local() == "NewsItem" {
        vec![root]
    } else {
        root.children().filter(|child| child.local() == "NewsItem").collect()
    };
    Ok(items.into_iter().map(|item| one(item, setting)).collect())
}

fn one(item: Element, setting: &Setting) -> Entry {
    let word = formal(item, "Status").map(|word| word.to_ascii_lowercase());
    let until = item.find("StatusWillChange").and_then(|change| text_of(change, "DateAndTime"));
    // "Embargoed" changes by itself at its time; a usable item that will change is usable now.
    let until = until.filter(|_| word.as_deref() == Some("embargoed"));
    let report = report(item);
    let id = report.as_ref().map_or_else(|_| identifier(item).unwrap_or_default(), |report| report.id.clone());
    entry(status(word.as_deref(), until.as_deref(), setting.now), report, &id)
}

fn report(item: Element) -> Result<WireReport, Fault> {
    let bodies = item.descendants().filter(|element| element.local() == "DataContent").map(body);
    let text =
        bodies.max_by_key(String::len).filter(|text| !text.is_empty()).ok_or("the item has no text within it")?;
    let title =
        first([text_of(item, "HeadLine"), item.find("nitf").and_then(nitf::headline), text_of(item, "NewsLineText")]);
    let title = title.unwrap_or_default();
    let party = |name: &str| {
        let party = item.find(name)?.find("Party")?;
        first([party.attribute("FormalName").map(str::to_owned)])
    };
    let declared = [
        party("Provider"),
        party("Source"),
        text_of(item, "CreditLine"),
        text_of(item, "CopyrightLine"),
        party("Creator"),
        text_of(item, "ProviderId"),
    ];
    let declared = declared.map(Option::unwrap_or_default);
    let declared: Vec<&str> = declared.iter().map(String::as_str).collect();
    let id = identifier(item).unwrap_or_else(|| made_id(&title, &text));
    let url = web_address(&id);
    let (agency, kind) = origin(&declared, url.as_deref(), &title, &text);
    let dates = ["ThisRevisionCreated", "FirstCreated", "DateId"].map(|name| text_of(item, name));
    Ok(WireReport { id, agency, title, published: published(dates)?, url, text, kind })
}

/// The story of a content: NITF or XHTML within it, markup that is escaped, or plain text.
fn body(content: Element) -> String {
    if let Some(nitf) = content.find("nitf") {
        return nitf::body(nitf).unwrap_or_default();
    }
    if content.children().next().is_some() {
        return story::of_xml(content.find("body").unwrap_or(content));
    }
    story::of_markup(&content.raw())
}

/// One item's identifier, whatever its revision: a later one takes its place.
fn identifier(item: Element) -> Option<String> {
    let part = |name| text_of(item, name).filter(|part| !part.is_empty());
    match (part("ProviderId"), part("NewsItemId")) {
        (Some(provider), Some(id)) => {
            let date = part("DateId").unwrap_or_default();
            Some(format!("urn:newsml:{provider}:{date}:{id}"))
        }
        _ => part("PublicIdentifier"),
    }
}

fn formal(item: Element, name: &str) -> Option<String> {
    item.find(name).and_then(|element| element.attribute("FormalName")).map(str::to_owned)
}

fn text_of(within: Element, name: &str) -> Option<String> {
    within.find(name).map(Element::text)
}
