//! NewsML-G2 2.x: a news item, or a message with many; the story inline as NITF, XHTML or plain text.

use super::origin::origin;
use super::status::status;
use super::xml::{Document, Element};
use super::{Entry, Fault, Format, Setting, entry, first, nitf, published, root_name, story, web_address};
use crate::wire::WireReport;

/// The row of the table.
pub const FORMAT: Format = Format { name: "newsml-g2", sniff, read };

/// What may stand where a news item may.
const ITEMS: &[&str] = &["newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"];

fn sniff(document: &str) -> bool {
    root_name(document).is_some_and(|name| name == "newsMessage" || ITEMS.contains(&name))
}

fn read(document: &str, setting: &Setting) -> Result<Vec<Entry>, Fault> {
    let document = Document::read(document)?;
    let root = document.root().ok_or("the document is empty")?;
    let items: Vec<Element> = if ITEMS.contains(&root.local()) {
        vec![root]
    } else {
        let sets = root.children().filter(|child| child.local() == "itemSet");
        sets.flat_map(Element::children).filter(|child| ITEMS.contains(&child.local())).collect()
    };
    Ok(items.into_iter().map(|item| one(item, setting)).collect())
}

fn one(item: Element, setting: &Setting) -> Entry {
    if item.local() != "newsItem" {
        return Entry::Refused(format!("a {} holds no story", item.local()));
    }
    let Some(id) = item.attribute("guid").filter(|id| !id.trim().is_empty()) else {
        return Entry::Refused("the item has no guid".to_owned());
    };
    let embargoed = text_of(item, "embargoed");
    let status = status(code(item, "pubStatus").as_deref(), embargoed.as_deref(), setting.now);
    entry(status, report(item, id), id)
}

fn report(item: Element, id: &str) -> Result<WireReport, Fault> {
    let class = code(item, "itemClass").unwrap_or_else(|| "text".to_owned());
    if !matches!(class.as_str(), "text" | "composite") {
        return Err(Fault::NoStory("class", class));
    }
    let content = item.find("contentSet").ok_or("the item has no content")?;
    let inline = content.find("inlineXML");
    let story = inline.and_then(|inline| match inline.children().next() {
        Some(child) if child.local() == "nitf" => nitf::body(child),
        // Some put their markup in escaped.
        None => Some(story::of_markup(&inline.raw())),
        _ => inline.find("body").or(Some(inline)).map(story::of_xml),
    });
    let data = content.find("inlineData").map(|data| match data.attribute("contenttype") {
        Some(kind) if kind.contains("html") => story::of_html(&data.raw()),
        _ => story::of_markup(&data.raw()),
    });
    let text = first([story, data]).ok_or("the item has no text within it")?;
    let title = first([
        item.find("contentMeta").and_then(|meta| text_of(meta, "headline")),
        inline.and_then(|inline| text_of(inline, "h1")),
        inline.and_then(nitf::headline),
    ]);
    let title = title.unwrap_or_default();
    // A party has a name, or only a code: "nprov:REUTERS".
    let party = |name: &str| {
        let party = item.find(name)?;
        first([
            text_of(party, "name"),
            party.attribute("literal").map(str::to_owned),
            last_part(party.attribute("qcode")),
        ])
    };
    let declared = [party("infoSource"), party("provider"), text_of(item, "creditline"), party("copyrightHolder")];
    let declared = declared.map(Option::unwrap_or_default);
    let declared: Vec<&str> = declared.iter().map(String::as_str).collect();
    let url = web_address(id);
    let (agency, kind) = origin(&declared, url.as_deref(), &title, &text);
    let published = published(
        ["versionCreated", "firstCreated", "contentModified", "contentCreated"].map(|name| text_of(item, name)),
    )?;
    Ok(WireReport { id: id.to_owned(), agency, title, published, url, text, kind })
}

fn text_of(within: Element, name: &str) -> Option<String> {
    within.find(name).map(Element::text)
}

/// What a coded element says: of "stat:usable", "usable".
fn code(item: Element, name: &str) -> Option<String> {
    item.find(name).and_then(|element| last_part(element.attribute("qcode").or_else(|| element.attribute("uri"))))
}

fn last_part(code: Option<&str>) -> Option<String> {
    code.and_then(|code| code.rsplit([':', '/']).next()).map(str::to_owned)
}
