//! `copydesk library`: reports into the library, what it holds, and out again.

mod folder;

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::Path;

use copydesk::wire::Library;
use copydesk::wire::formats::{self, Format};
use copydesk::wire::library::{Import, Imported, Pack};
use lexopt::ValueExt;
use serde_json::json;

use super::{Error, Outcome, lines, print};
use folder::Folder;

/// Rejected records listed one by one; the rest are counted.
const LISTED: usize = 20;

#[derive(Default)]
struct Options {
    library: Option<String>,
    format: Option<&'static Format>,
    json: bool,
    id: Option<String>,
    pack: Option<String>,
    files: Vec<String>,
}

/// Runs `library add`, `info` or `remove`.
pub fn run(args: &mut lexopt::Parser) -> Result<Outcome, Error> {
    let verb = match args.next()? {
        Some(lexopt::Arg::Value(verb)) => verb.string()?,
        _ => return Err(Error::Usage("say library add, info or remove".to_owned())),
    };
    let options = options(args)?;
    let Some(path) = options.library.as_deref().map(Path::new) else {
        return Err(Error::Usage("name the library's folder: --library DIR".to_owned()));
    };
    match verb.as_str() {
        "add" => add(path, &options),
        "info" => info(&Folder::open(path)?, options.json),
        "remove" => remove(Folder::open(path)?, &options),
        other => Err(Error::Usage(format!("library has no {other:?}; say add, info or remove"))),
    }
}

/// Opens the library in a folder. A pack that cannot be read is named on stderr and left out; the others serve.
pub fn open(path: &str) -> Result<Library, Error> {
    let folder = Folder::open(Path::new(path))?;
    for (file, what) in &folder.damaged {
        let _ = writeln!(std::io::stderr(), "copydesk: {}: {what}; its reports are not searched", file.display());
    }
    Ok(folder.library)
}

fn add(path: &Path, options: &Options) -> Result<Outcome, Error> {
    if options.files.is_empty() {
        return Err(Error::Usage("name the files of reports to add".to_owned()));
    }
    let mut folder = Folder::open_or_make(path)?;
    let mut outcome = Outcome::Whole;
    for name in &options.files {
        let imported = import(name, options.format)?;
        print(&summary(name, &imported))?;
        if imported.rejects > 0 {
            outcome = Outcome::Rejects;
        }
        if imported.accepted > 0 {
            let pack = Pack::read(imported.pack).map_err(|error| Error::Library(format!("{name}: {error}")))?;
            let file = folder.add(name, &pack)?;
            print(&format!("{name}: written to {}", file.display()))?;
        }
    }
    Ok(outcome)
}

fn import(name: &str, format: Option<&'static Format>) -> Result<Imported, Error> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |now| now.as_secs() as i64);
    let mut import = format.map_or_else(Import::default, Import::of).at(now);
    let mut input = lines::open(Some(name))?;
    let mut buffer = vec![0; 1 << 16];
    let wrong = |error| Error::Library(format!("{name}: {error}"));
    loop {
        let read = match input.read(&mut buffer) {
            Ok(0) => return import.finish().map_err(wrong),
            Ok(read) => read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Error::File(name.to_owned(), error)),
        };
        import.feed(buffer.get(..read).unwrap_or_default()).map_err(wrong)?;
    }
}

/// What an import took, and what not and why.
fn summary(name: &str, imported: &Imported) -> String {
    let mut lines = vec![format!("{name}: {} accepted, {} rejected", imported.accepted, imported.rejects)];
    if imported.replaced > 0 {
        lines.push(format!("  {} replaced by a later report with the same id", imported.replaced));
    }
    let listed = imported.rejected.iter().take(LISTED);
    lines.extend(listed.map(|rejected| format!("  line {}: {}", rejected.line, rejected.reason)));
    if imported.rejects > LISTED {
        lines.push(format!("  and {} more", imported.rejects - LISTED));
    }
    lines.join("\n")
}

fn info(folder: &Folder, as_json: bool) -> Result<Outcome, Error> {
    let (mut agencies, mut dates) = (BTreeSet::new(), BTreeSet::new());
    let mut reports = 0;
    for (_, report) in folder.library.reports() {
        reports += 1;
        agencies.insert(report.agency);
        dates.insert(report.published);
    }
    agencies.remove("");
    dates.remove("");
    let packs = || folder.library.packs().map(|named| (&named.name, &named.pack));
    let bytes: usize = packs().map(|(_, pack)| pack.bytes().len()).sum();
    let index: usize = packs().map(|(_, pack)| pack.index_bytes()).sum();
    let damaged: Vec<String> =
        folder.damaged.iter().map(|(file, what)| format!("{}: {what}", file.display())).collect();
    let text = if as_json {
        let packs: Vec<_> = packs()
            .map(|(name, pack)| json!({ "name": name, "reports": pack.len(), "bytes": pack.bytes().len() }))
            .collect();
        json!({
            "reports": reports, "removed": folder.removed.len(), "agencies": agencies,
            "first": dates.first(), "last": dates.last(), "bytes": bytes, "indexBytes": index,
            "packs": packs, "damaged": damaged,
        })
        .to_string()
    } else {
        let date = |date: Option<&String>| date.map_or_else(|| "no date".to_owned(), Clone::clone);
        let names: Vec<&str> = agencies.iter().map(String::as_str).collect();
        let mut lines = vec![
            format!("{reports} reports, {} to {}", date(dates.first()), date(dates.last())),
            format!("agencies: {}", names.join(", ")),
            format!("{bytes} bytes, {index} of them to find the reports by"),
            format!("{} removed", folder.removed.len()),
        ];
        lines.extend(
            packs().map(|(name, pack)| format!("pack {name}: {} reports, {} bytes", pack.len(), pack.bytes().len())),
        );
        lines.extend(damaged.iter().cloned());
        lines.join("\n")
    };
    print(&text)?;
    Ok(if damaged.is_empty() { Outcome::Whole } else { Outcome::Rejects })
}

fn remove(mut folder: Folder, options: &Options) -> Result<Outcome, Error> {
    match (&options.id, &options.pack) {
        (Some(id), None) => {
            folder.remove_report(id)?;
            print(&format!("removed report {id}"))
        }
        (None, Some(name)) => {
            folder.remove_pack(name)?;
            print(&format!("removed pack {name}"))
        }
        _ => Err(Error::Usage("say what to remove: --id ID or --pack NAME".to_owned())),
    }
}

fn options(args: &mut lexopt::Parser) -> Result<Options, Error> {
    use lexopt::prelude::{Long, Value};
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Long("library") => options.library = Some(args.value()?.string()?),
            Long("json") => options.json = true,
            Long("id") => options.id = Some(args.value()?.string()?),
            Long("pack") => options.pack = Some(args.value()?.string()?),
            Long("format") => {
                let name = args.value()?.string()?;
                let known: Vec<&str> = formats::FORMATS.iter().map(|format| format.name).collect();
                let unknown = || Error::Usage(format!("no format is called {name:?}; known: {}", known.join(", ")));
                options.format = Some(formats::named(&name).ok_or_else(unknown)?);
            }
            Value(file) => options.files.push(file.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}
