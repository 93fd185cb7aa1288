//! Nothing of ours makes a page out of a string: no call that parses HTML or code from text, in any script or page.

use std::fs;
use std::path::{Path, PathBuf};

use crate::place::root;
use crate::stop::Stop;

/// Where what ships is written.
const FOLDERS: &[&str] = &["extension", "www", "src"];

/// Folders that hold what the build made of the files beside them.
const MADE: &[&str] = &["www/pkg", "www/shared", "extension/pkg"];

/// The words that parse HTML or code from text in JavaScript. `setHTML` cleans, but is no less a way in.
const SCRIPT_WORDS: &[&str] = &[
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "createContextualFragment",
    "setHTML",
    "srcdoc",
    "eval(",
    "new Function",
    "javascript:",
];

/// The same in web-sys and js-sys.
const RUST_WORDS: &[&str] = &[
    "set_inner_html",
    "set_outer_html",
    "insert_adjacent_html",
    "create_contextual_fragment",
    "set_srcdoc",
    "js_sys::eval",
    "js_sys::Function::new",
];

/// Fails with every place that has one of the words.
pub fn check() -> Result<(), Stop> {
    let mut folders: Vec<PathBuf> =
        FOLDERS.iter().map(|folder| root().join(folder)).filter(|path| path.is_dir()).collect();
    let made: Vec<PathBuf> = MADE.iter().map(|folder| root().join(folder)).collect();
    let (mut read, mut found) = (0, Vec::new());
    while let Some(folder) = folders.pop() {
        let fail = |error| Stop::file(&folder, &error);
        for entry in fs::read_dir(&folder).map_err(fail)? {
            let path = entry.map_err(fail)?.path();
            if path.is_dir() && !made.contains(&path) {
                folders.push(path);
            } else if let Some(words) = words(&path) {
                let text = fs::read_to_string(&path).map_err(|error| Stop::file(&path, &error))?;
                let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
                found.extend(sinks(&text, words).map(|(line, word)| format!("{name}:{line}: {word}")));
                read += 1;
            }
        }
    }
    println!("   {read} files read");
    if found.is_empty() {
        return Ok(());
    }
    found.sort();
    Err(Stop::Failed(format!("a page must not be made out of a string: {}", found.join(", "))))
}

/// The words that must not be in a file; none where it is not code.
fn words(path: &Path) -> Option<&'static [&'static str]> {
    match path.extension()?.to_str()? {
        "rs" => Some(RUST_WORDS),
        "js" => Some(SCRIPT_WORDS),
        // Sample articles are prose, and may say anything.
        "html" if !path.iter().any(|part| part == "samples") => Some(SCRIPT_WORDS),
        _ => None,
    }
}

/// The lines with one of the words, comments left out: they may say what is avoided.
fn sinks<'a>(text: &'a str, words: &'a [&str]) -> impl Iterator<Item = (usize, &'a str)> {
    (1..).zip(text.lines()).filter_map(|(number, line)| {
        let code = line.trim_start();
        if code.starts_with("//") || code.starts_with('*') || code.starts_with("/*") {
            return None;
        }
        words.iter().find(|word| code.contains(**word)).map(|word| (number, *word))
    })
}

#[cfg(test)]
mod tests {
    use super::{SCRIPT_WORDS, sinks};

    #[test]
    fn sinks_are_found_in_code_and_not_in_comments() {
        let text = "// never innerHTML\n * nor eval(x)\na.textContent = b;\na.innerHTML = b;\n";
        assert_eq!(sinks(text, SCRIPT_WORDS).collect::<Vec<_>>(), [(4, "innerHTML")]);
    }
}
