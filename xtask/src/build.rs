//! `cargo xtask build`: rustc, wasm-bindgen, wasm-opt, a trial run, and the result to where the pages load it from.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::fresh::{self, Stamp};
use crate::notices::{self, Product};
use crate::place::{root, target, work};
use crate::stop::Stop;
use crate::tools::{node, npm, wasm_bindgen, wasm_opt, wasm_target};
use crate::{process, size};

/// The name of what wasm-bindgen makes of the desk: `copydesk.js` and `copydesk_bg.wasm`.
const NAME: &str = "copydesk";
/// The same of what imports: a file of its own, which only the library page loads.
const IMPORT: &str = "import";

/// How much the compilers try.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As it ships: optimised for size.
    Ship,
    /// Quick to build, with checks, large.
    Dev,
}

/// Runs `build`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    use lexopt::prelude::Long;
    let mut kind = Kind::Ship;
    while let Some(arg) = args.next()? {
        match arg {
            Long("dev") => kind = Kind::Dev,
            other => return Err(other.unexpected().into()),
        }
    }
    build(kind)?;
    let wasm = packed();
    let bytes = |wasm: &Path| fs::metadata(wasm).map_err(|error| Stop::file(wasm, &error)).map(|file| file.len());
    let import = package().join(format!("{IMPORT}_bg.wasm"));
    println!(
        "extension/pkg and www/pkg are up to date: {} of wasm, and {} that import reports",
        size::kilobytes(bytes(&wasm)?),
        size::kilobytes(bytes(&import)?)
    );
    Ok(ExitCode::SUCCESS)
}

/// The wasm file as the extension loads it.
pub fn packed() -> PathBuf {
    package().join(format!("{NAME}_bg.wasm"))
}

fn package() -> PathBuf {
    root().join("extension/pkg")
}

/// The wasm file as wasm-bindgen left it, functions still named.
pub fn named() -> PathBuf {
    work().join("bindgen").join(format!("{NAME}_bg.wasm"))
}

/// Builds what has changed.
pub fn build(kind: Kind) -> Result<(), Stop> {
    wasm_target::get()?;
    let (desk, import) = beside(|| compile(kind, NAME, &[]), || compile(kind, IMPORT, &["--features", "import"]));
    let wasm = [(NAME, desk?), (IMPORT, import?)];
    let tools = wasm_bindgen::get()?;
    let optimise = kind == Kind::Ship && can_optimise()?;
    let version = wasm_bindgen::version()?;
    let words = [version.as_str(), if optimise { "optimised" } else { "as compiled" }];
    let [(_, desk), (_, import)] = &wasm;
    let inputs = [desk.clone(), import.clone(), root().join("package-lock.json"), root().join(TRIAL)];
    let stamp = Stamp::new(work().join("pkg.stamp"), &inputs, &words)?;
    if !stamp.is_fresh(&[packed(), named()]) {
        let bound = work().join("bindgen");
        if bound.exists() {
            fs::remove_dir_all(&bound).map_err(|error| Stop::file(&bound, &error))?;
        }
        for (name, wasm) in &wasm {
            bind(&tools, wasm, name, &bound)?;
        }
        fresh::mirror(&bound, &package())?;
        if optimise {
            let run = |name: &str| {
                let file = format!("{name}_bg.wasm");
                let flags = ["--strip-producers", "--strip-target-features"];
                wasm_opt::run(&bound.join(&file), &package().join(&file), &flags)
            };
            let (desk, import) = beside(|| run(NAME), || run(IMPORT));
            desk.and(import)?;
        }
        try_out()?;
        stamp.keep()?;
    }
    notices::write(Product::Extension, &package())?;
    share(&package())
}

/// Does the same for both wasm files, side by side: each is one crate for one core to link and to optimise.
fn beside<T: Send>(
    desk: impl FnOnce() -> Result<T, Stop>,
    import: impl FnOnce() -> Result<T, Stop> + Send,
) -> (Result<T, Stop>, Result<T, Stop>) {
    std::thread::scope(|both| {
        let import = both.spawn(import);
        let desk = desk();
        (desk, import.join().unwrap_or_else(|_| Err(Stop::Failed(format!("making {IMPORT} ended in a panic")))))
    })
}

/// Flags for rustc that leave the paths of this machine out of what it makes: a panic names its file, and whoever builds elsewhere, or as
/// somebody else, must get the same bytes.
fn placeless() -> Result<String, Stop> {
    let rustc = || process::command(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let sysroot = process::read(rustc().args(["--print", "sysroot"]))?;
    let told = process::read(rustc().arg("-vV"))?;
    let commit = told.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let home = home.ok_or_else(|| Stop::Failed("there is no home folder: set CARGO_HOME".to_owned()))?;
    let flag = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let mut flags = vec![
        flag(&root(), "/copydesk"),
        flag(&target(), "/target"),
        // Of two that fit the later one holds: the registry lies in cargo's home.
        flag(&home, "/cargo"),
    ];
    let registry = home.join("registry/src");
    let mut sources: Vec<PathBuf> =
        fs::read_dir(&registry).into_iter().flatten().flatten().map(|found| found.path()).collect();
    sources.sort_unstable();
    flags.extend(sources.iter().map(|source| flag(source, "/crates")));
    // Where the library's sources are installed, too, rustc names those.
    flags.push(flag(&Path::new(&sysroot).join("lib/rustlib/src/rust"), &format!("/rustc/{commit}")));
    Ok(flags.join("\x1f"))
}

/// Compiles the crate with some of its features. Cargo gives every choice of features the same file name, so it is copied aside.
fn compile(kind: Kind, name: &str, features: &[&str]) -> Result<PathBuf, Stop> {
    let profile = if kind == Kind::Ship { "wasm" } else { "dev" };
    let folder = if kind == Kind::Ship { "wasm" } else { "debug" };
    let base =
        ["build", "--locked", "--lib", "--target", wasm_target::NAME, "--profile", profile, "--no-default-features"];
    // A cdylib has one name whatever its features are: in one folder, each of the two would have the other compiled anew every time.
    let out = if name == NAME { target() } else { target().join(name) };
    let mut cargo = process::cargo();
    cargo.args(base).args(features).arg("--target-dir").arg(&out).env("CARGO_ENCODED_RUSTFLAGS", placeless()?);
    process::run(&mut cargo)?;
    let made = out.join(wasm_target::NAME).join(folder).join(format!("{NAME}.wasm"));
    let kept = work().join("compiled").join(format!("{name}.wasm"));
    fs::create_dir_all(work().join("compiled")).map_err(|error| Stop::file(&kept, &error))?;
    fs::copy(&made, &kept).map_err(|error| Stop::file(&made, &error))?;
    Ok(kept)
}

/// Without Node.js there is no wasm-opt; the file then works as well, larger.
fn can_optimise() -> Result<bool, Stop> {
    match npm::get() {
        Ok(_) => Ok(true),
        Err(Stop::Missing(why)) => {
            println!("   not optimised for size ({why}): the wasm works, and is about a third larger");
            Ok(false)
        }
        Err(failed) => Err(failed),
    }
}

fn bind(tools: &Path, wasm: &Path, name: &str, out: &Path) -> Result<(), Stop> {
    process::run(
        process::command(tools.join("wasm-bindgen"))
            // The reset function makes a new instance after a trap: a service worker cannot import the module again.
            .args(["--target", "web", "--experimental-reset-state-function", "--out-name", name, "--out-dir"])
            .arg(out)
            .arg(wasm),
    )
}

/// The script that loads the finished file and analyses a sentence.
const TRIAL: &str = "xtask/trial.js";

fn try_out() -> Result<(), Stop> {
    match node::find() {
        Ok(node) => process::run(process::command(node).arg(TRIAL).arg("extension/pkg")),
        Err(Stop::Missing(why)) => {
            println!("   not tried out ({why})");
            Ok(())
        }
        Err(failed) => Err(failed),
    }
}

/// What of the extension the demo page uses, too.
const SHARED: &[&str] = &[
    "common",
    "export",
    "reader",
    "take",
    "background/cards.js",
    "stores/corrections.js",
    "stores/entries.js",
    "stores/own-marks.js",
    "stores/settings.js",
    "stores/store.js",
];

/// Gives the demo page its copies: a page served from `www` cannot reach into `extension`.
fn share(package: &Path) -> Result<(), Stop> {
    let (extension, www) = (root().join("extension"), root().join("www"));
    fresh::mirror(package, &www.join("pkg"))?;
    fresh::mirror(&extension.join("_locales"), &www.join("words"))?;
    for name in SHARED {
        let (from, to) = (extension.join(name), www.join(name));
        if from.is_dir() {
            fresh::mirror(&from, &to)?;
            continue;
        }
        let folder = to.parent().unwrap_or(&www);
        fs::create_dir_all(folder).map_err(|error| Stop::file(folder, &error))?;
        fs::copy(&from, &to).map_err(|error| Stop::file(&from, &error))?;
    }
    Ok(())
}
