//! `cargo xtask package`: the extension as an archive for each browser, from the one source. Built twice, the bytes are the same.

mod addon_id;
mod offline;
mod stray;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::build::{self, Kind};
use crate::notices::{self, Product};
use crate::place::{root, work};
use crate::process;
use crate::size;
use crate::stop::Stop;
use crate::tools::npm;

/// A browser that the extension is packed for, and what its store or its linter objects to in the manifest.
struct Store {
    name: &'static str,
    /// Paths of keys that only the other browser knows.
    foreign: &'static [&'static str],
    /// Permissions that only the other browser knows.
    rights: &'static [&'static str],
}

const STORES: [Store; 2] = [
    Store {
        name: "chromium",
        foreign: &["background/scripts", "browser_specific_settings", "sidebar_action"],
        rights: &[],
    },
    Store {
        name: "firefox",
        foreign: &["background/service_worker", "minimum_chrome_version", "side_panel"],
        rights: &["offscreen", "sidePanel"],
    },
];

/// What helps in building and is no part of what ships.
const LEFT_OUT: &[&str] = &[".d.ts", "pkg/package.json", "pkg/.gitignore"];

/// Files by their path in the archive, in its order.
type Files = BTreeMap<String, Vec<u8>>;

/// Runs `package`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    use lexopt::prelude::{Long, ValueExt};
    let (mut dev, mut given) = (false, None);
    while let Some(arg) = args.next()? {
        match arg {
            Long("dev") => dev = true,
            Long("id") => given = Some(args.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let id = if dev { None } else { Some(identifier(given)?) };
    make(id.as_deref())
}

/// The identifier of the add-on: the one that was given, else the publisher's file.
pub fn identifier(given: Option<String>) -> Result<String, Stop> {
    addon_id::chosen(given)
}

/// Makes the archives; without an identifier the add-on keeps its placeholder, which no store takes.
pub fn make(id: Option<&str>) -> Result<ExitCode, Stop> {
    build::build(Kind::Ship)?;
    for store in &STORES {
        let mut files = files(store)?;
        stray::refuse(&files)?;
        if let Some(id) = id {
            addon_id::set(&mut files, id)?;
        }
        for (files, kind) in [(offline::of(&files)?, "-offline"), (files, "")] {
            let bytes = archive(&files)?;
            let file = folder().join(format!("copydesk-{}-{}{kind}.zip", version(&files)?, store.name));
            write(&file, &bytes)?;
            let name = file.strip_prefix(root()).unwrap_or(&file).display();
            let size = size::kilobytes(bytes.len() as u64);
            println!("{name}: {} files, {size}\n   sha256 {}", files.len(), hash(&bytes));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Two archives of one source are the same, and Mozilla's linter has nothing to say of Firefox's.
pub fn check() -> Result<(), Stop> {
    for store in &STORES {
        let [one, other] = [archive(&files(store)?)?, archive(&files(store)?)?];
        if one != other {
            return Err(Stop::Failed(format!("two archives for {} differ", store.name)));
        }
        println!("   {}: {}", store.name, hash(&one));
        sound(&files(store)?)?;
        stray::refuse(&files(store)?)?;
        unpack(&files(store)?, store.name)?;
        unpack(&offline::of(&files(store)?)?, &format!("{}-offline", store.name))?;
    }
    for name in ["firefox", "firefox-offline"] {
        let mut command = npm::program("web-ext/bin/web-ext.js")?;
        command
            .args(["lint", "--warnings-as-errors", "--no-config-discovery", "--source-dir"])
            .arg(folder().join(name));
        process::run(&mut command)?;
    }
    Ok(())
}

fn unpack(files: &Files, name: &str) -> Result<(), Stop> {
    let unpacked = folder().join(name);
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).map_err(|error| Stop::file(&unpacked, &error))?;
    }
    files.iter().try_for_each(|(name, bytes)| write(&unpacked.join(name), bytes))
}

/// Everything that ships is named with its licence, and nothing tells of the machine that it was built on.
fn sound(files: &Files) -> Result<(), Stop> {
    let notice = files.get(&format!("pkg/{}", notices::FILE)).map(|bytes| String::from_utf8_lossy(bytes));
    let missing = notices::missing(Product::Extension, &notice.unwrap_or_default())?;
    if !missing.is_empty() {
        return Err(Stop::Failed(format!("{} does not name {}", notices::FILE, missing.join(", "))));
    }
    let traces = traces(files, &places());
    if traces.is_empty() { Ok(()) } else { Err(Stop::Failed(traces.join("; "))) }
}

/// Folders of this machine that no file may name.
fn places() -> Vec<String> {
    let folders = [std::env::home_dir(), std::env::var_os("CARGO_HOME").map(PathBuf::from), Some(root())];
    let named = folders.into_iter().flatten().map(|folder| folder.to_string_lossy().into_owned());
    // Of a user whose home is the root everything would be a trace.
    named.filter(|folder| folder.len() > 1).map(|folder| folder + "/").collect()
}

fn traces(files: &Files, places: &[String]) -> Vec<String> {
    let count = |bytes: &[u8], place: &str| bytes.windows(place.len()).filter(|part| *part == place.as_bytes()).count();
    let mut traces = Vec::new();
    for (name, bytes) in files {
        for place in places {
            let found = count(bytes, place);
            if found > 0 {
                traces.push(format!("{name} names {place} {found} times"));
            }
        }
    }
    traces
}

fn folder() -> PathBuf {
    work().join("packages")
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder).map_err(|error| Stop::file(folder, &error))?;
    fs::write(file, bytes).map_err(|error| Stop::file(file, &error))
}

/// The files of the extension as one browser gets them.
fn files(store: &Store) -> Result<Files, Stop> {
    let base = root().join("extension");
    let (mut found, mut folders) = (Files::new(), vec![base.clone()]);
    while let Some(folder) = folders.pop() {
        let fail = |error| Stop::file(&folder, &error);
        for entry in fs::read_dir(&folder).map_err(fail)? {
            let path = entry.map_err(fail)?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let parts: Vec<_> =
                path.strip_prefix(&base).unwrap_or(&path).iter().map(|part| part.to_string_lossy()).collect();
            let name = parts.join("/");
            if LEFT_OUT.iter().any(|end| name.ends_with(end)) {
                continue;
            }
            found.insert(name, fs::read(&path).map_err(|error| Stop::file(&path, &error))?);
        }
    }
    let manifest = found.get("manifest.json").map(Vec::as_slice).unwrap_or_default();
    let manifest = adapted(&parsed(manifest)?, store);
    found.insert("manifest.json".to_owned(), format!("{manifest:#}\n").into_bytes());
    Ok(found)
}

fn parsed(manifest: &[u8]) -> Result<Value, Stop> {
    serde_json::from_slice(manifest).map_err(|error| Stop::Failed(format!("extension/manifest.json: {error}")))
}

fn version(files: &Files) -> Result<String, Stop> {
    let manifest = parsed(files.get("manifest.json").map(Vec::as_slice).unwrap_or_default())?;
    Ok(manifest.get("version").and_then(Value::as_str).unwrap_or("0").to_owned())
}

/// The manifest without what only the other browser knows.
fn adapted(manifest: &Value, store: &Store) -> Value {
    let mut manifest = manifest.clone();
    for path in store.foreign {
        let (parent, key) = path.split_once('/').map_or(("", *path), |(parent, key)| (parent, key));
        let parent = if parent.is_empty() { Some(&mut manifest) } else { manifest.get_mut(parent) };
        if let Some(fields) = parent.and_then(Value::as_object_mut) {
            fields.remove(key);
        }
    }
    for list in ["permissions", "optional_permissions"] {
        if let Some(rights) = manifest.get_mut(list).and_then(Value::as_array_mut) {
            rights.retain(|right| right.as_str().is_none_or(|right| !store.rights.contains(&right)));
        }
    }
    manifest
}

/// The archive: files in the order of their names, all of one date, with no trace of the machine.
fn archive(files: &Files) -> Result<Vec<u8>, Stop> {
    let fail = |error: zip::result::ZipError| Stop::Failed(format!("the archive: {error}"));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name.as_str(), options).map_err(fail)?;
        writer.write_all(bytes).map_err(|error| Stop::Failed(format!("the archive: {error}")))?;
    }
    Ok(writer.finish().map_err(fail)?.into_inner())
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Files, STORES, adapted, archive, hash, offline, traces};

    #[test]
    fn the_offline_archive_connects_to_nothing() {
        let manifest = json!({
            "background": { "service_worker": "background/follow.js", "scripts": ["background/follow.js"], "type": "module" },
            "permissions": ["storage", "alarms"],
            "content_security_policy": { "extension_pages": "default-src 'none'; connect-src 'self' https:; img-src 'self'" },
        });
        let text = |text: &str| text.as_bytes().to_vec();
        let mut files: Files = [
            ("manifest.json", manifest.to_string()),
            ("background/follow.js", "import \"./main.js\";".to_owned()),
            ("background/main.js", "//".to_owned()),
            ("sources/fetch.js", "//".to_owned()),
            ("follow/follow.html", "//".to_owned()),
        ]
        .map(|(name, content)| (name.to_owned(), text(&content)))
        .into();
        let left = offline::of(&files).unwrap();
        assert_eq!(left.keys().collect::<Vec<_>>(), ["background/main.js", "manifest.json"]);
        let expected = json!({
            "background": { "service_worker": "background/main.js", "scripts": ["background/main.js"], "type": "module" },
            "permissions": ["storage"],
            "content_security_policy": { "extension_pages": "default-src 'none'; connect-src 'self'; img-src 'self'" },
        });
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&left["manifest.json"]).unwrap(), expected);
        files.insert("background/main.js".to_owned(), text("import { sources } from \"../sources/kept.js\";"));
        assert!(offline::of(&files).is_err());
    }

    #[test]
    fn each_browser_gets_its_own_manifest() {
        let manifest = json!({
            "background": { "service_worker": "a.js", "scripts": ["a.js"] },
            "browser_specific_settings": {}, "minimum_chrome_version": "121", "side_panel": {}, "sidebar_action": {},
            "permissions": ["storage", "sidePanel"],
        });
        let expected = [
            json!({
                "background": { "service_worker": "a.js" }, "minimum_chrome_version": "121", "side_panel": {},
                "permissions": ["storage", "sidePanel"],
            }),
            json!({
                "background": { "scripts": ["a.js"] }, "browser_specific_settings": {}, "sidebar_action": {},
                "permissions": ["storage"],
            }),
        ];
        for (store, expected) in STORES.iter().zip(expected) {
            assert_eq!(adapted(&manifest, store), expected, "{}", store.name);
        }
    }

    #[test]
    fn a_path_of_the_builder_is_found() {
        let files: Files = [("a.wasm", "\0/home/ada/.cargo/x.rs/home/ada/y"), ("b.js", "/home/adam/")]
            .map(|(name, text)| (name.to_owned(), text.into()))
            .into();
        assert_eq!(traces(&files, &["/home/ada/".to_owned()]), ["a.wasm names /home/ada/ 2 times"]);
    }

    #[test]
    fn the_same_files_make_the_same_bytes() {
        let files: Files = [("b.js", "2"), ("a/a.js", "1")].map(|(name, text)| (name.to_owned(), text.into())).into();
        let made = [archive(&files).unwrap(), archive(&files).unwrap()];
        assert_eq!(hash(&made[0]), hash(&made[1]));
        let mut changed = files;
        changed.insert("b.js".to_owned(), "3".into());
        assert_ne!(hash(&archive(&changed).unwrap()), hash(&made[0]));
    }
}
