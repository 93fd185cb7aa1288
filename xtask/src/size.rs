//! `cargo xtask size`: how large the wasm is, what fills it, and the ratchet that keeps it small.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::build::{self, Kind};
use crate::place::{root, work};
use crate::process;
use crate::stop::Stop;
use crate::tools::{node, wasm_opt};

/// The file that holds the ratchet: bytes of the wasm as it ships. It is lowered when the wasm shrinks, and raised only on purpose.
const RATCHET: &str = "xtask/size-limit.txt";

/// The promise: bytes of the wasm as it ships, whatever the ratchet says.
const LIMIT: u64 = 1_122_000;

/// Runs `size`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    use lexopt::prelude::{Long, ValueExt};
    let mut top = 25;
    while let Some(arg) = args.next()? {
        match arg {
            Long("top") => top = args.value()?.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    build::build(Kind::Ship)?;
    let named = work().join("named.wasm");
    wasm_opt::run(&build::named(), &named, &["--debuginfo"])?;
    let bytes = fs::read(&named).map_err(|error| Stop::file(&named, &error))?;
    let contents = Contents::read(&bytes).map_err(|error| Stop::Failed(format!("{}: {error}", named.display())))?;
    print("section", &contents.sections, usize::MAX);
    print("functions of", &contents.families, top);
    print("largest functions", &contents.functions, top);
    check().map(|()| ExitCode::SUCCESS)
}

/// Prints the size of the wasm as it ships, and fails where it is above the ratchet.
pub fn check() -> Result<(), Stop> {
    let file = root().join(RATCHET);
    let text = fs::read_to_string(&file).map_err(|error| Stop::file(&file, &error))?;
    let ratchet: u64 = text.trim().parse().map_err(|_| Stop::Failed(format!("{RATCHET} must hold one number")))?;
    let wasm = build::packed();
    let raw = fs::metadata(&wasm).map_err(|error| Stop::file(&wasm, &error))?.len();
    let (gzip, brotli) = compressed(&wasm)?;
    println!(
        "\n{} raw, {} gzip, {} brotli; the ratchet is at {}, the limit {}",
        kilobytes(raw),
        kilobytes(gzip),
        kilobytes(brotli),
        kilobytes(ratchet),
        kilobytes(LIMIT)
    );
    if raw > ratchet.min(LIMIT) {
        return Err(Stop::Failed(format!(
            "the wasm is {raw} bytes and may be {}: `cargo xtask size` shows what fills it; {RATCHET} is raised only on purpose",
            ratchet.min(LIMIT)
        )));
    }
    if raw + ratchet / 10 < ratchet {
        println!("It is more than a tenth below: lower {RATCHET}.");
    }
    Ok(())
}

/// Thousands of bytes, to one digit.
pub fn kilobytes(bytes: u64) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

/// The file's size after gzip and brotli, both at their strongest.
fn compressed(file: &Path) -> Result<(u64, u64), Stop> {
    let script = "const { gzipSync, brotliCompressSync } = require('node:zlib'); \
                  const bytes = require('node:fs').readFileSync(process.argv[1]); \
                  console.log(gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length)";
    let said = process::read(process::command(node::find()?).args(["-e", script]).arg(file))?;
    let mut sizes = said.split(' ').map(|size| size.parse().unwrap_or(0));
    Ok((sizes.next().unwrap_or(0), sizes.next().unwrap_or(0)))
}

/// Names and their bytes.
type Sizes = BTreeMap<String, u64>;

/// What is in a wasm file.
#[derive(Default)]
struct Contents {
    sections: Sizes,
    functions: Sizes,
    families: Sizes,
}

impl Contents {
    fn read(wasm: &[u8]) -> wasmparser::Result<Self> {
        let (mut contents, mut imported, mut bodies, mut names) = (Self::default(), 0, Vec::new(), BTreeMap::new());
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            if let Some((id, range)) = payload.as_section() {
                let name = section(id, &payload);
                *contents.sections.entry(name).or_default() += range.len() as u64;
            }
            match payload {
                Payload::ImportSection(imports) => imported = functions(imports)?,
                Payload::CodeSectionEntry(body) => bodies.push(body.range().len() as u64),
                Payload::CustomSection(custom) => {
                    if let KnownCustom::Name(subsections) = custom.as_known() {
                        for subsection in subsections {
                            if let Name::Function(map) = subsection? {
                                for naming in map {
                                    let naming = naming?;
                                    names.insert(naming.index, naming.name);
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        for (index, bytes) in (imported..).zip(bodies) {
            let name = names.get(&index).map_or_else(|| "?".to_owned(), |name| plain(name));
            *contents.families.entry(family(&name)).or_default() += bytes;
            *contents.functions.entry(name).or_default() += bytes;
        }
        Ok(contents)
    }
}

/// How many functions are imported: their numbers come before those of the file's own.
fn functions(imports: wasmparser::ImportSectionReader<'_>) -> wasmparser::Result<u32> {
    let mut count = 0;
    for import in imports.into_imports() {
        if matches!(import?.ty, wasmparser::TypeRef::Func(_) | wasmparser::TypeRef::FuncExact(_)) {
            count += 1;
        }
    }
    Ok(count)
}

fn section(id: u8, payload: &Payload<'_>) -> String {
    match (id, payload) {
        (_, Payload::CustomSection(custom)) => format!("{} (does not ship)", custom.name()),
        (9, _) => "elements".to_owned(),
        (10, _) => "code".to_owned(),
        (11, _) => "data".to_owned(),
        _ => "types, imports, exports, tables".to_owned(),
    }
}

/// A function's name as one would write it.
fn plain(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

/// The crate and the module a function is of: `copydesk::quotes`, `regex_syntax`.
fn family(function: &str) -> String {
    // `<a::B as c::D>::e` belongs to a.
    let path = function.trim_start_matches(['<', '&', '(', '[']).trim_start_matches("mut ").trim_start_matches("dyn ");
    let path = path.split([' ', '<', '>', '{', ',']).next().unwrap_or(path);
    let mut parts = path.split("::");
    match (parts.next(), parts.next(), parts.next()) {
        (Some("copydesk"), Some(module), Some(_)) => format!("copydesk::{module}"),
        (Some(krate), Some(_), _) => krate.to_owned(),
        _ => "wasm-bindgen's and others without a path".to_owned(),
    }
}

fn print(title: &str, sizes: &Sizes, top: usize) {
    let total: u64 = sizes.values().sum();
    let mut rows: Vec<(&String, &u64)> = sizes.iter().collect();
    rows.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
    println!("\n{:>10} {:>6}  {title}", "bytes", "share");
    for (name, bytes) in rows.iter().take(top) {
        let name: String = name.chars().take(100).collect();
        println!("{bytes:>10} {:>5.1}%  {name}", **bytes as f64 * 100.0 / total.max(1) as f64);
    }
    if rows.len() > top {
        let rest: u64 = rows.iter().skip(top).map(|(_, bytes)| **bytes).sum();
        println!("{rest:>10} {:>5.1}%  {} more", rest as f64 * 100.0 / total.max(1) as f64, rows.len() - top);
    }
}

#[cfg(test)]
mod tests {
    use super::family;

    #[test]
    fn a_function_is_of_its_crate() {
        let cases = [
            ("copydesk::quotes::cue::find", "copydesk::quotes"),
            ("<copydesk::desk::Desk as core::fmt::Debug>::fmt", "copydesk::desk"),
            ("<&mut dyn core::fmt::Write as core::fmt::Write>::write_str", "core"),
            ("regex_automata::meta::regex::Regex::search", "regex_automata"),
            ("desk_analyze", "wasm-bindgen's and others without a path"),
        ];
        for (function, expected) in cases {
            assert_eq!(family(function), expected, "{function}");
        }
    }
}
