//! Prints what cleaning knows of pages, for whoever mends or trains it: `leaves` of one HTML file, or, of every request line, with
//! `gate` the gate's features and with `blocks` every leaf with its features.

/// `wasm-pack test` builds every example, and wasm has no HTML parser.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use std::io::Read;

    let mut input = String::new();
    if std::io::stdin().read_to_string(&mut input).is_err() {
        return;
    }
    let mode = std::env::args().nth(1).unwrap_or_default();
    if matches!(mode.as_str(), "gate" | "blocks") {
        for line in input.lines() {
            let Ok(request) = serde_json::from_str::<serde_json::Value>(line) else {
                continue;
            };
            let text = |name: &str| request.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
            let page = copydesk::page::html::parse(text("html"), Some(text("url").to_owned()));
            if mode == "gate" {
                println!(
                    "{}\t{:?}\t{:?}",
                    text("id"),
                    copydesk::clean::gate_features(&page),
                    copydesk::clean::gate_numbers(&page)
                );
            } else {
                let leaves = copydesk::clean::block_features(&page);
                println!("{}", serde_json::json!({"id": text("id"), "leaves": leaves}));
            }
        }
        return;
    }
    for line in copydesk::clean::dump(&copydesk::page::html::parse(&input, None)) {
        println!("{line}");
    }
}
