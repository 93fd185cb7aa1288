//! The version: it stands in `Cargo.toml`, and everything that is published carries the same.

use std::fs;

use crate::place::root;
use crate::stop::Stop;

/// Files that name the version for other tools, and how each writes it before and after.
const PLACES: &[(&str, &str, &str)] = &[
    ("Cargo.toml", "\nversion = \"", "\""),
    ("bulk/Cargo.toml", "\nversion = \"", "\""),
    ("extension/manifest.json", "\n  \"version\": \"", "\""),
    ("package.json", "\n  \"version\": \"", "\""),
    ("package-lock.json", "\n  \"version\": \"", "\""),
    ("package-lock.json", "\n      \"version\": \"", "\""),
];

/// The version in `Cargo.toml`.
pub fn of_crate() -> Result<String, Stop> {
    let (file, before, after) = PLACES[0];
    let text = read(file)?;
    found(&text, before, after).ok_or_else(|| Stop::Failed(format!("{file} names no version")))
}

/// The first version that stands between two pieces of text.
pub fn found(text: &str, before: &str, after: &str) -> Option<String> {
    Some(text.split_once(before)?.1.split_once(after)?.0.to_owned())
}

/// The places that do not name a version.
pub fn differing(version: &str) -> Result<Vec<String>, Stop> {
    let mut wrong = Vec::new();
    for (file, before, after) in PLACES {
        let named = found(&read(file)?, before, after).unwrap_or_default();
        if named != version {
            wrong.push(format!("{file} names version {named:?}, not {version:?}"));
        }
    }
    Ok(wrong)
}

/// Whether a text is a version that the stores take: three numbers, none with a zero before it.
pub fn is_plain(version: &str) -> bool {
    let number = |part: &str| part.parse::<u16>().is_ok_and(|number| number.to_string() == part);
    version.split('.').count() == 3 && version.split('.').all(number)
}

fn read(file: &str) -> Result<String, Stop> {
    let path = root().join(file);
    fs::read_to_string(&path).map_err(|error| Stop::file(&path, &error))
}

#[cfg(test)]
mod tests {
    use super::{differing, is_plain, of_crate};

    #[test]
    fn every_file_names_one_version() {
        assert_eq!(differing(&of_crate().unwrap()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn versions_are_three_numbers() {
        for (version, expected) in
            [("1.20.3", true), ("1.2", false), ("1.02.3", false), ("1.2.3-rc1", false), ("", false)]
        {
            assert_eq!(is_plain(version), expected, "{version}");
        }
    }
}
