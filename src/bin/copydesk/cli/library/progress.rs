//! A progress bar on a terminal; nothing where standard error is a file or a pipe.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

const WIDTH: usize = 24;
const EVERY: Duration = Duration::from_millis(100);

/// How far a piece of work is.
pub struct Progress {
    name: String,
    /// Bytes in all; 0 where that is not known.
    all: u64,
    begun: Instant,
    shown: Option<Instant>,
    terminal: bool,
}

impl Progress {
    /// Begins a piece of work over so many bytes.
    pub fn new(name: &str, all: u64) -> Self {
        Self {
            name: crate::cli::plain::message(name),
            all,
            begun: Instant::now(),
            shown: None,
            terminal: std::io::stderr().is_terminal(),
        }
    }

    /// Shows how many bytes are done, and a few words more.
    pub fn show(&mut self, done: u64, more: &str) {
        let now = Instant::now();
        if !self.terminal || self.shown.is_some_and(|shown| now - shown < EVERY) {
            return;
        }
        self.shown = Some(now);
        let seconds = (now - self.begun).as_secs_f64().max(0.001);
        let rate = done as f64 / seconds;
        let bar = match self.all {
            0 => String::new(),
            all => {
                let full = (done.min(all) as f64 / all as f64 * WIDTH as f64) as usize;
                let left = (all.saturating_sub(done) as f64 / rate.max(1.0)) as u64;
                format!("[{}{}] {left} s left, ", "#".repeat(full), "-".repeat(WIDTH - full))
            }
        };
        let _ = write!(std::io::stderr(), "\r\x1b[K{}: {bar}{:.0} MB/s, {more}", self.name, rate / 1e6);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown.is_some() {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}
