//! What is up to date: a stage is skipped when what it would read has not changed since it last ended well.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::stop::Stop;

/// A note of what a stage last read. Written when the stage has ended well, so a stage that was killed runs again.
pub struct Stamp {
    file: PathBuf,
    value: String,
}

impl Stamp {
    /// The stamp kept in `file`, of the contents of `inputs` and of `words`: versions and switches.
    pub fn new(file: PathBuf, inputs: &[PathBuf], words: &[&str]) -> Result<Self, Stop> {
        let mut hash = DefaultHasher::new();
        words.hash(&mut hash);
        for input in inputs {
            fs::read(input).map_err(|error| Stop::file(input, &error))?.hash(&mut hash);
        }
        Ok(Self { file, value: format!("{:016x}", hash.finish()) })
    }

    /// Whether the stage last ended well on the same inputs, and `outputs` are all still there.
    pub fn is_fresh(&self, outputs: &[PathBuf]) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.value) && outputs.iter().all(|path| path.exists())
    }

    /// Notes that the stage ended well.
    pub fn keep(&self) -> Result<(), Stop> {
        write(&self.file, self.value.as_bytes())
    }
}

/// Writes a file, and the folders above it.
pub fn write(file: &Path, bytes: &[u8]) -> Result<(), Stop> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| Stop::file(folder, &error))?;
    }
    fs::write(file, bytes).map_err(|error| Stop::file(file, &error))
}

/// Makes `to` hold the files of `from` and no others. Files that are equal already are left alone.
pub fn mirror(from: &Path, to: &Path) -> Result<(), Stop> {
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for gone in names(&to.join(&folder)).unwrap_or_default() {
            let (path, origin) = (to.join(&folder).join(&gone), from.join(&folder).join(&gone));
            let removed = if !origin.exists() && path.is_dir() {
                fs::remove_dir_all(&path)
            } else if !origin.exists() {
                fs::remove_file(&path)
            } else {
                Ok(())
            };
            removed.map_err(|error| Stop::file(&path, &error))?;
        }
        let origin = from.join(&folder);
        for name in names(&origin).map_err(|error| Stop::file(&origin, &error))? {
            let path = origin.join(&name);
            if path.is_dir() {
                folders.push(folder.join(&name));
                continue;
            }
            let bytes = fs::read(&path).map_err(|error| Stop::file(&path, &error))?;
            let copy = to.join(&folder).join(&name);
            if fs::read(&copy).ok().as_deref() != Some(&bytes) {
                write(&copy, &bytes)?;
            }
        }
    }
    Ok(())
}

fn names(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().into())).collect()
}
