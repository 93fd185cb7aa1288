//! The steps of the work on growing pages: built for wasm, a counter written into every loop and call, run in Node.js.

use std::fs;

use crate::place::{root, target, work};
use crate::process;
use crate::stop::Stop;
use crate::tools::{node, wasm_opt, wasm_target};

/// Counts the steps of every shape in `tests/growth/shapes.rs` at its size and at so many times it, and fails where they grow faster.
pub fn check(times: usize) -> Result<(), Stop> {
    let node = node::get()?;
    wasm_target::get()?;
    // As `wasm-pack test` builds, so that what comes from elsewhere is built once.
    process::run(process::cargo().args(["build", "--target", wasm_target::NAME, "--example", "steps"]))?;
    let made = target().join(wasm_target::NAME).join("debug/examples/steps.wasm");
    let counting = work().join("steps.wasm");
    fs::create_dir_all(work()).map_err(|error| Stop::file(&counting, &error))?;
    // A byte that is copied is a step, too: without the first pass a copy of a megabyte would be one.
    wasm_opt::run_only(&made, &counting, &["--llvm-memory-copy-fill-lowering", "--log-execution"])?;
    process::run(process::command(node).arg(root().join("tests/growth/steps.js")).arg(counting).arg(times.to_string()))
}
