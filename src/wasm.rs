//! The boundary to JavaScript: a few coarse calls, plain data in and out, typed errors.

mod reading;
mod shapes;

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::desk::Known;
use crate::page::{self, Page};
use crate::render;
use crate::wire::WireReport;
use crate::wire::library::{Library, Pack, PackBuilder};
pub use reading::BrowserReading;
use shapes::{AnalyzeOptions, Error, PackName, Report, options_from, to_js};
pub use shapes::{JsAnalyzeOptions, JsAnalyzeResult, JsArticle, JsBytes, JsMarks, JsPacks, JsReports};

/// Runs once, when the module is instantiated: a panic says where it was before the instance dies.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// The desk. Its calls take `&self`, so that a trap in one leaves no borrow behind.
#[wasm_bindgen(js_name = Desk)]
#[derive(Debug, Default)]
pub struct BrowserDesk {
    desk: RefCell<crate::Desk>,
}

#[wasm_bindgen(js_class = Desk)]
impl BrowserDesk {
    /// A desk with an empty library.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a pack to the library, in the place of one of its name.
    ///
    /// # Errors
    /// `pack` when the bytes are not a pack: the library stays as it was.
    #[wasm_bindgen(js_name = addPack)]
    pub fn add_pack(&self, name: String, bytes: Vec<u8>) -> Result<(), JsValue> {
        let pack = Pack::read(bytes).map_err(|error| Error::Pack(error.to_string()))?;
        self.change(|library| library.with_pack(name, None, pack));
        Ok(())
    }

    /// Opens a pack by its header and its head, in the place of one of its name; its other bytes are asked for by [`Reading`](BrowserReading).
    ///
    /// # Errors
    /// `pack` when the bytes are not a pack's: the library stays as it was.
    #[wasm_bindgen(js_name = openPack)]
    pub fn open_pack(&self, name: String, signer: Option<String>, header: &[u8], head: &[u8]) -> Result<(), JsValue> {
        let pack = Pack::open(header, head).map_err(|error| Error::Pack(error.to_string()))?;
        self.change(|library| library.with_pack(name, signer, pack));
        Ok(())
    }

    /// Leaves reports out, by their identifiers.
    #[wasm_bindgen(js_name = leaveOut)]
    pub fn leave_out(&self, ids: Vec<String>) {
        self.change(|library| library.without(ids));
    }

    /// Makes a pack of reports, and of those of another pack where one is given.
    ///
    /// # Errors
    /// `argument` when the reports are not what they should be; `pack` when the other is none; `file` when a pack takes one of them not.
    #[wasm_bindgen(js_name = addTo)]
    pub fn add_to(&self, pack: Option<Vec<u8>>, reports: &JsReports) -> Result<Vec<u8>, JsValue> {
        let more: Vec<Report> = options_from(reports.as_ref())?;
        let before = pack.map(Pack::read).transpose().map_err(|error| Error::Pack(error.to_string()))?;
        let before = before.iter().flat_map(Pack::reports);
        let mut builder = PackBuilder::default();
        for report in before.chain(more.into_iter().map(WireReport::from)) {
            builder.add(&report).map_err(|error| Error::File(error.to_string()))?;
        }
        Ok(builder.finish())
    }

    /// Removes a pack; one that is not there is not missed.
    #[wasm_bindgen(js_name = removePack)]
    pub fn remove_pack(&self, name: &str) {
        self.change(|library| library.without_pack(name));
    }

    /// The packs of the library.
    ///
    /// # Errors
    /// None that is known.
    pub fn packs(&self) -> Result<JsPacks, JsValue> {
        let desk = self.desk.borrow();
        let packs: Vec<PackName> = desk
            .library()
            .packs()
            .map(|named| PackName { name: named.name.clone(), reports: named.pack.len() as u32 })
            .collect();
        Ok(to_js(&packs)?.unchecked_into())
    }

    fn change(&self, change: impl FnOnce(Library) -> Library) {
        let library = self.desk.borrow().library().clone();
        self.desk.replace(crate::Desk::new(change(library)));
    }

    /// Analyses a snapshot of a page.
    ///
    /// # Errors
    /// `argument` when the options are not what they should be.
    pub fn analyze(&self, snapshot: &str, options: &JsAnalyzeOptions) -> Result<JsAnalyzeResult, JsValue> {
        let options: AnalyzeOptions = options_from(options.as_ref())?;
        self.answer(page::snapshot::parse(snapshot, options.url.clone()), options)
    }

    /// Analyses plain text: every line is a paragraph.
    ///
    /// # Errors
    /// `argument` when the options are not what they should be.
    #[wasm_bindgen(js_name = analyzeText)]
    pub fn analyze_text(&self, text: &str, options: &JsAnalyzeOptions) -> Result<JsAnalyzeResult, JsValue> {
        let options: AnalyzeOptions = options_from(options.as_ref())?;
        let mut page = page::text::parse(text);
        page.url.clone_from(&options.url);
        self.answer(page, options)
    }

    /// Begins to analyse a snapshot with packs that are elsewhere.
    ///
    /// # Errors
    /// `argument` when the options are not what they should be.
    pub fn begin(&self, snapshot: &str, options: &JsAnalyzeOptions) -> Result<BrowserReading, JsValue> {
        let options: AnalyzeOptions = options_from(options.as_ref())?;
        Ok(self.reading(page::snapshot::parse(snapshot, options.url.clone()), options))
    }

    fn reading(&self, page: Page, options: AnalyzeOptions) -> BrowserReading {
        let known = Known { title: options.title, published: options.published };
        let mut desk = self.desk.borrow().clone();
        if let Some(threshold) = options.opinion_threshold {
            desk = desk.with_opinion_threshold(threshold);
        }
        let reading = desk.begin(&page, known);
        BrowserReading::new(page, options.explain, reading)
    }

    fn answer(&self, page: Page, options: AnalyzeOptions) -> Result<JsAnalyzeResult, JsValue> {
        self.reading(page, options).finish()
    }
}

/// Draws an article with its marks into an element, whose children are replaced. No HTML is parsed.
///
/// # Errors
/// `argument` when the article or the marks do not have the contract's shape.
#[wasm_bindgen(js_name = renderArticle)]
pub fn render_article(target: &web_sys::Element, article: JsArticle, marks: JsMarks) -> Result<(), JsValue> {
    let argument = |error: serde_wasm_bindgen::Error| Error::Argument(error.to_string());
    let article: render::Drawing = serde_wasm_bindgen::from_value(article.into()).map_err(argument)?;
    let marks: Vec<render::Mark> = serde_wasm_bindgen::from_value(marks.into()).map_err(argument)?;
    render::draw(target, &article, &marks)
}
