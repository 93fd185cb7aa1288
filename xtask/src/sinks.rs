//! Nothing of ours makes a page out of a string: no call that parses HTML or code from text, in any script or page.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

use crate::place::root;
use crate::stop::Stop;

/// Where what ships is written.
const FOLDERS: &[&str] = &["extension", "www", "src"];

/// Folders that hold what the build made of the files beside them.
const MADE: &[&str] =
    &["www/pkg", "www/common", "www/reader", "www/export", "www/take", "www/background", "extension/pkg"];

/// What parses HTML or code from text in JavaScript. `setHTML` cleans, but is no less a way in.
const SCRIPT: &str = r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTML\w*|srcdoc)\b|\bdocument\s*\.\s*write|\beval\s*\(|\bnew\s+Function\b|javascript:";

/// The same in web-sys and js-sys.
const RUST: &str = r"\b(?:set_inner_html|set_outer_html|insert_adjacent_html|create_contextual_fragment|set_srcdoc)\b|\bjs_sys\s*::\s*(?:eval|Function\s*::\s*new)";

/// Fails with every place that has a sink.
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
            } else if let Some(pattern) = pattern(&path) {
                let text = fs::read_to_string(&path).map_err(|error| Stop::file(&path, &error))?;
                let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
                found.extend(sinks(&text, pattern).map(|(line, word)| format!("{name}:{line}: {word}")));
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

/// What must not be in a file; none where it is not code.
fn pattern(path: &Path) -> Option<&'static Regex> {
    static SCRIPTS: LazyLock<Regex> = LazyLock::new(|| compiled(SCRIPT));
    static SOURCES: LazyLock<Regex> = LazyLock::new(|| compiled(RUST));
    match path.extension()?.to_str()? {
        "rs" => Some(&SOURCES),
        "js" => Some(&SCRIPTS),
        // Sample articles are prose, and may say anything.
        "html" if !path.iter().any(|part| part == "samples") => Some(&SCRIPTS),
        _ => None,
    }
}

#[allow(clippy::expect_used, reason = "the patterns are constants, and the test below compiles both")]
fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

/// The lines with a sink, comments left out: they may say what is avoided.
fn sinks<'a>(text: &'a str, pattern: &'a Regex) -> impl Iterator<Item = (usize, &'a str)> {
    (1..).zip(text.lines()).filter_map(|(number, line)| {
        let code = line.trim_start();
        if code.starts_with("//") || code.starts_with('*') || code.starts_with("/*") {
            return None;
        }
        pattern.find(code).map(|found| (number, found.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::{RUST, SCRIPT, compiled, sinks};

    #[test]
    fn sinks_are_found_in_code_and_not_in_comments() {
        #[track_caller]
        fn check(pattern: &str, line: &str, expected: Option<&str>) {
            let pattern = compiled(pattern);
            let found = sinks(line, &pattern).next().map(|(_, word)| word);
            assert_eq!(found, expected, "{line}");
        }
        check(SCRIPT, "// never innerHTML", None);
        check(SCRIPT, " * nor eval(x)", None);
        check(SCRIPT, "a.textContent = b; medieval(c);", None);
        check(SCRIPT, "a.innerHTML = b;", Some("innerHTML"));
        check(SCRIPT, "document . write(b)", Some("document . write"));
        check(SCRIPT, "eval (b)", Some("eval ("));
        check(RUST, "target.set_inner_html(text);", Some("set_inner_html"));
        check(RUST, "target.set_text_content(text);", None);
    }
}
