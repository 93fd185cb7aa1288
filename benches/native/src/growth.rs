//! Time against size: how each stage grows as the page, the article or the library doubles.

use std::error::Error;
use std::hint::black_box;

use copydesk::page::{self, Page};
use copydesk::text::Reading;
use copydesk::wire::WireReport;
use copydesk::wire::library::{Pack, PackBuilder};
use copydesk::{Desk, clean, opinion, quotes, wire};
use serde_json::{Value, json};

use crate::prose::Prose;
use crate::{libraries, peers, timing};

/// The article whose surroundings grow: one of the demo page's, whose report is in the library of samples.
const SAMPLE: &str = include_str!("../../../www/samples/wire-copy.html");
/// Words of a made-up report: Reuters-21578 has some 130 in the mean, a present-day report several hundred.
const REPORT_WORDS: usize = 250;
/// Reports in a pack: an import of some 10 MB.
const PACK: usize = 8192;

/// One line of a plot: its name, and time in milliseconds against size.
type Line = (&'static str, Vec<(f64, f64)>);

/// Times every stage on inputs that double.
pub fn measure() -> Result<Value, Box<dyn Error>> {
    Ok(json!({ "plots": [by_page()?, by_article()?, by_library()?] }))
}

/// The same article among more and more links and scripts.
fn by_page() -> Result<Value, Box<dyn Error>> {
    let desk = Desk::new(libraries::samples()?);
    let mut lines: Vec<Line> = names(&["parse", "clean", "HTML to analysis", "dom_smoothie"]);
    for doubling in 0..9 {
        let html = surrounded(16_000 << doubling);
        let page = page::html::parse(&html, None);
        let calls: Vec<Box<dyn Fn()>> = vec![
            Box::new(|| drop(black_box(page::html::parse(&html, None)))),
            Box::new(|| drop(black_box(clean::clean(&page)))),
            Box::new(|| drop(black_box(desk.analyze(&page::html::parse(&html, None))))),
            Box::new(|| peers::dom_smoothie(&html)),
        ];
        note(&mut lines, html.len() as f64 / 1e3, &timing::fastest(&calls));
    }
    Ok(plot("page", "HTML, kB", lines))
}

/// A longer and longer article, alone on its page.
fn by_article() -> Result<Value, Box<dyn Error>> {
    let desk = Desk::new(libraries::samples()?);
    let mut lines: Vec<Line> = names(&["clean", "quotes", "opinion", "wire", "HTML to analysis"]);
    for doubling in 0..9 {
        let words = 125 << doubling;
        let html = article(words);
        let page: Page = page::html::parse(&html, None);
        let article = clean::clean(&page).article.ok_or("the made-up article is not taken for one")?;
        let reading = Reading::new(&article);
        let quotations = quotes::find(&reading);
        let calls: Vec<Box<dyn Fn()>> = vec![
            Box::new(|| drop(black_box(clean::clean(&page)))),
            Box::new(|| drop(black_box(quotes::find(&reading)))),
            Box::new(|| drop(black_box(opinion::find(&reading, &quotations)))),
            Box::new(|| drop(black_box(wire::examine(&reading, &desk.library().lookup())))),
            Box::new(|| drop(black_box(desk.analyze(&page::html::parse(&html, None))))),
        ];
        note(&mut lines, words as f64, &timing::fastest(&calls));
    }
    Ok(plot("article", "words", lines))
}

/// One article, whose report is in the library, looked up among more and more others.
fn by_library() -> Result<Value, Box<dyn Error>> {
    let article =
        clean::clean(&page::html::parse(SAMPLE, None)).article.ok_or("the sample is not taken for an article")?;
    let reading = Reading::new(&article);
    let mut library = libraries::samples()?;
    let mut lines: Vec<Line> = names(&["wire"]);
    let mut reports = 0;
    for doubling in 0..8 {
        while reports < 1024 << doubling {
            let upto = (1024 << doubling).min(reports + PACK);
            library = library.with_pack(format!("{reports}"), None, pack(reports..upto)?);
            reports = upto;
        }
        let calls = vec![|| drop(black_box(wire::examine(&reading, &library.lookup())))];
        note(&mut lines, reports as f64, &timing::fastest(&calls));
    }
    Ok(plot("library", "reports", lines))
}

fn names(names: &[&'static str]) -> Vec<Line> {
    names.iter().map(|name| (*name, Vec::new())).collect()
}

fn note(lines: &mut [Line], size: f64, times: &[f64]) {
    for ((_, points), time) in lines.iter_mut().zip(times) {
        points.push((size, *time));
    }
}

fn plot(name: &str, size: &str, lines: Vec<Line>) -> Value {
    let lines = lines.into_iter().map(|(name, points)| json!({ "name": name, "points": points }));
    json!({ "name": name, "size": size, "lines": lines.collect::<Vec<_>>() })
}

/// The sample with link lists and scripts of data after it, `bytes` long in all. No prose: much of it would be taken for the article.
fn surrounded(bytes: usize) -> String {
    let mut prose = Prose::new(1);
    let (mut rest, mut html) = (String::new(), SAMPLE.replace("</body>", "").replace("</html>", ""));
    while html.len() + rest.len() < bytes {
        rest.push_str("<aside class=\"related\"><h3>More news</h3><ul>");
        for _ in 0..10 {
            let (path, title) = (prose.words(3).replace(' ', "-"), prose.words(9));
            let teaser =
                ["<li class=teaser><a href=/", &path, "><img alt='' src=/", &path, ".jpg>", &title, "</a></li>"];
            rest.extend(teaser);
        }
        rest.push_str("</ul></aside><script>var data = \"");
        rest.push_str(&prose.words(60));
        rest.push_str("\";</script>\n");
    }
    html.push_str(&rest);
    html
}

/// A page that holds an article of so many words and little else.
fn article(words: usize) -> String {
    let mut prose = Prose::new(2);
    let title = prose.words(8);
    let paragraphs = prose.text(words).replace('\n', "</p>\n<p>");
    format!(
        "<html lang=\"en\"><title>{title}</title><body><article><h1>{title}</h1>\n<p>{paragraphs}</p></article></body></html>"
    )
}

fn pack(numbers: std::ops::Range<usize>) -> Result<Pack, Box<dyn Error>> {
    let mut builder = PackBuilder::default();
    for number in numbers {
        let mut prose = Prose::new(1_000 + number as u64);
        let report = WireReport {
            id: number.to_string(),
            agency: "Reuters".to_owned(),
            title: prose.words(8),
            published: "2026-11-03T11:42:00Z".to_owned(),
            url: None,
            text: prose.text(REPORT_WORDS),
            kind: copydesk::wire::ReportKind::default(),
        };
        builder.add(&report).map_err(|reject| reject.to_string())?;
    }
    Ok(Pack::read(builder.finish())?)
}
