//! A library as a folder: pack files `0001-name.pack` and on, and `removed.txt`, an identifier a line as JSON.
//!
//! Any number of packs, of which some are kept open. What changes a folder is in `change`.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use copydesk::wire::Library;
use copydesk::wire::library::Need;
use copydesk::wire::library::signature::Signature;

use super::lock::{self, Lock};
use super::pack_file::PackFile;
use super::{journal, unfinished};
use crate::cli::Error;

pub const REMOVED: &str = "removed.txt";
pub const EXTENSION: &str = "pack";

/// Packs of a library that stay open: where many more are asked for, a run meets the system's limit, 256 on some.
const KEPT_OPEN: usize = 100;
/// Numbers of packs have at most this many digits. A larger one is somebody's own name for a file, and counts as the oldest.
const DIGITS: usize = 18;

/// A library's folder, open.
pub struct Folder {
    path: PathBuf,
    /// Its packs, oldest first: those that could be opened.
    pub packs: Vec<PackFile>,
    /// The library that they make.
    pub library: Library,
    /// Packs that cannot be opened, and why.
    pub damaged: Vec<(PathBuf, String)>,
    /// Identifiers of the reports that were removed. They stay when packs are merged: a pack that is copied into the folder may hold them.
    pub removed: BTreeSet<String>,
    /// Keeps packs from being deleted that are opened each time.
    reading_lock: Option<Lock>,
}

impl Folder {
    /// Opens a folder to read.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let reading = Lock::shared(path, lock::READING)?;
        let mut changing = Lock::shared(path, lock::CHANGING)?;
        while journal::is_open(path) {
            drop(changing);
            journal::finish(path, &Lock::alone(path, lock::CHANGING)?)?;
            changing = Lock::shared(path, lock::CHANGING)?;
        }
        let mut folder = Self::read(path)?;
        folder.reading_lock = (folder.packs.len() > KEPT_OPEN).then_some(reading);
        Ok(folder)
    }

    /// Reads a folder that nobody else changes meanwhile.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let mut packs = Vec::new();
        let mut damaged = Vec::new();
        for file in pack_files(path)? {
            match PackFile::open(&file) {
                Ok(pack) if packs.len() < KEPT_OPEN => packs.push(pack),
                Ok(pack) => packs.push(pack.closed()),
                Err(what) => {
                    let name = stem(&file);
                    damaged.push((
                        file,
                        format!("{what}: copydesk library remove --pack {name}, then add its reports again"),
                    ));
                }
            }
        }
        let removed = read_removed(path)?;
        let library = packs.iter().fold(Library::default(), |library, file| {
            library.with_pack(stem(&file.path), file.signature.as_ref().map(Signature::signer), file.pack.clone())
        });
        let library = library.without(removed.iter().cloned());
        Ok(Self { path: path.to_owned(), packs, library, damaged, removed, reading_lock: None })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The bytes that a look-up needs.
    pub fn bytes(&self, need: &Need) -> Option<Vec<u8>> {
        self.packs.get(need.pack)?.read(need.start..need.end)
    }

    /// Whether a pack holds a report of this identifier.
    pub fn holds(&self, id: &str) -> bool {
        self.packs.iter().any(|file| file.pack.holds(id, |range| file.read(range)))
    }

    /// Whether some report that was removed stands in a pack still.
    pub fn holds_removed(&self) -> bool {
        self.removed.iter().any(|id| self.holds(id))
    }
}

/// The folder's packs, oldest first.
pub fn pack_files(path: &Path) -> Result<Vec<PathBuf>, Error> {
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
            Error::Library(format!(
                "{file}: {line:?} is not an identifier in quotation marks; correct or delete the file"
            ))
        })
    };
    text.lines().map(id).collect()
}

/// Writes the name of a file through to the disk.
pub fn sync(file: &Path) -> Result<(), Error> {
    sync_folder(unfinished::parent(file))
}

/// Writes a folder's names through to the disk. Windows cannot open a folder as a file, and needs no such call.
pub fn sync_folder(path: &Path) -> Result<(), Error> {
    if cfg!(unix) {
        let synced = File::open(path).and_then(|folder| folder.sync_all());
        synced.map_err(|error| file_error(path, error))?;
    }
    Ok(())
}

/// A pack's name: its file's, without the ending.
pub fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A pack's number; 0 for a file that somebody named otherwise.
pub fn number(file: &Path) -> u64 {
    let stem = stem(file);
    let digits = stem.split('-').next().filter(|digits| digits.len() <= DIGITS);
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// A file's name as part of a pack's: letters and digits, dashes between.
pub fn plain_name(source: &str) -> String {
    let stem = stem(Path::new(source));
    let words: Vec<&str> = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let name: String = words.join("-").chars().take(40).collect();
    if name.is_empty() { "reports".to_owned() } else { name }
}

/// An error about a file.
pub fn file_error(file: &Path, error: std::io::Error) -> Error {
    Error::File(file.display().to_string(), error)
}
