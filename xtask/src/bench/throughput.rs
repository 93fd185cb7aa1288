//! The command line over many pages at once: what a newsroom's batch sees.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Instant;

use serde_json::{Value, json};

use crate::fresh;
use crate::place::target;
use crate::process;
use crate::stop::Stop;

/// How often the pages are given: reading the program and its tables in is not what is measured.
const TIMES: usize = 4;
/// Runs, of which the fastest is told.
const RUNS: usize = 3;

/// A row: milliseconds a page of `copydesk analyze --jsonl`, on all cores, the program's start included.
pub fn measure(pages: &Path) -> Result<Value, Stop> {
    process::run(process::cargo().args(["build", "--release", "--bin", "copydesk"]))?;
    let (file, count) = requests(pages)?;
    let mut fastest = f64::INFINITY;
    for _ in 0..RUNS {
        let mut command = process::command(target().join("release/copydesk"));
        command.args(["analyze", "--jsonl"]).arg(&file).stdout(Stdio::null());
        let start = Instant::now();
        process::run(&mut command)?;
        fastest = fastest.min(start.elapsed().as_secs_f64() * 1e3);
    }
    Ok(json!({ "name": "Copydesk: command line, all cores, a page", "values": [fastest / count as f64] }))
}

/// The pages as one file of requests, and how many it holds.
fn requests(pages: &Path) -> Result<(PathBuf, usize), Stop> {
    let failed = |error| Stop::file(pages, &error);
    let mut lines = Vec::new();
    for entry in fs::read_dir(pages).map_err(failed)? {
        let html = fs::read_to_string(entry.map_err(failed)?.path()).map_err(failed)?;
        lines.push(format!("{}\n", json!({ "id": lines.len().to_string(), "html": html })));
    }
    let file = pages.with_extension("jsonl");
    fresh::write(&file, lines.concat().repeat(TIMES).as_bytes())?;
    Ok((file, lines.len() * TIMES))
}
