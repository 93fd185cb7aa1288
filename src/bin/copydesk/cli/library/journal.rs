//! A change of several files at once. What is to be done is written down first; a run that finds it written does it, so that a kill at any
//! moment leaves all of it or nothing.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::folder::{file_error, sync_folder};
use super::lock::Lock;
use super::unfinished;
use crate::cli::Error;

const JOURNAL: &str = ".change";

/// Names within the folder, all of them.
#[derive(Serialize, Deserialize, Default)]
pub struct Change {
    /// Files that are whole under their first name get their second.
    pub rename: Vec<(String, String)>,
    /// Files that go.
    pub delete: Vec<String>,
}

impl Change {
    /// Writes the change down. From this moment on it is made, whatever happens.
    pub fn write(&self, folder: &Path) -> Result<(), Error> {
        let text = serde_json::to_vec(self).map_err(|error| Error::Library(error.to_string()))?;
        unfinished::write(&folder.join(JOURNAL), &text)
    }

    /// Does each step that was not done yet.
    pub fn apply(&self, folder: &Path) -> Result<(), Error> {
        for (from, to) in &self.rename {
            let (from, to) = (folder.join(from), folder.join(to));
            match fs::rename(&from, &to) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(file_error(&to, error)),
                _ => {}
            }
        }
        for name in &self.delete {
            let file = folder.join(name);
            match fs::remove_file(&file) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(file_error(&file, error)),
                _ => {}
            }
        }
        // The steps reach the disk before the note of them leaves it, and it leaves before the next change begins: a name may be used
        // again by then.
        sync_folder(folder)?;
        let journal = folder.join(JOURNAL);
        fs::remove_file(&journal).map_err(|error| file_error(&journal, error))?;
        sync_folder(folder)
    }
}

/// Whether a change was begun and not ended.
pub fn is_open(folder: &Path) -> bool {
    folder.join(JOURNAL).exists()
}

/// Ends what a run that was killed had begun, under the lock for changes.
pub fn finish(folder: &Path, _: &Lock) -> Result<(), Error> {
    let journal = folder.join(JOURNAL);
    let text = match fs::read(&journal) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(file_error(&journal, error)),
    };
    let change: Option<Change> = serde_json::from_slice(&text).ok();
    // A folder may come from elsewhere: what it says must stay within it.
    let plain = |name: &String| Path::new(name).file_name().is_some_and(|file| file == name.as_str());
    let change = change
        .filter(|change| change.delete.iter().chain(change.rename.iter().flat_map(|(from, to)| [from, to])).all(plain));
    match change {
        Some(change) => change.apply(folder),
        None => Err(Error::Library(format!("{}: this is not a library's journal; delete the file", journal.display()))),
    }
}
