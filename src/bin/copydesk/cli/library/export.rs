//! `library export`: a pack, or the whole library as one, into a file for somebody else; signed where a key is given.

use std::io::Write;
use std::path::Path;

use copydesk::wire::library::signature::{Digestion, Signature};

use super::folder::{Folder, stem};
use super::pack_file::PackFile;
use super::unfinished::{self, Unfinished};
use super::{Options, key, merge};
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
    exported(folder, options, whole.as_ref(), out)
}

fn exported(folder: &Folder, options: &Options, whole: Option<&Unfinished>, out: &Path) -> Result<Outcome, Error> {
    let open = |whole: &Unfinished| {
        let (path, file) = whole.reader()?;
        PackFile::of(&path, file).map_err(Error::Library)
    };
    let opened = whole.map(open).transpose()?;
    let named = || folder.packs.iter().find(|file| Some(&stem(&file.path)) == options.pack.as_ref());
    let given = opened.as_ref().or_else(named).ok_or_else(|| {
        Error::Library("the library has no pack with that name; see copydesk library info".to_owned())
    })?;
    given.verify().map_err(|what| Error::Library(format!("{}: {what}", given.path.display())))?;
    let secret = options.sign.as_deref().map(|file| key::secret(Path::new(file))).transpose()?;
    let mut file = Unfinished::begin(unfinished::parent(out))?;
    let mut digestion = Digestion::default();
    let piece = |bytes: &[u8]| {
        digestion.feed(bytes);
        file.file().write_all(bytes)
    };
    let copied = given.pieces(piece).map_err(Error::Library)?;
    copied.map_err(|error| file.error(error))?;
    let signature = match secret {
        Some(secret) => {
            let name = options.signer.as_deref().unwrap_or_default();
            let bad = |error| Error::Usage(format!("{error}: --signer NAME"));
            Some(Signature::new(digestion, name, &secret).map_err(bad)?)
        }
        None => given.signature.clone(),
    };
    let behind = signature.as_ref().map_or_else(Vec::new, Signature::bytes);
    file.file().write_all(&behind).map_err(|error| file.error(error))?;
    file.become_file(out)?;
    let signed =
        signature.map_or_else(|| "not signed".to_owned(), |signature| format!("signed by {}", signature.signer()));
    print(&format!("{} reports, {signed}, written to {}", given.pack.len(), out.display()))
}
