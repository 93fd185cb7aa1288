//! A comparison of an article with a report as text: the tier, the reasons, the passages.

use copydesk::desk::Known;
use copydesk::wire::WireReport;
use copydesk::{Desk, page};

/// What a case's `expected.txt` should say. A passage whose words differ in the report is followed by `|` and the report's.
pub fn compared(article: &str, report: &str) -> String {
    let report = WireReport { agency: "Reuters".to_owned(), text: report.to_owned(), ..WireReport::default() };
    let (article, found) = Desk::compare(&page::text::parse(article), Known::default(), &report);
    let mut lines = vec![format!("tier {:?}", found.tier)];
    lines.extend(found.why.iter().map(|why| format!("why {why}")));
    lines.extend(found.passages.iter().map(|passage| {
        let here = article.text(passage.article);
        let there = report.text.get(passage.report.clone()).unwrap_or_default();
        let change = if here == there { String::new() } else { format!(" | {there}") };
        format!("{:?} {here}{change}", passage.kind)
    }));
    lines.join("\n") + "\n"
}
