//! Debian's packages: installed only where there is apt and we are root, as in a continuous integration job.

use std::sync::Mutex;

use crate::place::on_path;
use crate::process;
use crate::stop::Stop;

/// The packages that were asked for already in this run: a second try would only fail again.
static TRIED: Mutex<Vec<&str>> = Mutex::new(Vec::new());

/// Whether packages can be installed without asking anyone.
pub fn is_usable() -> bool {
    cfg!(target_os = "linux") && on_path("apt-get").is_some() && process::is_root()
}

/// Installs packages, once a run.
pub fn install(packages: &[&'static str]) -> Result<(), Stop> {
    let wanted: Vec<&'static str> = {
        let Ok(mut tried) = TRIED.lock() else { return Ok(()) };
        let wanted: Vec<_> = packages.iter().copied().filter(|name| !tried.contains(name)).collect();
        tried.extend(&wanted);
        wanted
    };
    if wanted.is_empty() {
        return Ok(());
    }
    let apt = || {
        let mut command = process::command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    process::run(apt().args(["update", "-qq"]))?;
    process::run(apt().args(["install", "-y", "-qq", "--no-install-recommends"]).args(&wanted))
}
