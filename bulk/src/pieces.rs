//! Packs from an archive of reports: a piece of a file into packs of its days, and the pieces of a day into one.
//!
//! Pieces are merged in the order of the input, so the result is what one machine makes of the whole.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use copydesk::wire::formats::{self, Entry, Format, Setting};
use copydesk::wire::library::{HEADER_BYTES, PackBuilder};
use copydesk::wire::{ReportKind, WireReport};
use pyo3::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use crate::error::{Reject, Trouble};
use crate::record::{Record, day};
use crate::shelf;

/// The longest line, in bytes: what `library add` takes.
const MAX_LINE: u64 = 8 << 20;
/// An archive of texts instead of reports: passim's `id`, `series` and `text`.
const ARCHIVE: &str = "archive";

/// Which packs reports are parted into.
#[derive(Clone, Copy)]
enum Period {
    Day,
    Month,
    Year,
    All,
}

impl Period {
    fn of(name: &str) -> Result<Self, Trouble> {
        match name {
            "day" => Ok(Self::Day),
            "month" => Ok(Self::Month),
            "year" => Ok(Self::Year),
            "all" => Ok(Self::All),
            _ => Err(Trouble::Columns(format!("no period is called {name:?}; say day, month, year or all"))),
        }
    }

    /// The name of a report's pack. Days are Greenwich's, as the packs' tables have them.
    fn label(self, published: &str) -> String {
        let length = match self {
            Self::All => return "all".to_owned(),
            Self::Day => 10,
            Self::Month => 7,
            Self::Year => 4,
        };
        let Some(day) = day(published) else { return "undated".to_owned() };
        let date = copydesk::wire::time::rfc3339(i64::from(day) * 86_400);
        date.get(..length).unwrap_or("undated").to_owned()
    }
}

/// What became of a piece.
#[derive(Serialize, Default)]
struct Built {
    /// Packs by period: reports, and how many records stand in it that do not count.
    packs: BTreeMap<String, (usize, usize)>,
    /// Identifiers of reports that were taken back in this piece, whatever piece they stand in.
    withdrawn: Vec<String>,
    /// Records that were not taken: where the line begins, why.
    rejects: Vec<(u64, Reject)>,
}

/// A line's place and what stands in it.
type Line = (u64, Result<Vec<u8>, Reject>);

/// What a file's lines are, by its first.
#[pyfunction]
pub fn sniff_format(path: PathBuf) -> PyResult<String> {
    let wrong = |error| Trouble::File(path.display().to_string(), error);
    let mut first = Vec::new();
    let file = File::open(&path).map_err(wrong)?;
    BufReader::new(file.take(MAX_LINE)).read_until(b'\n', &mut first).map_err(wrong)?;
    let text = String::from_utf8_lossy(&first);
    let text = text.trim_start_matches('\u{feff}').trim();
    let object = serde_json::from_str::<Value>(text).ok().filter(Value::is_object);
    let Some(object) = object else {
        let what = format!(
            "{}: reports are read as JSON Lines; other formats go in with copydesk library add",
            path.display()
        );
        return Err(Trouble::Columns(what).into());
    };
    if object.get("series").is_some() && object.get("published").is_none() {
        return Ok(ARCHIVE.to_owned());
    }
    Ok(formats::sniff(text).map_or("jsonl", |format| format.name).to_owned())
}

/// Reads the lines that begin in a stretch of a file into packs, one a period, in `folder`. Answers in JSON.
#[pyfunction]
#[pyo3(signature = (path, start, end, folder, *, period, format, now=None))]
pub fn build_pieces(
    py: Python<'_>,
    path: PathBuf,
    start: u64,
    end: u64,
    folder: PathBuf,
    period: &str,
    format: &str,
    now: Option<i64>,
) -> PyResult<String> {
    let period = Period::of(period)?;
    let known = if format == ARCHIVE { None } else { Some(named(format)?) };
    Ok(py.detach(|| build(&path, start..end, &folder, period, known, now).map(|built| json!(built).to_string()))?)
}

fn named(format: &str) -> Result<&'static Format, Trouble> {
    formats::named(format).ok_or_else(|| Trouble::Columns(format!("no format is called {format:?}")))
}

fn build(
    path: &Path,
    stretch: std::ops::Range<u64>,
    folder: &Path,
    period: Period,
    format: Option<&'static Format>,
    now: Option<i64>,
) -> Result<Built, Trouble> {
    let setting = Setting { now };
    let mut built = Built::default();
    let mut builders: BTreeMap<String, PackBuilder> = BTreeMap::new();
    let mut homes: HashMap<String, String> = HashMap::new();
    let unread = |error| Trouble::File(path.display().to_string(), error);
    lines(path, stretch, |(at, line)| {
        for entry in entries(line, format, &setting) {
            match entry {
                Entry::Report(report) => {
                    let label = period.label(&report.published);
                    let added = builders.entry(label.clone()).or_default().add(&report);
                    match added {
                        Ok(()) => {
                            let before = homes.insert(report.id.clone(), label.clone()).filter(|home| *home != label);
                            if let Some(builder) = before.and_then(|home| builders.get_mut(&home)) {
                                builder.withdraw(&report.id);
                            }
                        }
                        Err(why) => built.rejects.push((at, Reject::new("badReport", why.to_string()))),
                    }
                }
                Entry::Withdrawn(id, why) => {
                    for builder in builders.values_mut() {
                        builder.withdraw(&id);
                    }
                    built.withdrawn.push(id);
                    built.rejects.push((at, Reject::new("withdrawn", why)));
                }
                Entry::Refused(why) => built.rejects.push((at, Reject::new("badReport", why))),
            }
        }
    })
    .map_err(unread)?;
    fs::create_dir_all(folder).map_err(|error| Trouble::File(folder.display().to_string(), error))?;
    for (label, builder) in builders {
        if builder.is_empty() {
            continue;
        }
        let file = folder.join(format!("{label}.pack"));
        built.packs.insert(label, (builder.len(), builder.replaced() + built.withdrawn.len()));
        let bytes = builder.finish();
        write_whole(&file, |out| out.write_all(&bytes))?;
    }
    Ok(built)
}

/// The reports of a line.
fn entries(line: Result<Vec<u8>, Reject>, format: Option<&Format>, setting: &Setting) -> Vec<Entry> {
    let line = match line {
        Ok(line) => line,
        Err(reject) => return vec![Entry::Refused(reject.message)],
    };
    let Some(format) = format else {
        return vec![match Record::from_line(&line).1 {
            Ok(Record { id: Some(id), text: Some(text), series, title, published, url, .. }) => {
                Entry::Report(WireReport {
                    id,
                    agency: series.unwrap_or_default(),
                    title: title.unwrap_or_default(),
                    published: published.unwrap_or_default(),
                    url,
                    text,
                    kind: ReportKind::Report,
                })
            }
            Ok(_) => Entry::Refused("a text of an archive has an \"id\" and a \"text\"".to_owned()),
            Err(reject) => Entry::Refused(reject.message),
        }];
    };
    match std::str::from_utf8(&line) {
        Ok(line) => (format.read)(line.trim_start_matches('\u{feff}').trim(), setting)
            .unwrap_or_else(|why| vec![Entry::Refused(why.to_string())]),
        Err(_) => vec![Entry::Refused("the line is not UTF-8; convert the file first".to_owned())],
    }
}

/// Goes through the lines that begin in a stretch of a file. Empty ones are passed over, overlong ones are not held in memory.
fn lines(path: &Path, stretch: std::ops::Range<u64>, mut each: impl FnMut(Line)) -> std::io::Result<()> {
    let mut input = BufReader::with_capacity(1 << 20, File::open(path)?);
    let mut at = stretch.start;
    // A line that began before belongs to the piece before: its end is looked for from the byte before this stretch.
    if at > 0 {
        input.seek(SeekFrom::Start(at - 1))?;
        at = at - 1 + skip_line(&mut input)?;
    }
    while at < stretch.end {
        let mut line = Vec::new();
        let read = input.by_ref().take(MAX_LINE + 1).read_until(b'\n', &mut line)? as u64;
        if read == 0 {
            break;
        }
        let mut length = read;
        let overlong = read > MAX_LINE && line.last() != Some(&b'\n');
        if overlong {
            length += skip_line(&mut input)?;
            each((at, Err(Reject::new("tooLarge", format!("the line has more than {MAX_LINE} bytes")))));
        } else if !line.trim_ascii().is_empty() {
            each((at, Ok(line)));
        }
        at += length;
    }
    Ok(())
}

/// Bytes up to the end of the line.
fn skip_line(input: &mut impl BufRead) -> std::io::Result<u64> {
    let mut skipped = 0;
    loop {
        let bytes = input.fill_buf()?;
        if bytes.is_empty() {
            return Ok(skipped);
        }
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(bytes.len(), |end| end + 1);
        input.consume(used);
        skipped += used as u64;
        if end.is_some() {
            return Ok(skipped);
        }
    }
}

/// Makes one pack of the pieces of a period, in their order. With each piece come the identifiers that were taken back in it. Answers
/// how many reports the pack has; where there are none there is no pack.
#[pyfunction]
pub fn merge_pieces(py: Python<'_>, pieces: Vec<(Option<PathBuf>, Vec<String>)>, out: PathBuf) -> PyResult<usize> {
    Ok(py.detach(|| merge(&pieces, &out))?)
}

fn merge(pieces: &[(Option<PathBuf>, Vec<String>)], out: &Path) -> Result<usize, Trouble> {
    let mut builder = PackBuilder::default();
    let mut wrong = None;
    write_whole(out, |file| {
        file.write_all(&[0; HEADER_BYTES])?;
        for (piece, withdrawn) in pieces {
            for id in withdrawn {
                builder.withdraw(id);
            }
            let Some(piece) = piece else { continue };
            let name = piece.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let copied = shelf::open(piece, &name).and_then(|pack| {
                pack.reports(|report| {
                    builder.add(&report).map_err(|why| format!("{}: {why}", report.id))?;
                    file.write_all(&builder.take_records()).map_err(|error| error.to_string())
                })
                .map_err(|what| Trouble::Pack(name.clone(), what))
            });
            if let Err(trouble) = copied {
                wrong = Some(trouble);
                return Err(std::io::ErrorKind::InvalidData.into());
            }
        }
        let finished = std::mem::take(&mut builder).finish_behind();
        file.write_all(&finished.rest)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&finished.header)
    })
    .map_err(|trouble| wrong.take().unwrap_or(trouble))?;
    let pack = shelf::open(out, &out.display().to_string())?;
    if pack.pack.is_empty() {
        fs::remove_file(out).map_err(|error| Trouble::File(out.display().to_string(), error))?;
    }
    Ok(pack.pack.len())
}

/// Writes a file beside its name, to the disk, and only then to its name.
fn write_whole(path: &Path, write: impl FnOnce(&mut File) -> std::io::Result<()>) -> Result<(), Trouble> {
    let beside = path.with_extension("unfinished");
    let written = File::create(&beside)
        .and_then(|mut file| {
            write(&mut file)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        Trouble::File(path.display().to_string(), error)
    })
}
