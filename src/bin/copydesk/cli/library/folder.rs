//! A library as a folder: pack files `0001-name.pack` and on, and `removed.txt`, an identifier a line as JSON.
//!
//! Every write goes to a file beside its target, to the disk, and only then to its name: a kill at any moment leaves whole files.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use copydesk::wire::Library;
use copydesk::wire::library::Need;
use copydesk::wire::library::signature::Signature;
use serde_json::json;

use super::pack_file::PackFile;
use crate::cli::Error;

const REMOVED: &str = "removed.txt";
const EXTENSION: &str = "pack";
/// Begins the name of a file that is not finished. It is no pack's, so one left by a kill is never read.
const UNFINISHED: &str = ".new-";

/// A library's folder, open.
pub struct Folder {
    path: PathBuf,
    /// Its packs, oldest first: those that could be opened.
    pub packs: Vec<PackFile>,
    /// The library that they make.
    pub library: Library,
    /// Packs that cannot be opened, and why.
    pub damaged: Vec<(PathBuf, String)>,
    /// Identifiers of the reports that were removed.
    pub removed: BTreeSet<String>,
}

impl Folder {
    /// Opens a folder.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let mut packs = Vec::new();
        let mut damaged = Vec::new();
        for file in pack_files(path)? {
            match PackFile::open(&file) {
                Ok(pack) => packs.push(pack),
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
        Ok(Self { path: path.to_owned(), packs, library, damaged, removed })
    }

    /// Opens a folder, which is made where there is none.
    pub fn open_or_make(path: &Path) -> Result<Self, Error> {
        fs::create_dir_all(path).map_err(|error| file_error(path, error))?;
        Self::open(path)
    }

    /// The bytes that a look-up needs.
    pub fn bytes(&self, need: &Need) -> Option<Vec<u8>> {
        self.packs.get(need.pack)?.read(need.start..need.end)
    }

    /// A file to write a pack into, which is nothing to the library before it is [added](Self::add). What earlier runs that were
    /// killed left of their own is cleared away.
    pub fn unfinished(&self) -> Result<(PathBuf, File), Error> {
        for entry in fs::read_dir(&self.path).map_err(|error| file_error(&self.path, error))? {
            let file = entry.map_err(|error| file_error(&self.path, error))?.path();
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let run = name.strip_prefix(UNFINISHED).and_then(|run| run.split('-').next()?.parse::<u32>().ok());
            // Where the system tells, a run that is still alive keeps its file.
            if run.is_some_and(|run| cfg!(target_os = "linux") && !Path::new(&format!("/proc/{run}")).exists()) {
                let _ = fs::remove_file(file);
            }
        }
        let path = self.path.join(format!("{UNFINISHED}{}", std::process::id()));
        let file = File::create(&path).map_err(|error| file_error(&path, error))?;
        Ok((path, file))
    }

    /// Takes a finished file in as the next pack, with the name of what it came from. Reports that were removed and come again count
    /// again: `holds` says which those are.
    pub fn add(
        &mut self,
        unfinished: &Path,
        file: &File,
        source: &str,
        holds: impl Fn(&str) -> bool,
    ) -> Result<PathBuf, Error> {
        file.sync_all().map_err(|error| file_error(unfinished, error))?;
        let next = pack_files(&self.path)?.iter().map(|file| number(file)).max().unwrap_or(0) + 1;
        let name = plain_name(source);
        let free = (next..).map(|number| self.path.join(format!("{number:04}-{name}.{EXTENSION}")));
        for target in free {
            // A link, unlike a rename, fails where another run took the name; a file system without links must do with a rename.
            match fs::hard_link(unfinished, &target) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Ok(()) => fs::remove_file(unfinished),
                Err(_) => fs::rename(unfinished, &target),
            }
            .map_err(|error| file_error(&target, error))?;
            sync(&self.path)?;
            let left: BTreeSet<String> = self.removed.iter().filter(|id| !holds(id)).cloned().collect();
            if left.len() < self.removed.len() {
                self.set_removed(left)?;
            }
            return Ok(target);
        }
        Err(Error::Library("no pack number is free".to_owned()))
    }

    /// Takes reports out, whatever packs hold them. Those that are not there are not missed.
    pub fn remove_reports(&mut self, ids: impl IntoIterator<Item = String>) -> Result<usize, Error> {
        let mut removed = self.removed.clone();
        removed.extend(ids.into_iter().filter(|id| self.holds(id)));
        let more = removed.len() - self.removed.len();
        if more > 0 {
            self.set_removed(removed)?;
        }
        Ok(more)
    }

    /// Whether a pack holds a report of this identifier.
    pub fn holds(&self, id: &str) -> bool {
        self.packs.iter().any(|file| file.pack.holds(id, |range| file.read(range)))
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

    /// Writes down which reports are removed.
    pub fn set_removed(&mut self, removed: BTreeSet<String>) -> Result<(), Error> {
        let lines: Vec<String> = removed.iter().map(|id| json!(id).to_string() + "\n").collect();
        let temporary = self.path.join(format!("{UNFINISHED}{}-removed", std::process::id()));
        let write = || {
            let mut file = File::create(&temporary)?;
            file.write_all(lines.concat().as_bytes())?;
            file.sync_all()
        };
        write().map_err(|error| file_error(&temporary, error))?;
        let file = self.path.join(REMOVED);
        fs::rename(&temporary, &file).map_err(|error| file_error(&file, error))?;
        sync(&self.path)?;
        self.removed = removed;
        Ok(())
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

/// Writes a folder's names through to the disk. Windows cannot open a folder as a file, and needs no such call.
fn sync(path: &Path) -> Result<(), Error> {
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

/// An error about a file.
pub fn file_error(file: &Path, error: std::io::Error) -> Error {
    Error::File(file.display().to_string(), error)
}
