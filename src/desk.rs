//! The one facade: a library goes in, pages are analysed.

use crate::article::Article;
use crate::page::Page;
use crate::warning::Warning;
use crate::wire::{self, Library, WireMatch, WireReport};
use crate::{Analysis, clean, opinion, quotes};

/// The copy desk. Immutable: for another library, make another desk.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    library: Library,
    opinion_threshold: Option<f32>,
}

/// What the caller knows of a page and the page may not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// The headline.
    pub title: Option<String>,
    /// When it was published, RFC 3339.
    pub published: Option<String>,
}

impl Desk {
    /// A desk that knows the reports of `library`.
    pub fn new(library: Library) -> Self {
        Self { library, ..Self::default() }
    }

    /// The same desk, marking opinion from a confidence of `threshold` (0 to 1) instead of [`opinion::THRESHOLD`].
    #[must_use]
    pub fn with_opinion_threshold(self, threshold: f32) -> Self {
        Self { opinion_threshold: Some(threshold), ..self }
    }

    /// The library it knows.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Analyses a page. Total: any page gives an analysis, with warnings where it was cut short.
    pub fn analyze(&self, page: &Page) -> Analysis {
        self.analyze_known(page, Known::default())
    }

    /// Analyses a page of which something is known; what the page itself says wins.
    pub fn analyze_known(&self, page: &Page, known: Known) -> Analysis {
        let (article, mut analysis) = cleaned(page, known);
        if let Some(article) = article {
            analysis.quotations = quotes::find(&article);
            let threshold = self.opinion_threshold.unwrap_or(opinion::THRESHOLD);
            analysis.opinions = opinion::find_from(&article, &analysis.quotations, threshold);
            let unread = opinion::unread_language(&article).map(|lang| Warning::Language("opinion", lang));
            analysis.warnings.extend(unread);
            analysis.wire = wire::examine(&article, &self.library);
            analysis.article = Some(article);
        }
        analysis
    }

    /// Compares a page with one report, whatever the library holds.
    /// Returns the article too: the match's spans are spans of its text.
    pub fn compare(page: &Page, known: Known, report: &WireReport) -> (Article, WireMatch) {
        let article = cleaned(page, known).0.unwrap_or_default();
        let found = wire::compare(&article, report);
        (article, found)
    }
}

fn cleaned(page: &Page, known: Known) -> (Option<Article>, Analysis) {
    let mut cleaned = clean::clean(page);
    if let Some(article) = &mut cleaned.article {
        let metadata = &mut article.metadata;
        metadata.title = metadata.title.take().or(known.title);
        metadata.published = metadata.published.take().or(known.published);
        metadata.url = metadata.url.take().or_else(|| page.url.clone());
    }
    let warnings = page.warnings.iter().cloned().chain(cleaned.warnings).collect();
    (cleaned.article, Analysis { removals: cleaned.removals, warnings, ..Analysis::default() })
}
