//! `cargo xtask screenshots`: pictures of every surface, in both browsers, light and dark; those of the stores; or sheets with every
//! surface in every language, width and manner.

use std::process::ExitCode;

use crate::build::{self, Kind};
use crate::process;
use crate::stop::Stop;
use crate::test::browser_script;
use crate::tools::browsers::{CHROMIUM, FIREFOX};

/// Runs `screenshots`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    use lexopt::prelude::Long;
    let (mut store, mut all) = (false, false);
    while let Some(arg) = args.next()? {
        match arg {
            Long("store") => store = true,
            Long("all") => all = true,
            other => return Err(other.unexpected().into()),
        }
    }
    build::build(Kind::Ship)?;
    if store {
        process::run(&mut browser_script("tests/e2e/store-pictures.js", &CHROMIUM)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    if all {
        process::run(&mut browser_script("tests/e2e/contact-sheet.js", &CHROMIUM)?)?;
        for browser in [&CHROMIUM, &FIREFOX] {
            process::run(&mut browser_script("tests/e2e/styles-sheet.js", browser)?)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    for browser in [&CHROMIUM, &FIREFOX] {
        process::run(&mut browser_script("tests/e2e/screenshots.js", browser)?)?;
    }
    Ok(ExitCode::SUCCESS)
}
