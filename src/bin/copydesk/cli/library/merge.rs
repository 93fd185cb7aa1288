//! `library merge`: many packs into one, and what was removed or replaced left out for good. Packs that somebody signed stay.

use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use copydesk::wire::library::{HEADER_BYTES, PackBuilder};

use super::Options;
use super::change::Change;
use super::folder::{Folder, file_error};
use super::pack_file::PackFile;
use super::progress::Progress;
use super::unfinished::Unfinished;
use crate::cli::{Error, Outcome, print, warn};

/// Runs `library merge`.
pub fn run(path: &Path, options: &Options) -> Result<Outcome, Error> {
    let change = Change::begin_of_packs(path)?;
    let folder = &change.folder;
    if let Some((file, what)) = folder.damaged.first() {
        return Err(Error::Library(format!("{}: {what}", file.display())));
    }
    // A signature holds for its pack alone: what somebody signed stays as it is. A pack can only be made of reports that have a text.
    let merged: Vec<usize> = numbers(folder, |file| file.signature.is_none() && file.pack.has_text());
    if merged.is_empty() || merged.len() < 2 && !folder.holds_removed() {
        return print("there is nothing to merge");
    }
    let (unfinished, reports) = written(folder, &merged, |number, id| {
        // It is hidden by a later pack, before which the merged one would come to stand.
        let later = numbers(folder, |file| file.signature.is_some()).into_iter().filter(|signed| *signed > number);
        holds(folder, later, id)
    })?;
    let signed = folder.packs.len() - merged.len();
    let target = change.replace_some(unfinished, options.name.as_deref().unwrap_or("merged"), &merged)?;
    let stay = if signed > 0 {
        format!("; {signed} packs that are signed or without text stay as they are")
    } else {
        String::new()
    };
    print(&format!("merged {} packs into one with {reports} reports: {}{stay}", merged.len(), target.display()))
}

/// Writes all reports that count into a file that is not finished. Of two of one identifier what somebody signed comes first.
pub fn write(folder: &Folder) -> Result<(Unfinished, usize), Error> {
    let signed = numbers(folder, |file| file.signature.is_some());
    let all = numbers(folder, |file| file.pack.has_text());
    if all.len() < folder.packs.len() {
        warn("reports without text are not in it; export their packs one by one, with --pack NAME");
    }
    written(folder, &all, |number, id| !signed.contains(&number) && holds(folder, signed.iter().copied(), id))
}

/// The places of some packs.
fn numbers(folder: &Folder, of: impl Fn(&PackFile) -> bool) -> Vec<usize> {
    folder.packs.iter().enumerate().filter(|(_, file)| of(file)).map(|(number, _)| number).collect()
}

fn holds(folder: &Folder, packs: impl IntoIterator<Item = usize>, id: &str) -> bool {
    let mut files = packs.into_iter().filter_map(|number| folder.packs.get(number));
    files.any(|file| file.pack.holds(id, |range| file.read(range)))
}

/// Whether a report is left out: the place of its pack, and its identifier.
type LeftOut<'a> = &'a dyn Fn(usize, &str) -> bool;

fn written(
    folder: &Folder,
    packs: &[usize],
    left_out: impl Fn(usize, &str) -> bool,
) -> Result<(Unfinished, usize), Error> {
    let mut unfinished = Unfinished::begin(folder.path())?;
    let path = unfinished.reader()?.0;
    let reports = write_to(folder, packs, &left_out, unfinished.file(), &path)?;
    Ok((unfinished, reports))
}

fn write_to(
    folder: &Folder,
    packs: &[usize],
    left_out: LeftOut<'_>,
    file: &mut std::fs::File,
    path: &Path,
) -> Result<usize, Error> {
    let unwritten = |error| file_error(path, error);
    file.write_all(&[0; HEADER_BYTES]).map_err(unwritten)?;
    let mut builder = PackBuilder::default();
    let packs = || packs.iter().filter_map(|number| Some((*number, folder.packs.get(*number)?)));
    let all = packs().map(|(_, pack)| pack.pack.size()).sum();
    let (mut progress, mut done) = (Progress::new("merge", all), 0);
    for (number, pack) in packs() {
        let copied = pack.reports(|report| {
            if !folder.removed.contains(&report.id) && !left_out(number, &report.id) {
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
