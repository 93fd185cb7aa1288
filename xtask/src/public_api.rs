//! What the crate promises, item by item, beside `docs/public-api.txt`: nothing changes for its users without being
//! seen. `UPDATE_EXPECT=1` writes the file anew.

use std::fs;

use crate::place::{root, work};
use crate::process;
use crate::stop::Stop;
use crate::tools::cargo_install;

/// Reads the documentation's JSON of the pinned compiler; 0.51 and 0.53 read that of others.
const VERSION: &str = "0.52.0";

/// Compares the public items with those that are noted.
pub fn check() -> Result<(), Stop> {
    let programs = cargo_install::get("cargo-public-api", VERSION, "cargo-public-api", &[])?;
    let docs = work().join("public-api");
    // rustdoc writes JSON where unstable options are allowed; the code itself uses none.
    process::run(
        process::cargo()
            .args(["doc", "--quiet", "--lib", "--no-deps", "--features", "native"])
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTDOCFLAGS", "-Z unstable-options --output-format json")
            .env("CARGO_TARGET_DIR", &docs),
    )?;
    let items = process::read(
        process::command(programs.join("cargo-public-api"))
            .args(["public-api", "-sss", "--color", "never", "--rustdoc-json"])
            .arg(docs.join("doc/copydesk.json")),
    )?;
    let noted = root().join("docs/public-api.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return fs::write(&noted, items + "\n").map_err(|error| Stop::file(&noted, &error));
    }
    let before = fs::read_to_string(&noted).map_err(|error| Stop::file(&noted, &error))?;
    let told = differing(&before, &items);
    if told.is_empty() {
        return Ok(());
    }
    Err(Stop::Failed(format!(
        "what the crate promises has changed; if that is meant, UPDATE_EXPECT=1 notes it, and CHANGELOG.md tells it:\n{}",
        told.join("\n")
    )))
}

/// The items that one of two lists alone has.
fn differing(before: &str, after: &str) -> Vec<String> {
    let only = |sign: char, these: &str, those: &str| -> Vec<String> {
        let those: std::collections::HashSet<&str> = those.lines().collect();
        these.lines().filter(|line| !those.contains(line)).map(|line| format!("{sign} {line}")).collect()
    };
    [only('-', before, after), only('+', after, before)].concat()
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn differences() {
        let cases: [(&str, &str, &[&str]); 3] = [
            ("pub fn a\npub fn b\n", "pub fn a\npub fn b\n", &[]),
            ("pub fn a\npub fn b\n", "pub fn b\n", &["- pub fn a"]),
            ("pub fn a(u8)\n", "pub fn a(u16)\n", &["- pub fn a(u8)", "+ pub fn a(u16)"]),
        ];
        for (before, after, expected) in cases {
            assert_eq!(differing(before, after), expected, "{before} {after}");
        }
    }
}
