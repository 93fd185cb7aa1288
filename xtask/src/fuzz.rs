//! `cargo xtask fuzz`: feeds whatever reads other people's bytes, a while each; `--minimise` renews the committed corpus.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::place::{root, work};
use crate::process;
use crate::stop::Stop;
use crate::tools::cargo_install;

/// The version of cargo-fuzz.
const VERSION: &str = "0.13.2";

/// A target: its name, the dictionary it profits from, and the longest input that is tried. What needs longer ones is a matter of
/// growth, and has a test of its own.
const TARGETS: &[(&str, Option<&str>, usize)] = &[
    ("align", Some("text"), 2048),
    ("charset", None, 1024),
    ("fields", None, 2048),
    ("formats", None, 2048),
    ("html", Some("html"), 4096),
    ("list", None, 4096),
    ("pack", None, 4096),
    ("snapshot", Some("html"), 4096),
    ("text", Some("text"), 2048),
];

/// The most bytes of one target's committed corpus, and of one input in it.
const MOST: u64 = 45_000;
const LONGEST: u64 = 1_500;

/// Runs it.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    use lexopt::prelude::{Long, Value, ValueExt};
    let (mut seconds, mut minimise, mut names) = (600_u32, false, Vec::new());
    while let Some(arg) = args.next()? {
        match arg {
            Long("seconds") => seconds = args.value()?.parse()?,
            Long("minimise") => minimise = true,
            Value(name) => names.push(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    if let Some(unknown) = names.iter().find(|name| TARGETS.iter().all(|(target, ..)| target != *name)) {
        let known: Vec<&str> = TARGETS.iter().map(|(target, ..)| *target).collect();
        return Err(Stop::Failed(format!("there is no target {unknown}; there are {}", known.join(", "))));
    }
    let seeds = work().join("fuzz/seeds");
    process::run(
        process::cargo()
            .args(["run", "--release", "--manifest-path", "fuzz/Cargo.toml", "--example", "seeds", "--target-dir"])
            .arg(built())
            .arg("--")
            .arg(&seeds),
    )?;
    for target in TARGETS.iter().filter(|(name, ..)| names.is_empty() || names.iter().any(|asked| asked == name)) {
        if minimise { renew(target.0, &seeds)? } else { feed(*target, &seeds, seconds)? }
    }
    Ok(ExitCode::SUCCESS)
}

/// Feeds one target. What it met before lies beside the committed corpus, and is met again.
fn feed((name, dictionary, length): (&str, Option<&str>, usize), seeds: &Path, seconds: u32) -> Result<(), Stop> {
    let grown = folder("corpus", name)?;
    let mut fuzz = fuzzer(name)?;
    fuzz.arg(&grown).arg(committed(name)).arg(seeds.join(name)).arg("--");
    fuzz.arg(format!("-max_total_time={seconds}")).arg(format!("-max_len={length}"));
    fuzz.args(["-timeout=10", "-rss_limit_mb=2048", "-report_slow_units=2", "-print_final_stats=1"]);
    fuzz.arg(format!("-artifact_prefix={}/", folder("found", name)?.display()));
    fuzz.args(
        dictionary.map(|name| format!("-dict={}", root().join(format!("fuzz/dictionaries/{name}.dict")).display())),
    );
    process::run(&mut fuzz)
}

/// Chooses the fewest short inputs that reach all that is known to be reached by short inputs.
fn renew(name: &str, seeds: &Path) -> Result<(), Stop> {
    let short = folder("short", name)?;
    let chosen = folder("chosen", name)?;
    for folder in [&short, &chosen] {
        fs::remove_dir_all(folder)
            .and_then(|()| fs::create_dir_all(folder))
            .map_err(|error| Stop::file(folder, &error))?;
    }
    for from in [folder("corpus", name)?, committed(name), seeds.join(name)] {
        for file in files(&from)?.into_iter().filter(|(_, length)| *length <= LONGEST) {
            let to = short.join(file.0.file_name().unwrap_or_default());
            fs::copy(&file.0, &to).map_err(|error| Stop::file(&to, &error))?;
        }
    }
    let mut fuzz = fuzzer(name)?;
    fuzz.arg(&chosen).arg(&short).args(["--", "-set_cover_merge=1", "-use_counters=0"]);
    process::run(&mut fuzz)?;
    let to = committed(name);
    if to.exists() {
        fs::remove_dir_all(&to).map_err(|error| Stop::file(&to, &error))?;
    }
    fs::create_dir_all(&to).map_err(|error| Stop::file(&to, &error))?;
    let mut chosen = files(&chosen)?;
    chosen.sort_by_key(|(_, length)| *length);
    let mut bytes = 0;
    for (file, length) in chosen {
        bytes += length;
        if bytes > MOST {
            break;
        }
        let to = to.join(file.file_name().unwrap_or_default());
        fs::copy(&file, &to).map_err(|error| Stop::file(&to, &error))?;
    }
    Ok(())
}

/// cargo-fuzz about to run a target. The sanitizers' flags are no part of the stable compiler, which `RUSTC_BOOTSTRAP` says it is not.
/// No sanitizer runs: there is no unsafe code for it to watch.
fn fuzzer(name: &str) -> Result<Command, Stop> {
    let programs = cargo_install::get("cargo-fuzz", VERSION, "cargo-fuzz", &[])?;
    let mut command = process::command(programs.join("cargo-fuzz"));
    command.args(["fuzz", "run", "--sanitizer", "none", "--target-dir"]).arg(built()).arg(name);
    command.env("RUSTC_BOOTSTRAP", "1");
    Ok(command)
}

fn built() -> PathBuf {
    work().join("fuzz/target")
}

fn committed(name: &str) -> PathBuf {
    root().join("fuzz/corpus").join(name)
}

/// A folder of one target among what is made on the way.
fn folder(kind: &str, name: &str) -> Result<PathBuf, Stop> {
    let folder = work().join("fuzz").join(kind).join(name);
    fs::create_dir_all(&folder).map_err(|error| Stop::file(&folder, &error))?;
    Ok(folder)
}

/// The files of a folder and their lengths; none of one that is not there.
fn files(folder: &Path) -> Result<Vec<(PathBuf, u64)>, Stop> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let read = || -> std::io::Result<Vec<(PathBuf, u64)>> {
        let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
        entries.into_iter().map(|entry| Ok((entry.path(), entry.metadata()?.len()))).collect()
    };
    read().map_err(|error| Stop::file(folder, &error))
}
