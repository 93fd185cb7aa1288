//! `copydesk compare`: pairs of an article and a report in, matches out.

use copydesk::article::Article;
use copydesk::desk::Known;
use copydesk::page::Page;
use copydesk::wire::{WireMatch, WireReport};
use copydesk::{Desk, contract};
use lexopt::ValueExt;
use serde::Deserialize;

use super::analyze::json;
use super::request::{self, PageRequest, ReportRequest};
use super::{Error, Outcome, lines};

#[derive(Deserialize)]
struct Pair {
    article: PageRequest,
    report: ReportRequest,
}

/// Runs `compare`.
pub fn run(args: &mut lexopt::Parser) -> Result<Outcome, Error> {
    use lexopt::prelude::{Long, Value};
    let (mut jsonl, mut file) = (false, None);
    let mut compare: fn(&Page, Known, &WireReport) -> (Article, WireMatch) = Desk::compare;
    while let Some(arg) = args.next()? {
        match arg {
            Long("jsonl") => jsonl = true,
            Long("no-text") => compare = Desk::compare_without_text,
            Value(name) if file.is_none() => file = Some(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    if !jsonl {
        return Err(Error::Usage("compare reads pairs, one JSON object per line: add --jsonl".to_owned()));
    }
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    lines::answer(lines::open(file.as_deref())?, jobs, |id, value| {
        let pair: Pair = request::typed(value)?;
        let (page, known) = pair.article.page()?;
        let (article, found) = compare(&page, known, &pair.report.into());
        json(&contract::comparison(&article, &found, id))
    })
}
