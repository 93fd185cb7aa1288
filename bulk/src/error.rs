//! What goes wrong, as the contract's codes and as Python's exceptions.

use std::fmt;

use pyo3::exceptions::PyException;
use pyo3::prelude::*;

pyo3::create_exception!(
    copydesk._core,
    CopydeskError,
    PyException,
    "Something could not be done. `code` is one of the contract's words for it; the text says how to mend it."
);
pyo3::create_exception!(
    copydesk._core,
    PackError,
    CopydeskError,
    "A pack is missing or damaged. `code` is \"badPack\", `pack` its name."
);

/// Why one record got no answer: a code of the contract, and a sentence that says how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Reject {
    pub code: String,
    pub message: String,
}

impl Reject {
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into() }
    }
}

/// Why a whole run cannot go on.
#[derive(Debug)]
pub enum Trouble {
    /// A record that was asked for by itself.
    Record(Reject),
    /// A pack: its name, and what is wrong with it.
    Pack(String, String),
    /// A file: its name, and what the system says.
    File(String, std::io::Error),
    /// Columns that are missing or of another type.
    Columns(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(reject) => write!(f, "{}", reject.message),
            Self::Pack(name, what) => write!(f, "pack {name}: {what}"),
            Self::File(name, error) => write!(f, "{name}: {error}{}", advice(error)),
            Self::Columns(what) => write!(f, "{what}"),
        }
    }
}

/// What a person can do about it.
fn advice(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded | std::io::ErrorKind::FileTooLarge => {
            "; make room or choose another folder, and run again"
        }
        std::io::ErrorKind::NotFound => "; check the name",
        _ => "",
    }
}

impl From<Trouble> for PyErr {
    fn from(trouble: Trouble) -> Self {
        let message = trouble.to_string();
        Python::attach(|py| {
            let (error, code, pack) = match trouble {
                Trouble::Record(reject) => (CopydeskError::new_err(message), reject.code, None),
                Trouble::Pack(name, _) => (PackError::new_err(message), "badPack".to_owned(), Some(name)),
                Trouble::File(..) => (CopydeskError::new_err(message), "badFile".to_owned(), None),
                Trouble::Columns(_) => (CopydeskError::new_err(message), "badRequest".to_owned(), None),
            };
            let value = error.value(py);
            let set =
                value.setattr("code", code).and_then(|()| pack.map_or(Ok(()), |name| value.setattr("pack", name)));
            // An exception that cannot be told its code is still the right exception.
            let _ = set;
            error
        })
    }
}
