//! What comes from elsewhere: from the two registries alone, in exact versions, under licences of a list, and nothing of it runs when it
//! is installed.
//!
//! `deny.toml` says the same to cargo-deny, for those who have it. It is not installed here: it takes longer to build than all checks
//! of the crate, and its list of advisories is a repository that a check may not depend on.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::place::root;
use crate::process;
use crate::stop::Stop;

/// The licences that a crate may have. None asks more of who ships it than to name it; MPL-2.0, which asks for the source of changed
/// files, is there for the peers of the bench, which do not ship.
const LICENCES: &[&str] = &[
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";
const PACKAGES: &str = "https://registry.npmjs.org/";

/// Cargo's lock files: the workspace's, and those of the two that stand apart.
const LOCKS: &[&str] = &["Cargo.lock", "benches/library/Cargo.lock", "fuzz/Cargo.lock"];

/// Fails with everything that does not keep to it.
pub fn check() -> Result<(), Stop> {
    let read = |name: &str| {
        let path = root().join(name);
        fs::read_to_string(&path).map_err(|error| Stop::file(&path, &error))
    };
    let metadata = process::read(process::cargo().args(["metadata", "--locked", "--format-version", "1"]))?;
    let mut wrong = crates(&json("cargo metadata", &metadata)?);
    for lock in LOCKS {
        wrong.extend(sources(&read(lock)?).into_iter().map(|source| format!("{lock}: {source}")));
    }
    wrong.extend(packages(
        &json("package.json", &read("package.json")?)?,
        &json("package-lock.json", &read("package-lock.json")?)?,
    ));
    if !read(".npmrc")?.lines().any(|line| line.trim() == "ignore-scripts=true") {
        wrong.push(".npmrc lets packages run scripts when they are installed".to_owned());
    }
    wrong.extend(unsafe_code(&root())?);
    if wrong.is_empty() { Ok(()) } else { Err(Stop::Failed(wrong.join("; "))) }
}

fn json(name: &str, text: &str) -> Result<Value, Stop> {
    serde_json::from_str(text).map_err(|error| Stop::Failed(format!("{name}: {error}")))
}

/// What is wrong with the crates that `cargo metadata` tells of.
fn crates(metadata: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for package in list(&metadata["packages"]) {
        let name = text(&package["name"]);
        if package["source"].is_null() {
            let ranges = list(&package["dependencies"]).iter().filter(|needed| !needed["source"].is_null());
            let ranges = ranges.filter(|needed| !text(&needed["req"]).starts_with('='));
            wrong.extend(
                ranges.map(|needed| format!("{name} takes any {} {}", text(&needed["name"]), text(&needed["req"]))),
            );
            continue;
        }
        if text(&package["source"]) != CRATES {
            wrong.push(format!("{name} comes from {}", text(&package["source"])));
        }
        if !is_allowed(text(&package["license"])) {
            wrong.push(format!("{name} has the licence “{}”", text(&package["license"])));
        }
    }
    wrong
}

/// Whether a licence, or a choice that it leaves, is on the list. The slash is how older crates write "or".
fn is_allowed(licence: &str) -> bool {
    let licence = licence.replace('/', " OR ");
    licence.split(" AND ").all(|part| {
        let part = part.trim().trim_start_matches('(').trim_end_matches(')');
        part.split(" OR ").any(|choice| LICENCES.contains(&choice.trim()))
    })
}

/// The sources in one of cargo's lock files that are not crates.io.
fn sources(lock: &str) -> Vec<String> {
    let sources = lock.lines().filter_map(|line| line.strip_prefix("source = "));
    sources.map(|source| source.trim_matches('"')).filter(|source| *source != CRATES).map(str::to_owned).collect()
}

/// What is wrong with npm's packages.
fn packages(package: &Value, lock: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, version) in package["devDependencies"].as_object().into_iter().flatten() {
        if !text(version).starts_with(|c: char| c.is_ascii_digit()) {
            wrong.push(format!("package.json takes any {name} {}", text(version)));
        }
    }
    for (name, locked) in lock["packages"].as_object().into_iter().flatten().filter(|(name, _)| !name.is_empty()) {
        if locked["hasInstallScript"] == true {
            wrong.push(format!("{name} wants to run a script when it is installed"));
        }
        if text(&locked["integrity"]).is_empty() {
            wrong.push(format!("{name} has no hash in package-lock.json"));
        }
        let from = text(&locked["resolved"]);
        if !from.is_empty() && !from.starts_with(PACKAGES) {
            wrong.push(format!("{name} comes from {from}"));
        }
    }
    wrong
}

/// The crates of ours in which unsafe code would compile.
fn unsafe_code(root: &Path) -> Result<Vec<String>, Stop> {
    let read = |name: &str| {
        let path = root.join(name);
        fs::read_to_string(&path).map_err(|error| Stop::file(&path, &error))
    };
    let mut wrong = Vec::new();
    for (file, says) in [
        ("Cargo.toml", "[workspace.lints.rust]\nunsafe_code = \"forbid\""),
        ("Cargo.toml", "[lints]\nworkspace = true"),
        ("xtask/Cargo.toml", "[lints]\nworkspace = true"),
        ("benches/native/Cargo.toml", "[lints]\nworkspace = true"),
        ("benches/library/src/main.rs", "#![forbid(unsafe_code)]"),
        ("fuzz/src/lib.rs", "#![forbid(unsafe_code)]"),
        ("fuzz/examples/seeds.rs", "#![forbid(unsafe_code)]"),
    ] {
        if !read(file)?.contains(says) {
            wrong.push(format!("{file} does not forbid unsafe code"));
        }
    }
    Ok(wrong)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{CRATES, crates, is_allowed, packages, sources};

    #[test]
    fn licences_are_those_of_the_list() {
        for licence in ["MIT", "MIT/Apache-2.0", "MIT OR LGPL-2.1-or-later", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
            assert!(is_allowed(licence), "{licence}");
        }
        for licence in ["", "GPL-3.0-only", "MIT AND AGPL-3.0-only", "LicenseRef-Own OR GPL-2.0"] {
            assert!(!is_allowed(licence), "{licence}");
        }
    }

    #[test]
    fn what_comes_from_elsewhere_is_named() {
        let metadata = json!({ "packages": [
            { "name": "good", "source": CRATES, "license": "MIT" },
            { "name": "forked", "source": "git+https://code.example/forked", "license": "MIT" },
            { "name": "closed", "source": CRATES, "license": null },
            { "name": "ours", "source": null, "dependencies": [
                { "name": "near", "source": null, "req": "*" },
                { "name": "loose", "source": CRATES, "req": "^1.2" },
                { "name": "good", "source": CRATES, "req": "=1.2.0" },
            ] },
        ] });
        let wrong = [
            "forked comes from git+https://code.example/forked",
            "closed has the licence “”",
            "ours takes any loose ^1.2",
        ];
        assert_eq!(crates(&metadata), wrong);
        assert_eq!(
            sources(&format!("source = \"{CRATES}\"\nsource = \"registry+https://mirror.example\"")),
            ["registry+https://mirror.example"]
        );
    }

    #[test]
    fn packages_that_run_scripts_are_named() {
        let package = json!({ "devDependencies": { "good": "1.0.0", "loose": "^1.0.0" } });
        let lock = json!({ "packages": {
            "": {},
            "node_modules/good": { "integrity": "sha512-x", "resolved": "https://registry.npmjs.org/good.tgz" },
            "node_modules/runs": { "integrity": "sha512-x", "hasInstallScript": true },
            "node_modules/bare": { "resolved": "https://mirror.example/bare.tgz" },
        } });
        let wrong = packages(&package, &lock);
        let named = [
            "package.json takes any loose ^1.0.0",
            "node_modules/runs",
            "node_modules/bare has no hash",
            "node_modules/bare comes from",
        ];
        assert_eq!(wrong.len(), named.len(), "{wrong:?}");
        assert!(named.iter().all(|name| wrong.iter().any(|wrong| wrong.starts_with(name))), "{wrong:?}");
    }
}
