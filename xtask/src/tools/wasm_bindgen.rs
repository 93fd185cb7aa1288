//! wasm-bindgen's command line: it must be of the very version of the crate, so the version is read from Cargo.lock.

use std::fs;
use std::path::PathBuf;

use super::cargo_install;
use crate::place::root;
use crate::stop::Stop;

/// The folder of `wasm-bindgen` and its test runner, installed if need be.
pub fn get() -> Result<PathBuf, Stop> {
    cargo_install::get("wasm-bindgen-cli", &version()?, "wasm-bindgen", &["--no-default-features"])
}

/// The version that Cargo.lock has.
pub fn version() -> Result<String, Stop> {
    let lock = root().join("Cargo.lock");
    let text = fs::read_to_string(&lock).map_err(|error| Stop::file(&lock, &error))?;
    locked(&text, "wasm-bindgen").ok_or_else(|| Stop::Failed("Cargo.lock has no wasm-bindgen".to_owned()))
}

fn locked(lock: &str, name: &str) -> Option<String> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{name}\""));
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_version_is_the_packages_own() {
        let lock = "[[package]]\nname = \"wasm-bindgen-test\"\nversion = \"0.3.79\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"registry\"\n";
        assert_eq!(super::locked(lock, "wasm-bindgen").as_deref(), Some("0.2.129"));
        assert_eq!(super::locked(lock, "wasm"), None);
    }
}
