//! `library add`: reports from files, or packs from elsewhere, into the library. A file is taken whole or not at all.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use copydesk::wire::formats::Format;
use copydesk::wire::library::{HEADER_BYTES, Import, Imported};

use super::Options;
use super::folder::{Folder, file_error};
use super::pack_file::PackFile;
use super::progress::Progress;
use crate::cli::{Error, Outcome, lines, print};

/// Rejected records listed one by one; the rest are counted.
const LISTED: usize = 20;
/// Bytes read at once: enough for every thread to have some hundred records.
const PIECE: usize = 4 << 20;
/// How every pack begins.
const PACK: &[u8] = b"CDWIRE";

/// Runs `library add`.
pub fn run(path: &Path, options: &Options) -> Result<Outcome, Error> {
    if options.files.is_empty() {
        return Err(Error::Usage("name the files of reports to add".to_owned()));
    }
    let mut folder = Folder::open_or_make(path)?;
    let mut outcome = Outcome::Whole;
    for name in &options.files {
        let mut head = [0; 6];
        let is_pack =
            name != "-" && File::open(name).is_ok_and(|mut file| file.read_exact(&mut head).is_ok() && head == PACK);
        if is_pack {
            take_pack(&mut folder, name)?;
        } else if matches!(import(&mut folder, name, options)?, Outcome::Rejects) {
            outcome = Outcome::Rejects;
        }
        // The next file must see what this one brought.
        folder = Folder::open(path)?;
    }
    Ok(outcome)
}

fn import(folder: &mut Folder, name: &str, options: &Options) -> Result<Outcome, Error> {
    let (unfinished, mut file) = folder.unfinished()?;
    let imported = read_into(&mut file, name, options.format, options.jobs()).inspect_err(|_| {
        let _ = std::fs::remove_file(&unfinished);
    })?;
    print(&summary(name, &imported))?;
    if imported.accepted > 0 {
        let written = PackFile::open(&unfinished).map_err(|what| Error::Library(format!("{name}: {what}")))?;
        let target = folder.add(&unfinished, &file, name, |id| written.pack.holds(id, |range| written.read(range)))?;
        print(&format!("{name}: written to {}", target.display()))?;
    } else {
        let _ = std::fs::remove_file(&unfinished);
    }
    let gone = folder.remove_reports(imported.withdrawn.iter().cloned())?;
    if gone > 0 {
        print(&format!("{name}: {gone} reports that the agency took back are removed"))?;
    }
    Ok(if imported.rejects > 0 { Outcome::Rejects } else { Outcome::Whole })
}

/// Reads a file of reports into a pack's file, record by record.
fn read_into(file: &mut File, name: &str, format: Option<&'static Format>, jobs: usize) -> Result<Imported, Error> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let now = now.ok().and_then(|now| i64::try_from(now.as_secs()).ok()).unwrap_or(0);
    let mut import = format.map_or_else(Import::default, Import::of).at(now).on(jobs);
    let mut input = lines::open(Some(name))?;
    let all = if name == "-" { 0 } else { std::fs::metadata(name).map_or(0, |metadata| metadata.len()) };
    let mut progress = Progress::new(name, all);
    let wrong = |error| Error::Library(format!("{name}: {error}"));
    let unwritten = |error| Error::File("the library".to_owned(), error);
    file.write_all(&[0; HEADER_BYTES]).map_err(unwritten)?;
    let mut buffer = vec![0; PIECE];
    let mut done = 0;
    loop {
        let mut filled = 0;
        while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match input.read(rest) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::File(name.to_owned(), error)),
            }
        }
        if filled == 0 {
            break;
        }
        import.feed(buffer.get(..filled).unwrap_or_default()).map_err(wrong)?;
        file.write_all(&import.take_records()).map_err(unwritten)?;
        done += filled as u64;
        let (records, rejects) = import.progress();
        progress.show(done, &format!("{records} records, {rejects} not taken"));
    }
    let imported = import.finish().map_err(wrong)?;
    file.write_all(&imported.pack.rest).map_err(unwritten)?;
    file.seek(SeekFrom::Start(0)).and_then(|_| file.write_all(&imported.pack.header)).map_err(unwritten)?;
    Ok(imported)
}

/// Takes a pack that was made elsewhere, once every byte of it and its signature are checked.
fn take_pack(folder: &mut Folder, name: &str) -> Result<(), Error> {
    let wrong = |what| Error::Library(format!("{name}: {what}"));
    let given = PackFile::open(Path::new(name)).map_err(wrong)?;
    given.verify().map_err(wrong)?;
    let (unfinished, mut file) = folder.unfinished()?;
    let unwritten = |error| file_error(&unfinished, error);
    given.pieces(|bytes| file.write_all(bytes)).map_err(wrong)?.map_err(unwritten)?;
    if let Some(signature) = &given.signature {
        file.write_all(&signature.bytes()).map_err(unwritten)?;
    }
    let target = folder.add(&unfinished, &file, name, |id| given.pack.holds(id, |range| given.read(range)))?;
    let signed = given
        .signature
        .as_ref()
        .map_or_else(|| "not signed".to_owned(), |signature| format!("signed by {}", signature.signer()));
    print(&format!("{name}: {} reports, {signed}, written to {}", given.pack.len(), target.display())).map(drop)
}

/// What an import took, and what not and why.
fn summary(name: &str, imported: &Imported) -> String {
    let mut lines =
        vec![format!("{name}: {} accepted, {} rejected ({})", imported.accepted, imported.rejects, imported.format)];
    if imported.replaced > 0 {
        lines.push(format!("  {} replaced by a later report with the same id", imported.replaced));
    }
    let unit = if matches!(imported.format, "jsonl" | "ninjs" | "jsonfeed") { "line" } else { "item" };
    let listed = imported.rejected.iter().take(LISTED);
    lines.extend(listed.map(|rejected| format!("  {unit} {}: {}", rejected.line, rejected.reason)));
    if imported.rejects > LISTED {
        lines.push(format!("  and {} more", imported.rejects - LISTED));
    }
    lines.join("\n")
}
