//! `copydesk follow`: what a list has, and the library has not, comes in; what the list corrects or takes back is corrected or goes. One change:
//! all of it or nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use copydesk::wire::list::{self, DayPack, Known, List, MAX_LIST, MAX_PACK, hex, of_hex};
use serde::{Deserialize, Serialize};

use super::Options;
use super::change::{Change, Exchange};
use super::folder::{EXTENSION, file_error, stem};
use super::unfinished::Unfinished;
use crate::cli::{Error, Outcome, print};

/// What a library follows.
pub const FOLLOWED: &str = "followed.json";

/// A list that is followed, by what was seen of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Source {
    key: String,
    sequence: u64,
    digest: String,
    /// Packs of it in the library: SHA-512 of the file, the day, and the pack's name here.
    packs: BTreeMap<String, (Option<String>, String)>,
    /// Reports that it has taken back.
    withdrawn: BTreeSet<String>,
}

/// Runs `copydesk follow`.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let (Some(path), [from]) = (options.library.as_deref().map(Path::new), options.files.as_slice()) else {
        return Err(Error::Usage("name the list's folder and the library's: follow DIR --library DIR".to_owned()));
    };
    if from.starts_with("http://") || from.starts_with("https://") {
        return Err(Error::Usage(
            "the command line follows a folder; copy the list's files first (curl, wget, rsync) and name their folder"
                .to_owned(),
        ));
    }
    fs::create_dir_all(path).map_err(|error| file_error(path, error))?;
    let from = Path::new(from);
    let file = from.join(list::FILE);
    let wrong = |what| Error::Library(format!("{}: {what}", file.display()));
    let list = List::read(&bounded(&file, MAX_LIST as u64 + 1)?).map_err(wrong)?;
    list.holds_at(super::now()).map_err(wrong)?;
    let change = Change::begin_of_packs(path)?;
    let mut followed = followed(path)?;
    let name = from.canonicalize().unwrap_or_else(|_| from.to_owned()).display().to_string();
    let before = followed.get(&name);
    pinned(&list, before, options.key.as_deref()).map_err(wrong)?;
    let update = Update::of(&list, before, from, &change)?;
    let told = update.told(&list);
    followed.insert(name, update.source);
    let text = serde_json::to_vec_pretty(&followed).map_err(|error| Error::Library(error.to_string()))?;
    change.exchange_all(Exchange {
        packs: update.new,
        removed: update.removed,
        beside: vec![(FOLLOWED.to_owned(), text)],
        delete: update.delete,
    })?;
    print(&told)
}

/// Whether the list is that of the key that is followed. A key that the reader names is followed from now on.
fn pinned(list: &List, before: Option<&Source>, named: Option<&str>) -> Result<(), list::ListError> {
    let own = *list.signature.key();
    let known = before.and_then(|source| {
        Some(Known { key: of_hex(&source.key)?, sequence: source.sequence, digest: of_hex(&source.digest)? })
    });
    match named {
        Some(key) if of_hex(key) == Some(own) && known.is_none_or(|known| known.key != own) => Ok(()),
        Some(key) if of_hex(key) != Some(own) => Err(list::ListError::OtherKey(key.to_owned(), hex(&own))),
        _ => known.map_or(Ok(()), |known| list.comes_after(&known)),
    }
}

fn followed(path: &Path) -> Result<BTreeMap<String, Source>, Error> {
    let file = path.join(FOLLOWED);
    match fs::read(&file) {
        Ok(text) => serde_json::from_slice(&text).map_err(|_| {
            Error::Library(format!(
                "{}: this is no list of sources; delete the file and follow them again",
                file.display()
            ))
        }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(file_error(&file, error)),
    }
}

/// The bytes of a file, and no more than so many of it.
fn bounded(file: &Path, most: u64) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|file| file.take(most).read_to_end(&mut bytes));
    read.map_err(|error| file_error(file, error))?;
    Ok(bytes)
}

/// What a list changes of a library.
struct Update {
    source: Source,
    new: Vec<(Unfinished, PathBuf)>,
    delete: Vec<String>,
    removed: BTreeSet<String>,
    reports: u64,
    gone: usize,
}

impl Update {
    fn of(list: &List, before: Option<&Source>, from: &Path, change: &Change) -> Result<Self, Error> {
        let held = before.map(|source| source.packs.clone()).unwrap_or_default();
        // A pack that somebody deleted here comes again.
        let there = |name: &String| change.folder.packs.iter().any(|file| stem(&file.path) == *name);
        let held: BTreeMap<_, _> = held.into_iter().filter(|(_, (_, name))| there(name)).collect();
        let named = &list.manifest.packs;
        let mut packs = BTreeMap::new();
        let mut new = Vec::new();
        let mut reports = 0;
        for (pack, number) in named.iter().filter(|pack| !held.contains_key(&pack.sha512)).zip(0..) {
            let target = change.free_name_behind(
                &format!("{}-{}", list.manifest.title, pack.day.as_deref().unwrap_or("undated")),
                number,
            )?;
            packs.insert(pack.sha512.clone(), (pack.day.clone(), stem(&target)));
            new.push((taken(list, pack, from, change)?, target));
            reports += pack.reports;
        }
        let mut delete = Vec::new();
        for (hash, (day, name)) in held {
            // A day that is named otherwise now was corrected; one that the list has left behind stays.
            let stays = named.iter().any(|pack| pack.sha512 == hash) || named.iter().all(|pack| pack.day != day);
            if stays {
                packs.insert(hash, (day, name));
            } else {
                delete.push(format!("{name}.{EXTENSION}"));
            }
        }
        let withdrawn: BTreeSet<String> = list.manifest.withdrawn.iter().cloned().collect();
        let (removed, gone) = removals(change, &withdrawn, before, &packs);
        let (sequence, digest) = (list.manifest.sequence, hex(&list.digest));
        let source = Source { key: hex(list.signature.key()), sequence, digest, packs, withdrawn };
        Ok(Self { source, new, delete, removed, reports, gone })
    }

    fn told(&self, list: &List) -> String {
        let mut lines = vec![format!(
            "{}: number {}, {} reports of {} days came in, {} days were replaced, {} reports were taken back",
            list.signature.signer(),
            list.manifest.sequence,
            self.reports,
            self.new.len(),
            self.delete.len(),
            self.gone
        )];
        lines.push(format!("the key that is followed: {}", hex(list.signature.key())));
        lines.join("\n")
    }
}

/// What is taken out: what the source takes back of its own, and of nobody else's. What it took back and gives again counts again.
fn removals(
    change: &Change,
    withdrawn: &BTreeSet<String>,
    before: Option<&Source>,
    packs: &BTreeMap<String, (Option<String>, String)>,
) -> (BTreeSet<String>, usize) {
    // Those that go with this change are its own, too.
    let earlier = before.into_iter().flat_map(|source| source.packs.values());
    let own: BTreeSet<&String> = packs.values().chain(earlier).map(|(_, name)| name).collect();
    let holds = |id: &String, ours: bool| {
        let files = change.folder.packs.iter().filter(|file| own.contains(&stem(&file.path)) == ours);
        files.into_iter().any(|file| file.pack.holds(id, |range| file.read(range)))
    };
    let mut removed = change.folder.removed.clone();
    if let Some(before) = before {
        removed.retain(|id| !before.withdrawn.contains(id) || withdrawn.contains(id));
    }
    let gone =
        withdrawn.iter().filter(|id| holds(id, true) && !holds(id, false) && removed.insert((*id).clone())).count();
    (removed, gone)
}

/// A pack of the list as a file of the library that has no name yet, every byte of it checked.
fn taken(list: &List, pack: &DayPack, from: &Path, change: &Change) -> Result<Unfinished, Error> {
    let file = from.join(&pack.file);
    let bytes = bounded(&file, pack.bytes.min(MAX_PACK) + 1)?;
    list.check_pack(pack, &bytes).map_err(|what| Error::Library(format!("{}: {what}", from.display())))?;
    let mut unfinished = Unfinished::begin(change.folder.path())?;
    unfinished.file().write_all(&bytes).map_err(|error| unfinished.error(error))?;
    Ok(unfinished)
}
