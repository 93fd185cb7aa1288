//! `copydesk analyze`: pages in, analyses out.

use std::io::Read;

use copydesk::desk::Known;
use copydesk::{Desk, contract, page};
use lexopt::ValueExt;

use super::request::{self, PageRequest, Reject};
use super::{Error, Outcome, library, lines};

#[derive(Default)]
struct Options {
    text: bool,
    jsonl: bool,
    explain: bool,
    jobs: Option<usize>,
    library: Option<String>,
    file: Option<String>,
}

/// Runs `analyze`.
pub fn run(args: &mut lexopt::Parser) -> Result<Outcome, Error> {
    let options = options(args)?;
    let desk = match &options.library {
        Some(folder) => Desk::new(library::open(folder)?),
        None => Desk::default(),
    };
    let mut input = lines::open(options.file.as_deref())?;
    if options.jsonl {
        let jobs = options
            .jobs
            .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
        return lines::answer(input, jobs, |id, value| {
            let (page, known) = request::typed::<PageRequest>(value)?.page()?;
            json(&contract::analysis(
                &desk.analyze_known(&page, known),
                id,
                options.explain,
            ))
        });
    }
    let mut bytes = Vec::new();
    let name = options.file.as_deref().unwrap_or("standard input");
    input
        .read_to_end(&mut bytes)
        .map_err(|error| Error::File(name.to_owned(), error))?;
    let given = String::from_utf8_lossy(&bytes);
    let page = if options.text {
        page::text::parse(&given)
    } else {
        page::html::parse(&given, None)
    };
    let analysis = desk.analyze_known(&page, Known::default());
    match serde_json::to_string_pretty(&contract::analysis(&analysis, None, options.explain)) {
        Ok(text) => super::print(&text),
        Err(error) => Err(Error::Usage(error.to_string())),
    }
}

/// One line of JSON.
pub fn json<T: serde::Serialize>(value: &T) -> Result<String, Reject> {
    serde_json::to_string(value).map_err(|error| Reject::new("internal", error.to_string()))
}

fn options(args: &mut lexopt::Parser) -> Result<Options, Error> {
    use lexopt::prelude::{Long, Value};
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Long("text") => options.text = true,
            Long("jsonl") => options.jsonl = true,
            Long("explain") => options.explain = true,
            Long("jobs") => options.jobs = Some(args.value()?.parse()?),
            Long("library") => options.library = Some(args.value()?.string()?),
            Value(file) if options.file.is_none() => options.file = Some(file.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}
