//! The secret key that a publisher signs with: a file of its own, made where there is none.

use std::io::Write;
use std::path::Path;

use copydesk::wire::library::signature::SECRET;
use copydesk::wire::list::{hex, of_hex};

use super::folder::file_error;
use super::unfinished::{self, Unfinished};
use crate::cli::{Error, print};

/// The secret key in a file, 64 hexadecimal digits. A file that is not there is made, with a new key.
pub fn secret(path: &Path) -> Result<[u8; SECRET], Error> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return new_secret(path),
        Err(error) => return Err(file_error(path, error)),
    };
    let key = of_hex(text.trim());
    key.ok_or_else(|| Error::Library(format!("{}: a key is 64 hexadecimal digits", path.display())))
}

fn new_secret(path: &Path) -> Result<[u8; SECRET], Error> {
    let mut key = [0; SECRET];
    getrandom::fill(&mut key).map_err(|error| Error::Library(format!("no key could be made: {error}")))?;
    let digits = hex(&key);
    let mut file = Unfinished::secret(unfinished::parent(path))?;
    writeln!(file.file(), "{digits}").map_err(|error| file_error(path, error))?;
    file.become_new_file(path)?;
    print(&format!("{}: a new key; keep it to yourself", path.display()))?;
    Ok(key)
}
