//! What does not belong into an archive: what a system or an editor left behind, keys, notes.

use super::Files;
use crate::notices;
use crate::stop::Stop;

/// The articles and reports to try it with.
const SAMPLES: &[&str] = &["library/samples.jsonl", "welcome/report.jsonl", "welcome/sample.txt"];

/// Only files of the kinds that an extension is made of ship, and none that a system or an editor left behind.
pub fn refuse(files: &Files) -> Result<(), Stop> {
    let strays: Vec<&str> = files.keys().map(String::as_str).filter(|name| !belongs(name)).collect();
    if strays.is_empty() {
        return Ok(());
    }
    Err(Stop::Failed(format!("{} do not belong in the extension: remove them", strays.join(", "))))
}

/// Whether a file is of a kind that an extension is made of, by its path in the archive.
fn belongs(name: &str) -> bool {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let hidden = name.split('/').any(|part| part.starts_with('.'));
    let kind = file.rsplit_once('.').map_or("", |(_, kind)| kind);
    !hidden
        && match kind {
            "js" | "html" | "css" | "svg" | "png" => true,
            "json" => name == "manifest.json" || folder.starts_with("_locales/"),
            "wasm" => folder == "pkg",
            "txt" => name == format!("pkg/{}", notices::FILE) || SAMPLES.contains(&name),
            "jsonl" => SAMPLES.contains(&name),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::belongs;

    #[test]
    fn what_was_left_behind_is_refused() {
        for name in [
            "manifest.json",
            "_locales/de/messages.json",
            "pkg/copydesk_bg.wasm",
            "pkg/NOTICE.txt",
            "welcome/sample.txt",
            "popup/popup.html",
        ] {
            assert!(belongs(name), "{name}");
        }
        for name in [
            ".DS_Store",
            "popup/popup.js.orig",
            "popup/popup.js~",
            "notes.txt",
            "key.pem",
            "saved.json",
            ".git/a.js",
            "Thumbs.db",
        ] {
            assert!(!belongs(name), "{name}");
        }
    }
}
