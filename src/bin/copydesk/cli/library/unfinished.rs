//! Files that are being written. Under such a name a file is nothing to the library; it gets its own when it is whole and on the disk.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::folder::{file_error, sync};
use crate::cli::Error;

/// Begins the names.
const PREFIX: &str = ".new-";

/// A file that is being written. Unless it becomes another it goes when this is dropped.
pub struct Unfinished {
    path: PathBuf,
    file: File,
    kept: bool,
}

impl Unfinished {
    /// Begins a file in a folder.
    pub fn begin(folder: &Path) -> Result<Self, Error> {
        Self::new(folder, OpenOptions::new().read(true).write(true))
    }

    /// Begins a file that nobody else on the machine may read.
    pub fn secret(folder: &Path) -> Result<Self, Error> {
        let mut options = OpenOptions::new();
        options.read(true).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Self::new(folder, &mut options)
    }

    fn new(folder: &Path, options: &mut OpenOptions) -> Result<Self, Error> {
        for number in 0_u32..=u32::MAX {
            let path = folder.join(format!("{PREFIX}{}-{number}", std::process::id()));
            let file = match options.create_new(true).open(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(file_error(&path, error)),
            };
            // The lock says that its run is alive. A run that tidies up may have come between the two lines.
            let _ = file.lock();
            if path.exists() {
                return Ok(Self { path, file, kept: false });
            }
        }
        Err(Error::Library(format!("{}: cannot find a free name for a new file", folder.display())))
    }

    /// Its name in its folder.
    pub fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The file, to write into.
    pub const fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// An error of writing into it.
    pub fn error(&self, error: std::io::Error) -> Error {
        file_error(&self.path, error)
    }

    /// The same file once more, to read from.
    pub fn reader(&self) -> Result<(PathBuf, File), Error> {
        let file = self.file.try_clone().map_err(|error| self.error(error))?;
        Ok((self.path.clone(), file))
    }

    /// Writes everything through to the disk.
    pub fn settle(&self) -> Result<(), Error> {
        self.file.sync_all().map_err(|error| self.error(error))
    }

    /// Gives it its name for good, in the same folder; what had that name is gone.
    pub fn become_file(mut self, target: &Path) -> Result<(), Error> {
        self.settle()?;
        fs::rename(&self.path, target).map_err(|error| file_error(target, error))?;
        self.kept = true;
        sync(target)
    }

    /// As [`become_file`](Self::become_file), unless there is a file of that name.
    pub fn become_new_file(self, target: &Path) -> Result<(), Error> {
        self.settle()?;
        match fs::hard_link(&self.path, target) {
            // A link, unlike a rename, fails where the name is taken; a file system without links must do with a rename.
            Err(error) if error.kind() != ErrorKind::AlreadyExists && !target.exists() => self.become_file(target),
            linked => linked.map_err(|error| file_error(target, error)).and_then(|()| sync(target)),
        }
    }

    /// From here on the file is a journal's business.
    pub fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Clears away what runs that were killed have left. Only under the lock for changes, with no change open.
pub fn tidy(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        let Ok(file) = File::open(entry.path()) else { continue };
        match file.try_lock() {
            Ok(()) => drop(fs::remove_file(entry.path())),
            // Its run is alive; or the file system has no locks, and nobody can tell.
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => {}
        }
    }
}

/// A small file with this in it, in place of what had its name.
pub fn write(target: &Path, content: &[u8]) -> Result<(), Error> {
    with(parent(target), content)?.become_file(target)
}

/// A file with this in it that has no name yet.
pub fn with(folder: &Path, content: &[u8]) -> Result<Unfinished, Error> {
    let mut begun = Unfinished::begin(folder)?;
    begun.file.write_all(content).map_err(|error| begun.error(error))?;
    Ok(begun)
}

/// The folder that a file is in.
pub fn parent(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
