//! Python with the packages that `bulk/` is built and tested with: a virtual environment in the user's cache, one for each list of them.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::apt;
use crate::place::{self, on_path};
use crate::process;
use crate::stop::Stop;

/// The oldest Python that the packages of the list are for.
const OLDEST: (u32, u32) = (3, 11);
/// Says that an environment is whole: a kill while it is made leaves none.
const WHOLE: &str = "whole";

/// A virtual environment.
pub struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// The environment with the packages of a list with hashes, made if it is not there yet. `list` names it by its contents,
    /// `about` says what is installed.
    pub fn get(list: &Path, about: &str) -> Result<Self, Stop> {
        let python = python()?;
        let text = fs::read(list).map_err(|error| Stop::file(list, &error))?;
        let folder = place::tools()?.join(format!("python-{:016x}", hash(&text)));
        let environment = Self { folder };
        let mark = environment.folder.join(WHOLE);
        if mark.is_file() {
            return Ok(environment);
        }
        println!("   installing {about}, once for this user");
        let _ = fs::remove_dir_all(&environment.folder);
        let made = process::command(python).args(["-m", "venv"]).arg(&environment.folder).output();
        if !made.is_ok_and(|made| made.status.success()) {
            // Debian keeps venv in a package of its own.
            if apt::is_usable() {
                apt::install(&["python3-venv"])?;
            }
            process::run(process::command(self::python()?).args(["-m", "venv"]).arg(&environment.folder))?;
        }
        let pip =
            ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--requirement"];
        process::run(environment.python().args(pip).arg(list))?;
        fs::write(&mark, []).map_err(|error| Stop::file(&mark, &error))?;
        Ok(environment)
    }

    /// Its Python. What lies in the user's own environment is not seen.
    pub fn python(&self) -> Command {
        self.program("python")
    }

    /// A program of it.
    pub fn program(&self, name: impl AsRef<OsStr>) -> Command {
        let programs = self.folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
        let mut command = process::command(programs.join(name.as_ref()));
        command.env("VIRTUAL_ENV", &self.folder).env_remove("PYTHONPATH").env_remove("PYTHONHOME");
        command
    }
}

/// Python on this machine, if it is new enough.
fn python() -> Result<PathBuf, Stop> {
    let (major, minor) = OLDEST;
    let missing = |what: String| Stop::Missing(format!("{what}: install Python {major}.{minor} or later"));
    let python = on_path("python3").or_else(|| on_path("python")).ok_or_else(|| missing("no python3".to_owned()))?;
    let test = format!("import sys; sys.exit(sys.version_info < ({major}, {minor}))");
    let new = process::command(&python).args(["-c", &test]).status().is_ok_and(|status| status.success());
    if new { Ok(python) } else { Err(missing(format!("{} is too old", python.display()))) }
}

/// FNV-1a: the same in every build of ours, so that an environment is found again.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
