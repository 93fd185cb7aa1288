//! `copydesk library`: reports into the library, what it holds, and out again.
//!
//! A library is a folder of pack files, `0001-name.pack` and on, and `removed.txt`, an identifier a line as JSON. Every write goes
//! to a file beside its target, to the disk, and only then to its name: a kill at any moment leaves whole files.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use copydesk::wire::Library;
use copydesk::wire::formats::{self, Format};
use copydesk::wire::library::{Import, Imported, MAX_BYTES, Pack};
use lexopt::ValueExt;
use serde_json::json;

use super::{Error, Outcome, lines, print};

const REMOVED: &str = "removed.txt";
const EXTENSION: &str = "pack";
/// Rejected records listed one by one; the rest are counted.
const LISTED: usize = 20;

#[derive(Default)]
struct Options {
    library: Option<String>,
    format: Option<&'static Format>,
    json: bool,
    id: Option<String>,
    pack: Option<String>,
    files: Vec<String>,
}

/// Runs `library add`, `info` or `remove`.
pub fn run(args: &mut lexopt::Parser) -> Result<Outcome, Error> {
    let verb = match args.next()? {
        Some(lexopt::Arg::Value(verb)) => verb.string()?,
        _ => return Err(Error::Usage("say library add, info or remove".to_owned())),
    };
    let options = options(args)?;
    let Some(folder) = options.library.as_deref().map(PathBuf::from) else {
        return Err(Error::Usage("name the library's folder: --library DIR".to_owned()));
    };
    match verb.as_str() {
        "add" => add(&folder, &options),
        "info" => info(&folder, options.json),
        "remove" => remove(&folder, &options),
        other => Err(Error::Usage(format!("library has no {other:?}; say add, info or remove"))),
    }
}

/// Opens the library in a folder. A pack that cannot be read is named on stderr and left out; the others serve.
pub fn open(folder: &str) -> Result<Library, Error> {
    let shelf = Shelf::open(Path::new(folder))?;
    for (path, what) in &shelf.damaged {
        let _ = writeln!(std::io::stderr(), "copydesk: {}: {what}; its reports are not searched", path.display());
    }
    Ok(shelf.library)
}

/// What a library's folder holds.
struct Shelf {
    library: Library,
    /// Packs that cannot be read, and why.
    damaged: Vec<(PathBuf, String)>,
    removed: BTreeSet<String>,
}

impl Shelf {
    fn open(folder: &Path) -> Result<Self, Error> {
        let mut packs = Vec::new();
        let mut damaged = Vec::new();
        for path in pack_files(folder)? {
            match read_pack(&path) {
                Ok(pack) => packs.push((stem(&path), pack)),
                Err(what) => damaged.push((path, what)),
            }
        }
        let removed = read_removed(folder)?;
        Ok(Self { library: Library::new(packs).without(removed.iter().cloned()), damaged, removed })
    }
}

fn add(folder: &Path, options: &Options) -> Result<Outcome, Error> {
    if options.files.is_empty() {
        return Err(Error::Usage("name the files of reports to add".to_owned()));
    }
    fs::create_dir_all(folder).map_err(|error| file_error(folder, error))?;
    let mut outcome = Outcome::Whole;
    for name in &options.files {
        let imported = import(name, options.format)?;
        print(&summary(name, &imported))?;
        if imported.rejects > 0 {
            outcome = Outcome::Rejects;
        }
        if imported.accepted == 0 {
            continue;
        }
        let pack = Pack::read(imported.pack).map_err(|error| Error::Library(format!("{name}: {error}")))?;
        let path = write_pack(folder, name, pack.bytes())?;
        restore(folder, &pack)?;
        print(&format!("{name}: written to {}", path.display()))?;
    }
    Ok(outcome)
}

fn import(name: &str, format: Option<&'static Format>) -> Result<Imported, Error> {
    let mut import = format.map_or_else(Import::default, Import::of);
    let mut input = lines::open(Some(name))?;
    let mut buffer = vec![0; 1 << 16];
    let wrong = |error| Error::Library(format!("{name}: {error}"));
    loop {
        let read = match input.read(&mut buffer) {
            Ok(0) => return import.finish().map_err(wrong),
            Ok(read) => read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Error::File(name.to_owned(), error)),
        };
        import.feed(buffer.get(..read).unwrap_or_default()).map_err(wrong)?;
    }
}

fn summary(name: &str, imported: &Imported) -> String {
    let mut text = format!("{name}: {} accepted, {} rejected", imported.accepted, imported.rejects);
    if imported.replaced > 0 {
        text += &format!("; {} replaced by a later report with the same id", imported.replaced);
    }
    for rejected in imported.rejected.iter().take(LISTED) {
        text += &format!("\n  line {}: {}", rejected.line, rejected.reason);
    }
    if imported.rejects > LISTED {
        text += &format!("\n  and {} more", imported.rejects - LISTED);
    }
    text
}

fn info(folder: &Path, as_json: bool) -> Result<Outcome, Error> {
    let shelf = Shelf::open(folder)?;
    let packs: Vec<_> = shelf.library.packs().collect();
    let (mut agencies, mut dates) = (BTreeSet::new(), BTreeSet::new());
    let mut reports = 0;
    for (_, report) in shelf.library.reports() {
        reports += 1;
        agencies.insert(report.agency);
        dates.insert(report.published);
    }
    let bytes: usize = packs.iter().map(|named| named.pack.bytes().len()).sum();
    let index: usize = packs.iter().map(|named| named.pack.index_bytes()).sum();
    let (first, last) = (dates.first(), dates.last());
    let damaged: Vec<String> = shelf.damaged.iter().map(|(path, what)| format!("{}: {what}", path.display())).collect();
    if as_json {
        let packs: Vec<_> = packs
            .iter()
            .map(|named| json!({ "name": named.name, "reports": named.pack.len(), "bytes": named.pack.bytes().len() }))
            .collect();
        print(
            &json!({ "reports": reports, "removed": shelf.removed.len(), "agencies": agencies, "first": first, "last": last,
                "bytes": bytes, "indexBytes": index, "packs": packs, "damaged": damaged })
            .to_string(),
        )?;
    } else {
        let none = String::new();
        let agencies: Vec<String> = agencies.into_iter().collect();
        print(&format!(
            "{reports} reports, {} to {}\nagencies: {}\n{bytes} bytes, {index} of them to find the reports by\n{} removed",
            first.unwrap_or(&none),
            last.unwrap_or(&none),
            agencies.join(", "),
            shelf.removed.len()
        ))?;
        for named in &packs {
            print(&format!("pack {}: {} reports, {} bytes", named.name, named.pack.len(), named.pack.bytes().len()))?;
        }
        for what in &damaged {
            print(what)?;
        }
    }
    Ok(if damaged.is_empty() { Outcome::Whole } else { Outcome::Rejects })
}

fn remove(folder: &Path, options: &Options) -> Result<Outcome, Error> {
    match (&options.id, &options.pack) {
        (Some(id), None) => {
            let mut shelf = Shelf::open(folder)?;
            if !shelf.library.packs().any(|named| named.pack.find(id).is_some()) || shelf.removed.contains(id) {
                return Err(Error::Library(format!(
                    "the library holds no report with the id {id:?}; see library info"
                )));
            }
            shelf.removed.insert(id.clone());
            write_removed(folder, &shelf.removed)?;
            print(&format!("removed report {id}"))
        }
        (None, Some(name)) => {
            let path = folder.join(format!("{name}.{EXTENSION}"));
            if stem(&path) != *name {
                return Err(Error::Usage("give a pack's name as library info shows it".to_owned()));
            }
            fs::remove_file(&path).map_err(|error| file_error(&path, error))?;
            sync_folder(folder)?;
            print(&format!("removed pack {name}"))
        }
        _ => Err(Error::Usage("say what to remove: --id ID or --pack NAME".to_owned())),
    }
}

fn pack_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| file_error(folder, error))? {
        let path = entry.map_err(|error| file_error(folder, error))?.path();
        if path.extension().is_some_and(|extension| extension == EXTENSION) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read_pack(path: &Path) -> Result<Pack, String> {
    let bytes = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if bytes > MAX_BYTES as u64 {
        return Err(format!("{bytes} bytes are more than a pack may have ({MAX_BYTES})"));
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    Pack::read(bytes)
        .map_err(|error| format!("{error}: copydesk library remove --pack {}, then add its file again", stem(path)))
}

/// Writes a pack under the next free number; two runs at once get different numbers.
fn write_pack(folder: &Path, source: &str, bytes: &[u8]) -> Result<PathBuf, Error> {
    let next = pack_files(folder)?.iter().filter_map(|path| number(path)).max().unwrap_or(0) + 1;
    let temporary = write_temporary(folder, bytes)?;
    for number in next.. {
        let path = folder.join(format!("{number:04}-{}.{EXTENSION}", plain_name(source)));
        // A link, unlike a rename, fails where the name is taken.
        match fs::hard_link(&temporary, &path) {
            Ok(()) => {
                fs::remove_file(&temporary).map_err(|error| file_error(&temporary, error))?;
                sync_folder(folder)?;
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(_) => {
                // A file system without links: a rename is still whole or absent.
                fs::rename(&temporary, &path).map_err(|error| file_error(&path, error))?;
                sync_folder(folder)?;
                return Ok(path);
            }
        }
    }
    Err(Error::Library("no pack number is free".to_owned()))
}

/// A file beside its target, written through to the disk. Its name is no pack's, so one left by a kill is never read.
fn write_temporary(folder: &Path, bytes: &[u8]) -> Result<PathBuf, Error> {
    let path = folder.join(format!(".new-{}", std::process::id()));
    let write = || {
        let mut file = File::create(&path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|error| file_error(&path, error))?;
    Ok(path)
}

fn sync_folder(folder: &Path) -> Result<(), Error> {
    // Windows cannot open a folder as a file, and needs no such call.
    if cfg!(unix) {
        let sync = File::open(folder).and_then(|folder| folder.sync_all());
        sync.map_err(|error| file_error(folder, error))?;
    }
    Ok(())
}

fn read_removed(folder: &Path) -> Result<BTreeSet<String>, Error> {
    let path = folder.join(REMOVED);
    match fs::read_to_string(&path) {
        Ok(text) => text
            .lines()
            .map(|line| {
                serde_json::from_str(line).map_err(|_| {
                    Error::Library(format!(
                        "{}: {line:?} is not an identifier in quotation marks; mend or delete the file",
                        path.display()
                    ))
                })
            })
            .collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(error) => Err(file_error(&path, error)),
    }
}

fn write_removed(folder: &Path, ids: &BTreeSet<String>) -> Result<(), Error> {
    let path = folder.join(REMOVED);
    let text: String = ids.iter().map(|id| format!("{}\n", json!(id))).collect();
    let temporary = write_temporary(folder, text.as_bytes())?;
    fs::rename(&temporary, &path).map_err(|error| file_error(&path, error))?;
    sync_folder(folder)
}

/// A report that was removed and is added again counts again.
fn restore(folder: &Path, pack: &Pack) -> Result<(), Error> {
    let removed = read_removed(folder)?;
    let left: BTreeSet<String> = removed.iter().filter(|id| pack.find(id).is_none()).cloned().collect();
    if left.len() == removed.len() {
        return Ok(());
    }
    write_removed(folder, &left)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn number(path: &Path) -> Option<u32> {
    stem(path).split('-').next()?.parse().ok()
}

/// A file's name as part of a pack's: letters and digits, dashes between.
fn plain_name(source: &str) -> String {
    let stem = stem(Path::new(source));
    let words: Vec<&str> = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let name: String = words.join("-").chars().take(40).collect();
    if name.is_empty() { "reports".to_owned() } else { name }
}

fn file_error(path: &Path, error: std::io::Error) -> Error {
    Error::File(path.display().to_string(), error)
}

fn options(args: &mut lexopt::Parser) -> Result<Options, Error> {
    use lexopt::prelude::{Long, Value};
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Long("library") => options.library = Some(args.value()?.string()?),
            Long("json") => options.json = true,
            Long("id") => options.id = Some(args.value()?.string()?),
            Long("pack") => options.pack = Some(args.value()?.string()?),
            Long("format") => {
                let name = args.value()?.string()?;
                let known: Vec<&str> = formats::FORMATS.iter().map(|format| format.name).collect();
                let unknown = || Error::Usage(format!("no format is called {name:?}; known: {}", known.join(", ")));
                options.format = Some(formats::named(&name).ok_or_else(unknown)?);
            }
            Value(file) => options.files.push(file.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}
