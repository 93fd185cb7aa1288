//! wasm-opt from the npm package `binaryen`, never one from the search path.
//!
//! Debian 12's (version 108) takes what rustc emits today, ends with 0 and writes a file that throws when it is started.

use std::path::Path;
use std::process::Command;

use super::npm;
use crate::process;
use crate::stop::Stop;

/// The version that package.json pins.
const VERSION: &str = "132";

/// What rustc lets a wasm file use by default; wasm-opt must be told that it may keep it.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// wasm-opt, its version checked.
fn get() -> Result<Command, Stop> {
    let program = || npm::program("binaryen/bin/wasm-opt");
    let said = process::read(program()?.arg("--version"))?;
    if said.split_whitespace().any(|word| word == VERSION) {
        program()
    } else {
        Err(Stop::Failed(format!("wasm-opt is not version {VERSION} but says: {said}")))
    }
}

/// Makes a wasm file small. `args` go before the file names.
///
/// `-Oz` until nothing changes gives 4 kB over one run of `-Os`, and is as fast (docs/SPEED.md).
pub fn run(from: &Path, to: &Path, args: &[&str]) -> Result<(), Stop> {
    run_only(from, to, &[&["-Oz", "--converge"], args].concat())
}

/// Does with a wasm file what `args` say, and nothing else.
pub fn run_only(from: &Path, to: &Path, args: &[&str]) -> Result<(), Stop> {
    process::run(get()?.args(FEATURES).args(args).arg(from).arg("-o").arg(to))
}
