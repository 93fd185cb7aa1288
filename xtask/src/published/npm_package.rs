//! The npm package: packed, and run in Node.js, in a page and in a bundler.

use crate::npm;
use crate::process;
use crate::stop::Stop;
use crate::tools::browsers::CHROMIUM;
use crate::tools::{node, npm as packages};

/// Packs the npm package and tries it.
pub fn check() -> Result<(), Stop> {
    packages::get()?;
    let packed = npm::pack()?;
    let mut script = process::command(node::get()?);
    script.arg("tests/published/npm.js").arg(packed);
    // Without a browser the script tries the rest, and says so.
    if let Ok(chromium) = CHROMIUM.get() {
        script.arg(chromium);
    }
    process::run(&mut script)
}
