//! The crate: packed, built out of the package, and one of its examples run.

use std::fs;

use crate::fresh;
use crate::place::{target, work};
use crate::process;
use crate::stop::Stop;
use crate::version;

/// The promise: bytes of the package as it is downloaded.
const LIMIT: u64 = 1_000_000;
/// So many files are the library, its command line and three examples; more is something that slipped in.
const MOST_FILES: usize = 380;

/// A page that the example reads.
const PAGE: &str = "<html lang=en><title>Ferry service to the island resumes</title><article><h1>Ferry service to the island resumes</h1>\
<p>The ferry to Lindholm sails again after three weeks, the harbour office said on Monday, and the first boat left at six in the morning.</p>\
<p>“We are glad that people can get home,” said Jane Doe, who runs the harbour office. The crossing takes forty minutes, and there are four boats a day.</p>\
<p>The island has some two hundred inhabitants, a school and a shop. During the repairs a fishing boat brought mail and food twice a week.</p></article>";

/// Packs the crate and tries it.
pub fn check() -> Result<(), Stop> {
    // With the project's own folder the dependencies are there already.
    let cargo = |args: &[&str]| {
        let mut cargo = process::cargo();
        cargo.args(args).env("CARGO_TARGET_DIR", target());
        cargo
    };
    let listed = process::read(&mut cargo(&["package", "--list", "--allow-dirty", "--locked"]))?;
    let files = listed.lines().count();
    if files > MOST_FILES {
        return Err(Stop::Failed(format!("the crate's package has {files} files and may have {MOST_FILES}")));
    }
    // Not built by cargo, which would build it twice: it is unpacked and built below, and an example of it run.
    process::run(&mut cargo(&["package", "--quiet", "--allow-dirty", "--locked", "--no-verify"]))?;
    let name = format!("copydesk-{}", version::of_crate()?);
    let folder = target().join("package");
    let packed = folder.join(format!("{name}.crate"));
    let bytes = fs::metadata(&packed).map_err(|error| Stop::file(&packed, &error))?.len();
    println!("   crate: {files} files, {bytes} bytes packed");
    if bytes > LIMIT {
        return Err(Stop::Failed(format!("the crate's package is {bytes} bytes and may be {LIMIT}")));
    }
    let page = work().join("published page").join("page.html");
    fresh::write(&page, PAGE.as_bytes())?;
    let unpacked = folder.join(&name);
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).map_err(|error| Stop::file(&unpacked, &error))?;
    }
    process::run(process::command("tar").arg("-xzf").arg(&packed).arg("-C").arg(&folder))?;
    let manifest = unpacked.join("Cargo.toml");
    let mut example = cargo(&["run", "--quiet", "--example", "analyze_html", "--manifest-path"]);
    let said = process::read(example.arg(manifest).arg("--").arg(&page))?;
    let expected = "Jane Doe: “We are glad that people can get home,”";
    if said.contains(expected) { Ok(()) } else { Err(Stop::Failed(format!("the crate's example said: {said}"))) }
}
