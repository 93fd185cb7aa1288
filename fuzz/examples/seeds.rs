//! Writes what the fuzzer begins with: the project's own cases, as the targets take them. `cargo xtask fuzz` runs it.

#![forbid(unsafe_code)]

#[path = "../../tests/support/snapshot.rs"]
mod snapshot;

use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};

use copydesk::wire::WireReport;
use copydesk::wire::library::{Import, PackBuilder};
use copydesk_fuzz::REPORT;
use snapshot::snapshot_of;

fn main() -> Result<()> {
    let Some(out) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return Err(std::io::Error::other("name the folder to write to"));
    };
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let seed = |target: &str, name: usize, bytes: &[u8]| -> Result<()> {
        fs::create_dir_all(out.join(target))?;
        fs::write(out.join(target).join(name.to_string()), bytes)
    };
    for (number, case) in folders(&cases.join("pages"))?.iter().enumerate() {
        let html = fs::read_to_string(case.join("page.html"))?;
        seed("html", number, html.as_bytes())?;
        seed("snapshot", number, snapshot_of(&copydesk::page::html::parse(&html, None)).as_bytes())?;
    }
    let marked = [folders(&cases.join("quotes"))?, folders(&cases.join("opinion"))?].concat();
    for (number, case) in marked.iter().enumerate() {
        seed("text", number, plain(&fs::read_to_string(case)?).as_bytes())?;
    }
    for (number, table) in folders(&cases.join("credits"))?.iter().enumerate() {
        let table = fs::read_to_string(table)?;
        let rows: Vec<&str> =
            table.lines().filter(|row| !row.starts_with('#')).filter_map(|row| row.split('\t').nth(1)).collect();
        for (part, rows) in rows.chunks(8).enumerate() {
            seed("text", 10_000 + 100 * number + part, rows.join("\n").replace(" | ", "\n").as_bytes())?;
        }
    }
    for (number, case) in folders(&cases.join("wire"))?.iter().enumerate() {
        let (article, report) =
            (fs::read_to_string(case.join("article.txt"))?, fs::read_to_string(case.join("report.txt"))?);
        seed("align", number, format!("{article}\u{1}{report}").as_bytes())?;
    }
    for (number, case) in folders(&cases.join("formats"))?.iter().enumerate() {
        for file in folders(case)?.iter().filter(|file| file.file_stem().is_some_and(|stem| stem == "input")) {
            let file = fs::read(file)?;
            // The number of the format that is found by itself, and pieces of 64 bytes.
            seed("formats", number, &[&[copydesk::wire::formats::FORMATS.len() as u8, 64], &file[..]].concat())?;
            let mut import = Import::default();
            if let Ok(imported) = import.feed(&file).and_then(|()| import.finish()) {
                seed("pack", 100 + number, &[&[1], &imported.pack.joined()[..]].concat())?;
            }
        }
    }
    for (number, case) in folders(&cases.join("fields"))?.iter().enumerate() {
        let mapping = fs::read(case.join("fields.toml"))?;
        for file in folders(case)?.iter().filter(|file| file.file_stem().is_some_and(|stem| stem == "input")) {
            let file = fs::read(file)?;
            seed("fields", number, &[&mapping[..], &[1], &file[..]].concat())?;
            seed("charset", number, &[b"utf-8\n", &file[..]].concat())?;
        }
    }
    for (number, label) in
        ["windows-1251", "shift_jis", "euc-kr", "gb18030", "iso-2022-jp", "utf-16le", "koi8-r", ""].iter().enumerate()
    {
        seed("charset", 100 + number, format!("{label}\n<meta charset={label}>Caf\u{e9}").as_bytes())?;
    }
    for number in 0..3_u32 {
        let pack = format!(
            r#"{{"day":"2026-11-2{number}","file":"a-{number}.pack","bytes":{number},"reports":1,"sha512":"{}"}}"#,
            "0f".repeat(64)
        );
        let packs = vec![pack; number as usize].join(",");
        let previous = if number == 0 { "null".to_owned() } else { format!("\"{}\"", "a0".repeat(64)) };
        let manifest = format!(
            r#"{{"title":"T","sequence":{},"previous":{previous},"made":"2026-11-27","expires":"2026-12-27","packs":[{packs}],"withdrawn":["x"]}}"#,
            number + 1
        );
        seed("list", number as usize, manifest.as_bytes())?;
    }
    for reports in 0..4 {
        let mut builder = PackBuilder::default();
        for id in ["a", "b", "c"].iter().take(reports) {
            let text = format!("{REPORT}\nIt was boat {id}.");
            let _ = builder.add(&WireReport {
                id: (*id).to_owned(),
                agency: "AP".to_owned(),
                text,
                ..WireReport::default()
            });
        }
        seed("pack", reports, &[&[1], &builder.finish()[..]].concat())?;
    }
    Ok(())
}

/// What a folder holds, in a steady order.
fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    found.sort();
    Ok(found)
}

/// A case of quotations or opinion without its marks and its comments.
fn plain(case: &str) -> String {
    let mut lines = String::new();
    for line in case.lines().filter(|line| !line.starts_with('#')) {
        for (number, part) in line.split('⟦').enumerate() {
            let text = if number == 0 { part } else { part.split_once(": ").map_or(part, |(_, text)| text) };
            lines.extend(text.chars().filter(|c| *c != '⟧'));
        }
        lines.push('\n');
    }
    lines
}
