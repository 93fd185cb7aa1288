//! The packages of package.json, exactly as package-lock.json has them.

use std::path::PathBuf;

use super::node;
use crate::fresh::Stamp;
use crate::place::{on_path, root};
use crate::process;
use crate::stop::Stop;

/// The folder of the packages, installed if need be.
///
/// No package's own install script runs: none of ours needs one, and a script is the usual way in for a bad release.
pub fn get() -> Result<PathBuf, Stop> {
    node::get()?;
    let npm = on_path("npm")
        .ok_or_else(|| Stop::Missing("no npm: it comes with Node.js, from https://nodejs.org".to_owned()))?;
    let packages = root().join("node_modules");
    // The stamp lies in the folder itself, so that it goes with it.
    let stamp = Stamp::new(packages.join(".copydesk-stamp"), &[root().join("package-lock.json")], &[])?;
    if !stamp.is_fresh(&[]) {
        process::run(process::command(npm).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))?;
        stamp.keep()?;
    }
    Ok(packages)
}

/// A node command that runs a package's program.
pub fn program(script: &str) -> Result<std::process::Command, Stop> {
    let script = get()?.join(script);
    let mut command = process::command(node::get()?);
    command.arg(script);
    Ok(command)
}
