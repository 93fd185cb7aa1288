//! Copydesk for Python: the boundary, and nothing else. The analysis is the `copydesk` crate's, the documentation of what Python sees is
//! in `python/copydesk/_core.pyi`.

mod batch;
mod edits;
mod error;
mod pieces;
mod place;
mod record;
mod rows;
mod schema;
mod shelf;

// The command line's own file: a pack is opened and checked in one way, whoever asks.
#[path = "../../src/bin/copydesk/cli/library/pack_file.rs"]
#[allow(dead_code, reason = "what the command line alone asks of it")]
mod pack_file;

/// The extension module. `copydesk/__init__.py` is what people import.
#[pyo3::pymodule]
mod _core {
    #[pymodule_export]
    use crate::batch::{analyze_batch, analyze_json, days};
    #[pymodule_export]
    use crate::error::{CopydeskError, PackError};
    #[pymodule_export]
    use crate::pieces::{build_pieces, merge_pieces, sniff_format};
    #[pymodule_export]
    use crate::shelf::Library;
}
