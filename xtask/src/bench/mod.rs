//! `cargo xtask bench`: how fast the desk is, beside its peers, on the same pages in one run.
//!
//! The parts measure and print plain numbers; what they mean (medians, ratios, slopes, tables, plots) is worked out here.

mod library;
mod pages;
mod plot;
mod scale;
mod statistics;
mod table;
mod throughput;

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::build::{self, Kind};
use crate::fresh;
use crate::place::{target, work};
use crate::process;
use crate::stop::Stop;
use crate::tools::browsers::{Browser, CHROMIUM, FIREFOX};
use crate::tools::{node, npm};
use table::Table;

/// The pages: a file of JSON lines with `html`, perhaps packed, or a folder of such files or of HTML.
const PAGES: &str = "COPYDESK_BENCH_PAGES";
/// The reports: a file that Copydesk imports.
const REPORTS: &str = "COPYDESK_BENCH_REPORTS";
/// How many pages are taken where nothing else is said.
const COUNT: usize = 50;

/// Runs `bench`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    use lexopt::prelude::{Long, Value as Word, ValueExt};
    let (mut parts, mut count, mut file, mut plots) = (Vec::new(), COUNT, work().join("bench/speed.json"), None);
    while let Some(arg) = args.next()? {
        match arg {
            // The library has a bench of its own, with its own words.
            Word(part) if part == "library" && parts.is_empty() => return library::run(args),
            Word(part) => parts.push(part.string()?),
            Long("pages") => count = args.value()?.parse()?,
            Long("json") => file = PathBuf::from(args.value()?),
            Long("plots") => plots = Some(PathBuf::from(args.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    if let Some(unknown) = parts.iter().find(|part| !["native", "browser", "growth", "panel"].contains(&part.as_str()))
    {
        return Err(Stop::Failed(format!("{unknown} is not measured here: native, browser, growth or panel")));
    }
    let wants = |part: &str| parts.is_empty() || parts.iter().any(|word| word == part);
    let plots = plots.unwrap_or_else(|| file.parent().map_or_else(PathBuf::new, Path::to_owned));
    let mut measured = json!({ "machine": machine() });
    if wants("native") || wants("browser") {
        let folder = work().join("bench/pages");
        measured["pages"] = pages::gather(env::var_os(PAGES).map(PathBuf::from).as_deref(), count, &folder)?;
        println!("{}", measured["pages"]);
        if wants("native") {
            let mut found = native(&[Path::new("stages"), &folder])?;
            if let Some(rows) = found["rows"].as_array_mut() {
                rows.push(throughput::measure(&folder)?);
            }
            measured["native"] = found;
            Table::of(&measured["native"]["rows"]).tell("native", "dom_smoothie", &plots)?;
        }
        if wants("browser") {
            for browser in [&CHROMIUM, &FIREFOX] {
                let found = in_browser(browser, &folder)?;
                Table::of(&found["rows"]).tell(browser.family, "Readability", &plots)?;
                measured[browser.family] = found;
            }
        }
    }
    if wants("panel") {
        for browser in [&CHROMIUM, &FIREFOX] {
            panel(browser)?;
        }
    }
    if wants("growth") {
        measured["growth"] = native(&[Path::new("growth")])?;
        for drawn in measured["growth"]["plots"].as_array().into_iter().flatten() {
            scale::tell(drawn, &plots)?;
        }
    }
    fresh::write(&file, format!("{measured:#}\n").as_bytes())?;
    println!("\n{} and plots in {}", file.display(), plots.display());
    Ok(ExitCode::SUCCESS)
}

/// What the figures were taken on.
fn machine() -> Value {
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        cpus.lines().find_map(|line| line.strip_prefix("model name")).map(|line| line.trim_matches([' ', '\t', ':']));
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    json!({
        "cpu": model,
        "cores": std::thread::available_parallelism().map_or(0, usize::from),
        "system": env::consts::OS,
        // A machine with other work to do gives figures that are not to be quoted.
        "load": load.split(' ').next(),
    })
}

/// Runs the native part, which is built on its own: its peers are no part of anything else.
fn native(args: &[&Path]) -> Result<Value, Stop> {
    process::run(process::cargo().args(["build", "--release", "--package", "copydesk-bench"]))?;
    let mut command = process::command(target().join("release/copydesk-bench"));
    command.args(args);
    if args.len() > 1 {
        command.args(reports());
    }
    parsed(&process::read(&mut command)?)
}

/// Runs the part inside a browser.
fn in_browser(browser: &Browser, pages: &Path) -> Result<Value, Stop> {
    npm::get()?;
    let program = browser.get()?;
    build::build(Kind::Ship)?;
    let out = work().join("bench").join(format!("{}.json", browser.family));
    let mut command = process::command(node::get()?);
    command.args(["benches/browser/run.js", browser.family]).arg(program).arg(pages).arg(&out);
    process::run(command.args(reports()))?;
    parsed(&fs::read_to_string(&out).map_err(|error| Stop::file(&out, &error))?)
}

/// Has a browser open the panel, with an empty notebook and with a full one; it prints the times itself.
fn panel(browser: &Browser) -> Result<(), Stop> {
    npm::get()?;
    let program = browser.get()?;
    build::build(Kind::Ship)?;
    let mut command = process::command(node::get()?);
    command.args(["tests/e2e/panel-speed.js", browser.family]).arg(program);
    process::run(&mut command)
}

/// The file of reports, if one is named.
fn reports() -> Option<OsString> {
    env::var_os(REPORTS).filter(|file| !file.is_empty())
}

fn parsed(json: &str) -> Result<Value, Stop> {
    serde_json::from_str(json).map_err(|error| Stop::Failed(format!("what was measured cannot be read: {error}")))
}
