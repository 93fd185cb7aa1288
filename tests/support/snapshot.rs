//! A page as a browser would hand it over, where there is no browser.

use copydesk::page::{Attr, NodeId, Page, Tag};

/// Those that the desk reads.
const ATTRIBUTES: [Attr; 22] = [
    Attr::Alt,
    Attr::AriaHidden,
    Attr::AriaLabel,
    Attr::Class,
    Attr::Content,
    Attr::Contenteditable,
    Attr::Datetime,
    Attr::Dir,
    Attr::Hidden,
    Attr::Href,
    Attr::Id,
    Attr::Itemprop,
    Attr::Itemtype,
    Attr::Lang,
    Attr::Name,
    Attr::Property,
    Attr::Rel,
    Attr::Role,
    Attr::Src,
    Attr::Style,
    Attr::Title,
    Attr::Type,
];

/// The snapshot of a page: see [`copydesk::page::snapshot`] for its form.
pub fn snapshot_of(page: &Page) -> String {
    let mut snapshot = String::new();
    let mut open: Vec<NodeId> = Vec::new();
    for id in page.ids() {
        while open.pop_if(|last| !page.encloses(*last, id)).is_some() {
            snapshot.push('\u{4}');
        }
        if let Some(text) = page.text(id) {
            snapshot.extend(["\u{3}", text]);
            continue;
        }
        let hidden = if page.hidden(id) { "!" } else { "" };
        snapshot.extend(["\u{1}", hidden, page.tag(id).unwrap_or(Tag::Other).name()]);
        for name in ATTRIBUTES {
            if let Some(value) = page.attr(id, name) {
                snapshot.extend(["\u{2}", name.name(), "=", value]);
            }
        }
        open.push(id);
    }
    snapshot
}
