//! The Python package: its source distribution, the wheel that is built out of that, and the README's example in an empty environment.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bulk;
use crate::fresh;
use crate::notices::{self, Product};
use crate::place::work;
use crate::process;
use crate::stop::Stop;
use crate::tools::python::Environment;

/// Packs the Python package and tries it.
pub fn check() -> Result<(), Stop> {
    let all = bulk::folder().join("requirements.txt");
    let text = fs::read_to_string(&all).map_err(|error| Stop::file(&all, &error))?;
    let list = |names: &[&str], file: &str| {
        let file = work().join(file);
        fresh::write(&file, chosen(&text, names).as_bytes()).map(|()| file)
    };
    let environment = Environment::get(&list(&["maturin"], "maturin.txt")?, "maturin")?;
    let pyarrow = list(&["pyarrow"], "pyarrow.txt")?;

    let folder = work().join("published wheel");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Stop::file(&folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| Stop::file(&folder, &error))?;
    notices::write(Product::Wheel, &bulk::folder().join("python").join("copydesk"))?;
    let maturin = |args: &[&str], at: &Path| {
        let mut maturin = environment.program("maturin");
        maturin.args(args).arg("--out").arg(&folder).current_dir(at).env("CARGO_TARGET_DIR", bulk::built());
        process::run(&mut maturin)
    };
    maturin(&["sdist"], &bulk::folder())?;
    let sources = made(&folder, "gz")?;
    let unpack = "import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2], filter='data')";
    process::run(environment.python().args(["-c", unpack]).arg(&sources).arg(&folder))?;
    let unpacked = sources.with_extension("").with_extension("");
    maturin(&["build", "--quiet", "--locked"], &unpacked)?;
    let wheel = made(&folder, "whl")?;
    if !wheel.to_string_lossy().contains("-cp310-abi3-") {
        return Err(Stop::Failed(format!("{} is not for every Python from 3.10 on", wheel.display())));
    }

    let empty = folder.join("empty");
    process::run(environment.python().args(["-m", "venv"]).arg(&empty))?;
    let python = empty.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    process::run(process::command(&python).args(pip).args(["--require-hashes", "--requirement"]).arg(pyarrow))?;
    process::run(process::command(&python).args(pip).arg(&wheel))?;
    let readme = bulk::folder().join("README.md");
    let readme = fs::read_to_string(&readme).map_err(|error| Stop::file(&readme, &error))?;
    let example = readme.split_once("```python\n").and_then(|(_, rest)| rest.split_once("```"));
    let (example, _) = example.ok_or_else(|| Stop::Failed("bulk/README.md has no example".to_owned()))?;
    let said = process::read(process::command(&python).args(["-c", example]).current_dir(&empty))?;
    if said.lines().eq(["Jane Doe “We are glad,”", "1 0"]) {
        return Ok(());
    }
    Err(Stop::Failed(format!("the example of bulk/README.md said: {said}")))
}

/// The file of a kind in a folder.
fn made(folder: &Path, kind: &str) -> Result<PathBuf, Stop> {
    fs::read_dir(folder)
        .map_err(|error| Stop::file(folder, &error))?
        .find_map(|entry| Some(entry.ok()?.path()).filter(|path| path.extension().is_some_and(|end| end == kind)))
        .ok_or_else(|| Stop::Failed(format!("maturin made no .{kind}")))
}

/// The lines of some packages in a list with hashes: each begins with its name, and its hashes are indented.
fn chosen(list: &str, names: &[&str]) -> String {
    let mut taken = false;
    let mut out = String::new();
    for line in list.lines() {
        if !line.starts_with([' ', '#']) {
            taken = line.split_once("==").is_some_and(|(name, _)| names.contains(&name));
        }
        if taken && !line.trim_start().starts_with('#') {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::chosen;

    #[test]
    fn a_package_is_taken_with_its_hashes() {
        let list = "# made\na==1 \\\n    --hash=x\n    # via b\nb==2 \\\n    --hash=y \\\n    --hash=z\n    # via c\n";
        assert_eq!(chosen(list, &["b"]), "b==2 \\\n    --hash=y \\\n    --hash=z\n");
    }
}
