//! The library as an archive needs it: a folder of packs, of which each article is looked up in those of its days.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use copydesk::desk::Known;
use copydesk::page::Page;
use copydesk::wire;
use copydesk::wire::library::{Need, Pack, Part};
use copydesk::{Analysis, Desk};
use pyo3::prelude::*;
use pyo3::types::PyType;
use serde::{Deserialize, Serialize};

use crate::error::Trouble;
use crate::pack_file::PackFile;
use crate::record::day;

/// Choices of packs that are kept open. Articles come by day, so the next one mostly needs the packs of the last; one more is for those
/// without a date.
const KEPT: usize = 4;
const MINUTES_OF_A_DAY: i32 = 24 * 60;

/// A pack that is known, whether it is open or not.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Volume {
    path: PathBuf,
    name: String,
    reports: usize,
    bytes: u64,
    /// First and last day of its reports, in days since 1970; none where no report has a date.
    days: Option<(i32, i32)>,
    /// Whether it has reports without a date, which may be of any day.
    undated: bool,
}

/// How far a report may be from an article, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Days before the article.
    pub back: i32,
    /// Days after it: an article that is dated too early is still found.
    pub ahead: i32,
}

/// A library on the disk. Packs are opened when an article first needs them.
#[pyclass(module = "copydesk._core", frozen)]
pub struct Library {
    volumes: Vec<Volume>,
    removed: BTreeSet<String>,
    kept: Mutex<Vec<Arc<Chosen>>>,
}

/// Some packs of a library, open.
struct Chosen {
    which: Vec<usize>,
    library: copydesk::wire::Library,
    files: Vec<Arc<PackFile>>,
}

/// What a worker process is told of a library.
#[derive(Serialize, Deserialize)]
struct State {
    volumes: Vec<Volume>,
    removed: BTreeSet<String>,
}

#[pymethods]
impl Library {
    /// Opens the library in a folder; every pack in it must open.
    #[classmethod]
    #[pyo3(signature = (path, *, verify = false))]
    fn open(_: &Bound<'_, PyType>, py: Python<'_>, path: PathBuf, verify: bool) -> PyResult<Self> {
        Ok(py.detach(|| Self::read(&path, verify))?)
    }

    #[getter]
    fn packs(&self) -> Vec<String> {
        self.volumes.iter().map(|volume| volume.name.clone()).collect()
    }

    #[getter]
    fn files(&self) -> Vec<PathBuf> {
        self.volumes.iter().map(|volume| volume.path.clone()).collect()
    }

    #[getter]
    fn is_dated(&self) -> bool {
        self.volumes.len() > 1 && self.volumes.iter().any(|volume| volume.days.is_some() && !volume.undated)
    }

    /// The number of reports.
    fn __len__(&self) -> usize {
        self.volumes.iter().map(|volume| volume.reports).sum()
    }

    fn __repr__(&self) -> String {
        format!("<copydesk.Library of {} packs, {} reports>", self.volumes.len(), self.__len__())
    }

    /// Names of the packs that an article of a date is looked up in.
    #[pyo3(signature = (published, days_back, days_ahead))]
    fn near(&self, published: Option<&str>, days_back: i32, days_ahead: i32) -> Vec<String> {
        let window = Window { back: days_back, ahead: days_ahead };
        let chosen = self.which(published.and_then(day), Some(window));
        chosen.into_iter().filter_map(|number| Some(self.volumes.get(number)?.name.clone())).collect()
    }

    /// The same library with its packs in another folder, under their own names.
    fn moved(&self, folder: PathBuf) -> Self {
        let moved = |volume: &Volume| {
            let path = folder.join(volume.path.file_name().unwrap_or_default());
            Volume { path, ..volume.clone() }
        };
        Self::of(self.volumes.iter().map(moved).collect(), self.removed.clone())
    }

    /// Workers get the list of packs, and open those that they need.
    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let this = slf.get();
        let state = State { volumes: this.volumes.clone(), removed: this.removed.clone() };
        let state = serde_json::to_string(&state).map_err(|error| Trouble::Columns(error.to_string()))?;
        Ok((slf.get_type().getattr("_restore")?.unbind(), (state,)))
    }

    #[classmethod]
    fn _restore(_: &Bound<'_, PyType>, state: &str) -> PyResult<Self> {
        let state: State = serde_json::from_str(state).map_err(|error| Trouble::Columns(error.to_string()))?;
        Ok(Self::of(state.volumes, state.removed))
    }
}

impl Library {
    fn of(volumes: Vec<Volume>, removed: BTreeSet<String>) -> Self {
        Self { volumes, removed, kept: Mutex::default() }
    }

    fn read(folder: &Path, verify: bool) -> Result<Self, Trouble> {
        let volumes = pack_files(folder)?.into_iter().map(|file| volume(file, verify)).collect::<Result<_, _>>()?;
        Ok(Self::of(volumes, removed(folder)?))
    }

    /// Analyses a page and looks its article up. `except` is the identifier of a report that does not count.
    pub fn analyze(
        &self,
        desk: &Desk,
        page: &Page,
        known: Known,
        window: Option<Window>,
        except: Option<&str>,
    ) -> Result<Analysis, Trouble> {
        let mut chosen = None;
        let mut reading = desk.begin_in(page, known, |article| {
            let Some(article) = article else { return wire::Library::default().lookup() };
            let published = article.metadata.published.as_deref().and_then(day);
            let found = self.chosen(self.which(published, window));
            let lookup = match (&found, except) {
                (Ok(found), Some(id)) => found.library.clone().without([id.to_owned()]).lookup(),
                (Ok(found), None) => found.library.lookup(),
                (Err(_), _) => wire::Library::default().lookup(),
            };
            chosen = Some(found);
            lookup
        });
        let Some(chosen) = chosen.transpose()? else { return Ok(reading.finish()) };
        loop {
            if let Some(name) = reading.damaged().first() {
                return Err(Trouble::Pack(name.clone(), "it is damaged; make or get it again".to_owned()));
            }
            if reading.needs().is_empty() {
                return Ok(reading.finish());
            }
            let read = |need: &Need| chosen.files.get(need.pack).and_then(|file| file.read(need.start..need.end));
            let bytes: Vec<_> = reading.needs().iter().map(read).collect();
            reading.supply(bytes);
        }
    }

    /// The packs with reports of about a day. Whatever has no date may be of any.
    fn which(&self, published: Option<i32>, window: Option<Window>) -> Vec<usize> {
        let (Some(day), Some(window)) = (published, window) else { return (0..self.volumes.len()).collect() };
        let (first, last) = (day.saturating_sub(window.back), day.saturating_add(window.ahead));
        let near =
            |volume: &Volume| volume.undated || volume.days.is_some_and(|(begin, end)| begin <= last && end >= first);
        self.volumes.iter().enumerate().filter(|(_, volume)| near(volume)).map(|(number, _)| number).collect()
    }

    fn chosen(&self, which: Vec<usize>) -> Result<Arc<Chosen>, Trouble> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = kept.iter().position(|chosen| chosen.which == which) {
            let chosen = kept.remove(place);
            kept.push(Arc::clone(&chosen));
            return Ok(chosen);
        }
        let mut files = Vec::new();
        for number in &which {
            let held = kept.iter().find_map(|other| {
                let place = other.which.iter().position(|held| held == number)?;
                other.files.get(place).cloned()
            });
            files.push(match (held, self.volumes.get(*number)) {
                (Some(file), _) => file,
                (None, Some(volume)) => Arc::new(open(&volume.path, &volume.name)?),
                (None, None) => continue,
            });
        }
        let named = |library: wire::Library, (number, file): (&usize, &Arc<PackFile>)| {
            let name = self.volumes.get(*number).map_or_else(String::new, |volume| volume.name.clone());
            let signer = file.signature.as_ref().map(copydesk::wire::library::signature::Signature::signer);
            library.with_pack(name, signer, file.pack.clone())
        };
        let library = which.iter().zip(&files).fold(wire::Library::default(), named);
        let chosen = Arc::new(Chosen { which, library: library.without(self.removed.iter().cloned()), files });
        if kept.len() >= KEPT {
            kept.remove(0);
        }
        kept.push(Arc::clone(&chosen));
        Ok(chosen)
    }
}

/// Opens a pack; the error has its name.
pub fn open(path: &Path, name: &str) -> Result<PackFile, Trouble> {
    PackFile::open(path).map_err(|what| Trouble::Pack(name.to_owned(), format!("{}: {what}", path.display())))
}

fn volume(path: PathBuf, verify: bool) -> Result<Volume, Trouble> {
    let name = stem(&path);
    let file = open(&path, &name)?;
    let wrong = |what: String| Trouble::Pack(name.clone(), format!("{}: {what}", path.display()));
    if verify {
        file.verify().map_err(wrong)?;
    }
    let (mut days, mut undated) = (None, false);
    for part in file.pack.parts() {
        let Part::Table(page, range) = part else { continue };
        let bytes = file.read(range).ok_or_else(|| wrong("it cannot be read".to_owned()))?;
        for row in Pack::rows(page, &bytes).map_err(|error| wrong(error.to_string()))? {
            match row.minutes.map(|minutes| minutes.div_euclid(MINUTES_OF_A_DAY)) {
                Some(day) => {
                    days = Some(days.map_or((day, day), |(first, last): (i32, i32)| (first.min(day), last.max(day))));
                }
                None => undated = true,
            }
        }
    }
    let (reports, bytes) = (file.pack.len(), file.pack.size());
    Ok(Volume { path: file.path, name, reports, bytes, days, undated })
}

/// The folder's packs, oldest first, as the command line orders them.
fn pack_files(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let wrong = |error| Trouble::File(folder.display().to_string(), error);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(wrong)? {
        let file = entry.map_err(wrong)?.path();
        if file.extension().is_some_and(|extension| extension == "pack") {
            files.push(file);
        }
    }
    let number =
        |file: &PathBuf| stem(file).split('-').next().and_then(|number| number.parse::<u32>().ok()).unwrap_or(0);
    files.sort_by_key(|file| (number(file), stem(file)));
    Ok(files)
}

/// The identifiers in `removed.txt`, each in quotation marks.
fn removed(folder: &Path) -> Result<BTreeSet<String>, Trouble> {
    let file = folder.join("removed.txt");
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(Trouble::File(file.display().to_string(), error)),
    };
    let id = |line: &str| {
        let wrong = |_| Trouble::Columns(format!("{}: {line:?} is no identifier in quotation marks", file.display()));
        serde_json::from_str(line).map_err(wrong)
    };
    text.lines().map(id).collect()
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
