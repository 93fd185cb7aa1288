//! Times Copydesk and its peers natively. `cargo xtask bench` runs it and reads the JSON that it prints.
//!
//! `copydesk-bench stages FOLDER [REPORTS.jsonl]` over the pages of a folder, `copydesk-bench growth` over made-up input.

mod growth;
mod libraries;
mod peers;
mod prose;
mod stages;
mod timing;

use std::error::Error;
use std::path::PathBuf;
use std::thread;

/// One peer walks the tree by recursion: deep pages need more than the usual 8 MB.
const STACK: usize = 256 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1);
    let what = args.next().unwrap_or_default();
    let (folder, reports) = (args.next().map(PathBuf::from), args.next().map(PathBuf::from));
    let work = move || -> Result<serde_json::Value, String> {
        match (what.to_str(), folder) {
            (Some("stages"), Some(folder)) => {
                stages::measure(&folder, reports.as_deref()).map_err(|why| why.to_string())
            }
            (Some("growth"), None) => growth::measure().map_err(|why| why.to_string()),
            _ => Err("copydesk-bench stages FOLDER [REPORTS.jsonl], or copydesk-bench growth".to_owned()),
        }
    };
    let ended = thread::Builder::new().stack_size(STACK).spawn(work)?.join();
    let measured = ended.map_err(|_| "a peer stopped on a page")??;
    println!("{measured}");
    Ok(())
}
