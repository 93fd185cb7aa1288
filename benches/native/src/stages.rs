//! Peers and the desk's own stages over the same pages.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use copydesk::article::Article;
use copydesk::page::{self, Page};
use copydesk::text::Reading;
use copydesk::{Analysis, Desk, clean, contract, opinion, quotes, wire};
use serde_json::{Value, json};

use crate::{libraries, peers, timing};

/// A page, and what the desk makes of it: a later stage is timed without the earlier ones.
struct Case {
    html: String,
    page: Page,
    article: Article,
    analysis: Analysis,
}

/// The desks: with the sample reports, and with those of a file.
struct Desks {
    samples: Desk,
    given: Desk,
}

/// One row of the table.
struct Row {
    name: &'static str,
    /// Where it is timed.
    on: On,
    run: fn(&Case, &Desks),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum On {
    /// Every page.
    Pages,
    /// Every page, where a file of reports is named.
    PagesWithReports,
    /// The pages that hold an article: on the others the stage has nothing to do, and its time would say nothing.
    Articles,
    /// The same, where a file of reports is named.
    ArticlesWithReports,
}

const ROWS: &[Row] = &[
    Row { name: "html5ever: parse alone", on: On::Pages, run: |case, _| peers::html5ever(&case.html) },
    Row { name: "legible: parse, extract", on: On::Pages, run: |case, _| peers::legible(&case.html) },
    Row { name: "dom_smoothie: parse, extract", on: On::Pages, run: |case, _| peers::dom_smoothie(&case.html) },
    Row { name: "Copydesk: HTML to analysis", on: On::Pages, run: |case, desks| analyze(case, &desks.samples) },
    Row {
        name: "Copydesk: HTML to analysis, reports given",
        on: On::PagesWithReports,
        run: |case, desks| analyze(case, &desks.given),
    },
    Row { name: "· parse", on: On::Pages, run: |case, _| drop(black_box(page::html::parse(&case.html, None))) },
    Row { name: "· clean", on: On::Pages, run: |case, _| drop(black_box(clean::clean(&case.page))) },
    Row {
        name: "· quotes",
        on: On::Articles,
        run: |case, _| drop(black_box(quotes::find(&Reading::new(&case.article)))),
    },
    Row {
        name: "· opinion",
        on: On::Articles,
        run: |case, _| drop(black_box(opinion::find(&Reading::new(&case.article), &case.analysis.quotations))),
    },
    Row { name: "· wire", on: On::Articles, run: |case, desks| examine(case, &desks.samples) },
    Row { name: "· wire, reports given", on: On::ArticlesWithReports, run: |case, desks| examine(case, &desks.given) },
    Row {
        name: "· JSON of the analysis",
        on: On::Articles,
        run: |case, _| drop(black_box(serde_json::to_string(&contract::analysis(&case.analysis, None, true)))),
    },
];

fn analyze(case: &Case, desk: &Desk) {
    drop(black_box(desk.analyze(&page::html::parse(&case.html, None))));
}

fn examine(case: &Case, desk: &Desk) {
    drop(black_box(wire::examine(&Reading::new(&case.article), &desk.library().lookup())));
}

/// Times every row on every page of a folder: milliseconds by page.
pub fn measure(folder: &Path, reports: Option<&Path>) -> Result<Value, Box<dyn Error>> {
    let given = reports.map(libraries::of_file).transpose()?;
    let (samples, with_reports) = (libraries::samples()?, given.is_some());
    let desks = Desks { samples: Desk::new(samples), given: Desk::new(given.unwrap_or_default()) };
    let mut rows: Vec<(&Row, Vec<f64>)> = ROWS.iter().map(|row| (row, Vec::new())).collect();
    for file in files(folder)? {
        let (case, desks) = (&Case::new(fs::read_to_string(&file)?, &desks.samples), &desks);
        let mut timed: Vec<_> = rows.iter_mut().filter(|(row, _)| row.on.holds(case, with_reports)).collect();
        let calls: Vec<_> = timed.iter().map(|(row, _)| row.run).map(|run| move || run(case, desks)).collect();
        let fastest = timing::fastest(&calls);
        for ((_, times), fastest) in timed.iter_mut().zip(fastest) {
            times.push(fastest);
        }
    }
    let rows: Vec<Value> = rows.iter().map(|(row, times)| json!({ "name": row.name, "values": times })).collect();
    let count = |desk: &Desk| libraries::count(desk.library());
    Ok(json!({ "reports": { "samples": count(&desks.samples), "given": count(&desks.given) }, "rows": rows }))
}

impl Case {
    fn new(html: String, desk: &Desk) -> Self {
        let page = page::html::parse(&html, None);
        let analysis = desk.analyze(&page);
        Self { html, page, article: analysis.article.clone().unwrap_or_default(), analysis }
    }
}

impl On {
    fn holds(self, case: &Case, with_reports: bool) -> bool {
        let (article, reports) = match self {
            Self::Pages => (false, false),
            Self::PagesWithReports => (false, true),
            Self::Articles => (true, false),
            Self::ArticlesWithReports => (true, true),
        };
        (!article || case.analysis.article.is_some()) && (!reports || with_reports)
    }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let entries: Result<Vec<_>, std::io::Error> = fs::read_dir(folder)?.collect();
    let mut files: Vec<PathBuf> = entries?.iter().map(fs::DirEntry::path).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "html"));
    files.sort();
    Ok(files)
}
