//! `cargo xtask bench library`: the library and its peers on the same reports.

use std::process::ExitCode;

use crate::place::root;
use crate::process;
use crate::stop::Stop;

/// Runs it; what follows its name goes to it.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    let manifest = root().join("benches/library/Cargo.toml");
    let rest: Vec<std::ffi::OsString> = args.raw_args()?.collect();
    process::run(process::cargo().args(["run", "--release", "--manifest-path"]).arg(manifest).arg("--").args(rest))?;
    Ok(ExitCode::SUCCESS)
}
