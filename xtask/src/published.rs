//! What is published, tried as a stranger meets it: out of the package, in an empty folder.

mod crate_package;
mod npm_package;
mod wheel;

use crate::stop::Stop;

/// The step of `cargo xtask test`. What this machine lacks is skipped and said; the rest is tried all the same.
pub fn check() -> Result<(), Stop> {
    let tried = [("crate", crate_package::check()), ("npm", npm_package::check()), ("wheel", wheel::check())];
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
