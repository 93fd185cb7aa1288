//! `cargo xtask demo`: the demo page on this machine, or a browser with the extension in it.

use std::env;
use std::fs;
use std::process::{Command, ExitCode};
use std::thread;

use crate::build::{self, Kind};
use crate::place::root;
use crate::process;
use crate::serve;
use crate::stop::Stop;
use crate::tools::browsers::{CHROMIUM, FIREFOX};
use crate::tools::npm;

/// The page that a browser with the extension opens on.
const SAMPLE: &str = "samples/wire-copy.html";

/// A browser that can show the extension.
#[derive(Clone, Copy, PartialEq, Eq)]
enum With {
    Any,
    Chromium,
    Firefox,
}

/// Runs `demo`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    use lexopt::prelude::{Long, ValueExt};
    let (mut port, mut extension) = (0, None);
    while let Some(arg) = args.next()? {
        match arg {
            Long("port") => port = args.value()?.parse()?,
            Long("extension") => extension = Some(with(args)?),
            other => return Err(other.unexpected().into()),
        }
    }
    build::build(Kind::Ship)?;
    let (listener, www) = (listen(port)?, root().join("www"));
    let address = listener.local_addr().map_err(|error| Stop::Failed(error.to_string()))?;
    let address = format!("http://{address}/");
    let Some(extension) = extension else {
        println!("\nCopydesk's demo page: {address}\nCtrl+C ends it.");
        serve::serve(&listener, &www);
        return Ok(ExitCode::SUCCESS);
    };
    thread::spawn(move || serve::serve(&listener, &www));
    let sample = format!("{address}{SAMPLE}");
    println!("\nA browser opens on {sample}\nClick Copydesk's button in its toolbar; close the browser to end this.");
    match (extension, CHROMIUM.find().is_some()) {
        (With::Firefox, _) | (With::Any, false) => firefox(&sample),
        _ => chromium(&sample),
    }
}

/// The browser after `--extension`, if one is named.
fn with(args: &mut lexopt::Parser) -> Result<With, Stop> {
    let mut rest = args.raw_args()?;
    let named = match rest.peek().and_then(|next| next.to_str()) {
        None => return Ok(With::Any),
        Some("chromium") => With::Chromium,
        Some("firefox") => With::Firefox,
        Some(other) if other.starts_with('-') => return Ok(With::Any),
        Some(other) => return Err(Stop::Failed(format!("{other} is not known here: chromium or firefox"))),
    };
    rest.next();
    Ok(named)
}

fn listen(port: u16) -> Result<std::net::TcpListener, Stop> {
    serve::listen(port).map_err(|error| Stop::Failed(format!("port {port}: {error}; give another with --port")))
}

/// A profile of its own, thrown away afterwards: nobody's bookmarks and settings are touched.
fn chromium(page: &str) -> Result<ExitCode, Stop> {
    let program = CHROMIUM.get()?;
    let profile = env::temp_dir().join(format!("copydesk-demo-{}", std::process::id()));
    let extension = root().join("extension").display().to_string();
    let mut command = Command::new(program);
    command
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(["--no-first-run", "--no-default-browser-check"])
        .arg(format!("--disable-extensions-except={extension}"))
        .arg(format!("--load-extension={extension}"))
        .arg(page);
    if process::is_root() {
        // Chromium refuses to start its sandbox as root.
        command.arg("--no-sandbox");
    }
    let ended = process::run(&mut command);
    if profile.exists() {
        fs::remove_dir_all(&profile).map_err(|error| Stop::file(&profile, &error))?;
    }
    ended.map(|()| ExitCode::SUCCESS)
}

/// Firefox takes an unpacked extension only for a session, and web-ext asks it to.
fn firefox(page: &str) -> Result<ExitCode, Stop> {
    let program = FIREFOX.get()?;
    let mut command = npm::program("web-ext/bin/web-ext.js")?;
    command
        .args(["run", "--no-config-discovery", "--no-reload", "--source-dir", "extension", "--start-url", page])
        .arg("--firefox")
        .arg(program);
    process::run(&mut command).map(|()| ExitCode::SUCCESS)
}
