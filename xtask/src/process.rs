//! Running other programs: never with our standard input, so that none can sit and ask.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::place;
use crate::stop::Stop;

/// A command that runs in the project's root and reads nothing.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(place::root()).stdin(Stdio::null());
    command
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command, its output shown; an exit code other than 0 is a failure.
pub fn run(command: &mut Command) -> Result<(), Stop> {
    println!("   $ {}", line(command));
    let status = command.status().map_err(|error| absent(command, &error))?;
    if status.success() { Ok(()) } else { Err(Stop::Failed(format!("{} ended with {status}", name(command)))) }
}

/// Runs a command and returns what it printed.
pub fn read(command: &mut Command) -> Result<String, Stop> {
    let output = command.output().map_err(|error| absent(command, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Stop::Failed(format!("{} ended with {}: {}", name(command), output.status, said.trim())))
    }
}

/// Whether we are root.
pub fn is_root() -> bool {
    cfg!(unix) && read(command("id").arg("-u")).is_ok_and(|id| id == "0")
}

fn absent(command: &Command, error: &std::io::Error) -> Stop {
    match error.kind() {
        std::io::ErrorKind::NotFound => {
            Stop::Failed(format!("{} is not on the search path: install it, or add its folder to PATH", name(command)))
        }
        _ => Stop::Failed(format!("{} could not be started: {error}", name(command))),
    }
}

fn name(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    program.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The command as one would type it, shortened: paths inside the project lose its root.
fn line(command: &Command) -> String {
    let root = format!("{}/", place::root().display());
    let mut words = vec![name(command)];
    words.extend(command.get_args().map(|arg| arg.to_string_lossy().replace(&root, "")));
    words.join(" ")
}
