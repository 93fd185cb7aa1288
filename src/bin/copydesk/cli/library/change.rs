//! Changes of a library: one run at a time makes them, and a kill at any moment leaves the library as it was before or as it is after.
//!
//! What is written is written beside its target and to the disk before it gets its name. Where more than one name changes, a journal says so.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::folder::{EXTENSION, Folder, REMOVED, file_error, number, pack_files, plain_name, stem, sync_folder};
use super::lock::{self, Lock};
use super::unfinished::{self, Unfinished};
use super::{journal, pack_file::PackFile};
use crate::cli::Error;

/// Many things that change at once.
pub struct Exchange {
    /// Packs that come, and the files that they become.
    pub packs: Vec<(Unfinished, PathBuf)>,
    /// The reports that are removed from now on.
    pub removed: BTreeSet<String>,
    /// Small files of these names, and what is in them.
    pub beside: Vec<(String, Vec<u8>)>,
    /// Packs that go.
    pub delete: Vec<String>,
}

/// A library that nobody else changes for as long as this lives.
pub struct Change {
    /// As it was when this began.
    pub folder: Folder,
    _reading: Option<Lock>,
    _changing: Lock,
}

impl Change {
    /// Begins a change that deletes no pack.
    pub fn begin(path: &Path) -> Result<Self, Error> {
        Self::with(path, None)
    }

    /// Begins a change that may delete packs: nobody is reading those that are opened each time.
    pub fn begin_of_packs(path: &Path) -> Result<Self, Error> {
        Self::with(path, Some(Lock::alone(path, lock::READING)?))
    }

    fn with(path: &Path, reading: Option<Lock>) -> Result<Self, Error> {
        let changing = Lock::alone(path, lock::CHANGING)?;
        journal::finish(path, &changing)?;
        unfinished::tidy(path);
        Ok(Self { folder: Folder::read(path)?, _reading: reading, _changing: changing })
    }

    /// Takes a finished pack in, where there is one, and reports out that its source took back. Gives the pack's file, and how many
    /// went. Reports that were removed and come again count again.
    pub fn add(
        self,
        pack: Option<(Unfinished, &PackFile)>,
        source: &str,
        withdrawn: impl IntoIterator<Item = String>,
    ) -> Result<(Option<PathBuf>, usize), Error> {
        let before = &self.folder.removed;
        let mut removed = before.clone();
        if let Some((_, pack)) = &pack {
            removed.retain(|id| !pack.pack.holds(id, |range| pack.read(range)));
        }
        let gone = withdrawn.into_iter().filter(|id| self.folder.holds(id) && removed.insert(id.clone())).count();
        let Some((unfinished, _)) = pack else {
            self.set_removed(&removed)?;
            return Ok((None, gone));
        };
        let target = self.free_name(source)?;
        if removed == *before {
            unfinished.become_file(&target)?;
        } else {
            self.exchange(unfinished, &target, Some(&removed), Vec::new())?;
        }
        Ok((Some(target), gone))
    }

    /// Takes reports out, whatever packs hold them, and gives how many went. Those that are not there are not missed.
    pub fn remove_reports(self, ids: impl IntoIterator<Item = String>) -> Result<usize, Error> {
        self.add(None, "", ids).map(|(_, gone)| gone)
    }

    /// Deletes a pack, damaged or not.
    pub fn remove_pack(self, name: &str) -> Result<(), Error> {
        let file = self.folder.path().join(format!("{name}.{EXTENSION}"));
        if stem(&file) != name {
            return Err(Error::Usage("give a pack's name as library info shows it".to_owned()));
        }
        fs::remove_file(&file).map_err(|error| file_error(&file, error))?;
        sync_folder(self.folder.path())
    }

    /// Puts one pack in the place of some, which are named by their places.
    pub fn replace_some(self, pack: Unfinished, name: &str, before: &[usize]) -> Result<PathBuf, Error> {
        let target = self.free_name(name)?;
        let before = before.iter().filter_map(|number| self.folder.packs.get(*number));
        let before = before.map(|file| stem(&file.path) + "." + EXTENSION).collect();
        self.exchange(pack, &target, None, before)?;
        Ok(target)
    }

    fn exchange(
        &self,
        pack: Unfinished,
        target: &Path,
        removed: Option<&BTreeSet<String>>,
        delete: Vec<String>,
    ) -> Result<(), Error> {
        let beside = removed.map(|removed| (REMOVED.to_owned(), lines(removed)));
        self.make(vec![(pack, target.to_owned())], beside.into_iter().collect(), delete)
    }

    /// Makes many changes, all or none.
    pub fn exchange_all(self, exchange: Exchange) -> Result<(), Error> {
        let Exchange { packs, removed, mut beside, delete } = exchange;
        if removed != self.folder.removed {
            beside.push((REMOVED.to_owned(), lines(&removed)));
        }
        self.make(packs, beside, delete)
    }

    fn make(
        &self,
        packs: Vec<(Unfinished, PathBuf)>,
        beside: Vec<(String, Vec<u8>)>,
        delete: Vec<String>,
    ) -> Result<(), Error> {
        let name = |target: &Path| target.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut files: Vec<(Unfinished, String)> =
            packs.into_iter().map(|(pack, target)| (pack, name(&target))).collect();
        for (target, content) in beside {
            files.push((unfinished::with(self.folder.path(), &content)?, target));
        }
        for (file, _) in &files {
            file.settle()?;
        }
        let rename = files.iter().map(|(file, target)| (file.name(), target.clone())).collect();
        let change = journal::Change { rename, delete };
        change.write(self.folder.path())?;
        for (file, _) in files {
            file.keep();
        }
        change.apply(self.folder.path())
    }

    fn set_removed(&self, removed: &BTreeSet<String>) -> Result<(), Error> {
        if *removed == self.folder.removed {
            return Ok(());
        }
        unfinished::write(&self.folder.path().join(REMOVED), &lines(removed))
    }

    /// The name of the next pack. Packs that cannot be opened keep theirs.
    fn free_name(&self, source: &str) -> Result<PathBuf, Error> {
        self.free_name_behind(source, 0)
    }

    /// The name of the next pack but so many, which come in the same change.
    pub fn free_name_behind(&self, source: &str, others: u64) -> Result<PathBuf, Error> {
        let last = pack_files(self.folder.path())?.into_iter().max_by_key(|file| number(file));
        let next = last.as_deref().map_or(0, number) + 1 + others;
        let target = self.folder.path().join(format!("{next:04}-{}.{EXTENSION}", plain_name(source)));
        match last {
            // A number that is too long would be none.
            Some(last) if number(&target) != next => Err(Error::Library(format!(
                "{}: no number is free behind this pack's; give the file another name",
                last.display()
            ))),
            _ => Ok(target),
        }
    }
}

fn lines(removed: &BTreeSet<String>) -> Vec<u8> {
    removed.iter().map(|id| json!(id).to_string() + "\n").collect::<String>().into_bytes()
}
