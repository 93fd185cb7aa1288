//! `library merge`: many packs into one, and what was removed or replaced left out for good.

use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use copydesk::wire::library::{HEADER_BYTES, PackBuilder};

use super::Options;
use super::change::Change;
use super::folder::{Folder, file_error};
use super::progress::Progress;
use super::unfinished::Unfinished;
use crate::cli::{Error, Outcome, print};

/// Runs `library merge`.
pub fn run(path: &Path, options: &Options) -> Result<Outcome, Error> {
    let change = Change::begin_of_packs(path)?;
    let folder = &change.folder;
    if let Some((file, what)) = folder.damaged.first() {
        return Err(Error::Library(format!("{}: {what}", file.display())));
    }
    if folder.packs.is_empty() || folder.packs.len() < 2 && !folder.holds_removed() {
        return print("there is nothing to merge");
    }
    let (unfinished, reports) = write(folder)?;
    let packs = folder.packs.len();
    let target = change.replace_all(unfinished, options.name.as_deref().unwrap_or("merged"))?;
    print(&format!("{packs} packs are now one of {reports} reports: {}", target.display()))
}

/// Writes all reports that count into a file that is not finished.
pub fn write(folder: &Folder) -> Result<(Unfinished, usize), Error> {
    let mut unfinished = Unfinished::begin(folder.path())?;
    let path = unfinished.reader()?.0;
    let reports = write_to(folder, unfinished.file(), &path)?;
    Ok((unfinished, reports))
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
