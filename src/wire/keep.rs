//! What the library may keep of a page that was read: an agency's own report, or an article that credits one.

use super::{CreditKind, ReportKind, Wire, WireReport, credits};
use crate::article::{Article, BlockKind};

/// A text is kept from so many words on: less is a notice or a caption.
const WORDS: usize = 60;

/// The report that a page holds; `None` where it is neither an agency's own nor credits one.
pub fn keepable(article: &Article, wire: &Wire) -> Option<WireReport> {
    let metadata = &article.metadata;
    // A page without an address could be any: it would be kept again and again.
    let url = metadata.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://"))?;
    let url = url.split('#').next().unwrap_or_default().to_owned();
    let own = credits::agency_of(&url).map(str::to_owned);
    let credited = || wire.credits.iter().find(|credit| credit.kind == CreditKind::Text);
    let (agency, kind) = match own {
        Some(agency) => (agency, ReportKind::Report),
        None => (credited()?.agency.clone(), ReportKind::Article),
    };
    let blocks = article.blocks.iter().filter(|block| block.kind != BlockKind::Caption);
    let text = blocks.map(|block| block.text.replace('\n', " ")).collect::<Vec<_>>().join("\n");
    if text.split_whitespace().count() < WORDS {
        return None;
    }
    let published = metadata.published.clone().filter(|date| super::time::seconds(date).is_some()).unwrap_or_default();
    Some(WireReport {
        id: url.clone(),
        agency,
        title: metadata.title.clone().unwrap_or_default(),
        published,
        url: Some(url),
        text,
        kind,
    })
}
