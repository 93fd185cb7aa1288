//! Why each finding was made, from standard input: `cargo run --example reasons < article.txt`.

use std::error::Error;
use std::io::Read;

use copydesk::reason::Coded;
use copydesk::{Desk, page};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let analysis = Desk::default().analyze(&page::text::parse(&text));
    for quotation in &analysis.quotations {
        println!("{}", quotation.speaker.as_deref().unwrap_or("?"));
        for reason in &quotation.why {
            println!("  {} — {}", reason.code(), reason.text());
        }
    }
    for warning in &analysis.warnings {
        println!("note: {} — {}", warning.code(), warning.text());
    }
    Ok(())
}
