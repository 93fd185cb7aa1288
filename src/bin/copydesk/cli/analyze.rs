//! `copydesk analyze`: pages in, analyses out.

use std::io::Read;

use copydesk::desk::Known;
use copydesk::page::Page;
use copydesk::{Desk, contract, export, page};
use lexopt::ValueExt;

use super::request::{self, PageRequest, Reject};
use super::{Error, Outcome, library, lines, plain};

/// The form of the answer.
#[derive(Clone, Copy, Default)]
enum Format {
    #[default]
    Json,
    Markdown,
    Html,
    W3c,
    Csv,
}

impl std::str::FromStr for Format {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "json" => Ok(Self::Json),
            "markdown" => Ok(Self::Markdown),
            "html" => Ok(Self::Html),
            "w3c" => Ok(Self::W3c),
            "csv" => Ok(Self::Csv),
            _ => Err("formats are json, markdown, html, w3c and csv".to_owned()),
        }
    }
}

#[derive(Default)]
struct Options {
    format: Format,
    text: bool,
    jsonl: bool,
    explain: bool,
    jobs: Option<usize>,
    opinion_threshold: Option<f32>,
    library: Option<String>,
    file: Option<String>,
}

/// Runs `analyze`.
pub fn run(args: &mut lexopt::Parser) -> Result<Outcome, Error> {
    let options = options(args)?;
    let folder = options.library.as_deref().map(library::open).transpose()?;
    let desk = Desk::new(folder.as_ref().map(|folder| folder.library.clone()).unwrap_or_default());
    let desk = match options.opinion_threshold {
        Some(threshold) => desk.with_opinion_threshold(threshold),
        None => desk,
    };
    let analyzed = |page: &Page, known| {
        let mut reading = desk.begin(page, known);
        while let (Some(folder), false) = (&folder, reading.needs().is_empty()) {
            let bytes: Vec<_> = reading.needs().iter().map(|need| folder.bytes(need)).collect();
            reading.supply(bytes);
        }
        for name in reading.damaged() {
            super::warn(&format!("pack {name} is damaged; see copydesk library verify"));
        }
        reading.finish()
    };
    let mut input = lines::open(options.file.as_deref())?;
    if options.jsonl {
        if !matches!(options.format, Format::Json) {
            return Err(Error::Usage("--jsonl answers in JSON: leave --format out".to_owned()));
        }
        let jobs = options.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
        return lines::answer(input, jobs, |id, value| {
            let (page, known) = request::typed::<PageRequest>(value)?.page()?;
            json(&contract::analysis(&analyzed(&page, known), id, options.explain))
        });
    }
    let mut bytes = Vec::new();
    let name = options.file.as_deref().unwrap_or("standard input");
    input.read_to_end(&mut bytes).map_err(|error| Error::File(name.to_owned(), error))?;
    let (given, _) = page::charset::decode(&bytes, None);
    let page = if options.text { page::text::parse(&given) } else { page::html::parse(&given, None) };
    let analysis = analyzed(&page, Known::default());
    let answer = contract::analysis(&analysis, None, options.explain);
    match options.format {
        Format::Markdown => super::print_data(&plain::file(export::markdown::write(&answer).trim_end())),
        Format::Html => super::print_data(&plain::file(export::html::write(&answer).trim_end())),
        Format::Csv => super::print_data(&plain::file(export::csv::write(&answer).trim_end())),
        Format::W3c => super::print_data(&pretty(&export::w3c::annotations(&answer))?),
        Format::Json => super::print_data(&pretty(&answer)?),
    }
}

fn pretty<T: serde::Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string_pretty(value).map(plain::json).map_err(|error| Error::Usage(error.to_string()))
}

/// One line of JSON.
pub fn json<T: serde::Serialize>(value: &T) -> Result<String, Reject> {
    serde_json::to_string(value).map(plain::json).map_err(|error| Reject::new("internal", error.to_string()))
}

fn share(text: &str) -> Result<f32, String> {
    text.parse()
        .ok()
        .filter(|share| (0.0..=1.0).contains(share))
        .ok_or_else(|| "a threshold is between 0 and 1".to_owned())
}

fn options(args: &mut lexopt::Parser) -> Result<Options, Error> {
    use lexopt::prelude::{Long, Value};
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Long("format") => options.format = args.value()?.parse()?,
            Long("text") => options.text = true,
            Long("jsonl") => options.jsonl = true,
            Long("explain") => options.explain = true,
            Long("jobs") => options.jobs = Some(args.value()?.parse()?),
            Long("opinion-threshold") => options.opinion_threshold = Some(args.value()?.parse_with(share)?),
            Long("library") => options.library = Some(args.value()?.string()?),
            Value(file) if options.file.is_none() => options.file = Some(file.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}
