//! Chromium, its driver and Firefox: the ones on this machine, or Debian's. Nothing is downloaded from anywhere else.

use std::env;
use std::path::PathBuf;

use super::apt;
use crate::place::on_path;
use crate::stop::Stop;

/// What the checks open, and Debian's packages of it. The fonts make pictures and layouts the same everywhere.
const PACKAGES: &[&str] = &["chromium", "chromium-driver", "firefox-esr", "fonts-liberation"];

/// A browser, or the driver of one.
pub struct Browser {
    /// Its name, as a person writes it.
    name: &'static str,
    /// Its name, as the test scripts know it.
    pub family: &'static str,
    /// The variable that names another program to take.
    variable: &'static str,
    /// What it is called on the search path.
    programs: &'static [&'static str],
    /// Where it is on a system that keeps programs elsewhere.
    places: &'static [&'static str],
}

/// Chromium. Google's own build is not among them: it no longer loads unpacked extensions from the command line.
pub const CHROMIUM: Browser = Browser {
    name: "Chromium",
    family: "chromium",
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser"],
    places: &["/Applications/Chromium.app/Contents/MacOS/Chromium"],
};

/// Chromium's driver, for tests inside wasm.
pub const CHROMEDRIVER: Browser = Browser {
    name: "chromedriver",
    family: "chromium",
    variable: "CHROMEDRIVER",
    programs: &["chromedriver"],
    places: &[],
};

/// Firefox.
pub const FIREFOX: Browser = Browser {
    name: "Firefox",
    family: "firefox",
    variable: "FIREFOX",
    programs: &["firefox-esr", "firefox"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox"],
};

impl Browser {
    /// The program on this machine.
    pub fn find(&self) -> Option<PathBuf> {
        env::var_os(self.variable)
            .map(PathBuf::from)
            .or_else(|| self.programs.iter().find_map(|name| on_path(name)))
            .or_else(|| self.places.iter().map(PathBuf::from).find(|place| place.is_file()))
    }

    /// The program, installed if need be.
    pub fn get(&self) -> Result<PathBuf, Stop> {
        if let Some(program) = self.find() {
            return Ok(program);
        }
        if apt::is_usable() {
            // Without a browser the rest is still worth checking, so apt's failure is told as a lack.
            apt::install(PACKAGES).map_err(|stop| Stop::Missing(format!("no {}: {stop}", self.name)))?;
        }
        self.find().ok_or_else(|| {
            Stop::Missing(format!("no {}: install it, or set {} to the program", self.name, self.variable))
        })
    }
}
