//! Why a list or a pack of it is not taken. Whatever it is, what was there before stays.

use std::fmt;

/// Why a list is not followed any further, for now or at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListError {
    /// It has more bytes than are read: this many.
    TooLarge(usize),
    /// It is no list.
    NotAList,
    /// Nobody signed it.
    Unsigned,
    /// The signature is not of this manifest.
    WrongSignature,
    /// It is signed by another key than the one that is followed: the followed, and the one that signed.
    OtherKey(String, String),
    /// It is older than one that was seen: the number of that, and its own.
    Older(u64, u64),
    /// It has the number of one that was seen, and says something else.
    Forked(u64),
    /// It does not name the one before it that was seen.
    Chain(u64),
    /// It was to be renewed by this time, and was not.
    Expired(String),
    /// It is of a time that is to come.
    Future(String),
    /// A field is missing, or out of bounds: which.
    Field(&'static str),
    /// A pack has another number of bytes than the list says: its file.
    PackBytes(String),
    /// A pack is not the one that was signed: its file.
    PackHash(String),
    /// A pack cannot be read: its file, and why.
    PackDamaged(String, String),
    /// A pack is not signed by the list's own key: its file.
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
            Self::TooLarge(most) => write!(f, "the list has more than {most} bytes; no list is that large"),
            Self::NotAList => write!(f, "this is no Copydesk list; check the address"),
            Self::Unsigned => write!(f, "nobody signed this list; ask its publisher for a signed one"),
            Self::WrongSignature => write!(f, "the signature is not of this list: it was changed after it was signed"),
            Self::OtherKey(followed, given) => write!(
                f,
                "the list is signed by the key {given}, not by {followed}, which is followed; ask the publisher, by another way than this list, whether the key has changed"
            ),
            Self::Older(seen, given) => {
                write!(f, "this is number {given} of the list, and number {seen} was there before; try again later")
            }
            Self::Forked(number) => {
                write!(f, "there are two lists of number {number} that say different things; ask the publisher")
            }
            Self::Chain(number) => {
                write!(f, "number {number} of the list does not follow on the one before it; ask the publisher")
            }
            Self::Expired(when) => write!(f, "the list was to be renewed by {when}, and was not; what is here stays"),
            Self::Future(when) => write!(f, "the list says that it is of {when}; check this machine's clock"),
            Self::Field(name) => {
                write!(f, "the list's {name} is missing or out of bounds; ask its publisher to make it again")
            }
            Self::PackBytes(file) => write!(f, "{file} has not as many bytes as the list says; try again later"),
            Self::PackHash(file) => write!(f, "{file} is not the pack that was signed; try again later"),
            Self::PackDamaged(file, why) => write!(f, "{file}: {why}"),
            Self::PackKey(file) => write!(f, "{file} is not signed by the key of its list; ask the publisher"),
        }
    }
}

impl std::error::Error for ListError {}
