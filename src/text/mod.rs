//! What all stages need to know about text: words, sentences, quotation marks, offsets.

pub mod lookup;
pub mod marks;
pub mod offsets;
pub mod phrases;
pub mod sentences;
pub mod words;
