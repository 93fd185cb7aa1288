//! Steps that run one after another, whatever became of the last, and the table of how they ended.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::stop::Stop;

/// One step: a name to ask for it by, and its work.
pub struct Step {
    /// The name, one word.
    pub name: &'static str,
    /// What it checks.
    pub about: &'static str,
    /// The work.
    pub run: fn() -> Result<(), Stop>,
}

/// Runs those of some steps that the words ask for, all where none is asked for: `--only NAME`, or `--list`.
pub fn run(steps: &[Step], args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    use lexopt::prelude::{Long, ValueExt};
    let mut only: Vec<String> = Vec::new();
    while let Some(arg) = args.next()? {
        match arg {
            Long("only") => only.push(args.value()?.string()?),
            Long("list") => {
                for step in steps {
                    println!("{:<16} {}", step.name, step.about);
                }
                return Ok(ExitCode::SUCCESS);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    if let Some(unknown) = only.iter().find(|name| steps.iter().all(|step| step.name != *name)) {
        return Err(Stop::Failed(format!("there is no step {unknown}; --list names them")));
    }
    let mut table = Table::default();
    for step in steps {
        if only.is_empty() || only.iter().any(|name| name == step.name) {
            table.run(step);
        }
    }
    Ok(if table.print() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How the steps ended.
#[derive(Default)]
struct Table {
    rows: Vec<(&'static str, Result<(), Stop>, Duration)>,
}

impl Table {
    /// Runs a step and adds its row.
    fn run(&mut self, step: &Step) {
        println!("\n── {}: {}", step.name, step.about);
        let start = Instant::now();
        let ended = (step.run)();
        let took = start.elapsed();
        println!("── {}: {}, {:.1} s", step.name, word(&ended), took.as_secs_f32());
        self.rows.push((step.name, ended, took));
    }

    /// Prints the table and its closing line. Whether no step failed.
    fn print(&self) -> bool {
        println!("\n{:<16} {:<8} {:>8}", "step", "", "seconds");
        let (mut passed, mut failed, mut skipped) = (0, 0, 0);
        for (name, ended, took) in &self.rows {
            let (count, why) = match ended {
                Ok(()) => (&mut passed, ""),
                Err(Stop::Failed(why)) => (&mut failed, why.as_str()),
                Err(Stop::Missing(why)) => (&mut skipped, why.as_str()),
            };
            *count += 1;
            let row = format!("{name:<16} {:<8} {:>8.1}  {why}", word(ended), took.as_secs_f32());
            println!("{}", row.trim_end());
        }
        println!("{passed} passed, {failed} failed, {skipped} skipped");
        failed == 0
    }
}

fn word(ended: &Result<(), Stop>) -> &'static str {
    match ended {
        Ok(()) => "passed",
        Err(Stop::Failed(_)) => "FAILED",
        Err(Stop::Missing(_)) => "skipped",
    }
}
