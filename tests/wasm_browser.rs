//! The page cases again, read by a browser and its snapshot, inside wasm: `wasm-pack test --headless --chrome`.
//!
//! What comes out must be what the native build makes of the same page with its own HTML parser.

#![cfg(target_arch = "wasm32")]

#[path = "support/cleaned.rs"]
mod cleaned;

use cleaned::readable;
use copydesk::{Desk, page};
use include_dir::{Dir, DirEntry, include_dir};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/pages");

/// The extension's own script, which leaves `copydesk.takeSnapshot` behind.
const SNAPSHOT: &str = concat!(
    include_str!("../extension/common/seen.js"),
    include_str!("../extension/common/sight.js"),
    include_str!("../extension/common/snapshot.js")
);

// A parsed document has no layout, so nothing in it can be seen; in a frame it has one. Scripts of a parsed document never run.
#[wasm_bindgen(inline_js = r#"
    export async function snapshotOf(html) {
        const frame = document.createElement("iframe");
        frame.width = 1000;
        frame.height = 800;
        document.body.append(frame);
        const page = frame.contentDocument;
        const parsed = new DOMParser().parseFromString(html, "text/html");
        page.replaceChild(page.adoptNode(parsed.documentElement), page.documentElement);
        const { snapshot } = await globalThis.copydesk.takeSnapshot(page);
        frame.remove();
        return snapshot;
    }
"#)]
extern "C" {
    #[wasm_bindgen(catch, js_name = snapshotOf)]
    async fn snapshot_of(html: &str) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen_test]
async fn a_browser_and_our_parser_read_the_same_page() {
    js_sys::eval(SNAPSHOT).unwrap();
    let cases: Vec<&Dir<'_>> = PAGES.entries().iter().filter_map(DirEntry::as_dir).collect();
    assert!(!cases.is_empty(), "no cases");
    for case in cases {
        let text = |name: &str| case.get_file(case.path().join(name)).and_then(|file| file.contents_utf8());
        let html = text("page.html").unwrap();
        let url = text("url.txt").map(|url| url.trim().to_owned());
        let snapshot = snapshot_of(html).await.unwrap().as_string().unwrap();
        let analysis = Desk::default().analyze(&page::snapshot::parse(&snapshot, url));
        assert_eq!(readable(&analysis), text("expected.txt").unwrap(), "{}", case.path().display());
    }
}
