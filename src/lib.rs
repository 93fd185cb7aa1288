#![doc = include_str!("../docs/CRATE.md")]
//!
//! # The way of a page
//!
//! A [`page::Page`] is cleaned into an [`article::Article`], whose text every later stage reads; [`Desk::analyze`] runs the stages
//! in their order and returns an [`Analysis`]. Each stage is a pure function of what stands before it. [`contract`] makes JSON of
//! an analysis, [`export`] makes files.

// What the documentation shows is promised. The other modules are open for the command line, the tests and the training, and hidden.
mod address;
#[doc(hidden)]
pub mod agencies;
pub mod analysis;
pub mod article;
mod calendar;
pub mod clean;
pub mod contract;
pub mod desk;
pub mod export;
#[doc(hidden)]
pub mod language;
pub mod opinion;
pub mod page;
pub mod quotes;
pub mod reason;
#[cfg(all(target_arch = "wasm32", not(feature = "import")))]
#[doc(hidden)]
pub mod render;
#[doc(hidden)]
pub mod runs;
mod sort;
#[doc(hidden)]
pub mod text;
pub mod warning;
#[cfg(all(target_arch = "wasm32", not(feature = "import")))]
#[doc(hidden)]
pub mod wasm;
#[cfg(all(target_arch = "wasm32", feature = "import"))]
#[doc(hidden)]
pub mod wasm_import;
pub mod wire;

pub use analysis::Analysis;
pub use desk::Desk;
