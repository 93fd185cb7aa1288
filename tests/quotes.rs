//! Quotations and their speakers, a case a file.

mod support;

use support::marked::{Layer, analyzed};

#[test]
fn cases() {
    support::each_file("quotes", |case| analyzed(case, Layer::Attributions));
}
