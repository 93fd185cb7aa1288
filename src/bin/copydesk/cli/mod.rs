//! Arguments in, an exit code out: 0 every line answered, 1 some line got an error, 2 wrong arguments or an unreadable file.

mod analyze;
mod compare;
mod library;
mod lines;
mod plain;
mod request;

use std::fmt;
use std::io::Write;
use std::process::ExitCode;

const USAGE: &str = "\
copydesk analyze [--library DIR] [--explain] [--text] [--format F] [FILE|-]
                                     analyse one HTML page (with --text, plain text); write JSON, or F: markdown, html, w3c, csv;
                                     a higher --opinion-threshold 0..1 marks less opinion, with more certainty
copydesk analyze --jsonl [--library DIR] [--jobs N] [FILE|-]      one request per line in, one analysis per line out
copydesk compare --jsonl [--no-text] [FILE|-]                     one pair per line in, one match per line out;
                                     --no-text finds what a pack without text finds
copydesk library add    --library DIR [--format F] [--fields FILE] [--jobs N] FILE...
                                     read reports (JSONL, RSS, Atom, JSON Feed, ninjs, NewsML, NITF, ANPA, HTML, text) or packs into the library;
                                     --fields names a file that says where title, date, agency and body stand in your own XML or e-mail
copydesk library info   --library DIR [--json]                    what the library holds
copydesk library remove --library DIR --id ID | --pack NAME       remove a report or a pack
copydesk library merge  --library DIR [--name NAME]               make one pack of all unsigned ones
copydesk library export --library DIR [--pack NAME] --out FILE [--sign KEYFILE --signer NAME]
                                     write one pack, or all as one, to give away
copydesk library verify --library DIR                             check every byte and every signature
copydesk library publish --library DIR --to DIR --sign KEYFILE [--signer NAME] [--name TITLE] [--days 30] [--valid 14] [--no-text]
                                     write a signed list of the newest days, as static files for any web host;
                                     --no-text leaves out the texts of the reports
copydesk follow DIR --library DIR [--key KEY]
                                     add what is new in a list; only the key seen the first time is accepted";

/// Why a run ended before its work: shown on one line, exit code 2.
#[derive(Debug)]
pub enum Error {
    /// The arguments are wrong.
    Usage(String),
    /// A file could not be read or written: its name, and why.
    File(String, std::io::Error),
    /// The library could not be used.
    Library(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(what) => write!(f, "{what}; see copydesk --help"),
            Self::File(name, error) => write!(f, "{name}: {error}; check the name and your permissions"),
            Self::Library(what) => write!(f, "{what}"),
        }
    }
}

impl From<lexopt::Error> for Error {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}

/// Whether every line got an answer.
pub enum Outcome {
    /// Every one did.
    Whole,
    /// Some got an error object.
    Rejects,
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let mut args = lexopt::Parser::from_env();
    match run(&mut args) {
        Ok(Outcome::Whole) => ExitCode::SUCCESS,
        Ok(Outcome::Rejects) => ExitCode::from(1),
        Err(error) => {
            warn(&error.to_string());
            ExitCode::from(2)
        }
    }
}

fn run(args: &mut lexopt::Parser) -> Result<Outcome, Error> {
    use lexopt::prelude::{Long, Short, Value};
    // Asked for anywhere: whoever types `analyze --help` has read no more than the first word.
    if std::env::args_os().skip(1).take_while(|arg| arg != "--").any(|arg| arg == "--help" || arg == "-h") {
        return print(USAGE);
    }
    match args.next()? {
        Some(Value(verb)) if verb == "analyze" => analyze::run(args),
        Some(Value(verb)) if verb == "compare" => compare::run(args),
        Some(Value(verb)) if verb == "library" => library::run(args),
        Some(Value(verb)) if verb == "follow" => library::follow(args),
        Some(Short('V') | Long("version")) => print(concat!("copydesk ", env!("CARGO_PKG_VERSION"))),
        Some(Value(verb)) => Err(Error::Usage(format!("unknown command {}", verb.to_string_lossy()))),
        Some(other) => Err(other.unexpected().into()),
        None => Err(Error::Usage("name a command: analyze, compare, library or follow".to_owned())),
    }
}

/// Tells a person something on a line of standard error.
fn warn(text: &str) {
    let _ = writeln!(std::io::stderr(), "copydesk: {}", plain::message(text));
}

/// Tells a person something.
fn print(text: &str) -> Result<Outcome, Error> {
    print_data(&plain::message(text))
}

/// Prints what was asked for; a reader that hung up is no error of ours.
fn print_data(text: &str) -> Result<Outcome, Error> {
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Error::File("standard output".into(), error))
        }
        _ => Ok(Outcome::Whole),
    }
}
