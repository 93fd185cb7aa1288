//! The folder of a library against a model of it in memory: random sequences of changes, made by up to eight runs at a time, some of which
//! are killed. What a run has said that it did is done, what was killed is done whole or not at all, and nothing else has changed.
//!
//! `COPYDESK_SEQUENCES` says how many sequences there are, `COPYDESK_SEED` which is the first.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use copydesk::wire::library::Pack;

/// Sequences in an ordinary run.
const SEQUENCES: u64 = 12;
/// The most runs at a time.
const RUNS: u64 = 8;
/// How often a run that will be killed is asked for its end before that, at most. Some end first.
const MOMENTS: u64 = 4000;

/// `SplitMix64`: the same sequence from the same seed everywhere.
struct Chance(u64);

impl Chance {
    const fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }
}

/// Reports by identifier: the version that counts. None where it was removed.
type Model = BTreeMap<String, Option<u32>>;

/// A run, and what it does to the model.
struct Run {
    child: Child,
    /// When it is killed, if it is.
    killed: Option<u64>,
    effect: Vec<(String, Option<u32>)>,
    /// What it writes for somebody else.
    out: Option<PathBuf>,
}

struct Sequence {
    folder: PathBuf,
    chance: Chance,
    model: Model,
    version: u32,
    files: u32,
}

impl Sequence {
    fn begin(seed: u64) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("model-{seed}"));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        Self { folder, chance: Chance(seed), model: Model::new(), version: 0, files: 0 }
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_copydesk"));
        command.args(["library", words[0], "--library", "library"]).args(&words[1..]).current_dir(&self.folder);
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }

    /// A run that does something of its own: no two at a time touch the same report.
    fn run(&mut self, free: &mut Vec<String>) -> Run {
        let mut effect = Vec::new();
        let mut out = None;
        self.files += 1;
        let file = format!("{}.jsonl", self.files);
        let mut command = match self.chance.below(10) {
            0..=3 => {
                for _ in 0..=self.chance.below(3) {
                    let id = match free.len() as u64 {
                        held if held > 0 && self.chance.below(2) == 0 => {
                            free.swap_remove(self.chance.below(held) as usize)
                        }
                        _ => format!("r{}", self.model.len() + effect.len() + self.files as usize * 10),
                    };
                    self.version += 1;
                    effect.push((id, Some(self.version)));
                }
                std::fs::write(self.folder.join(&file), reports(&effect)).expect("a file");
                self.command(&["add", &file])
            }
            4..=6 if !free.is_empty() => {
                let id = free.swap_remove(self.chance.below(free.len() as u64) as usize);
                let there = self.model.get(&id).is_some_and(Option::is_some);
                let command = self.command(&["remove", "--id", &id]);
                if there {
                    effect.push((id, None));
                }
                command
            }
            7 | 8 => self.command(&["merge"]),
            _ => {
                let pack = format!("{}.pack", self.files);
                out = Some(self.folder.join(&pack));
                self.command(&["export", "--out", &pack])
            }
        };
        let killed = (self.chance.below(3) == 0).then(|| self.chance.below(MOMENTS));
        Run { child: command.spawn().expect("the program runs"), killed, effect, out }
    }

    /// Several runs at a time; then what the library holds is what the model says.
    fn round(&mut self) {
        let before = self.model.clone();
        let mut free: Vec<String> = self.model.keys().cloned().collect();
        let count = 1 + self.chance.below(RUNS);
        let mut runs: Vec<Run> = (0..count).map(|_| self.run(&mut free)).collect();
        let mut unsure = Vec::new();
        let mut outs = Vec::new();
        for mut run in std::mem::take(&mut runs) {
            let Some(moments) = run.killed else {
                let ended = run.child.wait_with_output().expect("the program runs");
                let said = String::from_utf8_lossy(&ended.stderr).into_owned();
                // Who removes what is gone already is told so, and that is no change.
                let failed = !ended.status.success() && !said.contains("has no report");
                assert!(!failed, "{}: {said}", self.folder.display());
                self.model.extend(run.effect);
                outs.extend(run.out);
                continue;
            };
            let mut ended = None;
            for _ in 0..moments {
                ended = run.child.try_wait().expect("the program runs");
                if ended.is_some() {
                    break;
                }
                std::thread::yield_now();
            }
            if ended.is_none() {
                run.child.kill().expect("the program runs");
                run.child.wait().expect("the program runs");
            }
            unsure.push(run.effect);
        }
        for out in outs {
            let held = held(&out);
            for id in before.keys().chain(self.model.keys()) {
                let found = held.get(id).copied();
                let may = [before.get(id), self.model.get(id)].map(|version| version.copied().flatten());
                let unsure = unsure.iter().flatten().any(|(other, version)| other == id && *version == found);
                assert!(may.contains(&found) || unsure, "{}: {id} is {found:?}, not {may:?}", out.display());
            }
        }
        let all = self.folder.join("all.pack");
        let ended = self.command(&["export", "--out", "all.pack"]).output().expect("the program runs");
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        let held = held(&all);
        for effect in unsure {
            let done = effect.iter().filter(|(id, version)| held.get(id).copied() == *version).count();
            let undone =
                effect.iter().filter(|(id, _)| held.get(id).copied() == before.get(id).copied().flatten()).count();
            assert!(done == effect.len() || undone == effect.len(), "{}: half of {effect:?}", self.folder.display());
            if done == effect.len() {
                self.model.extend(effect);
            }
        }
        let expected: BTreeMap<String, u32> =
            self.model.iter().filter_map(|(id, version)| Some((id.clone(), (*version)?))).collect();
        assert_eq!(held, expected, "{}", self.folder.display());
    }

    /// Nothing is left lying about once a last run has tidied up.
    fn end(mut self) {
        let ended = self.command(&["merge"]).output().expect("the program runs");
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        let left: Vec<String> = std::fs::read_dir(self.folder.join("library"))
            .expect("the library")
            .flatten()
            .map(|file| file.file_name().to_string_lossy().into_owned())
            .filter(|name| name.starts_with(".new-") || name == ".change")
            .collect();
        assert!(left.is_empty(), "{}: {left:?}", self.folder.display());
        self.model.clear();
        std::fs::remove_dir_all(&self.folder).expect("the folder");
    }
}

fn reports(reports: &[(String, Option<u32>)]) -> String {
    let mut lines = String::new();
    for (id, version) in reports {
        let version = version.unwrap_or(0);
        let _ = writeln!(
            lines,
            "{{\"id\": \"{id}\", \"published\": null, \"text\": \"{version} boats lie in the harbour of Linden for the report {id}.\"}}"
        );
    }
    lines
}

/// What an exported pack holds.
fn held(file: &Path) -> BTreeMap<String, u32> {
    let pack = Pack::read(std::fs::read(file).expect("the pack")).expect("a whole pack");
    let version = |text: &str| text.split(' ').next().and_then(|version| version.parse().ok()).expect("a version");
    pack.reports().map(|report| (report.id, version(&report.text))).collect()
}

#[test]
fn the_folder_does_what_the_model_does() {
    let number = |name: &str| std::env::var(name).ok().and_then(|number| number.parse().ok());
    let (first, sequences) = (number("COPYDESK_SEED").unwrap_or(1), number("COPYDESK_SEQUENCES").unwrap_or(SEQUENCES));
    for seed in first..first + sequences {
        let mut sequence = Sequence::begin(seed);
        let file = sequence.folder.join("0.jsonl");
        let begun = [("first".to_owned(), Some(0)), ("second".to_owned(), Some(0))];
        std::fs::write(&file, reports(&begun)).expect("a file");
        assert!(sequence.command(&["add", "0.jsonl"]).status().expect("the program runs").success());
        sequence.model.extend(begun);
        for _ in 0..3 + sequence.chance.below(4) {
            sequence.round();
        }
        sequence.end();
    }
}
