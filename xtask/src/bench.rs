//! `cargo xtask bench library`: the library and its peers on the same reports.

use std::process::ExitCode;

use crate::place::root;
use crate::process;
use crate::stop::Stop;

/// Runs a bench; what follows its name goes to it.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    let name = match args.next()? {
        Some(lexopt::Arg::Value(name)) if name == "library" => "library",
        _ => return Err(Stop::Failed("say which: cargo xtask bench library [--reports N]".to_owned())),
    };
    let manifest = root().join("benches").join(name).join("Cargo.toml");
    let rest: Vec<std::ffi::OsString> = args.raw_args()?.collect();
    process::run(process::cargo().args(["run", "--release", "--manifest-path"]).arg(manifest).arg("--").args(rest))?;
    Ok(ExitCode::SUCCESS)
}
