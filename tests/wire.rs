//! The wire desk: credits, tiers, the library. A case is a row of `tests/credits/cases.tsv` or a folder in `tests/wire`.

#![cfg(not(target_arch = "wasm32"))]

mod support;

#[test]
fn credits() {
    support::credits::check(include_str!("credits/cases.tsv"));
}
