//! `copydesk library`: reports into the library, what it holds, and out again.

mod add;
mod change;
mod export;
mod folder;
mod follow;
mod info;
mod journal;
mod key;
mod lock;
mod merge;
mod pack_file;
mod progress;
mod publish;
mod unfinished;
mod verify;

use std::path::Path;

use copydesk::wire::formats::{self, Format};
use lexopt::ValueExt;

use super::{Error, Outcome, print, warn};
use change::Change;
pub use folder::Folder;

/// What may be asked.
const VERBS: &str = "add, info, remove, merge, export, verify and publish";

/// Options of all verbs.
#[derive(Default)]
pub struct Options {
    library: Option<String>,
    format: Option<&'static Format>,
    fields: Option<String>,
    jobs: Option<usize>,
    json: bool,
    id: Option<String>,
    pack: Option<String>,
    name: Option<String>,
    out: Option<String>,
    sign: Option<String>,
    signer: Option<String>,
    days: Option<u32>,
    valid: Option<u32>,
    key: Option<String>,
    no_text: bool,
    files: Vec<String>,
}

impl Options {
    fn jobs(&self) -> usize {
        self.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from))
    }
}

/// Runs a verb.
pub fn run(args: &mut lexopt::Parser) -> Result<Outcome, Error> {
    let verb = match args.next()? {
        Some(lexopt::Arg::Value(verb)) => verb.string()?,
        _ => return Err(Error::Usage(format!("name what to do with the library: {VERBS}"))),
    };
    let options = options(args)?;
    let Some(path) = options.library.as_deref().map(Path::new) else {
        return Err(Error::Usage("name the library's folder: --library DIR".to_owned()));
    };
    match verb.as_str() {
        "add" => add::run(path, &options),
        "info" => info::run(&Folder::open(path)?, options.json),
        "remove" => remove(path, &options),
        "merge" => merge::run(path, &options),
        "export" => export::run(&Folder::open(path)?, &options),
        "verify" => verify::run(&Folder::open(path)?),
        "publish" => publish::run(path, &options),
        other => Err(Error::Usage(format!("unknown library command {other:?}; there are {VERBS}"))),
    }
}

/// Runs `copydesk follow`.
pub fn follow(args: &mut lexopt::Parser) -> Result<Outcome, Error> {
    follow::run(&options(args)?)
}

/// Seconds since 1970.
fn now() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.ok().and_then(|now| i64::try_from(now.as_secs()).ok()).unwrap_or(0)
}

/// Opens the library in a folder. A pack that cannot be opened is named on stderr and left out; the others serve.
pub fn open(path: &str) -> Result<Folder, Error> {
    let folder = Folder::open(Path::new(path))?;
    for (file, what) in &folder.damaged {
        warn(&format!("{}: {what}; its reports are not searched", file.display()));
    }
    Ok(folder)
}

fn remove(path: &Path, options: &Options) -> Result<Outcome, Error> {
    match (&options.id, &options.pack) {
        (Some(id), None) => {
            if Change::begin(path)?.remove_reports([id.clone()])? == 0 {
                return Err(Error::Library(format!(
                    "the library has no report with the id {id:?}; see copydesk library info"
                )));
            }
            print(&format!("removed report {id}"))
        }
        (None, Some(name)) => {
            Change::begin_of_packs(path)?.remove_pack(name)?;
            print(&format!("removed pack {name}"))
        }
        _ => Err(Error::Usage("name what to remove: --id ID or --pack NAME".to_owned())),
    }
}

fn options(args: &mut lexopt::Parser) -> Result<Options, Error> {
    use lexopt::prelude::{Long, Value};
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Long("library") => options.library = Some(args.value()?.string()?),
            Long("json") => options.json = true,
            Long("fields") => options.fields = Some(args.value()?.string()?),
            Long("no-text") => options.no_text = true,
            Long("jobs") => options.jobs = Some(args.value()?.parse()?),
            Long("id") => options.id = Some(args.value()?.string()?),
            Long("pack") => options.pack = Some(args.value()?.string()?),
            Long("name") => options.name = Some(args.value()?.string()?),
            Long("days") => options.days = Some(args.value()?.parse()?),
            Long("valid") => options.valid = Some(args.value()?.parse()?),
            Long("key") => options.key = Some(args.value()?.string()?),
            Long("out" | "to") => options.out = Some(args.value()?.string()?),
            Long("sign") => options.sign = Some(args.value()?.string()?),
            Long("signer") => options.signer = Some(args.value()?.string()?),
            Long("format") => {
                let name = args.value()?.string()?;
                let known: Vec<&str> = formats::FORMATS.iter().map(|format| format.name).collect();
                let unknown = || Error::Usage(format!("unknown format {name:?}; there are {}", known.join(", ")));
                options.format = Some(formats::named(&name).ok_or_else(unknown)?);
            }
            Value(file) => options.files.push(file.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}
