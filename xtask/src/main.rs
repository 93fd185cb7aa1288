//! The project's chores: `cargo xtask` lists them, one file each.

mod bench;
mod build;
mod bulk;
mod demo;
mod fresh;
mod fuzz;
mod growth;
mod notices;
mod npm;
mod package;
mod place;
mod process;
mod public_api;
mod published;
mod release;
mod screenshots;
mod serve;
mod sinks;
mod size;
mod soak;
mod steps;
mod stop;
mod supply;
mod test;
mod tools;
mod version;

use std::process::ExitCode;

use stop::Stop;

const USAGE: &str = "\
cargo xtask demo [--port N]                    build, serve the demo page on this machine and print its address
cargo xtask demo --extension [chromium|firefox] open a browser with the extension and a sample article
cargo xtask build [--dev]                      build the wasm into extension/pkg and www/pkg
cargo xtask test [--only STEP]...              run every check; --only NAME runs one, --list names them
cargo xtask soak [--only STEP]...              run the long checks: hundreds of kills, stops and sequences; --list names them
cargo xtask bench [native|browser|growth|panel]... time Copydesk beside its peers; --pages N, --json FILE, --plots FOLDER
cargo xtask fuzz [TARGET]... [--seconds N]      fuzz the code that reads other people's bytes; --minimise renews fuzz/corpus
cargo xtask bulk                               build the Python package for archives and run it on a made-up archive with Spark
cargo xtask package --id NAME@PLACE | --dev    make the extension's archive for each browser and print the hashes
cargo xtask release X.Y.Z [--dry-run]          make all that a release publishes, tag it, and list what is left to do
cargo xtask npm                                make and pack the npm package
cargo xtask bench library [--reports N]        time the library and its peers on the same made-up reports
cargo xtask size [--top N]                     show the size of the wasm and what fills it
cargo xtask screenshots [--store | --all]      take the pictures in docs/images, those that the stores ask for, or sheets of all";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(stop) => {
            eprintln!("xtask: {stop}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode, Stop> {
    use lexopt::prelude::{Long, Short, Value};
    let mut args = lexopt::Parser::from_env();
    match args.next()? {
        Some(Value(chore)) if chore == "demo" => demo::run(&mut args),
        Some(Value(chore)) if chore == "bench" => bench::run(&mut args),
        Some(Value(chore)) if chore == "fuzz" => fuzz::run(&mut args),
        Some(Value(chore)) if chore == "build" => build::run(&mut args),
        Some(Value(chore)) if chore == "bulk" => bulk::run(&mut args),
        Some(Value(chore)) if chore == "npm" => npm::run(&mut args),
        Some(Value(chore)) if chore == "soak" => soak::run(&mut args),
        Some(Value(chore)) if chore == "test" => test::run(&mut args),
        Some(Value(chore)) if chore == "package" => package::run(&mut args),
        Some(Value(chore)) if chore == "release" => release::run(&mut args),
        Some(Value(chore)) if chore == "size" => size::run(&mut args),
        Some(Value(chore)) if chore == "screenshots" => screenshots::run(&mut args),
        None | Some(Short('h') | Long("help")) => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => Err(other.unexpected().into()),
    }
}
