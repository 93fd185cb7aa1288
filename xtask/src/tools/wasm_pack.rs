//! wasm-pack, which runs the tests inside wasm.

use std::env;
use std::process::Command;

use super::{cargo_install, wasm_bindgen, wasm_target};
use crate::process;
use crate::stop::Stop;

const VERSION: &str = "0.15.1";

/// A command of wasm-pack, installed if need be.
///
/// The matching wasm-bindgen stands first on its search path: otherwise wasm-pack would quietly build one of its own.
pub fn get() -> Result<Command, Stop> {
    wasm_target::get()?;
    let bindgen = wasm_bindgen::get()?;
    let pack = cargo_install::get("wasm-pack", VERSION, "wasm-pack", &[])?;
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(std::iter::once(bindgen).chain(env::split_paths(&path)))
        .map_err(|error| Stop::Failed(format!("PATH: {error}")))?;
    let mut command = process::command(pack.join("wasm-pack"));
    command.env("PATH", path);
    Ok(command)
}
