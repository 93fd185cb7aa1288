//! `copydesk library`: reports into the library, what it holds, and out again.

use copydesk::wire::Library;

use super::{Error, Outcome};

/// Runs `library add`, `info` or `remove`.
pub fn run(_args: &mut lexopt::Parser) -> Result<Outcome, Error> {
    Err(Error::Usage("not built yet".to_owned()))
}

/// Opens the library in a folder.
pub fn open(_folder: &str) -> Result<Library, Error> {
    Ok(Library::default())
}
