//! The command line: the same desk as in the browser, over files and pipes.

#[cfg(not(target_arch = "wasm32"))]
mod cli;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    cli::main()
}

/// `wasm-pack test` builds every target; the command line has nothing to do there.
#[cfg(target_arch = "wasm32")]
fn main() {}
