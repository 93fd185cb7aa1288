//! Whether an article shares words with reports: `cargo run --example compare -- article.txt reports.jsonl`.
//! The reports may be of any format that `copydesk library add` reads.

use std::error::Error;

use copydesk::wire::library::{Import, Library, Pack};
use copydesk::{Desk, page};

fn main() -> Result<(), Box<dyn Error>> {
    let mut files = std::env::args().skip(1);
    let (Some(article), Some(reports)) = (files.next(), files.next()) else {
        return Err("give a text file of the article, and a file of reports".into());
    };
    let mut import = Import::default();
    import.feed(&std::fs::read(reports)?)?;
    let imported = import.finish()?;
    println!("{} reports taken, {} not", imported.accepted, imported.rejects);
    let library = Library::new([("reports".to_owned(), Pack::read(imported.pack.joined())?)]);

    let analysis = Desk::new(library).analyze(&page::text::parse(&std::fs::read_to_string(article)?));
    for found in &analysis.wire.matches {
        println!("{:.0} % of the article stands in {:?}", found.article_coverage * 100.0, found.report.title);
        for passage in &found.passages {
            println!("  {}", found.report.text.get(passage.report.clone()).unwrap_or_default());
        }
    }
    Ok(())
}
