//! Prints what cleaning knows of pages, for whoever mends or trains it: `leaves` of one HTML file, or with `gate` the gate's
//! features of every request line.

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
    if std::env::args().nth(1).as_deref() == Some("gate") {
        for line in input.lines() {
            let Ok(request) = serde_json::from_str::<serde_json::Value>(line) else {
                continue;
            };
            let text = |name: &str| request.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
            let page = copydesk::page::html::parse(text("html"), Some(text("url").to_owned()));
            println!("{}\t{:?}", text("id"), copydesk::clean::gate_features(&page));
        }
        return;
    }
    for line in copydesk::clean::dump(&copydesk::page::html::parse(&input, None)) {
        println!("{line}");
    }
}
