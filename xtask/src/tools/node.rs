//! Node.js: it runs the checks of the extension, and wasm-opt.

use std::path::PathBuf;

use super::apt;
use crate::place::on_path;
use crate::process;
use crate::stop::Stop;

/// The oldest version that every package in package.json runs on.
const OLDEST: u32 = 20;

/// Node on this machine, if it is new enough.
pub fn find() -> Result<PathBuf, Stop> {
    let node = on_path("node").ok_or_else(|| {
        Stop::Missing(format!(
            "no node: install Node.js {OLDEST} or later, from https://nodejs.org or your system's packages"
        ))
    })?;
    let version = process::read(process::command(&node).arg("--version"))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= OLDEST) {
        Ok(node)
    } else {
        Err(Stop::Missing(format!("node is {version}: install Node.js {OLDEST} or later, from https://nodejs.org")))
    }
}

/// Node, installed if need be.
pub fn get() -> Result<PathBuf, Stop> {
    if on_path("node").is_none() && apt::is_usable() {
        apt::install(&["nodejs", "npm"]).map_err(|stop| Stop::Missing(format!("no node: {stop}")))?;
    }
    find()
}
