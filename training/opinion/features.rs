//! Prints what the opinion stage sees, one sentence a line: for `learn.py`.
//!
//!     cargo run --release --example opinion_features < rows.jsonl
//!
//! Reads `{"id": …, "text": …, "url": …, "lang": …}` a line; writes the id, the block and where in it the sentence stands (bytes), whether it is
//! reported, what the page declares (opinion, news, nothing), its language, the places of its words in the table, and its features, tab-separated. The first line names the columns.

use std::io::{BufRead, Write};

use copydesk::opinion::feature::{FEATURES, Feature};
use copydesk::text::Reading;
use copydesk::{clean, opinion, page, quotes};

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let names: Vec<String> = FEATURES.iter().map(|feature: &Feature| format!("{feature:?}")).collect();
    writeln!(out, "id\tblock\tstart\tend\treported\tdeclared\tlang\thashes\todds\t{}", names.join("\t"))?;
    for line in std::io::stdin().lock().lines() {
        let request: serde_json::Value = serde_json::from_str(&line?)?;
        let text = request["text"].as_str().unwrap_or_default();
        let Some(mut article) = clean::clean(&page::text::parse(text)).article else { continue };
        article.metadata.url = request["url"].as_str().map(str::to_owned);
        article.metadata.lang = request["lang"].as_str().map(str::to_owned);
        let reading = Reading::new(&article);
        let declared = match (opinion::declared(&reading), opinion::declared_news(&reading)) {
            (true, _) => "opinion",
            (false, true) => "news",
            (false, false) => "",
        };
        for (sentence, odds) in opinion::sentences(&reading, &quotes::find(&reading)) {
            let values: Vec<String> = sentence.values.iter().map(f32::to_string).collect();
            let hashes: Vec<String> = sentence.hashes.iter().map(u32::to_string).collect();
            writeln!(
                out,
                "{}\t{}\t{}\t{}\t{}\t{declared}\t{}\t{}\t{odds}\t{}",
                request["id"].as_str().unwrap_or_default(),
                sentence.span.block,
                sentence.span.start,
                sentence.span.end,
                u8::from(sentence.reported),
                reading.language().tag,
                hashes.join(" "),
                values.join("\t")
            )?;
        }
    }
    Ok(())
}
