//! `cargo xtask soak`: the long checks. Each has a short form in `cargo xtask test`, which has the same seed on every run.

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::growth;
use crate::process;
use crate::public_api;
use crate::published;
use crate::steps::{self, Step};
use crate::stop::Stop;
use crate::test::{browser_script, cargo};
use crate::tools::browsers::{CHROMIUM, FIREFOX};

const STEPS: &[Step] = &[
    Step {
        name: "properties",
        about: "any text and any page, 20,000 of each",
        run: || {
            let tests = ["invariants", "alignment", "library_import", "library_packs", "opinion", "quotes"];
            let args: Vec<&str> = tests.iter().flat_map(|test| ["--test", test]).collect();
            let seed = new_seed();
            println!("   PROPTEST_RNG_SEED={seed}");
            cargo(&[&["test"], &args[..]].concat(), &[("PROPTEST_CASES", "20000"), ("PROPTEST_RNG_SEED", &seed)])
        },
    },
    Step { name: "growth", about: "the work on pages 64 times their size", run: || growth::check(64) },
    Step {
        name: "folder-kills",
        about: "50 kills of the command line while it adds reports",
        run: || cargo(&["test", "--test", "library_folder", "kill"], &[("COPYDESK_KILLS", "50")]),
    },
    Step {
        name: "folder-model",
        about: "10,000 sequences of changes of a library's folder, by up to eight runs at a time, some of them killed",
        run: || {
            let seed = new_seed();
            println!("   COPYDESK_SEED={seed}");
            let sequences = [("COPYDESK_SEQUENCES", "10000"), ("COPYDESK_SEED", seed.as_str())];
            cargo(&["test", "--test", "library_model"], &sequences)
        },
    },
    Step {
        name: "api",
        about: "the crate promises what docs/public-api.txt says, item by item",
        run: public_api::check,
    },
    Step {
        name: "wheel",
        about: "the Python wheel as a stranger meets it: built out of its source distribution, installed and run in an empty folder",
        run: published::check_wheel,
    },
    Step {
        name: "kills",
        about: "50 kills of Chromium while it adds reports",
        run: || process::run(browser_script("tests/e2e/kills.js", &CHROMIUM)?.arg("50")),
    },
    Step {
        name: "stops",
        about: "500 stops of the background in the midst of its work",
        run: || process::run(browser_script("tests/e2e/stops.js", &CHROMIUM)?.arg("500")),
    },
    Step {
        name: "chromium-living",
        about: "500 sequences of presses, swaps, routes and navigations in Chromium",
        run: || process::run(browser_script("tests/e2e/long.js", &CHROMIUM)?.args(["500", &new_seed()])),
    },
    Step {
        name: "firefox-living",
        about: "the same in Firefox",
        run: || process::run(browser_script("tests/e2e/long.js", &FIREFOX)?.args(["500", &new_seed()])),
    },
    Step {
        name: "chromium-silence",
        about: "no request by a press in Chromium, on the pages of tests/ and 200 of the folder in COPYDESK_PAGES",
        run: || process::run(&mut browser_script("tests/e2e/silence.js", &CHROMIUM)?),
    },
    Step {
        name: "firefox-silence",
        about: "the same in Firefox",
        run: || process::run(&mut browser_script("tests/e2e/silence.js", &FIREFOX)?),
    },
    Step {
        name: "chromium-rerenders",
        about: "an article that is drawn anew each second in seven ways, a minute each, in Chromium: marked in 99 % of frames",
        run: || process::run(&mut browser_script("tests/e2e/rerenders.js", &CHROMIUM)?),
    },
    Step {
        name: "firefox-rerenders",
        about: "the same in Firefox",
        run: || process::run(&mut browser_script("tests/e2e/rerenders.js", &FIREFOX)?),
    },
];

/// Runs `soak`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    steps::run(STEPS, args)
}

/// A seed that was not tried before. It is printed, so that what it finds can be had again.
fn new_seed() -> String {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs()).to_string()
}
