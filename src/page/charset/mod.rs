//! Bytes to text: what came with the bytes, what they say of themselves, else a guess.
//!
//! With tables of all encodings of the web on the command line; in a browser `TextDecoder` does that, and the tables would weigh more than
//! the analysis, so the wasm that imports files knows the few encodings that need none.

#[cfg(not(feature = "charset"))]
mod small;
#[cfg(feature = "charset")]
mod tables;

#[cfg(not(feature = "charset"))]
pub use small::decode;
#[cfg(feature = "charset")]
pub use tables::decode;
