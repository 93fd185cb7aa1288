//! Why a list or one of its packs is refused. In every case, what was there before stays.

use std::fmt;

/// Why a list is not followed any further, temporarily or at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListError {
    /// It has more than this many bytes, which is the most that is read.
    TooLarge(usize),
    /// It is not a list.
    NotAList,
    /// Nobody signed it.
    Unsigned,
    /// The signature does not match the manifest.
    WrongSignature,
    /// It is signed with a different key: the key that is followed, and the key that signed.
    OtherKey(String, String),
    /// It is older than one that was seen: the number of that one, and its own.
    Older(u64, u64),
    /// It has the same number as one that was seen, but different content.
    Forked(u64),
    /// It does not refer to the previous one that was seen.
    Chain(u64),
    /// It expired at this time without being renewed.
    Expired(String),
    /// It is dated in the future.
    Future(String),
    /// This field is missing or out of bounds.
    Field(&'static str),
    /// The pack in this file does not have the size that the list states.
    PackBytes(String),
    /// The pack in this file is not the one that was signed.
    PackHash(String),
    /// The pack in this file cannot be read, and why.
    PackDamaged(String, String),
    /// The pack in this file is not signed with the list's key.
    PackKey(String),
}

impl ListError {
    /// Its name, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => "tooLarge",
            Self::NotAList => "notAList",
            Self::Unsigned => "unsigned",
            Self::WrongSignature => "wrongSignature",
            Self::OtherKey(..) => "otherKey",
            Self::Older(..) => "older",
            Self::Forked(_) => "forked",
            Self::Chain(_) => "chain",
            Self::Expired(_) => "expired",
            Self::Future(_) => "future",
            Self::Field(_) => "field",
            Self::PackBytes(_) => "packBytes",
            Self::PackHash(_) => "packHash",
            Self::PackDamaged(..) => "packDamaged",
            Self::PackKey(_) => "packKey",
        }
    }
}

impl fmt::Display for ListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(most) => write!(f, "the list has more than {most} bytes, which is too large"),
            Self::NotAList => write!(f, "this is not a Copydesk list; check the address"),
            Self::Unsigned => write!(f, "the list is not signed; ask its publisher for a signed one"),
            Self::WrongSignature => write!(f, "the signature does not match: the list was changed after it was signed"),
            Self::OtherKey(followed, given) => write!(
                f,
                "the list is signed with the key {given}, but you follow {followed}; ask the publisher, some other way than through this list, whether the key has changed"
            ),
            Self::Older(seen, given) => {
                write!(f, "this is number {given} of the list, but number {seen} was there before; try again later")
            }
            Self::Forked(number) => {
                write!(f, "two different lists have the number {number}; ask the publisher")
            }
            Self::Chain(number) => {
                write!(f, "number {number} of the list does not continue the one before it; ask the publisher")
            }
            Self::Expired(when) => {
                write!(f, "the list expired on {when} and was not renewed; the library stays as it is")
            }
            Self::Future(when) => write!(f, "the list is dated {when}; check this machine's clock"),
            Self::Field(name) => {
                write!(f, "the list's {name} is missing or out of bounds; ask its publisher to make it again")
            }
            Self::PackBytes(file) => write!(f, "{file} does not have the size that the list states; try again later"),
            Self::PackHash(file) => write!(f, "{file} is not the pack that was signed; try again later"),
            Self::PackDamaged(file, why) => write!(f, "{file}: {why}"),
            Self::PackKey(file) => write!(f, "{file} is not signed with the list's key; ask the publisher"),
        }
    }
}

impl std::error::Error for ListError {}
