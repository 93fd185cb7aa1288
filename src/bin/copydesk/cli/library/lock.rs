//! Who may change a library, and who is reading it. The system lets go of a lock when its run ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use super::folder::file_error;
use crate::cli::{Error, warn};

/// What a lock is for. A run that takes both takes [`READING`] first: two runs that took them in turn would wait for each other.
pub const CHANGING: &str = ".lock";
/// Held by runs that open packs again and again, so that nobody deletes one under them.
pub const READING: &str = ".reading";

/// A lock on a library, held until it is dropped.
pub struct Lock {
    /// None where the folder cannot be written to, or the file system has no locks: then nobody can keep others out.
    _file: Option<File>,
}

impl Lock {
    /// Waits until no other run holds this lock.
    pub fn alone(folder: &Path, name: &str) -> Result<Self, Error> {
        Self::take(folder, name, File::try_lock, File::lock)
    }

    /// Waits until no other run holds this lock alone.
    pub fn shared(folder: &Path, name: &str) -> Result<Self, Error> {
        Self::take(folder, name, File::try_lock_shared, File::lock_shared)
    }

    fn take(
        folder: &Path,
        name: &str,
        at_once: impl Fn(&File) -> Result<(), TryLockError>,
        in_time: impl Fn(&File) -> std::io::Result<()>,
    ) -> Result<Self, Error> {
        let path = folder.join(name);
        let file = match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path) {
            Ok(file) => file,
            Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
                return Ok(Self { _file: None });
            }
            // It is the folder that is not there.
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(file_error(folder, error)),
            Err(error) => return Err(file_error(&path, error)),
        };
        match at_once(&file) {
            Ok(()) => return Ok(Self { _file: Some(file) }),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                return Ok(Self { _file: None });
            }
            Err(TryLockError::Error(error)) => return Err(file_error(&path, error)),
        }
        warn("waiting for another run that is using the library");
        in_time(&file).map_err(|error| file_error(&path, error))?;
        Ok(Self { _file: Some(file) })
    }
}
