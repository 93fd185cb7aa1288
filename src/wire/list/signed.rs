//! A list as it stands on a web host, and what a follower asks of it.

use serde::{Deserialize, Serialize};

use super::{DayPack, ListError, Manifest, hex, of_hex};
use crate::wire::library::signature::{Digestion, SECRET, Signature, sha512};
use crate::wire::library::{Header, Pack};
use crate::wire::time;

/// Bytes of a list's file, at most: [`MAX_PACKS`](super::MAX_PACKS) packs and thousands of withdrawals take less.
pub const MAX_LIST: usize = 2 << 20;
/// How far clocks may be apart, in seconds.
const CLOCKS: i64 = 86_400;
const FORMAT: &str = "copydesk-list";

/// A list that is signed, and whose signature holds.
#[derive(Debug, Clone)]
pub struct List {
    /// What it says.
    pub manifest: Manifest,
    /// Who signed it.
    pub signature: Signature,
    /// SHA-512 of the manifest as it was signed.
    pub digest: [u8; 64],
    text: String,
}

/// What a follower has seen of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// The key that is followed.
    pub key: [u8; 32],
    /// The number of the newest that was seen; 0 where none was.
    pub sequence: u64,
    /// SHA-512 of its manifest.
    pub digest: [u8; 64],
}

/// The file: what is signed is a text within it, so that no two programs can disagree on its bytes.
#[derive(Serialize, Deserialize)]
struct Written {
    format: String,
    version: u32,
    manifest: String,
    signer: Option<String>,
    key: Option<String>,
    signature: Option<String>,
}

impl List {
    /// Signs a manifest.
    ///
    /// # Errors
    /// [`ListError::Field`] where a field of it, or the signer's name, is wrong.
    pub fn sign(manifest: Manifest, signer: &str, secret: &[u8; SECRET]) -> Result<Self, ListError> {
        manifest.check()?;
        let text = serde_json::to_string(&manifest).map_err(|_| ListError::NotAList)?;
        let mut digestion = Digestion::of_list();
        digestion.feed(text.as_bytes());
        let signature = Signature::new(digestion, signer, secret).map_err(|_| ListError::Field("signer"))?;
        Ok(Self { manifest, signature, digest: sha512(text.as_bytes()), text })
    }

    /// The file's text.
    pub fn to_json(&self) -> String {
        let written = Written {
            format: FORMAT.to_owned(),
            version: 1,
            manifest: self.text.clone(),
            signer: Some(self.signature.name().to_owned()),
            key: Some(hex(self.signature.key())),
            signature: Some(hex(self.signature.signed())),
        };
        serde_json::to_string_pretty(&written).unwrap_or_default() + "\n"
    }

    /// Reads a file. The signature is checked before the manifest is looked into.
    ///
    /// # Errors
    /// [`ListError`]: too large, no list, unsigned, wrongly signed, or a field out of bounds.
    pub fn read(bytes: &[u8]) -> Result<Self, ListError> {
        if bytes.len() > MAX_LIST {
            return Err(ListError::TooLarge(MAX_LIST));
        }
        let written: Written = serde_json::from_slice(bytes).map_err(|_| ListError::NotAList)?;
        if written.format != FORMAT || written.version != 1 {
            return Err(ListError::NotAList);
        }
        let (Some(name), Some(key), Some(signed)) = (written.signer, written.key, written.signature) else {
            return Err(ListError::Unsigned);
        };
        let parts = of_hex::<32>(&key).zip(of_hex::<64>(&signed));
        let signature = parts.and_then(|(key, signed)| Signature::of_parts(name, key, signed));
        let signature = signature.ok_or(ListError::WrongSignature)?;
        let mut digestion = Digestion::of_list();
        digestion.feed(written.manifest.as_bytes());
        signature.verify(digestion).map_err(|_| ListError::WrongSignature)?;
        let manifest: Manifest = serde_json::from_str(&written.manifest).map_err(|_| ListError::Field("manifest"))?;
        manifest.check()?;
        let digest = sha512(written.manifest.as_bytes());
        Ok(Self { manifest, signature, digest, text: written.manifest })
    }

    /// Whether it holds at a time, in seconds since 1970.
    ///
    /// # Errors
    /// [`ListError::Expired`], [`ListError::Future`].
    pub fn holds_at(&self, now: i64) -> Result<(), ListError> {
        let Manifest { made, expires, .. } = &self.manifest;
        if time::seconds(expires).is_none_or(|expires| expires < now) {
            return Err(ListError::Expired(expires.clone()));
        }
        match time::seconds(made) {
            Some(made) if made <= now.saturating_add(CLOCKS) => Ok(()),
            _ => Err(ListError::Future(made.clone())),
        }
    }

    /// Whether it may come after what was seen of it.
    ///
    /// # Errors
    /// [`ListError`]: another key, an older number, another list of the same number, or one that does not follow on.
    pub fn comes_after(&self, known: &Known) -> Result<(), ListError> {
        let Manifest { sequence, previous, .. } = &self.manifest;
        if self.signature.key() != &known.key {
            return Err(ListError::OtherKey(hex(&known.key), hex(self.signature.key())));
        }
        if *sequence < known.sequence {
            return Err(ListError::Older(known.sequence, *sequence));
        }
        if *sequence == known.sequence && self.digest != known.digest {
            return Err(ListError::Forked(*sequence));
        }
        // Of those in between nothing is known.
        if known.sequence > 0
            && *sequence == known.sequence + 1
            && previous.as_deref().and_then(of_hex) != Some(known.digest)
        {
            return Err(ListError::Chain(*sequence));
        }
        Ok(())
    }

    /// What a follower has seen with this one.
    pub const fn known(&self) -> Known {
        Known { key: *self.signature.key(), sequence: self.manifest.sequence, digest: self.digest }
    }

    /// Checks every byte of the file of one of its packs. What stands behind the pack is its signature.
    ///
    /// # Errors
    /// [`ListError`]: other bytes than were signed, no pack, or one by another key.
    pub fn check_pack(&self, pack: &DayPack, file: &[u8]) -> Result<Pack, ListError> {
        let name = || pack.file.clone();
        if file.len() as u64 != pack.bytes {
            return Err(ListError::PackBytes(name()));
        }
        if of_hex(&pack.sha512) != Some(sha512(file)) {
            return Err(ListError::PackHash(name()));
        }
        let damaged = |what: &dyn std::fmt::Display| ListError::PackDamaged(name(), what.to_string());
        let length = Header::read(file).map_err(|what| damaged(&what))?.length as usize;
        let (whole, behind) = file.split_at_checked(length).unwrap_or((file, &[]));
        let read = Pack::read(whole.to_vec()).map_err(|what| damaged(&what))?;
        let signature = Signature::read(behind).map_err(|_| ListError::PackKey(name()))?;
        let mut digestion = Digestion::default();
        digestion.feed(whole);
        let own = signature.key() == self.signature.key() && signature.verify(digestion).is_ok();
        if own { Ok(read) } else { Err(ListError::PackKey(name())) }
    }
}
