//! A Copydesk list, as the page that follows it asks.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{error, to_js};
use crate::wire::list::{DayPack, Known, List, ListError, hex, of_hex};

#[wasm_bindgen]
extern "C" {
    /// What a list says: TypeScript's `ListInfo`.
    #[wasm_bindgen(typescript_type = "ListInfo")]
    pub type JsListInfo;
}

fn refused(what: &ListError) -> JsValue {
    error(what.code(), what)
}

/// A list whose signature holds.
#[wasm_bindgen(js_name = CopydeskList)]
#[derive(Debug)]
pub struct BrowserList(List);

#[wasm_bindgen(js_class = CopydeskList)]
impl BrowserList {
    /// Reads a list's file and checks its signature.
    ///
    /// # Errors
    /// The code of a `ListError`.
    #[wasm_bindgen(constructor)]
    pub fn new(file: &[u8]) -> Result<Self, JsValue> {
        List::read(file).map(Self).map_err(|what| refused(&what))
    }

    /// Whether it holds at a time, in milliseconds since 1970.
    ///
    /// # Errors
    /// `expired`, `future`.
    #[wasm_bindgen(js_name = holdsAt)]
    pub fn holds_at(&self, now: f64) -> Result<(), JsValue> {
        self.0.holds_at((now / 1000.0) as i64).map_err(|what| refused(&what))
    }

    /// Whether it may come after what was seen of it.
    ///
    /// # Errors
    /// `otherKey`, `older`, `forked`, `chain`; `argument` where what was seen is damaged.
    #[wasm_bindgen(js_name = comesAfter)]
    pub fn comes_after(&self, key: &str, sequence: f64, digest: &str) -> Result<(), JsValue> {
        let (Some(key), Some(digest)) = (of_hex(key), of_hex(digest)) else {
            return Err(error("argument", &"a key and a digest are hexadecimal digits"));
        };
        self.0.comes_after(&Known { key, sequence: sequence as u64, digest }).map_err(|what| refused(&what))
    }

    /// What it says.
    ///
    /// # Errors
    /// None that is known.
    pub fn info(&self) -> Result<JsListInfo, JsValue> {
        let manifest = &self.0.manifest;
        let info = Info {
            title: &manifest.title,
            signer: self.0.signature.signer(),
            key: hex(self.0.signature.key()),
            sequence: manifest.sequence as f64,
            digest: hex(&self.0.digest),
            made: &manifest.made,
            expires: &manifest.expires,
            packs: &manifest.packs,
            withdrawn: &manifest.withdrawn,
        };
        Ok(to_js(&info)?.unchecked_into())
    }

    /// Checks every byte of the file of its pack of this number.
    ///
    /// # Errors
    /// The code of a `ListError`; `argument` where it has no such pack.
    #[wasm_bindgen(js_name = checkPack)]
    pub fn check_pack(&self, number: usize, file: &[u8]) -> Result<(), JsValue> {
        let pack = self.0.manifest.packs.get(number).ok_or_else(|| error("argument", &"the list has no such pack"))?;
        self.0.check_pack(pack, file).map(drop).map_err(|what| refused(&what))
    }
}

#[derive(Serialize)]
struct Info<'a> {
    title: &'a str,
    signer: String,
    key: String,
    sequence: f64,
    digest: String,
    made: &'a str,
    expires: &'a str,
    packs: &'a [DayPack],
    withdrawn: &'a [String],
}
