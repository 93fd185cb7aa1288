//! Why a chore ended before its work was done.

use std::fmt;
use std::path::Path;

/// Why a chore, or a step of one, ended early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// Something that is not part of the project is not on this machine: says what, and how to get it.
    Missing(String),
    /// The work went wrong.
    Failed(String),
}

impl Stop {
    /// A failure to read or write `path`.
    pub fn file(path: &Path, error: &std::io::Error) -> Self {
        Self::Failed(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(what) | Self::Failed(what) => f.write_str(what),
        }
    }
}

impl From<lexopt::Error> for Stop {
    fn from(error: lexopt::Error) -> Self {
        Self::Failed(format!("{error}; see cargo xtask --help"))
    }
}
