//! `cargo xtask test`: every check there is, one step after another.

use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::build::{self, Kind};
use crate::bulk;
use crate::growth;
use crate::package;
use crate::place::{target, work};
use crate::process;
use crate::published;
use crate::sinks;
use crate::size;
use crate::steps::{self, Step};
use crate::stop::Stop;
use crate::supply;
use crate::tools::browsers::{Browser, CHROMEDRIVER, CHROMIUM, FIREFOX};
use crate::tools::{node, npm, wasm_bindgen, wasm_pack, wasm_target};

/// The steps in their order: what is missing is installed, then cheap checks come before dear ones.
const STEPS: &[Step] = &[
    Step { name: "packages", about: "npm's packages, as package-lock.json has them", run: || npm::get().map(drop) },
    Step { name: "browsers", about: "Chromium, its driver and Firefox", run: browsers },
    Step {
        name: "wasm-tools",
        about: "the wasm target, wasm-bindgen and wasm-pack",
        run: || wasm_target::get().and_then(|()| wasm_bindgen::get()).and_then(|_| wasm_pack::get()).map(drop),
    },
    Step { name: "format", about: "rustfmt has nothing to change", run: || cargo(&["fmt", "--all", "--check"], &[]) },
    Step { name: "sinks", about: "nothing makes a page out of a string", run: sinks::check },
    Step {
        name: "supply",
        about: "what comes from elsewhere: sources, versions, licences, no scripts",
        run: supply::check,
    },
    Step {
        name: "clippy",
        about: "no warning in any target",
        run: || cargo(&[&["clippy"], OURS, &["--all-targets", "--", "-D", "warnings"]].concat(), &[]),
    },
    Step {
        name: "clippy-wasm",
        about: "no warning in what is built for the browser",
        run: || {
            wasm_target::get()?;
            let base = ["clippy", "--lib", "--target", wasm_target::NAME, "--no-default-features"];
            cargo(&[&base[..], &["--", "-D", "warnings"]].concat(), &[])?;
            cargo(&[&base[..], &["--features", "import", "--", "-D", "warnings"]].concat(), &[])
        },
    },
    Step {
        name: "native",
        about: "unit tests, cases, properties, examples in the documentation",
        run: || cargo(&[&["test"], OURS, &["--no-fail-fast"]].concat(), &[]),
    },
    Step {
        name: "doc",
        about: "the documentation has no broken link, that of private items included",
        run: || {
            let args = [&["doc"], OURS, &["--no-deps", "--document-private-items"]].concat();
            cargo(&args, &[("RUSTDOCFLAGS", "-D warnings")])
        },
    },
    Step { name: "bulk", about: "the package for archives, on Spark", run: bulk::check },
    Step { name: "build", about: "the wasm as it ships, tried out", run: || build::build(Kind::Ship) },
    Step { name: "agreement", about: "the wasm as it ships finds what the native build finds", run: agreement },
    Step { name: "size", about: "the wasm is no larger than agreed", run: || npm::get().and_then(|_| size::check()) },
    Step {
        name: "types",
        about: "the JavaScript's types, by tsc",
        run: || {
            let check = |folder| process::run(npm::program("typescript/bin/tsc")?.args(["--project", folder]));
            [".", "tests/e2e", "benches/browser"].into_iter().try_for_each(check)
        },
    },
    Step {
        name: "lint",
        about: "the JavaScript by prettier and eslint; of long lines no file has more than it had",
        run: || {
            let files = "**/*.{js,d.ts}";
            process::run(npm::program("prettier/bin/prettier.cjs")?.args(["--check", "--log-level", "warn", files]))?;
            process::run(npm::program("eslint/bin/eslint.js")?.args(["--pass-on-unpruned-suppressions", "."]))
        },
    },
    Step {
        name: "scripts",
        about: "what needs no browser: exports, files that come in, the words of every language",
        run: || process::run(process::command(node::get()?).args(["--test", "--test-reporter=spec", "tests/scripts/"])),
    },
    Step {
        name: "package",
        about: "two archives of one source are the same bytes; Mozilla's linter has no word about Firefox's",
        run: || build::build(Kind::Ship).and_then(|()| package::check()),
    },
    Step {
        name: "published",
        about: "crate and npm package as strangers meet them: packed, and run in empty folders",
        run: published::check,
    },
    Step {
        name: "wasm-node",
        about: "the same cases inside wasm, in Node.js",
        run: || {
            npm::get()?;
            process::run(wasm_pack::get()?.args(["test", "--node"]))
        },
    },
    Step { name: "growth", about: "the work grows as the page does, counted step by step", run: || growth::check(8) },
    Step { name: "wasm-browser", about: "the same pages inside wasm, in Chromium", run: wasm_browser },
    Step {
        name: "chromium",
        about: "the extension from end to end, in Chromium",
        run: || process::run(&mut browser_script("tests/e2e/parts.js", &CHROMIUM)?),
    },
    Step {
        name: "kills",
        about: "Chromium killed while it adds reports and entries: the library is whole, and no entry is lost",
        run: || {
            process::run(&mut browser_script("tests/e2e/kills.js", &CHROMIUM)?)?;
            process::run(&mut browser_script("tests/e2e/entry-kills.js", &CHROMIUM)?)
        },
    },
    Step {
        name: "firefox",
        about: "the extension from end to end, in Firefox",
        run: || process::run(&mut browser_script("tests/e2e/parts.js", &FIREFOX)?),
    },
];

/// What the checks are over. The bench's peers take minutes to build; `cargo xtask bench` builds them, and says when they do not.
const OURS: &[&str] = &["--workspace", "--exclude", "copydesk-bench"];

/// Runs `test`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    steps::run(STEPS, args)
}

/// Cargo, with some variables set.
pub fn cargo(args: &[&str], variables: &[(&str, &str)]) -> Result<(), Stop> {
    process::run(process::cargo().args(args).envs(variables.iter().copied()))
}

/// All are looked for before the first lack is told.
fn browsers() -> Result<(), Stop> {
    let found = [&CHROMIUM, &CHROMEDRIVER, &FIREFOX].map(Browser::get);
    for browser in found {
        println!("   {}", browser?.display());
    }
    Ok(())
}

fn agreement() -> Result<(), Stop> {
    build::build(Kind::Ship)?;
    let native = process::read(process::cargo().args(["run", "--quiet", "--example", "agreement"]))?;
    let file = work().join("agreement.jsonl");
    std::fs::write(&file, native).map_err(|error| Stop::file(&file, &error))?;
    process::run(process::command(node::get()?).arg("tests/agreement/wasm.js").arg(file))
}

fn wasm_browser() -> Result<(), Stop> {
    CHROMIUM.get()?;
    let driver = CHROMEDRIVER.get()?;
    process::run(wasm_pack::get()?.args(["test", "--headless", "--chrome", "--chromedriver"]).arg(driver))
}

/// A script over a browser: it is told which program to drive, and which command line to compare with.
pub fn browser_script(script: &str, browser: &Browser) -> Result<Command, Stop> {
    npm::get()?;
    let program = browser.get()?;
    build::build(Kind::Ship)?;
    cargo(&["build", "--bin", "copydesk"], &[])?;
    let mut command = process::command(node::get()?);
    command.args(["--test-reporter=spec", script, browser.family]).arg(program).env("COPYDESK", command_line());
    Ok(command)
}

fn command_line() -> PathBuf {
    target().join("debug").join(format!("copydesk{EXE_SUFFIX}"))
}
