//! Where things are: the project's folders and the user's cache.

use std::env;
use std::path::{Path, PathBuf};

use crate::stop::Stop;

/// The project's root folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Where the chores keep what they make on the way.
pub fn work() -> PathBuf {
    target().join("xtask")
}

/// Where tools are kept: in the user's cache, one folder a version, so that every checkout finds them.
pub fn tools() -> Result<PathBuf, Stop> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = set("HOME").or_else(|| set("USERPROFILE"));
    set("XDG_CACHE_HOME")
        .or_else(|| {
            if cfg!(target_os = "macos") {
                home.map(|home| home.join("Library/Caches"))
            } else if cfg!(windows) {
                set("LOCALAPPDATA")
            } else {
                home.map(|home| home.join(".cache"))
            }
        })
        .map(|cache| cache.join("copydesk").join("tools"))
        .ok_or_else(|| Stop::Failed("there is no home folder to keep tools in: set XDG_CACHE_HOME".to_owned()))
}

/// A program on the search path. On Windows some are scripts, npm among them.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let ends: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    let path = env::var_os("PATH")?;
    let programs =
        env::split_paths(&path).flat_map(|folder| ends.iter().map(move |end| folder.join(format!("{name}{end}"))));
    programs.into_iter().find(|program| program.is_file())
}
