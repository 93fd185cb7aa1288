//! `cargo xtask bulk`: the package for archives, set up, built and run on a made-up archive; and its tests.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::notices::{self, Product};
use crate::place::{root, target, work};
use crate::process;
use crate::stop::Stop;
use crate::tools::java;
use crate::tools::python::Environment;

/// How the wheel is built.
#[derive(Clone, Copy)]
enum Kind {
    /// Quickly, for the tests.
    Test,
    /// As it is used.
    Ship,
}

/// Runs `bulk`: the sample archive from end to end.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    if let Some(other) = args.next()? {
        return Err(other.unexpected().into());
    }
    java::find()?;
    let environment = environment(Kind::Ship)?;
    let sample = work().join("bulk");
    let at = |name: &str| sample.join(name).display().to_string();
    process::run(environment.python().arg(folder().join("sample").join("archive.py")).arg(&sample))?;
    let (library, tables, answers) = (at("library"), at("tables"), at("answers"));
    let jobs: [&[&str]; 3] = [
        &["packs", &at("reports.jsonl"), "--period", "day", "--out", &library, "--overwrite"],
        &[
            "analyze",
            &at("pages"),
            "--library",
            &library,
            "--days",
            "1",
            "1",
            "--alignments",
            "--out",
            &tables,
            "--overwrite",
        ],
        &["questions", &tables, "--out", &answers, "--title", "The sample archive"],
    ];
    for job in jobs {
        process::run(environment.program("copydesk-bulk").args(job))?;
    }
    println!("   the tables are in {tables}, the answers are {answers}/index.html");
    Ok(ExitCode::SUCCESS)
}

/// The step of `cargo xtask test`: the package's tests, in Rust and in Python, on Spark.
pub fn check() -> Result<(), Stop> {
    if let Err(stop) = java::find() {
        println!("   SKIPPED: nothing of bulk/ is tested here. {stop}");
        return Err(stop);
    }
    let manifest = folder().join("Cargo.toml");
    let cargo = |args: &[&str]| {
        let mut cargo = process::cargo();
        cargo.args(args).arg("--manifest-path").arg(&manifest).env("CARGO_TARGET_DIR", built());
        cargo
    };
    process::run(process::cargo().args(["fmt", "--check", "--manifest-path"]).arg(&manifest))?;
    let environment = environment(Kind::Test)?;
    process::run(cargo(&["clippy", "--quiet", "--all-targets"]).args(["--", "-D", "warnings"]))?;
    process::run(&mut cargo(&["test", "--quiet"]))?;
    process::run(environment.python().args(["-m", "mypy"]).current_dir(folder()))?;
    process::run(process::cargo().args(["build", "--quiet", "--bin", "copydesk"]))?;
    let line = target().join("debug").join(format!("copydesk{EXE_SUFFIX}"));
    process::run(environment.python().args(["-m", "pytest"]).current_dir(folder()).env("COPYDESK", line))
}

/// The environment, with the wheel that is built of the sources as they are.
fn environment(kind: Kind) -> Result<Environment, Stop> {
    let environment = Environment::get(
        &folder().join("requirements.txt"),
        "Spark and what goes with it (half a gigabyte, some minutes)",
    )?;
    notices::write(Product::Wheel, &folder().join("python").join("copydesk"))?;
    let wheels = built().join("wheels");
    let _ = fs::remove_dir_all(&wheels);
    let mut maturin = environment.program("maturin");
    maturin.args(["build", "--quiet", "--locked", "--out"]).arg(&wheels).current_dir(folder());
    if matches!(kind, Kind::Ship) {
        maturin.arg("--release");
    }
    process::run(maturin.env("CARGO_TARGET_DIR", built()))?;
    let wheel = fs::read_dir(&wheels)
        .map_err(|error| Stop::file(&wheels, &error))?
        .find_map(|entry| Some(entry.ok()?.path()).filter(|path| path.extension().is_some_and(|end| end == "whl")))
        .ok_or_else(|| Stop::Failed("maturin built no wheel".to_owned()))?;
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--no-index",
        "--force-reinstall",
    ];
    process::run(environment.python().args(pip).arg(wheel))?;
    Ok(environment)
}

/// The folder of the package.
pub fn folder() -> PathBuf {
    root().join("bulk")
}

/// Where cargo builds the package: beside the project's own, for it is another workspace.
pub fn built() -> PathBuf {
    target().join("bulk")
}
