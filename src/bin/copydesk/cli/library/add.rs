//! `library add`: reports from files, or packs from elsewhere, into the library. A file is taken whole or not at all.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;

use copydesk::wire::formats::Fields;
use copydesk::wire::library::signature::Signature;
use copydesk::wire::library::{HEADER_BYTES, Import, Imported};

use super::Options;
use super::change::Change;
use super::folder::file_error;
use super::pack_file::PackFile;
use super::progress::Progress;
use super::unfinished::Unfinished;
use crate::cli::{Error, Outcome, lines, print};

/// Rejected records listed one by one; the rest are counted.
const LISTED: usize = 20;
/// Bytes read at once: enough for every thread to have some hundred records.
const PIECE: usize = 4 << 20;
/// How every pack begins.
const PACK: [u8; 6] = *b"CDWIRE";

/// Runs `library add`.
pub fn run(path: &Path, options: &Options) -> Result<Outcome, Error> {
    if options.files.is_empty() {
        return Err(Error::Usage("name the files of reports to add".to_owned()));
    }
    std::fs::create_dir_all(path).map_err(|error| file_error(path, error))?;
    let fields = options.fields.as_deref().map(mapping).transpose()?;
    let mut outcome = Outcome::Whole;
    for name in &options.files {
        if is_pack(Path::new(name)) {
            take_pack(path, name)?;
        } else if matches!(import(path, name, options, fields.as_ref())?, Outcome::Rejects) {
            outcome = Outcome::Rejects;
        }
    }
    Ok(outcome)
}

/// Whether a file begins as packs do. A pipe is none, and to look would take its bytes away.
fn is_pack(file: &Path) -> bool {
    let mut head = [0; PACK.len()];
    std::fs::metadata(file).is_ok_and(|file| file.is_file())
        && File::open(file).is_ok_and(|mut file| file.read_exact(&mut head).is_ok() && head == PACK)
}

/// The mapping in a file that a user wrote.
fn mapping(name: &str) -> Result<Arc<Fields>, Error> {
    let text = std::fs::read_to_string(name).map_err(|error| Error::File(name.to_owned(), error))?;
    Fields::read(&text).map(Arc::new).map_err(|what| Error::Library(format!("{name}: {what}")))
}

fn import(folder: &Path, name: &str, options: &Options, fields: Option<&Arc<Fields>>) -> Result<Outcome, Error> {
    let mut unfinished = Unfinished::begin(folder)?;
    let imported = {
        let import = options.format.map_or_else(Import::default, Import::of).at(super::now()).on(options.jobs());
        let import = match fields {
            Some(fields) => import.by(fields.clone()),
            None => import,
        };
        read_into(unfinished.file(), name, import)?
    };
    print(&summary(name, &imported))?;
    let withdrawn = imported.withdrawn.iter().cloned();
    let gone = if imported.accepted > 0 {
        let (path, file) = unfinished.reader()?;
        let written = PackFile::of(&path, file).map_err(|what| Error::Library(format!("{name}: {what}")))?;
        let (target, gone) = Change::begin(folder)?.add(Some((unfinished, &written)), name, withdrawn)?;
        print(&format!("{name}: written to {}", target.unwrap_or_default().display()))?;
        gone
    } else {
        Change::begin(folder)?.remove_reports(withdrawn)?
    };
    if gone > 0 {
        print(&format!("{name}: removed {gone} reports that the agency withdrew"))?;
    }
    Ok(if imported.rejects > 0 { Outcome::Rejects } else { Outcome::Whole })
}

/// Reads a file of reports into a pack's file, record by record.
fn read_into(file: &mut File, name: &str, mut import: Import) -> Result<Imported, Error> {
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
        progress.show(done, &format!("{records} records, {rejects} rejected"));
    }
    let imported = import.finish().map_err(wrong)?;
    file.write_all(&imported.pack.rest).map_err(unwritten)?;
    file.seek(SeekFrom::Start(0)).and_then(|_| file.write_all(&imported.pack.header)).map_err(unwritten)?;
    Ok(imported)
}

/// Takes a pack that was made elsewhere, once every byte of it and its signature are checked.
fn take_pack(folder: &Path, name: &str) -> Result<(), Error> {
    let wrong = |what| Error::Library(format!("{name}: {what}"));
    let given = PackFile::open(Path::new(name)).map_err(wrong)?;
    given.verify().map_err(wrong)?;
    let mut unfinished = Unfinished::begin(folder)?;
    let copied = given.pieces(|bytes| unfinished.file().write_all(bytes)).map_err(wrong)?;
    let signature = given.signature.as_ref().map_or_else(Vec::new, Signature::bytes);
    let copied = copied.and_then(|()| unfinished.file().write_all(&signature));
    copied.map_err(|error| unfinished.error(error))?;
    let (target, _) = Change::begin(folder)?.add(Some((unfinished, &given)), name, [])?;
    let target = target.unwrap_or_default();
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
