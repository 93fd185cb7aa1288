//! The one facade: it takes a library, and analyses pages.

use crate::analysis::Coverage;
use crate::article::Article;
use crate::page::Page;
use crate::warning::Warning;
use crate::wire::library::Need;
use crate::wire::{self, Inquiry, Library, Lookup, WireMatch, WireReport};
use crate::{Analysis, clean, opinion, quotes, text};

/// The copy desk. It is immutable: for another library, make another desk.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    library: Library,
    opinion_threshold: Option<f32>,
}

/// What the caller knows about a page, in case the page does not say it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// The headline.
    pub title: Option<String>,
    /// When it was published, RFC 3339.
    pub published: Option<String>,
}

impl Desk {
    /// A desk that compares articles with the reports of `library`.
    pub fn new(library: Library) -> Self {
        Self { library, ..Self::default() }
    }

    /// The same desk, marking opinion from a confidence of `threshold` (0 to 1) instead of [`opinion::THRESHOLD`].
    #[must_use]
    pub fn with_opinion_threshold(self, threshold: f32) -> Self {
        Self { opinion_threshold: Some(threshold), ..self }
    }

    /// Its library.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Analyses a page. Total: any page gives an analysis, with warnings where it was cut short.
    pub fn analyze(&self, page: &Page) -> Analysis {
        self.analyze_known(page, Known::default())
    }

    /// Analyses a page about which something is known. What the page itself says has precedence.
    pub fn analyze_known(&self, page: &Page, known: Known) -> Analysis {
        self.begin(page, known).finish()
    }

    /// Begins an analysis whose look-up may need bytes of packs that are not in memory.
    pub fn begin(&self, page: &Page, known: Known) -> Reading {
        self.begin_in(page, known, |_| self.library.lookup())
    }

    /// The same, if the choice of packs depends on the article (`None` if the page holds none): in an archive, the packs of its days.
    pub fn begin_in(&self, page: &Page, known: Known, choose: impl FnOnce(Option<&Article>) -> Lookup) -> Reading {
        let (article, mut analysis) = cleaned(page, known);
        let mut lookup = choose(article.as_ref());
        let mut needs = Vec::new();
        let mut inquiry = None;
        if let Some(article) = article {
            let text = text::Reading::new(&article);
            analysis.quotations = quotes::find(&text);
            let threshold = self.opinion_threshold.unwrap_or(opinion::THRESHOLD);
            analysis.opinions = opinion::find_from(&text, &analysis.quotations, threshold);
            let unread = opinion::unread_language(&text).map(Warning::NoOpinionLists);
            analysis.warnings.extend(unread);
            analysis.coverage = Some(Coverage {
                language: text.judgement.tag.clone(),
                speakers: text.language().reports(),
                opinion: opinion::unread_language(&text).is_none(),
            });
            let asked = Inquiry::new(&text);
            analysis.wire = asked.examine(&lookup);
            needs = lookup.needs();
            inquiry = Some(asked);
            analysis.article = Some(article);
        }
        Reading { analysis, inquiry, lookup, needs }
    }

    /// Compares a page with one report, without a library. Also returns the article, because the match's spans refer to its text.
    pub fn compare(page: &Page, known: Known, report: &WireReport) -> (Article, WireMatch) {
        let article = cleaned(page, known).0.unwrap_or_default();
        let found = wire::compare(&text::Reading::new(&article), report);
        (article, found)
    }

    /// The same as if the library had no more of the report than a pack without text, and a month of 1,500 reports a day beside it.
    #[cfg(feature = "formats")]
    pub fn compare_without_text(page: &Page, known: Known, report: &WireReport) -> (Article, WireMatch) {
        /// 45,000 reports of 400 words.
        const AMONG: f64 = 18e6;
        let article = cleaned(page, known).0.unwrap_or_default();
        let found = wire::compare_without_text(&text::Reading::new(&article), report, AMONG);
        (article, found)
    }
}

/// An analysis in progress: complete except for what is in packs that are not in memory.
///
/// The caller reads the bytes of every [need](Self::needs) and [supplies](Self::supply) them, until there are none. This takes a few
/// rounds at most.
#[derive(Debug)]
pub struct Reading {
    analysis: Analysis,
    /// What the look-up is asked; `None` where there is no article.
    inquiry: Option<Inquiry>,
    lookup: Lookup,
    needs: Vec<Need>,
}

impl Reading {
    /// The bytes that are needed next; empty once the analysis is complete.
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// Supplies the bytes of all needs, in order. `None` means that they could not be read; their pack is then left out.
    pub fn supply(&mut self, bytes: impl IntoIterator<Item = Option<Vec<u8>>>) {
        let mut bytes = bytes.into_iter();
        for need in std::mem::take(&mut self.needs) {
            match bytes.next().flatten() {
                Some(bytes) => self.lookup.supply(need, bytes),
                None => self.lookup.give_up(need.pack),
            }
        }
        if let Some(inquiry) = &self.inquiry {
            self.analysis.wire = inquiry.examine(&self.lookup);
            self.needs = self.lookup.needs();
        }
    }

    /// The names of packs that proved damaged or could not be read. The others were searched.
    pub fn damaged(&self) -> Vec<String> {
        self.lookup.damaged()
    }

    /// The analysis so far.
    pub const fn analysis(&self) -> &Analysis {
        &self.analysis
    }

    /// Ends the look-up and returns the analysis.
    pub fn finish(self) -> Analysis {
        self.analysis
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
