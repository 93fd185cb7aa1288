//! `library verify`: every byte of every pack, and every signature.

use super::folder::{Folder, stem};
use crate::cli::{Error, Outcome, print};

/// Runs `library verify`.
pub fn run(folder: &Folder) -> Result<Outcome, Error> {
    let mut outcome = if folder.damaged.is_empty() { Outcome::Whole } else { Outcome::Rejects };
    for (file, what) in &folder.damaged {
        print(&format!("{}: {what}", file.display()))?;
    }
    for file in &folder.packs {
        let name = stem(&file.path);
        match file.verify() {
            Ok(()) => print(&format!("pack {name}: {} reports, intact", file.pack.len()))?,
            Err(what) => {
                outcome = Outcome::Rejects;
                print(&format!("pack {name}: {what}"))?
            }
        };
    }
    Ok(outcome)
}
