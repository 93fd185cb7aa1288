//! Record batches in, tables out.

use std::panic::{AssertUnwindSafe, catch_unwind};

use arrow_array::{Array, BinaryArray, Int64Array, RecordBatch, StringArray};
use arrow_pyarrow::{PyArrowType, ToPyArrow};
use arrow_schema::FieldRef;
use copydesk::desk::Known;
use copydesk::page::Page;
use copydesk::{Analysis, Desk, contract};
use pyo3::prelude::*;
use serde::Serialize;

use crate::error::{Reject, Trouble};
use crate::record::{Record, day, day_of_line};
use crate::rows::{Key, Rows};
use crate::schema;
use crate::shelf::{Library, Window};

/// How pages are looked at.
struct Setting<'a> {
    desk: Desk,
    library: Option<&'a Library>,
    window: Option<Window>,
    /// Whether the report with the record's own identifier does not count.
    not_itself: bool,
    /// Whether the contract's JSON is wanted, too.
    json: bool,
    /// Larger records are refused, in bytes.
    most: usize,
}

impl Setting<'_> {
    fn analyzed(&self, page: &Page, known: Known, id: Option<&str>) -> Result<Analysis, Trouble> {
        match self.library {
            Some(library) => library.analyze(&self.desk, page, known, self.window, id.filter(|_| self.not_itself)),
            None => Ok(self.desk.analyze_known(page, known)),
        }
    }
}

fn desk(opinion_threshold: Option<f32>) -> Result<Desk, Trouble> {
    match opinion_threshold {
        None => Ok(Desk::default()),
        Some(threshold) if (0.0..=1.0).contains(&threshold) => Ok(Desk::default().with_opinion_threshold(threshold)),
        Some(_) => Err(Trouble::Columns("a threshold lies between 0 and 1".to_owned())),
    }
}

/// Analyses one page: the contract's JSON.
#[pyfunction]
#[pyo3(signature = (*, html=None, text=None, id=None, url=None, title=None, published=None, library=None, window=None, explain=false, opinion_threshold=None))]
pub fn analyze_json(
    py: Python<'_>,
    html: Option<String>,
    text: Option<String>,
    id: Option<String>,
    url: Option<String>,
    title: Option<String>,
    published: Option<String>,
    library: Option<PyRef<'_, Library>>,
    window: Option<(i32, i32)>,
    explain: bool,
    opinion_threshold: Option<f32>,
) -> PyResult<String> {
    let setting = Setting {
        desk: desk(opinion_threshold)?,
        library: library.as_deref(),
        window: window.map(|(back, ahead)| Window { back, ahead }),
        not_itself: false,
        json: true,
        most: usize::MAX,
    };
    let record = Record { html, text, url, title, published, id, series: None };
    Ok(py.detach(|| {
        let id = record.id.clone();
        let (page, known, _) = record.page().map_err(Trouble::Record)?;
        let analysis = setting.analyzed(&page, known, id.as_deref())?;
        json(&contract::analysis(&analysis, id.map(Into::into), explain)).map_err(Trouble::Record)
    })?)
}

fn json<T: Serialize>(shape: &T) -> Result<String, Reject> {
    serde_json::to_string(shape).map_err(|error| Reject::new("internal", error.to_string()))
}

/// The tables of a batch: name, record batch.
type Tables = Vec<(&'static str, Py<PyAny>)>;

/// Analyses a batch of records: the tables.
#[pyfunction]
#[pyo3(signature = (batch, *, library=None, window=None, not_itself=false, json=false, jobs=1, max_bytes=64_000_000, opinion_threshold=None))]
pub fn analyze_batch(
    py: Python<'_>,
    batch: PyArrowType<RecordBatch>,
    library: Option<PyRef<'_, Library>>,
    window: Option<(i32, i32)>,
    not_itself: bool,
    json: bool,
    jobs: usize,
    max_bytes: usize,
    opinion_threshold: Option<f32>,
) -> PyResult<Tables> {
    let setting = Setting {
        desk: desk(opinion_threshold)?,
        library: library.as_deref(),
        window: window.map(|(back, ahead)| Window { back, ahead }),
        not_itself,
        json,
        most: max_bytes,
    };
    let tables = py.detach(|| {
        let columns = Columns::of(&batch.0)?;
        tables(&on_threads(&columns, &setting, jobs)?)
    })?;
    tables.into_iter().map(|(name, table)| Ok((name, table.to_pyarrow(py)?.unbind()))).collect()
}

/// The day that each record gives, in days since 1970.
#[pyfunction]
pub fn days(py: Python<'_>, batch: PyArrowType<RecordBatch>) -> PyResult<Vec<Option<i32>>> {
    Ok(py.detach(|| {
        let columns = Columns::of(&batch.0)?;
        Ok::<_, Trouble>((0..columns.rows).map(|row| columns.day(row)).collect())
    })?)
}

/// The columns of a batch, by their names. Each may be missing.
struct Columns<'a> {
    rows: usize,
    line: Option<&'a BinaryArray>,
    body: Option<&'a BinaryArray>,
    position: Option<&'a Int64Array>,
    texts: [Option<&'a StringArray>; TEXTS.len()],
}

/// The columns of text.
const TEXTS: [&str; 11] =
    ["source", "id", "series", "html", "text", "url", "title", "published", "charset", "problem_code", "problem"];

impl<'a> Columns<'a> {
    fn of(batch: &'a RecordBatch) -> Result<Self, Trouble> {
        fn typed<'a, T: Array + 'static>(
            batch: &'a RecordBatch,
            name: &str,
            kind: &str,
        ) -> Result<Option<&'a T>, Trouble> {
            let Some(column) = batch.column_by_name(name) else { return Ok(None) };
            let wrong = || Trouble::Columns(format!("the column {name:?} must be of the type {kind}"));
            column.as_any().downcast_ref::<T>().map(Some).ok_or_else(wrong)
        }
        let mut texts = [None; TEXTS.len()];
        for (place, name) in texts.iter_mut().zip(TEXTS) {
            *place = typed(batch, name, "string")?;
        }
        let columns = Self {
            rows: batch.num_rows(),
            line: typed(batch, "line", "binary")?,
            body: typed(batch, "body", "binary")?,
            position: typed(batch, "position", "int64")?,
            texts,
        };
        let given =
            columns.line.is_some() || columns.body.is_some() || ["html", "text"].iter().any(|name| columns.has(name));
        if given || columns.rows == 0 {
            Ok(columns)
        } else {
            Err(Trouble::Columns("give the pages in a column \"html\", \"text\", \"body\" or \"line\"".to_owned()))
        }
    }

    fn has(&self, name: &str) -> bool {
        TEXTS.iter().zip(&self.texts).any(|(known, column)| *known == name && column.is_some())
    }

    fn text(&self, name: &str, row: usize) -> Option<&'a str> {
        let place = TEXTS.iter().position(|known| *known == name)?;
        let column = (*self.texts.get(place)?)?;
        column.is_valid(row).then(|| column.value(row))
    }

    /// Bytes of a record's page or line.
    fn bytes(&self, row: usize) -> usize {
        let of = |column: Option<&BinaryArray>| {
            column.filter(|column| column.is_valid(row)).map_or(0, |column| column.value(row).len())
        };
        let text = |name| self.text(name, row).map_or(0, str::len);
        of(self.line).max(of(self.body)).max(text("html")).max(text("text"))
    }

    fn day(&self, row: usize) -> Option<i32> {
        match self.line.filter(|line| line.is_valid(row)) {
            Some(line) => day_of_line(line.value(row)),
            None => day(self.text("published", row)?),
        }
    }

    /// A record, and what it is known by.
    fn record(&self, row: usize, most: usize) -> (Key, Result<Record, Reject>) {
        let owned = |name| self.text(name, row).map(str::to_owned);
        let position =
            self.position.filter(|column| column.is_valid(row)).map_or(row as i64, |column| column.value(row));
        let mut key = Key { source: owned("source"), position, id: owned("id") };
        if let Some(code) = self.text("problem_code", row) {
            return (key, Err(Reject::new(code, self.text("problem", row).unwrap_or_default())));
        }
        let bytes = self.bytes(row);
        if bytes > most {
            return (
                key,
                Err(Reject::new("tooLarge", format!("the record has {bytes} bytes; at most {most} are read"))),
            );
        }
        if let Some(line) = self.line.filter(|line| line.is_valid(row)) {
            let (id, record) = Record::from_line(line.value(row));
            key.id = key.id.or(id);
            return (key, record);
        }
        let record = Record {
            id: key.id.clone(),
            series: owned("series"),
            html: owned("html"),
            text: owned("text"),
            url: owned("url"),
            title: owned("title"),
            published: owned("published"),
        };
        let record = match self.body.filter(|body| body.is_valid(row)) {
            Some(body) => record.with_body(body.value(row), self.text("charset", row)),
            None => record,
        };
        (key, Ok(record))
    }
}

fn on_threads(columns: &Columns, setting: &Setting, jobs: usize) -> Result<Rows, Trouble> {
    let jobs = jobs.clamp(1, columns.rows.max(1));
    let share = columns.rows.div_ceil(jobs);
    let some = |job: usize| (job * share)..((job + 1) * share).min(columns.rows);
    if jobs == 1 {
        return answered(columns, setting, some(0));
    }
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..jobs).map(|job| scope.spawn(move || answered(columns, setting, some(job)))).collect();
        threads.into_iter().try_fold(Rows::default(), |mut rows, thread| {
            let lost = || Trouble::Columns("a thread was lost".to_owned());
            rows.append(thread.join().map_err(|_| lost())??);
            Ok(rows)
        })
    })
}

fn answered(columns: &Columns, setting: &Setting, some: std::ops::Range<usize>) -> Result<Rows, Trouble> {
    let mut rows = Rows::default();
    for row in some {
        let (key, record) = columns.record(row, setting.most);
        // The core is total. Should it prove not to be, one record is lost and not a night's run; nothing that it held is used again.
        let answer = catch_unwind(AssertUnwindSafe(|| answer(&mut rows, &key, record, setting)));
        match answer {
            Ok(Ok(())) => {}
            Ok(Err(Trouble::Record(reject))) => rows.reject(key, reject),
            Ok(Err(trouble)) => return Err(trouble),
            Err(_) => rows.reject(key, Reject::new("internal", "the analysis of this record failed; please report it")),
        }
    }
    Ok(rows)
}

fn answer(rows: &mut Rows, key: &Key, record: Result<Record, Reject>, setting: &Setting) -> Result<(), Trouble> {
    let record = record.map_err(Trouble::Record)?;
    let series = record.series.clone();
    let (page, known, text) = record.page().map_err(Trouble::Record)?;
    let analysis = setting.analyzed(&page, known, key.id.as_deref())?;
    let shape = contract::analysis(&analysis, key.id.clone().map(Into::into), false);
    let json = setting.json.then(|| json(&shape)).transpose().map_err(Trouble::Record)?;
    let mut one = Rows::default();
    one.add(key, series, &analysis, shape, json, text.as_deref());
    rows.append(one);
    Ok(())
}

fn tables(rows: &Rows) -> Result<Vec<(&'static str, RecordBatch)>, Trouble> {
    Ok(vec![
        ("articles", table(&schema::articles(), &rows.articles)?),
        ("quotations", table(&schema::quotations(), &rows.quotations)?),
        ("opinions", table(&schema::opinions(), &rows.opinions)?),
        ("credits", table(&schema::credits(), &rows.credits)?),
        ("matches", table(&schema::matches(), &rows.matches)?),
        ("edits", table(&schema::edits(), &rows.edits)?),
        ("rejects", table(&schema::rejects(), &rows.rejects)?),
    ])
}

fn table<T: Serialize>(fields: &[FieldRef], rows: &[T]) -> Result<RecordBatch, Trouble> {
    serde_arrow::to_record_batch(fields, &rows).map_err(|error| Trouble::Columns(format!("the table: {error}")))
}
