//! Formats of reports: a folder is a case, with a file as it comes and what is read from it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a case that cannot be read is a failed test")]

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use copydesk::wire::ReportKind;
use copydesk::wire::formats::{self, Fields};
use copydesk::wire::library::{Import, ImportError, Imported, Pack};

/// 1 March 2025, noon UTC: the time by which the cases' embargoes are judged.
const NOW: i64 = 1_740_830_400;

fn import(bytes: &[u8]) -> Result<Imported, ImportError> {
    import_by(Import::default(), bytes)
}

fn import_by(import: Import, bytes: &[u8]) -> Result<Imported, ImportError> {
    let mut import = import.at(NOW);
    // Pieces may end anywhere.
    for piece in bytes.chunks(97) {
        import.feed(piece)?;
    }
    import.finish()
}

/// What was read, for a person to compare.
fn told(imported: Result<Imported, ImportError>) -> String {
    let imported = match imported {
        Ok(imported) => imported,
        Err(error) => return format!("refused: {error}\n"),
    };
    let mut told = format!("format: {}\n", imported.format);
    for report in Pack::read(imported.pack.joined()).unwrap().reports() {
        let kind = if report.kind == ReportKind::Article { " (article)" } else { "" };
        write!(told, "\nid: {}\nagency: {}{kind}\ntitle: {}\n", report.id, report.agency, report.title).unwrap();
        write!(told, "published: {}\nurl: {}\n", report.published, report.url.unwrap_or_default()).unwrap();
        report.text.lines().for_each(|line| writeln!(told, "  {line}").unwrap());
    }
    for id in &imported.withdrawn {
        write!(told, "\nwithdrawn: {id}\n").unwrap();
    }
    for rejected in &imported.rejected {
        write!(told, "\nnot taken, {}: {}\n", rejected.line, rejected.reason).unwrap();
    }
    told.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// Holds every case of a folder against what is expected, and returns the first lines of what is.
fn check_cases(folder: &str, import: impl Fn(&Path, &[u8]) -> Result<Imported, ImportError>) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut cases: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let mut wrong = Vec::new();
    let mut seen = Vec::new();
    for case in cases {
        let files = fs::read_dir(&case).unwrap().map(|entry| entry.unwrap().path());
        let input = files.into_iter().find(|file| file.file_stem().is_some_and(|stem| stem == "input")).unwrap();
        let (found, file) = (told(import(&case, &fs::read(input).unwrap())), case.join("expected.txt"));
        let expected = fs::read_to_string(&file).unwrap_or_default();
        seen.extend(expected.lines().next().map(str::to_owned));
        if found == expected {
            continue;
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(file, found).unwrap();
        } else {
            wrong.push(format!("{}: found\n{found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\n(UPDATE_EXPECT=1 writes what was found)", wrong.join("\n"));
    seen
}

#[test]
fn every_case_is_read_as_expected() {
    let seen = check_cases("tests/formats", |_, bytes| import(bytes));
    for format in formats::FORMATS {
        assert!(seen.contains(&format!("format: {}", format.name)), "no case is in {}", format.name);
    }
}

/// Files of a house's own form, with the mapping that its user wrote.
#[test]
fn every_mapping_reads_its_files() {
    check_cases("tests/fields", |case, bytes| {
        let mapping = Fields::read(&fs::read_to_string(case.join("fields.toml")).unwrap()).unwrap();
        import_by(Import::default().by(Arc::new(mapping)), bytes)
    });
}

#[test]
fn a_mapping_that_is_wrong_is_told_with_its_line() {
    #[track_caller]
    fn check(mapping: &str, expected: &str) {
        let said = Fields::read(mapping).unwrap_err().to_string();
        assert!(said.starts_with(expected), "{said}");
    }
    let mail = "[[source]]\nkind = \"mail\"\nonly = \"a@b.example\"\n";
    check("", "line 1: missing field `source`");
    check("source = []", "line 1: there is no [[source]]");
    check("[[source]]\nkind = \"fax\"\n", "line 2: unknown variant `fax`");
    check("[[source]]\nkind = \"xml\"\n\nbdy = \"x\"\n", "line 4: unknown field `bdy`");
    check("\n[[source]]\nkind = \"xml\"\nbody = \"x\"\n", "line 2: the source needs `only`");
    check("[[source]]\nkind = \"xml\"\nonly = \"Story\"\n", "line 1: the source needs `body`");
    check("[[source]]\nkind = \"xml\"\nonly = \"Story\"\nbody = \"a//b\"\n", "line 4: \"a//b\" is no path of elements");
    check(&format!("{mail}title = '('\n"), "line 4: the regular expression \"(\"");
    check(&format!("{mail}item = 'Story'\n"), "line 1: `item` is for XML");
    check(&format!("{mail}date_order = \"ydm\"\n"), "line 4: unknown variant `ydm`");
    check(&format!("{mail}title = 7\n"), "line 4: invalid type");
    check(&format!("{mail}title = \"open\n"), "line 4: ");
}

#[test]
fn a_document_that_grows_when_it_is_read_is_refused() {
    #[track_caller]
    fn check(document: &str, why: &str) {
        match import(document.as_bytes()) {
            Err(ImportError::Unreadable(said)) => assert!(said.to_string().contains(why), "{said}"),
            other => panic!("{other:?}"),
        }
    }
    let feed = |declared: &str, text: &str| {
        format!(
            "{declared}<rss><channel><title>T</title><item><description>{text}</description></item></channel></rss>"
        )
    };
    let bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    check(&feed(bomb, "&b;"), "DTD");
    check(&feed("<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>", "&f;"), "DTD");
    check(&feed("<!DOCTYPE rss SYSTEM \"http://198.51.100.7/rss.dtd\">", "text"), "DTD");
    check(&feed("", "&undeclared;"), "not defined");
    check(&feed("", &"<b>".repeat(100_000)), "deeper");
    check("<rss><channel><item></rss>", "broken");
    check("<rss><channel>", "broken");
}

#[test]
fn what_is_no_text_is_refused() {
    assert_eq!(import(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap_err(), ImportError::UnknownFormat);
    assert_eq!(import(b" \n\n ").unwrap_err(), ImportError::Empty);
    assert_eq!(import(b"12;14;9;3\n1;2;3;4\n").unwrap_err(), ImportError::Foreign("a table (CSV)".to_owned()));
    assert_eq!(import(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n").unwrap_err(), ImportError::Foreign("a PDF".to_owned()));
}

#[test]
fn a_document_that_is_too_large_is_refused_before_it_is_read() {
    let mut import = Import::default();
    let line = "<p>text</p>\n".repeat(100_000);
    let fed = (0..100).find_map(|_| import.feed(line.as_bytes()).err());
    assert!(matches!(fed, Some(ImportError::TooLarge(_))), "{fed:?}");
}
