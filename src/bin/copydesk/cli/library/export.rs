//! `library export`: a pack, or the whole library as one, into a file for somebody else; signed where a key is given.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use copydesk::wire::library::signature::{Digestion, SECRET, Signature};

use super::folder::{Folder, file_error, stem};
use super::pack_file::PackFile;
use super::{Options, merge};
use crate::cli::{Error, Outcome, print};

/// Runs `library export`.
pub fn run(folder: &Folder, options: &Options) -> Result<Outcome, Error> {
    let Some(out) = options.out.as_deref().map(Path::new) else {
        return Err(Error::Usage("name the file to write: --out FILE".to_owned()));
    };
    let whole = match &options.pack {
        Some(_) => None,
        None => Some(merge::write(folder)?.0),
    };
    let done = exported(folder, options, whole.as_deref(), out);
    if let Some(whole) = whole {
        let _ = std::fs::remove_file(whole);
    }
    done
}

fn exported(folder: &Folder, options: &Options, whole: Option<&Path>, out: &Path) -> Result<Outcome, Error> {
    let opened = whole.map(PackFile::open).transpose().map_err(Error::Library)?;
    let named = || folder.packs.iter().find(|file| Some(&stem(&file.path)) == options.pack.as_ref());
    let given = opened
        .as_ref()
        .or_else(named)
        .ok_or_else(|| Error::Library("the library has no pack of that name; see copydesk library info".to_owned()))?;
    given.verify().map_err(|what| Error::Library(format!("{}: {what}", given.path.display())))?;
    let secret = options.sign.as_deref().map(|key| secret(Path::new(key))).transpose()?;
    let beside = out.with_extension("unfinished");
    let write = || -> Result<Option<Signature>, Error> {
        let unwritten = |error| file_error(&beside, error);
        let mut file = File::create(&beside).map_err(unwritten)?;
        let mut digestion = Digestion::default();
        let piece = |bytes: &[u8]| {
            digestion.feed(bytes);
            file.write_all(bytes)
        };
        given.pieces(piece).map_err(Error::Library)?.map_err(unwritten)?;
        let signature = match secret {
            Some(secret) => {
                let name = options.signer.as_deref().unwrap_or_default();
                let bad = |error| Error::Usage(format!("{error}: --signer NAME"));
                Some(Signature::new(digestion, name, &secret).map_err(bad)?)
            }
            None => given.signature.clone(),
        };
        if let Some(signature) = &signature {
            file.write_all(&signature.bytes()).map_err(unwritten)?;
        }
        file.sync_all().map_err(unwritten)?;
        std::fs::rename(&beside, out).map_err(|error| file_error(out, error))?;
        Ok(signature)
    };
    let signature = write().inspect_err(|_| {
        let _ = std::fs::remove_file(&beside);
    })?;
    let signed =
        signature.map_or_else(|| "not signed".to_owned(), |signature| format!("signed by {}", signature.signer()));
    print(&format!("{} reports, {signed}, written to {}", given.pack.len(), out.display()))
}

/// The secret key in a file, 64 hexadecimal digits. A file that is not there is made, with a new key.
fn secret(path: &Path) -> Result<[u8; SECRET], Error> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return new_secret(path),
        Err(error) => return Err(file_error(path, error)),
    };
    let digits = text.trim().as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = digits.chunks(2).map(byte).collect();
    let key = bytes.and_then(|bytes| bytes.try_into().ok());
    key.ok_or_else(|| Error::Library(format!("{}: a key is 64 hexadecimal digits", path.display())))
}

fn new_secret(path: &Path) -> Result<[u8; SECRET], Error> {
    let mut key = [0; SECRET];
    getrandom::fill(&mut key).map_err(|error| Error::Library(format!("no key could be made: {error}")))?;
    let hex = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    let digits: String = key.iter().flat_map(|byte| [hex(byte >> 4), hex(byte & 15)]).collect();
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| writeln!(file, "{digits}"));
    written.map_err(|error| file_error(path, error))?;
    print(&format!("{}: a new key; keep it to yourself", path.display()))?;
    Ok(key)
}
