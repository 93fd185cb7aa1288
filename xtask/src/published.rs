//! What is published, tried as a stranger meets it: out of the package, in an empty folder.

mod crate_package;
mod npm_package;
mod wheel;

use crate::stop::Stop;

/// The step of `cargo xtask test`. What this machine lacks is skipped and said; the rest is tried all the same.
pub fn check() -> Result<(), Stop> {
    let tried = [("crate", crate_package::check()), ("npm", npm_package::check())];
    let mut missing = Vec::new();
    for (name, ended) in tried {
        match ended {
            Ok(()) => println!("   {name}: works"),
            Err(Stop::Missing(why)) => {
                println!("   SKIPPED: {name} ({why})");
                missing.push(format!("{name}: {why}"));
            }
            Err(failed) => return Err(failed),
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(Stop::Missing(missing.join("; "))) }
}

/// The step of `cargo xtask soak`: the wheel out of the source distribution. Its build takes longer than all the rest, and the step
/// `bulk` builds and installs the same wheel from the folder.
pub fn check_wheel() -> Result<(), Stop> {
    wheel::check()
}
