//! `library publish`: static files for any web host, which readers can follow. What stood there before is kept, continued or replaced, never
//! half of it: packs are written first, the list last.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use copydesk::wire::library::signature::{Digestion, SECRET, Signature, sha512};
use copydesk::wire::library::{Pack, PackBuilder, Part};
use copydesk::wire::list::{self, DayPack, List, MAX_PACK, MAX_PACKS, MAX_WITHDRAWN, Manifest, hex};
use copydesk::wire::{WireReport, time};

use super::folder::{EXTENSION, Folder, file_error};
use super::lock::{self, Lock};
use super::pack_file::PackFile;
use super::{Options, key, unfinished};
use crate::cli::{Error, Outcome, print};

/// Days that a list holds where nothing else is said: readers take what is new on most days, so that one that fails for two weeks is given up.
const VALID: u32 = 14;
/// Days of reports.
const DAYS: u32 = 30;
const DAY: i64 = 86_400;

/// A report's day; none where it has no date.
type Day = Option<String>;

/// Runs `library publish`.
pub fn run(path: &Path, options: &Options) -> Result<Outcome, Error> {
    let (Some(out), Some(key)) = (&options.out, &options.sign) else {
        return Err(Error::Usage("name the folder to publish to and the key: --to DIR --sign KEYFILE".to_owned()));
    };
    let out = Path::new(out);
    fs::create_dir_all(out).map_err(|error| file_error(out, error))?;
    let _alone = Lock::alone(out, lock::CHANGING)?;
    unfinished::tidy(out);
    let secret = key::secret(Path::new(key))?;
    let before = published(out)?;
    let folder = Folder::open(path)?;
    if let Some((file, what)) = folder.damaged.first() {
        return Err(Error::Library(format!("{}: {what}", file.display())));
    }
    let signer = signer(options, before.as_ref())?;
    let manifest = Manifest {
        packs: packs(&folder, out, options, &signer, &secret)?,
        withdrawn: withdrawn(&folder, out, before.as_ref())?,
        ..next(before.as_ref(), options, &signer)
    };
    let wrong = |what| Error::Library(format!("{}: {what}", out.display()));
    let list = List::sign(manifest, &signer, &secret).map_err(wrong)?;
    if before.as_ref().is_some_and(|before| before.signature.key() != list.signature.key()) {
        return Err(Error::Library(format!(
            "{}: the list there is signed by another key; sign with that one, or begin a new list in another folder",
            out.display()
        )));
    }
    unfinished::write(&out.join(list::FILE), list.to_json().as_bytes())?;
    tidy(out, &list, before.as_ref())?;
    told(&list, out)
}

fn told(list: &List, out: &Path) -> Result<Outcome, Error> {
    let Manifest { sequence, packs, withdrawn, expires, .. } = &list.manifest;
    let (reports, bytes) = packs.iter().fold((0, 0), |sum, pack| (sum.0 + pack.reports, sum.1 + pack.bytes));
    print(&format!(
        "{}: number {sequence}, {reports} reports of {} days, {bytes} bytes, {} taken back; renew it before {expires}\nthe key that readers see: {}",
        out.join(list::FILE).display(),
        packs.len(),
        withdrawn.len(),
        hex(list.signature.key()),
    ))
}

/// The list that stands there, however old.
fn published(out: &Path) -> Result<Option<List>, Error> {
    let file = out.join(list::FILE);
    match fs::read(&file) {
        Ok(bytes) => {
            let wrong = |what| Error::Library(format!("{}: {what}; publish into another folder", file.display()));
            List::read(&bytes).map(Some).map_err(wrong)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(file_error(&file, error)),
    }
}

fn signer(options: &Options, before: Option<&List>) -> Result<String, Error> {
    let said = options.signer.clone().or_else(|| before.map(|list| list.signature.name().to_owned()));
    said.ok_or_else(|| Error::Usage("name the signer: --signer NAME".to_owned()))
}

/// The next manifest, without what is in it.
fn next(before: Option<&List>, options: &Options, signer: &str) -> Manifest {
    let now = super::now();
    let title = options.name.clone().or_else(|| before.map(|list| list.manifest.title.clone()));
    Manifest {
        title: title.unwrap_or_else(|| signer.to_owned()),
        sequence: before.map_or(1, |list| list.manifest.sequence + 1),
        previous: before.map(|list| hex(&list.digest)),
        made: time::rfc3339(now),
        expires: time::rfc3339(now + i64::from(options.valid.unwrap_or(VALID)) * DAY),
        packs: Vec::new(),
        withdrawn: Vec::new(),
    }
}

/// Writes the packs of the newest days that are not there yet.
fn packs(
    folder: &Folder,
    out: &Path,
    options: &Options,
    signer: &str,
    secret: &[u8; SECRET],
) -> Result<Vec<DayPack>, Error> {
    let days = options.days.unwrap_or(DAYS) as usize;
    let reports = reports(folder, &newest(folder, days.min(MAX_PACKS - 1))?)?;
    let pack = |(day, mut reports): (Day, Vec<WireReport>)| {
        // The same reports make the same bytes, whatever order they came in.
        reports.sort_by(|a, b| (&a.published, &a.id).cmp(&(&b.published, &b.id)));
        let mut builder = if options.no_text { PackBuilder::without_text() } else { PackBuilder::default() };
        for report in &reports {
            builder.add(report).map_err(|why| Error::Library(format!("{}: {why}", report.id)))?;
        }
        let mut bytes = builder.finish();
        let mut digestion = Digestion::default();
        digestion.feed(&bytes);
        let bad = |error| Error::Usage(format!("{error}: --signer NAME"));
        bytes.extend(Signature::new(digestion, signer, secret).map_err(bad)?.bytes());
        let hash = hex(&sha512(&bytes));
        let named = day.as_deref().unwrap_or("undated");
        if bytes.len() as u64 > MAX_PACK {
            return Err(Error::Library(format!(
                "{named}: a pack may have at most {MAX_PACK} bytes; publish fewer reports"
            )));
        }
        let file = format!("{named}-{}.{EXTENSION}", hash.get(..16).unwrap_or_default());
        let target = out.join(&file);
        if !target.exists() {
            unfinished::write(&target, &bytes)?;
        }
        Ok(DayPack { day, file, bytes: bytes.len() as u64, reports: reports.len() as u64, sha512: hash })
    };
    reports.into_iter().map(pack).collect()
}

/// The newest days that have reports.
fn newest(folder: &Folder, days: usize) -> Result<BTreeSet<String>, Error> {
    let mut found = BTreeSet::new();
    for file in &folder.packs {
        let wrong = |what: String| Error::Library(format!("{}: {what}", file.path.display()));
        for part in file.pack.parts() {
            let Part::Table(page, range) = part else { continue };
            let bytes = file.read(range).ok_or_else(|| wrong("it cannot be read".to_owned()))?;
            let rows = Pack::rows(page, &bytes).map_err(|what| wrong(what.to_string()))?;
            found.extend(rows.iter().filter_map(|row| row.minutes).map(|minutes| day_of(i64::from(minutes) * 60)));
        }
    }
    Ok(found.into_iter().rev().take(days).collect())
}

/// The reports of some days that count, and those of no date.
fn reports(folder: &Folder, days: &BTreeSet<String>) -> Result<BTreeMap<Day, Vec<WireReport>>, Error> {
    let mut by_id = HashMap::<String, (Day, WireReport)>::new();
    for file in &folder.packs {
        if !file.pack.has_text() {
            continue;
        }
        let read = file.reports(|report| {
            let day = time::seconds(&report.published).map(day_of);
            // A later version takes the place of an earlier one, of whatever day.
            by_id.remove(&report.id);
            let told = day.as_ref().is_none_or(|day| days.contains(day));
            if told && !folder.removed.contains(&report.id) {
                by_id.insert(report.id.clone(), (day, report));
            }
            Ok(())
        });
        read.map_err(|what| Error::Library(format!("{}: {what}", file.path.display())))?;
    }
    let mut by_day = BTreeMap::<Day, Vec<WireReport>>::new();
    for (day, report) in by_id.into_values() {
        by_day.entry(day).or_default().push(report);
    }
    Ok(by_day)
}

fn day_of(seconds: i64) -> String {
    time::rfc3339(seconds).chars().take("2026-11-28".len()).collect()
}

/// What readers may have and should not: reports that were published, and were removed from the library since.
fn withdrawn(folder: &Folder, out: &Path, before: Option<&List>) -> Result<Vec<String>, Error> {
    let Some(before) = before.map(|list| &list.manifest) else { return Ok(Vec::new()) };
    let packs: Vec<PackFile> =
        before.packs.iter().filter_map(|pack| PackFile::open(&out.join(&pack.file)).ok()).collect();
    let was = |id: &String| packs.iter().any(|file| file.pack.holds(id, |range| file.read(range)));
    let gone = |id: &&String| before.withdrawn.contains(id) || was(id);
    let found: Vec<String> = folder.removed.iter().filter(gone).cloned().collect();
    if found.len() > MAX_WITHDRAWN {
        return Err(Error::Library(format!("a list may withdraw at most {MAX_WITHDRAWN} reports; begin a new list")));
    }
    Ok(found)
}

/// Deletes packs that neither this list nor the one before it names: whoever is reading that one still finds its packs.
fn tidy(out: &Path, list: &List, before: Option<&List>) -> Result<(), Error> {
    let lists = [Some(list), before];
    let named: BTreeSet<&str> =
        lists.iter().flatten().flat_map(|list| list.manifest.packs.iter().map(|pack| pack.file.as_str())).collect();
    for file in super::folder::pack_files(out)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !named.contains(name.as_str()) {
            fs::remove_file(&file).map_err(|error| file_error(&file, error))?;
        }
    }
    Ok(())
}
