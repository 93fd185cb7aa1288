//! A pack in a file: opened by its head, read stretch by stretch.

use std::fs::File;
use std::ops::Range;
use std::path::{Path, PathBuf};

use copydesk::wire::library::signature::{Digestion, Signature};
use copydesk::wire::library::{HEADER_BYTES, Header, Pack, Part};

/// The most bytes that may stand behind a pack: a signature has less.
const MAX_BEHIND: u64 = 1024;
/// Bytes read at once where a whole pack is gone through.
const PIECE: u64 = 1 << 20;

/// A pack's file, open.
pub struct PackFile {
    pub path: PathBuf,
    pub pack: Pack,
    /// What stands behind the pack, where something does.
    pub signature: Option<Signature>,
    /// None where it is opened for each stretch that is read.
    file: Option<File>,
}

impl PackFile {
    /// Opens a file. What is read of it is checked; the rest is checked as it is read.
    pub fn open(path: &Path) -> Result<Self, String> {
        Self::of(path, regular(path).map_err(|error| error.to_string())?)
    }

    /// As [`open`](Self::open), of a file that is open already.
    pub fn of(path: &Path, file: File) -> Result<Self, String> {
        let bytes = file.metadata().map_err(|error| error.to_string())?.len();
        let head = read_at(&file, 0..bytes.min(HEADER_BYTES as u64)).unwrap_or_default();
        let header = Header::read(&head).map_err(|error| error.to_string())?;
        if bytes < header.length {
            return Err("the pack ends too early; get or make it again".to_owned());
        }
        let read = |range| read_at(&file, range).ok_or_else(|| "it cannot be read".to_owned());
        let pack = Pack::open(&head, &read(header.head.clone())?).map_err(|error| error.to_string())?;
        let signature = match bytes - header.length {
            0 => None,
            behind if behind > MAX_BEHIND => return Err("the file goes on after the pack; get it again".to_owned()),
            _ => Some(Signature::read(&read(header.length..bytes)?).map_err(|error| error.to_string())?),
        };
        Ok(Self { path: path.to_owned(), pack, signature, file: Some(file) })
    }

    /// The same pack, whose file is opened for each stretch that is read: for the packs beyond those that a run may keep open.
    #[must_use]
    pub fn closed(self) -> Self {
        Self { file: None, ..self }
    }

    /// Bytes of the pack; `None` where they cannot be read.
    pub fn read(&self, range: Range<u64>) -> Option<Vec<u8>> {
        match &self.file {
            Some(file) => read_at(file, range),
            None => read_at(&regular(&self.path).ok()?, range),
        }
    }

    /// Goes through the whole pack in order. `piece` may stop it.
    pub fn pieces<E>(&self, mut piece: impl FnMut(&[u8]) -> Result<(), E>) -> Result<Result<(), E>, String> {
        let mut at = 0;
        while at < self.pack.size() {
            let end = (at + PIECE).min(self.pack.size());
            let bytes = self.read(at..end).ok_or("it cannot be read")?;
            if let Err(stopped) = piece(&bytes) {
                return Ok(Err(stopped));
            }
            at = end;
        }
        Ok(Ok(()))
    }

    /// Goes through all its reports, in order.
    pub fn reports(
        &self,
        mut each: impl FnMut(copydesk::wire::WireReport) -> Result<(), String>,
    ) -> Result<(), String> {
        for part in self.pack.parts() {
            let Part::Table(page, range) = part else { continue };
            let bytes = self.read(range).ok_or("it cannot be read")?;
            let rows = Pack::rows(page, &bytes).map_err(|error| error.to_string())?;
            let (Some(first), Some(last)) = (rows.first(), rows.last()) else { continue };
            // The records of a page stand together.
            let (start, end) = (first.record.start, last.record.end.min(self.pack.size()));
            let records = self.read(start..end).ok_or("it cannot be read")?;
            for row in &rows {
                let record = row
                    .record
                    .start
                    .checked_sub(start)
                    .and_then(|from| records.get(from as usize..(row.record.end - start) as usize));
                let report = record
                    .ok_or("the pack is damaged")
                    .and_then(|record| Pack::report_of(record).map_err(|_| "the pack is damaged"));
                each(report?)?;
            }
        }
        Ok(())
    }

    /// Checks every byte, and the signature.
    pub fn verify(&self) -> Result<(), String> {
        for part in self.pack.parts() {
            let bytes = self.read(part.range()).ok_or("it cannot be read")?;
            self.pack.check(&part, &bytes).map_err(|error| error.to_string())?;
        }
        self.reports(|_| Ok(()))?;
        let Some(signature) = &self.signature else { return Ok(()) };
        let mut digestion = Digestion::default();
        let fed: Result<(), String> = self.pieces(|bytes| {
            digestion.feed(bytes);
            Ok(())
        })?;
        fed?;
        signature.verify(digestion).map_err(|error| error.to_string())
    }
}

/// Opens a file. To open what is none may wait for ever: a pipe's other end, say.
fn regular(path: &Path) -> std::io::Result<File> {
    if std::fs::metadata(path)?.is_file() { File::open(path) } else { Err(std::io::Error::other("this is not a file")) }
}

/// Bytes of a file; `None` where they are not all there. Threads may read at once.
fn read_at(file: &File, range: Range<u64>) -> Option<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(range.end.checked_sub(range.start)?).ok()?];
    #[cfg(unix)]
    std::os::unix::fs::FileExt::read_exact_at(file, &mut bytes, range.start).ok()?;
    #[cfg(windows)]
    {
        let mut at = 0;
        while at < bytes.len() {
            let rest = bytes.get_mut(at..)?;
            match std::os::windows::fs::FileExt::seek_read(file, rest, range.start + at as u64).ok()? {
                0 => return None,
                read => at += read,
            }
        }
    }
    Some(bytes)
}
