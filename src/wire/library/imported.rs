//! How an import ended.

use std::fmt;

use super::Finished;
use crate::wire::formats::{self, Fault};

/// What an import made.
#[derive(Debug)]
#[non_exhaustive]
pub struct Imported {
    /// The pack.
    pub pack: Finished,
    /// The format, as it was given or found.
    pub format: &'static str,
    /// How many reports the pack holds.
    pub accepted: usize,
    /// How many reports a later one with the same identifier replaced.
    pub replaced: usize,
    /// Identifiers of reports that their agency took back: what a library holds of them must go.
    pub withdrawn: Vec<String>,
    /// The records that were not taken, the first thousand.
    pub rejected: Vec<Rejected>,
    /// How many were not taken in all.
    pub rejects: usize,
}

/// A record that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejected {
    /// Its number, from 1: of the line in a file of lines, else of the item in the document.
    pub line: usize,
    /// Why, in words for a person.
    pub reason: String,
}

/// Why a file could not be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportError {
    /// It begins like no format that is known.
    UnknownFormat,
    /// It is of a format that is not read: what it looks like.
    Foreign(String),
    /// It holds nothing.
    Empty,
    /// It is one document of more bytes than are read: this many.
    TooLarge(usize),
    /// The document is broken or hostile: how.
    Unreadable(Fault),
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownFormat => {
                let names: Vec<&str> = formats::FORMATS.iter().map(|format| format.name).collect();
                write!(f, "Copydesk does not read this format; it reads {}", names.join(", "))
            }
            Self::Foreign(guess) => {
                let names: Vec<&str> = formats::FORMATS.iter().map(|format| format.name).collect();
                write!(f, "this looks like {guess}, which Copydesk does not read; it reads {}", names.join(", "))
            }
            Self::Empty => write!(f, "the file is empty"),
            Self::TooLarge(most) => {
                write!(f, "it is a single document of more than {most} bytes; supply its reports as JSON Lines")
            }
            Self::Unreadable(why) => write!(f, "it cannot be read: {why}"),
        }
    }
}

impl std::error::Error for ImportError {}
