//! An HTML page: an agency's report as it stands on a site, cleaned as any page is.

use super::origin::origin;
use super::{Entry, Fault, Format, Setting, made_id, root_name, web_address};
use crate::article::{Article, BlockKind};
use crate::page::{Attr, Page, Tag};
use crate::wire::WireReport;
use crate::{clean, page};

/// The row of the table.
pub const FORMAT: Format = Format { name: "html", sniff, read };

fn sniff(document: &str) -> bool {
    let head = document.get(..document.floor_char_boundary(1024)).unwrap_or(document).trim_start().to_ascii_lowercase();
    let root = root_name(document).unwrap_or_default();
    // XML of somebody's own may hold an <article>, and is no web page.
    let page = ["html", "head", "body", "article", "main", "div"].iter().any(|name| root.eq_ignore_ascii_case(name));
    head.starts_with("<!doctype html")
        || (page && (!head.starts_with("<?xml") || root.eq_ignore_ascii_case("html")))
        || (root.is_empty()
            && head.starts_with('<')
            && ["<html", "<head", "<body"].iter().any(|tag| head.contains(tag)))
}

#[allow(clippy::unnecessary_wraps, reason = "a row of the table has this shape")]
fn read(document: &str, _: &Setting) -> Result<Vec<Entry>, Fault> {
    let mut page = page::html::parse(document, None);
    page.url = address(&page);
    let cleaned = clean::clean(&page);
    let entry = match cleaned.article {
        Some(mut article) => {
            article.metadata.url = page.url;
            Entry::Report(report(article))
        }
        None => Entry::Refused(
            cleaned.warnings.last().map_or_else(|| "no article was found".to_owned(), ToString::to_string),
        ),
    };
    Ok(vec![entry])
}

fn report(article: Article) -> WireReport {
    let blocks = article.blocks.iter().filter(|block| block.kind != BlockKind::Caption);
    let text = blocks.map(|block| block.text.replace('\n', " ")).collect::<Vec<_>>().join("\n");
    let metadata = article.metadata;
    let title = metadata.title.unwrap_or_default();
    let url = metadata.url;
    let mut declared: Vec<&str> = metadata.site_name.as_deref().into_iter().collect();
    declared.extend(metadata.authors.iter().map(String::as_str));
    let (agency, kind) = origin(&declared, url.as_deref(), &title, &text);
    WireReport {
        id: url.clone().unwrap_or_else(|| made_id(&title, &text)),
        agency,
        title,
        published: metadata.published.unwrap_or_default(),
        url,
        text,
        kind,
    }
}

/// The page's own address, as it declares it: a file has no other.
fn address(page: &Page) -> Option<String> {
    page.ids().find_map(|id| {
        let attribute = |name| page.attr(id, name);
        match page.tag(id)? {
            Tag::Link if attribute(Attr::Rel) == Some("canonical") => web_address(attribute(Attr::Href)?),
            Tag::Meta if attribute(Attr::Property) == Some("og:url") => web_address(attribute(Attr::Content)?),
            _ => None,
        }
    })
}
