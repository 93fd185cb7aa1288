//! What fuzzing has met, again: every input of `fuzz/corpus` through its target. No fuzzer is needed.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "an input that cannot be read is a failed test")]
#![allow(dead_code, reason = "the fuzz crate has more uses for its targets")]

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::fs;
use std::path::Path;

/// The most bytes that the corpus may have: everybody who clones the project has it.
const MOST: usize = 300_000;

#[test]
fn every_input_does_no_harm() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut bytes = 0;
    for (name, target) in fuzz::TARGETS {
        let inputs: Vec<_> = fs::read_dir(corpus.join(name)).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(inputs.len() >= 10, "{name} has only {} inputs", inputs.len());
        for input in inputs {
            let input_bytes = fs::read(&input).unwrap();
            bytes += input_bytes.len();
            let borne = std::panic::catch_unwind(|| target(&input_bytes)).is_ok();
            assert!(borne, "{} is not borne; try `cargo xtask fuzz {name}`", input.display());
        }
    }
    assert!(bytes <= MOST, "the corpus has {bytes} bytes; `cargo xtask fuzz --minimise` makes it smaller");
}
