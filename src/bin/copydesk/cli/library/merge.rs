//! `library merge`: many packs into one, and what was removed or replaced left out for good.

use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use copydesk::wire::library::{HEADER_BYTES, PackBuilder};

use super::Options;
use super::folder::{Folder, file_error, stem};
use super::progress::Progress;
use crate::cli::{Error, Outcome, print};

/// Runs `library merge`.
pub fn run(mut folder: Folder, options: &Options) -> Result<Outcome, Error> {
    if !folder.damaged.is_empty() {
        let (file, what) = folder.damaged.swap_remove(0);
        return Err(Error::Library(format!("{}: {what}", file.display())));
    }
    if folder.packs.len() < 2 && folder.removed.is_empty() {
        print("there is nothing to merge")?;
        return Ok(Outcome::Whole);
    }
    let (unfinished, file, reports) = write(&folder)?;
    let before: Vec<String> = folder.packs.iter().map(|file| stem(&file.path)).collect();
    // The new pack first: a kill from here on leaves every report in the library, some of them twice.
    let target = folder.add(&unfinished, &file, options.name.as_deref().unwrap_or("merged"), |_| false)?;
    for name in &before {
        folder.remove_pack(name)?;
    }
    folder.set_removed(std::collections::BTreeSet::new())?;
    print(&format!("{} packs are now one of {reports} reports: {}", before.len(), target.display()))
}

/// Writes all reports that count into a file that is not finished.
pub fn write(folder: &Folder) -> Result<(PathBuf, std::fs::File, usize), Error> {
    let (unfinished, mut file) = folder.unfinished()?;
    let reports = write_to(folder, &mut file, &unfinished).inspect_err(|_| {
        let _ = std::fs::remove_file(&unfinished);
    })?;
    Ok((unfinished, file, reports))
}

fn write_to(folder: &Folder, file: &mut std::fs::File, path: &Path) -> Result<usize, Error> {
    let unwritten = |error| file_error(path, error);
    file.write_all(&[0; HEADER_BYTES]).map_err(unwritten)?;
    let mut builder = PackBuilder::default();
    let all = folder.packs.iter().map(|pack| pack.pack.size()).sum();
    let (mut progress, mut done) = (Progress::new("merge", all), 0);
    for pack in &folder.packs {
        let copied = pack.reports(|report| {
            if !folder.removed.contains(&report.id) {
                builder.add(&report).map_err(|why| format!("{}: {why}", report.id))?;
            }
            done += report.text.len() as u64;
            progress.show(done, &format!("{} reports", builder.len()));
            file.write_all(&builder.take_records()).map_err(|error| error.to_string())
        });
        copied.map_err(|what| Error::Library(format!("{}: {what}", pack.path.display())))?;
    }
    let reports = builder.len();
    let finished = builder.finish_behind();
    file.write_all(&finished.rest).map_err(unwritten)?;
    file.seek(SeekFrom::Start(0)).and_then(|_| file.write_all(&finished.header)).map_err(unwritten)?;
    Ok(reports)
}
