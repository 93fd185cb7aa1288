//! Signatures: who vouches for a pack. Ed25519 (RFC 8032) over SHA-512 of the pack and the signer's name.
//!
//! ```text
//! behind the pack: magic 8 | length of the name u16 | name | public key 32 | signature 64
//! ```
//!
//! A signature says that a pack is unchanged since the holder of a key signed it. It does not say who that is: the name is the signer's
//! word, so it is always shown with the beginning of the key.

use std::fmt;

use ed25519_dalek::{Signature as Signed, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha512};

use super::bytes::number;

/// Begins a signature.
pub const MAGIC: [u8; 8] = *b"CDSIGN\r\n";
/// The longest name of a signer, in bytes.
const MAX_NAME: usize = 200;
/// Bytes of a secret key.
pub const SECRET: usize = 32;

/// A signature as it stands behind a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    name: String,
    key: [u8; 32],
    signed: [u8; 64],
}

/// Why a signature does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// What stands behind the pack is no signature.
    NotASignature,
    /// It is not of this pack, or not by this key.
    Wrong,
    /// The name is too long, or has a control character.
    BadName,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotASignature => write!(f, "what follows the pack is not a signature; get it again"),
            Self::Wrong => write!(f, "the signature does not match: the pack was changed after it was signed"),
            Self::BadName => write!(f, "a signer's name has 1 to {MAX_NAME} bytes and no control characters"),
        }
    }
}

impl std::error::Error for SignatureError {}

/// What is signed: a signature of the one is none of the other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Subject {
    #[default]
    Pack,
    List,
}

/// The bytes of a pack, or of a list of packs, on their way to a signature.
#[derive(Debug, Clone, Default)]
pub struct Digestion {
    hash: Sha512,
    subject: Subject,
}

impl Digestion {
    /// One of a list's manifest.
    pub fn of_list() -> Self {
        Self { subject: Subject::List, ..Self::default() }
    }

    /// Takes the next bytes.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
    }

    fn message(self, name: &str) -> Vec<u8> {
        let subject: &[u8] = match self.subject {
            Subject::Pack => b"Copydesk pack\n",
            Subject::List => b"Copydesk list\n",
        };
        [subject, name.as_bytes(), b"\n", &self.hash.finalize()[..]].concat()
    }
}

/// SHA-512 of some bytes.
pub fn sha512(bytes: &[u8]) -> [u8; 64] {
    Sha512::digest(bytes).into()
}

impl Signature {
    /// Signs a pack.
    ///
    /// # Errors
    /// [`SignatureError::BadName`].
    pub fn new(pack: Digestion, name: &str, secret: &[u8; SECRET]) -> Result<Self, SignatureError> {
        if name.trim().is_empty() || name.len() > MAX_NAME || name.contains(char::is_control) {
            return Err(SignatureError::BadName);
        }
        let key = SigningKey::from_bytes(secret);
        let signed = key.sign(&pack.message(name)).to_bytes();
        Ok(Self { name: name.to_owned(), key: key.verifying_key().to_bytes(), signed })
    }

    /// Reads what stands behind a pack.
    ///
    /// # Errors
    /// [`SignatureError`] where it is no signature.
    pub fn read(bytes: &[u8]) -> Result<Self, SignatureError> {
        let parts = || {
            let rest = bytes.strip_prefix(&MAGIC)?;
            let (name, rest) = rest.get(2..)?.split_at_checked(number(rest, 0, 2)? as usize)?;
            let (key, signed) = rest.split_at_checked(32)?;
            let name = std::str::from_utf8(name).ok()?.to_owned();
            Self::of_parts(name, key.try_into().ok()?, signed.try_into().ok()?)
        };
        parts().ok_or(SignatureError::NotASignature)
    }

    /// A signature of its parts, not checked yet; `None` where the name is none.
    pub fn of_parts(name: String, key: [u8; 32], signed: [u8; 64]) -> Option<Self> {
        let fits = !name.trim().is_empty() && name.len() <= MAX_NAME && !name.contains(char::is_control);
        fits.then_some(Self { name, key, signed })
    }

    /// The signer's own word for who that is.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public key.
    pub const fn key(&self) -> &[u8; 32] {
        &self.key
    }

    /// What the key made of the bytes.
    pub const fn signed(&self) -> &[u8; 64] {
        &self.signed
    }

    /// Its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let length = (self.name.len() as u16).to_le_bytes();
        [&MAGIC[..], &length, self.name.as_bytes(), &self.key, &self.signed].concat()
    }

    /// Whether it is of this pack.
    ///
    /// # Errors
    /// [`SignatureError::Wrong`].
    pub fn verify(&self, pack: Digestion) -> Result<(), SignatureError> {
        let key = VerifyingKey::from_bytes(&self.key).map_err(|_| SignatureError::Wrong)?;
        // Strict: of the keys and signatures that are several ways of writing one thing, only the plain one counts.
        key.verify_strict(&pack.message(&self.name), &Signed::from_bytes(&self.signed))
            .map_err(|_| SignatureError::Wrong)
    }

    /// The signer as shown with a match: the name and the beginning of the key, by which two of one name are told apart. A signed report is
    /// replaced by one of the same signer alone, so it is so much of the key that nobody finds another one that begins so.
    pub fn signer(&self) -> String {
        let key = u64::from_be_bytes(self.key.first_chunk().copied().unwrap_or_default());
        format!("{} (key {key:016x})", self.name)
    }
}
