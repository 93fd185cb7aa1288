//! Java, which Spark runs on.

use std::env;
use std::path::PathBuf;

use crate::place::on_path;
use crate::process;
use crate::stop::Stop;

/// The oldest version that Spark 4 runs on.
const OLDEST: u32 = 17;

/// Java on this machine, if it is new enough. It is not installed: who has none has no use for Spark.
pub fn find() -> Result<PathBuf, Stop> {
    let home = env::var_os("JAVA_HOME").map(|home| PathBuf::from(home).join("bin").join(program()));
    let missing = |what: &str| Stop::Missing(format!("{what}: Spark needs Java {OLDEST} or later"));
    let java = home.filter(|java| java.is_file()).or_else(|| on_path("java")).ok_or_else(|| missing("no java"))?;
    let said = process::read(process::command(&java).arg("--version"))?;
    let major = said.split_whitespace().nth(1).and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    if major.is_some_and(|major| major >= OLDEST) { Ok(java) } else { Err(missing("java is too old")) }
}

fn program() -> String {
    format!("java{}", env::consts::EXE_SUFFIX)
}
