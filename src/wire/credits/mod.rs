//! Credits: which agencies an article names, and for what. The names and forms are `agencies`'.

mod metadata;

use super::{Credit, CreditFrom, CreditKind};
use crate::address::host;
pub use crate::agencies::usual_name;
use crate::agencies::{self, Setting};
use crate::article::{Article, BlockKind, Span};

/// Finds the credits of an article: those of the text in order, then those of its metadata.
pub fn find(article: &Article) -> Vec<Credit> {
    let mut found = Vec::new();
    for (index, block) in article.blocks.iter().enumerate() {
        let heading = matches!(block.kind, BlockKind::Heading(_));
        let setting = Setting { text: &block.text, before: index, after: article.blocks.len() - index - 1, heading };
        let caption = block.kind == BlockKind::Caption;
        for naming in agencies::named_in(setting) {
            found.push(Credit {
                agency: naming.agency.to_owned(),
                name: naming.shown,
                kind: if caption { CreditKind::Photo } else { naming.kind },
                from: naming.from,
                text: block.text.get(naming.range.clone()).unwrap_or_default().to_owned(),
                span: Some(Span::new(index, naming.range.start, naming.range.end)),
            });
        }
    }
    for credit in metadata::find(&article.metadata) {
        let known = |other: &Credit| other.agency == credit.agency && other.kind == CreditKind::Text;
        if !found.iter().any(known) {
            found.push(credit);
        }
    }
    on_own_site(article, &mut found);
    found
}

/// The agency whose site an address is on.
pub fn agency_of(address: &str) -> Option<&'static str> {
    host(address).and_then(agencies::owner).map(|agency| agency.name)
}

/// The agency that a short text names: a provider, an author, a feed's title.
#[cfg(feature = "formats")]
pub fn agency_called(name: &str) -> Option<&'static str> {
    agencies::in_field(name).first().map(|(agency, _)| agency.name)
}

/// On an agency's own site its dateline or sign-off is its byline: nobody else's copy.
fn on_own_site(article: &Article, found: &mut [Credit]) {
    let host = article.metadata.url.as_deref().and_then(host);
    let Some(owner) = host.and_then(agencies::owner) else { return };
    for credit in found {
        if credit.agency == owner.name && credit.kind == CreditKind::Text {
            credit.from = CreditFrom::Byline;
        }
    }
}
