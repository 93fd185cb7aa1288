//! Quotations and their speakers, a case a file.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use support::marked::{Layer, analyzed};

#[test]
fn cases() {
    support::each_file("quotes", |case| analyzed(case, Layer::Attributions));
}
