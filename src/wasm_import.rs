//! The boundary to JavaScript for what only the library page does: reading files of reports, and looking into packs. It is a wasm file of
//! its own, so that the background never loads it.

mod list;

use std::cell::RefCell;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::wire::ReportKind;
use crate::wire::library::signature::{Digestion, Signature};
use crate::wire::library::{Header, Import, Imported, Pack, Part};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm_import.d.ts");

#[wasm_bindgen]
extern "C" {
    /// What an import made: TypeScript's `ImportResult`.
    #[wasm_bindgen(typescript_type = "ImportResult")]
    pub type JsImportResult;
    /// Rows of a pack's table: TypeScript's `Row[]`.
    #[wasm_bindgen(typescript_type = "Row[]")]
    pub type JsRows;
    /// A report: TypeScript's `StoredReport`.
    #[wasm_bindgen(typescript_type = "StoredReport")]
    pub type JsReport;
    /// An `Error` with a code.
    #[wasm_bindgen(extends = js_sys::Error)]
    pub type CodedError;
    #[wasm_bindgen(method, setter)]
    fn set_code(this: &CodedError, code: &str);
}

fn error(code: &str, message: &impl ToString) -> JsValue {
    let js: CodedError = js_sys::Error::new(&message.to_string()).unchecked_into();
    js.set_name("CopydeskError");
    js.set_code(code);
    js.into()
}

/// Runs once, when the module is instantiated: a panic says where it was before the instance dies.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// A file of reports being read into a pack, piece by piece. Nothing reaches a library before the whole file is read.
#[wasm_bindgen(js_name = ReportImport)]
#[derive(Debug, Default)]
pub struct BrowserImport {
    import: RefCell<Import>,
}

#[wasm_bindgen(js_class = ReportImport)]
impl BrowserImport {
    /// An import that guesses the file's format. `now`, in milliseconds since 1970, is what embargoes are judged by.
    #[wasm_bindgen(constructor)]
    pub fn new(now: f64) -> Self {
        Self { import: RefCell::new(Import::default().at((now / 1000.0) as i64)) }
    }

    /// Takes the next piece of the file; pieces may end anywhere.
    ///
    /// # Errors
    /// `file` when it begins like no format that is known.
    pub fn feed(&self, bytes: &[u8]) -> Result<(), JsValue> {
        self.import.borrow_mut().feed(bytes).map_err(|what| error("file", &what))
    }

    /// How many records were read so far, and how many of them not taken.
    pub fn progress(&self) -> Vec<u32> {
        let (records, rejects) = self.import.borrow().progress();
        vec![records as u32, rejects as u32]
    }

    /// The records since the last call. A pack is its header, all records in their order, and the rest.
    #[wasm_bindgen(js_name = takeRecords)]
    pub fn take_records(&self) -> Vec<u8> {
        self.import.borrow_mut().take_records()
    }

    /// Ends the import and makes the pack.
    ///
    /// # Errors
    /// `file` when there was nothing in the file, or nothing in a known format.
    pub fn finish(&self) -> Result<JsImportResult, JsValue> {
        let imported = self.import.take().finish().map_err(|what| error("file", &what))?;
        let result = to_js(&ImportResult::new(&imported))?;
        for (name, bytes) in [("header", &imported.pack.header), ("rest", &imported.pack.rest)] {
            js_sys::Reflect::set(&result, &name.into(), &js_sys::Uint8Array::from(bytes.as_slice()))?;
        }
        Ok(result.unchecked_into())
    }
}

#[derive(Serialize)]
struct ImportResult<'a> {
    format: &'a str,
    accepted: u32,
    replaced: u32,
    withdrawn: &'a [String],
    rejects: u32,
    rejected: Vec<Rejected<'a>>,
}

#[derive(Serialize)]
struct Rejected<'a> {
    line: u32,
    reason: &'a str,
}

impl<'a> ImportResult<'a> {
    fn new(imported: &'a Imported) -> Self {
        let rejected = |rejected: &'a crate::wire::library::Rejected| Rejected {
            line: rejected.line as u32,
            reason: &rejected.reason,
        };
        Self {
            format: imported.format,
            accepted: imported.accepted as u32,
            replaced: imported.replaced as u32,
            withdrawn: &imported.withdrawn,
            rejects: imported.rejects as u32,
            rejected: imported.rejected.iter().map(rejected).collect(),
        }
    }
}

/// A pack, looked into by its header and its head.
#[wasm_bindgen(js_name = PackView)]
#[derive(Debug)]
pub struct PackView {
    pack: Pack,
    signer: Option<String>,
}

#[wasm_bindgen(js_class = PackView)]
impl PackView {
    /// Opens a pack.
    ///
    /// # Errors
    /// `pack` when the bytes are not a pack's.
    #[wasm_bindgen(constructor)]
    pub fn new(header: &[u8], head: &[u8]) -> Result<Self, JsValue> {
        let pack = Pack::open(header, head).map_err(|what| error("pack", &what))?;
        Ok(Self { pack, signer: None })
    }

    /// Where the head lies that a header speaks of: its first byte, and one past its last.
    ///
    /// # Errors
    /// `pack` when it is no header.
    #[wasm_bindgen(js_name = headRange)]
    pub fn head_range(header: &[u8]) -> Result<Vec<f64>, JsValue> {
        let header = Header::read(header).map_err(|what| error("pack", &what))?;
        Ok(vec![header.head.start as f64, header.head.end as f64])
    }

    /// Checks every byte of a file that is a pack, and its signature where it has one.
    ///
    /// # Errors
    /// `pack` says what is wrong.
    pub fn verified(file: &[u8]) -> Result<Self, JsValue> {
        let header = Header::read(file).map_err(|what| error("pack", &what))?;
        let length = header.length as usize;
        let whole = file.get(..length).unwrap_or(file);
        let pack = Pack::read(whole.to_vec()).map_err(|what| error("pack", &what))?;
        let behind = file.get(length..).unwrap_or_default();
        if behind.is_empty() {
            return Ok(Self { pack, signer: None });
        }
        let signature = Signature::read(behind).map_err(|what| error("pack", &what))?;
        let mut digestion = Digestion::default();
        digestion.feed(whole);
        signature.verify(digestion).map_err(|what| error("pack", &what))?;
        Ok(Self { pack, signer: Some(signature.signer()) })
    }

    /// Who signed it, where it was verified and signed.
    pub fn signer(&self) -> Option<String> {
        self.signer.clone()
    }

    /// How many reports it holds.
    pub fn reports(&self) -> u32 {
        self.pack.len() as u32
    }

    /// Its agencies, by the numbers that rows give them.
    pub fn agencies(&self) -> Vec<String> {
        self.pack.agencies().to_vec()
    }

    /// Where the pages of its table lie: three numbers each, its number, its first byte, one past its last.
    pub fn pages(&self) -> Vec<f64> {
        let page = |part: Part| match part {
            Part::Table(page, range) => Some([page as f64, range.start as f64, range.end as f64]),
            Part::Sketches(..) | Part::Page(..) => None,
        };
        self.pack.parts().into_iter().filter_map(page).flatten().collect()
    }

    /// The rows of a page of its table.
    ///
    /// # Errors
    /// `pack` when the page is damaged.
    pub fn rows(page: u32, bytes: &[u8]) -> Result<JsRows, JsValue> {
        let rows = Pack::rows(page as usize, bytes).map_err(|what| error("pack", &what))?;
        let row = |row: &crate::wire::library::Row| Row {
            start: row.record.start as f64,
            end: row.record.end as f64,
            minutes: row.minutes,
            agency: row.agency,
            article: row.kind == ReportKind::Article,
        };
        Ok(to_js(&rows.iter().map(row).collect::<Vec<_>>())?.unchecked_into())
    }

    /// The report of a record's bytes.
    ///
    /// # Errors
    /// `pack` when they are damaged.
    pub fn report(bytes: &[u8]) -> Result<JsReport, JsValue> {
        let report = Pack::report_of(bytes).map_err(|what| error("pack", &what))?;
        let shown = StoredReport {
            id: &report.id,
            agency: &report.agency,
            title: &report.title,
            published: &report.published,
            url: report.url.as_deref(),
            article: report.kind == ReportKind::Article,
            text: &report.text,
        };
        Ok(to_js(&shown)?.unchecked_into())
    }
}

#[derive(Serialize)]
struct Row {
    start: f64,
    end: f64,
    minutes: Option<i32>,
    agency: u16,
    article: bool,
}

#[derive(Serialize)]
struct StoredReport<'a> {
    id: &'a str,
    agency: &'a str,
    title: &'a str,
    published: &'a str,
    url: Option<&'a str>,
    article: bool,
    text: &'a str,
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(|what| error("argument", &what))
}
