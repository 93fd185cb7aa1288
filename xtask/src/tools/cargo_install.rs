//! Tools from crates.io: built once a version, into the user's cache.

use std::path::PathBuf;

use crate::stop::Stop;
use crate::{place, process};

/// The folder of the programs of `name` at `version`, built if it is not there yet.
///
/// Built lightly optimised: it takes less than half the time, and the tools still run in well under a second.
pub fn get(name: &str, version: &str, program: &str, args: &[&str]) -> Result<PathBuf, Stop> {
    let root = place::tools()?.join(format!("{name}-{version}"));
    let programs = root.join("bin");
    if programs.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)).is_file() {
        return Ok(programs);
    }
    println!("   building {name} {version}, once for this user: some minutes");
    let mut cargo = process::cargo();
    cargo
        .args(["install", "--quiet", "--locked", "--version", version, name, "--root"])
        .arg(&root)
        .args(args)
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        // The project's own target folder is no place for another project's build.
        .env_remove("CARGO_TARGET_DIR");
    process::run(&mut cargo)?;
    Ok(programs)
}
