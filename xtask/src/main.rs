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
cargo xtask demo [--port N]                    build, serve the demo page on this machine, print its address
cargo xtask demo --extension [chromium|firefox] open a browser with the extension on a sample article
cargo xtask build [--dev]                      build the wasm into extension/pkg and www/pkg
cargo xtask test [--only STEP]...              every check there is; --only NAME for one, --list for their names
cargo xtask soak [--only STEP]...              the long checks: hundreds of kills, stops and sequences; --list for their names
cargo xtask bench [native|browser|growth|panel]... how fast it is, beside its peers; --pages N, --json FILE, --plots FOLDER
cargo xtask fuzz [TARGET]... [--seconds N]      feed what reads other people's bytes; --minimise renews fuzz/corpus
cargo xtask bulk                               the package for archives: set up, built, and run on a made-up archive with Spark
cargo xtask package --id NAME@PLACE | --dev    the extension as an archive for each browser, and the hash of each
cargo xtask release X.Y.Z --dry-run            all of a release but the publishing, and what is then to be done
cargo xtask npm                                the package for npm, packed
cargo xtask bench library [--reports N]        the library and its peers on the same made-up reports
cargo xtask size [--top N]                     how large the wasm is, and what fills it
cargo xtask screenshots [--store | --all]      pictures of every surface into docs/images; those that the stores ask for; sheets of all";

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
