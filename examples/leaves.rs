//! Prints the leaves of an HTML file, one a line, with what cleaning knows of each.

use std::io::Read;

fn main() {
    let mut html = String::new();
    if std::io::stdin().read_to_string(&mut html).is_ok() {
        for line in copydesk::clean::dump(&copydesk::page::html::parse(&html, None)) {
            println!("{line}");
        }
    }
}
