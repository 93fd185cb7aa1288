//! A library as a folder: pack files `0001-name.pack` and on, and `removed.txt`, an identifier a line as JSON.
//!
//! Every write goes to a file beside its target, to the disk, and only then to its name: a kill at any moment leaves whole files.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use copydesk::wire::Library;
use copydesk::wire::library::{MAX_BYTES, Pack};
use serde_json::json;

use crate::cli::Error;

const REMOVED: &str = "removed.txt";
const EXTENSION: &str = "pack";

/// A library's folder, read.
pub struct Folder {
    path: PathBuf,
    /// What can be read of it.
    pub library: Library,
    /// Packs that cannot be read, and why.
    pub damaged: Vec<(PathBuf, String)>,
    /// Identifiers of the reports that were removed.
    pub removed: BTreeSet<String>,
}

impl Folder {
    /// Reads a folder.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let mut packs = Vec::new();
        let mut damaged = Vec::new();
        for file in pack_files(path)? {
            match read_pack(&file) {
                Ok(pack) => packs.push((stem(&file), pack)),
                Err(what) => damaged.push((file, what)),
            }
        }
        let removed = read_removed(path)?;
        let library = Library::new(packs).without(removed.iter().cloned());
        Ok(Self { path: path.to_owned(), library, damaged, removed })
    }

    /// Reads a folder, which is made where there is none.
    pub fn open_or_make(path: &Path) -> Result<Self, Error> {
        fs::create_dir_all(path).map_err(|error| file_error(path, error))?;
        Self::open(path)
    }

    /// Writes a pack under the next free number, with the name of the file it came from. Reports that were removed and come again
    /// count again.
    pub fn add(&mut self, source: &str, pack: &Pack) -> Result<PathBuf, Error> {
        let next = pack_files(&self.path)?.iter().map(|file| number(file)).max().unwrap_or(0) + 1;
        let temporary = write_temporary(&self.path, pack.bytes())?;
        let name = plain_name(source);
        let free = (next..).map(|number| self.path.join(format!("{number:04}-{name}.{EXTENSION}")));
        for file in free {
            // A link, unlike a rename, fails where another run took the name; a file system without links must do with a rename.
            match fs::hard_link(&temporary, &file) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Ok(()) => fs::remove_file(&temporary),
                Err(_) => fs::rename(&temporary, &file),
            }
            .map_err(|error| file_error(&file, error))?;
            sync(&self.path)?;
            let left: BTreeSet<String> = self.removed.iter().filter(|id| pack.find(id).is_none()).cloned().collect();
            if left.len() < self.removed.len() {
                self.removed = left;
                self.write_removed()?;
            }
            return Ok(file);
        }
        Err(Error::Library("no pack number is free".to_owned()))
    }

    /// Takes a report out, whatever packs hold it.
    pub fn remove_report(&mut self, id: &str) -> Result<(), Error> {
        let held = self.library.packs().any(|named| named.pack.find(id).is_some());
        if !held || self.removed.contains(id) {
            return Err(Error::Library(format!(
                "the library holds no report with the id {id:?}; see copydesk library info"
            )));
        }
        self.removed.insert(id.to_owned());
        self.write_removed()
    }

    /// Deletes a pack, damaged or not.
    pub fn remove_pack(&self, name: &str) -> Result<(), Error> {
        let file = self.path.join(format!("{name}.{EXTENSION}"));
        if stem(&file) != name {
            return Err(Error::Usage("give a pack's name as library info shows it".to_owned()));
        }
        fs::remove_file(&file).map_err(|error| file_error(&file, error))?;
        sync(&self.path)
    }

    fn write_removed(&self) -> Result<(), Error> {
        let lines: Vec<String> = self.removed.iter().map(|id| json!(id).to_string() + "\n").collect();
        let temporary = write_temporary(&self.path, lines.concat().as_bytes())?;
        let file = self.path.join(REMOVED);
        fs::rename(&temporary, &file).map_err(|error| file_error(&file, error))?;
        sync(&self.path)
    }
}

/// The folder's packs, oldest first.
fn pack_files(path: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(|error| file_error(path, error))? {
        let file = entry.map_err(|error| file_error(path, error))?.path();
        if file.extension().is_some_and(|extension| extension == EXTENSION) {
            files.push(file);
        }
    }
    files.sort_by_key(|file| (number(file), stem(file)));
    Ok(files)
}

fn read_pack(file: &Path) -> Result<Pack, String> {
    let bytes = fs::metadata(file).map_err(|error| error.to_string())?.len();
    if bytes > MAX_BYTES as u64 {
        return Err(format!("{bytes} bytes are more than a pack may have ({MAX_BYTES})"));
    }
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    Pack::read(bytes)
        .map_err(|error| format!("{error}: copydesk library remove --pack {}, then add its reports again", stem(file)))
}

fn read_removed(path: &Path) -> Result<BTreeSet<String>, Error> {
    let file = path.join(REMOVED);
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(file_error(&file, error)),
    };
    let id = |line: &str| {
        serde_json::from_str(line).map_err(|_| {
            let file = file.display();
            Error::Library(format!("{file}: {line:?} is no identifier in quotation marks; mend or delete the file"))
        })
    };
    text.lines().map(id).collect()
}

/// A file beside its target, written through to the disk. Its name is no pack's, so one left by a kill is never read.
fn write_temporary(path: &Path, bytes: &[u8]) -> Result<PathBuf, Error> {
    let temporary = path.join(format!(".new-{}", std::process::id()));
    let write = || {
        let mut file = File::create(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|error| file_error(&temporary, error))?;
    Ok(temporary)
}

/// Writes a folder's names through to the disk. Windows cannot open a folder as a file, and needs no such call.
fn sync(path: &Path) -> Result<(), Error> {
    if cfg!(unix) {
        let synced = File::open(path).and_then(|folder| folder.sync_all());
        synced.map_err(|error| file_error(path, error))?;
    }
    Ok(())
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A pack's number; 0 for a file that somebody named otherwise.
fn number(file: &Path) -> u32 {
    stem(file).split('-').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// A file's name as part of a pack's: letters and digits, dashes between.
fn plain_name(source: &str) -> String {
    let stem = stem(Path::new(source));
    let words: Vec<&str> = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let name: String = words.join("-").chars().take(40).collect();
    if name.is_empty() { "reports".to_owned() } else { name }
}

fn file_error(file: &Path, error: std::io::Error) -> Error {
    Error::File(file.display().to_string(), error)
}
