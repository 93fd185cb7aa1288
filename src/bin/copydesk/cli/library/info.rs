//! `library info`: what the library holds, from its tables alone.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use copydesk::wire::library::{Pack, Part};
use copydesk::wire::time;
use serde_json::json;

use super::folder::{Folder, stem};
use super::pack_file::PackFile;
use crate::cli::{Error, Outcome, plain, print, print_data};

/// Runs `library info`.
pub fn run(folder: &Folder, as_json: bool) -> Result<Outcome, Error> {
    let mut agencies = BTreeMap::<String, usize>::new();
    let (mut first, mut last, mut reports) = (None, None, 0_usize);
    let mut later = (folder.packs.len() > 1).then(HashSet::new);
    let mut damaged: Vec<String> =
        folder.damaged.iter().map(|(file, what)| format!("{}: {what}", file.display())).collect();
    for file in folder.packs.iter().rev() {
        let counted = each_row(file, |row| {
            let agency = file.pack.agencies().get(usize::from(row.agency)).cloned().unwrap_or_default();
            *agencies.entry(agency).or_default() += 1;
            if let Some(minutes) = row.minutes {
                first = Some(first.map_or(minutes, |first: i32| first.min(minutes)));
                last = Some(last.map_or(minutes, |last: i32| last.max(minutes)));
            }
        });
        match counted.and_then(|()| count(file, &folder.removed, later.as_mut())) {
            Ok(count) => reports += count,
            Err(what) => damaged.push(format!("{}: {what}", file.path.display())),
        }
    }
    agencies.remove("");
    let bytes: u64 = folder.packs.iter().map(|file| file.pack.size()).sum();
    let index: u64 = folder.packs.iter().map(|file| file.pack.index_bytes()).sum();
    let date = |minutes: Option<i32>| minutes.map(|minutes| time::rfc3339(i64::from(minutes) * 60));
    let (first, last) = (date(first), date(last));
    let packs = || folder.packs.iter().map(|file| (stem(&file.path), file));
    let signer = |file: &PackFile| file.signature.as_ref().map(copydesk::wire::library::signature::Signature::signer);
    let text = if as_json {
        let packs: Vec<_> = packs()
            .map(|(name, file)| {
                json!({ "name": name, "reports": file.pack.len(), "bytes": file.pack.size(), "signer": signer(file) })
            })
            .collect();
        json!({
            "reports": reports, "removed": folder.removed.len(), "agencies": agencies.keys().collect::<Vec<_>>(),
            "reportsByAgency": agencies, "first": first, "last": last, "bytes": bytes, "indexBytes": index,
            "packs": packs, "damaged": damaged,
        })
        .to_string()
    } else {
        let date = |date: Option<String>| date.unwrap_or_else(|| "no date".to_owned());
        let named: Vec<String> = agencies.iter().map(|(agency, reports)| format!("{agency} {reports}")).collect();
        let mut lines = vec![
            format!("{reports} reports, {} to {}", date(first), date(last)),
            format!("agencies: {}", named.join(", ")),
            format!("{bytes} bytes, of which {index} are the index"),
            format!("{} removed", folder.removed.len()),
        ];
        lines.extend(packs().map(|(name, file)| {
            let signer = signer(file).map_or_else(String::new, |signer| format!(", signed by {signer}"));
            format!("pack {name}: {} reports, {} bytes{signer}", file.pack.len(), file.pack.size())
        }));
        lines.extend(damaged.iter().cloned());
        lines.join("\n")
    };
    if as_json {
        print_data(&plain::json(text))?
    } else {
        print(&text)?
    };
    Ok(if damaged.is_empty() { Outcome::Whole } else { Outcome::Rejects })
}

fn each_row(file: &PackFile, mut each: impl FnMut(&copydesk::wire::library::Row)) -> Result<(), String> {
    for part in file.pack.parts() {
        let Part::Table(page, range) = part else { continue };
        let bytes = file.read(range).ok_or("it cannot be read")?;
        Pack::rows(page, &bytes).map_err(|error| error.to_string())?.iter().for_each(&mut each);
    }
    Ok(())
}

/// How many reports of a pack count: not removed, not among those of `later` packs, to which this one's are added.
fn count(file: &PackFile, removed: &BTreeSet<String>, later: Option<&mut HashSet<String>>) -> Result<usize, String> {
    let Some(later) = later else {
        // One pack has no report twice.
        let gone = removed.iter().filter(|id| file.pack.holds(id, |range| file.read(range))).count();
        return Ok(file.pack.len() - gone.min(file.pack.len()));
    };
    let mut count = 0;
    file.reports(|report| {
        let gone = removed.contains(&report.id);
        count += usize::from(later.insert(report.id) && !gone);
        Ok(())
    })?;
    Ok(count)
}
