//! What is wrong with a mapping, and in which line of it.

use std::fmt;

/// Why a mapping cannot be used. Its `Display` names the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldsError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: String,
}

impl FieldsError {
    /// An error of a line.
    pub fn new(line: usize, what: impl Into<String>) -> Self {
        // A parser's message may have several lines; this is told in one.
        Self { line, what: what.into().lines().map(str::trim).collect::<Vec<_>>().join(", ") }
    }
}

impl fmt::Display for FieldsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

impl std::error::Error for FieldsError {}

/// The line, from 1, in which a byte of a text stands.
pub fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
