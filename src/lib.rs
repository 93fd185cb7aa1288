//! Copydesk reads a news page as a newspaper's copy desk would: it cleans the copy, says who said what, marks the author's
//! own opinion and knows wire copy when it sees it.
//!
//! ```
//! use copydesk::{Desk, page};
//!
//! let page = page::text::parse("“We are ready,” the minister said on Monday.");
//! let analysis = Desk::default().analyze(&page);
//! assert_eq!(analysis.quotations.len(), 1);
//! ```
//!
//! One direction, no back and forth: a [`page::Page`] is cleaned into an [`article::Article`], whose text every later stage
//! reads, and [`Desk::analyze`] runs the stages in order. Each is a pure function of what stands before it.

pub mod agencies;
pub mod analysis;
pub mod article;
mod calendar;
pub mod clean;
pub mod contract;
pub mod desk;
pub mod export;
pub mod language;
pub mod opinion;
pub mod page;
pub mod quotes;
pub mod reason;
#[cfg(all(target_arch = "wasm32", not(feature = "import")))]
pub mod render;
pub mod runs;
mod sort;
pub mod text;
pub mod warning;
#[cfg(all(target_arch = "wasm32", not(feature = "import")))]
pub mod wasm;
#[cfg(all(target_arch = "wasm32", feature = "import"))]
pub mod wasm_import;
pub mod wire;

pub use analysis::Analysis;
pub use desk::Desk;
