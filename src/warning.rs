//! What a reader must know about an analysis that is less than whole.

use std::fmt;

/// Why an analysis is less than whole. Its `Display` is the sentence shown to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// The page is not an article; says what it seems to be instead.
    NotAnArticle(&'static str),
    /// The page has text, but too little for an article: this many words.
    TooShort(usize),
    /// Elements nested deeper than the cap were moved up to it; their text is kept.
    DepthCapped(usize),
    /// Everything after this many elements and texts was left out.
    NodesCapped(usize),
    /// Everything after this many bytes was left out.
    BytesCapped(usize),
    /// So many hidden passages were ignored.
    HiddenIgnored(usize),
    /// So many hidden passages were read, because they are most of the page's text.
    HiddenRead(usize),
    /// So many parts of the page could not be read: frames, closed shadow roots.
    Unreadable(usize),
    /// The input is not text.
    NotText,
    /// No text at all.
    Empty,
    /// A stage stopped at its cap; says which stage and what it left undone.
    StageCapped(&'static str),
    /// A stage has no word lists for this language (a BCP 47 tag) and marked nothing: the stage, the language.
    Language(&'static str, String),
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnArticle(what) => write!(f, "This page does not look like an article: {what}."),
            Self::TooShort(words) => write!(f, "There is too little text here for an article ({words} words)."),
            Self::DepthCapped(depth) => {
                write!(f, "The page nests deeper than {depth} levels; deeper parts were read as if on that level.")
            }
            Self::NodesCapped(nodes) => {
                write!(f, "The page is very large; only its first {nodes} elements and texts were read.")
            }
            Self::BytesCapped(bytes) => {
                write!(f, "The page is very large; only its first {} MB were read.", bytes / 1_000_000)
            }
            Self::HiddenIgnored(n) => write!(f, "{n} hidden passages were ignored."),
            Self::HiddenRead(n) => {
                write!(f, "{n} passages are hidden on the page; they were read because they are most of its text.")
            }
            Self::Unreadable(n) => write!(f, "{n} embedded parts of the page could not be read."),
            Self::NotText => write!(f, "This is not text: nothing could be read."),
            Self::Empty => write!(f, "There is no text here."),
            Self::StageCapped(what) => write!(f, "Only part of the page was examined: {what}."),
            Self::Language(stage, lang) => {
                write!(f, "There are no {stage} word lists for the language “{lang}” yet; nothing was marked.")
            }
        }
    }
}
