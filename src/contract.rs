//! The JSON contract: the shape in which an [`Analysis`] leaves the crate, whoever asks.
//!
//! Core types do not serialise; these do.

mod converter;
mod shapes;

use converter::{Converter, coverage, reasons, removal, share, tier};
pub use shapes::{
    AnalysisJson, ArticleJson, BlockJson, CoverageJson, CreditJson, Id, InlineJson, OpinionJson, PassageJson,
    QuotationJson, RangeJson, ReasonJson, RemovalJson, ReportJson, SpanJson, TakeJson, VariantJson, WireJson,
    WireMatchJson,
};

use crate::Analysis;
use crate::article::Article;
use crate::opinion;
use crate::wire::{LIGHT_EDIT, WireMatch};

/// The version of the shape. It changes when a field is renamed or dropped, not when one is added.
pub const SCHEMA: u32 = 2;

/// Makes the JSON of an analysis. `explain` adds the removals.
pub fn analysis(analysis: &Analysis, id: Option<Id>, explain: bool) -> AnalysisJson {
    let none = Article::default();
    let article = analysis.article.as_ref().unwrap_or(&none);
    let text = Converter::new(article);
    AnalysisJson {
        schema: SCHEMA,
        id,
        url: article.metadata.url.clone(),
        article: analysis.article.as_ref().map(|_| text.article()),
        quotations: analysis.quotations.iter().map(|quotation| text.quotation(quotation)).collect(),
        opinions: analysis.opinions.iter().map(|opinion| text.opinion(opinion)).collect(),
        mostly_opinion: analysis.article.as_ref().is_some_and(|article| opinion::is_most(article, &analysis.opinions)),
        credits: analysis.wire.credits.iter().map(|credit| text.credit(credit)).collect(),
        wire: WireJson {
            tier: tier(analysis.wire.tier),
            largely_from: share(LIGHT_EDIT),
            matches: analysis.wire.matches.iter().map(|found| text.wire_match(found, None)).collect(),
        },
        warnings: reasons(&analysis.warnings),
        coverage: analysis.coverage.as_ref().map(coverage),
        removals: explain.then(|| analysis.removals.iter().map(removal).collect()),
    }
}

/// Makes the JSON of a comparison with one report.
pub fn comparison(article: &Article, found: &WireMatch, id: Option<Id>) -> WireMatchJson {
    Converter::new(article).wire_match(found, id)
}
