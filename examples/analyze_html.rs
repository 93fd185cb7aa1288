//! Who says what in an HTML file, and where its author judges: `cargo run --example analyze_html -- page.html`.

use std::error::Error;

use copydesk::{Desk, page};

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("give the file of a page")?;
    let (html, _) = page::charset::decode(&std::fs::read(file)?, None);
    let analysis = Desk::default().analyze(&page::html::parse(&html, None));
    let Some(article) = &analysis.article else {
        println!("no article");
        return Ok(());
    };
    println!("{}", article.metadata.title.as_deref().unwrap_or("(no headline)"));
    for quotation in &analysis.quotations {
        let who = quotation.speaker.as_deref().unwrap_or("somebody who is not named");
        let words = quotation.spans.iter().map(|span| article.text(*span)).collect::<Vec<_>>().join(" … ");
        println!("{who}: {words}");
    }
    for opinion in &analysis.opinions {
        println!("opinion, {:.0} %: {}", opinion.confidence * 100.0, article.text(opinion.span));
    }
    Ok(())
}
