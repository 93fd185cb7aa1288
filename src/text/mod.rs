//! What all stages need to know about text: words, sentences, quotation marks, offsets, and a reading of them all.

mod compose;
pub mod lookup;
pub mod marks;
pub mod offsets;
pub mod phrases;
pub mod reading;
pub mod sentences;
pub mod words;

pub use reading::Reading;
