//! `cargo xtask npm`: the package `copydesk` for npm, made of the wasm as it ships and of `npm/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;

use crate::build::{self, Kind};
use crate::fresh;
use crate::place::{on_path, root, work};
use crate::process;
use crate::size;
use crate::stop::Stop;
use crate::version;

/// The promise: bytes of the package as it is downloaded.
const LIMIT: u64 = 900_000;

/// What comes from elsewhere in the project, and its name in the package.
const COPIED: &[(&str, &str)] = &[
    ("extension/pkg/copydesk.js", "copydesk.js"),
    ("extension/pkg/copydesk.d.ts", "copydesk.d.ts"),
    ("extension/pkg/copydesk_bg.wasm", "copydesk_bg.wasm"),
    ("extension/pkg/NOTICE.txt", "NOTICE.txt"),
    ("extension/common/seen.js", "seen.js"),
    ("extension/common/sight.js", "sight.js"),
    ("extension/common/snapshot.js", "walk.js"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
];

/// Runs `npm`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    if let Some(arg) = args.next()? {
        return Err(arg.unexpected().into());
    }
    let packed = pack()?;
    println!("{}", packed.strip_prefix(root()).unwrap_or(&packed).display());
    Ok(ExitCode::SUCCESS)
}

/// Writes the package into a folder, and packs it as npm would. The file.
pub fn pack() -> Result<PathBuf, Stop> {
    let npm = on_path("npm").ok_or_else(|| Stop::Missing("no npm: it comes with Node.js 20 or later".to_owned()))?;
    build::build(Kind::Ship)?;
    let folder = work().join("npm").join("copydesk");
    write(&folder)?;
    let out = work().join("npm");
    let said = process::read(
        process::command(npm).args(["pack", "--json", "--pack-destination"]).arg(&out).current_dir(&folder),
    )?;
    let said: Value = serde_json::from_str(&said).map_err(|error| Stop::Failed(format!("npm pack: {error}")))?;
    let packed = &said[0];
    let bytes = packed["size"].as_u64().unwrap_or(u64::MAX);
    let files = packed["entryCount"].as_u64().unwrap_or_default();
    println!("   npm: {files} files, {} packed; the limit is {}", size::kilobytes(bytes), size::kilobytes(LIMIT));
    if bytes > LIMIT {
        return Err(Stop::Failed(format!("the npm package is {bytes} bytes and may be {LIMIT}")));
    }
    Ok(out.join(packed["filename"].as_str().unwrap_or_default()))
}

/// The package as a folder.
fn write(folder: &Path) -> Result<(), Stop> {
    fresh::mirror(&root().join("npm"), folder)?;
    for (from, name) in COPIED {
        let from = root().join(from);
        let bytes = fs::read(&from).map_err(|error| Stop::file(&from, &error))?;
        fresh::write(&folder.join(name), &bytes)?;
    }
    let file = folder.join("package.json");
    let text = fs::read_to_string(&file).map_err(|error| Stop::file(&file, &error))?;
    let named = text.replace("\"version\": \"0.0.0\"", &format!("\"version\": \"{}\"", version::of_crate()?));
    fresh::write(&file, named.as_bytes())
}
