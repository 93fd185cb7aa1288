//! Libraries to look articles up in.

use std::error::Error;
use std::path::Path;

use copydesk::wire::Library;
use copydesk::wire::library::{Import, Pack};

/// The reports of the demo page: the library that everybody has.
const SAMPLES: &str = include_str!("../../../www/samples/reports.jsonl");

/// The library of the project's own sample reports.
pub fn samples() -> Result<Library, Box<dyn Error>> {
    imported(SAMPLES.as_bytes())
}

/// The library of a file of reports, in any format that Copydesk imports.
pub fn of_file(file: &Path) -> Result<Library, Box<dyn Error>> {
    imported(&std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?)
}

/// How many reports a library holds.
pub fn count(library: &Library) -> usize {
    library.packs().map(|named| named.pack.len()).sum()
}

fn imported(file: &[u8]) -> Result<Library, Box<dyn Error>> {
    let mut import = Import::default();
    import.feed(file)?;
    Ok(Library::new([("reports".to_owned(), Pack::read(import.finish()?.pack.joined())?)]))
}
