//! The types that JavaScript gets are the contract's: `src/wasm.d.ts` has each field of `src/contract/shapes.rs`, and no other.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};

const RUST: &str = include_str!("../src/contract/shapes.rs");
const SCRIPT: &str = include_str!("../src/wasm.d.ts");

/// Fields that the command line alone writes.
const NATIVE: [(&str, &str); 2] = [("Analysis", "id"), ("WireMatch", "id")];

/// A shape's fields; one that may be absent ends in `?`.
type Shapes = BTreeMap<String, BTreeSet<String>>;

#[test]
fn types_have_the_contract_s_fields() {
    let (rust, script) = (of_rust(), of_script());
    assert!(rust.len() > 12, "{rust:?}");
    for (name, fields) in rust {
        let found = script.get(&name).unwrap_or_else(|| panic!("wasm.d.ts has no {name}"));
        assert_eq!(*found, fields, "{name}: wasm.d.ts (left) and shapes.rs (right) differ");
    }
}

/// The structs `NameJson`, without what is flattened into them.
fn of_rust() -> Shapes {
    let mut shapes = Shapes::new();
    for part in RUST.split("pub struct ").skip(1) {
        let Some((head, body)) = part.split_once(" {\n") else { continue };
        // A reason is written by hand.
        let plain = head.chars().all(|c| c.is_ascii_alphanumeric());
        let Some(name) = head.strip_suffix("Json").filter(|_| plain) else { continue };
        // Reports that come in from JavaScript have the short name there.
        let name = if name == "Report" { "MatchedReport" } else { name };
        let body = body.split_once("\n}").map_or(body, |(body, _)| body);
        let (mut optional, mut flat) = (false, false);
        let mut fields = BTreeSet::new();
        for line in body.lines().map(str::trim) {
            optional |= line.contains("skip_serializing_if");
            flat |= line.contains("flatten");
            let Some((field, _)) = line.strip_prefix("pub ").and_then(|line| line.split_once(':')) else { continue };
            if !flat && !NATIVE.contains(&(name, field)) {
                fields.insert(format!("{}{}", camel(field), if optional { "?" } else { "" }));
            }
            (optional, flat) = (false, false);
        }
        shapes.insert(name.to_owned(), fields);
    }
    shapes
}

fn of_script() -> Shapes {
    let mut shapes = Shapes::new();
    for part in SCRIPT.split("export interface ").skip(1) {
        let Some((head, rest)) = part.split_once('{') else { continue };
        let name = head.split_whitespace().next().unwrap_or_default();
        let (mut depth, mut field, mut fields) = (0, String::new(), BTreeSet::new());
        for c in without_comments(rest).chars() {
            match c {
                '}' if depth == 0 => break,
                '{' => depth += 1,
                '}' => depth -= 1,
                ';' if depth == 0 => take(&mut field, &mut fields),
                _ if depth == 0 => field.push(c),
                _ => {}
            }
        }
        take(&mut field, &mut fields);
        shapes.insert(name.to_owned(), fields);
    }
    shapes
}

fn take(field: &mut String, fields: &mut BTreeSet<String>) {
    if let Some((name, _)) = field.split_once(':') {
        fields.insert(name.trim().to_owned());
    }
    field.clear();
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, rest)| rest))
}

fn camel(name: &str) -> String {
    let mut upper = false;
    name.chars()
        .filter_map(|c| {
            if c == '_' {
                upper = true;
                return None;
            }
            Some(if std::mem::take(&mut upper) { c.to_ascii_uppercase() } else { c })
        })
        .collect()
}
