//! The standard library for wasm, which rustup adds.

use std::path::Path;

use crate::place::on_path;
use crate::process;
use crate::stop::Stop;

/// The target that everything in the browser is built for.
pub const NAME: &str = "wasm32-unknown-unknown";

/// Makes sure that the target is there.
pub fn get() -> Result<(), Stop> {
    if on_path("rustc").is_none() {
        return Err(Stop::Failed("no rustc on the search path: install Rust from https://rustup.rs".to_owned()));
    }
    let sysroot = process::read(process::command("rustc").args(["--print", "sysroot"]))?;
    if Path::new(&sysroot).join("lib/rustlib").join(NAME).join("lib").is_dir() {
        return Ok(());
    }
    let rustup = on_path("rustup").ok_or_else(|| {
        Stop::Failed(format!(
            "rustc has no {NAME} target, and there is no rustup to add it: install Rust from https://rustup.rs"
        ))
    })?;
    process::run(process::command(rustup).args(["target", "add", NAME]))
}
