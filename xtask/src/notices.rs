//! The licences of what ships and is not ours: the crates inside the wasm or the wheel, and the compiler's own library. Their authors ask to be
//! named with the text, so a crate without one stops the build.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::place::root;
use crate::process;
use crate::stop::Stop;

/// The file's name, in an archive and in the wheel.
pub const FILE: &str = "NOTICE.txt";

/// Beginnings of names of files with a licence, in small letters.
const NAMES: &[&str] = &["license", "licence", "copying", "copyright", "notice", "unlicense"];
/// Of a choice of licences we take MIT: it is the shortest, and asks for nothing but the text.
const CHOSEN: &str = "mit";

/// What is built.
#[derive(Clone, Copy)]
pub enum Product {
    /// The two wasm files: what imports has all crates of the other.
    Extension,
    /// The Python package.
    Wheel,
}

impl Product {
    fn options(self) -> &'static [&'static str] {
        match self {
            Self::Extension => &[
                "--package",
                "copydesk",
                "--target",
                "wasm32-unknown-unknown",
                "--no-default-features",
                "--features",
                "import",
            ],
            Self::Wheel => &["--manifest-path", "bulk/Cargo.toml"],
        }
    }

    const fn manifest(self) -> &'static str {
        match self {
            Self::Extension => "Cargo.toml",
            Self::Wheel => "bulk/Cargo.toml",
        }
    }
}

/// The crates that are part of a product, as `name version`. What only runs while it is built is none.
pub fn crates(product: Product) -> Result<BTreeSet<String>, Stop> {
    let fixed = ["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe"];
    let listed = process::read(process::cargo().args(fixed).args(["--format", "{p}"]).args(product.options()))?;
    Ok(listed.lines().filter_map(named).collect())
}

/// `name version` of a line such as `name v1.0.0`. Our own crates stand with their folder behind it, and need no notice.
fn named(line: &str) -> Option<String> {
    let (name, version) = line.split_once(" v")?;
    (!version.contains(" (/") && !version.contains(":\\")).then(|| format!("{name} {}", version.trim()))
}

/// Writes the notices of a product into a folder.
pub fn write(product: Product, folder: &Path) -> Result<(), Stop> {
    let file = folder.join(FILE);
    let text = text(product)?;
    if fs::read_to_string(&file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(&file, text).map_err(|error| Stop::file(&file, &error))
}

fn text(product: Product) -> Result<String, Stop> {
    let metadata = ["metadata", "--locked", "--format-version", "1", "--manifest-path", product.manifest()];
    let metadata = process::read(process::cargo().args(metadata))?;
    let metadata: Value =
        serde_json::from_str(&metadata).map_err(|error| Stop::Failed(format!("cargo metadata: {error}")))?;
    let word = |package: &Value, field: &str| package[field].as_str().unwrap_or_default().to_owned();
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let packages: BTreeMap<String, &Value> = packages
        .iter()
        .map(|package| (format!("{} {}", word(package, "name"), word(package, "version")), package))
        .collect();
    // Crates by the texts that they share.
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in crates(product)? {
        let package = packages.get(&name).ok_or_else(|| Stop::Failed(format!("cargo metadata has no {name}")))?;
        let text =
            licence(package)?.ok_or_else(|| Stop::Failed(format!("{name} comes without the text of its licence")))?;
        texts.entry(text).or_default().push(format!("{name}, {}", word(package, "license")));
    }
    Ok(laid_out(&texts))
}

/// The text of a crate's licence: of its own files, or ours where it ships none and is under the same.
fn licence(package: &Value) -> Result<Option<String>, Stop> {
    let manifest = Path::new(package["manifest_path"].as_str().unwrap_or_default());
    let folder = manifest.parent().unwrap_or(manifest);
    let fail = |error| Stop::file(folder, &error);
    let mut files: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        if entry.path().is_file() {
            files.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    let read = |path: PathBuf| fs::read_to_string(&path).map_err(|error| Stop::file(&path, &error));
    let mut text = String::new();
    for file in chosen(&files) {
        text += &read(folder.join(file))?.replace("\r\n", "\n");
        text.push('\n');
    }
    let says = package["license"].as_str().unwrap_or_default();
    if text.trim().is_empty() && says.contains("MIT") {
        let authors: Vec<&str> =
            package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let owner = if authors.is_empty() { "its authors".to_owned() } else { authors.join(", ") };
        let own = read(root().join("LICENSE-MIT"))?;
        let lines = own
            .lines()
            .map(|line| if line.starts_with("Copyright") { format!("Copyright (c) {owner}") } else { line.to_owned() });
        text = lines.collect::<Vec<_>>().join("\n");
    }
    Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
}

/// The files that say what holds for us, of all files of a crate.
fn chosen(files: &[String]) -> Vec<&String> {
    let small = |file: &String| file.to_lowercase();
    let mut found: Vec<&String> =
        files.iter().filter(|file| NAMES.iter().any(|name| small(file).starts_with(name))).collect();
    found.sort_unstable();
    if found.iter().any(|file| small(file).contains(CHOSEN)) {
        found.retain(|file| !["apache", "unlicense", "copying"].iter().any(|other| small(file).contains(other)));
    }
    found
}

fn laid_out(texts: &BTreeMap<String, Vec<String>>) -> String {
    let mut out = String::from(
        "Copydesk is under the MIT licence or the Apache licence 2.0, at your choice. It holds the work of others, under the licences that stand here.\n\n\
         Its weights learned from, and hold no text of: WCXB (web content extraction benchmark, arXiv 2605.21097, CC BY 4.0), NewsSD (CC BY 4.0).\n\n\
         The Rust standard library and its allocator: copyright the Rust project's developers, MIT or Apache-2.0, https://www.rust-lang.org/policies/licenses.\n",
    );
    let mut groups: Vec<(&Vec<String>, &String)> = texts.iter().map(|(text, names)| (names, text)).collect();
    groups.sort_unstable();
    for (names, text) in groups {
        // Writing to a string does not fail.
        let _ = write!(out, "\n{}\n{}\n\n{text}\n", "-".repeat(80), names.join("\n"));
    }
    out
}

/// The crates of a product that a notice does not name.
pub fn missing(product: Product, notice: &str) -> Result<Vec<String>, Stop> {
    Ok(unnamed(crates(product)?, notice))
}

fn unnamed(crates: BTreeSet<String>, notice: &str) -> Vec<String> {
    let lines: BTreeSet<&str> = notice.lines().filter_map(|line| Some(line.split_once(", ")?.0)).collect();
    crates.into_iter().filter(|name| !lines.contains(name.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::{chosen, laid_out, named, unnamed};

    #[test]
    fn a_dependency_that_is_not_named_is_missed() {
        let texts = [("Do what you like.".to_owned(), vec!["one 1.0.0, MIT".to_owned()])].into();
        let crates = || ["one 1.0.0", "two 2.0.0"].map(str::to_owned).into();
        assert_eq!(unnamed(crates(), &laid_out(&texts)), ["two 2.0.0"]);
        assert_eq!(named("one v1.0.0").as_deref(), Some("one 1.0.0"));
        assert_eq!(named("ours v0.1.0 (/home/a/ours)"), None);
    }

    #[test]
    fn the_licence_that_we_take_is_the_shortest() {
        #[track_caller]
        fn check(files: &[&str], expected: &[&str]) {
            let files: Vec<String> = files.iter().map(|file| (*file).to_owned()).collect();
            assert_eq!(chosen(&files), expected);
        }
        check(&["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT"], &["LICENSE-MIT"]);
        check(&["LICENSE-APACHE", "LICENSE-MIT", "LICENSE-UNICODE"], &["LICENSE-MIT", "LICENSE-UNICODE"]);
        check(&["COPYING", "LICENSE-MIT", "UNLICENSE"], &["LICENSE-MIT"]);
        check(&["license.md", "src"], &["license.md"]);
        check(&["LICENSE-APACHE", "NOTICE"], &["LICENSE-APACHE", "NOTICE"]);
    }
}
